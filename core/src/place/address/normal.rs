//! What people type, as plain capital words. Knows nothing of streets.

use super::words;

/// No address is longer, in bytes; what is longer is not looked at.
pub(super) const LONGEST: usize = 400;
/// What parts an address from its city, as a word of its own.
pub(super) const COMMA: &str = ",";
/// What joins two streets, as a word of its own, however it was written.
pub(super) const AND: &str = "&";
/// What begins a unit, as a word of its own.
const NUMBER_SIGN: &str = "#";

/// The words of a text: capitals, without accents and dots, `&`, `#` and commas as words of their own.
///
/// A hyphen stays inside house numbers, a stroke inside fractions; elsewhere they part words, and a stroke joins streets.
pub(super) fn words(text: &str) -> Vec<String> {
    let text = percent_decoded(text);
    let letters: Vec<char> = text.chars().collect();
    let at = |position: Option<usize>| position.and_then(|position| letters.get(position)).copied().unwrap_or(' ');
    let mut words = Words::default();
    for (position, letter) in letters.iter().copied().enumerate() {
        let next = at(position.checked_add(1));
        let number = words.current.starts_with(|first: char| first.is_ascii_digit());
        match letter {
            '½' => words.whole("1/2"),
            '¼' => words.whole("1/4"),
            '¾' => words.whole("3/4"),
            '-' | '–' if number && next.is_ascii_digit() => words.current.push('-'),
            '-' | '–' if words.current.is_empty() && next == ' ' => words.whole("-"),
            '/' if words.current.bytes().all(|byte| byte.is_ascii_digit()) && number && next.is_ascii_digit() => {
                words.current.push('/');
            }
            '&' | '@' | '+' | '/' => words.whole(AND),
            '#' => words.whole(NUMBER_SIGN),
            ',' | ';' | '\n' => words.whole(COMMA),
            // "N.W." is one word, "St.James" two.
            '.' if next.is_alphabetic() && at(position.checked_add(2)) == '.' => {}
            '\'' | '’' | '`' => {}
            _ if letter.is_alphanumeric() => folded(letter, &mut words.current),
            _ => words.end(),
        }
    }
    words.end();
    joined(words.done)
}

#[derive(Default)]
struct Words {
    done: Vec<String>,
    current: String,
}

impl Words {
    fn end(&mut self) {
        if !self.current.is_empty() {
            self.done.push(std::mem::take(&mut self.current));
        }
    }

    fn whole(&mut self, word: &str) {
        self.end();
        self.done.push(word.to_owned());
    }
}

/// Joins what belongs together: "1200 - 34", "5 th", "twenty first"; and leaves out hyphens that join nothing.
fn joined(words: Vec<String>) -> Vec<String> {
    let mut done: Vec<String> = Vec::with_capacity(words.len());
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let mut hyphen = false;
    for word in words {
        if word == "-" {
            hyphen = true;
            continue;
        }
        let begun = std::mem::take(&mut hyphen);
        if let Some(last) = done.last_mut() {
            if begun && is_number(last) && is_number(&word) {
                last.push('-');
                last.push_str(&word);
                continue;
            }
            if word == "TH" && is_number(last) {
                last.push_str(&word);
                continue;
            }
            if words::begins_an_ordinal(last)
                && let Some(ordinal) = words::ordinal(&format!("{last}{word}"))
            {
                *last = ordinal;
                continue;
            }
        }
        done.push(word);
    }
    done
}

/// A letter as a capital without its accent.
fn folded(letter: char, to: &mut String) {
    for letter in letter.to_uppercase() {
        to.push(match letter {
            'Á' | 'À' | 'Â' | 'Ä' | 'Ã' | 'Å' => 'A',
            'Ç' => 'C',
            'É' | 'È' | 'Ê' | 'Ë' => 'E',
            'Í' | 'Ì' | 'Î' | 'Ï' => 'I',
            'Ñ' => 'N',
            'Ó' | 'Ò' | 'Ô' | 'Ö' | 'Õ' | 'Ø' => 'O',
            'Ú' | 'Ù' | 'Û' | 'Ü' => 'U',
            // Arabic and Persian digits.
            '٠'..='٩' => digit(letter, '٠'),
            '۰'..='۹' => digit(letter, '۰'),
            _ => letter,
        });
    }
}

