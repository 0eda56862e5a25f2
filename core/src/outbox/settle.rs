//! What becomes of an entry after one attempt. No clock, no dice, no I/O: the whole judgement of the sender is here.

use std::time::Duration;

use super::entry::{Entry, EntryState, ParkReason, Step};
use super::outcome::{Outcome, Unfinished};
use super::pauses::confirm_pause;
use super::size::SMALLER_SIZES;
use crate::open311::Receipt;
use crate::report::{DropReason, PhotoState};
use crate::seam::Timestamp;

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
/// A login page is looked at again after this, unless the device says earlier that the network changed.
const PORTAL_PAUSE: Duration = Duration::from_secs(5 * 60);
/// How often an accepted request is read back in search of its photo.
pub const CONFIRM_TRIES: u32 = 5;
/// How often a token is asked about; with the pauses of [`token_pause`](super::pauses::token_pause) about 30 days.
pub const TOKEN_TRIES: u32 = 132;

/// How long to wait for what, after this attempt at this server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// Before the next attempt, chance included.
    pub pause: Duration,
    /// After which a request that landed is in the server's list for sure: the first look after a doubt waits for a part
    /// of it, and an absence counts when it is seen twice, this far apart.
    pub listed_after: Duration,
}

impl Patience {
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
    /// The new state of every photo that was sent.
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
pub fn settle(entry: Entry, outcome: Outcome, now: Timestamp, patience: Patience) -> Settled {
    match entry.step {
        Step::Request => settle_request(entry, outcome, now, patience),
        Step::Token | Step::Confirm => settle_read(entry, outcome, now, patience.pause),
    }
}

/// The POST: unrepeatable, so every doubt leads to a look and never straight to another POST.
fn settle_request(mut entry: Entry, outcome: Outcome, now: Timestamp, patience: Patience) -> Settled {
    let pause = patience.pause;
    let parked = |reason| EntryState::Parked { reason, since: now };
    match outcome {
        Outcome::Accepted(receipt) | Outcome::Found(receipt) => {
            let next = match receipt {
                Receipt::Id(_) => Some(Step::Confirm),
                Receipt::Token(_) => Some(Step::Token),
                Receipt::Blackbox => None,
            };
            let mut settled = Settled::new(entry, EntryState::Accepted { receipt, at: now });
            settled.next = next;
            settled.photos = Some(PhotoState::Delivered { media_url: None });
            settled
        }
        Outcome::Unsent(why) => again(entry, why, now, pause),
        Outcome::NotYet => again(entry, Unfinished::NotYet, now, pause),
        Outcome::Busy { retry_after } => {
            let until = now.plus(busy_pause(retry_after, pause));
            again(entry, Unfinished::Busy, now, until.since(now)).pausing(Unfinished::Busy, until)
        }
        Outcome::Denied { .. } => {
            again(entry, Unfinished::Denied, now, DENIED_PAUSE).pausing(Unfinished::Denied, now.plus(DENIED_PAUSE))
        }
        // A page in place of an answer may be a portal, which swallowed the request, or the city's own broken page.
        Outcome::CaptivePortal => {
            doubt(entry, now, PORTAL_PAUSE).pausing(Unfinished::CaptivePortal, now.plus(PORTAL_PAUSE))
        }
        // A repeat is as good as a lost answer: the list has the id.
        Outcome::AnswerLost | Outcome::Duplicate(_) => doubt(entry, now, patience.first_look()),
        Outcome::Refused(refusal) => {
            entry.refusals = entry.refusals.saturating_add(1);
            if refusal.status == 400 && entry.refusals < REFUSED_TRIES {
                again(entry, Unfinished::Refused, now, pause.max(REFUSED_PAUSE))
            } else {
                Settled::new(entry, parked(ParkReason::Refused(refusal)))
            }
        }
        Outcome::Incomplete(refusal) => Settled::new(entry, parked(ParkReason::Incomplete(refusal))),
        // The server read the length and threw the rest away (RFC 9110, 15.5.14), so nothing landed.
        Outcome::TooLarge if entry.shrinks < SMALLER_SIZES && matches!(entry.state, EntryState::Sending { .. }) => {
            entry.shrinks = entry.shrinks.saturating_add(1);
            Settled::new(entry, EntryState::Ready { not_before: now, last: None })
        }
        Outcome::TooLarge => Settled::new(entry, parked(ParkReason::TooLarge)),
        Outcome::PhotoLost => Settled::new(entry, parked(ParkReason::PhotoLost)),
        Outcome::CannotTell => Settled::new(entry, parked(ParkReason::CannotTell)),
        Outcome::Absent => absent(entry, now, patience),
        Outcome::Done | Outcome::GivenUp | Outcome::PhotoSeen { .. } => {
            // Answers of steps that only read; for a POST they prove nothing.
            doubt(entry, now, patience.first_look())
        }
    }
}

/// What a busy server asked for, never less than our own pause and, against clocks gone wrong, never more than a day.
fn busy_pause(retry_after: Option<Duration>, pause: Duration) -> Duration {
    retry_after.unwrap_or(pause).min(LONGEST_BUSY_PAUSE).max(pause)
}

/// Not done, and nothing doubtful happened: later. In doubt from an earlier attempt: still in doubt.
fn again(entry: Entry, why: Unfinished, now: Timestamp, pause: Duration) -> Settled {
    let not_before = now.plus(pause);
    let state = match entry.state {
        EntryState::Uncertain { since, absent_since, looks, .. } => {
            EntryState::Uncertain { since, next_look: not_before, absent_since, looks: looks.saturating_add(1) }
        }
        EntryState::Ready { .. }
        | EntryState::Sending { .. }
        | EntryState::Accepted { .. }
        | EntryState::Finished { .. }
        | EntryState::Parked { .. } => EntryState::Ready { not_before, last: Some(why) },
    };
    Settled::new(entry, state)
}

/// It may have arrived: look before anything is sent again.
fn doubt(mut entry: Entry, now: Timestamp, pause: Duration) -> Settled {
    let next_look = now.plus(pause);
    let state = match entry.state {
        EntryState::Uncertain { since, looks, .. } => {
            EntryState::Uncertain { since, next_look, absent_since: None, looks: looks.saturating_add(1) }
        }
        EntryState::Sending { since } => {
            entry.doubts = entry.doubts.saturating_add(1);
            EntryState::Uncertain { since, next_look, absent_since: None, looks: 0 }
        }
        EntryState::Ready { .. }
        | EntryState::Accepted { .. }
        | EntryState::Finished { .. }
        | EntryState::Parked { .. } => EntryState::Uncertain { since: now, next_look, absent_since: None, looks: 0 },
    };
    Settled::new(entry, state)
}

/// The list does not have it. Once is not proof: lists lag. Twice, spaced, is.
fn absent(entry: Entry, now: Timestamp, patience: Patience) -> Settled {
    let EntryState::Uncertain { since, absent_since, looks, .. } = entry.state else {
        return doubt(entry, now, patience.first_look());
    };
    let first_absent = absent_since.unwrap_or(now).min(now);
    if absent_since.is_none() || now.since(first_absent) < patience.listed_after {
        let waited = now.since(first_absent);
        let next_look = now.plus(patience.listed_after.saturating_sub(waited));
        let looks = looks.saturating_add(1);
        return Settled::new(
            entry,
            EntryState::Uncertain { since, next_look, absent_since: Some(first_absent), looks },
        );
    }
    if entry.doubts >= DOUBTFUL_ATTEMPTS {
        let reason = ParkReason::TooManyAttempts { attempts: entry.doubts };
        return Settled::new(entry, EntryState::Parked { reason, since: now });
    }
    Settled::new(entry, EntryState::Ready { not_before: now, last: Some(Unfinished::NotYet) })
}

/// Steps that only read may be repeated at will; they end by themselves, since the city has the report already.
fn settle_read(entry: Entry, outcome: Outcome, now: Timestamp, pause: Duration) -> Settled {
    // Pauses grow with every attempt; patience is used up only by answers.
    let entry = Entry { attempts: entry.attempts.saturating_add(1), ..entry };
    let tries = entry.refusals.saturating_add(1);
    let counted = |entry| Entry { refusals: tries, attempts: 0, ..entry };
    let finished = |entry, photos| {
        let mut settled = Settled::new(counted(entry), EntryState::Finished { at: now });
        settled.photos = photos;
        settled
    };
    match outcome {
        Outcome::Accepted(receipt) | Outcome::Found(receipt) => {
            let mut settled = Settled::new(counted(entry), EntryState::Accepted { receipt, at: now });
            settled.next = Some(Step::Confirm);
            settled
        }
        Outcome::PhotoSeen { media_url } => finished(entry, Some(PhotoState::Delivered { media_url: Some(media_url) })),
        Outcome::Done | Outcome::GivenUp => finished(entry, None),
        // No network or a busy server says nothing about what is asked for, so patience is not used up.
        Outcome::Unsent(why) => again(entry, why, now, pause),
        Outcome::AnswerLost => again(entry, Unfinished::Unreachable, now, pause),
        Outcome::CaptivePortal => again(entry, Unfinished::CaptivePortal, now, pause.max(PORTAL_PAUSE))
            .pausing(Unfinished::CaptivePortal, now.plus(PORTAL_PAUSE)),
        Outcome::Busy { retry_after } => {
            let until = now.plus(busy_pause(retry_after, pause));
            again(entry, Unfinished::Busy, now, until.since(now)).pausing(Unfinished::Busy, until)
        }
        Outcome::Denied { .. }
        | Outcome::Refused(_)
        | Outcome::Incomplete(_)
        | Outcome::TooLarge
        | Outcome::Duplicate(_)
        | Outcome::PhotoLost
        | Outcome::Absent
        | Outcome::CannotTell
        | Outcome::NotYet => match entry.step {
            Step::Confirm if tries >= CONFIRM_TRIES => {
                finished(entry, Some(PhotoState::Dropped { reason: DropReason::NotShown }))
            }
            Step::Confirm => again(counted(entry), Unfinished::NotYet, now, confirm_pause(tries)),
            Step::Token | Step::Request if tries >= TOKEN_TRIES => finished(entry, None),
            Step::Token | Step::Request => again(counted(entry), Unfinished::NotYet, now, pause),
        },
    }
}
