//! Asking whether the city has a newer pack: when, over which network, and what an answer means. Pure but for the questions
//! themselves; whether a pack is taken is decided where it is put in place.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::pack::PACK_LIMIT;
use crate::seam::{Connection, HttpAnswer, HttpRequest, Lost, Method, Timestamp, Transport, TransportError};

/// The city is asked again after this.
const FRESH: Duration = Duration::from_secs(24 * 60 * 60);
/// Most bytes of a pack that travels over a network whose bytes cost something.
const CHEAP: u64 = 1024 * 1024;
/// Time for the whole pack over a slow line.
const TIMEOUT: Duration = Duration::from_secs(5 * 60);

/// What is remembered of the last question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PackAsked {
    /// When it was answered.
    at: Option<Timestamp>,
    /// The sign by which the server knows again what it gave us (RFC 9110, 8.8.3).
    etag: Option<String>,
    /// The same as a date (RFC 9110, 8.8.2).
    last_modified: Option<String>,
    /// There is something newer that was too large for the network then.
    waits: bool,
}

/// How the city may be asked over a network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// For the pack, whatever it weighs.
    Whole,
    /// For its size first.
    SizeFirst,
}

/// What the city says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PackNews {
    /// Nothing that is not known, or nothing that can be used now.
    Nothing,
    /// The bytes of another pack than the one given last.
    Pack(Vec<u8>),
}

impl PackAsked {
    /// How to ask now, if at all.
    fn way(&self, connection: Connection, now: Timestamp) -> Option<Way> {
        // Over somebody else's network, and with an empty battery, a pack can wait.
        if !connection.online || connection.roaming || connection.low_power {
            return None;
        }
        let is_free = !connection.metered;
        // A clock that went back must not hold the question off forever.
        let is_fresh = self.at.is_some_and(|at| at <= now && now.since(at) < FRESH);
        match (is_fresh, is_free) {
            (true, true) if self.waits => Some(Way::Whole),
            (true, _) => None,
            (false, true) => Some(Way::Whole),
            (false, false) => Some(Way::SizeFirst),
        }
    }

    /// Asks, if it is time to. What was learnt is in `self` afterwards, to be kept whatever came of it.
    pub(crate) async fn ask(
        &mut self,
        transport: &dyn Transport,
        url: &str,
        connection: Connection,
        now: Timestamp,
    ) -> PackNews {
        let Some(way) = self.way(connection, now) else { return PackNews::Nothing };
        if way == Way::SizeFirst {
            let answer = transport.send(self.question(Method::Head, url)).await;
            let length = answer.as_ref().ok().filter(|answer| answer.status == 200).and_then(length_of);
            match length {
                Some(length) if length <= CHEAP => {}
                Some(_) | None => {
                    self.waits = answer.as_ref().is_ok_and(|answer| answer.status == 200);
                    self.heard(answer.is_ok(), now);
                    return PackNews::Nothing;
                }
            }
        }
        let answer = transport.send(self.question(Method::Get, url)).await;
        let is_answer = match &answer {
            Ok(_) | Err(TransportError::AnswerLost(Lost::TooLarge)) => true,
            Err(
                TransportError::AnswerLost(Lost::Timeout | Lost::Cut | Lost::Cancelled) | TransportError::NotSent(_),
            ) => false,
        };
        self.heard(is_answer, now);
        match answer {
            Ok(answer) if answer.status == 200 => {
                self.waits = false;
                self.etag = answer.header("etag").map(str::to_owned);
                self.last_modified = answer.header("last-modified").map(str::to_owned);
                PackNews::Pack(answer.body)
            }
            Ok(answer) => {
                self.waits = false;
                tracing::debug!(status = answer.status, "no newer pack");
                PackNews::Nothing
            }
            Err(error) => {
                tracing::info!(%error, "the city could not be asked for its pack");
                PackNews::Nothing
            }
        }
    }

    /// What came was not a pack at all: nothing of it is remembered, and it is asked for again another day.
    pub(crate) fn forget(&mut self) {
        (self.etag, self.last_modified) = (None, None);
    }

    fn heard(&mut self, is_answer: bool, now: Timestamp) {
        if is_answer {
            self.at = Some(now);
        }
    }

    fn question(&self, method: Method, url: &str) -> HttpRequest {
        let conditions = [("if-none-match", &self.etag), ("if-modified-since", &self.last_modified)];
        let headers = conditions.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value.clone()?)));
        HttpRequest {
            method,
            url: url.to_owned(),
            headers: headers.collect(),
            body: Vec::new(),
            timeout: TIMEOUT,
            max_answer_bytes: usize::try_from(PACK_LIMIT).unwrap_or(usize::MAX),
            pins: Vec::new(),
        }
    }
}

fn length_of(answer: &HttpAnswer) -> Option<u64> {
    answer.header("content-length")?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::EPOCH;

    fn asked(at: Option<Timestamp>, waits: bool) -> PackAsked {
        PackAsked { at, waits, ..PackAsked::default() }
    }

    #[test]
    fn the_city_is_asked_once_a_day_and_a_clock_that_went_back_is_no_excuse() {
        let free = Connection::FREE;
        assert_eq!(asked(None, false).way(free, NOON), Some(Way::Whole));
        let before = asked(Some(NOON), false);
        assert_eq!(before.way(free, NOON.plus(FRESH).minus(Duration::from_millis(1))), None);
        assert_eq!(before.way(free, NOON.plus(FRESH)), Some(Way::Whole));
        assert_eq!(before.way(free, NOON.minus(FRESH)), Some(Way::Whole));
    }

    #[test]
    fn a_network_that_costs_is_asked_for_the_size_and_somebody_elses_for_nothing() {
        let metered = Connection { metered: true, ..Connection::FREE };
        assert_eq!(asked(None, false).way(metered, NOON), Some(Way::SizeFirst));
        assert_eq!(asked(Some(NOON), true).way(metered, NOON), None);
        assert_eq!(asked(Some(NOON), true).way(Connection::FREE, NOON), Some(Way::Whole), "what waited comes at once");
        for no in [
            Connection::NONE,
            Connection { roaming: true, ..metered },
            Connection { low_power: true, ..Connection::FREE },
        ] {
            assert_eq!(asked(None, false).way(no, NOON), None, "{no:?}");
        }
    }
}
