//! How well a typed word fits a known one; both are folded. Knows no language.

/// Endings differ by at most so many letters.
const ENDING: usize = 3;

/// From 0 (not at all) to 1 (the same).
pub(super) fn fit(typed: &str, known: &str) -> f64 {
    if typed == known {
        return 1.0;
    }
    if runs_on(typed) || runs_on(known) {
        return contained(typed, known);
    }
    let (Some(one), Some(other)) = (typed.chars().next(), known.chars().next()) else { return 0.0 };
    if one != other {
        // People rarely get the first letter wrong.
        return 0.0;
    }
    let (typed, known): (Vec<char>, Vec<char>) = (typed.chars().collect(), known.chars().collect());
    let shared = typed.iter().zip(&known).take_while(|(one, other)| one == other).count();
    let (shorter, longer) = (typed.len().min(known.len()), typed.len().max(known.len()));
    if shared == typed.len() && shared >= 2 {
        // Not typed to its end yet.
        return 0.8;
    }
    if (shared >= 4 && longer <= shared.saturating_add(ENDING))
        || (shorter >= 3 && longer == shorter && shared.saturating_add(1) == shorter)
    {
        return 0.7;
    }
    let allowed = match shorter {
        0..4 => 0,
        4..8 => 1,
        _ => 2,
    };
    if longer.saturating_sub(shorter) <= allowed && errors(&typed, &known) <= allowed { 0.6 } else { 0.0 }
}

/// Whether a word is of a script that puts no spaces between words, so that it may be several.
pub(super) fn runs_on(word: &str) -> bool {
    word.chars().any(|letter| matches!(letter, '\u{1780}'..='\u{17FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}'))
}

fn contained(typed: &str, known: &str) -> f64 {
    if known.starts_with(typed) {
        0.8
    } else if known.contains(typed) || (known.chars().count() >= 2 && typed.contains(known)) {
        0.7
    } else {
        0.0
    }
}

/// Letters left out, put in, changed or swapped with their neighbour (optimal string alignment).
fn errors(one: &[char], other: &[char]) -> usize {
    let width = other.len();
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=width).collect();
    let at = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX);
    for (row, letter) in one.iter().enumerate() {
        let mut next = vec![row.saturating_add(1)];
        for (column, wanted) in other.iter().enumerate() {
            let left = at(&next, column).saturating_add(1);
            let above = at(&last, column.saturating_add(1)).saturating_add(1);
            let mut best = at(&last, column).saturating_add(usize::from(letter != wanted)).min(left).min(above);
            if let (Some(row), Some(column)) = (row.checked_sub(1), column.checked_sub(1))
                && one.get(row) == Some(wanted)
                && other.get(column) == Some(letter)
            {
                best = best.min(at(&before, column).saturating_add(1));
            }
            next.push(best);
        }
        before = std::mem::replace(&mut last, next);
    }
    at(&last, width)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typing_error_an_ending_and_a_beginning_fit_and_other_words_do_not() {
        for (typed, known, fits) in [
            ("pothole", "pothole", true),
            ("poth", "pothole", true),
            ("potohle", "pothole", true),
            ("pothloe", "pothole", true),
            ("potholes", "pothole", true),
            ("baches", "bache", true),
            ("яму", "яма", true),
            ("выбоину", "выбоина", true),
            ("坑", "坑洞", true),
            ("马路上有坑洞", "坑洞", true),
            ("tree", "three", true),
            ("sign", "lamp", false),
            ("hol", "pothole", false),
            ("cat", "car", true),
            ("noise", "north", false),
        ] {
            assert_eq!(fit(typed, known) > 0.0, fits, "{typed} {known}");
        }
    }

    #[test]
    fn swapped_letters_are_one_error() {
        let letters = |text: &str| text.chars().collect::<Vec<_>>();
        assert_eq!(errors(&letters("lihgt"), &letters("light")), 1);
        assert_eq!(errors(&letters("lght"), &letters("light")), 1);
        assert_eq!(errors(&letters(""), &letters("abc")), 3);
    }
}
