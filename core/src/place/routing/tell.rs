//! What a person is told of an answer: who, why, and what to do now. Decides nothing.

use super::{Office, Reason, Referral, Responsible};
use crate::message::{Message, say};

impl Referral {
    /// Who answers, and how they are reached where the report does not reach them by itself.
    #[must_use]
    pub fn message(&self) -> Message {
        match &self.responsible {
            Responsible::City(Office { name, phone, .. }) => {
                let name = name.as_str();
                match phone.as_deref() {
                    Some(phone) => say::responsible_city_phone(name, phone),
                    None => say::responsible_city(name),
                }
            }
            Responsible::Other(Office { name, phone, link }) => {
                let name = name.as_str();
                match (phone.as_deref(), link.as_deref()) {
                    (Some(phone), Some(link)) => say::responsible_other(name, phone, link),
                    (Some(phone), None) => say::responsible_other_phone(name, phone),
                    (None, Some(link)) => say::responsible_other_link(name, link),
                    (None, None) => say::responsible_other_silent(name),
                }
            }
            Responsible::Unknown => say::responsible_unknown(),
        }
    }

    /// Why, a line a condition.
    #[must_use]
    pub fn reasons(&self) -> Vec<Message> {
        self.because.iter().map(Reason::message).collect()
    }
}

impl Reason {
    /// The condition in words.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Service => say::reason_service(),
            Self::District { layer, label } => say::reason_district(layer.as_str(), label.as_str()),
            Self::Owner { owner } => say::reason_owner(owner.as_str()),
            Self::Asset { asset } => say::reason_asset(asset.as_str()),
        }
    }
}
