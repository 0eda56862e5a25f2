//! Which texts have an accessor, what it is called and what it takes. How that is written in each language is in the files
//! beside this.

mod kotlin;
mod python;
mod swift;

use std::fs;
use std::path::Path;

use fluent_syntax::{ast, serializer};

use crate::kinds::{Kind, arguments};
use crate::locales::{self, Locale};
use crate::rules::{faults, is_for_terminals, is_spoken};

/// One message that phones show.
pub(crate) struct Text {
    /// The id of the Fluent message.
    pub(crate) code: String,
    /// Its variables, in the order in which the English text names them.
    pub(crate) arguments: Vec<(String, Kind)>,
    /// The English text as it stands in its file.
    pub(crate) english: String,
}

/// Writes the accessors of one language into a folder. For a language that has none nothing is written.
pub(crate) fn write(locales: &Path, language: &str, folder: &Path) -> Result<(), Vec<String>> {
    let (name, write): (_, fn(&[Text]) -> String) = match language {
        "kotlin" => ("org/curbline/Texts.kt", kotlin::source),
        "swift" => ("Texts.swift", swift::source),
        "python" => ("texts.py", python::source),
        _ => return Ok(()),
    };
    let found = locales::read(locales)?;
    let faults = faults(&found);
    let (Some(english), true) = (found.first(), faults.is_empty()) else { return Err(faults) };
    let file = folder.join(name);
    let written =
        file.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&file, write(&texts(english))));
    written.map_err(|error| vec![format!("{}: {error}", file.display())])
}

fn texts(english: &Locale) -> Vec<Text> {
    let shown = |id: &str, room: &str| is_spoken(id, room) && !is_for_terminals(room);
    let spoken = english.entries.iter().filter(|(id, entry)| shown(id, &entry.room));
    let text = |(id, entry): (&String, &locales::Entry)| {
        let resource = ast::Resource { body: vec![entry.written.clone()] };
        let written = serializer::serialize(&resource).trim_end().to_owned();
        Text { code: id.clone(), arguments: arguments(id, english), english: written }
    };
    spoken.map(text).collect()
}

/// `photo-too-many-bytes` as `photoTooManyBytes`.
pub(crate) fn camel(name: &str) -> String {
    let mut parts = name.split(['-', '_']);
    let mut joined = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let mut letters = part.chars();
        joined.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        joined.push_str(letters.as_str());
    }
    joined
}

/// `photo-too-many-bytes` as `photo_too_many_bytes`.
pub(crate) fn snake(name: &str) -> String {
    name.replace('-', "_")
}

/// A name as Kotlin and Swift write it, between backticks where the language keeps it for itself.
fn ticked(name: &str, keywords: &[&str]) -> String {
    let name = camel(name);
    if keywords.contains(&name.as_str()) { format!("`{name}`") } else { name }
}

/// What Kotlin and Swift both call a kind of value.
fn type_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "String",
        Kind::Number | Kind::Length => "Double",
        Kind::Moment => "Timestamp",
        Kind::Term => "Term",
        Kind::Any => "Value",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(language: &str) -> String {
        let folder = tempfile::tempdir().unwrap();
        let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
        write(&locales, language, folder.path()).unwrap();
        let files = ["org/curbline/Texts.kt", "Texts.swift", "texts.py"].map(|name| folder.path().join(name));
        let found: Vec<_> = files.iter().filter(|file| file.exists()).collect();
        assert_eq!(found.len(), 1);
        fs::read_to_string(found[0]).unwrap()
    }

    #[test]
    fn every_language_has_typed_accessors_with_the_english_text_beside_them() {
        let table = [
            ("kotlin", "fun photoTooManyBytes(mebibytes: Double, limit: Double): String ="),
            ("kotlin", "fun trackingIdDue(number: String, due: Timestamp): String ="),
            ("kotlin", "fun problemContactRequired(field: Term): String ="),
            ("kotlin", "FIELD_EMAIL(\"field-email\"),"),
            ("swift", "public func photoTooManyBytes(mebibytes: Double, limit: Double) -> String {"),
            ("swift", "public func `internal`(reference: String) -> String {"),
            ("swift", "case fieldEmail = \"field-email\""),
            ("python", "def photo_too_many_bytes(self, mebibytes: float, limit: float) -> str:"),
            ("python", "def problem_contact_required(self, field: Term) -> str:"),
            ("python", "FIELD_EMAIL = \"field-email\""),
        ];
        for (language, line) in table {
            let source = written(language);
            assert!(source.contains(line), "{language}: {line}");
            assert!(source.contains("megapixels, and at most"), "{language}");
        }
    }

    #[test]
    fn what_phones_never_show_has_no_accessor() {
        for language in ["kotlin", "swift", "python"] {
            let source = written(language);
            for absent in
                ["demo-offline", "source-json", "date-long", "language-name", "product", "service-pothole-words"]
            {
                assert!(!source.contains(&format!("\"{absent}\"")), "{language}: {absent}");
            }
        }
    }

    #[test]
    fn names_are_written_as_each_language_writes_them() {
        assert_eq!(camel("photo-too-many-bytes"), "photoTooManyBytes");
        assert_eq!(snake("photo-too-many-bytes"), "photo_too_many_bytes");
    }
}
