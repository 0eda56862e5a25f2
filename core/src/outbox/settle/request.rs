//! The POST: unrepeatable, so every doubt leads to a look and never straight to another POST.

use std::time::Duration;

use super::{
    Carried, DOUBTFUL_ATTEMPTS, PORTAL_PAUSE, REFUSED_PAUSE, REFUSED_TRIES, Settled, Terms, again, behind_a_portal,
    busy, denied,
};
use crate::open311::Receipt;
use crate::outbox::entry::{Entry, EntryState, ParkReason, Step};
use crate::outbox::outcome::{Outcome, Refusal, Unfinished};
use crate::outbox::size::SMALLER_SIZES;
use crate::report::PhotoState;
use crate::seam::Timestamp;

/// POSTs with photos that provably did not land, after which the next one is made smaller.
const LONG_DOUBTS: u32 = 2;

pub(super) fn settle(mut entry: Entry, outcome: Outcome, now: Timestamp, terms: Terms) -> Settled {
    let pause = terms.pause;
    let parked = |reason| EntryState::Parked { reason, since: now };
    // Getting photos there ahead of the request is no attempt on record; pauses grow by it all the same.
    let unrecorded = |entry: Entry| match entry.state {
        EntryState::Ready { .. } => Entry { attempts: entry.attempts.saturating_add(1), ..entry },
        EntryState::Sending { .. }
        | EntryState::Uncertain { .. }
        | EntryState::Accepted { .. }
        | EntryState::Finished { .. }
        | EntryState::Parked { .. } => entry,
    };
    match outcome {
        Outcome::Accepted(receipt) | Outcome::Found(receipt) => accepted(entry, receipt, now, terms),
        Outcome::Unsent(Unfinished::CaptivePortal) => behind_a_portal(unrecorded(entry), now, pause),
        Outcome::Unsent(why) => again(unrecorded(entry), why, now, pause),
        // It moves, however slowly: no reason to wait longer and longer.
        Outcome::Halted(why) => again(Entry { attempts: 0, ..entry }, why, now, pause),
        Outcome::NotYet => again(entry, Unfinished::NotYet, now, pause),
        Outcome::Busy { retry_after } => busy(unrecorded(entry), retry_after, now, pause),
        Outcome::Denied { .. } => denied(entry, now),
        // A page in place of an answer may be a portal, which swallowed the request, or the city's own broken page.
        Outcome::CaptivePortal => {
            doubt(entry, now, pause, None).pausing(Unfinished::CaptivePortal, now.plus(PORTAL_PAUSE))
        }
        Outcome::AnswerLost => doubt(entry, now, terms.first_look(), None),
        // A repeat is as good as a lost answer: the list has the id.
        Outcome::Duplicate(refusal) => doubt(entry, now, terms.first_look(), Some(refusal)),
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
        Outcome::TooLarge
            if entry.shrinks < SMALLER_SIZES
                && matches!(entry.state, EntryState::Sending { .. } | EntryState::Ready { .. }) =>
        {
            entry.shrinks = entry.shrinks.saturating_add(1);
            Settled::new(entry, EntryState::Ready { not_before: now, last: None })
        }
        Outcome::TooLarge => Settled::new(entry, parked(ParkReason::TooLarge)),
        Outcome::PhotoLost => Settled::new(entry, parked(ParkReason::PhotoLost)),
        Outcome::CannotTell => undecided(entry, now, terms),
        Outcome::Absent => absent(entry, now, terms),
        Outcome::Done | Outcome::GivenUp | Outcome::PhotoSeen { .. } => {
            // Answers of steps that only read; for a POST they prove nothing.
            doubt(entry, now, terms.first_look(), None)
        }
    }
}

fn accepted(entry: Entry, receipt: Receipt, now: Timestamp, terms: Terms) -> Settled {
    let next = match receipt {
        Receipt::Id(_) => after_the_id(terms),
        Receipt::Token(_) => Some(Step::Token),
        Receipt::Blackbox => None,
    };
    let mut settled = Settled::new(entry, EntryState::Accepted { receipt, at: now });
    settled.next = next;
    settled.photos = match terms.photos {
        Carried::Photos => Some(PhotoState::Delivered { media_url: None }),
        Carried::Nothing | Carried::WordsOnly => None,
    };
    settled
}

