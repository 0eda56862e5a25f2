//! What is kept of an upload between two calls, and how a call can end; no rules, no network.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::pace::Pace;
use crate::seam::{Lost, Timestamp, Unsent};

/// One file on its way to one server, as the caller keeps it. The bytes themselves stay with the caller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upload {
    /// Where uploads are created: an absolute http or https address.
    pub endpoint: String,
    /// Bytes of the whole file, at least 1.
    pub length: u64,
    /// How far it is.
    pub stage: Stage,
    /// How much goes into one request.
    #[serde(default)]
    pub pace: Pace,
    /// How many uploads the server created for this file so far.
    #[serde(default)]
    pub created: u32,
    /// Whether the next creation carries no bytes, because one that did was lost or refused.
    #[serde(default)]
    pub bare: bool,
}

/// How far an upload is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "stage", rename_all = "snake_case")]
pub enum Stage {
    /// The server gave no address yet, or what was there is gone.
    New,
    /// The server has an upload for us.
    Open {
        /// Its absolute address.
        url: String,
        /// How many bytes the server last confirmed.
        offset: u64,
        /// When the server drops it unless it is finished, on this device's clock.
        expires: Option<Timestamp>,
    },
    /// The server confirmed every byte.
    Done {
        /// Where: what a request names as its `media_url`.
        url: String,
    },
}

impl Upload {
    /// An upload nobody has heard of yet, of `length` bytes.
    #[must_use]
    pub fn new(endpoint: impl Into<String>, length: u64) -> Self {
        let endpoint = endpoint.into();
        Self { endpoint, length, stage: Stage::New, pace: Pace::default(), created: 0, bare: false }
    }

    /// How many bytes the server has confirmed.
    #[must_use]
    pub fn confirmed(&self) -> u64 {
        match &self.stage {
            Stage::New => 0,
            Stage::Open { offset, .. } => *offset,
            Stage::Done { .. } => self.length,
        }
    }

    /// Where the upload is on the server, once it is somewhere.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        match &self.stage {
            Stage::New => None,
            Stage::Open { url, .. } | Stage::Done { url } => Some(url),
        }
    }
}

/// How a call ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Every byte is there.
    Done {
        /// The address of the upload.
        url: String,
    },
    /// Not now. What was confirmed is kept; a later call goes on from there.
    Later {
        /// Why.
        why: Wait,
        /// How long the server asked us to wait, at most a day; `None` leaves it to the caller's back-off.
        pause: Option<Duration>,
    },
    /// The server wants to know who we are: 401, or 403 to a creation.
    Denied {
        /// The status it answered.
        status: u16,
    },
    /// The server takes no file of this length: 413.
    TooLarge,
    /// This will not work however often it is tried.
    Refused(Refusal),
}

/// Why an upload has to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// No connection could be made.
    Unreachable(Unsent),
    /// The line broke several times in a row without a byte of progress, or while asking for the offset.
    Cut(Lost),
    /// Somebody else holds the upload, most likely our own last request that the server has not given up: 423.
    Locked,
    /// The server has no time for us: 429 or 503.
    Busy {
        /// The status it answered.
        status: u16,
    },
    /// The server fails: another 5xx, or 408.
    Failing {
        /// The status it answered.
        status: u16,
    },
    /// An answer that no tus server gives: a redirect, a page, a missing offset. A captive portal looks like this.
    NotTus {
        /// The status it answered.
        status: u16,
    },
    /// The server answers properly, and its offset does not move.
    Stuck,
    /// The call used the requests it allows itself; the upload moves, however slowly.
    Long,
}

/// Why an upload cannot work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A status that says no, such as 400 to a creation, or 404 for the endpoint itself.
    Status {
        /// The status it answered.
        status: u16,
    },
    /// The server speaks another version of tus: 412.
    Version,
    /// The upload was created ten times and was gone each time.
    Vanishes,
    /// The server created an upload and named no address for it that can be used.
    Address,
    /// The bytes handed in are not as many as the upload's length, or none at all.
    WrongLength,
}