fn digit(letter: char, zero: char) -> char {
    let value = u32::from(letter).saturating_sub(u32::from(zero));
    char::from_digit(value, 10).unwrap_or(letter)
}

/// The text with `%20` and its like resolved, as in an address out of a link. What is no UTF-8 then is replaced.
fn percent_decoded(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, after)) = rest.split_first() {
        let hex = after.first_chunk::<2>().filter(|_| *first == b'%');
        let value = hex.and_then(|hex| std::str::from_utf8(hex).ok()).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match value {
            Some(value) => {
                decoded.push(value);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                decoded.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// A street's name as it is compared: no spaces, no "the", and abbreviations written out, so that "Mc Hale" is "McHale" and
/// "Ave of the Republic" is "Avenue of the Republic".
pub(super) fn key<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    let words: Vec<&str> = words.into_iter().collect();
    let last = words.len().saturating_sub(1);
    let mut key = String::with_capacity(16);
    for (position, word) in words.iter().enumerate() {
        let first = position == 0;
        if last > 0 && first && *word == "THE" || !first && position == last && matches!(*word, "JR" | "SR") {
            continue;
        }
        if let Some(ordinal) = words::ordinal(word) {
            key.push_str(&ordinal);
        } else if last == 0 {
            key.push_str(words::numbered(word).as_deref().unwrap_or(word));
        } else if first {
            let written = match *word {
                "ST" | "SAINT" => Some("SAINT"),
                "MT" => Some("MOUNT"),
                "FT" => Some("FORT"),
                other => words::direction_in_full(other).or_else(|| words::suffix_in_full(other)),
            };
            key.push_str(written.unwrap_or(word));
        } else {
            key.push_str(if *word == AND { "AND" } else { words::suffix_in_full(word).unwrap_or(word) });
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_text_becomes_capital_words() {
        let table: [(&str, &[&str]); 14] = [
            ("1234%20market%20st", &["1234", "MARKET", "ST"]),
            ("1200-34 n. 5th St.,", &["1200-34", "N", "5TH", "ST", ","]),
            ("1200 - 34 Vine", &["1200-34", "VINE"]),
            ("13 1/2 Manheim", &["13", "1/2", "MANHEIM"]),
            ("13½ Manheim", &["13", "1/2", "MANHEIM"]),
            ("5431R-39 westford", &["5431R-39", "WESTFORD"]),
            ("Broad/Girard", &["BROAD", "&", "GIRARD"]),
            ("broad @ girard", &["BROAD", "&", "GIRARD"]),
            ("J.F.K. blvd", &["JFK", "BLVD"]),
            ("St.James", &["ST", "JAMES"]),
            ("St. Peter’s", &["ST", "PETERS"]),
            ("calle Ñandú #4", &["CALLE", "NANDU", "#", "4"]),
            ("twenty first & 5 th", &["21ST", "&", "5TH"]),
            ("Ben-Gurion ١٢ - 100%zz", &["BEN", "GURION", "12-100", "ZZ"]),
        ];
        for (text, expected) in table {
            assert_eq!(words(text), expected, "{text}");
        }
    }

    #[test]
    fn a_name_is_the_same_however_it_is_abbreviated() {
        for (one, other) in [
            ("ST JAMES", "SAINT JAMES"),
            ("MC HALE", "MCHALE"),
            ("AVE OF THE REPUBLIC", "AVENUE OF THE REPUBLIC"),
            ("E RIVER", "EAST RIVER"),
            ("FIFTH", "5TH"),
            ("5", "5TH"),
            ("THE LANE", "LANE"),
            ("MARTIN LUTHER KING", "MARTIN LUTHER KING JR"),
            ("VINE ST", "VINE STREET"),
        ] {
            assert_eq!(key(one.split(' ')), key(other.split(' ')), "{one}");
        }
        assert_eq!(key(["E"]), "E", "a street that is called E");
    }

    proptest! {
        #[test]
        fn any_text_becomes_words(text in "\\PC{0,80}") {
            for word in words(&text) {
                prop_assert!(!word.is_empty() && !word.contains(' '));
            }
        }
    }
}
