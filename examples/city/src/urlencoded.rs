//! `application/x-www-form-urlencoded`, strictly UTF-8; knows no field.
//!
//! The specification demands UTF-8 everywhere. Common readers replace what is not UTF-8; a city that stored replaced
//! text would not give back what a reporter sent, so these bytes are refused instead.

/// The pairs of a query or form body in their order, or `None` when something in it is not UTF-8.
/// Broken percent signs stand for themselves, as browsers read them.
pub fn pairs(encoded: &[u8]) -> Option<Vec<(String, String)>> {
    encoded
        .split(|byte| *byte == b'&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let name = decode(halves.next().unwrap_or_default(), true)?;
            let value = decode(halves.next().unwrap_or_default(), true)?;
            Some((name, value))
        })
        .collect()
}

/// Undoes percent encoding, and `+` for a space where that applies; `None` when the outcome is not UTF-8.
pub fn decode(encoded: &[u8], plus_is_space: bool) -> Option<String> {
    let mut plain = Vec::with_capacity(encoded.len());
    let mut rest = encoded;
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        match (first, after) {
            (b'%', [high, low, beyond @ ..]) => match hex(*high).zip(hex(*low)) {
                Some((high, low)) => {
                    plain.push((high << 4) | low);
                    rest = beyond;
                }
                None => plain.push(b'%'),
            },
            (b'+', _) if plus_is_space => plain.push(b' '),
            (other, _) => plain.push(*other),
        }
    }
    String::from_utf8(plain).ok()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(name: &str, value: &str) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }

    #[test]
    fn pairs_keep_their_order_and_empty_values() {
        assert_eq!(
            pairs(b"attribute%5Ba%5D%5B%5D=1&attribute[a][]=2+3&&lone&x=a=b"),
            Some(vec![pair("attribute[a][]", "1"), pair("attribute[a][]", "2 3"), pair("lone", ""), pair("x", "a=b")])
        );
    }

    #[test]
    fn utf_8_is_read_and_anything_else_is_none() {
        assert_eq!(pairs("d=%C3%BC%F0%9F%9A%A7ü".as_bytes()), Some(vec![pair("d", "ü🚧ü")]));
        assert_eq!(pairs(b"d=%FC"), None);
        assert_eq!(pairs(b"d=\xFC"), None);
    }

    #[test]
    fn broken_percent_signs_stand_for_themselves() {
        assert_eq!(pairs(b"a=100%&b=%zz%4"), Some(vec![pair("a", "100%"), pair("b", "%zz%4")]));
    }
}
