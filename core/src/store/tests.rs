use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use super::*;
use crate::open311::{Receipt, ServiceRequest, ServiceRequestId};
use crate::outbox::{EntryState, Step};
use crate::report::tests_support::report;
use crate::seam::Timestamp;

fn ready() -> EntryState {
    EntryState::Ready { not_before: Timestamp::EPOCH, last: None }
}

pub(super) fn filled(folder: &Path, count: usize) {
    let store = Store::open(folder).unwrap();
    for number in 0..count {
        let report = report(&format!("R{number:04}"));
        store
            .write(|transaction| {
                insert_report(transaction, &report)?;
                insert_entry(transaction, &report.report_id, Step::Request, &ready())
            })
            .unwrap();
    }
}

#[test]
fn what_was_written_is_there_after_reopening() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let store = Store::open(folder.path()).unwrap();
    let all = store.read(reports).unwrap();
    assert_eq!(all, ["R0002", "R0001", "R0000"].map(report));
    for one in all {
        assert_eq!(store.read(|view| super::report(view, &one.report_id)).unwrap(), Some(one));
    }
}

#[test]
fn a_refused_change_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let decided = store.write_if(|transaction| {
        insert_report(transaction, &report("A"))?;
        Ok(Err::<(), _>("no"))
    });
    assert_eq!(decided, Ok(Err("no")));
    assert_eq!(store.read(reports).unwrap(), []);
}

#[test]
fn a_second_process_is_kept_out_until_the_first_lets_go() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let locked = Err(StoreError::Locked { folder: folder.path().to_owned() });
    assert_eq!(Store::open(folder.path()).map(|_| ()), locked);
    assert_eq!(check(folder.path(), |_| PhotoFound::Whole).map(|_| ()), locked);
    drop(store);
    assert!(Store::open(folder.path()).is_ok());
}

#[test]
fn a_newer_schema_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 1);
    let path = folder.path().join(DATABASE);
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let before = std::fs::read(&path).unwrap();
    let newer = StoreError::Newer { found: 99, known: migrate::SCHEMA_VERSION };
    assert_eq!(Store::open(folder.path()).map(|_| ()), Err(newer.clone()));
    assert_eq!(check(folder.path(), |_| PhotoFound::Whole).map(|_| ()), Err(newer));
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_folder_that_is_a_file_is_not_usable() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "x").unwrap();
    assert!(matches!(Store::open(&file).map(|_| ()), Err(StoreError::Unusable { .. })));
}

#[test]
fn a_sound_folder_and_an_empty_one_pass_the_check() {
    let folder = tempfile::tempdir().unwrap();
    assert!(check(folder.path(), |_| PhotoFound::Whole).unwrap().sound);
    filled(folder.path(), 2);
    assert!(check(folder.path(), |_| PhotoFound::Whole).unwrap().sound);
}

#[test]
fn a_damaged_page_costs_its_rows_and_no_others() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 400);
    let path = folder.path().join(DATABASE);
    // The last connection to close has moved the log into the file.
    assert!(!folder.path().join("curbline.sqlite-wal").exists());
    let length = std::fs::metadata(&path).unwrap().len();
    let mut file = File::options().write(true).open(&path).unwrap();
    file.seek(SeekFrom::Start(length / 2 / 4096 * 4096)).unwrap();
    file.write_all(&[0xA5; 4096]).unwrap();
    drop(file);
    let found = check(folder.path(), |_| PhotoFound::Whole).unwrap();
    assert!(!found.sound);
    assert!(found.salvaged >= 300, "only {} of 400", found.salvaged);
    assert!(found.moved_to.unwrap().exists());
    let store = Store::open(folder.path()).unwrap();
    assert_eq!(store.read(reports).unwrap().len(), usize::try_from(found.salvaged).unwrap());
}

#[test]
fn a_file_that_is_no_database_is_kept_aside() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(DATABASE), b"this was a database once, and is not any more").unwrap();
    let damaged = Err(StoreError::Damaged { folder: folder.path().to_owned() });
    assert_eq!(Store::open(folder.path()).map(|_| ()), damaged);
    let found = check(folder.path(), |_| PhotoFound::Whole).unwrap();
    assert_eq!((found.sound, found.salvaged), (false, 0));
    assert!(std::fs::read(found.moved_to.unwrap()).unwrap().starts_with(b"this was"));
    assert!(Store::open(folder.path()).is_ok());
}

#[test]
fn an_attempt_is_on_record_before_and_after() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 1);
    let store = Store::open(folder.path()).unwrap();
    let entry = store.read(|view| due_entries(view, Timestamp::EPOCH, 9, true)).unwrap().remove(0);
    let sending = crate::outbox::Entry { state: EntryState::Sending { since: Timestamp::EPOCH }, attempts: 1, ..entry };
    store.write(|transaction| begin_attempt(transaction, &sending, Timestamp::EPOCH, 0)).unwrap();
    assert_eq!(store.read(interrupted).unwrap(), std::slice::from_ref(&sending));
    assert_eq!(store.read(|view| due_entries(view, Timestamp::EPOCH, 9, true)).unwrap(), []);
    assert_eq!(store.read(next_due).unwrap(), None);
    let span = store.read(|view| attempt_span(view, sending.entry_id)).unwrap();
    assert_eq!(span, Some((Timestamp::EPOCH, Timestamp::EPOCH)));
    store.write(|transaction| end_attempt(transaction, sending.entry_id, Timestamp::EPOCH, "accepted")).unwrap();
    let outcome: String =
        store.read(|view| view.query_row("SELECT outcome FROM attempts", [], |row| row.get(0))).unwrap();
    assert_eq!(outcome, "accepted");
}

