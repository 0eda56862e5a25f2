//! The city's memory: one SQLite database. All SQL is here; knows nothing of HTTP, formats and languages.
//!
//! Every function blocks on the disk and belongs on a thread that may wait.
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rusqlite::{Connection, OptionalExtension, Row, Transaction, TransactionBehavior, named_params};

use crate::error::CityError;
use crate::request::{Arrival, Query, Status, StoredMedia, StoredRequest, number_of};

/// Of latitude, on a sphere of 6,371 km.
const METRES_PER_DEGREE: f64 = 111_195.0;

/// The only schema this version reads, in `PRAGMA user_version`.
const SCHEMA: i64 = 1;

/// The open database, and the lock that keeps other cities out of the folder.
struct Open {
    connection: Connection,
    _lock: File,
}

/// The city's memory.
pub struct Store {
    /// `None` once closed.
    open: Mutex<Option<Open>>,
    media: PathBuf,
}

impl Store {
    /// Opens `city.sqlite` in the folder, or makes it. Photos are expected in `media`.
    pub fn open(folder: &Path, media: &Path) -> Result<Self, CityError> {
        let at = |path: &Path| {
            let path = path.to_owned();
            move |source| CityError::Folder { path, source }
        };
        fs::create_dir_all(folder).map_err(at(folder))?;
        let lock_path = folder.join("city.lock");
        let lock = File::create(&lock_path).map_err(at(&lock_path))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(CityError::InUse { path: folder.to_owned() }),
            Err(TryLockError::Error(source)) => return Err(CityError::Folder { path: lock_path, source }),
        }
        let path = folder.join("city.sqlite");
        let mut connection = Connection::open(&path)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.pragma_update(None, "foreign_keys", true)?;
        let found: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if found == 0 {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            transaction.execute_batch(include_str!("schema.sql"))?;
            transaction.pragma_update(None, "user_version", SCHEMA)?;
            transaction.commit()?;
        } else if found != SCHEMA {
            return Err(CityError::Schema { path, found, known: SCHEMA });
        }
        Ok(Self { open: Mutex::new(Some(Open { connection, _lock: lock })), media: media.to_owned() })
    }

    /// Closes the database and lets go of the folder. Everything after this is [`CityError::Stopped`].
    pub fn close(&self) {
        *self.open.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn with<T>(&self, work: impl FnOnce(&mut Connection) -> Result<T, CityError>) -> Result<T, CityError> {
        // A panic while the lock was held rolled its transaction back; the connection is as good as before.
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        work(&mut open.as_mut().ok_or(CityError::Stopped)?.connection)
    }

    /// Keeps a report and answers with what was kept, or with the earlier one when its key is honored.
    pub fn keep(&self, arrival: &Arrival) -> Result<StoredRequest, CityError> {
        self.with(|connection| {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            if arrival.honor_key && arrival.idempotency_key.is_some() {
                let earlier: Option<i64> = transaction
                    .prepare_cached("SELECT min(number) FROM service_request WHERE idempotency_key = ?1")?
                    .query_row([&arrival.idempotency_key], |row| row.get(0))?;
                if let Some(number) = earlier {
                    return self
                        .one(&transaction, number)?
                        .ok_or_else(|| CityError::UnknownRequest(number.to_string()));
                }
            }
            let number = insert(&transaction, arrival)?;
            let kept = self.one(&transaction, number)?;
            transaction.commit()?;
            kept.ok_or_else(|| CityError::UnknownRequest(number.to_string()))
        })
    }

    /// The published requests that fit, newest first. `now_ms` is in milliseconds since 1970.
    pub fn find(&self, query: &Query, now_ms: i64) -> Result<Vec<StoredRequest>, CityError> {
        let words =
            query.statuses.as_ref().map(|statuses| statuses.iter().map(|status| status.word()).collect::<Vec<_>>());
        self.with(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT * FROM service_request
                 WHERE published_ms <= :now_ms
                   AND (:numbers IS NULL OR number IN (SELECT value FROM json_each(:numbers)))
                   AND (:codes IS NULL OR service_code IN (SELECT value FROM json_each(:codes)))
                   AND (:statuses IS NULL OR status IN (SELECT value FROM json_each(:statuses)))
                   AND (:from IS NULL OR requested_at >= :from)
                   AND (:to IS NULL OR requested_at <= :to)
                   AND (:changed_from IS NULL OR updated_at >= :changed_from)
                   AND (:radius IS NULL OR
                     (lat - :lat) * (lat - :lat) + (long - :long) * (long - :long) * :narrowing <= :radius * :radius)
                 ORDER BY requested_at DESC, number DESC
                 LIMIT :limit OFFSET :offset",
            )?;
            let rows = statement.query_map(
                named_params! {
                    ":now_ms": now_ms,
                    ":numbers": query.numbers.as_ref().map(serde_json::to_string).transpose()?,
                    ":codes": query.service_codes.as_ref().map(serde_json::to_string).transpose()?,
                    ":statuses": words.as_ref().map(serde_json::to_string).transpose()?,
                    ":from": query.from,
                    ":to": query.to,
                    ":changed_from": query.changed_from,
                    ":lat": query.near.map(|circle| circle.lat),
                    ":long": query.near.map(|circle| circle.long),
                    // Flat enough for the size of a city; degrees of longitude narrow with the latitude.
                    ":narrowing": query.near.map(|circle| circle.lat.to_radians().cos().powi(2)),
                    ":radius": query.near.map(|circle| circle.radius / METRES_PER_DEGREE),
                    ":limit": query.limit,
                    ":offset": i64::try_from(query.offset).unwrap_or(i64::MAX),
                },
                request,
            )?;
            rows.map(|row| self.complete(connection, row?)).collect()
        })
    }

    /// Every request, published or not, oldest first.
    pub fn all(&self) -> Result<Vec<StoredRequest>, CityError> {
        self.with(|connection| {
            let mut statement = connection.prepare_cached("SELECT * FROM service_request ORDER BY number")?;
            let rows = statement.query_map([], request)?;
            rows.map(|row| self.complete(connection, row?)).collect()
        })
    }

    /// The request with this id, published or not.
    pub fn by_id(&self, id: &str) -> Result<Option<StoredRequest>, CityError> {
        let Some(number) = number_of(id) else { return Ok(None) };
        self.with(|connection| self.one(connection, number))
    }

    /// The request behind a token, published or not.
    pub fn by_token(&self, token: &str) -> Result<Option<StoredRequest>, CityError> {
        self.with(|connection| {
            let number: Option<i64> = connection
                .prepare_cached("SELECT number FROM service_request WHERE token = ?1")?
                .query_row([token], |row| row.get(0))
                .optional()?;
            number.map_or(Ok(None), |number| self.one(connection, number))
        })
    }

    /// Sets a status and its notes; `now` is in seconds since 1970.
    pub fn set_status(
        &self,
        id: &str,
        status: Status,
        notes: Option<&str>,
        now: i64,
    ) -> Result<StoredRequest, CityError> {
        let unknown = || CityError::UnknownRequest(id.to_owned());
        let number = number_of(id).ok_or_else(unknown)?;
        self.with(|connection| {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            transaction
                .prepare_cached(
                    "UPDATE service_request SET status = ?2, status_notes = ?3, updated_at = ?4 WHERE number = ?1",
                )?
                .execute((number, status.word(), notes, now))?;
            let request = self.one(&transaction, number)?.ok_or_else(unknown)?;
            transaction.commit()?;
            Ok(request)
        })
    }

    fn one(&self, connection: &Connection, number: i64) -> Result<Option<StoredRequest>, CityError> {
        let found = connection
            .prepare_cached("SELECT * FROM service_request WHERE number = ?1")?
            .query_row([number], request)
            .optional()?;
        found.map(|request| self.complete(connection, request)).transpose()
    }

    /// Adds the answers and photos.
    fn complete(&self, connection: &Connection, mut request: StoredRequest) -> Result<StoredRequest, CityError> {
        let number = number_of(&request.service_request_id);
        request.attributes = connection
            .prepare_cached("SELECT code, value FROM attribute WHERE number = ?1 ORDER BY position")?
            .query_map([number], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        request.media = connection
            .prepare_cached("SELECT name, bytes, sha256 FROM photo WHERE number = ?1 ORDER BY position")?
            .query_map([number], |row| {
                let path = self.media.join(row.get::<_, String>(0)?);
                let bytes = u64::try_from(row.get::<_, i64>(1)?).unwrap_or_default();
                Ok(StoredMedia { path, bytes, sha256: row.get(2)? })
            })?
            .collect::<Result<_, _>>()?;
        Ok(request)
    }
}

