//! What an answer to a POST proves. Pure: gets the answer and decides; sends nothing, waits for nothing.
//!
//! "Accepted" needs evidence, and "not accepted" needs it too: between the two lies [`Verdict::AnswerLost`], after which
//! nothing is sent again before the server was asked. Each rule names its source.

use std::time::Duration;

use super::city_error::words;
use super::profile::Profile;
use super::read::{read_errors, read_requests, read_updates};
use super::request::{Receipt, ServiceRequest};
use super::retry_after::retry_after;
use super::sent::{Echo, Sent};
use super::tree::ReadError;
use crate::catalog::ServiceKind;
use crate::seam::{HttpAnswer, Lost, Timestamp, TransportError, Unsent};

#[cfg(test)]
mod recorded;
#[cfg(test)]
mod tests;

/// An echoed place further away than this many degrees (about 110 m) is another place: servers round to three decimals
/// and move pins to the street.
const ELSEWHERE: f64 = 1e-3;

/// What one POST came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The server has it.
    Accepted(Receipt),
    /// Not a byte was sent. Sending again is safe.
    NotSent(Unsent),
    /// It may have arrived. The server has to be asked before anything is sent again.
    AnswerLost(Doubt),
    /// 413: the photo is too large (RFC 9110, 15.5.14).
    TooLarge,
    /// 429 or 425: not taken, come back later (RFC 6585, 4; RFC 8470, 5.2).
    Busy {
        /// What the server asked for.
        retry_after: Option<Duration>,
    },
    /// 401, 403, or 400 about the key: this server refuses everybody who comes with our key.
    Denied {
        /// The HTTP status.
        status: u16,
    },
    /// Another 4xx. Not proof that the report is bad: the specification gives 400 also for trouble of the back end.
    Refused {
        /// The HTTP status, or the code in the body of a 200.
        status: u16,
        /// The server's words, at most 500 characters, without control characters; may be empty.
        words: String,
    },
    /// 422: something is missing in the report (RFC 9110, 15.5.21).
    Incomplete {
        /// As in [`Refused`](Self::Refused).
        words: String,
    },
    /// A web page or a redirection answered. Most likely the request never left this network, but a server behind a
    /// proxy may have taken it: the server is asked before anything is sent again.
    CaptivePortal,
    /// The server says, in words the profile knows, that it has this already.
    Duplicate(String),
}

/// Why an answer proves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// None came.
    Lost(Lost),
    /// 5xx or 408: the request may have been stored before the trouble.
    ServerTrouble {
        /// The HTTP status.
        status: u16,
        /// What the server asked for.
        retry_after: Option<Duration>,
    },
    /// 409: an earlier attempt with our Idempotency-Key is still under way, or its result is.
    Conflict,
    /// 2xx, and an empty body, an empty list or `null`.
    Empty,
    /// 2xx, and a body that is no answer of GeoReport v2.
    Unreadable,
    /// 2xx, and requests that are not ours.
    Foreign,
    /// 2xx, and an entry with neither id nor token, from a service that gives one.
    NoNumber,
}

/// What one update came to. Weaker than [`Verdict`] on purpose: an answer to an update proves little about its photo,
/// which is looked for in the request afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UpdateVerdict {
    /// The server answered as servers do that took it.
    Taken,
    /// Whatever else a POST can come to; never [`Verdict::Accepted`].
    Other(Verdict),
}

/// Judges the end of an update.
#[must_use]
pub fn judge_update(profile: &Profile, answer: &Result<HttpAnswer, TransportError>, now: Timestamp) -> UpdateVerdict {
    UpdateVerdict::Other(match answer {
        Err(TransportError::NotSent(why)) => Verdict::NotSent(*why),
        Err(TransportError::AnswerLost(why)) => Verdict::AnswerLost(Doubt::Lost(*why)),
        Ok(answer) => match answer.status {
            200..=299 => match read_updates(&answer.body) {
                Ok(updates) if !updates.is_empty() => return UpdateVerdict::Taken,
                Ok(_) | Err(ReadError::Empty) => Verdict::AnswerLost(Doubt::Empty),
                Err(ReadError::Html) => Verdict::CaptivePortal,
                Err(ReadError::NotUnderstood | ReadError::TooComplex) => Verdict::AnswerLost(Doubt::Unreadable),
            },
            status => judge_bad(profile, answer, status, now),
        },
    })
}

/// Judges the end of a POST.
#[must_use]
pub fn judge_post(
    sent: &Sent,
    profile: &Profile,
    answer: &Result<HttpAnswer, TransportError>,
    now: Timestamp,
) -> Verdict {
    match answer {
        // The seam promises: not a byte of the request can have arrived.
        Err(TransportError::NotSent(why)) => Verdict::NotSent(*why),
        Err(TransportError::AnswerLost(why)) => Verdict::AnswerLost(Doubt::Lost(*why)),
        Ok(answer) => match answer.status {
            200..=299 => judge_good(sent, profile, answer, now),
            status => judge_bad(profile, answer, status, now),
        },
    }
}

