//! What a person is told of an answer: who, why, and what to do now. Decides nothing.

use super::{Office, Reason, Referral, Responsible};
use crate::message::Message;

impl Referral {
    /// Who answers, and how they are reached where the report does not reach them by itself.
    #[must_use]
    pub fn message(&self) -> Message {
        match &self.responsible {
            Responsible::City(Office { name, phone, .. }) => {
                let name = name.as_str();
                match phone.as_deref() {
                    Some(phone) => Message::new("responsible-city-phone").with("name", name).with("phone", phone),
                    None => Message::new("responsible-city").with("name", name),
                }
            }
            Responsible::Other(Office { name, phone, link }) => {
                let name = name.as_str();
                match (phone.as_deref(), link.as_deref()) {
                    (Some(phone), Some(link)) => {
                        Message::new("responsible-other").with("name", name).with("phone", phone).with("link", link)
                    }
                    (Some(phone), None) => {
                        Message::new("responsible-other-phone").with("name", name).with("phone", phone)
                    }
                    (None, Some(link)) => Message::new("responsible-other-link").with("name", name).with("link", link),
                    (None, None) => Message::new("responsible-other-silent").with("name", name),
                }
            }
            Responsible::Unknown => Message::new("responsible-unknown"),
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
            Self::Service => Message::new("reason-service"),
            Self::District { layer, label } => {
                Message::new("reason-district").with("layer", layer.as_str()).with("district", label.as_str())
            }
            Self::Owner { owner } => Message::new("reason-owner").with("owner", owner.as_str()),
            Self::Asset { asset } => Message::new("reason-asset").with("asset", asset.as_str()),
        }
    }
}
