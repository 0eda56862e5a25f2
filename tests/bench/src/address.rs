//! Addresses over the streets of a real city: what suggesting, finding and opening cost, and how large the section is.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use curbline_core::place::address::{Columns, SourceFile, StreetSource, Streets, compile};
use rusqlite::{Connection, params};

use crate::measure::{Pairs, heading, line, millis, quantile, timed};
use crate::scratch;

/// The argument that makes this program open a section, look something up, say what that cost, and end.
pub(crate) const PROCESS: &str = "address-process";

const FILES: [&str; 3] = ["passyunk_centerline.csv", "passyunk_alias.csv", "passyunk_landmarks.csv"];
const ADDRESSES: usize = 500;
const ROUNDS: usize = 21;
const OFFERED: usize = 6;
/// How often each look-up is timed.
const GOES: usize = 3;
const MOST_MILLIS: f64 = 5.0;
const MOST_SIZE: f64 = 1.2;

pub(crate) fn run() {
    let Some(folder) = std::env::var_os("CURBLINE_REAL_DATA").map(|folder| PathBuf::from(folder).join("addresses"))
    else {
        println!("\naddress: left out, CURBLINE_REAL_DATA does not name the folder of the real streets");
        return;
    };
    let files = FILES.map(|name| std::fs::read(folder.join(name)).unwrap());
    let began = Instant::now();
    let section = section(&files);
    let compiled = began.elapsed();
    let streets = Streets::open(section.clone()).unwrap();
    let addresses = addresses(&files[0]);

    println!(
        "\naddress: {} segments, section {} bytes, made in {:.0} ms",
        streets.segments(),
        section.len(),
        millis(compiled)
    );
    size(&folder, section.len());
    typing(&streets, &files[0], &addresses);
    finding(&streets, &addresses);
    opening(&section);
}

fn section(files: &[Vec<u8>; 3]) -> Vec<u8> {
    let column = |name: &str| name.to_owned();
    let columns = Columns {
        direction: Some(column("PRE_DIR")),
        name: column("ST_NAME"),
        kind: Some(column("ST_TYPE")),
        suffix: Some(column("POST_DIR")),
        left_from: column("L_F_ADD"),
        left_to: column("L_T_ADD"),
        right_from: column("R_F_ADD"),
        right_to: column("R_T_ADD"),
        segment: column("SEG_ID"),
        owner: Some(column("RESPONSIBL")),
    };
    let [streets, aliases, landmarks] = files;
    let file = |position: usize, bytes| SourceFile { name: FILES[position], bytes };
    compile(StreetSource {
        streets: file(0, streets),
        columns: &columns,
        geometry: None,
        aliases: Some(file(1, aliases)),
        landmarks: Some(file(2, landmarks)),
    })
    .unwrap()
}

/// Every so many-th piece with its first odd number, as people type it: "1201 n 5th st".
fn addresses(streets: &[u8]) -> Vec<String> {
    let text = std::str::from_utf8(streets).unwrap();
    let numbered = text.lines().skip(1).filter_map(|line| {
        let fields: Vec<&str> = line.split(',').collect();
        let street = fields[..4].iter().filter(|word| !word.is_empty()).copied().collect::<Vec<_>>().join(" ");
        Some(fields[6]).filter(|number| number.len() > 1).map(|number| format!("{number} {street}").to_lowercase())
    });
    let all: Vec<String> = numbered.collect();
    all.iter().step_by(all.len() / ADDRESSES).take(ADDRESSES).cloned().collect()
}

/// The size of the section, against what gzip makes of the streets alone and of all three files.
fn size(folder: &Path, section: usize) {
    let zipped = FILES.map(|name| {
        let output =
            Command::new("gzip").args(["-c", "-6"]).arg(folder.join(name)).stderr(Stdio::inherit()).output().unwrap();
        output.stdout.len()
    });
    for (name, peer) in
        [("of the streets alone", zipped[0]), ("of streets, aliases and landmarks", zipped.iter().sum())]
    {
        let ratio = section as f64 / peer as f64;
        let verdict = if ratio <= MOST_SIZE { "met" } else { "missed" };
        println!("against {peer} bytes of gzip {name}: {ratio:.2}; target <= {MOST_SIZE} {verdict}");
    }
}

