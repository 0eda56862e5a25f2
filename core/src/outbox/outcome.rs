//! What one attempt came to, in the terms that [`settle`](super::settle) decides by.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::open311::Receipt;

/// The end of one attempt at one step.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The city gave evidence that it has the request.
    Accepted(Receipt),
    /// The step that is not a POST is done.
    Done,
    /// The request was read back and shows a photo.
    PhotoSeen {
        /// Where.
        media_url: String,
    },
    /// The server answered a GET, but what is asked for is not there yet.
    NotYet,
    /// What is asked for will not come: the step ends without it.
    GivenUp,
    /// Not a byte arrived; nothing is known against sending again.
    Unsent(Unfinished),
    /// A photo on its way in pieces stopped, further on than before; nothing is known against going on.
    Halted(Unfinished),
    /// It may have arrived.
    AnswerLost,
    /// 429: come back later.
    Busy {
        /// What the server asked for.
        retry_after: Option<Duration>,
    },
    /// 401 or 403: this server refuses everybody who comes with our key.
    Denied {
        /// The HTTP status.
        status: u16,
    },
    /// The server said no.
    Refused(Refusal),
    /// 422: something is missing.
    Incomplete(Refusal),
    /// 413: the photo is too large.
    TooLarge,
    /// The server says that it has this already.
    Duplicate(Refusal),
    /// A login page answered in place of the city.
    CaptivePortal,
    /// The photo's file is gone or damaged.
    PhotoLost,
    /// After a doubtful attempt: the server's list has it.
    Found(Receipt),
    /// After a doubtful attempt: the list covers the time and the place, and does not have it.
    Absent,
    /// After a doubtful attempt: the list can never tell.
    CannotTell,
}

impl Outcome {
    /// A word for the record of attempts; says nothing of what was sent or answered.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Accepted(_) => "accepted",
            Self::Done => "done",
            Self::PhotoSeen { .. } => "photo-seen",
            Self::NotYet => "not-yet",
            Self::GivenUp => "given-up",
            Self::Unsent(_) => "unsent",
            Self::Halted(_) => "halted",
            Self::AnswerLost => "answer-lost",
            Self::Busy { .. } => "busy",
            Self::Denied { .. } => "denied",
            Self::Refused(_) => "refused",
            Self::Incomplete(_) => "incomplete",
            Self::TooLarge => "too-large",
            Self::Duplicate(_) => "duplicate",
            Self::CaptivePortal => "captive-portal",
            Self::PhotoLost => "photo-lost",
            Self::Found(_) => "found",
            Self::Absent => "absent",
            Self::CannotTell => "cannot-tell",
        }
    }
}

/// Why a step is still to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Unfinished {
    /// The device has no network.
    Offline,
    /// The photos wait for a network on which they cost nothing extra, as the person chose.
    Costly,
    /// The server cannot be reached.
    Unreachable,
    /// The server's certificate is not trusted.
    Tls,
    /// A login page answered.
    CaptivePortal,
    /// The server asked us to come back later.
    Busy,
    /// The server refuses our key.
    Denied,
    /// The server said no; it is tried again, since 400 may also mean that its back end is down.
    Refused,
    /// The server has no answer yet.
    NotYet,
}

impl Unfinished {
    /// Whether another network may be all that is missing.
    #[must_use]
    pub fn is_the_networks(self) -> bool {
        match self {
            Self::Offline | Self::Costly | Self::Unreachable | Self::Tls | Self::CaptivePortal => true,
            Self::Busy | Self::Denied | Self::Refused | Self::NotYet => false,
        }
    }
}

/// The server's no, in its own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Refusal {
    /// The HTTP status.
    pub status: u16,
    /// The server's description, shortened, in whatever language the server speaks.
    pub words: String,
}
