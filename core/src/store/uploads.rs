//! Rows of photos that travel in pieces, and of uploads that nobody wants any more.

use rusqlite::{Connection, OptionalExtension, Transaction};

use super::{Sql, from_json, to_json};
use crate::report::ReportId;
use crate::seam::Timestamp;
use crate::upload::Upload;

/// An upload as it was kept last.
pub(crate) struct KeptUpload {
    /// SHA-256 of the bytes under way, in hexadecimal.
    pub(crate) digest: String,
    pub(crate) upload: Upload,
    pub(crate) changed: Timestamp,
}

/// The upload of the photo at `position` (from 0) of a report.
pub(crate) fn upload(connection: &Connection, report_id: &ReportId, position: usize) -> Sql<Option<KeptUpload>> {
    let mut statement = connection
        .prepare_cached("SELECT digest, upload, changed_at FROM uploads WHERE report_id = ?1 AND position = ?2")?;
    statement
        .query_row((&report_id.0, place(position)), |row| {
            Ok(KeptUpload {
                digest: row.get(0)?,
                upload: from_json(1, &row.get::<_, String>(1)?)?,
                changed: Timestamp::from_millis(row.get(2)?),
            })
        })
        .optional()
}

/// Keeps how far an upload is; `false` when its report is gone.
pub(crate) fn put_upload(
    transaction: &Transaction<'_>,
    report_id: &ReportId,
    position: usize,
    kept: &KeptUpload,
) -> Sql<bool> {
    let written = transaction
        .prepare_cached(
            "INSERT INTO uploads (report_id, position, digest, upload, changed_at)
             SELECT report_id, ?2, ?3, ?4, ?5 FROM reports WHERE report_id = ?1
             ON CONFLICT (report_id, position)
             DO UPDATE SET digest = excluded.digest, upload = excluded.upload, changed_at = excluded.changed_at",
        )?
        .execute((&report_id.0, place(position), &kept.digest, to_json(&kept.upload)?, kept.changed.as_millis()))?;
    Ok(written > 0)
}

/// Forgets the uploads of a report, which its request has taken over.
pub(crate) fn remove_uploads(transaction: &Transaction<'_>, report_id: &ReportId) -> Sql<()> {
    transaction.prepare_cached("DELETE FROM uploads WHERE report_id = ?1")?.execute([&report_id.0])?;
    Ok(())
}

/// Forgets the uploads of a report that nobody will ask for, and remembers where they are on the server.
pub(crate) fn abandon_uploads(transaction: &Transaction<'_>, report_id: &ReportId) -> Sql<()> {
    let mut statement = transaction.prepare_cached("SELECT upload FROM uploads WHERE report_id = ?1")?;
    let uploads: Vec<String> = statement.query_map([&report_id.0], |row| row.get(0))?.collect::<Sql<_>>()?;
    for upload in uploads {
        abandon(transaction, &from_json(0, &upload)?)?;
    }
    remove_uploads(transaction, report_id)
}

/// Remembers one upload that nobody will ask for.
pub(crate) fn abandon(transaction: &Transaction<'_>, upload: &Upload) -> Sql<()> {
    if let Some(url) = upload.url() {
        transaction
            .prepare_cached("INSERT INTO abandoned (url, tries) VALUES (?1, 0) ON CONFLICT DO NOTHING")?
            .execute([url])?;
    }
    Ok(())
}

/// Where uploads are that nobody wants, and how often the server was told so in vain; at most `limit`.
pub(crate) fn abandoned(connection: &Connection, limit: u32) -> Sql<Vec<(String, u32)>> {
    let mut statement = connection.prepare_cached("SELECT url, tries FROM abandoned ORDER BY tries, url LIMIT ?1")?;
    let rows = statement.query_map([limit], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}

/// Counts a try to tell the server, or, with `None`, ends them.
pub(crate) fn put_abandoned(transaction: &Transaction<'_>, url: &str, tries: Option<u32>) -> Sql<()> {
    match tries {
        Some(tries) => {
            transaction.prepare_cached("UPDATE abandoned SET tries = ?2 WHERE url = ?1")?.execute((url, tries))?
        }
        None => transaction.prepare_cached("DELETE FROM abandoned WHERE url = ?1")?.execute([url])?,
    };
    Ok(())
}

fn place(position: usize) -> i64 {
    i64::try_from(position).unwrap_or(-1)
}
