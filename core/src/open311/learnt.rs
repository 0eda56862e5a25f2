//! What was learnt of a server by talking to it, beyond what its profile says. Knows nothing of where it is kept.

use serde::{Deserialize, Serialize};

use super::profile::{Format, Profile};

/// What was learnt of a server.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Learnt {
    /// The format in which it was understood last. A POST is made in it, since it cannot be tried twice.
    pub format: Option<Format>,
    /// Whether its lists were seen to show a request that it had accepted from us. Where they do not (requests wait for
    /// an editor, or are never published), an absence proves nothing.
    pub lists_ours: Option<bool>,
    /// The server's clock less ours, in milliseconds, when it last answered with a date.
    #[serde(skip)]
    pub skew_millis: Option<i64>,
}

impl Profile {
    /// The built-in profile of the server that says this of itself in its discovery document, if there is one.
    #[must_use]
    pub fn recognise(discovery: &str) -> Option<Self> {
        Self::names()
            .filter_map(|name| Self::by_name(name).ok())
            .find(|profile| profile.recognised_by.iter().any(|words| discovery.contains(words.as_str())))
    }
}
