//! What to do next with an upload: every rule of the contract, without a clock, a socket or a disk.

use std::time::Duration;

use super::location;
use super::state::{Outcome, Refusal, Stage, Upload, Wait};
use super::wire::{Answer, Reply};
use crate::seam::{Lost, Timestamp};

/// How many uploads one file may use up.
const CREATIONS: u32 = 10;
/// Requests in a row that moved nothing, after which a call ends.
const STALLS: u32 = 3;
/// The most that goes out with a creation: on a line that is cut before the answer, all of it is lost.
const FIRST_BYTES: u64 = 16 * 1024;
/// A call may use three requests for each piece of this size, and a few more.
const PIECE_FOR_BOUND: u64 = 8 * 1024;
const SPARE_REQUESTS: u64 = 16;

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The call began: what the upload knows may be old.
    Called,
    /// An upload was asked for, with that many first bytes.
    Created {
        /// Bytes sent with the creation.
        with: u64,
        /// What came of it.
        reply: Reply,
    },
    /// The offset was asked for.
    Asked {
        /// What came of it.
        reply: Reply,
    },
    /// A piece was sent.
    Sent {
        /// The offset of its first byte.
        from: u64,
        /// Its bytes.
        length: u64,
        /// What came of it.
        reply: Reply,
        /// How long it took until the answer.
        took: Duration,
    },
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// POST to the endpoint, with the first `with` bytes.
    Create {
        /// Bytes to send with it; 0 for none.
        with: u64,
    },
    /// HEAD the upload.
    Ask,
    /// PATCH the upload.
    Send {
        /// The offset of the first byte to send.
        from: u64,
        /// How many bytes, at least 1.
        length: u64,
    },
    /// The call is over.
    End(Outcome),
}

/// The knowledge of one call, which ends with it.
#[derive(Clone, Debug)]
pub struct Course {
    requests_left: u64,
    stalls: u32,
    /// Why the last request moved nothing.
    why: Option<Wait>,
    /// The furthest byte that can be ours on the server; unknown until it told its offset once.
    reach: Option<u64>,
    /// The most the server confirmed in this call.
    best: u64,
    /// Where the piece began that was under way when the line broke.
    cut_from: Option<u64>,
}

impl Course {
    /// A call for a file of `length` bytes.
    #[must_use]
    pub fn new(length: u64) -> Self {
        let requests_left = (length / PIECE_FOR_BOUND).saturating_mul(3).saturating_add(SPARE_REQUESTS);
        Self { requests_left, stalls: 0, why: None, reach: None, best: 0, cut_from: None }
    }

    /// Notes in `upload` what `event` taught, and says what to do next. What changed in `upload` must be kept before
    /// the action is done.
    pub fn next(&mut self, upload: &mut Upload, event: Event, now: Timestamp) -> Action {
        let action = match event {
            Event::Called => self.called(upload, now),
            Event::Created { with, reply } => self.created(upload, with, reply, now),
            Event::Asked { reply } => self.asked(upload, reply, now),
            Event::Sent { from, length, reply, took } => self.sent(upload, (from, length), reply, took, now),
        };
        if matches!(action, Action::End(_)) {
            return action;
        }
        match self.requests_left.checked_sub(1) {
            Some(left) => self.requests_left = left,
            None => return later(Wait::Long, None),
        }
        action
    }

    fn called(&mut self, upload: &mut Upload, now: Timestamp) -> Action {
        if upload.length == 0 {
            return refused(Refusal::WrongLength);
        }
        match &upload.stage {
            Stage::New => create(upload),
            Stage::Open { expires: Some(moment), .. } if *moment <= now => self.gone(upload),
            Stage::Open { offset, .. } => {
                self.best = *offset;
                Action::Ask
            }
            Stage::Done { url } => Action::End(Outcome::Done { url: url.clone() }),
        }
    }

