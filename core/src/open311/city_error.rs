//! Why a city could not be asked. Codes and arguments for people; knows nothing of POST, whose ends are judged by
//! [`judge_post`](super::judge_post).

use std::time::Duration;

use super::read::read_errors;
use super::retry_after::retry_after;
use super::tree::ReadError;
use crate::message::{Message, say};
use crate::seam::{HttpAnswer, Lost, Timestamp, TransportError, Unsent};

/// Longest quotation of a server, in characters.
const WORDS_LIMIT: usize = 500;

/// Why a city could not be asked, or its answer could not be used. `url` is the server's address as a person
/// knows it, `status` the HTTP status.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the fields are explained once, above")]
pub enum CityError {
    /// Not an absolute http or https address.
    #[error("not a web address")]
    Address { url: String },
    /// An http address beyond this machine, or one that gives up encryption.
    #[error("not encrypted")]
    Insecure { url: String },
    /// An http address, with pins: without TLS no key is shown.
    #[error("pins need TLS")]
    PinsNeedTls { url: String },
    /// No connection.
    #[error("unreachable")]
    Unreachable { url: String },
    /// No connection or no answer in the time allowed.
    #[error("timed out")]
    Timeout { url: String },
    /// The certificate is not trusted, or TLS failed.
    #[error("TLS failed")]
    Tls { url: String },
    /// The line was cut, or the shell asked to stop.
    #[error("cut")]
    Cut { url: String },
    /// The answer is longer than any honest one.
    #[error("answer too large")]
    TooLarge { url: String },
    /// A web page: a captive portal, or no GeoReport server.
    #[error("a web page")]
    Html { url: String },
    /// Nothing at all.
    #[error("an empty answer")]
    Empty { url: String },
    /// Not an answer of GeoReport v2.
    #[error("not understood")]
    NotUnderstood { url: String },
    /// 401 or 403: not with this key.
    #[error("denied with {status}")]
    Denied { url: String, status: u16 },
    /// 429, or 503 with a time to come back.
    #[error("busy")]
    Busy { url: String, retry_after: Option<Duration> },
    /// 404 or 410.
    #[error("missing")]
    Missing { url: String },
    /// Another 4xx. `words` are the server's own, at most 500 characters, without control characters.
    #[error("refused with {status}")]
    Refused { url: String, status: u16, words: String },
    /// 5xx.
    #[error("server trouble {status}")]
    ServerTrouble { url: String, status: u16 },
    /// 3xx. Redirects are never followed: a captive portal answers with one.
    #[error("moved with {status}")]
    Moved { url: String, status: u16 },
}

impl CityError {
    /// What a person is told.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Address { url } => say::city_address_invalid(url),
            Self::Insecure { url } => say::city_insecure(url),
            Self::PinsNeedTls { url } => say::city_pins_need_tls(url),
            Self::Unreachable { url } => say::city_unreachable(url),
            Self::Timeout { url } => say::city_timeout(url),
            Self::Tls { url } => say::city_tls(url),
            Self::Cut { url } => say::city_cut(url),
            Self::TooLarge { url } => say::city_answer_too_large(url),
            Self::Html { url } => say::city_html(url),
            Self::Empty { url } => say::city_empty(url),
            Self::NotUnderstood { url } => say::city_not_understood(url),
            Self::Denied { url, status } => say::city_denied(url, status.to_string()),
            Self::Busy { url, .. } => say::city_busy(url),
            Self::Missing { url } => say::city_missing(url),
            Self::Refused { status, words, .. } if words.is_empty() => say::city_refused_silent(status.to_string()),
            Self::Refused { status, words, .. } => say::city_refused(status.to_string(), words.as_str()),
            Self::ServerTrouble { url, status } => say::city_trouble(url, status.to_string()),
            Self::Moved { url, .. } => say::city_moved(url),
        }
    }

    /// No answer came.
    pub(super) fn of_transport(error: TransportError, url: String) -> Self {
        match error {
            TransportError::NotSent(Unsent::Address) => Self::Address { url },
            TransportError::NotSent(Unsent::Unreachable) => Self::Unreachable { url },
            TransportError::NotSent(Unsent::Timeout) | TransportError::AnswerLost(Lost::Timeout) => {
                Self::Timeout { url }
            }
            TransportError::NotSent(Unsent::Tls) => Self::Tls { url },
            TransportError::AnswerLost(Lost::TooLarge) => Self::TooLarge { url },
            TransportError::AnswerLost(Lost::Cut | Lost::Cancelled) => Self::Cut { url },
        }
    }

    /// The body of a good answer cannot be read.
    pub(super) fn of_reading(error: ReadError, url: String) -> Self {
        match error {
            ReadError::Empty => Self::Empty { url },
            ReadError::Html => Self::Html { url },
            ReadError::NotUnderstood => Self::NotUnderstood { url },
            ReadError::TooComplex => Self::TooLarge { url },
        }
    }

    /// What a status says, `None` for a good one.
    pub(super) fn of_status(answer: &HttpAnswer, url: String, now: Timestamp) -> Option<Self> {
        let status = answer.status;
        Some(match status {
            200..=299 => return None,
            300..=399 => Self::Moved { url, status },
            401 | 403 => Self::Denied { url, status },
            404 | 410 => Self::Missing { url },
            // 511 and 407 come from the network in between (RFC 6585, 6; RFC 9110, 15.5.8).
            407 | 511 => Self::Html { url },
            429 => Self::Busy { url, retry_after: retry_after(answer, now) },
            503 if answer.header("retry-after").is_some() => Self::Busy { url, retry_after: retry_after(answer, now) },
            500..=599 => Self::ServerTrouble { url, status },
            _ => Self::Refused { url, status, words: words(&answer.body) },
        })
    }
}

/// The server's words in an error answer: the descriptions of all errors, once each, at most 500 characters, control
/// characters turned into spaces. Empty for a web page.
pub(super) fn words(body: &[u8]) -> String {
    let mut said: Vec<String> = Vec::new();
    let mut length = 0_usize;
    for error in read_errors(body) {
        if length >= WORDS_LIMIT {
            break;
        }
        let visible: String =
            error.description.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        let words = visible.split_whitespace().collect::<Vec<_>>().join(" ");
        if !words.is_empty() && !said.contains(&words) {
            length = length.saturating_add(words.chars().count());
            said.push(words);
        }
    }
    said.join("; ").chars().take(WORDS_LIMIT).collect()
}
