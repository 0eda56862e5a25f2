//! What a pack says of itself. Knows nothing of the file it stands in.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{PackVersion, Section};
use crate::seam::Timestamp;

/// What a pack says of itself. Keys of later releases are passed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The city's name among packs: small letters, digits and hyphens.
    pub name: String,
    /// Which of two packs of a city is the newer one.
    pub version: PackVersion,
    /// Sent to the city's server, where that serves several.
    #[serde(default)]
    pub jurisdiction_id: Option<String>,
    /// The language of texts that name none, a BCP 47 tag.
    pub language: String,
    /// The zone of the city's clocks, an IANA name.
    pub time_zone: String,
    /// When it was built (milliseconds UTC).
    pub built: Timestamp,
    /// Until when time-bound parts hold, by the name of their section.
    #[serde(default)]
    pub expires: BTreeMap<String, Timestamp>,
    /// Where newer packs of this city are, an absolute address or one relative to the city's server.
    #[serde(default)]
    pub url: Option<String>,
}

impl Manifest {
    /// Whether a part no longer holds. One without an end always does.
    #[must_use]
    pub fn has_expired(&self, section: &Section, now: Timestamp) -> bool {
        self.expires.get(&section.to_string()).is_some_and(|end| *end <= now)
    }

    /// Whether `name` may be a city's name among packs: 1 to 64 small letters, digits and hyphens.
    #[must_use]
    pub(crate) fn is_name(name: &str) -> bool {
        let is_usual = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        (1..=64).contains(&name.len()) && name.bytes().all(is_usual)
    }
}
