//! Arbitrary texts, and sections that were cut or altered: an error or a harmless answer, never a panic and never a hang.

use proptest::prelude::*;

use super::town::{at, section, town};
use crate::place::address::Streets;

/// Asks everything there is to ask.
fn ask(streets: &Streets) {
    for text in ["150 market st", "2nd & market", "town hall", "150 markt", "high st", "1 1st", "church"] {
        let _ = streets.find(text);
        let _ = streets.suggest(text, 5);
    }
    let _ = streets.nearest(at(5.0, 50.0));
    let _ = streets.place_in_words(at(5.0, 50.0), Some(at(0.0, 0.0)));
    let _ = streets.cross_streets("market");
    let _ = streets.landmarks("", 10);
    let _ = streets.owner(&crate::place::address::SegmentId("33".into()));
}

#[test]
fn a_section_that_was_cut_anywhere_is_refused() {
    for section in [section(true), section(false)] {
        for end in 0..section.len() {
            assert!(Streets::open(section[..end].to_vec()).is_err(), "cut at {end}");
        }
        let mut longer = section.clone();
        longer.push(0);
        assert!(Streets::open(longer).is_err());
    }
}

#[test]
fn a_byte_that_was_altered_anywhere_does_no_harm() {
    let section = section(true);
    for position in 0..section.len() {
        for value in [0, 0xFF, section[position].wrapping_add(1)] {
            let mut altered = section.clone();
            altered[position] = value;
            if let Ok(streets) = Streets::open(altered) {
                ask(&streets);
            }
        }
    }
}

#[test]
fn a_very_long_text_is_not_looked_at() {
    let town = town();
    for part in ["market st ", "1", "&", "%41", "½", "-", "12 "] {
        let long = part.repeat(1_048_576 / part.len());
        assert!(town.find(&long).matches.is_empty());
        assert!(town.suggest(&long, 9).is_empty() && town.cross_streets(&long).is_empty());
        assert!(town.landmarks(&long, 9).len() <= 9);
    }
}

proptest! {
    #[test]
    fn any_text_has_an_answer(text in any::<String>()) {
        let town = town();
        let found = town.find(&text);
        prop_assert!(found.matches.len() <= 10);
        for one in &found.matches {
            prop_assert!(one.score > 0.0 && one.score <= 1.0, "{:?}", one);
        }
        let _ = town.suggest(&text, 5);
        let _ = town.cross_streets(&text);
    }

    #[test]
    fn texts_made_of_what_addresses_are_made_of_have_an_answer(words in proptest::collection::vec(
        prop::sample::select(vec![
            "150", "1-9", "99999999999", "1/2", "½", "R", "REAR", "N", "SO", "MARKET", "ST", "STREET", "1ST", "FIRST", "TWENTY",
            "&", "AND", "AT", "@", "/", "#", "APT", "2R", "FL", ",", "-", "JFK", "HIGH", "TOWN", "HALL", "%20", "19107", "PA", ".",
        ]), 0..12), spaced: bool) {
        let text = words.join(if spaced { " " } else { "" });
        let town = town();
        let found = town.find(&text);
        prop_assert!(found.matches.iter().all(|one| one.score > 0.0 && one.score <= 1.0));
        let _ = town.suggest(&text, 5);
    }

    #[test]
    fn bytes_that_are_no_section_are_refused_or_harmless(bytes: Vec<u8>) {
        if let Ok(streets) = Streets::open(bytes) {
            ask(&streets);
        }
    }
}
