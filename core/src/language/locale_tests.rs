//! Whether the locale files are complete, agree with each other and can be said. They are read from the folder by the very
//! code that the build reads them with, comments and all.

#[allow(dead_code, reason = "the table for translators asks for more of it")]
#[path = "../../build/compare.rs"]
pub(super) mod compare;
#[allow(dead_code, reason = "the build asks for more of it")]
#[path = "../../build/kinds.rs"]
mod kinds;
#[allow(dead_code, reason = "the build asks for more of it")]
#[path = "../../build/locales.rs"]
mod locales;
#[allow(dead_code, reason = "the build asks for more of it")]
#[path = "../../build/parts.rs"]
mod parts;
#[allow(dead_code, reason = "the build asks for more of it")]
#[path = "../../build/rules.rs"]
mod rules;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use locales::Entry;

use super::embedded::{Packed, ROOMS, room_of};
use super::*;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("locales")
}

/// The languages on the disk, English first.
pub(super) fn on_disk() -> Vec<locales::Locale> {
    locales::read(&folder()).unwrap()
}

fn names(entry: &Entry) -> BTreeSet<&str> {
    entry.parts.variables.iter().map(String::as_str).collect()
}

/// The variables of a text and of those that it refers to.
fn needed(id: &str, found: &BTreeMap<String, Entry>) -> BTreeSet<String> {
    let parts = &found[id].parts;
    parts.references.iter().flat_map(|id| needed(id, found)).chain(parts.variables.iter().cloned()).collect()
}

/// The plural forms that a language tells apart, asked of the same library that chooses them in a sentence, each with the
/// numbers up to 200 that have it, and whether a larger or a broken one has it as well.
fn plural_forms(tag: &str) -> BTreeMap<String, Vec<String>> {
    let text =
        "offline = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
    let bytes = Box::leak(fdeflate::compress_to_vec(text.as_bytes()).into_boxed_slice());
    let tag = Box::leak(tag.to_owned().into_boxed_str());
    let mut probe = Locale { tag, name: "", direction: Direction::LeftToRight, rooms: [Packed::EMPTY; ROOMS] };
    probe.rooms[room_of("offline").unwrap()] = Packed { length: text.len(), bytes };
    let texts = Texts::of(Box::leak(Box::new(probe)));
    let mut forms: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for number in (0..=200).map(f64::from).chain([0.5, 1.5, 1000.0, 1_000_000.0]) {
        let mut arguments = FluentArgs::new();
        arguments.set("n", number);
        forms.entry(texts.find("offline").unwrap().filled(&arguments)).or_default().push(number.to_string());
    }
    forms
}

#[test]
fn the_folder_is_fit_to_be_built_and_every_folder_with_a_name_for_itself_is_built_in() {
    let found = on_disk();
    assert_eq!(rules::faults(&found), Vec::<String>::new());
    let ready = found.iter().filter(|locale| locale.own_name().is_some());
    let built_in = LOCALES.iter().map(|locale| (locale.tag, Some(locale.name)));
    assert!(ready.map(|locale| (locale.tag.as_str(), locale.own_name())).eq(built_in));
}

#[test]
fn the_direction_in_the_table_is_the_one_of_the_script() {
    for locale in &LOCALES {
        let tag: unic_langid::LanguageIdentifier = locale.tag.parse().unwrap();
        let right_to_left = tag.character_direction() == unic_langid::CharacterDirection::RTL;
        assert_eq!(locale.direction == Direction::RightToLeft, right_to_left, "{}", locale.tag);
    }
}

#[test]
fn every_language_says_what_english_says_about_the_same_things() {
    let found = on_disk();
    let english = &found[0].entries;
    assert!(english.len() > 150, "the English files were read");
    // A folder that does not say what its language calls itself is work in progress, and nobody is offered it.
    for theirs in found.iter().filter(|locale| locale.own_name().is_some()) {
        let tag = &theirs.tag;
        let missing: Vec<_> = english.keys().filter(|id| !theirs.entries.contains_key(*id)).collect();
        assert!(missing.is_empty(), "{tag} lacks {missing:?}");
        let extra: Vec<_> = theirs.entries.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(extra.is_empty(), "{tag} has in addition {extra:?}");
        for (id, entry) in &theirs.entries {
            assert_eq!(entry.room, english[id].room, "{}: {id} stands in another file", entry.at);
            // Each language picks what it needs of the parts of a date.
            if entry.room != "dates" {
                assert_eq!(names(entry), names(&english[id]), "{}: {id}", entry.at);
            }
        }
    }
}

#[test]
fn every_date_names_its_day_month_and_year() {
    for locale in on_disk() {
        let (found, tag) = (&locale.entries, &locale.tag);
        assert!(["day", "year"].iter().all(|part| names(&found["date-long"]).contains(part)), "{tag}");
        assert!(found["date-long"].parts.references.contains("date-month"), "{tag}");
        assert_eq!(names(&found["date-month"]), BTreeSet::from(["month"]), "{tag}");
        assert!(names(&found["time-short"]).contains("minute"), "{tag}");
    }
}

