//! Rows of photos; the pictures themselves are in the vault.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, Row, Transaction};

use super::reports::damaged;
use super::{Sql, from_json, to_json};
use crate::catalog::ServiceCode;
use crate::photo::{Fingerprint, Original, OriginalDigest, PhotoId};
use crate::report::{Photo, PhotoState, ReportId};

/// What [`photo`] reads.
const COLUMNS: &str = "photo_id, bytes, width, height, state, original_sha256, original_kept";

/// The photos of a report, in the order in which they are sent.
pub(crate) fn photos_of(connection: &Connection, report_id: &ReportId) -> Sql<Vec<Photo>> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT {COLUMNS} FROM photos WHERE report_id = ?1 ORDER BY position"))?;
    let rows = statement.query_map([&report_id.0], photo)?;
    rows.collect()
}

/// The photos of all reports, in the order in which they are sent.
pub(super) fn all_photos(connection: &Connection) -> Sql<HashMap<ReportId, Vec<Photo>>> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT {COLUMNS}, report_id FROM photos ORDER BY report_id, position"))?;
    let mut photos: HashMap<ReportId, Vec<Photo>> = HashMap::new();
    let rows = statement.query_map([], |row| Ok((ReportId(row.get(7)?), photo(row)?)))?;
    for row in rows {
        let (report_id, photo) = row?;
        photos.entry(report_id).or_default().push(photo);
    }
    Ok(photos)
}

/// Writes the state of the photo at `position` (from 0) of a report.
pub(crate) fn put_photo_state(
    transaction: &Transaction<'_>,
    report_id: &ReportId,
    position: usize,
    state: &PhotoState,
) -> Sql<()> {
    transaction.prepare_cached("UPDATE photos SET state = ?3 WHERE report_id = ?1 AND position = ?2")?.execute((
        &report_id.0,
        i64::try_from(position).unwrap_or(-1),
        to_json(state)?,
    ))?;
    Ok(())
}

/// Writes what the photo at `position` (from 0) of a report looks like.
pub(crate) fn put_fingerprint(
    transaction: &Transaction<'_>,
    report_id: &ReportId,
    position: usize,
    fingerprint: Fingerprint,
) -> Sql<()> {
    transaction
        .prepare_cached("UPDATE photos SET fingerprint = ?3 WHERE report_id = ?1 AND position = ?2")?
        .execute((&report_id.0, i64::try_from(position).unwrap_or(-1), fingerprint.bits().cast_signed()))?;
    Ok(())
}

/// A photo of a report that has a place, as far as its looks are concerned.
pub(crate) struct PhotoLooks {
    pub(crate) report_id: ReportId,
    /// Degrees WGS84.
    pub(crate) latitude: f64,
    /// Degrees WGS84.
    pub(crate) longitude: f64,
    pub(crate) position: usize,
    pub(crate) photo_id: PhotoId,
    /// `None` for a photo of an older release that nobody has looked at since.
    pub(crate) fingerprint: Option<Fingerprint>,
}

/// The photos of all reports of a service between two latitudes, in degrees, those of the newest report first.
pub(crate) fn photos_near(
    connection: &Connection,
    service_code: &ServiceCode,
    (south, north): (f64, f64),
) -> Sql<Vec<PhotoLooks>> {
    let mut statement = connection.prepare_cached(
        "SELECT p.photo_id, r.report_id, r.latitude, r.longitude, p.position, p.fingerprint
         FROM reports r JOIN photos p ON p.report_id = r.report_id
         WHERE r.service_code = ?1 AND r.latitude BETWEEN ?2 AND ?3 AND r.longitude IS NOT NULL
         ORDER BY r.report_id DESC, p.position",
    )?;
    let rows = statement.query_map((&service_code.0, south, north), |row| {
        Ok(PhotoLooks {
            report_id: ReportId(row.get(1)?),
            latitude: row.get(2)?,
            longitude: row.get(3)?,
            position: row.get::<_, i64>(4)?.try_into().unwrap_or(usize::MAX),
            photo_id: photo_id(row)?,
            fingerprint: row.get::<_, Option<i64>>(5)?.map(|bits| Fingerprint::from_bits(bits.cast_unsigned())),
        })
    })?;
    rows.collect()
}

/// Whether any report refers to a picture.
pub(crate) fn photo_in_use(connection: &Connection, photo_id: &PhotoId) -> Sql<bool> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM photos WHERE photo_id = ?1)")?
        .query_row([photo_id.as_str()], |row| row.get(0))
}

/// Whether the kept original of any photo has this digest.
pub(crate) fn original_in_use(connection: &Connection, sha256: &OriginalDigest) -> Sql<bool> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM photos WHERE original_sha256 = ?1 AND original_kept)")?
        .query_row([sha256.as_str()], |row| row.get(0))
}

/// The files that reports refer to.
pub(crate) struct FilesInUse {
    pub(crate) pictures: HashSet<PhotoId>,
    pub(crate) originals: HashSet<OriginalDigest>,
}

/// All files that reports refer to. A damaged page can hide some without a word, so the table and its index have to agree
/// on which photos there are.
pub(crate) fn files_in_use(connection: &Connection) -> Sql<FilesInUse> {
    let read = |from: &str| -> Sql<Vec<PhotoId>> {
        let mut statement = connection.prepare_cached(&format!("SELECT photo_id FROM photos {from}"))?;
        let mut ids = statement.query_map([], photo_id)?.collect::<Sql<Vec<_>>>()?;
        ids.sort_unstable();
        Ok(ids)
    };
    let ids = read("NOT INDEXED")?;
    if read("INDEXED BY photos_by_content")? != ids {
        return Err(damaged());
    }
    let originals = "SELECT original_sha256 FROM photos NOT INDEXED WHERE original_kept AND original_sha256 NOT NULL";
    let mut statement = connection.prepare_cached(originals)?;
    let originals = statement.query_map([], |row| digest(0, row.get(0)?))?.collect::<Sql<_>>()?;
    Ok(FilesInUse { pictures: ids.into_iter().collect(), originals })
}

fn photo(row: &Row<'_>) -> Sql<Photo> {
    Ok(Photo {
        photo_id: photo_id(row)?,
        bytes: row.get::<_, i64>(1)?.try_into().unwrap_or(0),
        width: row.get(2)?,
        height: row.get(3)?,
        state: from_json(4, &row.get::<_, String>(4)?)?,
        original: row
            .get::<_, Option<String>>(5)?
            .map(|text| Ok::<_, rusqlite::Error>(Original { sha256: digest(5, text)?, kept: row.get(6)? }))
            .transpose()?,
    })
}

fn digest(column: usize, text: String) -> Sql<OriginalDigest> {
    OriginalDigest::try_from(text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(error))
    })
}

fn photo_id(row: &Row<'_>) -> Sql<PhotoId> {
    PhotoId::try_from(row.get::<_, String>(0)?)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error)))
}
