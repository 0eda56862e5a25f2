//! The accessors in Kotlin.

use std::fmt::Write as _;

use super::{Text, snake, ticked, type_of};
use crate::kinds::Kind;

const KEYWORDS: [&str; 28] = [
    "as",
    "break",
    "class",
    "continue",
    "do",
    "else",
    "false",
    "for",
    "fun",
    "if",
    "in",
    "interface",
    "is",
    "null",
    "object",
    "package",
    "return",
    "super",
    "this",
    "throw",
    "true",
    "try",
    "typealias",
    "typeof",
    "val",
    "var",
    "when",
    "while",
];

const HEAD: &str = r#"// Written by bindings/generator from the English texts in locales/en.

package org.curbline

import org.curbline.core.Argument
import org.curbline.core.Message
import org.curbline.core.Timestamp
import org.curbline.core.Value

/** Everything Curbline says, in the language spoken now: a function for each text, with what it takes. */
class Texts(private val curbline: CurblineInterface) {
    private fun said(code: String, vararg arguments: Argument): String = curbline.text(Message(code, arguments.toList()))
"#;

pub(super) fn source(texts: &[Text]) -> String {
    let mut source = HEAD.to_owned();
    for text in texts {
        let parameters: Vec<_> =
            text.arguments.iter().map(|(name, kind)| format!("{}: {}", own(name), type_of(*kind))).collect();
        let mut values = format!("{:?}", text.code);
        for (name, kind) in &text.arguments {
            let _ = write!(values, ", Argument({name:?}, {})", value(&own(name), *kind));
        }
        let _ = write!(
            source,
            "\n    /**\n{}     */\n    fun {}({}): String =\n        said({values})\n",
            documentation(&text.english),
            own(&text.code),
            parameters.join(", "),
        );
    }
    source.push_str("}\n\n/** The texts that can be part of others: names of fields, directions and the like. */\nenum class Term(internal val code: String) {\n");
    for text in texts.iter().filter(|text| text.arguments.is_empty()) {
        let _ = writeln!(source, "    {}({:?}),", snake(&text.code).to_uppercase(), text.code);
    }
    source.push_str("}\n");
    source
}

/// Nothing in it may end the comment, or begin another: they nest.
fn documentation(english: &str) -> String {
    let safe = english.replace("*/", "* /").replace("/*", "/ *");
    safe.lines().map(|line| format!("     * {line}\n")).collect()
}

fn own(name: &str) -> String {
    ticked(name, &KEYWORDS)
}

fn value(name: &str, kind: Kind) -> String {
    match kind {
        Kind::Text => format!("Value.Text({name})"),
        Kind::Number => format!("Value.Number({name})"),
        Kind::Length => format!("Value.Length({name})"),
        Kind::Moment => format!("Value.Date({name})"),
        Kind::Term => format!("Value.Term({name}.code)"),
        Kind::Any => name.to_owned(),
    }
}
