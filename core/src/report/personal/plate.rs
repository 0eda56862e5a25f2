//! Number plates: what a word before calls one, and the usual shapes in a sentence about a vehicle. Alone, such a shape may
//! be the name of anything.

use std::ops::Range;

use super::letters::{Letters, Word};
use super::phone::REFERENCES;

/// Words that name a plate.
const PLATES: [&str; 17] = [
    "plate",
    "plates",
    "license",
    "licence",
    "registration",
    "reg",
    "placa",
    "placas",
    "matrícula",
    "matricula",
    "patente",
    "لوحة",
    "اللوحة",
    "لوحته",
    "لوحتها",
    "بلوحة",
    "باللوحة",
];

/// Words before a plate that make it one of metal.
const METAL: [&str; 9] = ["steel", "metal", "iron", "cover", "manhole", "base", "road", "acero", "metálica"];

/// Words that name a vehicle.
const VEHICLES: [&str; 40] = [
    "car",
    "cars",
    "truck",
    "trucks",
    "van",
    "vans",
    "vehicle",
    "vehicles",
    "suv",
    "sedan",
    "pickup",
    "motorcycle",
    "motorbike",
    "scooter",
    "trailer",
    "jeep",
    "taxi",
    "rv",
    "driver",
    "parked",
    "carro",
    "carros",
    "coche",
    "coches",
    "auto",
    "autos",
    "camioneta",
    "camión",
    "camion",
    "vehículo",
    "vehiculo",
    "moto",
    "furgoneta",
    "furgón",
    "سيارة",
    "السيارة",
    "سيارات",
    "شاحنة",
    "مركبة",
    "دراجة",
];

/// Short words in capitals that begin nothing.
const WORDS: [&str; 34] = [
    "NO", "IS", "ON", "OF", "IN", "AT", "TO", "BY", "THE", "AND", "FOR", "BUS", "SUV", "VAN", "CAR", "ZIP", "APT",
    "BOX", "LOT", "AVE", "ST", "RD", "RTE", "HWY", "USA", "BMW", "GMC", "KIA", "VW", "RAM", "AM", "PM", "MPH", "RED",
];

pub(super) fn find(letters: &Letters) -> Vec<Range<usize>> {
    let words = &letters.words;
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        if found.last().is_some_and(|last| word.at.start < last.end) {
            continue;
        }
        let near: Vec<&Word> = letters.words_before(word.at.start).take(5).collect();
        let named = near.iter().enumerate().any(|(place, cue)| {
            let of_metal =
                near.get(place.saturating_add(1)).is_some_and(|before| METAL.contains(&before.text.as_str()));
            PLATES.contains(&cue.text.as_str()) && !of_metal
        });
        let about_a_vehicle = || {
            let same = words.iter().filter(|other| other.sentence == word.sentence);
            same.clone().any(|other| VEHICLES.contains(&other.text.as_str()))
        };
        let referred = near.first().is_some_and(|before| REFERENCES.contains(&before.text.as_str()));
        let fits: fn(&[&Word]) -> bool = match (named, referred) {
            (true, _) => called_a_plate,
            (false, false) if about_a_vehicle() => shaped_like_a_plate,
            (false, _) => continue,
        };
        let longest = (1..=4).rev().find_map(|count| {
            let part: Vec<&Word> = words.get(at..at.saturating_add(count))?.iter().collect();
            let last = part.last()?.at.end;
            (belong_together(letters, &part) && fits(&part)).then_some(word.at.start..last)
        });
        found.extend(longest);
    }
    found
}

/// One sign between each two, and nothing that makes a longer word of them.
fn belong_together(letters: &Letters, part: &[&Word]) -> bool {
    let (Some(first), Some(last)) = (part.first(), part.last()) else { return false };
    let joined = part.windows(2).all(|two| match two {
        [one, other] => {
            other.at.start == one.at.end.saturating_add(1) && matches!(letters.at(one.at.end), ' ' | '-' | '.' | '·')
        }
        _ => false,
    });
    let part_of_more =
        |sign: char, beyond: char| matches!(sign, '-' | '/' | '_' | '@' | '#') && beyond.is_alphanumeric();
    let begins = letters.before(first.at.start);
    let ends = letters.at(last.at.end);
    joined
        && begins != '$'
        && begins != '#'
        && !part_of_more(begins, letters.before(first.at.start.saturating_sub(1)))
        && !part_of_more(ends, letters.at(last.at.end.saturating_add(1)))
}

/// Four to eight letters and digits, at least two of them digits, in the capitals of plates or in a script without any.
fn called_a_plate(part: &[&Word]) -> bool {
    let shown: String = part.iter().map(|word| word.shown.as_str()).collect();
    let digits = shown.chars().filter(char::is_ascii_digit).count();
    let length = shown.chars().count();
    let in_capitals = !shown.chars().any(char::is_lowercase) || shape(&shown.to_uppercase()).is_some();
    let each = part.iter().all(|word| {
        let letters_alone = !word.has_digit();
        !WORDS.contains(&word.shown.as_str()) && (!letters_alone || word.shown.chars().count() <= 3)
    });
    let ordinal = ["ST", "ND", "RD", "TH"].iter().any(|ending| shown.to_uppercase().ends_with(ending) && digits < 3);
    (4..=8).contains(&length) && digits >= 2 && digits < length && in_capitals && each && !ordinal
}

/// The usual shapes, in capitals.
fn shaped_like_a_plate(part: &[&Word]) -> bool {
    let shown: String = part.iter().map(|word| word.shown.as_str()).collect();
    let each = part.iter().all(|word| {
        !WORDS.contains(&word.shown.as_str())
            && (word.is_number() || word.shown.chars().count() != 1 || !shown.is_ascii())
    });
    each && shape(&shown).is_some()
}

/// Runs of letters and digits as plates have them: North America, Britain, France and Italy, Spain, Arab countries.
fn shape(shown: &str) -> Option<()> {
    let mut runs: Vec<(bool, usize)> = Vec::new();
    for letter in shown.chars() {
        let digit = letter.is_ascii_digit();
        if !digit && (!letter.is_alphabetic() || letter.is_lowercase()) {
            return None;
        }
        match runs.last_mut() {
            Some((kind, count)) if *kind == digit => *count = count.saturating_add(1),
            _ => runs.push((digit, 1)),
        }
    }
    match runs.as_slice() {
        [(false, 3), (true, 3 | 4)]
        | [(true, 3 | 4), (false, 3)]
        | [(true, 1), (false, 3), (true, 3)]
        | [(false, 2), (true, 2), (false, 3)]
        | [(false, 2), (true, 3), (false, 2)] => Some(()),
        [(false, 2), (true, 3 | 4)] if !shown.is_ascii() => Some(()),
        _ => None,
    }
}
