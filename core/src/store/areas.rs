//! Rows of the squares a person filed or looked in, and of what was asked about them.

use rusqlite::{Connection, OptionalExtension, Transaction};

use super::Sql;
use crate::place::Point;
use crate::place::nearby::Area;
use crate::seam::Timestamp;

/// A square and when it was asked about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct AreaRow {
    pub(crate) area: Area,
    /// When the person was last interested in it.
    pub(crate) seen: Timestamp,
    /// When it was last asked about, whatever came of it.
    pub(crate) asked: Option<Timestamp>,
    /// When everything there was last asked for and understood.
    pub(crate) full: Option<Timestamp>,
    /// The latest change that was read, by the server's clock.
    pub(crate) updated_until: Option<Timestamp>,
}

/// Where and when the newest reports were filed, the newest first, at most `limit` of them.
pub(crate) fn places_filed(view: &Connection, limit: u32) -> Sql<Vec<(Point, Timestamp)>> {
    let mut statement = view.prepare_cached(
        "SELECT latitude, longitude, created_at FROM reports WHERE latitude IS NOT NULL AND longitude IS NOT NULL
         ORDER BY report_id DESC LIMIT ?1",
    )?;
    let rows = statement
        .query_map([limit], |row| Ok((Point::new(row.get(0)?, row.get(1)?), Timestamp::from_millis(row.get(2)?))))?;
    rows.collect()
}

/// The squares, those seen last first.
pub(crate) fn areas(view: &Connection) -> Sql<Vec<AreaRow>> {
    let mut statement = view.prepare_cached(
        "SELECT area_row, area_column, asked_at, full_at, updated_until, seen_at FROM nearby_areas
         ORDER BY seen_at DESC, area_row, area_column",
    )?;
    let moment = |millis: i64| (millis != 0).then(|| Timestamp::from_millis(millis));
    let rows = statement.query_map([], |row| {
        Ok(AreaRow {
            area: Area::at(row.get(0)?, row.get(1)?),
            asked: moment(row.get(2)?),
            full: moment(row.get(3)?),
            updated_until: moment(row.get(4)?),
            seen: Timestamp::from_millis(row.get(5)?),
        })
    })?;
    rows.collect()
}

/// When a square was last seen by the person, if it is remembered.
pub(crate) fn area_seen(view: &Connection, area: Area) -> Sql<Option<Timestamp>> {
    view.prepare_cached("SELECT seen_at FROM nearby_areas WHERE area_row = ?1 AND area_column = ?2")?
        .query_row(area.numbers(), |row| row.get(0).map(Timestamp::from_millis))
        .optional()
}

/// Remembers that a person was interested in a square, and forgets all but the `kept` seen last.
pub(crate) fn see_area(transaction: &Transaction<'_>, area: Area, now: Timestamp, kept: u32) -> Sql<()> {
    let (row, column) = area.numbers();
    transaction
        .prepare_cached(
            "INSERT INTO nearby_areas (area_row, area_column, seen_at, asked_at, full_at, updated_until)
             VALUES (?1, ?2, ?3, 0, 0, 0)
             ON CONFLICT (area_row, area_column) DO UPDATE SET seen_at = MAX(seen_at, excluded.seen_at)",
        )?
        .execute((row, column, now.as_millis()))?;
    transaction
        .prepare_cached(
            "DELETE FROM nearby_areas WHERE (area_row, area_column) NOT IN
               (SELECT area_row, area_column FROM nearby_areas ORDER BY seen_at DESC, area_row, area_column LIMIT ?1)",
        )?
        .execute([kept])?;
    Ok(())
}

/// Writes what was asked about a square.
pub(crate) fn put_area(transaction: &Transaction<'_>, asked: &AreaRow) -> Sql<()> {
    let (row, column) = asked.area.numbers();
    let millis = |moment: Option<Timestamp>| moment.map_or(0, Timestamp::as_millis);
    transaction
        .prepare_cached(
            "UPDATE nearby_areas SET asked_at = ?3, full_at = ?4, updated_until = ?5
             WHERE area_row = ?1 AND area_column = ?2",
        )?
        .execute((row, column, millis(asked.asked), millis(asked.full), millis(asked.updated_until)))?;
    Ok(())
}
