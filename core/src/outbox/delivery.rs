//! Which lanes are served, how many at once, and until when. Decides nothing about an entry; [`settle`](super::settle())
//! does.

use std::collections::HashSet;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{Either, poll_fn, select};
use futures_util::stream::{FuturesUnordered, StreamExt};
use rusqlite::Connection;
use tokio::sync::Notify;

use super::courier::Courier;
use super::holds;
use super::ledger::Ledger;
use super::outcome::Outcome;
use super::pacing::{WINDOW, allowance};
use super::pauses::HORIZON;
use super::settle::{Carried, Terms, settle};
use super::stop::Stop;
use super::{EntryState, Step};
use crate::seam::Timestamp;
use crate::store::{self, Sql, Store, StoreError};

/// What a process that died was waiting for is looked for at once.
const AT_ONCE: Terms = Terms {
    pause: Duration::ZERO,
    listed_after: Duration::ZERO,
    photos: Carried::Nothing,
    long_bodies: false,
    reads_back: false,
    shows_photos: true,
    attaches: false,
    repeat_is_receipt: false,
};
/// How often a device that does not say that its network changed looks whether a login page is gone.
const PORTAL_LOOK: Duration = Duration::from_secs(15 * 60);

/// What a delivery run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Reports the city gave evidence for in this run.
    pub delivered: u32,
    /// Steps that were taken.
    pub steps: u32,
}

type LaneFuture<'a> = Pin<Box<dyn Future<Output = (i64, Result<bool, StoreError>)> + Send + 'a>>;

/// Lanes that are being served.
struct UnderWay<'a> {
    futures: FuturesUnordered<LaneFuture<'a>>,
    entries: HashSet<i64>,
}

/// What the run waits for.
enum Event {
    /// A lane has done what it could.
    Lane(i64, Result<bool, StoreError>),
    /// Lanes want something written, and none of them can go on without it.
    Write,
    /// The run is to end.
    Stop,
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
    holds::wake_costly(courier.store, &*courier.seams.device, courier.now())?;
    let ledger = Ledger::default();
    let mut tally = Tally::default();
    let mut lanes = UnderWay { futures: FuturesUnordered::new(), entries: HashSet::new() };
    let result = serve(courier, &ledger, &mut lanes, &mut tally, waits, stop, wake).await;
    // Dropping closes the sockets; what was recorded as being sent is now in doubt.
    drop(lanes);
    recover(courier.store, courier.now())?;
    result.map(|()| tally)
}

async fn serve<'a>(
    courier: &'a Courier<'_>,
    ledger: &'a Ledger,
    lanes: &mut UnderWay<'a>,
    tally: &mut Tally,
    waits: bool,
    stop: &Stop,
    wake: &Notify,
) -> Result<(), StoreError> {
    let mut stopped = Box::pin(stop.requested()).fuse();
    if stop.unless(look_around(courier)).await.transpose()?.is_none() {
        return Ok(());
    }
    loop {
        fill(courier, ledger, lanes)?;
        if lanes.futures.is_empty() {
            // Listening begins before the last look, so that no change falls between the two.
            let mut woken = Box::pin(wake.notified());
            woken.as_mut().enable();
            let Some(pause) = idle_pause(courier, waits)? else { return Ok(()) };
            let rest = select(Box::pin(courier.seams.clock.sleep(pause)), woken);
            if let Either::Right(_) = select(rest, &mut stopped).await {
                return Ok(());
            }
            if stop.unless(look_around(courier)).await.transpose()?.is_none() {
                return Ok(());
            }
            continue;
        }
        let event = poll_fn(|context| {
            if let Poll::Ready(Some((entry_id, step))) = lanes.futures.poll_next_unpin(context) {
                return Poll::Ready(Event::Lane(entry_id, step));
            }
            if !ledger.is_empty() {
                return Poll::Ready(Event::Write);
            }
            stopped.poll_unpin(context).map(|()| Event::Stop)
        });
        match event.await {
            Event::Lane(entry_id, step) => {
                lanes.entries.remove(&entry_id);
                tally.steps = tally.steps.saturating_add(1);
                tally.delivered = tally.delivered.saturating_add(u32::from(step?));
            }
            Event::Write => {
                // Lanes that are done but for their line make room; who takes their place shares the flush.
                let before = lanes.futures.len();
                fill(courier, ledger, lanes)?;
                if lanes.futures.len() == before {
                    ledger.commit(courier)?;
                }
            }
            Event::Stop => return Ok(()),
        }
    }
}