fn insert(transaction: &Transaction<'_>, arrival: &Arrival) -> Result<i64, CityError> {
    let report = &arrival.report;
    let number: i64 = transaction
        .prepare_cached(
            "INSERT INTO service_request (number, token, published_ms, service_code, status, description, lat, long,
                 address_string, address_id, email, phone, first_name, last_name, device_id, account_id, media_url,
                 idempotency_key, requested_at, updated_at, expected_at)
             VALUES ((SELECT coalesce(max(number) + 1, :first) FROM service_request), :token, :published_ms, :service_code,
                 'open', :description, :lat, :long, :address_string, :address_id, :email, :phone, :first_name, :last_name,
                 :device_id, :account_id, :media_url, :idempotency_key, :now, :now, :expected_at)
             RETURNING number",
        )?
        .query_row(
            named_params! {
                ":first": arrival.first_number,
                ":token": arrival.token,
                ":published_ms": arrival.published_ms,
                ":service_code": report.service_code,
                ":description": report.description,
                ":lat": report.lat,
                ":long": report.long,
                ":address_string": report.address_string,
                ":address_id": report.address_id,
                ":email": report.email,
                ":phone": report.phone,
                ":first_name": report.first_name,
                ":last_name": report.last_name,
                ":device_id": report.device_id,
                ":account_id": report.account_id,
                ":media_url": report.media_url,
                ":idempotency_key": arrival.idempotency_key,
                ":now": arrival.now,
                ":expected_at": arrival.expected_at,
            },
            |row| row.get(0),
        )?;
    for (position, (code, value)) in (0_i64..).zip(&report.attributes) {
        transaction
            .prepare_cached("INSERT INTO attribute (number, position, code, value) VALUES (?1, ?2, ?3, ?4)")?
            .execute((number, position, code, value))?;
    }
    for (position, kept) in (0_i64..).zip(&arrival.media) {
        let bytes = i64::try_from(kept.bytes).unwrap_or(i64::MAX);
        transaction
            .prepare_cached("INSERT INTO photo (number, position, name, bytes, sha256) VALUES (?1, ?2, ?3, ?4, ?5)")?
            .execute((number, position, &kept.name, bytes, &kept.sha256))?;
    }
    Ok(number)
}

fn request(row: &Row<'_>) -> rusqlite::Result<StoredRequest> {
    Ok(StoredRequest {
        service_request_id: row.get::<_, i64>("number")?.to_string(),
        token: row.get("token")?,
        published_ms: row.get("published_ms")?,
        service_code: row.get("service_code")?,
        // The schema allows no third word.
        status: Status::of_word(&row.get::<_, String>("status")?).unwrap_or(Status::Open),
        status_notes: row.get("status_notes")?,
        description: row.get("description")?,
        lat: row.get("lat")?,
        long: row.get("long")?,
        address_string: row.get("address_string")?,
        address_id: row.get("address_id")?,
        email: row.get("email")?,
        phone: row.get("phone")?,
        first_name: row.get("first_name")?,
        last_name: row.get("last_name")?,
        device_id: row.get("device_id")?,
        account_id: row.get("account_id")?,
        media_url: row.get("media_url")?,
        idempotency_key: row.get("idempotency_key")?,
        requested_at: row.get("requested_at")?,
        updated_at: row.get("updated_at")?,
        expected_at: row.get("expected_at")?,
        attributes: Vec::new(),
        media: Vec::new(),
    })
}
