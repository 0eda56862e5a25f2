//! Rows of reports.

use rusqlite::{Connection, OptionalExtension, Row, Transaction};

use super::entries::all_entries;
use super::followed::all_followed;
use super::photos::all_photos;
use super::{Sql, abandon_uploads, entries_of, followed, from_json, photos_of, to_json};
use crate::catalog::ServiceCode;
use crate::place::Point;
use crate::place::routing::RuleId;
use crate::report::{Delivery, Fix, Reference, Report, ReportId};
use crate::seam::Timestamp;

const COLUMNS: &str = "report_id, reference, created_at, service_code, description, address_string, latitude, longitude, \
                       accuracy, fix_taken, fix_source, answers, contact, rule";

/// Adds a report and its photos; the outbox entry comes from the caller, in the same transaction.
pub(crate) fn insert_report(transaction: &Transaction<'_>, report: &Report) -> Sql<()> {
    transaction
        .prepare_cached(&format!(
            "INSERT INTO reports ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"
        ))?
        .execute(rusqlite::params![
            report.report_id.0,
            report.reference.0,
            report.created.as_millis(),
            report.service_code.0,
            report.description,
            report.address_string,
            report.fix.map(|fix| fix.latitude),
            report.fix.map(|fix| fix.longitude),
            report.fix.and_then(|fix| fix.accuracy),
            report.fix.map(|fix| fix.taken.as_millis()),
            report.fix.map(|fix| to_json(&fix.source)).transpose()?,
            to_json(&report.answers)?,
            to_json(&report.contact)?,
            report.rule.as_ref().map(|rule| &rule.0),
        ])?;
    let mut put = transaction.prepare_cached(
        "INSERT INTO photos (report_id, position, photo_id, bytes, width, height, state, original_sha256, original_kept)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    for (position, photo) in (0_i64..).zip(&report.photos) {
        put.execute((
            &report.report_id.0,
            position,
            photo.photo_id.as_str(),
            i64::try_from(photo.bytes).unwrap_or(i64::MAX),
            photo.width,
            photo.height,
            to_json(&photo.state)?,
            photo.original.as_ref().map(|original| original.sha256.as_str()),
            photo.original.as_ref().is_some_and(|original| original.kept),
        ))?;
    }
    Ok(())
}

/// Replaces what the person entered of a report, its photos aside.
pub(crate) fn update_report(transaction: &Transaction<'_>, report: &Report) -> Sql<()> {
    transaction
        .prepare_cached(
            "UPDATE reports SET service_code = ?2, description = ?3, address_string = ?4, latitude = ?5, longitude = ?6,
               accuracy = ?7, fix_taken = ?8, fix_source = ?9, answers = ?10, contact = ?11, rule = ?12 WHERE report_id = ?1",
        )?
        .execute(rusqlite::params![
            report.report_id.0,
            report.service_code.0,
            report.description,
            report.address_string,
            report.fix.map(|fix| fix.latitude),
            report.fix.map(|fix| fix.longitude),
            report.fix.and_then(|fix| fix.accuracy),
            report.fix.map(|fix| fix.taken.as_millis()),
            report.fix.map(|fix| to_json(&fix.source)).transpose()?,
            to_json(&report.answers)?,
            to_json(&report.contact)?,
            report.rule.as_ref().map(|rule| &rule.0),
        ])?;
    Ok(())
}

/// Removes a report with all that belongs to it. Only a person's discard does this.
pub(crate) fn delete_report(transaction: &Transaction<'_>, report_id: &ReportId) -> Sql<()> {
    abandon_uploads(transaction, report_id)?;
    transaction.prepare_cached("DELETE FROM reports WHERE report_id = ?1")?.execute([&report_id.0])?;
    Ok(())
}

/// The names of all reports, newest first: they begin with the time.
pub(crate) fn report_ids(connection: &Connection) -> Sql<Vec<ReportId>> {
    let mut statement =
        connection.prepare_cached("SELECT report_id FROM reports NOT INDEXED ORDER BY report_id DESC")?;
    let rows = statement.query_map([], |row| Ok(ReportId(row.get(0)?)))?;
    rows.collect()
}

