//! The peer: an R*Tree of the open requests in three dimensions, joined with their rows.
//!
//! It keeps 32-bit floats, rounded outwards, so its boxes find too much and never too little as long as the question's box is
//! widened by as much; what is outside is told by the exact place in the row.

use std::path::Path;

use curbline_core::place::Point;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Row};

use super::Question;
use super::rows::SERVICES;

/// More than a 32-bit float is off at 180 degrees.
const ROUNDING: f64 = 1e-5;
const METRES_PER_DEGREE: f64 = 111_195.0;

/// Opened as the core opens its readers.
pub(super) struct Peer(Connection);

impl Peer {
    pub(super) fn open(folder: &Path) -> Self {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(folder.join("curbline.sqlite"), flags).unwrap();
        connection.set_prepared_statement_cache_capacity(128);
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).unwrap();
        Self(connection)
    }

    /// Key and distance of each request within the radius, the nearest first.
    pub(super) fn spots(&self, question: &Question) -> Vec<(i64, f64)> {
        let mut found = self.within(
            question,
            "SELECT request_key, n.latitude, n.longitude FROM peer JOIN nearby n ON n.request_key = peer.id
             WHERE s0 >= ?1 AND s1 <= ?2 AND a1 >= ?3 AND a0 <= ?4 AND b1 >= ?5 AND b0 <= ?6",
            |_| (),
        );
        found.sort_by(|one, other| one.1.total_cmp(&other.1).then(one.0.cmp(&other.0)));
        found.into_iter().map(|(key, metres, ())| (key, metres)).collect()
    }

    /// As [`spots`](Self::spots), the nearest few, with all their texts.
    pub(super) fn rows(&self, question: &Question, limit: usize) -> Vec<(i64, f64, [String; 4])> {
        let text = |row: &Row<'_>| [3, 4, 5, 6].map(|column| row.get::<_, String>(column).unwrap());
        let mut found = self.within(
            question,
            "SELECT request_key, n.latitude, n.longitude, service_request_id, address, description, media_url
             FROM peer JOIN nearby n ON n.request_key = peer.id
             WHERE s0 >= ?1 AND s1 <= ?2 AND a1 >= ?3 AND a0 <= ?4 AND b1 >= ?5 AND b0 <= ?6",
            text,
        );
        found.sort_by(|one, other| one.1.total_cmp(&other.1).then(one.0.cmp(&other.0)));
        found.truncate(limit);
        found
    }

    fn within<T>(&self, question: &Question, sql: &str, more: impl Fn(&Row<'_>) -> T) -> Vec<(i64, f64, T)> {
        let Question { point, radius, service } = question;
        let north = radius / METRES_PER_DEGREE * 1.0001;
        let east = north / point.latitude.to_radians().cos() * 1.0001;
        let (first, last) =
            service.map_or((0.0, SERVICES as f64), |service| (service as f64 + 1.0, service as f64 + 1.0));
        let mut statement = self.0.prepare_cached(sql).unwrap();
        let mut rows = statement
            .query((
                first,
                last,
                point.latitude - north - ROUNDING,
                point.latitude + north + ROUNDING,
                point.longitude - east - ROUNDING,
                point.longitude + east + ROUNDING,
            ))
            .unwrap();
        let mut found = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            let metres = point.metres_to(Point::new(row.get(1).unwrap(), row.get(2).unwrap()));
            if metres <= *radius {
                found.push((row.get(0).unwrap(), metres, more(row)));
            }
        }
        found
    }
}
