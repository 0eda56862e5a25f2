//! What core says to a person: a code and arguments, never words. [`language`](crate::language) turns it into text.
//!
//! Messages are made by the functions of [`say`] and nowhere else, so that a code that no text has, and an argument that
//! its text does not name, fail the build.

pub mod say;

use std::fmt;

use serde::Serialize;

use crate::seam::Timestamp;

/// One thing to say. `code` is the id of a message in one of the `.ftl` files of `locales`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
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

/// The id of a message without arguments, as constants of [`say::code`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct Code(&'static str);

impl Code {
    /// The id of the Fluent message.
    #[must_use]
    pub const fn id(self) -> &'static str {
        self.0
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.0)
    }
}

impl Message {
    /// The one way to make a message: what [`say`] is built on.
    fn said<const N: usize>(code: &'static str, arguments: [(&'static str, Value); N]) -> Self {
        let named = |(name, value): (&str, Value)| Argument { name: name.to_owned(), value };
        Self { code: code.to_owned(), arguments: arguments.into_iter().map(named).collect() }
    }
}

impl From<Code> for Message {
    fn from(code: Code) -> Self {
        Self::said(code.0, [])
    }
}

impl From<Code> for Value {
    fn from(code: Code) -> Self {
        Self::Term(code.0.to_owned())
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

impl From<Timestamp> for Value {
    fn from(moment: Timestamp) -> Self {
        Self::Date(moment)
    }
}
