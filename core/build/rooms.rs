//! The rooms of each language as the library carries them: without comments, compressed, each able to stand alone. It owns their form on the
//! way into the library; `core/src/language/embedded.rs` reads it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::{fs, io};

use flate2::Compression;
use flate2::write::ZlibEncoder;
use fluent_syntax::{ast, parser, serializer};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::key::number_of;
use super::locales::Locale;
use super::rules::{FORMS, is_for_terminals};

/// What the code of a room is compiled under if no phone shows it.
pub const TERMINALS: &str = "any(test, feature = \"terminal-texts\")";

/// Writes a file for each room of each language, and the table of them.
pub fn write(locales: &[Locale], folder: &Path) -> Result<(), String> {
    let Some(english) = locales.first() else { return Ok(()) };
    let rooms: BTreeSet<&str> = english.entries.values().map(|entry| entry.room.as_str()).collect();
    let rooms: Vec<&str> = rooms.into_iter().collect();
    let mut table = format!(
        "/// How many rooms each language has.\npub(super) const ROOMS: usize = {};\n/// What they are called.\npub(super) const ROOM_NAMES: [&str; ROOMS] = {rooms:?};\n",
        rooms.len()
    );
    for form in FORMS {
        let position =
            rooms.iter().position(|room| *room == form).ok_or(format!("locales/en/{form}.ftl is missing"))?;
        let _ = writeln!(table, "pub(super) const {}: usize = {position};", form.to_uppercase());
    }
    write_keys(&mut table, english, &rooms)?;
    let ready: Vec<&Locale> = locales.iter().filter(|locale| locale.own_name().is_some()).collect();
    let mut languages = format!("pub(super) static LOCALES: [Locale; {}] = [\n", ready.len());
    for locale in ready {
        let tag = &locale.tag;
        let parsed: LanguageIdentifier =
            tag.parse().map_err(|_| format!("locales/{tag}: this is not the tag of a language (BCP 47)"))?;
        let direction = match parsed.character_direction() {
            CharacterDirection::RTL => "RightToLeft",
            CharacterDirection::LTR | CharacterDirection::TTB => "LeftToRight",
        };
        let name = locale.own_name().unwrap_or(tag);
        let _ = writeln!(
            languages,
            "    Locale {{ tag: {tag:?}, name: {name:?}, direction: Direction::{direction}, rooms: ["
        );
        for room in &rooms {
            let packed = write_room(locale, english, room, folder)?;
            let _ = writeln!(languages, "        {packed},");
        }
        languages.push_str("    ] },\n");
    }
    languages.push_str("];\n");
    table.push_str(&languages);
    save(&folder.join("locales.rs"), table.as_bytes())
}

/// The numbers of all keys in their order, and the room of each beside it; without the rooms of terminals once more.
fn write_keys(table: &mut String, english: &Locale, rooms: &[&str]) -> Result<(), String> {
    let mut numbers: BTreeMap<u32, (&str, usize)> = BTreeMap::new();
    for (id, entry) in english.entries.iter().filter(|(id, _)| !id.starts_with('-')) {
        let room = rooms.iter().position(|room| *room == entry.room).unwrap_or_default();
        if let Some((other, _)) = numbers.insert(number_of(id), (id, room)) {
            return Err(format!("{}: {id} has the same number as {other}; give it another id", entry.at));
        }
    }
    for (condition, terminals) in [(TERMINALS.to_owned(), true), (format!("not({TERMINALS})"), false)] {
        let is_there = |room: usize| terminals || rooms.get(room).is_none_or(|room| !is_for_terminals(room));
        let listed: Vec<(u32, usize)> =
            numbers.iter().map(|(number, (_, room))| (*number, *room)).filter(|(_, room)| is_there(*room)).collect();
        let (keys, homes): (Vec<u32>, Vec<usize>) = listed.into_iter().unzip();
        let _ = writeln!(table, "#[cfg({condition})]\npub(super) static KEYS: [u32; {}] = {keys:?};", keys.len());
        let _ = writeln!(table, "#[cfg({condition})]\npub(super) static HOMES: [u8; {}] = {homes:?};", homes.len());
    }
    Ok(())
}

/// Writes one room and gives the expression that takes it in.
fn write_room(locale: &Locale, english: &Locale, room: &str, folder: &Path) -> Result<String, String> {
    let text = text_of_room(locale, english, room)?;
    if text.is_empty() {
        return Ok("Packed::EMPTY".to_owned());
    }
    let file = format!("{}.{room}", locale.tag);
    save(&folder.join(&file), &compressed(&text).map_err(|error| error.to_string())?)?;
    let taken = format!(
        "Packed {{ length: {}, bytes: include_bytes!(concat!(env!(\"OUT_DIR\"), {:?})) }}",
        text.len(),
        format!("/{file}")
    );
    Ok(if is_for_terminals(room) {
        format!("#[cfg({TERMINALS})] {taken}, #[cfg(not({TERMINALS}))] Packed::EMPTY")
    } else {
        taken
    })
}

/// The messages of a room as Fluent, and what they refer to in others: a room that is read is read alone.
fn text_of_room(locale: &Locale, english: &Locale, room: &str) -> Result<String, String> {
    // English says in which room a message is, so that a translator may have it in another file.
    let home = |id: &String, own: &str| english.entries.get(id).map_or(own.to_owned(), |entry| entry.room.clone());
    let mut wanted: BTreeSet<&String> = BTreeSet::new();
    let mut reached: Vec<&String> = locale
        .entries
        .iter()
        .filter(|(id, entry)| !id.starts_with('-') && home(id, &entry.room) == room)
        .map(|(id, _)| id)
        .collect();
    while let Some(id) = reached.pop() {
        if let Some(entry) = locale.entries.get(id).filter(|_| wanted.insert(id)) {
            reached.extend(&entry.parts.references);
        }
    }
    let mut entries: Vec<_> = wanted.into_iter().filter_map(|id| locale.entries.get(id)).collect();
    entries.sort_by_key(|entry| entry.position);
    let resource = ast::Resource { body: entries.iter().map(|entry| entry.written.clone()).collect() };
    let text = serializer::serialize(&resource);
    match parser::parse(text.clone()) {
        Ok(again) if again == resource => Ok(text),
        Ok(_) | Err(_) => Err(format!("locales/{}/{room}.ftl: cannot be written down again as it is", locale.tag)),
    }
}

fn compressed(text: &str) -> io::Result<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text.as_bytes())?;
    encoder.finish()
}

/// Writes what has changed, so that an unchanged file compiles nothing anew.
pub fn save(path: &Path, bytes: &[u8]) -> Result<(), String> {
    if fs::read(path).is_ok_and(|present| present == bytes) {
        return Ok(());
    }
    fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))
}
