//! The two formats of GeoReport v2, from one tree; knows nothing of services, requests, storage or HTTP.
//!
//! The specification defines XML and derives JSON from it by the Spark convention: a list element becomes an
//! array without its wrapper, an empty element becomes `null`. One [`Document`] is therefore written both ways,
//! and the formats cannot drift apart.
mod json;
pub mod moments;
mod xml;

/// What a URL's extension asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `.json`
    Json,
    /// `.xml`
    Xml,
}

impl Format {
    /// The format of a file extension, without its dot.
    pub fn of_extension(extension: &str) -> Option<Self> {
        match extension {
            "json" => Some(Self::Json),
            "xml" => Some(Self::Xml),
            _ => None,
        }
    }

    /// The `Content-Type`, as the specification spells it.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Json => "application/json; charset=utf-8",
            Self::Xml => "text/xml; charset=utf-8",
        }
    }

    /// The document as text in this format.
    pub fn write(self, document: &Document) -> String {
        match self {
            Self::Json => json::write(document),
            Self::Xml => xml::write(document),
        }
    }
}

/// An answer: its value, and the name XML gives to its root.
#[derive(Debug)]
pub struct Document {
    pub root: &'static str,
    pub value: Value,
}

/// A value that both formats can say.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`, or an empty element.
    Null,
    Text(String),
    Integer(i64),
    /// Must be finite.
    Number(f64),
    Truth(bool),
    /// Named values in their order.
    Fields(Vec<(&'static str, Value)>),
    /// The name XML gives to each entry, and the entries.
    List(&'static str, Vec<Value>),
}

impl Value {
    /// A copy of the text.
    pub fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// A copy of the text, or `Null`.
    pub fn text_or_null(text: Option<&str>) -> Self {
        text.map_or(Self::Null, Self::text)
    }

    /// The number, or `Null`.
    pub fn number_or_null(number: Option<f64>) -> Self {
        number.map_or(Self::Null, Self::Number)
    }
}

/// Whether XML 1.0 can carry the character at all, even as a reference (production 2, `Char`).
pub fn xml_can_carry(character: char) -> bool {
    match character {
        '\t' | '\n' | '\r' => true,
        '\u{FFFE}' | '\u{FFFF}' => false,
        other => other >= ' ',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Document {
        Document {
            root: "notes",
            value: Value::List(
                "note",
                vec![Value::Fields(vec![
                    ("words", Value::text("a <b> & \"c\"\r\nسلام")),
                    ("nothing", Value::Null),
                    ("lat", Value::Number(39.952_583_9)),
                    ("ready", Value::Truth(true)),
                    ("code", Value::Integer(400)),
                    ("formats", Value::List("format", vec![Value::text("text/xml")])),
                ])],
            ),
        }
    }

    #[test]
    fn json_is_a_bare_list_with_nulls() {
        assert_eq!(
            Format::Json.write(&document()),
            "[{\"words\":\"a <b> & \\\"c\\\"\\r\\nسلام\",\"nothing\":null,\"lat\":39.9525839,\"ready\":true,\"code\":400,\
             \"formats\":[\"text/xml\"]}]"
        );
    }

    #[test]
    fn xml_names_the_wrappers_and_keeps_carriage_returns() {
        assert_eq!(
            Format::Xml.write(&document()),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<notes><note><words>a &lt;b&gt; &amp; \"c\"&#13;\nسلام</words>\
             <nothing/><lat>39.9525839</lat><ready>true</ready><code>400</code>\
             <formats><format>text/xml</format></formats></note></notes>\n"
        );
    }

    #[test]
    fn xml_cannot_carry_most_control_characters() {
        for refused in ['\0', '\u{1}', '\u{B}', '\u{C}', '\u{1B}', '\u{1F}', '\u{FFFE}', '\u{FFFF}'] {
            assert!(!xml_can_carry(refused), "{refused:?}");
        }
        for carried in ['\t', '\n', '\r', ' ', '\u{7F}', '\u{85}', 'ü', '\u{FFFD}', '🚧'] {
            assert!(xml_can_carry(carried), "{carried:?}");
        }
    }
}
