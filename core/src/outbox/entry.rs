//! One step of a lane and the states it goes through.

use serde::{Deserialize, Serialize};

use super::outcome::{Refusal, Unfinished};
use crate::open311::Receipt;
use crate::report::ReportId;
use crate::seam::Timestamp;

/// The steps of a lane, in the order in which they are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Step {
    /// Get its photos there where they travel ahead, then POST the service request.
    Request,
    /// Turn the token of a batch service into an id.
    Token,
    /// Read the request back: is the photo there, when will it be done?
    Confirm,
    /// Add the photos to a request that the city has without them.
    Attach,
}

impl Step {
    /// All of them, in the order in which they are taken.
    pub const ALL: [Self; 4] = [Self::Request, Self::Token, Self::Confirm, Self::Attach];

    /// The place of this step in its lane; gaps leave room for steps between.
    #[must_use]
    pub fn order(self) -> u32 {
        match self {
            Self::Request => 200,
            Self::Token => 300,
            Self::Confirm => 400,
            Self::Attach => 500,
        }
    }

    /// Whether doing it twice would make a second request, or a second comment, at the city. Such a step is recorded
    /// before its socket opens.
    #[must_use]
    pub fn is_unrepeatable(self) -> bool {
        match self {
            Self::Request | Self::Attach => true,
            Self::Token | Self::Confirm => false,
        }
    }
}

/// Where one step stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "state")]
pub enum EntryState {
    /// To be done, not before a moment.
    Ready {
        /// The earliest moment.
        not_before: Timestamp,
        /// What stood in the way last time.
        last: Option<Unfinished>,
    },
    /// An attempt is recorded and its socket may be open. Found after a restart, it means that we cannot know.
    Sending {
        /// When the attempt was recorded.
        since: Timestamp,
    },
    /// An attempt may have arrived; the server is asked before anything is sent again.
    Uncertain {
        /// When the first doubtful attempt was recorded.
        since: Timestamp,
        /// When the server is asked next.
        next_look: Timestamp,
        /// Since when the server's list has, provably, not had it.
        absent_since: Option<Timestamp>,
        /// How many times the server was asked in vain.
        looks: u32,
        /// What the server said where it said that it has this already.
        #[serde(default)]
        said: Option<Refusal>,
    },
    /// The city has it.
    Accepted {
        /// The evidence.
        receipt: Receipt,
        /// When it was seen.
        at: Timestamp,
    },
    /// Nothing more to do in this step.
    Finished {
        /// When.
        at: Timestamp,
    },
    /// Only a person can go on.
    Parked {
        /// Why.
        reason: ParkReason,
        /// Since when.
        since: Timestamp,
    },
}

impl EntryState {
    /// When the sender may look at it; `None` when it is done or needs a person.
    #[must_use]
    pub fn due(&self) -> Option<Timestamp> {
        match self {
            Self::Ready { not_before, .. } => Some(*not_before),
            Self::Uncertain { next_look, .. } => Some(*next_look),
            Self::Sending { .. } | Self::Accepted { .. } | Self::Finished { .. } | Self::Parked { .. } => None,
        }
    }

    /// The name of the variant, as the store indexes it.
    #[must_use]
    pub fn phase(&self) -> &'static str {
        match self {
            Self::Ready { .. } => "ready",
            Self::Sending { .. } => "sending",
            Self::Uncertain { .. } => "uncertain",
            Self::Accepted { .. } => "accepted",
            Self::Finished { .. } => "finished",
            Self::Parked { .. } => "parked",
        }
    }
}

/// Why a person is needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "reason")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ParkReason {
    /// The city said no, several times.
    Refused(Refusal),
    /// The city wants something that is missing (HTTP 422): edit, then retry.
    Incomplete(Refusal),
    /// The city says that it has this already.
    Duplicate(Refusal),
    /// The photo is too large for the city, however small we make it.
    TooLarge,
    /// It may have arrived, and the city's list cannot tell: a person has to.
    CannotTell,
    /// The photo's file is gone or damaged; it cannot be sent as it was saved.
    PhotoLost,
    /// Too many attempts that ended in doubt.
    TooManyAttempts {
        /// How many.
        attempts: u32,
    },
}

/// One step of one report, as it stands in the outbox.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The row.
    pub entry_id: i64,
    /// The lane.
    pub report_id: ReportId,
    /// What is to be done.
    pub step: Step,
    /// Where it stands.
    pub state: EntryState,
    /// How many attempts there were since the step was made, a person retried it or the network returned; pauses grow by it.
    pub attempts: u32,
    /// How many times the server said no since a person last retried it, or, to a question, "not yet".
    pub refusals: u32,
    /// How many POSTs ended in doubt since a person last retried it; a crash loop ends by this count.
    pub doubts: u32,
    /// How many sizes smaller the photos go out, because the server found them too large.
    pub shrinks: u32,
}
