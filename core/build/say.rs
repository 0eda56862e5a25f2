//! Writes `say.rs`: a function for each message, with its variables as typed arguments, and a constant for each that has none.

use std::fmt::Write as _;
use std::path::Path;

use fluent_syntax::{ast, serializer};

use super::kinds::{Kind, arguments};
use super::locales::{Entry, Locale};
use super::rooms::{TERMINALS, save};
use super::rules::{is_for_terminals, is_spoken};

/// Names that Rust keeps for itself.
const KEYWORDS: [&str; 38] = [
    "as", "async", "await", "break", "const", "continue", "crate", "dyn", "else", "enum", "extern", "false", "fn",
    "for", "gen", "if", "impl", "in", "let", "loop", "match", "mod", "move", "mut", "pub", "ref", "return", "self",
    "static", "struct", "super", "trait", "true", "type", "unsafe", "use", "where", "while",
];

/// Writes the functions and constants for all that English says.
pub fn write(english: &Locale, folder: &Path) -> Result<(), String> {
    let mut functions = String::new();
    let mut codes = String::new();
    for (id, entry) in english.entries.iter().filter(|(id, entry)| is_spoken(id, &entry.room)) {
        let condition = if is_for_terminals(&entry.room) { format!("#[cfg({TERMINALS})]\n") } else { String::new() };
        let given = arguments(id, english);
        function(&mut functions, id, entry, &condition, &given);
        if given.is_empty() {
            let name = id.replace('-', "_").to_uppercase();
            let _ = writeln!(codes, "{condition}{}pub const {name}: Code = Code({id:?});", documentation(entry));
        }
    }
    save(&folder.join("say.rs"), functions.as_bytes())?;
    save(&folder.join("codes.rs"), codes.as_bytes())
}

fn function(functions: &mut String, id: &str, entry: &Entry, condition: &str, given: &[(String, Kind)]) {
    let parameters: Vec<String> =
        given.iter().map(|(name, kind)| format!("{}: {}", own(name), type_of(*kind))).collect();
    let values: Vec<String> =
        given.iter().map(|(name, kind)| format!("({name:?}, {})", value(&own(name), *kind))).collect();
    let _ = writeln!(
        functions,
        "{}{condition}#[must_use]\n#[inline]\npub fn {}({}) -> Message {{\n    Message::said({id:?}, [{}])\n}}\n",
        documentation(entry),
        own(id),
        parameters.join(", "),
        values.join(", "),
    );
}

/// The English text, as it stands in its file.
fn documentation(entry: &Entry) -> String {
    let written = serializer::serialize(&ast::Resource { body: vec![entry.written.clone()] });
    let lines: Vec<String> = written.trim_end().lines().map(|line| format!("/// {line}\n")).collect();
    format!("/// ```text\n{}/// ```\n", lines.concat())
}

fn own(name: &str) -> String {
    let name = name.replace('-', "_");
    if KEYWORDS.contains(&name.as_str()) { format!("r#{name}") } else { name }
}

fn type_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "impl Into<String>",
        Kind::Number => "impl Into<f64>",
        Kind::Moment => "Timestamp",
        Kind::Length => "f64",
        Kind::Term => "Code",
        Kind::Any => "impl Into<Value>",
    }
}

fn value(name: &str, kind: Kind) -> String {
    match kind {
        Kind::Text => format!("Value::Text({name}.into())"),
        Kind::Number => format!("Value::Number({name}.into())"),
        Kind::Moment => format!("Value::Date({name})"),
        Kind::Length => format!("Value::Length({name})"),
        Kind::Term => format!("Value::Term({name}.id().to_owned())"),
        Kind::Any => format!("{name}.into()"),
    }
}
