//! What a person is told of a report: where it is, where its photos are, what the city says.

use serde::{Deserialize, Serialize};

use super::draft::{Answer, Contact, Fix};
use super::id::{Reference, ReportId};
use crate::catalog::ServiceCode;
use crate::open311::{Receipt, ServiceRequest, ServiceRequestId, Token};
use crate::outbox::{Entry, EntryState, ParkReason, Step, Unfinished};
use crate::photo::{Original, PhotoId};
use crate::place::routing::RuleId;
use crate::seam::Timestamp;

/// Where a report stands on its way to the city.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Delivery {
    /// Saved on the device, to be sent.
    Queued {
        /// What stood in the way last time.
        waiting: Option<Unfinished>,
        /// Not before.
        not_before: Timestamp,
    },
    /// On its way at this moment.
    Sending,
    /// It may have arrived; the city is asked before anything is sent again.
    Uncertain,
    /// The city has it.
    Accepted(Receipt),
    /// A person is needed.
    Parked(ParkReason),
}

impl Delivery {
    /// Reads the delivery off the entries of a lane.
    #[must_use]
    pub fn of(entries: &[Entry]) -> Self {
        let request = entries.iter().find(|entry| entry.step == Step::Request).map(|entry| &entry.state);
        let token_id = entries.iter().find(|entry| entry.step == Step::Token).map(|entry| &entry.state);
        if let Some(EntryState::Accepted { receipt, .. }) = token_id {
            return Self::Accepted(receipt.clone());
        }
        match request {
            Some(EntryState::Ready { not_before, last }) => Self::Queued { waiting: *last, not_before: *not_before },
            Some(EntryState::Sending { .. }) => Self::Sending,
            Some(EntryState::Uncertain { .. }) => Self::Uncertain,
            Some(EntryState::Accepted { receipt, .. }) => Self::Accepted(receipt.clone()),
            Some(EntryState::Parked { reason, .. }) => Self::Parked(reason.clone()),
            // A lane without its first step comes from a salvaged database only.
            Some(EntryState::Finished { .. }) | None => Self::Parked(ParkReason::CannotTell),
        }
    }

    /// The number the city gave, where it gave one.
    #[must_use]
    pub fn service_request_id(&self) -> Option<&ServiceRequestId> {
        match self {
            Self::Accepted(Receipt::Id(id)) => Some(id),
            Self::Accepted(Receipt::Token(_) | Receipt::Blackbox)
            | Self::Queued { .. }
            | Self::Sending
            | Self::Uncertain
            | Self::Parked(_) => None,
        }
    }

    /// The token that stands for a number still to come.
    #[must_use]
    pub fn token(&self) -> Option<&Token> {
        match self {
            Self::Accepted(Receipt::Token(token)) => Some(token),
            Self::Accepted(Receipt::Id(_) | Receipt::Blackbox)
            | Self::Queued { .. }
            | Self::Sending
            | Self::Uncertain
            | Self::Parked(_) => None,
        }
    }

    /// The word for it in `list --json` and in the ids of messages.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Queued { .. } => "queued",
            Self::Sending => "sending",
            Self::Uncertain => "uncertain",
            Self::Accepted(_) => "accepted",
            Self::Parked(_) => "parked",
        }
    }
}

/// Where a photo stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", tag = "state")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PhotoState {
    /// On the device, to be sent.
    Kept,
    /// On its way in pieces.
    Uploading {
        /// Bytes the server has confirmed.
        confirmed: u64,
        /// Bytes there are.
        total: u64,
    },
    /// Sent with the request; `media_url` once the city was seen to have it.
    Delivered {
        /// Where the city shows it.
        media_url: Option<String>,
    },
    /// The city took the request and not the photo.
    Dropped {
        /// Why.
        reason: DropReason,
    },
}

impl PhotoState {
    /// The word for it in `list --json` and in the ids of messages.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Uploading { .. } => "uploading",
            Self::Delivered { .. } => "delivered",
            Self::Dropped { .. } => "dropped",
        }
    }
}

/// Why a photo is not with the city.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum DropReason {
    /// The request was read back several times, and shows no photo.
    NotShown,
    /// The city takes fewer photos with a request.
    TooMany,
    /// The city takes no photos at all, or refused this one.
    NotTaken,
    /// It is no longer on the device.
    Lost,
}

/// One photo of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Photo {
    /// Its name in the vault.
    pub photo_id: PhotoId,
    /// Length of the picture that is sent, in bytes.
    pub bytes: u64,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// Where it stands.
    pub state: PhotoState,
    /// The file it was made from, as far as the folder's policy was to keep that when the photo was taken in.
    pub original: Option<Original>,
}

/// A saved report and all that became of it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Report {
    /// Our name for it.
    pub report_id: ReportId,
    /// The short name that goes out with it.
    pub reference: Reference,
    /// When it was saved.
    pub created: Timestamp,
    /// What is asked for.
    pub service_code: ServiceCode,
    /// What the person wrote.
    pub description: String,
    /// The place in words; empty for none.
    pub address_string: String,
    /// The place, frozen when it was saved.
    pub fix: Option<Fix>,
    /// The city's rule by which it goes to somebody, as it was when the report was saved; `None` where there was none.
    pub rule: Option<RuleId>,
    /// Answers to the questions of the service.
    pub answers: Vec<Answer>,
    /// Who reports.
    pub contact: Contact,
    /// In the order in which they are sent.
    pub photos: Vec<Photo>,
    /// Where it stands on its way.
    pub delivery: Delivery,
    /// What the city last said of it.
    pub city: Option<ServiceRequest>,
}

/// A status that was seen, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct StatusSeen {
    /// When we saw it.
    pub seen: Timestamp,
    /// `open`, `closed`, or whatever the city says.
    pub status: String,
    /// The city's reason; empty for none.
    pub notes: String,
}
