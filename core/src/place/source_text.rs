//! A file that is being compiled: its text, and the line of any part of it. Knows nothing of what the file says.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::message::{Message, say};
use crate::pack::Fault;

/// A part of a text in JSON that stays in its place.
pub(crate) type Part<'a> = &'a RawValue;

/// A file of a pack's source.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SourceText<'a> {
    /// As `pack.json` names it.
    pub file: &'a str,
    pub text: &'a str,
}

impl<'a> SourceText<'a> {
    /// The whole of it, where it is JSON.
    pub fn json(&self) -> Result<Part<'a>, Fault> {
        let text = self.text.trim_start_matches('\u{feff}');
        serde_json::from_str(text).map_err(|error| self.at_error(text, &error, say::json_form()))
    }

    /// A fault in the line in which a part begins.
    pub fn at(&self, part: &str, message: Message) -> Fault {
        Fault::in_line(self.file, self.line(part), message)
    }

    /// A fault in the line of a part in which it cannot be read.
    pub fn at_error(&self, part: &str, error: &serde_json::Error, message: Message) -> Fault {
        let within = u32::try_from(error.line()).unwrap_or(u32::MAX).saturating_sub(1);
        Fault::in_line(self.file, self.line(part).saturating_add(within), message)
    }

    /// The line in which a part of the text begins, from 1.
    pub fn line(&self, part: &str) -> u32 {
        let offset = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        let before = self.text.as_bytes().get(..offset).unwrap_or_default();
        let breaks = before.iter().filter(|byte| **byte == b'\n').count();
        u32::try_from(breaks).unwrap_or(u32::MAX).saturating_add(1)
    }
}

/// The keys of an object and their values, in their order, repeated ones too.
#[derive(Debug)]
pub(crate) struct Fields<'a>(pub Vec<(Cow<'a, str>, Part<'a>)>);

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;

        impl<'de> Visitor<'de> for Pairs {
            type Value = Fields<'de>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }

        deserializer.deserialize_map(Pairs)
    }
}
