//! Which lanes are served, how many at once, and until when. Decides nothing about an entry; [`settle`](super::settle)
//! does.

use std::collections::HashSet;
use std::time::Duration;

use futures_util::future::{Either, select};
use futures_util::stream::{FuturesUnordered, StreamExt};
use tokio::sync::Notify;

use super::attempt::Courier;
use super::outcome::Outcome;
use super::pacing::{WINDOW, allowance};
use super::settle::{Patience, settle};
use super::stop::Stop;
use super::{EntryState, Step};
use crate::seam::Timestamp;
use crate::store::{self, Store, StoreError};

/// What a process that died was waiting for is looked for at once.
const NO_PATIENCE: Patience = Patience { pause: Duration::ZERO, listed_after: Duration::ZERO };
/// How often a device without a network is looked at again when nobody wakes us.
const OFFLINE_LOOK: Duration = Duration::from_secs(60);

/// What a delivery run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Reports the city gave evidence for in this run.
    pub delivered: u32,
    /// Steps that were taken.
    pub steps: u32,
}

/// Serves every lane that is due, until nothing is due or, when it `waits`, until nothing is left that would become due
/// by itself; or until it is to stop.
///
/// # Errors
/// What the store says. Whatever was under way then is found in doubt by the next run.
pub(crate) async fn deliver(
    courier: &Courier<'_>,
    waits: bool,
    stop: &Stop,
    wake: &Notify,
) -> Result<Tally, StoreError> {
    recover(courier.store, courier.now())?;
    let mut tally = Tally::default();
    let mut stop = Box::pin(stop.requested());
    let mut under_way = FuturesUnordered::new();
    let mut lanes = HashSet::new();
    let result = loop {
        if let Err(error) = fill(courier, &mut under_way, &mut lanes) {
            break Err(error);
        }
        let next: Either<_, _> = if under_way.is_empty() {
            let Some(pause) = idle_pause(courier, waits)? else { break Ok(()) };
            let rest = select(Box::pin(courier.seams.clock.sleep(pause)), Box::pin(wake.notified()));
            match select(rest, &mut stop).await {
                Either::Left(_) => continue,
                Either::Right(_) => break Ok(()),
            }
        } else {
            select(under_way.next(), &mut stop).await
        };
        match next {
            Either::Left((Some((entry_id, step)), _)) => {
                lanes.remove(&entry_id);
                match step {
                    Ok(delivered) => {
                        tally.steps = tally.steps.saturating_add(1);
                        tally.delivered = tally.delivered.saturating_add(u32::from(delivered));
                    }
                    Err(error) => break Err(error),
                }
            }
            Either::Left((None, _)) => {}
            Either::Right(_) => break Ok(()),
        }
    };
    // Dropping closes the sockets; what was recorded as being sent is now in doubt.
    drop(under_way);
    recover(courier.store, courier.now())?;
    result.map(|()| tally)
}

type StepFuture<'a> = std::pin::Pin<Box<dyn Future<Output = (i64, Result<bool, StoreError>)> + Send + 'a>>;

/// Starts steps until as many are under way as the server is asked to bear.
fn fill<'a>(
    courier: &'a Courier<'_>,
    under_way: &mut FuturesUnordered<StepFuture<'a>>,
    lanes: &mut HashSet<i64>,
) -> Result<(), StoreError> {
    let room = courier.concurrency().saturating_sub(under_way.len());
    if room == 0 || courier.held(courier.now())?.is_some() {
        return Ok(());
    }
    let mut posts = pace(courier)?.unwrap_or(0);
    let limit = u32::try_from(courier.concurrency()).unwrap_or(u32::MAX).saturating_mul(2);
    let due = courier.store.read(|view| store::due_entries(view, courier.now(), limit))?;
    let mut room = room;
    for entry in due {
        let is_post = matches!((entry.step, &entry.state), (Step::Request, EntryState::Ready { .. }));
        if room == 0 || lanes.contains(&entry.entry_id) || (is_post && posts == 0) {
            continue;
        }
        room = room.saturating_sub(1);
        posts = posts.saturating_sub(usize::from(is_post));
        lanes.insert(entry.entry_id);
        under_way.push(Box::pin(async move { (entry.entry_id, courier.take(entry).await) }));
    }
    Ok(())
}

/// How many POSTs may begin now; `Err` says from when one may.
fn pace(courier: &Courier<'_>) -> Result<Result<usize, Timestamp>, StoreError> {
    let now = courier.now();
    let began = courier.store.read(|view| store::attempts_since(view, now.minus(WINDOW)))?;
    Ok(allowance(&began, courier.profile.requests_per_minute, now))
}

/// How long to rest when nothing is under way; `None` when the run is over.
fn idle_pause(courier: &Courier<'_>, may_wait: bool) -> Result<Option<Duration>, StoreError> {
    let now = courier.now();
    let Some(due) = courier.store.read(store::next_due)? else { return Ok(None) };
    if !may_wait {
        return Ok(None);
    }
    let pause = match courier.held(now)? {
        Some(until) => until.since(now).min(OFFLINE_LOOK),
        // Nothing that is due was started, so what is due has to keep the pace.
        None if due <= now => pace(courier)?.err().map_or(Duration::ZERO, |free| free.since(now)),
        None => due.since(now),
    };
    // At least a moment, so that a store that keeps saying "due" cannot make this a busy loop.
    Ok(Some(pause.clamp(Duration::from_millis(10), OFFLINE_LOOK)))
}

/// Turns every step that was being sent by a process that is gone, or by a run that was stopped, into a doubt.
///
/// # Errors
/// What the store says.
pub(crate) fn recover(store: &Store, now: Timestamp) -> Result<(), StoreError> {
    let interrupted = store.read(store::interrupted)?;
    if interrupted.is_empty() {
        return Ok(());
    }
    store.write(|transaction| {
        for mut entry in interrupted {
            let entry_id = entry.entry_id;
            let entry = match entry.step {
                Step::Request => settle(entry, Outcome::AnswerLost, now, NO_PATIENCE).entry,
                Step::Token | Step::Confirm => {
                    entry.state = EntryState::Ready { not_before: now, last: None };
                    entry
                }
            };
            store::put_entry(transaction, &entry)?;
            store::end_attempt(transaction, entry_id, now, "interrupted")?;
        }
        Ok(())
    })
}
