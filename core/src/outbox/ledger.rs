//! What is written down, and when. Lanes say what they want on the disk and wait; the delivery run commits what all of
//! them want in one transaction, so that many lanes cost one flush. Decides nothing.

use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::Transaction;
use tokio::sync::oneshot;

use super::courier::Courier;
use super::entry::{Entry, EntryState};
use super::holds;
use super::outcome::Outcome;
use super::pacing::{WINDOW, allowance};
use super::settle::{Settled, settle};
use crate::events::Hint;
use crate::open311::ServiceRequest;
use crate::report::{PhotoState, Report};
use crate::seam::Timestamp;
use crate::store::{self, Sql, StoreError};

/// How often the time of day is written down.
const NOTED_EVERY_MILLIS: u64 = 30_000;

/// What a step came to, and what else it learned.
pub(super) struct Taken {
    pub(super) entry: Entry,
    pub(super) outcome: Outcome,
    pub(super) news: Option<ServiceRequest>,
}

/// What lanes want written, until it is.
#[derive(Default)]
pub(super) struct Ledger {
    wishes: Mutex<Wishes>,
    /// Lanes whose attempt is still to be recorded.
    starting: AtomicUsize,
    /// When the time of day was written down last, in milliseconds.
    noted: AtomicI64,
}

/// What lanes want written.
#[derive(Default)]
struct Wishes {
    begins: Vec<Begin>,
    ends: Vec<End>,
}

/// An attempt is to be recorded.
struct Begin {
    due: Entry,
    photos: u32,
    answer: oneshot::Sender<Option<Entry>>,
}

/// What became of an attempt is to be written down.
struct End {
    before: Entry,
    settled: Settled,
    word: &'static str,
    news: Option<ServiceRequest>,
    answer: oneshot::Sender<bool>,
}

/// Counts a lane that will record an attempt, until it did or gave up.
pub(super) struct Starting<'a>(&'a Ledger);

