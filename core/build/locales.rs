//! The folder `locales/` as it lies on the disk: which languages there are, and every message with the place where it stands. It
//! judges nothing but the syntax; what belongs together is decided in `rules.rs`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent_syntax::ast;
use fluent_syntax::parser;

use super::parts::Parts;

/// The language that every other one is a translation of.
pub const ENGLISH: &str = "en";

/// The folder in which translations are read back into English.
pub const REVIEW: &str = "review";

/// One folder of `locales/`.
#[derive(Debug)]
pub struct Locale {
    /// Its name, a BCP 47 tag.
    pub tag: String,
    /// The messages and terms by their ids, terms with their hyphen.
    pub entries: BTreeMap<String, Entry>,
}

/// One message or term.
#[derive(Debug)]
pub struct Entry {
    /// The file without its ending: `errors`.
    pub room: String,
    /// The file and line where it stands: `locales/en/errors.ftl:12`.
    pub at: String,
    /// Its own number within all of the language, by which the order of the files is kept.
    pub position: usize,
    /// As it was written, without comments.
    pub written: ast::Entry<String>,
    /// What it is made of.
    pub parts: Parts,
}

impl Locale {
    /// The message `language-name`, if it is one plain text: what the language calls itself. A folder without it is not ready.
    pub fn own_name(&self) -> Option<&str> {
        self.plain_text("language-name")
    }

    fn plain_text(&self, id: &str) -> Option<&str> {
        let ast::Entry::Message(message) = &self.entries.get(id)?.written else { return None };
        match message.value.as_ref()?.elements.as_slice() {
            [ast::PatternElement::TextElement { value }] => Some(value),
            _ => None,
        }
    }
}

/// Every language in the folder, English first, the others by their tags. What is wrong comes instead, a line each.
pub fn read(folder: &Path) -> Result<Vec<Locale>, Vec<String>> {
    let mut faults = Vec::new();
    let mut locales = Vec::new();
    for tag in names(folder, &mut faults) {
        // The folder of back-readings has no texts.
        if folder.join(&tag).is_dir() && tag != REVIEW {
            locales.push(read_locale(folder, &tag, &mut faults));
        }
    }
    locales.sort_by_key(|locale| (locale.tag != ENGLISH, locale.tag.clone()));
    if locales.first().is_none_or(|locale| locale.tag != ENGLISH) {
        faults.push(format!("{}: there is no English (en)", folder.display()));
    }
    if faults.is_empty() { Ok(locales) } else { Err(faults) }
}

fn names(folder: &Path, faults: &mut Vec<String>) -> Vec<String> {
    let mut names = Vec::new();
    match fs::read_dir(folder) {
        Ok(entries) => names.extend(entries.flatten().map(|entry| entry.file_name().display().to_string())),
        Err(error) => faults.push(format!("{}: {error}", folder.display())),
    }
    names.sort();
    names
}

fn read_locale(folder: &Path, tag: &str, faults: &mut Vec<String>) -> Locale {
    let mut locale = Locale { tag: tag.to_owned(), entries: BTreeMap::new() };
    for file in names(&folder.join(tag), faults) {
        let Some(room) = file.strip_suffix(".ftl") else { continue };
        match fs::read_to_string(folder.join(tag).join(&file)) {
            Ok(text) => read_room(&mut locale, room, &text.replace("\r\n", "\n"), faults),
            Err(error) => faults.push(format!("locales/{tag}/{file}: {error}")),
        }
    }
    locale
}

fn read_room(locale: &mut Locale, room: &str, text: &str, faults: &mut Vec<String>) {
    let file = format!("locales/{}/{room}.ftl", locale.tag);
    let resource = match parser::parse(text.to_owned()) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            for error in errors {
                let line = text.bytes().take(error.pos.start).filter(|byte| *byte == b'\n').count();
                faults.push(format!("{file}:{}: {}", line.saturating_add(1), error.kind));
            }
            return;
        }
    };
    for written in resource.body {
        let (id, written, parts) = match written {
            ast::Entry::Message(message) => {
                let parts = Parts::of(message.value.as_ref());
                (message.id.name.clone(), ast::Entry::Message(ast::Message { comment: None, ..message }), parts)
            }
            ast::Entry::Term(term) => {
                let parts = Parts::of(Some(&term.value));
                (format!("-{}", term.id.name), ast::Entry::Term(ast::Term { comment: None, ..term }), parts)
            }
            ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) => continue,
            ast::Entry::Junk { content } => {
                faults.push(format!("{file}: this is not Fluent: {content}"));
                continue;
            }
        };
        let at = format!("{file}:{}", line_of(text, &id));
        if let Some(first) = locale.entries.get(&id) {
            faults.push(format!("{at}: {id} stands in {} already", first.at));
            continue;
        }
        let position = locale.entries.len();
        locale.entries.insert(id, Entry { room: room.to_owned(), at, position, written, parts });
    }
}

/// The line on which the last message with this id begins, so that a repeated one is told where it is repeated.
fn line_of(text: &str, id: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().enumerate().filter(|(_, line)| begins(line)).last().map_or(1, |(number, _)| number.saturating_add(1))
}
