//! Whether the texts are easy to read: the school grade that English and Spanish ask for, by formulas for those languages.
//!
//! English: Flesch-Kincaid (Kincaid et al. 1975). Spanish: Crawford (1989), made for texts of the first grades. Both count syllables
//! roughly, which is how such formulas are used; labels without a full stop are left out, since they are no sentences.

use super::locale_tests::compare::words;
use super::locale_tests::on_disk;

/// What everyone reads. What only people at a terminal and makers of packs read is left out.
const ROOMS: [&str; 8] = ["errors", "report", "services", "emergencies", "statuses", "spoken", "places", "packs"];

/// Sentences, words and syllables of all texts of a language.
#[derive(Debug, Default)]
struct Counts {
    sentences: f64,
    words: f64,
    syllables: f64,
}

fn counts(tag: &str, syllables: fn(&str) -> f64) -> Counts {
    let found = on_disk();
    let locale = found.iter().find(|locale| locale.tag == tag).unwrap();
    let mut counts = Counts::default();
    for entry in locale.entries.values().filter(|entry| ROOMS.contains(&entry.room.as_str())) {
        let text = words(entry);
        let ends = text.matches(['.', '?', '!']).count();
        if ends == 0 {
            continue;
        }
        counts.sentences += ends as f64;
        for word in text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)) {
            counts.words += 1.0;
            counts.syllables += syllables(&word.to_lowercase()).max(1.0);
        }
    }
    assert!(counts.words > 1000.0, "the texts were read: {counts:?}");
    counts
}

fn english_syllables(word: &str) -> f64 {
    let word = word.trim_end_matches(|letter: char| !letter.is_alphabetic());
    let groups = groups(word, "aeiouy");
    let silent = word.ends_with('e') && !word.ends_with("le")
        || word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded");
    if silent && groups > 1.0 { groups - 1.0 } else { groups }
}

fn spanish_syllables(word: &str) -> f64 {
    // Two strong vowels, and a weak one with an accent, are two syllables.
    let strong = |letter: char| "aeoáéóíú".contains(letter);
    let letters: Vec<char> = word.chars().collect();
    let hiatus = letters.windows(2).filter(|pair| strong(pair[0]) && strong(pair[1])).count();
    groups(word, "aeiouáéíóúü") + hiatus as f64
}

fn groups(word: &str, vowels: &str) -> f64 {
    let mut inside = false;
    let mut groups = 0.0;
    for letter in word.chars() {
        let vowel = vowels.contains(letter);
        if vowel && !inside {
            groups += 1.0;
        }
        inside = vowel;
    }
    groups
}

#[test]
fn english_can_be_read_after_eight_years_of_school() {
    let counts = counts("en", english_syllables);
    let grade = 0.39 * counts.words / counts.sentences + 11.8 * counts.syllables / counts.words - 15.59;
    println!("English: grade {grade:.1}");
    assert!((2.0..=8.0).contains(&grade), "grade {grade:.1}: {counts:?}");
}

#[test]
fn spanish_can_be_read_after_eight_years_of_school() {
    let counts = counts("es", spanish_syllables);
    let hundreds = counts.words / 100.0;
    let grade = -0.205 * counts.sentences / hundreds + 0.049 * counts.syllables / hundreds - 3.407;
    println!("Spanish: grade {grade:.1}");
    assert!((2.0..=8.0).contains(&grade), "grade {grade:.1}: {counts:?}");
}

#[test]
fn syllables_are_counted_about_as_people_do() {
    for (word, expected) in
        [("report", 2.0), ("made", 1.0), ("city", 2.0), ("saved", 1.0), ("needed", 2.0), ("little", 2.0)]
    {
        assert_eq!(english_syllables(word), expected, "{word}");
    }
    for (word, expected) in [("reporte", 3.0), ("ciudad", 2.0), ("vía", 2.0), ("bache", 2.0), ("país", 2.0)] {
        assert_eq!(spanish_syllables(word), expected, "{word}");
    }
}
