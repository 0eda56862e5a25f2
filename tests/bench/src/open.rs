//! What opening costs when ten thousand reports are there: time and memory, each time in a new process.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use curbline_core::App;
use curbline_core::say;
use curbline_core::seam::Seams;
use rusqlite::{Connection, OpenFlags};

use crate::measure::{Pairs, heading, line, millis, quantile, timed};
use crate::{enqueue, scratch};

/// The argument that makes this program open a folder, say what that cost, and end.
pub(crate) const PROCESS: &str = "open-process";

const REPORTS: usize = 10_000;
const ROUNDS: usize = 40;
const LISTINGS: usize = 15;
const MOST_MILLIS: f64 = 5.0;
const MOST_KIB: f64 = 12.0 * 1024.0;
const DATABASE: &str = "curbline.sqlite";

/// The ways to open something, as arguments of the process.
const FULL: &str = "full";
const SEAMS: &str = "seams";
const BARE: &str = "bare";

pub(crate) fn run() {
    let scratch = scratch::folder();
    let (full, empty) = (scratch.path().join("full"), scratch.path().join("empty"));
    drop(App::open(&empty, &["en"], Seams::system().unwrap()).unwrap());
    let app = App::open(&full, &["en"], Seams::system().unwrap()).unwrap();
    for number in 0..REPORTS {
        app.submit(&enqueue::text_draft(number)).unwrap();
    }
    drop(app);

    heading("open: a new process opens a folder of 10,000 reports and says its first sentence");
    let (mut to_empty, mut to_bare) = (Pairs::default(), Pairs::default());
    let mut rest = Vec::new();
    let mut kib = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        let (ours, without, bare) = (cost(FULL, &full), cost(FULL, &empty), cost(BARE, &full));
        to_empty.add(ours.opened, without.opened);
        to_bare.add(ours.opened, bare.opened);
        rest.push(millis(cost(SEAMS, &full).opened));
        for (list, cost) in kib.iter_mut().zip([ours, without, bare]) {
            list.push(cost.peak_kib as f64);
        }
    }
    line("against an empty folder", &to_empty.median(), None);
    line("against a bare connection to the same file", &to_bare.median(), None);
    let opened = to_empty.median().ours;
    println!("opening and the first sentence: {opened:.2} ms; {}", verdict(opened, MOST_MILLIS, "ms"));
    println!("before that, the built-in transport (certificates of the system): {:.2} ms", quantile(&rest, 0.5));
    let [ours, without, bare] = kib.map(|list| quantile(&list, 0.5));
    println!(
        "peak memory: {ours} KiB, with an empty folder {without}, a bare connection {bare}; {}",
        verdict(ours, MOST_KIB, "KiB")
    );
    listing(&full);
}

/// Reading all reports, against reading the same columns without making reports of them.
fn listing(folder: &Path) {
    let app = App::open(folder, &["en"], Seams::system().unwrap()).unwrap();
    let bare = read_only(folder);
    let mut pairs = Pairs::default();
    for _ in 0..LISTINGS {
        pairs.take(
            || timed(|| assert_eq!(app.reports().unwrap().len(), REPORTS)),
            || {
                timed(|| {
                    assert_eq!(
                        ["reports", "photos", "entries", "followed"].map(|table| bytes_in(&bare, table)).len(),
                        4
                    )
                })
            },
        );
    }
    heading("open: all 10,000 reports are read");
    line("App::reports, against bare rows", &pairs.median(), None);
}

/// Reads every column of a table, and gives the number of bytes of its texts.
fn bytes_in(connection: &Connection, table: &str) -> usize {
    let mut statement = connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
    let columns = statement.column_count();
    let mut rows = statement.query([]).unwrap();
    let mut bytes = 0;
    while let Some(row) = rows.next().unwrap() {
        bytes += (0..columns)
            .map(|column| row.get_ref(column).unwrap().as_str().map_or(0, |text| text.to_owned().len()))
            .sum::<usize>();
    }
    bytes
}

fn read_only(folder: &Path) -> Connection {
    Connection::open_with_flags(folder.join(DATABASE), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap()
}

/// What opening cost a process.
struct Cost {
    opened: Duration,
    peak_kib: u64,
}

fn cost(what: &str, folder: &Path) -> Cost {
    let program = std::env::current_exe().unwrap();
    let output = Command::new(program).args([PROCESS, what]).arg(folder).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let told = String::from_utf8(output.stdout).unwrap();
    let (nanos, kib) = told.trim().split_once(' ').unwrap();
    Cost { opened: Duration::from_nanos(nanos.parse().unwrap()), peak_kib: kib.parse().unwrap() }
}

/// The other process. The memory is what the whole of it ever held, transport and program included.
pub(crate) fn child(what: &str, folder: &Path) {
    let began = Instant::now();
    let opened = match what {
        BARE => {
            let connection = Connection::open(folder.join(DATABASE)).unwrap();
            connection.execute_batch("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL").unwrap();
            let version: u32 = connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
            assert!(version > 0);
            began.elapsed()
        }
        SEAMS => {
            drop(Seams::system().unwrap());
            began.elapsed()
        }
        FULL => {
            let seams = Seams::system().unwrap();
            let began = Instant::now();
            let app = App::open(folder, &["en"], seams).unwrap();
            let text = app.text(&say::tracking_waiting());
            let opened = began.elapsed();
            assert!(text.contains(' '), "{text}");
            opened
        }
        other => panic!("nothing is opened as {other}"),
    };
    println!("{} {}", opened.as_nanos(), scratch::peak_kib());
}

fn verdict(value: f64, most: f64, unit: &str) -> String {
    format!("target <= {most} {unit} {}", if value <= most { "met" } else { "missed" })
}
