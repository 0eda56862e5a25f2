//! E-mail addresses.

use std::ops::Range;

use super::letters::Letters;

/// A name, an at sign, and a host with a dot and an ending of letters.
pub(super) fn find(letters: &Letters) -> Vec<Range<usize>> {
    let signs = letters.plain.iter().enumerate().filter(|(_, letter)| **letter == '@');
    signs.filter_map(|(at, _)| around(letters, at)).collect()
}

fn around(letters: &Letters, at: usize) -> Option<Range<usize>> {
    let in_name = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '_' | '%' | '+' | '-');
    let in_host = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-');
    let name = letters.plain.get(..at)?.iter().rev().take_while(|letter| in_name(**letter)).count();
    let host = letters.plain.get(at..)?.iter().skip(1).take_while(|letter| in_host(**letter)).count();
    let start = at.checked_sub(name)?;
    let from = at.checked_add(1)?;
    let host: String = letters.plain.get(from..from.checked_add(host)?)?.iter().collect();
    // A full stop behind it ends the sentence.
    let host = host.trim_end_matches(['.', '-']);
    let (labels, ending) = host.rsplit_once('.')?;
    let named = letters.plain.get(start..at)?.iter().any(|letter| letter.is_alphanumeric());
    let hosted = labels.split('.').all(|label| !label.is_empty());
    let ended = ending.chars().count() >= 2 && ending.chars().all(char::is_alphabetic);
    (named && hosted && ended).then_some(start..from.checked_add(host.chars().count())?)
}
