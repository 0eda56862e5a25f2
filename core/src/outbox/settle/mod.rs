//! What becomes of an entry after one attempt. No clock, no dice, no I/O: the whole judgement of the sender is here.
//!
//! `request` judges the POST, which is never repeated without proof; `reading` the steps that only ask; `attach` the
//! photos that are added later. What they have in common is in this file.

mod attach;
mod reading;
mod request;
#[cfg(test)]
mod tests;

use std::time::Duration;

use super::entry::{Entry, EntryState, Step};
use super::outcome::{Outcome, Unfinished};
use super::pauses::HORIZON;
use crate::report::PhotoState;
use crate::seam::Timestamp;

pub use attach::ATTACH_TRIES;

/// A server that says no (400) is asked this often before a person is: the specification lets it say 400 for a back end
/// that is down.
pub const REFUSED_TRIES: u32 = 3;
/// The pause between two tries of something refused.
const REFUSED_PAUSE: Duration = Duration::from_secs(10 * 60);
/// POSTs that ended in doubt, after which a person decides.
pub const DOUBTFUL_ATTEMPTS: u32 = 6;
/// A server that refuses our key is asked again after this, unless a person changes something earlier.
const DENIED_PAUSE: Duration = Duration::from_secs(6 * 60 * 60);
/// No `Retry-After` is believed beyond this.
const LONGEST_BUSY_PAUSE: Duration = Duration::from_secs(24 * 60 * 60);
/// How long a server is left alone behind a login page, unless the network changes, a person retries, or a look shows
/// that the page is gone.
const PORTAL_PAUSE: Duration = HORIZON;
/// How often an accepted request is read back in search of its photo.
pub const CONFIRM_TRIES: u32 = 5;
/// How often a token is asked about; with the pauses of [`token_pause`](super::pauses::token_pause) about 30 days.
pub const TOKEN_TRIES: u32 = 132;

/// What a judgement takes into account beside the entry and the outcome: how long to wait, and how this server is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Before the next attempt, chance included.
    pub pause: Duration,
    /// After which a request that landed is in the server's list for sure: the first look after a doubt waits for a part
    /// of it, and an absence counts when it is seen twice, this far apart.
    pub listed_after: Duration,
    /// What became of the report's photos in the attempt that is judged.
    pub photos: Carried,
    /// Whether photos make the body of a POST long, as large ones do unless they were uploaded before.
    pub long_bodies: bool,
    /// Whether a request without photos is read back as well, to learn what this server's lists show.
    pub reads_back: bool,
    /// Whether a request that is read back shows its photo.
    pub shows_photos: bool,
    /// Whether photos can be added to a request that exists.
    pub attaches: bool,
    /// Whether "already exists" proves that an earlier attempt landed.
    pub repeat_is_receipt: bool,
}

/// What went along with a POST.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carried {
    /// The report has no photos, or the server takes none.
    Nothing,
    /// Its photos.
    Photos,
    /// Words only; the photos are to be added later.
    WordsOnly,
}

impl Terms {
    /// Before the first look after a doubtful attempt: most that landed is in the list by then.
    fn first_look(self) -> Duration {
        // The divisor is a constant other than zero, so there always is a result.
        self.listed_after.checked_div(12).unwrap_or_default()
    }
}

/// What an attempt changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Settled {
    /// The entry as it stands now.
    pub entry: Entry,
    /// The step that is added to the lane.
    pub next: Option<Step>,
    /// Every lane of this server waits.
    pub pause: Option<ServerPause>,
    /// The new state of every photo that was sent, or was to be.
    pub photos: Option<PhotoState>,
}

/// A server that takes nothing from anybody for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct ServerPause {
    /// Why.
    pub reason: Unfinished,
    /// Until when.
    pub until: Timestamp,
}

impl Settled {
    fn new(entry: Entry, state: EntryState) -> Self {
        Self { entry: Entry { state, ..entry }, next: None, pause: None, photos: None }
    }

    fn pausing(mut self, reason: Unfinished, until: Timestamp) -> Self {
        self.pause = Some(ServerPause { reason, until });
        self
    }
}

/// Decides what becomes of `entry` after an attempt that ended at `now` with `outcome`.
#[must_use]
pub fn settle(entry: Entry, outcome: Outcome, now: Timestamp, terms: Terms) -> Settled {
    match entry.step {
        Step::Request => request::settle(entry, outcome, now, terms),
        Step::Token | Step::Confirm => reading::settle(entry, outcome, now, terms),
        Step::Attach => attach::settle(entry, outcome, now, terms),
    }
}

/// What a busy server asked for, never less than our own pause and, against clocks gone wrong, never more than a day.
fn busy_pause(retry_after: Option<Duration>, pause: Duration) -> Duration {
    retry_after.unwrap_or(pause).min(LONGEST_BUSY_PAUSE).max(pause)
}

/// 429: this server takes nothing from anybody for a while.
fn busy(entry: Entry, retry_after: Option<Duration>, now: Timestamp, pause: Duration) -> Settled {
    let until = now.plus(busy_pause(retry_after, pause));
    again(entry, Unfinished::Busy, now, until.since(now)).pausing(Unfinished::Busy, until)
}

/// 401 or 403: this server takes nothing from us until something changes.
fn denied(entry: Entry, now: Timestamp) -> Settled {
    again(entry, Unfinished::Denied, now, DENIED_PAUSE).pausing(Unfinished::Denied, now.plus(DENIED_PAUSE))
}

/// A login page where nothing doubtful was sent.
fn behind_a_portal(entry: Entry, now: Timestamp, pause: Duration) -> Settled {
    again(entry, Unfinished::CaptivePortal, now, pause).pausing(Unfinished::CaptivePortal, now.plus(PORTAL_PAUSE))
}

/// Not done, and nothing doubtful happened: later. In doubt from an earlier attempt: still in doubt.
fn again(entry: Entry, why: Unfinished, now: Timestamp, pause: Duration) -> Settled {
    let not_before = now.plus(pause);
    let state = match entry.state {
        EntryState::Uncertain { since, absent_since, looks, ref said, .. } => EntryState::Uncertain {
            since,
            next_look: not_before,
            absent_since,
            looks: looks.saturating_add(1),
            said: said.clone(),
        },
        EntryState::Ready { .. }
        | EntryState::Sending { .. }
        | EntryState::Accepted { .. }
        | EntryState::Finished { .. }
        | EntryState::Parked { .. } => EntryState::Ready { not_before, last: Some(why) },
    };
    Settled::new(entry, state)
}