/// The step that follows once the number of a request is known.
pub(super) fn after_the_id(terms: Terms) -> Option<Step> {
    match terms.photos {
        Carried::WordsOnly => Some(Step::Attach),
        Carried::Photos if terms.shows_photos => Some(Step::Confirm),
        Carried::Photos | Carried::Nothing => terms.reads_back.then_some(Step::Confirm),
    }
}

/// It may have arrived: look before anything is sent again.
fn doubt(mut entry: Entry, now: Timestamp, pause: Duration, heard: Option<Refusal>) -> Settled {
    let (since, looks, said) = match &entry.state {
        EntryState::Uncertain { since, looks, said, .. } => (*since, looks.saturating_add(1), said.clone()),
        EntryState::Sending { since } => {
            entry.doubts = entry.doubts.saturating_add(1);
            (*since, 0, None)
        }
        EntryState::Ready { .. }
        | EntryState::Accepted { .. }
        | EntryState::Finished { .. }
        | EntryState::Parked { .. } => (now, 0, None),
    };
    let next_look = now.plus(pause);
    let state = EntryState::Uncertain { since, next_look, absent_since: None, looks, said: heard.or(said) };
    Settled::new(entry, state)
}

/// The list does not have it. Once is not proof: lists lag. Twice, spaced, is.
fn absent(entry: Entry, now: Timestamp, terms: Terms) -> Settled {
    let EntryState::Uncertain { since, absent_since, looks, ref said, .. } = entry.state else {
        return doubt(entry, now, terms.first_look(), None);
    };
    let said = said.clone();
    let first_absent = absent_since.unwrap_or(now).min(now);
    let waited = now.since(first_absent);
    if absent_since.is_none() || waited < terms.listed_after {
        let next_look = now.plus(terms.listed_after.saturating_sub(waited));
        let looks = looks.saturating_add(1);
        let state = EntryState::Uncertain { since, next_look, absent_since: Some(first_absent), looks, said };
        return Settled::new(entry, state);
    }
    if said.is_some() {
        // It says that it has it and shows nothing: sending again would only be answered the same.
        return undecided(entry, now, terms);
    }
    if entry.doubts >= DOUBTFUL_ATTEMPTS {
        let reason = ParkReason::TooManyAttempts { attempts: entry.doubts };
        return Settled::new(entry, EntryState::Parked { reason, since: now });
    }
    // Some servers answer a body that is too long for them with anything but 413, and some lines never carry it.
    let shrinks = if terms.photos == Carried::Photos && terms.long_bodies && entry.doubts >= LONG_DOUBTS {
        entry.shrinks.saturating_add(1).min(SMALLER_SIZES)
    } else {
        entry.shrinks
    };
    Settled::new(Entry { shrinks, ..entry }, EntryState::Ready { not_before: now, last: Some(Unfinished::NotYet) })
}

/// Neither found nor provably absent. "Already exists" after an attempt that was lost is that attempt, where the profile
/// says that this server means it; otherwise a person has to decide.
fn undecided(entry: Entry, now: Timestamp, terms: Terms) -> Settled {
    let said = match &entry.state {
        EntryState::Uncertain { said, .. } => said.clone(),
        EntryState::Ready { .. }
        | EntryState::Sending { .. }
        | EntryState::Accepted { .. }
        | EntryState::Finished { .. }
        | EntryState::Parked { .. } => None,
    };
    match said {
        Some(_) if terms.repeat_is_receipt && entry.doubts > 1 => accepted(entry, Receipt::Blackbox, now, terms),
        Some(refusal) => Settled::new(entry, EntryState::Parked { reason: ParkReason::Duplicate(refusal), since: now }),
        None => Settled::new(entry, EntryState::Parked { reason: ParkReason::CannotTell, since: now }),
    }
}
