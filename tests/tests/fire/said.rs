//! Whether an answer says something, found out in a cruder way than the readers': everything that marks up is dropped, and
//! what is left either has the text in it or has not. Knows nothing of readers.

/// Larger whole numbers lose digits as a 64-bit float.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Whether the body holds this text, or the same number in another spelling.
pub fn says(body: &[u8], wanted: &str) -> bool {
    let text = letters(body);
    let bare = |text: &str| text.chars().filter(|letter| !is_blank(*letter)).map(ascii).collect::<String>();
    let is_there = |said: &str| bare(said).contains(&bare(wanted));
    is_there(&without_markup(&text)) || is_there(&unescaped(&text)) || is_number_in(&text, wanted)
}

fn is_blank(letter: char) -> bool {
    letter.is_ascii_whitespace() || letter.is_ascii_control()
}

/// What an encoding may have made of other letters does not matter here.
fn ascii(letter: char) -> char {
    if letter.is_ascii() { letter } else { '?' }
}

fn letters(body: &[u8]) -> String {
    let wide = |unit: fn([u8; 2]) -> u16| -> String {
        let units = body[2..].chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
        char::decode_utf16(units).map(|letter| letter.unwrap_or('?')).collect()
    };
    match body {
        [0xFF, 0xFE, ..] => wide(u16::from_le_bytes),
        [0xFE, 0xFF, ..] => wide(u16::from_be_bytes),
        _ => match std::str::from_utf8(body) {
            Ok(text) => text.to_owned(),
            Err(error) if error.error_len().is_none() => {
                String::from_utf8_lossy(&body[..error.valid_up_to()]).into_owned()
            }
            Err(_) => body.iter().map(|byte| char::from(*byte)).collect(),
        },
    }
}

/// The text of XML: no comments, no tags, character references as what they stand for.
fn without_markup(text: &str) -> String {
    let (mut said, mut rest) = (String::new(), text);
    while let Some(at) = rest.find(['<', '&']) {
        said.push_str(&rest[..at]);
        rest = &rest[at..];
        let past = |end: &str| rest.find(end).map_or("", |at| &rest[at + end.len()..]);
        if let Some(inner) = rest.strip_prefix("<![CDATA[") {
            let end = inner.find("]]>").unwrap_or(inner.len());
            said.push_str(&inner[..end]);
            rest = inner[end..].strip_prefix("]]>").unwrap_or("");
        } else if rest.starts_with("<!--") {
            rest = past("-->");
        } else if rest.starts_with("<!DOCTYPE") && rest.split('>').next().is_some_and(|start| start.contains('[')) {
            rest = past("]>");
        } else if rest.starts_with('<') {
            rest = past(">");
        } else {
            let reference = rest.find(';').map(|end| &rest[1..end]);
            match reference.and_then(|name| Some((name, resolved(name)?))) {
                Some((name, letter)) => {
                    said.push(letter);
                    rest = &rest[name.len() + 2..];
                }
                None => {
                    said.push('&');
                    rest = &rest[1..];
                }
            }
        }
    }
    said + rest
}

fn resolved(name: &str) -> Option<char> {
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => match name.strip_prefix("#x") {
            Some(digits) => number(digits, 16),
            None => number(name.strip_prefix('#')?, 10),
        },
    }
}

/// The text with the escapes of JSON as what they stand for.
fn unescaped(text: &str) -> String {
    let mut said = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            said.push(letter);
            continue;
        }
        match letters.next() {
            Some('u') => {
                let code: String = letters.by_ref().take(4).collect();
                said.push(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32).unwrap_or('?'));
            }
            Some('n' | 'r' | 't' | 'b' | 'f') | None => {}
            Some(other) => said.push(other),
        }
    }
    said
}

fn is_number_in(text: &str, wanted: &str) -> bool {
    let Ok(wanted) = wanted.parse::<f64>() else { return false };
    let mut numbers = text.split(|letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '.' | '-' | '+'));
    wanted.abs() < EXACT && numbers.any(|number| number.parse() == Ok(wanted))
}

#[test]
fn what_is_there_is_found_and_what_is_not_is_not() {
    for (body, wanted) in [
        (&b"{\"service_request_id\":\"A\\u002d7\"}"[..], "A-7"),
        (b"<id>4<!-- 3 -->2 &#x41;<![CDATA[<b>]]></id>", "42 A<b>"),
        (b"[{\"id\":1e3}]", "1000"),
        (b"{\"id\":18446744073709551615}", "18446744073709551615"),
        (b"\xFF\xFE7\x008\x00", "78"),
    ] {
        assert!(says(body, wanted), "{wanted}");
    }
    for (body, wanted) in
        [(&b"{\"id\":18446744073709551616}"[..], "18446744073709552000"), (b"<id>12</id>", "13"), (b"", "0")]
    {
        assert!(!says(body, wanted), "{wanted}");
    }
}
