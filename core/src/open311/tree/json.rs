//! JSON to the neutral tree, with the limits of the tree. Knows nothing of what the values mean.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{MAX_DEPTH, MAX_NODES, Node, ReadError};

/// Larger whole numbers lose digits as a 64-bit float (IEEE 754), and an id with other digits is another id.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Reads one JSON text. Anything after the first value is ignored.
pub(super) fn parse(content: &str) -> Result<Node, ReadError> {
    read(content).or_else(|error| match error {
        ReadError::NotUnderstood => read(&with_odd_numbers_quoted(content)),
        ReadError::Empty | ReadError::Html | ReadError::TooComplex => Err(error),
    })
}

fn read(content: &str) -> Result<Node, ReadError> {
    let left = Cell::new(MAX_NODES);
    let too_complex = Cell::new(false);
    let mut deserializer = serde_json::Deserializer::from_str(content);
    Value { depth: 0, left: &left, too_complex: &too_complex }
        .deserialize(&mut deserializer)
        .map_err(|_| if too_complex.get() { ReadError::TooComplex } else { ReadError::NotUnderstood })
}

/// Numbers that are none in JSON, or do not fit, become texts of the same letters: one field that is nonsense must not
/// cost the answer. `"service_code":001` stands in the specification's own example, and servers copied it. `NaN`, which
/// Python writes for what is missing, becomes `null`.
fn with_odd_numbers_quoted(content: &str) -> String {
    let mut output = String::with_capacity(content.len());
    let mut in_string = false;
    let mut letters = content.chars().peekable();
    let mut before = ' ';
    while let Some(letter) = letters.next() {
        if in_string {
            output.push(letter);
            match letter {
                '\\' => output.extend(letters.next()),
                '"' => in_string = false,
                _ => {}
            }
        } else if matches!(before, ':' | ',' | '[') && matches!(letter, '0'..='9' | '-' | '+' | '.' | 'N' | 'I') {
            let mut number = String::from(letter);
            while let Some(next) =
                letters.next_if(|next| next.is_ascii_alphanumeric() || matches!(next, '-' | '+' | '.'))
            {
                number.push(next);
            }
            if matches!(number.trim_start_matches(['-', '+']), "NaN" | "Infinity") {
                output.push_str("null");
            } else if keeps_its_digits(&number) || letter.is_ascii_alphabetic() {
                output.push_str(&number);
            } else {
                output.extend(["\"", &number, "\""]);
            }
        } else {
            in_string = letter == '"';
            output.push(letter);
        }
        if !letter.is_whitespace() {
            before = letter;
        }
    }
    output
}

/// Whether these letters are a number in JSON that is read without a loss.
fn keeps_its_digits(number: &str) -> bool {
    serde_json::from_str(number).is_ok_and(|number: serde_json::Number| {
        number.is_u64() || number.is_i64() || number.as_f64().is_some_and(|value| value.abs() < EXACT)
    })
}

/// One value still to be read, and what is left of the limits.
#[derive(Clone, Copy)]
struct Value<'a> {
    depth: usize,
    left: &'a Cell<usize>,
    too_complex: &'a Cell<bool>,
}

impl Value<'_> {
    fn deeper<E: Error>(self) -> Result<Self, E> {
        let depth = self.depth.saturating_add(1);
        if depth > MAX_DEPTH {
            self.too_complex.set(true);
            return Err(E::custom("nested too deeply"));
        }
        Ok(Self { depth, ..self })
    }

    fn count<E: Error>(self) -> Result<(), E> {
        match self.left.get().checked_sub(1) {
            Some(left) => {
                self.left.set(left);
                Ok(())
            }
            None => {
                self.too_complex.set(true);
                Err(E::custom("too many values"))
            }
        }
    }
}

impl<'de> DeserializeSeed<'de> for Value<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        self.count()?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_> {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Text(value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Text(value.to_string()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Text(value.to_string()))
    }

    /// Without an exponent, and a whole number without its point: an id written `1e3` or `12.0` is still an id.
    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        if value.abs() >= EXACT {
            return Err(E::custom("digits were lost"));
        }
        Ok(Node::Text(value.to_string()))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.trim().to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Node, A::Error> {
        let inner = self.deeper()?;
        let mut list = Vec::new();
        while let Some(element) = elements.next_element_seed(inner)? {
            list.push(element);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let inner = self.deeper()?;
        let mut map = Vec::new();
        while let Some(key) = entries.next_key::<String>()? {
            let value = entries.next_value_seed(inner)?;
            let local = key.rsplit_once(':').map_or(key.as_str(), |(_, local)| local);
            map.push((local.trim().to_owned(), value));
        }
        Ok(Node::Map(map))
    }
}
