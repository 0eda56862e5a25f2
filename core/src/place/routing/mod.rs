//! Who answers for a place: rules of a city as data, and what follows from them. Owns precedence; knows nothing of how
//! districts or streets are found, nor of the report.
//!
//! The source is a file of JSON with two lists:
//!
//! ```json
//! { "responsible": [
//!     { "id": "streets", "kind": "city", "name": "Streets Department", "phone": "311" },
//!     { "id": "state", "kind": "other", "name": "Department of Roads", "phone": "555-0143", "link": "https://roads.example" } ],
//!   "rules": [
//!     { "id": "state-roads", "services": ["POTHOLE", "SIGNAL"], "owners": ["STATE"], "responsible": "state" },
//!     { "id": "center", "districts": { "police": ["01", "02"] }, "assets": ["bridge"], "responsible": "streets" },
//!     { "id": "streets", "services": ["POTHOLE"], "responsible": "streets" },
//!     { "id": "rest", "responsible": "unknown" } ] }
//! ```
//!
//! A rule has conditions of up to four sorts: `services` (codes), `districts` (labels of a layer, for each layer that is
//! named), `owners` (of the segment of street) and `assets` (what is there). Each names values of which one must apply; a
//! sort that is not named is no condition. Of the rules that apply **the one with the most conditions wins**, each
//! layer counting as one; among equals the first in the file. What is not known (no owner, no asset, no district there)
//! meets no condition. Where no rule applies, and where one says `unknown`, the city will decide: a report is never
//! without an answer.
//!
//! Who answers is of the `kind` `city`, a department to which the report goes by itself, or `other`, somebody else who
//! has to be told in another way, and so has a phone or a link. Both are shown as they are written.
//!
//! Near a border of districts every rule that may apply on either side gives an answer; the first is that of the point.

mod decide;
mod rules;
#[cfg(any(test, feature = "pack-build"))]
mod source;
mod tell;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::catalog::ServiceCode;
use crate::place::boundary::District;

pub use decide::decide;
pub use rules::Rules;
#[cfg(any(test, feature = "pack-build"))]
pub use source::{Known, RulesSource, compile};

/// A city's name for one of its rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RuleId(pub String);

/// What is known of a report's place.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// What is asked for, if that is known yet.
    pub service_code: Option<&'a ServiceCode>,
    /// What the layers say.
    pub districts: &'a [District<'a>],
    /// Who keeps this segment of street, as the city's list of streets says it.
    pub owner: Option<&'a str>,
    /// What is there, in the city's word for it.
    pub asset: Option<&'a str>,
}

/// Who answers for a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The answer for the point itself.
    pub answer: Referral,
    /// What else may be right, as a border of districts is close; each responsible once, likelier ones first.
    pub perhaps: Vec<Referral>,
}

/// One answer and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Referral {
    /// Who answers.
    pub responsible: Responsible,
    /// The rule that says so; `None` where none applies.
    pub rule: Option<RuleId>,
    /// The conditions of the rule that are met; empty for a rule without any.
    pub because: Vec<Reason>,
}

/// Who takes care.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Responsible {
    /// A department of the city; a report reaches it by itself.
    City(Office),
    /// Somebody else, who has to be told in another way.
    Other(Office),
    /// The city will decide.
    Unknown,
}

/// A department or agency as the city's rules have it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Office {
    /// What it calls itself.
    pub name: String,
    /// A number as people dial it.
    pub phone: Option<String>,
    /// A page on the web.
    pub link: Option<String>,
}

/// A condition of a rule that is met.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Reason {
    /// The service asked for.
    Service,
    /// The district of a layer.
    District {
        /// The name of the layer.
        layer: String,
        /// The label of the district.
        label: String,
    },
    /// Who keeps the street.
    Owner {
        /// As the city's list of streets says it.
        owner: String,
    },
    /// What is there.
    Asset {
        /// In the city's word for it.
        asset: String,
    },
}
