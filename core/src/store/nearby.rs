//! Rows of requests of everyone near a place: a cache that may be dropped. Knows bands and boxes, and nothing of what is
//! done with what is found.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, OptionalExtension, Row, Transaction};
use sha2::{Digest, Sha256};

use super::Sql;
use crate::catalog::ServiceCode;
use crate::open311::ServiceRequestId;
use crate::photo::Fingerprint;
use crate::place::Point;
use crate::place::nearby::{NearbyKey, NearbySpot, Reach};
use crate::seam::Timestamp;

/// A request of somebody as a list showed it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CachedRequest {
    pub(crate) service_request_id: ServiceRequestId,
    pub(crate) service_code: ServiceCode,
    pub(crate) point: Point,
    pub(crate) requested: Timestamp,
    pub(crate) updated: Timestamp,
    pub(crate) is_open: bool,
    pub(crate) address: String,
    pub(crate) description: String,
    /// Empty where there is none.
    pub(crate) media_url: String,
    /// What its photo looks like, where somebody on this device has seen it.
    pub(crate) fingerprint: Option<Fingerprint>,
}

/// The name of a number in this cache. Two numbers in ten billion million share one; the later then takes the place.
pub(crate) fn key_of(id: &ServiceRequestId) -> NearbyKey {
    let digest: [u8; 32] = Sha256::digest(id.0.as_bytes()).into();
    let bits = digest.iter().take(8).fold(0_u64, |bits, byte| (bits << 8) | u64::from(*byte));
    NearbyKey((bits >> 1).cast_signed())
}

/// The open requests within reach, of one service or of all, the nearest first, at most `limit`. Read out of an index alone.
pub(crate) fn spots(
    view: &Connection,
    reach: &Reach,
    service_code: Option<&ServiceCode>,
    limit: usize,
) -> Sql<Vec<NearbySpot>> {
    let mut found: Vec<(f64, i64, i64, Point)> = Vec::new();
    let mut collect = |row: &Row<'_>, service: i64| -> Sql<()> {
        let point = Point::new(row.get(1)?, row.get(2)?);
        if let Some(metres) = reach.metres_to(point) {
            found.push((metres, row.get(0)?, service, point));
        }
        Ok(())
    };
    let (south, north) = reach.latitudes;
    let boxes = || reach.longitudes.into_iter().filter(|(west, east)| west <= east);
    if let Some(code) = service_code {
        let Some(service) = service_number(view, code)? else { return Ok(Vec::new()) };
        // Named, since the planner knows nothing of how many requests there are.
        let mut statement = view.prepare_cached(
            "SELECT request_key, latitude, longitude FROM nearby INDEXED BY nearby_by_service
             WHERE is_open = 1 AND service = ?1 AND CAST((latitude + 90.0) * 256.0 AS INTEGER) = ?2
               AND longitude BETWEEN ?3 AND ?4 AND latitude BETWEEN ?5 AND ?6",
        )?;
        for band in reach.bands() {
            for (west, east) in boxes() {
                let mut rows = statement.query((service, band, west, east, south, north))?;
                while let Some(row) = rows.next()? {
                    collect(row, service)?;
                }
            }
        }
    } else {
        let mut statement = view.prepare_cached(
            "SELECT request_key, latitude, longitude, service FROM nearby INDEXED BY nearby_by_place
             WHERE is_open = 1 AND CAST((latitude + 90.0) * 256.0 AS INTEGER) = ?1
               AND longitude BETWEEN ?2 AND ?3 AND latitude BETWEEN ?4 AND ?5",
        )?;
        for band in reach.bands() {
            for (west, east) in boxes() {
                let mut rows = statement.query((band, west, east, south, north))?;
                while let Some(row) = rows.next()? {
                    collect(row, row.get(3)?)?;
                }
            }
        }
    }
    let order = |one: &(f64, i64, i64, Point), other: &(f64, i64, i64, Point)| {
        one.0.total_cmp(&other.0).then(one.1.cmp(&other.1))
    };
    if found.len() > limit {
        found.select_nth_unstable_by(limit, order);
        found.truncate(limit);
    }
    found.sort_unstable_by(order);
    if let Some(code) = service_code {
        let spot =
            |(metres, key, _, point)| NearbySpot { key: NearbyKey(key), service_code: code.clone(), point, metres };
        return Ok(found.into_iter().map(spot).collect());
    }
    let codes = service_codes(view)?;
    let spot = |(metres, key, service, point)| {
        let service_code = codes.get(&service)?.clone();
        Some(NearbySpot { key: NearbyKey(key), service_code, point, metres })
    };
    Ok(found.into_iter().filter_map(spot).collect())
}

fn service_number(view: &Connection, code: &ServiceCode) -> Sql<Option<i64>> {
    view.prepare_cached("SELECT service FROM nearby_services WHERE service_code = ?1")?
        .query_row([&code.0], |row| row.get(0))
        .optional()
}

fn service_codes(view: &Connection) -> Sql<HashMap<i64, ServiceCode>> {
    let mut statement = view.prepare_cached("SELECT service, service_code FROM nearby_services")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, ServiceCode(text(row, 1)?))))?;
    rows.collect()
}

/// Everything that is known of one request.
pub(crate) fn cached(view: &Connection, key: NearbyKey) -> Sql<Option<CachedRequest>> {
    view.prepare_cached(
        "SELECT service_request_id, service_code, latitude, longitude, requested_at, updated_at, is_open, address,
           description, media_url, fingerprint
         FROM nearby JOIN nearby_services USING (service) WHERE request_key = ?1",
    )?
    .query_row([key.0], |row| {
        Ok(CachedRequest {
            service_request_id: ServiceRequestId(text(row, 0)?),
            service_code: ServiceCode(text(row, 1)?),
            point: Point::new(row.get(2)?, row.get(3)?),
            requested: Timestamp::from_millis(row.get(4)?),
            updated: Timestamp::from_millis(row.get(5)?),
            is_open: row.get(6)?,
            address: text(row, 7)?,
            description: text(row, 8)?,
            media_url: text(row, 9)?,
            fingerprint: row.get::<_, Option<i64>>(10)?.map(|bits| Fingerprint::from_bits(bits.cast_unsigned())),
        })
    })
    .optional()
}