#[test]
fn what_is_due_after_the_clock_went_back_is_due_now() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 1);
    let store = Store::open(folder.path()).unwrap();
    let back = Timestamp::from_millis(-400 * 86_400_000);
    assert_eq!(store.read(|view| due_entries(view, back, 9, true)).unwrap().len(), 1);
}

#[test]
fn only_changes_of_status_enter_the_history() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 1);
    let store = Store::open(folder.path()).unwrap();
    let id = store.read(reports).unwrap().remove(0).report_id;
    for (millis, status) in [(1, "open"), (2, "open"), (3, "closed"), (3, "open")] {
        let request = ServiceRequest { status: Some(status.to_owned()), ..Default::default() };
        let now = Timestamp::from_millis(millis);
        store.write(|transaction| put_followed(transaction, &id, &request, now)).unwrap();
    }
    let seen: Vec<String> = store.read(|view| history_of(view, &id)).unwrap().into_iter().map(|s| s.status).collect();
    assert_eq!(seen, ["open", "closed", "open"]);
}

#[test]
fn a_report_that_was_tidied_into_the_database_file_needs_no_log() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    store.write(|transaction| insert_report(transaction, &report("A"))).unwrap();
    let without_log = || {
        let elsewhere = tempfile::tempdir().unwrap();
        std::fs::copy(folder.path().join(DATABASE), elsewhere.path().join(DATABASE)).unwrap();
        Store::open(elsewhere.path()).unwrap().read(reports).unwrap()
    };
    assert_eq!(without_log(), []);
    store.tidy().unwrap();
    assert_eq!(without_log().len(), 1);
}

#[test]
fn a_service_is_read_in_the_language_its_list_is_read_in() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(folder.path()).unwrap();
    let named = |code: &str, name: &str| crate::catalog::Service {
        service_code: crate::catalog::ServiceCode(code.to_owned()),
        service_name: name.to_owned(),
        description: String::new(),
        group: String::new(),
        keywords: Vec::new(),
        metadata: false,
        kind: crate::catalog::ServiceKind::Realtime,
        meaning: None,
    };
    assert_eq!(store.read(|view| any_service(view, "en")), Ok(false));
    let lists = [("en", vec![named("1", "Pothole"), named("2", "Tree")]), ("es", vec![named("1", "Bache")])];
    for (millis, (language, list)) in (0..).zip(&lists) {
        store.write(|transaction| put_catalog(transaction, language, list, Timestamp::from_millis(millis))).unwrap();
    }
    for language in ["en", "es", "ar"] {
        let list = store.read(|view| services(view, language)).unwrap();
        for code in ["1", "2", "3"] {
            let code = crate::catalog::ServiceCode(code.to_owned());
            let one = store.read(|view| service(view, language, &code)).unwrap();
            assert_eq!(one, list.iter().find(|service| service.service_code == code).cloned(), "{language} {code}");
        }
        assert_eq!(store.read(|view| any_service(view, language)), Ok(true));
    }
}

#[test]
fn a_kept_statement_is_not_planned_anew_for_other_numbers() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3);
    let store = Store::open(folder.path()).unwrap();
    let plans = |connection: &Connection| {
        let mut statement = connection.prepare_cached("SELECT entry_id FROM entries WHERE step_order = ?1 LIMIT ?2")?;
        for limit in 1..4 {
            statement.query_map((0, limit), |row| row.get::<_, i64>(0))?.collect::<Sql<Vec<_>>>()?;
        }
        Ok(statement.get_status(rusqlite::StatementStatus::RePrepare))
    };
    assert_eq!(store.read(plans), Ok(0));
    assert_eq!(store.write(|transaction| plans(transaction)), Ok(0));
}

#[test]
fn who_is_asked_about_is_open_has_a_number_and_was_not_asked_about_lately() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 5);
    let store = Store::open(folder.path()).unwrap();
    let number = |text: &str| ServiceRequestId(text.to_owned());
    let at = Timestamp::from_millis;
    let news = |status: &str| ServiceRequest { status: Some(status.to_owned()), ..ServiceRequest::default() };
    // Never asked about; asked long ago; asked lately; closed; no number yet.
    let receipts = ["0", "11", "12", "13"].map(|text| Receipt::Id(number(text)));
    let tokens = std::iter::once(Receipt::Token(crate::open311::Token("t".to_owned())));
    let mut entries = store.read(|view| due_entries(view, Timestamp::EPOCH, 9, true)).unwrap();
    entries.sort_by(|one, other| one.report_id.0.cmp(&other.report_id.0));
    store
        .write(|transaction| {
            for (entry, receipt) in entries.iter().zip(receipts.into_iter().chain(tokens)) {
                let state = EntryState::Accepted { receipt, at: at(1) };
                put_entry(transaction, &crate::outbox::Entry { state, ..entry.clone() })?;
            }
            for (name, status, when) in [("R0001", "open", 10), ("R0002", "open", 500), ("R0003", "closed", 10)] {
                put_followed(transaction, &crate::report::ReportId(name.to_owned()), &news(status), at(when))?;
            }
            Ok(())
        })
        .unwrap();
    let asked = store.read(|view| open_requests(view, at(100), 9)).unwrap();
    let asked: Vec<_> = asked.iter().map(|(report, number)| (report.0.as_str(), number.0.as_str())).collect();
    assert_eq!(asked, [("R0000", "0"), ("R0001", "11")]);
    assert_eq!(store.read(|view| open_requests(view, at(100), 1)).unwrap().len(), 1);
}