impl Drop for Starting<'_> {
    fn drop(&mut self) {
        self.0.starting.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Ledger {
    /// A lane is on its way to an attempt.
    pub(super) fn starting(&self) -> Starting<'_> {
        self.starting.fetch_add(1, Ordering::SeqCst);
        Starting(self)
    }

    /// How many attempts will be recorded soon.
    pub(super) fn soon(&self) -> usize {
        self.starting.load(Ordering::SeqCst)
    }

    /// How many lanes are done but for their line here.
    pub(super) fn leaving(&self) -> usize {
        self.wishes().ends.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        let wishes = self.wishes();
        wishes.begins.is_empty() && wishes.ends.is_empty()
    }

    /// Sets Sending and raises the count, if the entry is still as it was. When this returns `Some`, that is on the disk.
    pub(super) async fn begin(&self, due: &Entry, photos: usize) -> Option<Entry> {
        let (answer, written) = oneshot::channel();
        let photos = u32::try_from(photos).unwrap_or(u32::MAX);
        self.wishes().begins.push(Begin { due: due.clone(), photos, answer });
        written.await.ok().flatten()
    }

    /// Writes down what became of an attempt; whether it was still ours to write.
    pub(super) async fn settle(
        &self,
        courier: &Courier<'_>,
        report: Option<&Report>,
        taken: Taken,
    ) -> Result<bool, StoreError> {
        let Taken { entry: before, outcome, news } = taken;
        let (answer, written) = oneshot::channel();
        let word = outcome.word();
        let terms = courier.terms(&before, report, &outcome)?;
        let settled = settle(before.clone(), outcome, courier.now(), terms);
        self.wishes().ends.push(End { before, settled, word, news, answer });
        Ok(written.await.unwrap_or(false))
    }

    /// Commits everything that lanes want: all of it is on the disk when this returns, or nothing is.
    pub(super) fn commit(&self, courier: &Courier<'_>) -> Result<(), StoreError> {
        let Wishes { begins, ends } = std::mem::take(&mut *self.wishes());
        let now = courier.now();
        let is_noted = now.as_millis().abs_diff(self.noted.load(Ordering::SeqCst)) <= NOTED_EVERY_MILLIS;
        let (written, begun) = courier.store.write(|transaction| {
            let mut written = Vec::new();
            for end in &ends {
                written.push(write_down(courier, transaction, end, now)?);
            }
            // What was done comes first: it may say that nothing more is to begin.
            let is_paused = ends.iter().zip(&written).any(|(end, written)| *written && end.settled.pause.is_some());
            let mut begun = Vec::new();
            for wish in &begins {
                begun.push(if is_paused { None } else { begin(courier, transaction, wish, now)? });
            }
            if !is_noted {
                holds::note_time(transaction, now)?;
            }
            Ok((written, begun))
        })?;
        if !is_noted {
            self.noted.store(now.as_millis(), Ordering::SeqCst);
        }
        // A lane that was dropped meanwhile does not hear it; the disk has it all the same.
        for (end, written) in ends.into_iter().zip(written) {
            courier.hub.tell(Hint::Report(end.settled.entry.report_id));
            if end.settled.pause.is_some() {
                courier.hub.tell(Hint::Outbox);
            }
            let _ = end.answer.send(written);
        }
        for (wish, entry) in begins.into_iter().zip(begun) {
            if let Some(entry) = &entry {
                courier.hub.tell(Hint::Report(entry.report_id.clone()));
            }
            let _ = wish.answer.send(entry);
        }
        Ok(())
    }

    fn wishes(&self) -> MutexGuard<'_, Wishes> {
        self.wishes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Records an attempt, unless the person acted meanwhile or the server's pace does not allow one more.
fn begin(courier: &Courier<'_>, transaction: &Transaction<'_>, wish: &Begin, now: Timestamp) -> Sql<Option<Entry>> {
    let due = &wish.due;
    if store::entry_by_id(transaction, due.entry_id)?.as_ref() != Some(due) {
        return Ok(None);
    }
    // A server without a limit has no pace to look up.
    if let Some(most) = courier.profile.requests_per_minute {
        let began = store::attempts_since(transaction, now.minus(WINDOW))?;
        if allowance(&began, Some(most), now).is_err() {
            return Ok(None);
        }
    }
    let entry =
        Entry { state: EntryState::Sending { since: now }, attempts: due.attempts.saturating_add(1), ..due.clone() };
    store::begin_attempt(transaction, &entry, now, wish.photos)?;
    Ok(Some(entry))
}

/// The entry, the next step, photos, a pause, news; `false` when the person acted meanwhile, and nothing is written.
fn write_down(courier: &Courier<'_>, transaction: &Transaction<'_>, end: &End, now: Timestamp) -> Sql<bool> {
    let settled = &end.settled;
    let entry = &settled.entry;
    if store::entry_by_id(transaction, entry.entry_id)?.as_ref() != Some(&end.before) {
        return Ok(false);
    }
    store::put_entry(transaction, entry)?;
    store::end_attempt(transaction, entry.entry_id, now, end.word)?;
    if let Some(step) = settled.next {
        let state = EntryState::Ready { not_before: now, last: None };
        store::insert_entry(transaction, &entry.report_id, step, &state)?;
    }
    if let Some(state) = &settled.photos {
        for (position, photo) in store::photos_of(transaction, &entry.report_id)?.iter().enumerate() {
            // What a request was seen to have stays seen.
            if !matches!(photo.state, PhotoState::Delivered { media_url: Some(_) }) {
                let state = courier.photo_state(position, state);
                store::put_photo_state(transaction, &entry.report_id, position, &state)?;
            }
        }
        // Taken over by the request, or given up for good.
        store::remove_uploads(transaction, &entry.report_id)?;
    }
    if let Some(pause) = settled.pause {
        holds::hold_server(transaction, pause)?;
    }
    // Of what is not read back at once the inbox asks in its turn, which is now.
    if let Some(news) = &end.news {
        store::put_followed(transaction, &entry.report_id, news, now)?;
    }
    Ok(true)
}
