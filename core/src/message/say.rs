//! Everything that can be said: a function for each message, which the build writes from the English texts of `locales/en`.
//!
//! Arguments come in the order in which the English text first names them. Counts and measures are numbers, dates moments,
//! lengths metres; `$field` and its like are codes of other messages; everything else is text and stands as it is.

use super::{Code, Message, Value};
use crate::seam::Timestamp;

include!(concat!(env!("OUT_DIR"), "/say.rs"));

/// The messages without arguments, for what names them before they are said.
pub mod code {
    use super::Code;

    include!(concat!(env!("OUT_DIR"), "/codes.rs"));
}
