//! Two made-up languages that show what was never translated: English with accents, a third longer, between brackets; and the same
//! running from right to left. Knows nothing of how a text is chosen.
//!
//! Their tags are those that CLDR keeps for the purpose. Whatever stands on a screen without brackets does not come from `locales/`;
//! whatever breaks is too narrow for other languages. Nobody is offered them.

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use super::Direction;
use super::embedded::{LOCALES, Locale};

static ACCENTED: Locale = made_up("en-XA", Direction::LeftToRight);
static MIRRORED: Locale = made_up("ar-XB", Direction::RightToLeft);

const fn made_up(tag: &'static str, direction: Direction) -> Locale {
    Locale { tag, name: tag, direction, rooms: LOCALES[0].rooms }
}

/// The made-up language of this tag.
pub(super) fn asked_for(wanted: &[&str]) -> Option<&'static Locale> {
    let wish = wanted.first()?;
    [&ACCENTED, &MIRRORED].into_iter().find(|locale| locale.tag == *wish)
}

/// The text of a room, made up where the language is.
pub(super) fn of(locale: &Locale, source: String) -> String {
    let mirrored = match locale.tag {
        "en-XA" => false,
        "ar-XB" => true,
        _ => return source,
    };
    let (Ok(mut resource) | Err((mut resource, _))) = parser::parse(source);
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                if let Some(pattern) = &mut message.value {
                    change(pattern, mirrored);
                    pattern.elements.insert(0, text("⟦"));
                    pattern.elements.push(text("⟧"));
                }
            }
            Entry::Term(_)
            | Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
    serializer::serialize(&resource)
}

fn text(value: &str) -> PatternElement<String> {
    PatternElement::TextElement { value: value.to_owned() }
}

fn change(pattern: &mut Pattern<String>, mirrored: bool) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = changed(value, mirrored),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| change(&mut variant.value, mirrored));
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => {}
        }
    }
}

fn changed(value: &str, mirrored: bool) -> String {
    if !value.chars().any(char::is_alphabetic) {
        return value.to_owned();
    }
    let mut to = String::with_capacity(value.len().saturating_mul(3));
    if mirrored {
        to.push('\u{202E}');
    }
    for letter in value.chars() {
        to.push(accented(letter));
        if "aeiou".contains(letter) {
            // Other languages need about a third more room.
            to.push(accented(letter));
        }
    }
    if mirrored {
        to.push('\u{202C}');
    }
    to
}

fn accented(letter: char) -> char {
    match letter {
        'a' => 'á',
        'c' => 'ç',
        'e' => 'é',
        'i' => 'î',
        'n' => 'ñ',
        'o' => 'ö',
        's' => 'š',
        't' => 'ţ',
        'u' => 'û',
        'y' => 'ý',
        'A' => 'Å',
        'C' => 'Ç',
        'E' => 'É',
        'I' => 'Î',
        'N' => 'Ñ',
        'O' => 'Ø',
        'S' => 'Š',
        'T' => 'Ţ',
        'U' => 'Û',
        other => other,
    }
}