    fn created(&mut self, upload: &mut Upload, with: u64, reply: Reply, now: Timestamp) -> Action {
        let answer = match reply {
            Reply::NotSent(why) => return later(Wait::Unreachable(why), None),
            Reply::Lost(why) => {
                // What went out with it is lost: nobody knows the address under which it may be.
                upload.bare = true;
                return if self.stalled(Wait::Cut(why)) { later(Wait::Cut(why), None) } else { create(upload) };
            }
            Reply::Answer(answer) => answer,
        };
        match (answer.status, &answer.location) {
            (200 | 201, Some(location)) => {
                let Some(url) = location::resolve(&upload.endpoint, location) else {
                    return refused(Refusal::Address);
                };
                upload.created = upload.created.saturating_add(1);
                upload.stage = Stage::Open { url, offset: 0, expires: answer.expires };
                (self.reach, self.best, self.cut_from) = (Some(with), 0, None);
                match answer.offset {
                    Some(offset) if offset <= with => self.confirmed(upload, offset, answer.expires, now),
                    None if with == 0 => self.confirmed(upload, 0, answer.expires, now),
                    // It says nothing of the bytes that came along, or something impossible.
                    Some(_) | None => Action::Ask,
                }
            }
            (201, None) => refused(Refusal::Address),
            (401 | 403, _) => Action::End(Outcome::Denied { status: answer.status }),
            (413, _) => Action::End(Outcome::TooLarge),
            (404 | 405 | 410, _) => refused(Refusal::Status { status: answer.status }),
            (400 | 406 | 409 | 411 | 415 | 422, _) if with > 0 => {
                // A server without creation-with-upload should ignore the bytes; some refuse them.
                upload.bare = true;
                create(upload)
            }
            _ => common(&answer),
        }
    }

    fn asked(&mut self, upload: &mut Upload, reply: Reply, now: Timestamp) -> Action {
        let answer = match reply {
            Reply::NotSent(why) => return later(Wait::Unreachable(why), None),
            Reply::Lost(why) => {
                return if self.stalled(Wait::Cut(why)) { later(Wait::Cut(why), None) } else { Action::Ask };
            }
            Reply::Answer(answer) => answer,
        };
        match (answer.status, answer.offset) {
            (200..=299, Some(offset)) => {
                let foreign = answer.length.is_some_and(|length| length != upload.length)
                    || offset > self.reach.unwrap_or(upload.length).min(upload.length);
                if foreign {
                    return self.gone(upload);
                }
                if let Some(from) = self.cut_from.take() {
                    upload.pace = upload.pace.cut(offset.saturating_sub(from));
                }
                if offset < upload.confirmed() && self.stalled(Wait::Stuck) {
                    // Kept all the same: the next call goes on from what the server has.
                    set_offset(upload, offset, answer.expires);
                    return later(Wait::Stuck, None);
                }
                self.confirmed(upload, offset, answer.expires, now)
            }
            (403 | 404 | 410, _) => self.gone(upload),
            _ => common(&answer),
        }
    }

    fn sent(
        &mut self,
        upload: &mut Upload,
        (from, length): (u64, u64),
        reply: Reply,
        took: Duration,
        now: Timestamp,
    ) -> Action {
        let answer = match reply {
            Reply::NotSent(why) => return later(Wait::Unreachable(why), None),
            // The shell is closing; the next call asks.
            Reply::Lost(Lost::Cancelled) => return later(Wait::Cut(Lost::Cancelled), None),
            Reply::Lost(why) => {
                self.cut_from = Some(from);
                self.stalled(Wait::Cut(why));
                return Action::Ask;
            }
            Reply::Answer(answer) => answer,
        };
        let end = from.saturating_add(length);
        match (answer.status, answer.offset) {
            (200 | 204, Some(offset)) if (from..=end).contains(&offset) => {
                if offset == end {
                    upload.pace = upload.pace.confirmed(took);
                } else if offset == from && self.stalled(Wait::Stuck) {
                    return later(Wait::Stuck, None);
                }
                self.confirmed(upload, offset, answer.expires, now)
            }
            (403 | 404 | 410, _) => self.gone(upload),
            (413, _) => match upload.pace.refused() {
                Some(pace) => {
                    upload.pace = pace;
                    Action::Ask
                }
                None => Action::End(Outcome::TooLarge),
            },
            // Not the offset it expected, a piece it could not read, or trouble of its own: all of it may have arrived.
            (200..=299 | 400 | 408 | 409 | 460 | 500..=502 | 504..=599, _) => {
                self.stalled(Wait::Failing { status: answer.status });
                Action::Ask
            }
            _ => common(&answer),
        }
    }

