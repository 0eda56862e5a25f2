//! What kind of value each variable of a message is. The English text says most of it; what it cannot say is in the two tables here. Knows
//! nothing of the languages in which messages are made.

use std::collections::BTreeMap;

use super::locales::{Entry, Locale};

/// A kind of value. What each is in Rust, Kotlin, Swift or Python is said where those are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Words of others, names, and numbers that are names.
    Text,
    /// A count or measure.
    Number,
    /// A date.
    Moment,
    /// A length in metres.
    Length,
    /// Another message of ours, without variables.
    Term,
    /// Any of these, as the case may be.
    Any,
}

/// Names that mean the same wherever they stand, where the text shows them as they are.
const BY_NAME: [(&str, Kind); 8] = [
    ("date", Kind::Moment),
    ("direction", Kind::Term),
    ("distance", Kind::Length),
    ("due", Kind::Moment),
    ("field", Kind::Term),
    ("length", Kind::Length),
    ("needed", Kind::Length),
    ("state", Kind::Term),
];

/// Names that mean something else in one message.
const EXCEPTIONS: [((&str, &str), Kind); 4] = [
    (("list-detail", "label"), Kind::Term),
    (("list-detail", "value"), Kind::Any),
    (("source-kind", "key"), Kind::Any),
    (("source-kind", "kind"), Kind::Term),
];

/// The variables of a message and of those that it refers to, in the order of their first appearance in English.
pub fn arguments(id: &str, english: &Locale) -> Vec<(String, Kind)> {
    let mut found = Vec::new();
    collect(id, &english.entries, &mut Vec::new(), &mut found);
    found
}

fn collect(id: &str, entries: &BTreeMap<String, Entry>, seen: &mut Vec<String>, found: &mut Vec<(String, Kind)>) {
    let Some(entry) = entries.get(id).filter(|_| !seen.iter().any(|known| known == id)) else { return };
    seen.push(id.to_owned());
    for name in &entry.parts.variables {
        if !found.iter().any(|(known, _)| known == name) {
            found.push((name.clone(), kind(id, name, entry)));
        }
    }
    for reference in &entry.parts.references {
        collect(reference, entries, seen, found);
    }
}

fn kind(id: &str, name: &str, entry: &Entry) -> Kind {
    let exception = EXCEPTIONS.iter().find(|((of, variable), _)| *of == id && *variable == name);
    if let Some((_, kind)) = exception {
        return *kind;
    }
    let parts = &entry.parts;
    if parts.grouped.contains(name) || parts.plurals.iter().any(|(variable, _)| variable == name) {
        return Kind::Number;
    }
    if parts.moments.contains(name) {
        return Kind::Moment;
    }
    BY_NAME.iter().find(|(known, _)| *known == name).map_or(Kind::Text, |(_, kind)| *kind)
}
