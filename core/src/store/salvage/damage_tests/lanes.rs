//! Rows that cannot be read as the program reads them: what becomes of their lanes.

use super::*;

#[test]
fn a_lane_whose_entry_is_lost_is_a_question_to_a_person_or_known_to_have_arrived() {
    let folder = tempfile::tempdir().unwrap();
    killed(folder.path());
    let sql = format!(
        "DELETE FROM entries WHERE report_id IN ('{}', '{}');
         UPDATE entries SET state = 'what?' WHERE report_id = '{}';
         UPDATE reports SET contact = '{{' WHERE report_id = '{}'",
        name(0),
        name(1),
        name(3),
        name(5),
    );
    Connection::open(folder.path().join(DATABASE)).unwrap().execute_batch(&sql).unwrap();
    let found = looked_over(folder.path()).unwrap();
    assert_eq!((found.sound, found.salvaged as usize), (false, REPORTS));
    let store = Store::open(folder.path()).unwrap();
    let delivery = |number| {
        let report_id = ReportId(name(number));
        store.read(|view| crate::store::report(view, &report_id)).unwrap().unwrap().delivery
    };
    assert_eq!(delivery(0), Delivery::Parked(ParkReason::CannotTell));
    assert_eq!(delivery(1), Delivery::Accepted(Receipt::Id(ServiceRequestId("1".to_owned()))));
    assert_eq!(delivery(3), Delivery::Parked(ParkReason::CannotTell));
    assert_eq!(delivery(5), Delivery::Parked(ParkReason::CannotTell), "a person has to look at it");
    assert_eq!(delivery(6), Delivery::Sending, "in doubt as soon as the folder is opened");
    drop(store);
    assert_nothing_is_sent_blindly(folder.path(), "entries");
}

#[test]
fn an_upload_that_cannot_be_read_is_forgotten_and_its_report_is_not() {
    let folder = tempfile::tempdir().unwrap();
    killed(folder.path());
    let sql = format!("INSERT INTO uploads VALUES ('{}', 0, 'digest', '{{\"stage\":7}}', 0)", name(0));
    Connection::open(folder.path().join(DATABASE)).unwrap().execute_batch(&sql).unwrap();
    let found = looked_over(folder.path()).unwrap();
    assert_eq!((found.sound, found.salvaged as usize), (false, REPORTS));
    let store = Store::open(folder.path()).unwrap();
    let left = store.read(|view| crate::store::upload(view, &ReportId(name(0)), 0)).unwrap();
    assert!(left.is_none());
}
