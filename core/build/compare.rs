//! A language beside English: what it lacks, what it has too much, and what looks untranslated. Judges nothing; the table for translators
//! (`tests/programs/locales.rs`) shows it and the tests of the locales decide by it.

use fluent_syntax::ast::{self, Expression, Pattern, PatternElement};

use super::locales::{Entry, Locale};
use super::rules::FORMS;

/// What was found in one language. Messages are told by their ids.
#[derive(Debug, Default)]
pub struct Findings {
    /// How many messages and terms it has.
    pub keys: usize,
    /// What English has and it has not.
    pub missing: Vec<String>,
    /// What it has and English has not.
    pub extra: Vec<String>,
    /// Word for word as in English.
    pub same: Vec<String>,
    /// Other variables than in English.
    pub variables: Vec<String>,
    /// Of all letters of its texts, how many are of its own script, from 0 to 1. What is never translated does not count: short forms in
    /// capitals, and words with digits or signs in them, as options and names of files have.
    pub own_script: f64,
    /// The text that grew most against English, of those with 20 letters or more: how many times as long, and its id.
    pub growth: Option<(f64, String)>,
}

/// Compares a language with English.
pub fn compare(locale: &Locale, english: &Locale) -> Findings {
    let mut findings = Findings {
        keys: locale.entries.len(),
        missing: english.entries.keys().filter(|id| !locale.entries.contains_key(*id)).cloned().collect(),
        extra: locale.entries.keys().filter(|id| !english.entries.contains_key(*id)).cloned().collect(),
        ..Findings::default()
    };
    let is_own = script_of(&locale.tag);
    let (mut letters, mut own) = (0_u32, 0_u32);
    for (id, entry) in &locale.entries {
        let Some(original) = english.entries.get(id) else { continue };
        let (text, source) = (words(entry), words(original));
        let is_form = FORMS.contains(&entry.room.as_str());
        if !is_form && sorted(entry) != sorted(original) {
            findings.variables.push(id.clone());
        }
        if text == source && source.chars().filter(|letter| letter.is_alphabetic()).count() > 2 {
            findings.same.push(id.clone());
        }
        for letter in without_names(&text).chars().filter(|letter| letter.is_alphabetic()) {
            letters = letters.saturating_add(1);
            own = own.saturating_add(u32::from(is_own(letter)));
        }
        let (now, before) = (count(&text), count(&source));
        let grown = now / before;
        if before >= 20.0 && findings.growth.as_ref().is_none_or(|(most, _)| grown > *most) {
            findings.growth = Some((grown, id.clone()));
        }
    }
    findings.own_script = f64::from(own) / f64::from(letters.max(1));
    findings
}

/// The text without runs of Latin letters that are no words: `JPEG`, `--key-file`, `Wi-Fi`, `pack.json`, `sha256`.
fn without_names(text: &str) -> String {
    let of_a_name = |letter: char| letter.is_ascii_alphanumeric() || "-_./:@=|".contains(letter);
    let mut kept = String::with_capacity(text.len());
    for run in text.split_inclusive(|letter: char| !of_a_name(letter)) {
        let word = run.trim_end_matches(|letter: char| !of_a_name(letter));
        let inside = word.trim_matches(|letter: char| !letter.is_ascii_alphanumeric());
        let capitals = inside.chars().filter(char::is_ascii_uppercase).count();
        let is_name =
            word.starts_with("--") || capitals > 1 || inside.contains(|letter: char| !letter.is_ascii_alphabetic());
        kept.push_str(if is_name { run.get(word.len()..).unwrap_or_default() } else { run });
    }
    kept
}

fn count(text: &str) -> f64 {
    u32::try_from(text.chars().count()).map_or(f64::MAX, f64::from)
}

fn sorted(entry: &Entry) -> Vec<&String> {
    let mut names: Vec<_> = entry.parts.variables.iter().collect();
    names.sort();
    names
}

/// Everything a person reads of a message, variants one after the other, without addresses on the web.
pub fn words(entry: &Entry) -> String {
    let mut text = String::new();
    match &entry.written {
        ast::Entry::Message(message) => message.value.iter().for_each(|pattern| push(pattern, &mut text)),
        ast::Entry::Term(term) => push(&term.value, &mut text),
        ast::Entry::Comment(_)
        | ast::Entry::GroupComment(_)
        | ast::Entry::ResourceComment(_)
        | ast::Entry::Junk { .. } => {}
    }
    text.split_whitespace().filter(|word| !word.contains("://")).collect::<Vec<_>>().join(" ")
}

fn push(pattern: &Pattern<String>, to: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => to.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    push(&variant.value, to);
                    to.push(' ');
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => to.push(' '),
        }
    }
}

/// Whether a letter is of the script of a language: by the blocks of Unicode.
fn script_of(tag: &str) -> fn(char) -> bool {
    match tag.split('-').next().unwrap_or_default() {
        "ru" | "uk" => |letter| matches!(letter, '\u{400}'..='\u{52F}'),
        "ar" => |letter| matches!(letter, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}'),
        "bn" => |letter| matches!(letter, '\u{980}'..='\u{9FF}'),
        "km" => |letter| matches!(letter, '\u{1780}'..='\u{17FF}'),
        "ko" => |letter| matches!(letter, '\u{AC00}'..='\u{D7AF}' | '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}'),
        "zh" => |letter| matches!(letter, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'),
        _ => |letter| matches!(letter, 'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}'),
    }
}
