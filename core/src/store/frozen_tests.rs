//! Folders of every released schema, as they were written then, open today and read as they were.
//!
//! `frozen/schema_N.sql` is the whole database of [`filled`] at schema N. Once a release has it, it never changes. A new
//! schema gets its file from `CURBLINE_FREEZE=1 cargo test -p curbline-core --lib frozen`.
#![expect(clippy::arithmetic_side_effects, reason = "a test that overflows has failed")]

use std::fmt::Write as _;
use std::path::Path;

use rusqlite::types::ValueRef;

use super::*;
use crate::catalog::{Service, ServiceCode, ServiceDefinition};
use crate::open311::{Receipt, ServiceRequest, ServiceRequestId, Token};
use crate::outbox::{EntryState, ParkReason, Refusal, Step, Unfinished};
use crate::photo::{Original, OriginalDigest, PhotoId};
use crate::report::tests_support::report;
use crate::report::{Answer, Contact, DropReason, Fix, FixSource, Photo, PhotoState, Report, StatusSeen};
use crate::seam::Timestamp;

const SCHEMAS: [(u32, &str); 1] = [(1, include_str!("frozen/schema_1.sql"))];

fn at(millis: i64) -> Timestamp {
    Timestamp::from_millis(1_800_000_000_000 + millis)
}

fn refusal(status: u16) -> Refusal {
    Refusal { status, words: "No, “not” ours".to_owned() }
}

/// A lane in each state there is.
fn lanes() -> Vec<Vec<(Step, EntryState)>> {
    let ready = |last| EntryState::Ready { not_before: at(5), last };
    let accepted = |receipt| EntryState::Accepted { receipt, at: at(6) };
    let parked = |reason| EntryState::Parked { reason, since: at(7) };
    let waits = [Unfinished::Offline, Unfinished::Unreachable, Unfinished::Tls, Unfinished::CaptivePortal];
    let waits =
        waits.into_iter().chain([Unfinished::Busy, Unfinished::Denied, Unfinished::Refused, Unfinished::NotYet]);
    let uncertain =
        |absent_since| EntryState::Uncertain { since: at(1), next_look: at(9), absent_since, looks: 2, said: None };
    let id = || Receipt::Id(ServiceRequestId("0071".to_owned()));
    let parks = [
        ParkReason::Refused(refusal(400)),
        ParkReason::Incomplete(refusal(422)),
        ParkReason::Duplicate(refusal(400)),
        ParkReason::TooLarge,
        ParkReason::CannotTell,
        ParkReason::PhotoLost,
        ParkReason::TooManyAttempts { attempts: 6 },
    ];
    let requests = [ready(None)]
        .into_iter()
        .chain(waits.map(|wait| ready(Some(wait))))
        .chain([EntryState::Sending { since: at(2) }, uncertain(None), uncertain(Some(at(3)))])
        .chain([accepted(Receipt::Blackbox)])
        .chain(parks.map(parked));
    let mut lanes: Vec<Vec<(Step, EntryState)>> = requests.map(|state| vec![(Step::Request, state)]).collect();
    lanes.push(vec![(Step::Request, accepted(id())), (Step::Confirm, EntryState::Finished { at: at(8) })]);
    let token = accepted(Receipt::Token(Token("t-1".to_owned())));
    lanes.push(vec![(Step::Request, token.clone()), (Step::Token, ready(Some(Unfinished::NotYet)))]);
    lanes.push(vec![(Step::Request, token), (Step::Token, accepted(id())), (Step::Confirm, ready(None))]);
    lanes
}

/// The schema that first knew of originals.
const WITH_ORIGINALS: u32 = 4;

fn original(seed: &str) -> Option<Original> {
    let sha256 = OriginalDigest::of(seed.as_bytes());
    match seed {
        "a" => Some(Original { sha256, kept: true }),
        "b" => Some(Original { sha256, kept: false }),
        _ => None,
    }
}

/// Reports that between them fill every column; the lane of number N is that of [`lanes`].
fn numbered(number: usize) -> Report {
    let photo = |seed: &str, state| Photo {
        photo_id: PhotoId::of(seed.as_bytes()),
        bytes: 7,
        width: 3,
        height: 2,
        state,
        original: original(seed),
    };
    let sources = [FixSource::Gps, FixSource::Photo, FixSource::Map, FixSource::Address];
    let plain = report(&format!("R{number:04}"));
    let answer = Answer { code: "problem".to_owned(), values: vec!["out".to_owned(), "o'clock".to_owned()] };
    match number {
        0 => Report { fix: None, address_string: "12 Main St, «Norte»".to_owned(), created: at(0), ..plain },
        1 => Report { answers: vec![answer], photos: vec![photo("a", PhotoState::Kept)], ..plain },
        2 => Report {
            contact: Contact {
                first_name: "Ann".to_owned(),
                last_name: "Lee".to_owned(),
                email: "a@example.org".to_owned(),
                phone: "555".to_owned(),
            },
            photos: vec![
                photo("b", PhotoState::Delivered { media_url: None }),
                photo("c", PhotoState::Delivered { media_url: Some("http://city.example/b.jpg".to_owned()) }),
                photo("d", PhotoState::Dropped { reason: DropReason::NotShown }),
                photo("e", PhotoState::Dropped { reason: DropReason::TooMany }),
                photo("f", PhotoState::Dropped { reason: DropReason::NotTaken }),
            ],
            ..plain
        },
        other => {
            let source = sources[other % sources.len()];
            let fix = Fix { latitude: -0.5, longitude: 179.25, accuracy: None, taken: at(1), source };
            Report { fix: Some(fix), description: "Line one\nسطر ثانٍ".to_owned(), ..plain }
        }
    }
}

