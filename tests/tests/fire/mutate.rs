//! Breaks bodies: in their bytes here, in their structure in [`json`](crate::json) and [`xml`](crate::xml). Knows nothing
//! of readers.

use curbline_tests::Dice;

use crate::{json, xml};

/// No broken body is longer.
const LONGEST: usize = 128 * 1024;

/// Numbers that are none, or none that fit.
pub const NUMBERS: [&str; 30] = [
    "NaN",
    "nan",
    "Infinity",
    "-Infinity",
    "inf",
    "1e999",
    "-1e999",
    "1e-999",
    "1e308",
    "-0",
    "0",
    "-0.0",
    "00",
    "007",
    "0x10",
    "1.",
    ".5",
    "+1",
    "-1",
    "1e3",
    "12.0",
    "90.0000001",
    "-180.5",
    "181",
    "18446744073709551615",
    "18446744073709551616",
    "-9223372036854775809",
    "123456789012345678901234567890",
    "9007199254740993.0",
    "٣",
];

/// What servers write, and what nobody does.
pub const WORDS: [&str; 30] = [
    "null",
    "None",
    "nil",
    "true",
    "False",
    "",
    " ",
    "\u{0}",
    "\u{7}\u{1b}[31m",
    "\u{202e}\u{200f}",
    "\u{feff}",
    "\u{fffd}",
    "&bomb;",
    "&#0;",
    "&#x110000;",
    "&#55296;",
    "&",
    "&amp",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<!DOCTYPE a [<!ENTITY bomb \"&bomb;&bomb;\">]>",
    "\\u0000",
    "\\ud800",
    "\"",
    "{",
    "[",
    "2010-04-14T06:37:38+99:99",
    "9999-12-31T23:59:59.999999999-25:00",
];

/// Fields that readers look for.
pub const NAMES: [&str; 34] = [
    "service_request_id",
    "token",
    "id",
    "status",
    "service_notice",
    "account_id",
    "service_code",
    "service_name",
    "name",
    "metadata",
    "type",
    "keywords",
    "group",
    "groups",
    "attributes",
    "attribute",
    "variable",
    "code",
    "datatype",
    "order",
    "values",
    "value",
    "key",
    "description",
    "message",
    "error",
    "errors",
    "requested_datetime",
    "lat",
    "long",
    "url",
    "formats",
    "service_requests",
    "services",
];

/// A body made of one or two honest ones, broken in one to four ways. Three in four start from an `aimed` one, which the
/// reader under fire understands.
pub fn body(dice: &Dice, seeds: &[&[u8]], aimed: &[&[u8]]) -> Vec<u8> {
    let mut body = pick(dice, if dice.below(4) == 0 || aimed.is_empty() { seeds } else { aimed }).to_vec();
    let times = if dice.below(2) == 0 { 1 } else { 1 + dice.below(4) };
    for _ in 0..times {
        let is_xml = body.starts_with(b"<") == (dice.below(8) != 0);
        body = match dice.below(8) {
            0..=3 if is_xml => xml::broken(dice, body),
            0..=3 => json::broken(dice, &body).unwrap_or_else(|| bytes(dice, body)),
            4 => recoded(dice, body),
            5 => spliced(dice, &body, pick(dice, seeds)),
            _ => bytes(dice, body),
        };
        body.truncate(LONGEST);
    }
    body
}

/// Breaks bytes, whatever they mean.
pub fn bytes(dice: &Dice, mut bytes: Vec<u8>) -> Vec<u8> {
    if bytes.is_empty() {
        return one_of(dice, &WORDS).as_bytes().to_vec();
    }
    let at = place(dice, bytes.len());
    let end = (at + 1 + place(dice, 40)).min(bytes.len());
    let piece = bytes[at..end].to_vec();
    let to = place(dice, bytes.len() + 1);
    match dice.below(12) {
        0 => bytes[at] ^= 1 << dice.below(8),
        1 => bytes[at] = dice.below(256) as u8,
        2 => bytes.truncate(at),
        3 => drop(bytes.drain(at..end)),
        4 => drop(bytes.splice(to..to, piece)),
        5 => {
            bytes.drain(at..end);
            let to = to.min(bytes.len());
            bytes.splice(to..to, piece);
        }
        6 => drop(bytes.splice(to..to, one_of(dice, &WORDS).bytes())),
        7 => replace_number(dice, &mut bytes),
        8 => drop(bytes.splice(to..to, std::iter::repeat_n(0, 1 + place(dice, 300)))),
        9 => {
            let times = place(dice, 1 + 60_000 / piece.len());
            bytes.splice(to..to, piece.repeat(times));
        }
        10 => bytes.rotate_left(at),
        _ => bytes.reverse(),
    }
    bytes
}

/// The start of one and the end of another.
pub fn spliced(dice: &Dice, left: &[u8], right: &[u8]) -> Vec<u8> {
    let (end, start) = (place(dice, left.len() + 1), place(dice, right.len() + 1));
    [&left[..end], &right[start..]].concat()
}

/// The same letters in other bytes than the declaration says, or with marks in front.
fn recoded(dice: &Dice, body: Vec<u8>) -> Vec<u8> {
    let text = String::from_utf8_lossy(&body).into_owned();
    let latin = || text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?')).collect();
    let wide = |unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    match dice.below(9) {
        0 => latin(),
        1 => [&b"\xFF\xFE"[..], &wide(u16::to_le_bytes)].concat(),
        2 => [&b"\xFE\xFF"[..], &wide(u16::to_be_bytes)].concat(),
        3 => wide(u16::to_le_bytes),
        4 => [&b"\xEF\xBB\xBF"[..], &body].concat(),
        5 => text.replace("utf-8", "UTF-16").into_bytes(),
        6 => text.replace(['e', 'a'], "\u{e9}").into_bytes(),
        7 => text.replace("ser", "\u{1F573}").into_bytes(),
        _ => [&b"HTTP/1.1 200 OK\r\nServer: x\r\n\r\n"[..], &body].concat(),
    }
}

/// Puts one of [`NUMBERS`] where digits are.
fn replace_number(dice: &Dice, bytes: &mut Vec<u8>) {
    let from = place(dice, bytes.len());
    let Some(start) = (from..bytes.len()).find(|at| bytes[*at].is_ascii_digit()) else { return };
    let is_number = |byte: &u8| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e');
    let end = (start..bytes.len()).find(|at| !is_number(&bytes[*at])).unwrap_or(bytes.len());
    bytes.splice(start..end, one_of(dice, &NUMBERS).bytes());
}

pub fn place(dice: &Dice, length: usize) -> usize {
    dice.below(length.max(1) as u64) as usize
}

pub fn one_of<'a>(dice: &Dice, words: &[&'a str]) -> &'a str {
    words[place(dice, words.len())]
}

pub fn pick<'a>(dice: &Dice, seeds: &[&'a [u8]]) -> &'a [u8] {
    // Of two the shorter one, nearly always: long ones cost most of the time.
    let (one, other) = (seeds[place(dice, seeds.len())], seeds[place(dice, seeds.len())]);
    if dice.below(8) == 0 || one.len() < other.len() { one } else { other }
}
