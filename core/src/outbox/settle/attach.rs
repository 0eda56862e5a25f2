//! Photos that are added to a request. The city has the report, so the worst that can happen is a photo that stays behind,
//! which is told; but a comment that appears twice is a nuisance to others, so a doubt leads to a look here as well.
//!
//! *Uncertain* means: sent, and not seen in the request yet. That is so after every answer, good ones included.

use super::{CONFIRM_TRIES, PORTAL_PAUSE, Settled, Terms, again, behind_a_portal, busy, denied};
use crate::outbox::entry::{Entry, EntryState};
use crate::outbox::outcome::{Outcome, Unfinished};
use crate::outbox::pauses::confirm_pause;
use crate::outbox::size::SMALLER_SIZES;
use crate::report::{DropReason, PhotoState};
use crate::seam::Timestamp;

/// How often photos are sent to a request that, provably, did not get them.
pub const ATTACH_TRIES: u32 = 4;

pub(super) fn settle(mut entry: Entry, outcome: Outcome, now: Timestamp, terms: Terms) -> Settled {
    match outcome {
        Outcome::PhotoSeen { media_url } => finished(entry, now, PhotoState::Delivered { media_url: Some(media_url) }),
        // The city has the update and shows no photos.
        Outcome::GivenUp if matches!(entry.state, EntryState::Uncertain { .. }) => {
            finished(entry, now, PhotoState::Delivered { media_url: None })
        }
        // Nothing was sent, and there is nothing it could be added to.
        Outcome::GivenUp => dropped(entry, now, DropReason::NotTaken),
        Outcome::Done | Outcome::Accepted(_) | Outcome::Found(_) => sent(entry, now),
        Outcome::AnswerLost | Outcome::Duplicate(_) => {
            entry.doubts = entry.doubts.saturating_add(1);
            sent(entry, now)
        }
        Outcome::CaptivePortal => {
            entry.doubts = entry.doubts.saturating_add(1);
            sent(entry, now).pausing(Unfinished::CaptivePortal, now.plus(PORTAL_PAUSE))
        }
        Outcome::Unsent(Unfinished::CaptivePortal) => behind_a_portal(counted(entry), now, terms.pause),
        Outcome::Unsent(why) => again(counted(entry), why, now, terms.pause),
        Outcome::Halted(why) => again(Entry { attempts: 0, ..entry }, why, now, terms.pause),
        Outcome::Busy { retry_after } => busy(counted(entry), retry_after, now, terms.pause),
        Outcome::Denied { .. } => denied(entry, now),
        Outcome::TooLarge if entry.shrinks < SMALLER_SIZES => {
            entry.shrinks = entry.shrinks.saturating_add(1);
            Settled::new(entry, EntryState::Ready { not_before: now, last: None })
        }
        Outcome::TooLarge | Outcome::Refused(_) | Outcome::Incomplete(_) => dropped(entry, now, DropReason::NotTaken),
        Outcome::PhotoLost => dropped(entry, now, DropReason::Lost),
        Outcome::NotYet | Outcome::CannotTell => not_seen(entry, now),
        Outcome::Absent => absent(entry, now, terms),
    }
}

fn counted(entry: Entry) -> Entry {
    Entry { attempts: entry.attempts.saturating_add(1), ..entry }
}

fn finished(entry: Entry, now: Timestamp, photos: PhotoState) -> Settled {
    let mut settled = Settled::new(entry, EntryState::Finished { at: now });
    settled.photos = Some(photos);
    settled
}

fn dropped(entry: Entry, now: Timestamp, reason: DropReason) -> Settled {
    finished(entry, now, PhotoState::Dropped { reason })
}

/// It may be there: the request is read back.
fn sent(entry: Entry, now: Timestamp) -> Settled {
    let next_look = now.plus(confirm_pause(1));
    let state = EntryState::Uncertain { since: now, next_look, absent_since: None, looks: 0, said: None };
    Settled::new(entry, state)
}

/// The request does not show it (yet).
fn not_seen(entry: Entry, now: Timestamp) -> Settled {
    let EntryState::Uncertain { since, absent_since, looks, .. } = entry.state else { return sent(entry, now) };
    let looks = looks.saturating_add(1);
    if looks >= CONFIRM_TRIES {
        return dropped(entry, now, DropReason::NotShown);
    }
    let next_look = now.plus(confirm_pause(looks.saturating_add(1)));
    Settled::new(entry, EntryState::Uncertain { since, next_look, absent_since, looks, said: None })
}

/// Neither the request nor its list of updates shows it. Seen twice, far enough apart, it did not land.
fn absent(entry: Entry, now: Timestamp, terms: Terms) -> Settled {
    let EntryState::Uncertain { since, absent_since, looks, .. } = entry.state else { return sent(entry, now) };
    let first_absent = absent_since.unwrap_or(now).min(now);
    let waited = now.since(first_absent);
    if absent_since.is_none() || waited < terms.listed_after {
        let next_look = now.plus(terms.listed_after.saturating_sub(waited));
        let state = EntryState::Uncertain { since, next_look, absent_since: Some(first_absent), looks, said: None };
        return Settled::new(entry, state);
    }
    if entry.doubts >= ATTACH_TRIES {
        return dropped(entry, now, DropReason::NotShown);
    }
    Settled::new(entry, EntryState::Ready { not_before: now, last: Some(Unfinished::NotYet) })
}