fn request() -> ServiceRequest {
    ServiceRequest {
        service_request_id: Some(ServiceRequestId("0071".to_owned())),
        status: Some("open".to_owned()),
        status_notes: Some("On its way".to_owned()),
        ..ServiceRequest::default()
    }
}

fn service() -> Service {
    serde_json::from_str(
        r#"{"service_code":"pothole","service_name":"Pothole","description":"","group":"Streets","keywords":["road"],
            "metadata":true,"kind":"realtime"}"#,
    )
    .unwrap()
}

fn definition() -> ServiceDefinition {
    ServiceDefinition { service_code: ServiceCode("pothole".to_owned()), attributes: Vec::new() }
}

fn neighbour() -> CachedRequest {
    CachedRequest {
        service_request_id: ServiceRequestId("0073".to_owned()),
        service_code: ServiceCode("pothole".to_owned()),
        point: crate::place::Point::new(39.95, -75.16),
        requested: at(0),
        updated: at(1),
        is_open: true,
        address: "12 Main St".to_owned(),
        description: "Deep".to_owned(),
        media_url: String::new(),
        fingerprint: None,
    }
}

/// Rows in every table, through the verbs of this release.
fn filled(folder: &Path) {
    let store = Store::open(folder).unwrap();
    store
        .write(|transaction| {
            put_setting(transaction, "city", &"http://city.example/")?;
            put_catalog(transaction, "en", &[service()], at(0))?;
            put_definition(transaction, "en", &definition())?;
            suspect_catalog(transaction, "en", &[ServiceCode("x".to_owned())], at(1))?;
            for (number, lane) in lanes().into_iter().enumerate() {
                let report = numbered(number);
                insert_report(transaction, &report)?;
                for (step, state) in lane {
                    insert_entry(transaction, &report.report_id, step, &state)?;
                }
            }
            let mut entry = entries_of(transaction, &numbered(9).report_id)?.remove(0);
            (entry.attempts, entry.refusals, entry.doubts, entry.shrinks) = (4, 3, 2, 1);
            begin_attempt(transaction, &entry, at(2), 1)?;
            end_attempt(transaction, entry.entry_id, at(3), "answer-lost")?;
            begin_attempt(transaction, &entry, at(4), 1)?;
            put_followed(transaction, &numbered(21).report_id, &request(), at(5))?;
            let id = ServiceRequestId("0072".to_owned());
            let followed = crate::inbox::Followed {
                service_request_id: id.clone(),
                followed: at(1),
                pulled: None,
                request: request(),
            };
            insert_follow(transaction, "http://city.example/", &followed)?;
            put_follow(transaction, &id, &request(), at(5))?;
            see_area(transaction, crate::place::nearby::Area::at(8_884, -12_812), at(1), 8)?;
            put_cached(transaction, &[neighbour()], at(5))
        })
        .unwrap();
}

/// The database as the statements that make it again.
fn dumped(connection: &Connection) -> String {
    let mut text = format!("PRAGMA user_version = {};\n", migrate::version(connection).unwrap());
    let rows = |question: &str, show: &mut dyn FnMut(&rusqlite::Row<'_>)| {
        let mut statement = connection.prepare(question).unwrap();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            show(row);
        }
    };
    let mut tables = Vec::new();
    rows("SELECT type = 'table', name, sql FROM sqlite_schema WHERE sql NOT NULL ORDER BY rowid", &mut |row| {
        writeln!(text, "{};", row.get::<_, String>(2).unwrap()).unwrap();
        if row.get(0).unwrap() {
            tables.push(row.get::<_, String>(1).unwrap());
        }
    });
    for table in tables {
        rows(&format!("SELECT * FROM {table} ORDER BY 1, 2"), &mut |row| {
            let values: Vec<String> = (0..row.as_ref().column_count())
                .map(|column| match row.get_ref(column).unwrap() {
                    ValueRef::Null => "NULL".to_owned(),
                    ValueRef::Integer(number) => number.to_string(),
                    ValueRef::Real(number) => format!("{number:?}"),
                    ValueRef::Text(words) => format!("'{}'", std::str::from_utf8(words).unwrap().replace('\'', "''")),
                    ValueRef::Blob(_) => panic!("photos are files"),
                })
                .collect();
            writeln!(text, "INSERT INTO {table} VALUES ({});", values.join(", ")).unwrap();
        });
    }
    text
}

