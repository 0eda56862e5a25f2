//! "Did it land?": looks for what was sent in the server's list, and says whether that list could have shown it. Pure.
//!
//! An entry is ours when it carries our reference, or when description, place and time all are what was sent. It is not
//! ours when anything it says contradicts. Whatever lies between is [`Match::Ambiguous`] and needs a person: a wrong
//! "absent" makes a duplicate, a wrong "found" loses a report.

use std::time::Duration;

use super::filter::Filter;
use super::profile::{FilterName, Profile};
use super::request::{ServiceRequest, same_code};
use super::sent::{Echo, SKEW, Sent, ZONELESS};
use crate::seam::Timestamp;

#[cfg(test)]
mod tests;

/// Places are equal within this many degrees (about a metre): servers keep coordinates as 32-bit floats, whose steps
/// near 180 degrees are 1.5e-5.
const SAME_PLACE: f64 = 1e-5;

/// As many entries as a page of an unknown server may have at most.
const ROUND: [usize; 12] = [10, 20, 25, 30, 40, 50, 100, 150, 200, 250, 300, 500];

/// What the server's list says about what was sent.
#[derive(Clone, Debug, PartialEq)]
pub enum Match {
    /// It is there.
    Found(Box<ServiceRequest>),
    /// It is not in this list. Whether that proves anything, [`covers`] says.
    Absent,
    /// One or more entries may be ours, and none is for sure.
    Ambiguous,
}

/// Looks for what was sent among what the server lists.
#[must_use]
pub fn find(sent: &Sent, listed: &[ServiceRequest]) -> Match {
    let with_number = || listed.iter().filter(|entry| entry.service_request_id.is_some() || entry.token.is_some());
    // Should the server hold two with our reference, the older one is ours: it came first.
    if let Some(entry) =
        with_number().filter(|entry| sent.is_named_in(entry)).min_by_key(|entry| entry.requested_datetime)
    {
        return Match::Found(Box::new(entry.clone()));
    }
    let mut sure = Vec::new();
    let mut possible = false;
    for entry in with_number() {
        let (words, place, time) = (sent.words(entry), sent.place(entry, SAME_PLACE), sent.time(entry));
        // The same words about the same spot at another time: an older report of the person, or ours, sent while the
        // clock was wrong.
        let is_twin = words == Echo::Same && place == Echo::Same && time == Echo::Other;
        let proofs = [words, place, time];
        if sent.service(entry) == Echo::Other || (proofs.contains(&Echo::Other) && !is_twin) {
            continue;
        }
        if proofs.iter().all(|proof| *proof == Echo::Same) {
            sure.push(entry);
        } else {
            possible = true;
        }
    }
    match sure.as_slice() {
        [entry] => Match::Found(Box::new((*entry).clone())),
        [] if !possible => Match::Absent,
        _ => Match::Ambiguous,
    }
}

/// Servers list 90 days at most (GeoReport v2, GET Service Requests); a window that begins earlier may lack its end.
const LONGEST_WINDOW: Duration = Duration::from_secs(80 * 24 * 60 * 60);
/// A device whose clock is further off than this has recorded times that mean nothing to the server.
const SOUND_SKEW_MILLIS: u64 = 60 * 60 * 1000;

/// Which requests to list to find what was sent: of its service, from a day before the first attempt, for clocks and
/// dates without a zone. The end is open: a clock that was behind at the attempt put it too early. Filters that the
/// server does not obey are left out.
#[must_use]
pub fn window(sent: &Sent, profile: &Profile) -> Filter {
    let works = |filter| profile.filters.contains(&filter);
    Filter {
        service_code: works(FilterName::ServiceCode).then(|| sent.service_code.clone()),
        start_date: works(FilterName::StartDate).then(|| sent.first_attempt.minus(ZONELESS)),
        ..Filter::default()
    }
}

/// Whether the times that were recorded with the attempts can be compared with the server's: they lie in order and not
/// ahead of `now`, the window is one that servers list, and the device's clock agrees with the server's
/// (`skew_millis`, the server's less ours, where it told).
#[must_use]
pub fn times_are_sound(sent: &Sent, now: Timestamp, skew_millis: Option<i64>) -> bool {
    sent.first_attempt <= sent.last_attempt
        && sent.last_attempt <= now.plus(SKEW)
        && now.since(sent.first_attempt) <= LONGEST_WINDOW
        && skew_millis.is_none_or(|skew| skew.unsigned_abs() <= SOUND_SKEW_MILLIS)
}

/// Whether a list of so many entries may be one page of a longer one: servers have page limits that nobody wrote down, and
/// all of them are round.
#[must_use]
pub fn looks_full(entries: usize, profile: &Profile) -> bool {
    entries >= usize::try_from(profile.page_size).unwrap_or(usize::MAX) || ROUND.contains(&entries)
}

/// Whether a list that was asked for with `filter` provably holds everything in its window, so that an absence means
/// that nothing landed: the profile trusts the server's lists, the page is not full, every entry has a number, and none
/// shows that a filter was ignored (which would mean a list of unknown rules).
#[must_use]
pub fn covers(filter: &Filter, listed: &[ServiceRequest], profile: &Profile) -> bool {
    let looks_full = looks_full(listed.len(), profile);
    let obeyed = |entry: &ServiceRequest| {
        let code = match (&filter.service_code, &entry.service_code) {
            (Some(asked), Some(listed)) => same_code(asked, listed),
            (None, _) | (_, None) => true,
        };
        let after = |made| filter.start_date.is_none_or(|start| made >= start.minus(ZONELESS));
        let before = |made| filter.end_date.is_none_or(|end| made <= end.plus(ZONELESS));
        let is_numbered = entry.service_request_id.is_some() || entry.token.is_some();
        is_numbered && code && entry.requested_datetime.is_none_or(|made| after(made) && before(made))
    };
    profile.lists_requests && filter.status.is_none() && !looks_full && listed.iter().all(obeyed)
}