/// A 2xx is a claim; the body is the evidence.
fn judge_good(sent: &Sent, profile: &Profile, answer: &HttpAnswer, now: Timestamp) -> Verdict {
    let entries = match read_requests(&answer.body, &profile.zone()) {
        Ok(entries) => entries,
        Err(ReadError::Empty) => return Verdict::AnswerLost(Doubt::Empty),
        Err(ReadError::Html) => return Verdict::CaptivePortal,
        Err(ReadError::TooComplex) => return Verdict::AnswerLost(Doubt::Unreadable),
        // Some servers answer 200 and put the errors' own status into the body.
        Err(ReadError::NotUnderstood) => {
            let codes = read_errors(&answer.body).into_iter().filter_map(|error| error.code.parse::<u16>().ok());
            return match codes.max() {
                Some(status @ 400..=599) => judge_bad(profile, answer, status, now),
                Some(_) | None => Verdict::AnswerLost(Doubt::Unreadable),
            };
        }
    };
    if let Some(receipt) = entries.iter().find(|entry| sent.is_named_in(entry)).and_then(receipt) {
        // Our own reference beside an id proves more than the shape of the answer.
        return Verdict::Accepted(receipt);
    }
    // GeoReport v2, POST Service Request: the answer holds the one request that was made.
    let entry = match entries.as_slice() {
        [] => return Verdict::AnswerLost(Doubt::Empty),
        [entry] => entry,
        // Seen where a body was too large or a field was missing: the list of everybody's requests.
        [_, _, ..] => return Verdict::AnswerLost(Doubt::Foreign),
    };
    // What an answer echoes it must echo truly. A test server answers everything with one fixed request.
    let echoes = [sent.service(entry), sent.words(entry), sent.place(entry, ELSEWHERE)];
    if echoes.contains(&Echo::Other) || sent.time(entry) == Echo::Other {
        return Verdict::AnswerLost(Doubt::Foreign);
    }
    match receipt(entry) {
        Some(receipt) => Verdict::Accepted(receipt),
        // GeoReport v2, GET Service List, `type`: a blackbox never gives a number.
        None if sent.kind == ServiceKind::Blackbox => Verdict::Accepted(Receipt::Blackbox),
        // Held for moderation; only where the profile knows that this is what it means.
        None if answer.status == 202 && profile.accepts_without_id => Verdict::Accepted(Receipt::Blackbox),
        None => Verdict::AnswerLost(Doubt::NoNumber),
    }
}

/// `0` is a valid id: a server that counts from zero exists.
fn receipt(entry: &ServiceRequest) -> Option<Receipt> {
    let id = entry.service_request_id.clone().map(Receipt::Id);
    id.or_else(|| entry.token.clone().map(Receipt::Token))
}

fn judge_bad(profile: &Profile, answer: &HttpAnswer, status: u16, now: Timestamp) -> Verdict {
    let words = words(&answer.body);
    let said = words.to_lowercase();
    let mentions = |patterns: &[&str]| patterns.iter().any(|pattern| said.contains(pattern));
    if status >= 400 && profile.duplicate_patterns.iter().any(|pattern| said.contains(&pattern.trim().to_lowercase())) {
        return Verdict::Duplicate(words);
    }
    let is_about_report = mentions(&["service_code", "service code", "jurisdiction", "attribute"]);
    match status {
        // 407 and 511 come from the network in between (RFC 9110, 15.5.8; RFC 6585, 6). A redirection of a POST is a
        // sign-in page or a moved server; the transport never follows one.
        300..=399 | 407 | 511 => Verdict::CaptivePortal,
        // GeoReport v2, Errors: 403 is a missing or wrong key. One server says 403 for an unknown service as well.
        403 if is_about_report => Verdict::Refused { status, words },
        401 | 403 => Verdict::Denied { status },
        // A strict server validates the key as a field like any other.
        400 if mentions(&["api_key", "api key"]) && !is_about_report => Verdict::Denied { status },
        // RFC 9110, 15.5.9: the server gave up waiting for the rest, which says nothing of what it did with the start.
        408 | 500..=599 => Verdict::AnswerLost(Doubt::ServerTrouble { status, retry_after: retry_after(answer, now) }),
        // draft-ietf-httpapi-idempotency-key-header, 2.7: the first request with this key is still being worked on.
        409 => Verdict::AnswerLost(Doubt::Conflict),
        413 => Verdict::TooLarge,
        422 => Verdict::Incomplete { words },
        425 | 429 => Verdict::Busy { retry_after: retry_after(answer, now) },
        400..=499 => Verdict::Refused { status, words },
        _ => Verdict::AnswerLost(Doubt::Unreadable),
    }
}
