//! What a person has entered so far, before it is saved.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::redaction::Redaction;
use crate::catalog::ServiceCode;
use crate::place::Point;
use crate::seam::Timestamp;

/// Everything a shell hands over to be saved as a report.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Draft {
    /// Which service is asked for.
    pub service_code: ServiceCode,
    /// What the person wrote; up to 4,000 characters (GeoReport v2, POST Service Request).
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub description: String,
    /// Where the scene is; taken from the first photo that knows when missing.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub fix: Option<Fix>,
    /// The place in words, for cities that want it or where no fix is to be had.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub address_string: String,
    /// In the order in which they are sent.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub photos: Vec<PhotoDraft>,
    /// Answers to the questions of the service.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub answers: Vec<Answer>,
    /// Who reports. [`Contact::default`] is an anonymous report.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub contact: Contact,
}

impl Draft {
    /// A draft with nothing but its service.
    #[must_use]
    pub fn new(service_code: impl Into<String>) -> Self {
        Self {
            service_code: ServiceCode(service_code.into()),
            description: String::new(),
            fix: None,
            address_string: String::new(),
            photos: Vec::new(),
            answers: Vec::new(),
            contact: Contact::default(),
        }
    }
}

/// Where a reading of the place came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum FixSource {
    /// A satellite receiver or the platform's location service.
    Gps,
    /// The EXIF of the photo.
    Photo,
    /// A pin set by hand; wins over every other source.
    Map,
    /// Looked up from an address.
    Address,
}

impl FixSource {
    /// Whose word counts more where several know a place; the higher. What a person says stands above what a machine
    /// measures, and the scene's own picture above a receiver that may have moved on.
    #[must_use]
    pub const fn rank(self) -> u8 {
        match self {
            Self::Map => 3,
            Self::Address => 2,
            Self::Photo => 1,
            Self::Gps => 0,
        }
    }
}

/// One location reading, frozen at capture.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Fix {
    /// Degrees WGS84, -90 to 90, north positive.
    pub latitude: f64,
    /// Degrees WGS84, -180 to 180, east positive.
    pub longitude: f64,
    /// Radius of 68 % confidence in metres, 0 or more; `None` when unknown.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub accuracy: Option<f64>,
    /// When the reading was taken.
    pub taken: Timestamp,
    /// Who took it.
    pub source: FixSource,
}

impl Fix {
    /// Where it is, without how well that is known.
    #[must_use]
    pub const fn point(&self) -> Point {
        Point::new(self.latitude, self.longitude)
    }
}

/// A picture to take in, and what to cover in it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PhotoDraft {
    /// A file the core can read now; it is copied, not kept open.
    pub path: PathBuf,
    /// Areas to cover, in pixels of the upright picture at its full size.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub redactions: Vec<Redaction>,
}

/// The answer to one attribute.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Answer {
    /// The attribute's code.
    pub code: String,
    /// One value, or several for a multivaluelist.
    pub values: Vec<String>,
}

/// Who reports. Empty fields are not sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Contact {
    /// Given name.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub first_name: String,
    /// Family name.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub last_name: String,
    /// An e-mail address.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub email: String,
    /// A telephone number as the person writes it.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub phone: String,
}

impl Contact {
    /// Nobody is named.
    #[must_use]
    pub fn is_anonymous(&self) -> bool {
        *self == Self::default()
    }
}
