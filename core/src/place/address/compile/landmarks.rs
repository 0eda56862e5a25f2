//! Places with a name, out of their table.

use std::collections::BTreeMap;

use super::{Faults, SourceFile, table};
use crate::message::say;
use crate::pack::Fault;
use crate::place::address::bytes::{put, put_count, put_part};
use crate::place::address::landmark::{NOWHERE, STREETS, TEXT, Whereabouts, plain};
use crate::place::address::lookup::Effort;
use crate::place::address::street::Way;
use crate::place::address::strings::Strings;
use crate::place::address::{Streets, normal, reading};

/// A name and its address, or the name once more.
pub(super) type Named = (String, String);

/// The landmarks of a file.
pub(super) fn read(file: SourceFile<'_>, faults: &mut Faults) -> Vec<Named> {
    let mut landmarks = Vec::new();
    for line in table::lines(file, faults).unwrap_or_default() {
        let [name, address] = line.fields.as_slice() else {
            let found = f64::from(u32::try_from(line.fields.len()).unwrap_or(u32::MAX));
            let message = say::table_fields(found, 2.0);
            faults.add(Fault::in_line(file.name, line.number, message));
            continue;
        };
        let (name, address) = (name.trim(), address.trim());
        if line.number == 1 && (name, address) == ("name", "address") {
            continue;
        }
        if name.is_empty() {
            faults.add(Fault::in_line(file.name, line.number, say::streets_landmark_name()));
            continue;
        }
        landmarks.push((name.split_whitespace().collect::<Vec<_>>().join(" "), address.to_owned()));
    }
    landmarks.sort();
    landmarks.dedup();
    landmarks
}

/// The part of the section that has them.
pub(super) fn written(landmarks: &[Named], streets: &Streets) -> Vec<u8> {
    // Sorted by what they are compared by, so that all words with one beginning lie together.
    let mut words: BTreeMap<(String, &str), u64> =
        landmarks.iter().flat_map(|(name, _)| name.split(' ')).map(|word| ((plain(word), word), 0)).collect();
    words.values_mut().zip(0..).for_each(|(position, next)| *position = next);
    let mut bytes = Vec::new();
    let texts: Vec<&str> = words.keys().map(|(_, word)| *word).collect();
    Strings::write(&mut bytes, texts.into_iter());
    put_count(&mut bytes, landmarks.len());
    for (name, address) in landmarks {
        let name_words: Vec<&str> = name.split(' ').collect();
        put_count(&mut bytes, name_words.len());
        for word in name_words {
            put(&mut bytes, words.get(&(plain(word), word)).copied().unwrap_or_default());
        }
        match whereabouts(name, address, streets) {
            Whereabouts::Nowhere => put(&mut bytes, NOWHERE),
            Whereabouts::Text(text) => {
                put(&mut bytes, TEXT);
                put_part(&mut bytes, text.as_bytes());
            }
            Whereabouts::Street { street, number, high } => {
                put(&mut bytes, STREETS.saturating_add(street as u64));
                put(&mut bytes, number.into());
                put(&mut bytes, high.unwrap_or(number).saturating_sub(number).into());
            }
        }
    }
    bytes
}

/// What an address says: the name once more, however it is abbreviated, is none.
fn whereabouts(name: &str, address: &str, streets: &Streets) -> Whereabouts {
    let compared = |text: &str| text.split(' ').map(plain).collect::<String>();
    if address.is_empty() || compared(name) == compared(address) {
        return Whereabouts::Nowhere;
    }
    let words = normal::words(address);
    let text = || Whereabouts::Text(address.to_owned());
    let readings = reading::readings(&words);
    let Some(reading) = readings.first().filter(|reading| reading.unit.is_none()) else { return text() };
    let number = reading.number.as_ref();
    if number.is_some_and(|number| number.letter.is_some() || number.half.is_some()) {
        return text();
    }
    let mut candidates = streets.candidates(&reading.street, Effort::Exact);
    candidates.retain(|candidate| candidate.changes.is_empty());
    match candidates.as_slice() {
        [only] => match only.way {
            Way::Street(street) => {
                let number = number.map_or((0, None), |number| (number.low, number.high));
                Whereabouts::Street { street, number: number.0, high: number.1 }
            }
            Way::Alias(_) => text(),
        },
        _ if number.is_none() => Whereabouts::Nowhere,
        _ => text(),
    }
}
