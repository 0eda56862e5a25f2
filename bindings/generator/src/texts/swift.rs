//! The accessors in Swift.

use std::fmt::Write as _;

use super::{Text, ticked, type_of};
use crate::kinds::Kind;

const KEYWORDS: [&str; 48] = [
    "as",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "default",
    "defer",
    "deinit",
    "do",
    "else",
    "enum",
    "extension",
    "fallthrough",
    "false",
    "fileprivate",
    "for",
    "func",
    "guard",
    "if",
    "import",
    "in",
    "init",
    "inout",
    "internal",
    "is",
    "let",
    "nil",
    "operator",
    "private",
    "protocol",
    "public",
    "repeat",
    "rethrows",
    "return",
    "self",
    "static",
    "struct",
    "subscript",
    "super",
    "switch",
    "throw",
    "throws",
    "true",
    "try",
    "var",
    "where",
    "while",
];

const HEAD: &str = r#"// Written by bindings/generator from the English texts in locales/en.

/// Everything Curbline says, in the language spoken now: a function for each text, with what it takes.
public struct Texts {
    private let curbline: CurblineProtocol

    public init(_ curbline: CurblineProtocol) {
        self.curbline = curbline
    }

    private func said(_ code: String, _ arguments: [Argument] = []) -> String {
        curbline.text(message: Message(code: code, arguments: arguments))
    }
"#;

pub(super) fn source(texts: &[Text]) -> String {
    let mut source = HEAD.to_owned();
    for text in texts {
        let parameters: Vec<_> =
            text.arguments.iter().map(|(name, kind)| format!("{}: {}", own(name), type_of(*kind))).collect();
        let given: Vec<_> = text
            .arguments
            .iter()
            .map(|(name, kind)| format!("Argument(name: {name:?}, value: {})", value(&own(name), *kind)))
            .collect();
        let given = if given.is_empty() { String::new() } else { format!(", [{}]", given.join(", ")) };
        let documentation: String = text.english.lines().map(|line| format!("    /// {line}\n")).collect();
        let _ = write!(
            source,
            "\n{documentation}    public func {}({}) -> String {{\n        said({:?}{given})\n    }}\n",
            own(&text.code),
            parameters.join(", "),
            text.code,
        );
    }
    source.push_str("}\n\n/// The texts that can be part of others: names of fields, directions and the like.\npublic enum Term: String, Sendable {\n");
    for text in texts.iter().filter(|text| text.arguments.is_empty()) {
        let _ = writeln!(source, "    case {} = {:?}", own(&text.code), text.code);
    }
    source.push_str("}\n");
    source
}

fn own(name: &str) -> String {
    ticked(name, &KEYWORDS)
}

fn value(name: &str, kind: Kind) -> String {
    match kind {
        Kind::Text => format!(".text({name})"),
        Kind::Number => format!(".number({name})"),
        Kind::Length => format!(".length({name})"),
        Kind::Moment => format!(".date({name})"),
        Kind::Term => format!(".term({name}.rawValue)"),
        Kind::Any => name.to_owned(),
    }
}