    /// The server has exactly the first `offset` bytes.
    fn confirmed(&mut self, upload: &mut Upload, offset: u64, expires: Option<Timestamp>, now: Timestamp) -> Action {
        set_offset(upload, offset, expires);
        if offset > self.best {
            self.best = offset;
            (self.stalls, self.why) = (0, None);
        }
        self.reach = Some(self.reach.unwrap_or(0).max(offset));
        match &upload.stage {
            Stage::Open { url, .. } if offset == upload.length => {
                let url = url.clone();
                upload.stage = Stage::Done { url: url.clone() };
                return Action::End(Outcome::Done { url });
            }
            Stage::Open { expires: Some(moment), .. } if *moment <= now => return self.gone(upload),
            Stage::Open { .. } | Stage::New | Stage::Done { .. } => {}
        }
        if self.stalls >= STALLS {
            return later(self.why.unwrap_or(Wait::Stuck), None);
        }
        let length = upload.length.saturating_sub(offset).min(upload.pace.piece());
        self.reach = self.reach.max(Some(offset.saturating_add(length)));
        Action::Send { from: offset, length }
    }

    /// The upload at the address is no more, or not ours.
    fn gone(&mut self, upload: &mut Upload) -> Action {
        upload.stage = Stage::New;
        (self.reach, self.best, self.cut_from) = (None, 0, None);
        create(upload)
    }

    /// Counts a request that moved nothing, and says whether that was one too many.
    fn stalled(&mut self, why: Wait) -> bool {
        self.stalls = self.stalls.saturating_add(1);
        self.why = Some(why);
        self.stalls >= STALLS || why == Wait::Cut(Lost::Cancelled)
    }
}

fn create(upload: &Upload) -> Action {
    if upload.created >= CREATIONS {
        return refused(Refusal::Vanishes);
    }
    let with = if upload.bare { 0 } else { upload.length.min(upload.pace.piece()).min(FIRST_BYTES) };
    Action::Create { with }
}

fn set_offset(upload: &mut Upload, confirmed: u64, until: Option<Timestamp>) {
    if let Stage::Open { offset, expires, .. } = &mut upload.stage {
        *offset = confirmed;
        // A server need not repeat it in every answer.
        *expires = until.or(*expires);
    }
}

/// What these statuses mean to every request.
fn common(answer: &Answer) -> Action {
    let (status, pause) = (answer.status, answer.retry_after);
    match status {
        401 => Action::End(Outcome::Denied { status }),
        412 => refused(Refusal::Version),
        423 => later(Wait::Locked, pause),
        425 | 429 | 503 => later(Wait::Busy { status }, pause),
        408 | 500..=599 => later(Wait::Failing { status }, pause),
        400..=499 => refused(Refusal::Status { status }),
        _ => later(Wait::NotTus { status }, pause),
    }
}

fn later(why: Wait, pause: Option<Duration>) -> Action {
    Action::End(Outcome::Later { why, pause })
}

fn refused(refusal: Refusal) -> Action {
    Action::End(Outcome::Refused(refusal))
}

#[cfg(test)]
#[path = "course_tests.rs"]
mod tests;
