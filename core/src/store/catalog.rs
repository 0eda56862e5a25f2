//! Rows of the catalogue, by the language it was asked in.

use rusqlite::{Connection, OptionalExtension, Transaction};

use super::{Sql, from_json, to_json};
use crate::catalog::{Service, ServiceCode, ServiceDefinition};
use crate::seam::Timestamp;

/// What is known of one language's catalogue as a whole.
pub(crate) struct CatalogRow {
    pub(crate) fetched_at: Timestamp,
    /// The codes of a list that would have removed nearly everything, and since when it has been answered.
    pub(crate) suspect: Option<(Vec<ServiceCode>, Timestamp)>,
}

/// When a catalogue was fetched that never was, but came out of a city pack.
pub(crate) const PACKED: Timestamp = Timestamp::EPOCH;

/// The catalogue of a language, if one was ever fetched or came out of a city pack ([`PACKED`]).
pub(crate) fn catalog_row(connection: &Connection, language: &str) -> Sql<Option<CatalogRow>> {
    let mut statement = connection
        .prepare_cached("SELECT fetched_at, suspect_codes, suspect_since FROM catalogs WHERE language = ?1")?;
    let row: Option<(i64, Option<String>, Option<i64>)> =
        statement.query_row([language], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).optional()?;
    let Some((fetched_at, codes, since)) = row else { return Ok(None) };
    let suspect = match (codes, since) {
        (Some(codes), Some(since)) => Some((from_json(1, &codes)?, Timestamp::from_millis(since))),
        _ => None,
    };
    Ok(Some(CatalogRow { fetched_at: Timestamp::from_millis(fetched_at), suspect }))
}

/// The language in which services are read: the one that is wanted or, where that was never fetched, the one fetched last.
const LANGUAGE: &str = "(SELECT language FROM catalogs ORDER BY language = ?1 DESC, fetched_at DESC LIMIT 1)";

/// The services in the city's order, in `language` or, where that was never fetched, in the one fetched last.
pub(crate) fn services(connection: &Connection, language: &str) -> Sql<Vec<Service>> {
    let mut statement = connection
        .prepare_cached(&format!("SELECT service FROM services WHERE language = {LANGUAGE} ORDER BY position"))?;
    let rows = statement.query_map([language], |row| row.get::<_, String>(0))?;
    rows.map(|text| from_json(0, &text?)).collect()
}

/// One of the [`services`].
pub(crate) fn service(connection: &Connection, language: &str, service_code: &ServiceCode) -> Sql<Option<Service>> {
    let mut statement = connection
        .prepare_cached(&format!("SELECT service FROM services WHERE language = {LANGUAGE} AND service_code = ?2"))?;
    let text: Option<String> = statement.query_row([language, &service_code.0], |row| row.get(0)).optional()?;
    text.map(|text| from_json(0, &text)).transpose()
}

/// Whether there are any [`services`].
pub(crate) fn any_service(connection: &Connection, language: &str) -> Sql<bool> {
    connection
        .prepare_cached(&format!("SELECT EXISTS (SELECT 1 FROM services WHERE language = {LANGUAGE})"))?
        .query_row([language], |row| row.get(0))
}

/// The questions of a service, in `language` or, where they were never fetched in it, in any other.
pub(crate) fn definition(
    connection: &Connection,
    language: &str,
    service_code: &ServiceCode,
) -> Sql<Option<ServiceDefinition>> {
    let mut statement = connection.prepare_cached(
        "SELECT definition FROM services WHERE service_code = ?2 AND definition IS NOT NULL
         ORDER BY language = ?1 DESC LIMIT 1",
    )?;
    let text: Option<String> = statement.query_row([language, &service_code.0], |row| row.get(0)).optional()?;
    text.map(|text| from_json(0, &text)).transpose()
}

/// Replaces a language's list; definitions of services that stay are kept.
pub(crate) fn put_catalog(
    transaction: &Transaction<'_>,
    language: &str,
    services: &[Service],
    fetched_at: Timestamp,
) -> Sql<()> {
    transaction
        .prepare_cached(
            "INSERT INTO catalogs (language, fetched_at, suspect_codes, suspect_since) VALUES (?1, ?2, NULL, NULL)
             ON CONFLICT (language) DO UPDATE SET
               fetched_at = excluded.fetched_at, suspect_codes = NULL, suspect_since = NULL",
        )?
        .execute((language, fetched_at.as_millis()))?;
    transaction.prepare_cached("UPDATE services SET position = -1 WHERE language = ?1")?.execute([language])?;
    let mut put = transaction.prepare_cached(
        "INSERT INTO services (language, service_code, position, service, definition) VALUES (?1, ?2, ?3, ?4, NULL)
         ON CONFLICT (language, service_code) DO UPDATE SET position = excluded.position, service = excluded.service",
    )?;
    for (position, service) in (0_i64..).zip(services) {
        put.execute((language, &service.service_code.0, position, to_json(service)?))?;
    }
    transaction.prepare_cached("DELETE FROM services WHERE language = ?1 AND position = -1")?.execute([language])?;
    Ok(())
}

/// Removes the lists that came out of a city pack and were not replaced by a server's since.
pub(crate) fn forget_packed_catalogs(transaction: &Transaction<'_>) -> Sql<()> {
    transaction
        .prepare_cached("DELETE FROM services WHERE language IN (SELECT language FROM catalogs WHERE fetched_at = ?1)")?
        .execute([PACKED.as_millis()])?;
    transaction.prepare_cached("DELETE FROM catalogs WHERE fetched_at = ?1")?.execute([PACKED.as_millis()])?;
    Ok(())
}

/// Notes that a list came which would have removed nearly everything; the list that is there stays.
pub(crate) fn suspect_catalog(
    transaction: &Transaction<'_>,
    language: &str,
    codes: &[ServiceCode],
    since: Timestamp,
) -> Sql<()> {
    transaction
        .prepare_cached("UPDATE catalogs SET suspect_codes = ?2, suspect_since = ?3 WHERE language = ?1")?
        .execute((language, to_json(&codes)?, since.as_millis()))?;
    Ok(())
}

/// Keeps the questions of a service that is in the list.
pub(crate) fn put_definition(transaction: &Transaction<'_>, language: &str, definition: &ServiceDefinition) -> Sql<()> {
    transaction
        .prepare_cached("UPDATE services SET definition = ?3 WHERE language = ?1 AND service_code = ?2")?
        .execute((language, &definition.service_code.0, to_json(definition)?))?;
    Ok(())
}
