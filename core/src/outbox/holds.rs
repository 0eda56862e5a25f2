//! What holds every lane at once: no network, a server that takes nothing from anybody, a person who said "not now".

use std::time::Duration;

use rusqlite::{Connection as View, Transaction};

use super::entry::{Entry, EntryState};
use super::outcome::Unfinished;
use super::pauses::HORIZON;
use super::settle::ServerPause;
use crate::seam::{Connection, Device, Timestamp};
use crate::store::{self, Sql, Store, StoreError};

const SERVER: &str = "server-pause";
const PERSON: &str = "persons-pause";
const CLOCK: &str = "clock";
/// Clocks that are set by the network tremble by as much.
const TREMBLE: Duration = Duration::from_secs(60);

/// Until when nothing may be sent at all, if so.
pub(crate) fn held(view: &View, device: &dyn Device, now: Timestamp) -> Sql<Option<Timestamp>> {
    let far = now.plus(HORIZON);
    if !device.connection().online || is_held_by_person(view)? {
        return Ok(Some(far));
    }
    let pause: Option<ServerPause> = store::setting(view, SERVER)?;
    // One that ends beyond the horizon was written before the clock went back.
    Ok(pause.map(|pause| pause.until).filter(|until| *until > now && *until <= far))
}

/// Holds every lane of the server.
pub(crate) fn hold_server(transaction: &Transaction<'_>, pause: ServerPause) -> Sql<()> {
    store::put_setting(transaction, SERVER, &pause)
}

/// Lets the lanes of the server go on.
pub(crate) fn release_server(transaction: &Transaction<'_>) -> Sql<()> {
    store::remove_setting(transaction, SERVER)
}

/// Whether the lanes wait for a login page to go away.
pub(crate) fn behind_portal(store: &Store) -> Result<bool, StoreError> {
    let pause: Option<ServerPause> = store.read(|view| store::setting(view, SERVER))?;
    Ok(pause.is_some_and(|pause| pause.reason == Unfinished::CaptivePortal))
}

/// The network changed: what waits for one is tried again at once, from the shortest pause.
pub(crate) fn wake_all(store: &Store, now: Timestamp) -> Result<(), StoreError> {
    wake(store, now, woken)
}

/// A run begins on a network that costs nothing extra: what waits for one is tried at once, whoever forgot to say so.
pub(crate) fn wake_costly(store: &Store, device: &dyn Device, now: Timestamp) -> Result<(), StoreError> {
    if device.connection() != Connection::FREE {
        return Ok(());
    }
    wake(store, now, |entry, now| match entry.state {
        EntryState::Ready { last: Some(Unfinished::Costly), .. } => woken(entry, now),
        EntryState::Ready { .. }
        | EntryState::Sending { .. }
        | EntryState::Uncertain { .. }
        | EntryState::Accepted { .. }
        | EntryState::Finished { .. }
        | EntryState::Parked { .. } => None,
    })
}

fn wake(store: &Store, now: Timestamp, woken: impl Fn(Entry, Timestamp) -> Option<Entry>) -> Result<(), StoreError> {
    let waiting = store.read(|view| store::waiting_entries(view, now))?;
    let woken: Vec<Entry> = waiting.into_iter().filter_map(|entry| woken(entry, now)).collect();
    if woken.is_empty() {
        return Ok(());
    }
    store.write(|transaction| woken.iter().try_for_each(|entry| store::put_entry(transaction, entry)))
}

/// The entry without the pause that the network was to blame for.
fn woken(mut entry: Entry, now: Timestamp) -> Option<Entry> {
    match &mut entry.state {
        EntryState::Ready { not_before, last: Some(why) } if why.is_the_networks() => *not_before = now,
        // Two looks that prove an absence stay as far apart as they must: asking more often changes nothing there.
        EntryState::Uncertain { next_look, absent_since: None, .. } => *next_look = now,
        EntryState::Ready { .. }
        | EntryState::Uncertain { .. }
        | EntryState::Sending { .. }
        | EntryState::Accepted { .. }
        | EntryState::Finished { .. }
        | EntryState::Parked { .. } => return None,
    }
    entry.attempts = 0;
    Some(entry)
}

/// Keeps the time of day, by which a clock that was set back is noticed.
pub(crate) fn note_time(transaction: &Transaction<'_>, now: Timestamp) -> Sql<()> {
    store::put_setting(transaction, CLOCK, &now)
}

/// Where the clock was set back since it was looked at last, moves everything that waits back with it: an hour's pause
/// stays an hour's pause.
pub(crate) fn follow_clock(store: &Store, now: Timestamp) -> Result<(), StoreError> {
    let seen: Option<Timestamp> = store.read(|view| store::setting(view, CLOCK))?;
    let Some(seen) = seen.filter(|seen| *seen > now.plus(TREMBLE)) else { return Ok(()) };
    let back = seen.since(now);
    let waiting = store.read(|view| store::waiting_entries(view, now))?;
    tracing::info!(seconds = back.as_secs(), "the clock was set back");
    store.write(|transaction| {
        for mut entry in waiting {
            match &mut entry.state {
                EntryState::Ready { not_before: due, .. } | EntryState::Uncertain { next_look: due, .. } => {
                    *due = due.minus(back).max(now);
                }
                EntryState::Sending { .. }
                | EntryState::Accepted { .. }
                | EntryState::Finished { .. }
                | EntryState::Parked { .. } => {}
            }
            store::put_entry(transaction, &entry)?;
        }
        if let Some(pause) = store::setting::<ServerPause>(transaction, SERVER)? {
            let until = pause.until.minus(back).max(now);
            store::put_setting(transaction, SERVER, &ServerPause { until, ..pause })?;
        }
        note_time(transaction, now)
    })
}

/// Holds every lane because a person says so, or lets them go on.
pub(crate) fn hold_by_person(transaction: &Transaction<'_>, hold: bool) -> Sql<()> {
    if hold { store::put_setting(transaction, PERSON, &true) } else { store::remove_setting(transaction, PERSON) }
}

/// Whether a person holds every lane.
pub(crate) fn is_held_by_person(view: &View) -> Sql<bool> {
    Ok(store::setting::<bool>(view, PERSON)?.is_some())
}
