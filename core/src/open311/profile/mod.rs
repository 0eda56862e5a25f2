//! How one server behaves, as data. Owns the words a profile may use and the profiles that are built in; knows nothing
//! of how they are obeyed.

mod media;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

pub use media::{MediaRules, MediaStyle, Updates};

use crate::report::Contact;

/// The profiles that come with the crate.
const EMBEDDED: [(&str, &str); 5] = [
    ("generic", include_str!("../profiles/generic.json")),
    ("curbline-city", include_str!("../profiles/curbline-city.json")),
    ("strict-adapter", include_str!("../profiles/strict-adapter.json")),
    ("eindhoven", include_str!("../profiles/eindhoven.json")),
    ("miami-dade", include_str!("../profiles/miami-dade.json")),
];

/// How one server behaves. What a profile does not say is as in the built-in `generic`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Profile {
    /// What it is called.
    pub name: String,
    /// The formats to ask for, best first; XML is the one every server must have.
    pub formats: Vec<Format>,
    /// How a resource and a format become an address.
    pub addresses: AddressShape,
    /// How photos travel.
    pub media: MediaRules,
    /// How something is added to a request that exists; how a photo gets to it that it came without.
    pub updates: Updates,
    /// How several answers to one question are written.
    pub multi_value: MultiValue,
    /// What the server wants to know of the reporter.
    pub required_contact: BTreeSet<ContactField>,
    /// How dates are written in filters.
    pub date_style: DateStyle,
    /// The zone of dates that come without one, an IANA name.
    pub time_zone: String,
    /// Most requests in one list, 1 or more (GeoReport v2, GET Service Requests: 1,000).
    pub page_size: u32,
    /// The filters of GET Service Requests that work.
    pub filters: BTreeSet<FilterName>,
    /// Lists hold what the server has, so that an absence proves something. What is learnt of a server can only take
    /// this away.
    pub lists_requests: bool,
    /// Seconds after which a request that landed is in the list for sure. A request that is not there twice, this far
    /// apart, has not landed.
    pub listed_after_seconds: u32,
    /// What the server says of itself in its discovery document, by which this profile is chosen on first contact.
    pub recognised_by: Vec<String>,
    /// Our short reference goes at the end of the description.
    pub reference_in_description: bool,
    /// What error answers say when the server has the request already; part of the words, case does not matter.
    pub duplicate_patterns: Vec<String>,
    /// Such an error proves that an earlier attempt of ours landed, even where no list shows it. Without this, a server
    /// that says so about a request nobody can find is a matter for the person.
    pub repeat_is_receipt: bool,
    /// 202 with an entry that has neither id nor token is the server's way to accept.
    pub accepts_without_id: bool,
    /// Seconds allowed for a whole exchange, connecting included, 1 or more. Back ends take minutes; giving up early makes duplicates.
    pub answer_seconds: u32,
    /// Most requests a minute, 1 or more; `None` for no limit.
    pub requests_per_minute: Option<u32>,
    /// Most requests at the same time, 1 or more.
    pub concurrency: u32,
}

/// How an answer is written; also the suffix of the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// `.json`
    Json,
    /// `.xml`
    Xml,
}

/// How a resource and a format become an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AddressShape {
    /// `requests.json` (GeoReport v2).
    Suffix,
    /// `requests?format=json`
    Query,
    /// `requests`; the format is asked for in `Accept` alone.
    Bare,
}

/// How several answers to one question are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MultiValue {
    /// `attribute[code][]=a&attribute[code][]=b` (GeoReport v2, POST Service Request).
    Brackets,
    /// `attribute[code]=a&attribute[code]=b`
    Repeated,
}

/// A field of the reporter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the specification's own names")]
pub enum ContactField {
    FirstName,
    LastName,
    Email,
    Phone,
}

/// How dates are written in filters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DateStyle {
    /// `2026-03-01T08:00:00Z`
    Utc,
    /// `2026-03-01T08:00:00+00:00`, for servers that do not know `Z`.
    Offset,
}

/// A filter of GET Service Requests: the specification's own names, and extensions that some servers have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the specification's own names")]
pub enum FilterName {
    ServiceRequestId,
    ServiceCode,
    StartDate,
    EndDate,
    Status,
    /// `lat`, `long` and `radius` in metres, as in CitySDK.
    Radius,
    /// `updated_after`, by the time of the last change.
    UpdatedAfter,
    /// `page` from 1 and `page_size`, as in Chicago, Boston, Toronto, Bloomington and San Francisco.
    Page,
}

/// Why there is no such profile.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProfileError {
    /// None of this name is built in.
    #[error("no profile {name}")]
    Unknown {
        /// As it was given.
        name: String,
    },
    /// The text is no profile.
    #[error("not a profile: {detail}")]
    Invalid {
        /// The key that is unknown or holds an impossible value, or where the JSON breaks off.
        detail: String,
    },
}

