//! The accessors in Python.

use std::fmt::Write as _;

use super::{Text, snake};
use crate::kinds::Kind;

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

const HEAD: &str = r#""""Everything Curbline says, in the language spoken now: a method for each text, with what it takes.

Written by bindings/generator from the English texts in locales/en.
"""

from __future__ import annotations

import enum

from .curbline import Curbline
from .curbline_core import Argument, Message, Timestamp, Value

__all__ = ["Term", "Texts"]


class Term(enum.Enum):
    """The texts that can be part of others: names of fields, directions and the like."""

"#;

const CLASS: &str = r#"

class Texts:
    """A method for each text that Curbline says, as `curbline` speaks now."""

    def __init__(self, curbline: Curbline) -> None:
        self._curbline = curbline

    def _said(self, code: str, **values: Value) -> str:
        arguments = [Argument(name=name, value=value) for name, value in values.items()]
        return self._curbline.text(Message(code=code, arguments=arguments))
"#;

pub(super) fn source(texts: &[Text]) -> String {
    let mut source = HEAD.to_owned();
    for text in texts.iter().filter(|text| text.arguments.is_empty()) {
        let _ = writeln!(source, "    {} = {:?}", snake(&text.code).to_uppercase(), text.code);
    }
    source.push_str(CLASS);
    for text in texts {
        let mut parameters = "self".to_owned();
        let mut given = format!("{:?}", text.code);
        for (name, kind) in &text.arguments {
            let _ = write!(parameters, ", {}: {}", own(name), type_of(*kind));
            let value = value(&own(name), *kind);
            // A name that Python keeps for itself cannot be given by name.
            let _ = match KEYWORDS.contains(&name.as_str()) {
                true => write!(given, ", **{{{name:?}: {value}}}"),
                false => write!(given, ", {}={value}", snake(name)),
            };
        }
        let _ = write!(
            source,
            "\n    def {}({parameters}) -> str:\n        \"\"\"\n{}        \"\"\"\n        return self._said({given})\n",
            own(&text.code),
            documentation(&text.english),
        );
    }
    source
}

fn documentation(english: &str) -> String {
    let safe = english.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"");
    safe.lines().map(|line| format!("        {line}\n")).collect()
}

fn own(name: &str) -> String {
    let name = snake(name);
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

fn type_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "str",
        Kind::Number | Kind::Length => "float",
        Kind::Moment => "Timestamp",
        Kind::Term => "Term",
        Kind::Any => "Value",
    }
}

fn value(name: &str, kind: Kind) -> String {
    match kind {
        Kind::Text => format!("Value.TEXT({name})"),
        Kind::Number => format!("Value.NUMBER({name})"),
        Kind::Length => format!("Value.LENGTH({name})"),
        Kind::Moment => format!("Value.DATE({name})"),
        Kind::Term => format!("Value.TERM({name}.value)"),
        Kind::Any => name.to_owned(),
    }
}
