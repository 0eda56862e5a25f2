//! What a person is told about a report, as messages.

use super::state::{Delivery, DropReason, PhotoState, Report};
use crate::message::say::{self, code};
use crate::message::{Code, Message};
use crate::open311::{Receipt, ServiceRequest};
use crate::outbox::{ParkReason, Refusal, Unfinished};

impl Delivery {
    /// A word or two for a list.
    #[must_use]
    pub fn label(&self) -> Message {
        self.label_code().into()
    }

    /// The same, as a part of other messages.
    #[must_use]
    pub fn label_code(&self) -> Code {
        match self {
            Self::Queued { .. } => code::DELIVERY_QUEUED,
            Self::Sending => code::DELIVERY_SENDING,
            Self::Uncertain => code::DELIVERY_UNCERTAIN,
            Self::Accepted(_) => code::DELIVERY_ACCEPTED,
            Self::Parked(_) => code::DELIVERY_PARKED,
        }
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
            (Delivery::Accepted(Receipt::Id(id)), Some(due)) => say::tracking_id_due(id.0.as_str(), due),
            (Delivery::Accepted(Receipt::Id(id)), None) => say::tracking_id(id.0.as_str()),
            (Delivery::Accepted(Receipt::Token(_)), _) => say::tracking_token(),
            (Delivery::Accepted(Receipt::Blackbox), _) => say::tracking_blackbox(),
            (Delivery::Queued { .. }, _) => say::tracking_waiting(),
            (Delivery::Sending, _) => say::tracking_sending(),
            (Delivery::Uncertain, _) => say::tracking_uncertain(),
            (Delivery::Parked(_), _) => say::tracking_parked(reason),
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
            "open" => say::city_status_open(),
            "closed" => say::city_status_closed(),
            other => say::city_status_other(other),
        })
    }
}

impl PhotoState {
    /// A word or two for a list.
    #[must_use]
    pub fn label(&self) -> Message {
        self.label_code().into()
    }

    /// The same, as a part of other messages.
    #[must_use]
    pub fn label_code(&self) -> Code {
        match self {
            Self::Kept => code::PHOTO_STATE_KEPT,
            Self::Uploading { .. } => code::PHOTO_STATE_UPLOADING,
            Self::Delivered { .. } => code::PHOTO_STATE_DELIVERED,
            Self::Dropped { .. } => code::PHOTO_STATE_DROPPED,
        }
    }

    /// Where the photo is, in a sentence.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Kept => say::photo_on_device(),
            Self::Uploading { confirmed, total } => say::photo_under_way(percent(*confirmed, *total)),
            Self::Delivered { media_url: Some(url) } => say::photo_is_at(url.as_str()),
            Self::Delivered { media_url: None } => say::photo_being_confirmed(),
            Self::Dropped { reason: DropReason::NotShown } => say::photo_not_taken(),
            Self::Dropped { reason: DropReason::TooMany } => say::photo_one_too_many(),
            Self::Dropped { reason: DropReason::NotTaken } => say::photo_never_taken(),
            Self::Dropped { reason: DropReason::Lost } => say::photo_lost(),
        }
    }
}

impl Unfinished {
    /// Why it waits, in a sentence.
    #[must_use]
    pub fn message(self) -> Message {
        match self {
            Self::Offline => say::waiting_offline(),
            Self::Costly => say::waiting_costly(),
            Self::Unreachable => say::waiting_unreachable(),
            Self::Tls => say::waiting_tls(),
            Self::CaptivePortal => say::waiting_captive_portal(),
            Self::Busy => say::waiting_server_paused(),
            Self::Denied => say::waiting_denied(),
            Self::Refused => say::waiting_refused(),
            Self::NotYet => say::waiting_checked(),
        }
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
            Self::Refused(Refusal { status, words }) | Self::Incomplete(Refusal { status, words })
                if words.is_empty() =>
            {
                say::parked_refused_silent(status.to_string())
            }
            Self::Refused(Refusal { status, words }) => say::parked_refused(status.to_string(), words),
            Self::Incomplete(Refusal { words, .. }) => say::parked_incomplete(words),
            Self::Duplicate(Refusal { words, .. }) if words.is_empty() => say::parked_duplicate_silent(),
            Self::Duplicate(Refusal { words, .. }) => say::parked_duplicate(words),
            Self::TooLarge => say::parked_too_large(),
            Self::CannotTell => say::parked_uncertain(),
            Self::PhotoLost => say::parked_photo_missing(),
            Self::TooManyAttempts { attempts } => say::parked_too_many_attempts(*attempts),
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