/// Text of the cache is not worth a salvage: what is damaged in it reads as marks.
fn text(row: &Row<'_>, column: usize) -> Sql<String> {
    let bytes = row.get_ref(column)?.as_bytes()?;
    Ok(String::from_utf8_lossy(bytes).into_owned())
}

/// Keeps what a list showed at `now`. What a photo looks like stays known for as long as it is the same photo.
pub(crate) fn put_cached(transaction: &Transaction<'_>, listed: &[CachedRequest], now: Timestamp) -> Sql<()> {
    let mut add_service =
        transaction.prepare_cached("INSERT INTO nearby_services (service_code) VALUES (?1) ON CONFLICT DO NOTHING")?;
    let mut put = transaction.prepare_cached(
        "INSERT INTO nearby (request_key, service_request_id, service, latitude, longitude, requested_at, updated_at,
           is_open, address, description, media_url, fingerprint, fetched_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
         ON CONFLICT (request_key) DO UPDATE SET
           service_request_id = excluded.service_request_id, service = excluded.service,
           latitude = excluded.latitude, longitude = excluded.longitude, requested_at = excluded.requested_at,
           updated_at = excluded.updated_at, is_open = excluded.is_open, address = excluded.address,
           description = excluded.description, media_url = excluded.media_url,
           fingerprint = CASE WHEN media_url = excluded.media_url
             THEN IFNULL(excluded.fingerprint, fingerprint) ELSE excluded.fingerprint END,
           fetched_at = excluded.fetched_at",
    )?;
    for request in listed {
        add_service.execute([&request.service_code.0])?;
        put.execute(rusqlite::params![
            key_of(&request.service_request_id).0,
            request.service_request_id.0,
            service_number(transaction, &request.service_code)?,
            request.point.latitude,
            request.point.longitude,
            request.requested.as_millis(),
            request.updated.as_millis(),
            request.is_open,
            request.address,
            request.description,
            request.media_url,
            request.fingerprint.map(|fingerprint| fingerprint.bits().cast_signed()),
            now.as_millis(),
        ])?;
    }
    Ok(())
}

/// Keeps what the photo of a request looks like; whether that request is known.
pub(crate) fn put_looks(transaction: &Transaction<'_>, key: NearbyKey, looks: Fingerprint) -> Sql<bool> {
    let changed = transaction
        .prepare_cached("UPDATE nearby SET fingerprint = ?2 WHERE request_key = ?1")?
        .execute((key.0, looks.bits().cast_signed()))?;
    Ok(changed > 0)
}

/// Forgets the open requests within reach that were filed before a moment and are not among those `listed`.
pub(crate) fn forget_unlisted(
    transaction: &Transaction<'_>,
    reach: &Reach,
    listed: &HashSet<NearbyKey>,
    before: Timestamp,
) -> Sql<()> {
    for spot in spots(transaction, reach, None, usize::MAX)? {
        if !listed.contains(&spot.key) {
            transaction
                .prepare_cached("DELETE FROM nearby WHERE request_key = ?1 AND requested_at < ?2")?
                .execute((spot.key.0, before.as_millis()))?;
        }
    }
    Ok(())
}

/// Forgets what was closed or not seen for long, and of the rest all but the `most` that were seen last.
pub(crate) fn expire(
    transaction: &Transaction<'_>,
    closed_before: Timestamp,
    unseen_before: Timestamp,
    most: u32,
) -> Sql<usize> {
    let old = transaction
        .prepare_cached(
            "DELETE FROM nearby WHERE fetched_at < ?1 OR (is_open = 0 AND MAX(updated_at, requested_at) < ?2)",
        )?
        .execute((unseen_before.as_millis(), closed_before.as_millis()))?;
    let count: u32 = transaction.prepare_cached("SELECT COUNT(*) FROM nearby")?.query_row([], |row| row.get(0))?;
    let over = count.saturating_sub(most);
    if over == 0 {
        return Ok(old);
    }
    let many = transaction
        .prepare_cached(
            "DELETE FROM nearby WHERE request_key IN (SELECT request_key FROM nearby ORDER BY fetched_at LIMIT ?1)",
        )?
        .execute([over])?;
    Ok(old.saturating_add(many))
}

/// Numbers of open requests within reach that were last seen before a moment, at most `limit`, the nearest first.
pub(crate) fn unseen(view: &Connection, reach: &Reach, before: Timestamp, limit: usize) -> Sql<Vec<ServiceRequestId>> {
    let mut statement =
        view.prepare_cached("SELECT service_request_id FROM nearby WHERE request_key = ?1 AND fetched_at < ?2")?;
    let mut found = Vec::new();
    for spot in spots(view, reach, None, usize::MAX)? {
        if found.len() >= limit {
            break;
        }
        found.extend(
            statement
                .query_row((spot.key.0, before.as_millis()), |row| text(row, 0).map(ServiceRequestId))
                .optional()?,
        );
    }
    Ok(found)
}

/// Forgets everything: it belongs to another city.
pub(crate) fn clear_cached(transaction: &Transaction<'_>) -> Sql<()> {
    for table in ["nearby", "nearby_services", "nearby_areas"] {
        transaction.execute(&format!("DELETE FROM {table}"), [])?;
    }
    Ok(())
}