impl Default for Profile {
    fn default() -> Self {
        let filters =
            [FilterName::ServiceRequestId, FilterName::ServiceCode, FilterName::StartDate, FilterName::EndDate];
        Self {
            name: "generic".to_owned(),
            formats: vec![Format::Json, Format::Xml],
            addresses: AddressShape::Suffix,
            media: MediaRules::default(),
            updates: Updates::None,
            multi_value: MultiValue::Brackets,
            required_contact: BTreeSet::new(),
            date_style: DateStyle::Utc,
            time_zone: "UTC".to_owned(),
            page_size: 1000,
            filters: filters.into_iter().chain([FilterName::Status]).collect(),
            lists_requests: true,
            listed_after_seconds: 120,
            recognised_by: Vec::new(),
            reference_in_description: true,
            duplicate_patterns: Vec::new(),
            repeat_is_receipt: false,
            accepts_without_id: false,
            answer_seconds: 300,
            requests_per_minute: Some(20),
            concurrency: 2,
        }
    }
}

impl Profile {
    /// The names of the built-in profiles.
    pub fn names() -> impl Iterator<Item = &'static str> {
        EMBEDDED.iter().map(|(name, _)| *name)
    }

    /// A built-in profile.
    ///
    /// # Errors
    /// [`ProfileError::Unknown`] when there is none of this name.
    pub fn by_name(name: &str) -> Result<Self, ProfileError> {
        match EMBEDDED.iter().find(|(known, _)| *known == name) {
            Some((_, json)) => Self::from_json(json),
            None => Err(ProfileError::Unknown { name: name.to_owned() }),
        }
    }

    /// A profile from its JSON text.
    ///
    /// # Errors
    /// [`ProfileError::Invalid`] naming the key that is unknown, missing or holds an impossible value.
    pub fn from_json(json: &str) -> Result<Self, ProfileError> {
        let profile: Self = serde_json::from_str(json).map_err(|error| invalid(&error))?;
        match profile.first_impossible() {
            Some(key) => Err(ProfileError::Invalid { detail: key.to_owned() }),
            None => Ok(profile),
        }
    }

    fn first_impossible(&self) -> Option<&'static str> {
        let checks = [
            ("name", !self.name.trim().is_empty()),
            (
                "formats",
                matches!(self.formats.as_slice(), [_] | [Format::Json, Format::Xml] | [Format::Xml, Format::Json]),
            ),
            ("time_zone", TimeZone::get(&self.time_zone).is_ok()),
            ("page_size", self.page_size > 0),
            ("answer_seconds", self.answer_seconds > 0),
            ("requests_per_minute", self.requests_per_minute != Some(0)),
            ("concurrency", self.concurrency > 0),
            ("max_bytes", self.media.max_bytes > 0),
            ("upload_endpoint", self.media.upload_endpoint.as_ref().is_none_or(|endpoint| !endpoint.trim().is_empty())),
            ("duplicate_patterns", self.duplicate_patterns.iter().all(|pattern| !pattern.trim().is_empty())),
        ];
        checks.into_iter().find(|(_, holds)| !holds).map(|(key, _)| key)
    }

    /// What the server wants to know of the reporter and is not told.
    #[must_use]
    pub fn missing_contact(&self, contact: &Contact) -> Vec<ContactField> {
        let is_missing = |field: &ContactField| {
            let text = match field {
                ContactField::FirstName => &contact.first_name,
                ContactField::LastName => &contact.last_name,
                ContactField::Email => &contact.email,
                ContactField::Phone => &contact.phone,
            };
            text.trim().is_empty()
        };
        self.required_contact.iter().copied().filter(is_missing).collect()
    }

    /// The time allowed for a whole exchange, connecting included.
    #[must_use]
    pub fn answer_timeout(&self) -> Duration {
        Duration::from_secs(self.answer_seconds.into())
    }

    /// After which a request that landed is in the list for sure.
    #[must_use]
    pub fn listed_after(&self) -> Duration {
        Duration::from_secs(self.listed_after_seconds.into())
    }

    /// Whether a photo can reach a request that was made without it.
    #[must_use]
    pub fn attaches(&self) -> bool {
        self.updates == Updates::ServiceRequestUpdates && self.takes_photos()
    }

    /// Whether photos get to the server at all.
    #[must_use]
    pub fn takes_photos(&self) -> bool {
        let along = match self.media.style {
            MediaStyle::MultipartMedia
            | MediaStyle::MultipartMediaArray
            | MediaStyle::MultipartPhotoN
            | MediaStyle::Base64 => true,
            MediaStyle::MediaUrl | MediaStyle::None => false,
        };
        self.media.count > 0 && (along || self.media.upload_endpoint.is_some())
    }

    /// The zone of dates that come without one.
    #[must_use]
    pub fn zone(&self) -> TimeZone {
        TimeZone::get(&self.time_zone).unwrap_or(TimeZone::UTC)
    }
}

/// The key of an unknown field stands first in serde's words, between backticks; the place follows for the rest.
fn invalid(error: &serde_json::Error) -> ProfileError {
    let words = error.to_string();
    let key =
        words.strip_prefix("unknown field `").and_then(|rest| rest.split_once('`')).map(|(key, _)| key.to_owned());
    ProfileError::Invalid { detail: key.unwrap_or(words) }
}
