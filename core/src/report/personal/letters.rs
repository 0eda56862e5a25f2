//! A text made plain to search in: digits of all scripts as 0 to 9, one kind of space and hyphen, nothing invisible.

use std::ops::Range;

/// The zeros of the digits that our languages are written with, beside the Latin ones: Arabic, Persian and Urdu,
/// Devanagari, Bengali, Thai, Burmese, Khmer, and Latin ones as wide as Chinese letters.
const ZEROS: [char; 8] =
    ['\u{0660}', '\u{06F0}', '\u{0966}', '\u{09E6}', '\u{0E50}', '\u{1040}', '\u{17E0}', '\u{FF10}'];

/// The letters of a text, each with its place in it.
pub(super) struct Letters {
    pub plain: Vec<char>,
    places: Vec<usize>,
    pub words: Vec<Word>,
}

/// Letters and digits in a row.
pub(super) struct Word {
    pub at: Range<usize>,
    /// In small letters.
    pub text: String,
    /// As it stands there, in plain digits.
    pub shown: String,
    /// The number of its sentence.
    pub sentence: usize,
}

impl Word {
    pub fn is_number(&self) -> bool {
        self.text.bytes().all(|letter| letter.is_ascii_digit())
    }

    pub fn has_digit(&self) -> bool {
        self.text.bytes().any(|letter| letter.is_ascii_digit())
    }
}

impl Letters {
    pub fn of(text: &str) -> Self {
        let (places, plain): (Vec<usize>, Vec<char>) =
            text.chars().enumerate().filter_map(|(place, letter)| Some((place, plain(letter)?))).unzip();
        let words = words(&plain);
        Self { plain, places, words }
    }

    /// The letter at a position, a space outside of the text.
    pub fn at(&self, position: usize) -> char {
        self.plain.get(position).copied().unwrap_or(' ')
    }

    /// The letter before a position.
    pub fn before(&self, position: usize) -> char {
        position.checked_sub(1).map_or(' ', |before| self.at(before))
    }

    /// Where a part lies in the text as it was given.
    pub fn place(&self, part: Range<usize>) -> Option<Range<usize>> {
        let last = self.places.get(part.end.checked_sub(1)?)?;
        Some(*self.places.get(part.start)?..last.checked_add(1)?)
    }

    /// The words of the same sentence before a position, nearest first.
    pub fn words_before(&self, position: usize) -> impl Iterator<Item = &Word> {
        let count = self.words.partition_point(|word| word.at.end <= position);
        let near = self.words.get(..count).unwrap_or_default();
        let sentence = near.last().map(|word| word.sentence);
        let ended = near.last().is_some_and(|word| self.ends_sentence(word.at.end..position));
        near.iter().rev().take_while(move |word| !ended && Some(word.sentence) == sentence)
    }

    fn ends_sentence(&self, part: Range<usize>) -> bool {
        part.clone().any(|at| is_end(&self.plain, at))
    }
}

fn plain(letter: char) -> Option<char> {
    let digit = |zero: char| {
        let value = u32::from(letter).checked_sub(u32::from(zero)).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    };
    match letter {
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{00AD}' => None,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}' => Some('-'),
        '\u{FF0B}' => Some('+'),
        '\u{FF20}' => Some('@'),
        '\u{FF08}' => Some('('),
        '\u{FF09}' => Some(')'),
        '\n' | '\r' => Some('\n'),
        _ if letter.is_whitespace() => Some(' '),
        _ => Some(ZEROS.into_iter().find_map(digit).unwrap_or(letter)),
    }
}

/// A full stop ends a sentence before a space, as it may also stand in a number or an address.
fn is_end(plain: &[char], at: usize) -> bool {
    let next = plain.get(at.saturating_add(1)).copied().unwrap_or(' ');
    match plain.get(at) {
        Some('\n' | '!' | '?' | ';' | '\u{061F}' | '\u{061B}' | '\u{3002}') => true,
        Some('.') => next.is_whitespace(),
        Some(_) | None => false,
    }
}

fn words(plain: &[char]) -> Vec<Word> {
    let mut words = Vec::new();
    let (mut sentence, mut start) = (0_usize, None);
    for (at, letter) in plain.iter().copied().chain([' ']).enumerate() {
        match (letter.is_alphanumeric() || is_mark(letter), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let shown: String = plain.get(from..at).unwrap_or_default().iter().collect();
                words.push(Word { at: from..at, text: shown.to_lowercase(), shown, sentence });
                start = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
        if is_end(plain, at) {
            sentence = sentence.saturating_add(1);
        }
    }
    words
}

/// Vowel signs and the like, which belong to the letter before them.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{0300}'..='\u{036F}' | '\u{064B}'..='\u{065F}' | '\u{0670}')
}
