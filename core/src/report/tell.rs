//! What a person is told about a report, as messages.

use super::state::{Delivery, DropReason, PhotoState, Report};
use crate::message::Message;
use crate::open311::{Receipt, ServiceRequest};
use crate::outbox::{ParkReason, Refusal, Unfinished};

impl Delivery {
    /// A word or two for a list.
    #[must_use]
    pub fn label(&self) -> Message {
        Message::new(match self {
            Self::Queued { .. } => "delivery-queued",
            Self::Sending => "delivery-sending",
            Self::Uncertain => "delivery-uncertain",
            Self::Accepted(_) => "delivery-accepted",
            Self::Parked(_) => "delivery-parked",
        })
    }

    /// Why it stands where it stands, where there is more to say than where.
    #[must_use]
    pub fn reason(&self) -> Option<Message> {
        match self {
            Self::Queued { waiting, .. } => waiting.map(Unfinished::message),
            Self::Parked(reason) => Some(reason.message()),
            Self::Sending | Self::Uncertain | Self::Accepted(_) => None,
        }
    }

    /// One word for the reason, for programs.
    #[must_use]
    pub fn reason_word(&self) -> Option<&'static str> {
        match self {
            Self::Queued { waiting, .. } => waiting.map(Unfinished::word),
            Self::Parked(reason) => Some(reason.word()),
            Self::Sending | Self::Uncertain | Self::Accepted(_) => None,
        }
    }
}

impl Report {
    /// Where the report is, in a sentence. For a parked one the sentence takes its `$reason` from
    /// [`Delivery::reason`], which the caller has put into words.
    #[must_use]
    pub fn tracking(&self, reason: String) -> Message {
        let due = self.city.as_ref().and_then(|city| city.expected_datetime);
        match (&self.delivery, due) {
            (Delivery::Accepted(Receipt::Id(id)), Some(due)) => {
                Message::new("tracking-id-due").with("number", id.0.as_str()).with("due", due)
            }
            (Delivery::Accepted(Receipt::Id(id)), None) => Message::new("tracking-id").with("number", id.0.as_str()),
            (Delivery::Accepted(Receipt::Token(_)), _) => Message::new("tracking-token"),
            (Delivery::Accepted(Receipt::Blackbox), _) => Message::new("tracking-blackbox"),
            (Delivery::Queued { .. }, _) => Message::new("tracking-waiting"),
            (Delivery::Sending, _) => Message::new("tracking-sending"),
            (Delivery::Uncertain, _) => Message::new("tracking-uncertain"),
            (Delivery::Parked(_), _) => Message::new("tracking-parked").with("reason", reason),
        }
    }

    /// Whether the city is done with it.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        let status = self.city.as_ref().and_then(|request| request.status.as_deref());
        status.is_some_and(|status| status.eq_ignore_ascii_case("closed"))
    }

    /// What the city says of it, in a word or two.
    #[must_use]
    pub fn city_status(&self) -> Option<Message> {
        self.city.as_ref()?.status_message()
    }
}

impl ServiceRequest {
    /// What the city says of it, in a word or two.
    #[must_use]
    pub fn status_message(&self) -> Option<Message> {
        let status = self.status.as_deref()?;
        Some(match status {
            "open" => Message::new("city-status-open"),
            "closed" => Message::new("city-status-closed"),
            other => Message::new("city-status-other").with("status", other),
        })
    }
}

impl PhotoState {
    /// A word or two for a list.
    #[must_use]
    pub fn label(&self) -> Message {
        Message::new(match self {
            Self::Kept => "photo-state-kept",
            Self::Uploading { .. } => "photo-state-uploading",
            Self::Delivered { .. } => "photo-state-delivered",
            Self::Dropped { .. } => "photo-state-dropped",
        })
    }

    /// Where the photo is, in a sentence.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Kept => Message::new("photo-on-device"),
            Self::Uploading { confirmed, total } => {
                Message::new("photo-under-way").with("percent", percent(*confirmed, *total))
            }
            Self::Delivered { media_url: Some(url) } => Message::new("photo-is-at").with("url", url.as_str()),
            Self::Delivered { media_url: None } => Message::new("photo-being-confirmed"),
            Self::Dropped { reason: DropReason::NotShown } => Message::new("photo-not-taken"),
            Self::Dropped { reason: DropReason::TooMany } => Message::new("photo-one-too-many"),
            Self::Dropped { reason: DropReason::NotTaken } => Message::new("photo-never-taken"),
            Self::Dropped { reason: DropReason::Lost } => Message::new("photo-lost"),
        }
    }
}

impl Unfinished {
    /// Why it waits, in a sentence.
    #[must_use]
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::Offline => "waiting-offline",
            Self::Costly => "waiting-costly",
            Self::Unreachable => "waiting-unreachable",
            Self::Tls => "waiting-tls",
            Self::CaptivePortal => "waiting-captive-portal",
            Self::Busy => "waiting-server-paused",
            Self::Denied => "waiting-denied",
            Self::Refused => "waiting-refused",
            Self::NotYet => "waiting-checked",
        })
    }

    /// One word, for programs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Costly => "costly",
            Self::Unreachable => "unreachable",
            Self::Tls => "tls",
            Self::CaptivePortal => "captive-portal",
            Self::Busy => "busy",
            Self::Denied => "denied",
            Self::Refused => "refused",
            Self::NotYet => "not-yet",
        }
    }
}

impl ParkReason {
    /// Why a person is needed and what they can do, in a sentence or two.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Refused(refusal) => quoting("parked-refused", "parked-refused-silent", refusal),
            Self::Incomplete(refusal) => quoting("parked-incomplete", "parked-refused-silent", refusal),
            Self::Duplicate(refusal) => quoting("parked-duplicate", "parked-duplicate-silent", refusal),
            Self::TooLarge => Message::new("parked-too-large"),
            Self::CannotTell => Message::new("parked-uncertain"),
            Self::PhotoLost => Message::new("parked-photo-missing"),
            Self::TooManyAttempts { attempts } => Message::new("parked-too-many-attempts").with("attempts", *attempts),
        }
    }

    /// One word, for programs.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Refused(_) => "refused",
            Self::Incomplete(_) => "incomplete",
            Self::Duplicate(_) => "duplicate",
            Self::TooLarge => "too-large",
            Self::CannotTell => "cannot-tell",
            Self::PhotoLost => "photo-lost",
            Self::TooManyAttempts { .. } => "too-many-attempts",
        }
    }
}

/// Whole percent, rounded down: a hundred means all of it.
fn percent(confirmed: u64, total: u64) -> u32 {
    confirmed.saturating_mul(100).checked_div(total).and_then(|percent| u32::try_from(percent).ok()).unwrap_or(0)
}

/// The message that quotes the city's words, or the one for a city that said nothing.
fn quoting(with_words: &'static str, silent: &'static str, refusal: &Refusal) -> Message {
    let message = Message::new(if refusal.words.is_empty() { silent } else { with_words });
    let message = message.with("status", refusal.status.to_string());
    if refusal.words.is_empty() { message } else { message.with("words", refusal.words.as_str()) }
}
