//! What a city offers: services and the questions it asks, in the words of GeoReport v2.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

/// A city's code for a kind of service. Kept as the text it came as, leading zeros intact.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ServiceCode(pub String);

impl fmt::Display for ServiceCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// How a city answers a request for a service (GeoReport v2, GET Service List, `type`).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ServiceKind {
    /// The id comes in the answer.
    #[default]
    Realtime,
    /// A token comes in the answer and becomes an id later.
    Batch,
    /// Neither ever comes.
    Blackbox,
}

/// One kind of request a city takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Service {
    /// The code sent with a request.
    pub service_code: ServiceCode,
    /// The name a person sees.
    pub service_name: String,
    /// What it is for; empty when the city says nothing.
    pub description: String,
    /// A category, or empty.
    pub group: String,
    /// Words a person might search for.
    pub keywords: Vec<String>,
    /// Whether the city asks further questions (the specification's `metadata`).
    pub metadata: bool,
    /// How the city answers.
    pub kind: ServiceKind,
    /// What it is, whatever the city's code for it: the name of a service in `locales/en/services.ftl` (`pothole` for
    /// `service-pothole`). From the city's pack; a code that is such a name means it by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meaning: Option<String>,
}

impl Service {
    /// The name of what it means: as the pack says, otherwise its code, which may mean nothing to us.
    pub(crate) fn meaning(&self) -> &str {
        self.meaning.as_deref().unwrap_or(&self.service_code.0)
    }
}

/// The questions of one service (GeoReport v2, GET Service Definition).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ServiceDefinition {
    /// Whose questions these are.
    pub service_code: ServiceCode,
    /// In the order in which a person is asked.
    pub attributes: Vec<Attribute>,
}

impl ServiceDefinition {
    /// The codes of the questions that take several answers.
    #[must_use]
    pub fn multivalue_codes(&self) -> BTreeSet<String> {
        let lists = self.attributes.iter().filter(|attribute| attribute.datatype == Datatype::MultiValueList);
        lists.map(|attribute| attribute.code.clone()).collect()
    }
}

/// One question, or one piece of information to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Attribute {
    /// The code sent as `attribute[code]`.
    pub code: String,
    /// `false`: text to show, not a question; no answer is sent.
    pub variable: bool,
    /// What an answer looks like.
    pub datatype: Datatype,
    /// An answer must be given.
    pub required: bool,
    /// A hint about the format, or empty.
    pub datatype_description: String,
    /// The question, or the text to show.
    pub description: String,
    /// The choices of a list.
    pub values: Vec<Choice>,
}

/// The six datatypes of GeoReport v2. One that a city invents is read as [`Datatype::Text`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Datatype {
    /// One line of text.
    String,
    /// A decimal number with a point.
    Number,
    /// A date and time, sent as RFC 3339.
    DateTime,
    /// Several lines of text.
    Text,
    /// One of the listed keys.
    SingleValueList,
    /// Any number of the listed keys.
    MultiValueList,
}

/// One choice of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Choice {
    /// What is sent.
    pub key: String,
    /// What a person sees.
    pub name: String,
}