/// Every prefix of every address, against a range of an index in SQLite: whole streets from their first letter only,
/// without directions left out, abbreviations, landmarks or misspellings.
fn typing(streets: &Streets, table: &[u8], addresses: &[String]) {
    let bare = bare(table);
    let mut statement = bare
        .prepare(
            "SELECT DISTINCT street FROM pieces WHERE street >= ?1 AND street < ?1 || 'zzz' AND low <= ?2 AND high >= ?2 LIMIT 6",
        )
        .unwrap();
    let mut pairs = Pairs::default();
    let mut slowest = (Duration::ZERO, String::new());
    for address in addresses {
        for end in 1..=address.len() {
            let prefix = address.get(..end).unwrap();
            let (number, street) = prefix.split_once(' ').unwrap_or((prefix, ""));
            let number: u32 = number.parse().unwrap_or_default();
            // The quickest of three: a busy machine interrupts for longer than an answer takes.
            let (mut ours, mut peer) = (Duration::MAX, Duration::MAX);
            for _ in 0..GOES {
                ours = ours.min(timed(|| {
                    black_box(streets.suggest(prefix, OFFERED));
                }));
                peer = peer.min(timed(|| {
                    let rows = statement.query_map(params![street, number], |row| row.get::<_, String>(0)).unwrap();
                    black_box(rows.map(Result::unwrap).collect::<Vec<_>>());
                }));
            }
            pairs.add(ours, peer);
            if ours > slowest.0 {
                slowest = (ours, prefix.to_owned());
            }
        }
    }
    heading("address: suggestions for every prefix of 500 addresses, against a range of an index");
    line("p50", &pairs.at(0.5), None);
    line("p99", &pairs.at(0.99), None);
    told("suggestion, p99", pairs.at(0.99).ours, MOST_MILLIS);
    println!("slowest: {:.3} ms for {:?}", millis(slowest.0), slowest.1);
}

/// The pieces in memory, as somebody would put them into SQLite.
fn bare(table: &[u8]) -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    connection.execute_batch("CREATE TABLE pieces (street TEXT, low INTEGER, high INTEGER); BEGIN").unwrap();
    for line in std::str::from_utf8(table).unwrap().lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let street =
            fields[..4].iter().filter(|word| !word.is_empty()).copied().collect::<Vec<_>>().join(" ").to_lowercase();
        let numbers: Vec<u32> = fields[4..8].iter().filter_map(|number| number.parse().ok()).collect();
        let (low, high) = (numbers.iter().min().copied(), numbers.iter().max().copied());
        connection.execute("INSERT INTO pieces VALUES (?1, ?2, ?3)", params![street, low, high]).unwrap();
    }
    connection.execute_batch("COMMIT; CREATE INDEX by_street ON pieces (street, low, high)").unwrap();
    connection
}

/// Addresses as they are, and with one letter left out.
fn finding(streets: &Streets, addresses: &[String]) {
    let mut right = Vec::new();
    let mut wrong = Vec::new();
    for address in addresses {
        let quickest = |text: &str| {
            let goes = (0..GOES).map(|_| {
                millis(timed(|| {
                    black_box(streets.find(text));
                }))
            });
            goes.fold(f64::MAX, f64::min)
        };
        right.push(quickest(address));
        let misspelt: String =
            address.chars().enumerate().filter(|(at, _)| *at != address.len() / 2).map(|(_, letter)| letter).collect();
        wrong.push(quickest(&misspelt));
    }
    for (name, times) in [("find, as written", &right), ("find, one letter left out", &wrong)] {
        println!("{name}: p50 {:.3} ms, p99 {:.3} ms", quantile(times, 0.5), quantile(times, 0.99));
    }
}

/// A new process opens the section and finds an address, against one that only reads the bytes.
fn opening(section: &[u8]) {
    let scratch = scratch::folder();
    let path = scratch.path().join("streets");
    std::fs::write(&path, section).unwrap();
    let mut pairs = Pairs::default();
    let (mut ours_kib, mut peer_kib, mut first) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let (opened, found, ours) = cost("open", &path);
        let (read, _, peer) = cost("read", &path);
        pairs.add(opened, read);
        first.push(millis(found));
        ours_kib.push(ours as f64);
        peer_kib.push(peer as f64);
    }
    heading("address: a new process opens the section, against reading its bytes");
    line("open", &pairs.median(), None);
    println!("first answer after opening: {:.3} ms", quantile(&first, 0.5));
    println!("peak memory: {} KiB, without streets {} KiB", quantile(&ours_kib, 0.5), quantile(&peer_kib, 0.5));
}

fn cost(what: &str, path: &Path) -> (Duration, Duration, u64) {
    let program = std::env::current_exe().unwrap();
    let output = Command::new(program).args([PROCESS, what]).arg(path).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let told = String::from_utf8(output.stdout).unwrap();
    let numbers: Vec<u64> = told.split_whitespace().map(|number| number.parse().unwrap()).collect();
    (Duration::from_nanos(numbers[0]), Duration::from_nanos(numbers[1]), numbers[2])
}

/// The other process.
pub(crate) fn child(what: &str, path: &Path) {
    let began = Instant::now();
    let bytes = std::fs::read(path).unwrap();
    let streets = (what == "open").then(|| Streets::open(bytes).unwrap());
    let opened = began.elapsed();
    let began = Instant::now();
    if let Some(streets) = &streets {
        assert_eq!(streets.find("1234 market st").matches.len(), 1);
    }
    println!("{} {} {}", opened.as_nanos(), began.elapsed().as_nanos(), scratch::peak_kib());
}

fn told(name: &str, value: f64, most: f64) {
    println!("{name}: {value:.3} ms; target <= {most} ms {}", if value <= most { "met" } else { "missed" });
}
