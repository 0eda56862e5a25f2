//! A text as the words that are compared: without case, accents, marks and signs. Knows no language, only scripts.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// The words of a text, folded. Scripts that put no spaces between words give long ones.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(text, |word| words.push(word.to_owned()));
    words
}

/// Shows every word of a text, folded.
pub(super) fn each_word(text: &str, see: impl FnMut(&str)) {
    split(&folded(text, Accents::Dropped)).for_each(see);
}

fn split(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(' ').filter(|word| !word.is_empty()).map(without_article)
}

/// A word with its accents and without.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Marked {
    accented: String,
    pub(super) folded: String,
}

impl Marked {
    /// Whether this, as it was typed, is a known word: either may leave its accents out, but they may not have different ones.
    pub(super) fn says(&self, known: &Self) -> bool {
        let is_bare = |word: &Self| word.accented == word.folded;
        self.accented == known.accented || (self.folded == known.folded && (is_bare(self) || is_bare(known)))
    }

    /// Whether a known word is somewhere within this one, in a script without spaces.
    pub(super) fn holds(&self, known: &Self) -> bool {
        self.accented.contains(&known.accented)
    }
}

/// The words of a text, with their accents and without.
pub(super) fn marked(text: &str) -> Vec<Marked> {
    let (accented, plain) = (folded(text, Accents::Kept), folded(text, Accents::Dropped));
    let both = split(&accented).zip(split(&plain));
    both.map(|(accented, folded)| Marked { accented: accented.to_owned(), folded: folded.to_owned() }).collect()
}

/// What becomes of the accents of Latin and Cyrillic letters.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Accents {
    Kept,
    Dropped,
}

fn folded(text: &str, accents: Accents) -> String {
    let mut to = String::with_capacity(text.len());
    if text.is_ascii() {
        to.extend(
            text.bytes()
                .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte.to_ascii_lowercase()) } else { ' ' }),
        );
        return to;
    }
    let lower = text.to_lowercase();
    for letter in DecomposingNormalizerBorrowed::new_nfkd().normalize(&lower).chars() {
        if !is_accent(letter) {
            push(letter, &mut to);
        } else if accents == Accents::Kept {
            to.push(letter);
        }
    }
    to
}

fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}')
}

/// One letter as it is compared, after its accents were parted from it.
fn push(letter: char, to: &mut String) {
    match letter {
        // Arabic vowels, hamzas above and below, and the stretch; invisible joiners and the space of Khmer.
        '\u{64B}'..='\u{65F}'
        | '\u{670}'
        | '\u{640}'
        | '\u{200B}'..='\u{200F}'
        | '\u{2066}'..='\u{2069}'
        | '\''
        | '’' => {}
        'đ' | 'ð' => to.push('d'),
        'ł' => to.push('l'),
        'ø' => to.push('o'),
        'ı' => to.push('i'),
        'ß' => to.push_str("ss"),
        'œ' => to.push_str("oe"),
        'æ' => to.push_str("ae"),
        // Ukrainian and Russian keyboards.
        'і' => to.push('и'),
        'є' => to.push('е'),
        'ґ' => to.push('г'),
        'ى' => to.push('ي'),
        'ة' => to.push('ه'),
        _ if is_of_a_word(letter) => to.push(letter),
        _ => to.push(' '),
    }
}

/// Vowel signs and stackers of Bengali and Khmer are no letters by themselves, and part of a word all the same.
fn is_of_a_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '\u{980}'..='\u{9FF}' | '\u{1780}'..='\u{17D3}' | '\u{17DD}')
}

/// Without the article that Arabic writes as one word with its noun, where enough is left.
fn without_article(word: &str) -> &str {
    word.strip_prefix("ال").filter(|rest| rest.chars().count() >= 3).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_signs_do_not_matter() {
        for (text, expected) in [
            ("Street-Light!", &["street", "light"][..]),
            ("Ổ gà", &["o", "ga"]),
            ("ŁATA, Dziurę", &["lata", "dziure"]),
            ("Nids-de-poule l’eau", &["nids", "de", "poule", "leau"]),
            ("ЯМА на дорозі", &["яма", "на", "дорози"]),
            ("الحُفرة", &["حفره"]),
            ("坑洞，馬路", &["坑洞", "馬路"]),
            ("  ", &[]),
        ] {
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn accents_may_be_left_out_and_not_be_others() {
        let word = |text| marked(text).remove(0);
        assert!(word("cháy").says(&word("cháy")) && word("CHAY").says(&word("cháy")));
        assert!(word("caídos").says(&word("caidos")));
        assert!(!word("chảy").says(&word("cháy")) && !word("chay").says(&word("chai")));
    }

    #[test]
    fn signs_within_bengali_and_khmer_words_do_not_part_them() {
        assert_eq!(words("রাস্তায় গর্ত").len(), 2);
        assert_eq!(words("រណ្តៅ\u{200B}ផ្លូវ").len(), 1);
    }
}
