//! Steps that only read may be repeated at will; they end by themselves, since the city has the report already.

use super::request::after_the_id;
use super::{CONFIRM_TRIES, Carried, Settled, TOKEN_TRIES, Terms, again, behind_a_portal, busy};
use crate::outbox::entry::{Entry, EntryState, Step};
use crate::outbox::outcome::{Outcome, Unfinished};
use crate::outbox::pauses::confirm_pause;
use crate::report::{DropReason, PhotoState};
use crate::seam::Timestamp;

pub(super) fn settle(entry: Entry, outcome: Outcome, now: Timestamp, terms: Terms) -> Settled {
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
            settled.next = after_the_id(Terms { reads_back: true, ..terms });
            settled
        }
        Outcome::PhotoSeen { media_url } => finished(entry, Some(PhotoState::Delivered { media_url: Some(media_url) })),
        Outcome::Done | Outcome::GivenUp => finished(entry, None),
        // No network or a busy server says nothing about what is asked for, so patience is not used up.
        Outcome::Unsent(why) | Outcome::Halted(why) => again(entry, why, now, terms.pause),
        Outcome::AnswerLost => again(entry, Unfinished::Unreachable, now, terms.pause),
        Outcome::CaptivePortal => behind_a_portal(entry, now, terms.pause),
        Outcome::Busy { retry_after } => busy(entry, retry_after, now, terms.pause),
        Outcome::Denied { .. }
        | Outcome::Refused(_)
        | Outcome::Incomplete(_)
        | Outcome::TooLarge
        | Outcome::Duplicate(_)
        | Outcome::PhotoLost
        | Outcome::Absent
        | Outcome::CannotTell
        | Outcome::NotYet => match entry.step {
            Step::Confirm if tries >= CONFIRM_TRIES && !terms.shows_photos => finished(entry, None),
            Step::Confirm if tries >= CONFIRM_TRIES && terms.attaches => {
                let mut settled = finished(entry, Some(PhotoState::Kept));
                settled.next = Some(Step::Attach);
                settled
            }
            Step::Confirm if tries >= CONFIRM_TRIES => {
                finished(entry, Some(PhotoState::Dropped { reason: DropReason::NotShown }))
            }
            Step::Confirm => again(counted(entry), Unfinished::NotYet, now, confirm_pause(tries)),
            Step::Token | Step::Request | Step::Attach if tries >= TOKEN_TRIES => {
                // Photos that were to follow the number have nothing to be added to.
                let left = PhotoState::Dropped { reason: DropReason::NotTaken };
                finished(entry, (terms.photos == Carried::WordsOnly).then_some(left))
            }
            Step::Token | Step::Request | Step::Attach => again(counted(entry), Unfinished::NotYet, now, terms.pause),
        },
    }
}
