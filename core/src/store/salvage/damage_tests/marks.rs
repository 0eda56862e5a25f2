//! What was marked is saved as well.

use std::time::Duration;

use super::*;
use crate::place::Point;
use crate::place::fix::{Mark, MarkId, TrackPoint};
use crate::store::{insert_mark, marks};

fn marked(number: u32) -> Mark {
    let point = |seconds: u32| TrackPoint {
        point: Point::new(39.9375 + f64::from(seconds) / 8192.0, -75.16),
        at: NOW.plus(Duration::from_secs(seconds.into())),
        accuracy: Some(4.0),
        heading: None,
        speed: Some(11.1),
    };
    Mark {
        mark_id: MarkId(format!("{number:026}")),
        marked: NOW.plus(Duration::from_secs(30)),
        note: format!("light {number}"),
        track: (0..30).map(point).collect(),
    }
}

fn add_marks(folder: &Path, count: u32) {
    let store = Store::open(folder).unwrap();
    store.write(|transaction| (0..count).try_for_each(|number| insert_mark(transaction, &marked(number)))).unwrap();
}

#[test]
fn marks_are_read_out_of_a_damaged_database_as_reports_are() {
    let folder = tempfile::tempdir().unwrap();
    killed(folder.path());
    add_marks(folder.path(), 20);
    let path = folder.path().join(DATABASE);
    let whole = fs::read(&path).unwrap();
    let root: usize = {
        let question = "SELECT rootpage FROM sqlite_schema WHERE name = 'marks'";
        Connection::open(&path).unwrap().query_row(question, [], |row| row.get::<_, u32>(0)).unwrap() as usize
    };
    for (what, page, least) in [("the list of tables", 0, 20), ("the root of the marks", root - 1, 15)] {
        let scratch = copied(folder.path());
        let folder = scratch.path().join("copy");
        let mut bytes = whole.clone();
        bytes.iter_mut().skip(page * 4096).take(4096).for_each(|byte| *byte = 0);
        fs::write(folder.join(DATABASE), bytes).unwrap();
        let found = looked_over(&folder).unwrap();
        assert_eq!((found.sound, found.salvaged as usize), (false, REPORTS), "{what}");
        let store = Store::open(&folder).unwrap();
        let found = store.read(marks).unwrap();
        // Rows are on the pages above the leaves as well: of twenty marks some four are on the root.
        assert!(found.len() >= least, "{what}: {}", found.len());
        assert!(found.iter().all(|mark| (0..20).any(|number| marked(number) == *mark)), "{what}");
    }
}

#[test]
fn a_mark_whose_way_is_damaged_is_still_a_mark() {
    let folder = tempfile::tempdir().unwrap();
    killed(folder.path());
    add_marks(folder.path(), 2);
    let connection = Connection::open(folder.path().join(DATABASE)).unwrap();
    connection.execute("UPDATE marks SET track = '[{\"point\"' WHERE mark_id LIKE '%1'", []).unwrap();
    drop(connection);
    assert!(!looked_over(folder.path()).unwrap().sound);
    let store = Store::open(folder.path()).unwrap();
    let expected = [marked(0), Mark { track: Vec::new(), ..marked(1) }];
    assert_eq!(store.read(marks).unwrap(), expected);
}