/// What may have changed while nothing was sent: the clock, and a login page that is gone.
async fn look_around(courier: &Courier<'_>) -> Result<(), StoreError> {
    holds::follow_clock(courier.store, courier.now())?;
    if courier.seams.device.connection().online
        && holds::behind_portal(courier.store)?
        && courier.client.answers_as_itself(courier.now()).await
    {
        courier.store.write(holds::release_server)?;
        holds::wake_all(courier.store, courier.now())?;
    }
    Ok(())
}

/// Starts steps until as many are under way as the server is asked to bear.
fn fill<'a>(courier: &'a Courier<'_>, ledger: &'a Ledger, lanes: &mut UnderWay<'a>) -> Result<(), StoreError> {
    let busy = lanes.futures.len().saturating_sub(ledger.leaving());
    let mut room = courier.concurrency().saturating_sub(busy);
    if room == 0 {
        return Ok(());
    }
    let now = courier.now();
    // Whoever is under way may be due as well.
    let limit = u32::try_from(room.saturating_add(lanes.entries.len())).unwrap_or(u32::MAX);
    let (mut posts, due) = courier.store.read(|view| {
        if holds::held(view, &*courier.seams.device, now)?.is_some() {
            return Ok((0, Vec::new()));
        }
        let posts = pace(courier, view, now)?.unwrap_or(0).saturating_sub(ledger.soon());
        Ok((posts, store::due_entries(view, now, limit, posts > 0)?))
    })?;
    for entry in due {
        let is_post = entry.step.is_unrepeatable() && matches!(entry.state, EntryState::Ready { .. });
        if room == 0 || lanes.entries.contains(&entry.entry_id) || (is_post && posts == 0) {
            continue;
        }
        room = room.saturating_sub(1);
        posts = posts.saturating_sub(usize::from(is_post));
        lanes.entries.insert(entry.entry_id);
        lanes.futures.push(Box::pin(async move { (entry.entry_id, courier.take(ledger, entry).await) }));
    }
    Ok(())
}

/// How many POSTs may begin now; `Err` says from when one may.
fn pace(courier: &Courier<'_>, view: &Connection, now: Timestamp) -> Sql<Result<usize, Timestamp>> {
    let most = courier.profile.requests_per_minute;
    // A server without a limit has no pace to look up.
    let began = if most.is_some() { store::attempts_since(view, now.minus(WINDOW))? } else { Vec::new() };
    Ok(allowance(&began, most, now))
}

/// How long to rest when nothing is under way; `None` when the run is over. Nobody looks meanwhile: who changes something
/// wakes the run.
fn idle_pause(courier: &Courier<'_>, may_wait: bool) -> Result<Option<Duration>, StoreError> {
    let now = courier.now();
    let Some(due) = courier.store.read(store::next_due)? else { return Ok(None) };
    if !may_wait {
        return Ok(None);
    }
    let pause = match courier.held(now)? {
        Some(_) if courier.seams.device.connection().online && holds::behind_portal(courier.store)? => PORTAL_LOOK,
        Some(until) => until.since(now),
        // Nothing that is due was started, so what is due has to keep the pace.
        None if due <= now => {
            let free = courier.store.read(|view| pace(courier, view, now))?;
            free.err().map_or(Duration::ZERO, |free| free.since(now))
        }
        None => due.since(now),
    };
    // At least a moment, so that a store that keeps saying "due" cannot make this a busy loop.
    Ok(Some(pause.clamp(Duration::from_millis(10), HORIZON)))
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
                Step::Request | Step::Attach => settle(entry, Outcome::AnswerLost, now, AT_ONCE).entry,
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