#[test]
fn a_folder_of_any_release_opens_and_every_report_reads_as_it_was() {
    for (version, sql) in SCHEMAS {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(DATABASE);
        let connection = Connection::open(&path).unwrap();
        connection.execute_batch(&format!("PRAGMA journal_mode = WAL; {sql}")).unwrap();
        assert_eq!(migrate::version(&connection).unwrap(), version);
        drop(connection);

        let store = Store::open(folder.path()).unwrap();
        assert_eq!(store.read(migrate::version).unwrap(), migrate::SCHEMA_VERSION);
        let lanes = lanes();
        assert_eq!(store.read(report_ids).unwrap().len(), lanes.len(), "schema {version}");
        for (number, lane) in lanes.into_iter().enumerate() {
            let mut expected = numbered(number);
            let entries = store.read(|view| entries_of(view, &expected.report_id)).unwrap();
            let found: Vec<(Step, EntryState)> =
                entries.iter().map(|entry| (entry.step, entry.state.clone())).collect();
            assert_eq!(found, lane, "schema {version}, report {number}");
            expected.delivery = crate::report::Delivery::of(&entries);
            expected.city = (number == 21).then(request);
            if version < WITH_ORIGINALS {
                expected.photos.iter_mut().for_each(|photo| photo.original = None);
            }
            let found = store.read(|view| super::report(view, &expected.report_id)).unwrap().unwrap();
            assert_eq!(found, expected, "schema {version}");
        }
        let sending = store.read(interrupted).unwrap().remove(0);
        assert_eq!((sending.attempts, sending.refusals, sending.doubts, sending.shrinks), (4, 3, 2, 1));
        assert_eq!(sending.report_id, numbered(9).report_id);
        let span = store.read(|view| attempt_span(view, sending.entry_id)).unwrap();
        assert_eq!(span, Some((at(2), at(4))), "schema {version}");
        let seen = StatusSeen { seen: at(5), status: "open".to_owned(), notes: "On its way".to_owned() };
        assert_eq!(store.read(|view| history_of(view, &numbered(21).report_id)).unwrap(), [seen]);
        assert_eq!(store.read(|view| setting(view, "city")).unwrap(), Some("http://city.example/".to_owned()));
        assert_eq!(store.read(|view| services(view, "en")).unwrap(), [service()]);
        let asked = store.read(|view| super::definition(view, "en", &ServiceCode("pothole".to_owned()))).unwrap();
        assert_eq!(asked, Some(definition()));
        let row = store.read(|view| catalog_row(view, "en")).unwrap().unwrap();
        assert_eq!((row.fetched_at, row.suspect), (at(0), Some((vec![ServiceCode("x".to_owned())], at(1)))));
        drop(store);
        let found = check(folder.path(), |_| PhotoFound::Whole).unwrap();
        assert!(found.sound, "schema {version} after its steps: {found:?}");
    }
}

#[test]
fn what_today_writes_of_photos_and_their_originals_reads_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let store = Store::open(folder.path()).unwrap();
    for number in [1, 2] {
        let photos = numbered(number).photos;
        assert!(photos.iter().any(|photo| photo.original.is_some()));
        assert_eq!(store.read(|view| photos_of(view, &numbered(number).report_id)).unwrap(), photos);
    }
    let sha256 = OriginalDigest::of(b"a");
    assert_eq!(store.read(files_in_use).unwrap().originals, [sha256.clone()].into());
    assert!(store.read(|view| original_in_use(view, &sha256)).unwrap());
    assert!(!store.read(|view| original_in_use(view, &OriginalDigest::of(b"b"))).unwrap(), "its digest alone is known");
}

#[test]
fn every_table_of_every_release_has_rows_in_its_frozen_folder() {
    for (version, sql) in SCHEMAS {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(sql).unwrap();
        let mut tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").unwrap();
        for table in tables.query_map([], |row| row.get::<_, String>(0)).unwrap().map(Result::unwrap) {
            let count: u32 =
                connection.query_row(&format!("SELECT COUNT(*) FROM {table}"), [], |row| row.get(0)).unwrap();
            assert!(count > 0, "schema {version}: nothing in {table}");
        }
    }
}

#[test]
fn a_schema_is_frozen_when_it_is_asked_for_and_never_again() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path());
    let text = dumped(&Connection::open(folder.path().join(DATABASE)).unwrap());
    let name = format!("src/store/frozen/schema_{}.sql", migrate::SCHEMA_VERSION);
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if std::env::var_os("CURBLINE_FREEZE").is_some() && std::fs::metadata(&file).map_or(0, |file| file.len()) == 0 {
        std::fs::write(file, text).unwrap();
    } else {
        assert!(text.lines().filter(|line| line.starts_with("INSERT INTO reports")).count() == lanes().len());
    }
}
