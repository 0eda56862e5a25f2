//! What is wrong with a file that a pack is made of.

use serde::Serialize;

use crate::message::Message;

/// One thing that keeps a file of a pack's source from being taken.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fault {
    /// The file as `pack.json` names it.
    pub file: String,
    /// The line it is in, from 1, where one can be named.
    pub line: Option<u32>,
    /// What is wrong and what to do, in words of `packs.ftl`.
    pub message: Message,
}

impl Fault {
    /// A fault of a whole file.
    #[must_use]
    pub fn of_file(file: impl Into<String>, message: Message) -> Self {
        Self { file: file.into(), line: None, message }
    }

    /// A fault in one line of a file, from 1.
    #[must_use]
    pub fn in_line(file: impl Into<String>, line: u32, message: Message) -> Self {
        Self { file: file.into(), line: Some(line), message }
    }
}
