//! What core says to a person: a code and arguments, never words. [`language`](crate::language) turns it into text.

use serde::Serialize;

use crate::seam::Timestamp;

/// One thing to say. `code` is the id of a message in one of the `.ftl` files of `locales`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Message {
    /// The id of the Fluent message.
    pub code: String,
    /// The values its text refers to.
    pub arguments: Vec<Argument>,
}

/// A named value of a [`Message`].
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Argument {
    /// The name in the Fluent message, without the dollar sign.
    pub name: String,
    /// The value.
    pub value: Value,
}

/// A value, formatted in the reader's language when the message is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Value {
    /// Text that stands as it is: numbers given by a city, addresses, file names.
    Text(String),
    /// The text of another message, by its id: the name of a field, a state.
    Term(String),
    /// A count or measure.
    Number(f64),
    /// A date as a person of that place writes it.
    Date(Timestamp),
    /// A length in metres, told in the units of the reader's region.
    Length(f64),
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub fn new(code: &'static str) -> Self {
        Self { code: code.to_owned(), arguments: Vec::new() }
    }

    /// The same message with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.arguments.push(Argument { name: name.to_owned(), value: value.into() });
        self
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<Timestamp> for Value {
    fn from(moment: Timestamp) -> Self {
        Self::Date(moment)
    }
}
