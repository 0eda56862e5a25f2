//! Breaks the structure of XML: names, order, depth, what stands around it. Works on the text, so that what comes out may
//! be no XML any more. Knows nothing of readers.

use std::ops::Range;

use curbline_tests::Dice;

use crate::mutate::{NAMES, NUMBERS, WORDS, one_of, place};

/// A broken variant; bytes that are no text stay as they are.
pub fn broken(dice: &Dice, body: Vec<u8>) -> Vec<u8> {
    let text = match String::from_utf8(body) {
        Ok(text) => text,
        Err(error) => return error.into_bytes(),
    };
    let Some(element) = element(dice, &text) else { return around(dice, &text).into_bytes() };
    let (whole, inner) = (&text[element.whole.clone()], &text[element.inner.clone()]);
    let name = one_of(dice, &NAMES);
    let other = match dice.below(16) {
        0 => String::new(),
        1 => whole.repeat(1 + place(dice, 4)),
        2 => format!("<{name}>{whole}</{name}>"),
        3 => format!("<{name}>{inner}</{name}>"),
        4 => return format!("{whole}{text}").into_bytes(),
        5 => whole.replace(inner, one_of(dice, &NUMBERS)),
        6 => whole.replace(inner, one_of(dice, &WORDS)),
        7 => whole.replace(inner, &format!("{inner}{whole}{inner}")),
        8 => format!("<x:{name} xmlns:x='urn:x' x:a=\"&amp;\">{inner}</x:{name}>"),
        9 => whole.replace(inner, &format!("<![CDATA[{inner}]]>")),
        10 => whole.replace(inner, &format!("{inner}<br/><b>{inner}</b>&#x41;<!-- {inner} -->")),
        11 => {
            let depth = place(dice, 120);
            format!("{}{whole}{}", "<a>".repeat(depth), "</a>".repeat(depth))
        }
        12 => whole.replacen('>', &format!(" {name}='{}'>", one_of(dice, &WORDS)), 1),
        13 => whole.replace(inner, &"w\u{f6}rter ".repeat(place(dice, 600))),
        14 => format!("<{name}/>{whole}"),
        _ => return around(dice, &text).into_bytes(),
    };
    [&text[..element.whole.start], &other, &text[element.whole.end..]].concat().into_bytes()
}

/// Something in front, something behind, or all of it inside something.
fn around(dice: &Dice, text: &str) -> String {
    let name = one_of(dice, &NAMES);
    match dice.below(9) {
        0 => format!("<soap:Envelope xmlns:soap='s'><soap:Body>{text}</soap:Body></soap:Envelope>"),
        1 => format!("<?xml version=\"1.0\" encoding=\"{}\"?>{text}", one_of(dice, &["ISO-8859-1", "UTF-16", "x", ""])),
        2 => format!(
            "<!DOCTYPE {name} [<!ENTITY a \"{}\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>{text}",
            "&a;".repeat(40)
        ),
        3 => format!("{text}{text}"),
        4 => format!("{text}<{name}>{}</{name}>", one_of(dice, &NUMBERS)),
        5 => text.replace("</", "<"),
        6 => format!("{{\"{name}\": {}}}", text.trim()),
        7 => format!("<html><body>{text}"),
        _ => format!("<!-- <html> -->{text}"),
    }
}

/// Where an element is, and what is inside.
struct Element {
    whole: Range<usize>,
    inner: Range<usize>,
}

/// One of the elements that have an end.
fn element(dice: &Dice, text: &str) -> Option<Element> {
    let starts: Vec<usize> = text.match_indices('<').map(|(at, _)| at).collect();
    (0..6).find_map(|_| {
        let start = *starts.get(place(dice, starts.len()))?;
        let rest = &text[start + 1..];
        let name =
            &rest[..rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_' && letter != ':')?];
        if name.is_empty() {
            return None;
        }
        let inner_start = start + 1 + rest.find('>')? + 1;
        let end = format!("</{name}>");
        let inner_end = inner_start + text[inner_start..].find(&end)?;
        // An empty one would be found everywhere.
        (inner_end > inner_start)
            .then(|| Element { whole: start..inner_end + end.len(), inner: inner_start..inner_end })
    })
}