/// All reports as they stand, newest first. One query for each table, however many reports there are. A damaged page can
/// hide some without a word, so the table and the index of its short names have to agree on which there are.
pub(crate) fn reports(connection: &Connection) -> Sql<Vec<Report>> {
    let mut photos = all_photos(connection)?;
    let mut lanes = all_entries(connection)?;
    let mut news = all_followed(connection)?;
    let mut statement =
        connection.prepare_cached(&format!("SELECT {COLUMNS} FROM reports NOT INDEXED ORDER BY report_id DESC"))?;
    let rows = statement.query_map([], bare_report)?;
    let reports = rows
        .map(|row| {
            let mut report = row?;
            report.photos = photos.remove(&report.report_id).unwrap_or_default();
            report.delivery = Delivery::of(&lanes.remove(&report.report_id).unwrap_or_default());
            report.city = news.remove(&report.report_id);
            Ok(report)
        })
        .collect::<Sql<Vec<Report>>>()?;
    let mut statement = connection.prepare_cached("SELECT report_id FROM reports ORDER BY reference")?;
    let mut listed = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<Sql<Vec<_>>>()?;
    listed.sort_unstable_by(|one, other| other.cmp(one));
    let agree = listed.iter().eq(reports.iter().map(|report| &report.report_id.0));
    if agree { Ok(reports) } else { Err(damaged()) }
}

/// What SQLite says of a damaged page.
pub(super) fn damaged() -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT), None)
}

/// One report as it stands.
pub(crate) fn report(connection: &Connection, report_id: &ReportId) -> Sql<Option<Report>> {
    let mut statement = connection.prepare_cached(&format!("SELECT {COLUMNS} FROM reports WHERE report_id = ?1"))?;
    let Some(mut report) = statement.query_row([&report_id.0], bare_report).optional()? else { return Ok(None) };
    report.photos = photos_of(connection, report_id)?;
    report.delivery = Delivery::of(&entries_of(connection, report_id)?);
    report.city = followed(connection, report_id)?;
    Ok(Some(report))
}

/// Whether a short name is in use on this device.
pub(crate) fn reference_taken(connection: &Connection, reference: &Reference) -> Sql<bool> {
    connection
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM reports WHERE reference = ?1)")?
        .query_row([&reference.0], |row| row.get(0))
}

/// Where a report was filed, as far as its neighbours are concerned.
pub(crate) struct PlaceFiled {
    pub(crate) report_id: ReportId,
    pub(crate) service_code: ServiceCode,
    pub(crate) point: Point,
    pub(crate) accuracy: Option<f64>,
}

/// The reports between two latitudes, in degrees, that have a place.
pub(crate) fn reports_near(connection: &Connection, (south, north): (f64, f64)) -> Sql<Vec<PlaceFiled>> {
    let mut statement = connection.prepare_cached(
        "SELECT report_id, service_code, latitude, longitude, accuracy FROM reports
         WHERE latitude BETWEEN ?1 AND ?2 AND longitude IS NOT NULL",
    )?;
    let rows = statement.query_map((south, north), |row| {
        Ok(PlaceFiled {
            report_id: ReportId(row.get(0)?),
            service_code: ServiceCode(row.get(1)?),
            point: Point::new(row.get(2)?, row.get(3)?),
            accuracy: row.get(4)?,
        })
    })?;
    rows.collect()
}

/// The row alone; photos, delivery and city come from other tables.
fn bare_report(row: &Row<'_>) -> Sql<Report> {
    Ok(Report {
        report_id: ReportId(row.get(0)?),
        reference: Reference(row.get(1)?),
        created: Timestamp::from_millis(row.get(2)?),
        service_code: ServiceCode(row.get(3)?),
        description: row.get(4)?,
        address_string: row.get(5)?,
        fix: fix(row)?,
        rule: row.get::<_, Option<String>>(13)?.map(RuleId),
        answers: from_json(11, &row.get::<_, String>(11)?)?,
        contact: from_json(12, &row.get::<_, String>(12)?)?,
        photos: Vec::new(),
        delivery: Delivery::of(&[]),
        city: None,
    })
}

fn fix(row: &Row<'_>) -> Sql<Option<Fix>> {
    let latitude: Option<f64> = row.get(6)?;
    let longitude: Option<f64> = row.get(7)?;
    let taken: Option<i64> = row.get(9)?;
    let source: Option<String> = row.get(10)?;
    let (Some(latitude), Some(longitude), Some(taken), Some(source)) = (latitude, longitude, taken, source) else {
        return Ok(None);
    };
    Ok(Some(Fix {
        latitude,
        longitude,
        accuracy: row.get(8)?,
        taken: Timestamp::from_millis(taken),
        source: from_json(10, &source)?,
    }))
}
