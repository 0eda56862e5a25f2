//! How far a word is from another, and how far is near.

use std::cmp::min;

/// How many letters may be wrong in a word of so many (the longer of two): none in short ones, one from four, two from
/// seven.
pub(super) fn allowed(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=6 => 1,
        _ => 2,
    }
}

/// The letters that are there, as bits: what misses more than twice the allowed errors is not compared.
pub(super) fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |set, byte| set | 1_u32.wrapping_shl(u32::from(byte)))
}

/// Whether two words cannot be within so many errors, told from their letters and lengths alone.
pub(super) fn too_far(one: (u32, usize), other: (u32, usize), errors: usize) -> bool {
    one.1.abs_diff(other.1) > errors || (one.0 ^ other.0).count_ones() as usize > errors.saturating_mul(2)
}

/// How many letters have to be changed, left out, added or swapped with their neighbour to make one word of the other;
/// `None` when more than `most`. Digits are never wrong: 12th is not near 13th.
pub(super) fn distance(one: &str, other: &str, most: usize) -> Option<usize> {
    if one == other {
        return Some(0);
    }
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let digits = |word: &[u8]| {
        word.iter()
            .copied()
            .filter(u8::is_ascii_digit)
            .fold(0_u64, |all, digit| all.wrapping_mul(31).wrapping_add(u64::from(digit)))
    };
    if most == 0 || one.len().abs_diff(other.len()) > most || digits(one) != digits(other) {
        return None;
    }
    // Two rows before the one that is filled; a word is far below a row's length.
    let mut rows = [[0_u8; ROW]; 3];
    if other.len() >= ROW || one.len() >= ROW {
        return None;
    }
    for (cell, value) in rows[1].iter_mut().zip(0_u8..) {
        *cell = value;
    }
    for (line, letter) in one.iter().enumerate() {
        let [older, old, new] = &mut rows;
        let start = u8::try_from(line.saturating_add(1)).unwrap_or(u8::MAX);
        new[0] = start;
        let mut left = start;
        let mut least = start;
        let before = line.checked_sub(1).and_then(|line| one.get(line));
        for (column, against) in other.iter().enumerate() {
            let above = *old.get(column.saturating_add(1))?;
            let diagonal = *old.get(column)?;
            let mut best =
                min(min(left, above).saturating_add(1), diagonal.saturating_add(u8::from(letter != against)));
            let swapped =
                before == Some(against) && column.checked_sub(1).and_then(|column| other.get(column)) == Some(letter);
            if swapped {
                best = min(best, older.get(column.saturating_sub(1))?.saturating_add(1));
            }
            *new.get_mut(column.saturating_add(1))? = best;
            left = best;
            least = min(least, best);
        }
        if usize::from(least) > most {
            return None;
        }
        rows.rotate_left(1);
    }
    let errors = usize::from(*rows[1].get(other.len())?);
    (errors <= most).then_some(errors)
}

/// Letters of the longest word that is compared, and one.
const ROW: usize = 64;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_counted_as_people_make_them() {
        for (one, other, errors) in [
            ("MARKET", "MARKET", Some(0)),
            ("MARKT", "MARKET", Some(1)),
            ("MRAKET", "MARKET", Some(1)),
            ("NARKET", "MARKET", Some(1)),
            ("MARKETT", "MARKET", Some(1)),
            ("CHESNUTT", "CHESTNUT", Some(2)),
            ("MARKET", "MERCER", None),
            ("12TH", "13TH", None),
            ("", "A", Some(1)),
        ] {
            assert_eq!(distance(one, other, 2), errors, "{one} {other}");
            assert_eq!(distance(other, one, 2), errors, "{other} {one}");
        }
        assert_eq!(distance("MARKT", "MARKET", 0), None);
        assert_eq!(distance(&"A".repeat(70), &"A".repeat(71), 2), None, "longer than a name is");
    }

    #[test]
    fn what_is_told_too_far_is_too_far() {
        let seen = |word: &str| (letters(word), word.len());
        for (one, other) in [("MARKT", "MARKET"), ("MRAKET", "MARKET"), ("CHESNUTT", "CHESTNUT"), ("NARKET", "MARKET")]
        {
            assert!(!too_far(seen(one), seen(other), 2), "{one}");
        }
        assert!(too_far(seen("MARKET"), seen("BROAD"), 2));
    }
}