#[test]
fn only_variables_choose_and_only_two_functions_are_asked() {
    for locale in on_disk() {
        for (id, entry) in &locale.entries {
            // NUMBER gives text, which has no plural.
            assert!(entry.parts.odd.is_empty(), "{}: {id}: {:?}", entry.at, entry.parts.odd);
        }
    }
}

#[test]
fn every_choice_by_number_has_all_plural_forms_of_its_language_and_no_others() {
    for locale in on_disk() {
        let forms = plural_forms(&locale.tag);
        for (id, entry) in &locale.entries {
            for (variable, keys) in &entry.parts.plurals {
                let at = format!("{}: {id}: ${variable}", entry.at);
                for (form, numbers) in &forms {
                    // A form may be left out where literal numbers say all of it, as [0] and [1] do.
                    assert!(keys.contains(form) || numbers.iter().all(|number| keys.contains(number)), "{at} {form}");
                }
                for key in keys.iter().filter(|key| key.parse::<f64>().is_err()) {
                    assert!(forms.contains_key(key), "{at} is never {key}");
                }
            }
        }
    }
}

#[test]
fn a_number_is_always_shown_with_the_marks_of_its_language() {
    let found = on_disk();
    let mut numbers: BTreeSet<(&String, &String)> = BTreeSet::new();
    for (id, entry) in found.iter().flat_map(|locale| &locale.entries) {
        let plural = entry.parts.plurals.iter().map(|(variable, _)| variable);
        numbers.extend(plural.chain(&entry.parts.grouped).map(|variable| (id, variable)));
    }
    for (id, entry) in found.iter().flat_map(|locale| &locale.entries) {
        for variable in &entry.parts.bare {
            assert!(!numbers.contains(&(id, variable)), "{}: {id}: NUMBER(${variable})", entry.at);
        }
    }
}

#[test]
fn every_text_can_be_said_with_any_count() {
    for locale in on_disk().iter().filter(|locale| locale.own_name().is_some()) {
        let language = Language::negotiate(&[&locale.tag]);
        let found = &locale.entries;
        for id in found.keys().filter(|id| !id.starts_with('-')) {
            for count in ["0", "1", "2", "3", "11", "100", "1000000", "1.5"] {
                let arguments: Vec<_> = needed(id, found).into_iter().map(|name| (name, count.to_owned())).collect();
                let text = language.text_by_key(id, &arguments).unwrap();
                let at = format!("{}: {id} {count}: {text}", found[id].at);
                // Some languages part thousands by a space.
                let is_said = !text.trim().is_empty() || id == "number-grouping" && text == "\u{A0}";
                assert!(is_said && !text.contains(['{', '}']), "{at}");
                let opened = text.matches(['\u{2066}', '\u{2068}']).count();
                assert_eq!(opened, text.matches('\u{2069}').count(), "{at}");
            }
        }
    }
}

/// Messages that may be as in English, and why. The languages: those that really have the same word.
const AS_IN_ENGLISH: [(&str, &str); 6] = [
    ("-product", "a name"),
    ("pack-shown-section", "nothing but signs and one unit that these languages share"),
    ("distance-miles", "French says mile as well"),
    ("date-month", "months that are called the same"),
    ("service-graffiti", "French has the same word"),
    ("time-short", "nothing but digits and the halves of the day, AM and PM"),
];

#[test]
fn what_is_as_in_english_is_so_for_a_reason_and_the_rest_is_in_the_script_of_its_language() {
    let found = on_disk();
    for locale in found.iter().skip(1).filter(|locale| locale.own_name().is_some()) {
        let findings = compare::compare(locale, &found[0]);
        for id in &findings.same {
            assert!(AS_IN_ENGLISH.iter().any(|(known, _)| known == id), "{} {id} is as in English", locale.tag);
        }
        assert!(findings.own_script >= 0.95, "{}: {:.3} of its letters are its own", locale.tag, findings.own_script);
    }
}

/// Where a name means something else than everywhere else, and why it may.
const OTHER_KINDS: [(&str, &str, &str); 6] = [
    ("found", "table-fields", "a count, where others show what was found"),
    ("key", "source-kind", "the name of a key, or the text for the whole"),
    ("kind", "source-kind", "one of our texts, where others show the city's word"),
    ("label", "list-detail", "one of our texts, where others show the name of a property"),
    ("length", "problem-text-too-long", "letters are counted"),
    ("value", "list-detail", "whatever the label announces"),
];

#[test]
fn a_name_means_the_same_kind_of_value_in_every_message() {
    let found = on_disk();
    let mut meant: BTreeMap<String, (kinds::Kind, String)> = BTreeMap::new();
    let spoken = found[0].entries.iter().filter(|(id, entry)| rules::is_spoken(id, &entry.room));
    for (id, entry) in spoken {
        for (name, kind) in kinds::arguments(id, &found[0]) {
            if OTHER_KINDS.iter().any(|(other, of, _)| *other == name && of == id) {
                continue;
            }
            let (first, whose) = meant.entry(name.clone()).or_insert((kind, id.clone()));
            assert_eq!(kind, *first, "{}: ${name} of {id} is another kind of value than in {whose}", entry.at);
        }
    }
    assert!(meant.len() > 30, "the English files were read");
}
