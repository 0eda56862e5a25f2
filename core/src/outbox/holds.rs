//! What holds every lane at once: no network, a server that takes nothing from anybody, a person who said "not now".

use rusqlite::{Connection, Transaction};

use super::outcome::Unfinished;
use super::pauses::HORIZON;
use super::settle::ServerPause;
use crate::seam::{Device, Timestamp};
use crate::store::{self, Sql, Store, StoreError};

const SERVER: &str = "server-pause";
const PERSON: &str = "persons-pause";

/// Until when nothing may be sent at all, if so.
pub(crate) fn held(store: &Store, device: &dyn Device, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
    let far = now.plus(HORIZON);
    if !device.connection().online {
        return Ok(Some(far));
    }
    store.read(|view| {
        if is_held_by_person(view)? {
            return Ok(Some(far));
        }
        let pause: Option<ServerPause> = store::setting(view, SERVER)?;
        // One that ends beyond the horizon was written before the clock went back.
        Ok(pause.map(|pause| pause.until).filter(|until| *until > now && *until <= far))
    })
}

/// Holds every lane of the server.
pub(crate) fn hold_server(transaction: &Transaction<'_>, pause: ServerPause) -> Sql<()> {
    store::put_setting(transaction, SERVER, &pause)
}

/// Lets the lanes of the server go on.
pub(crate) fn release_server(transaction: &Transaction<'_>) -> Sql<()> {
    store::remove_setting(transaction, SERVER)
}

/// Ends the wait for a login page, since the network changed; other pauses stay.
pub(crate) fn release_portal(store: &Store) -> Result<(), StoreError> {
    store.write(|transaction| match store::setting::<ServerPause>(transaction, SERVER)? {
        Some(ServerPause { reason: Unfinished::CaptivePortal, .. }) => release_server(transaction),
        Some(_) | None => Ok(()),
    })
}

/// Holds every lane because a person says so, or lets them go on.
pub(crate) fn hold_by_person(transaction: &Transaction<'_>, hold: bool) -> Sql<()> {
    if hold { store::put_setting(transaction, PERSON, &true) } else { store::remove_setting(transaction, PERSON) }
}

/// Whether a person holds every lane.
pub(crate) fn is_held_by_person(view: &Connection) -> Sql<bool> {
    Ok(store::setting::<bool>(view, PERSON)?.is_some())
}
