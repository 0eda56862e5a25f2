//! What must hold after a kill, whatever was killed: seen from outside, in the phone's answers and on the disks of both.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Output;

use rusqlite::{Connection, OpenFlags};
use serde_json::Value;

use crate::support::phone::text;
use crate::support::{CityProgram, PLACE, Phone, pictures};

/// The city lists a request at once, so nobody has to wait for long to know that it did not land.
const PROFILE: &str =
    r#"{"name":"kills","media":{"count":10},"listed_after_seconds":2,"requests_per_minute":null,"concurrency":4}"#;

/// A phone that saved things, and what it said of them.
pub struct Witness {
    pub phone: Phone,
    scratch: PathBuf,
    /// What was tried to save: what it says, and its id where that was told.
    tried: BTreeMap<String, Option<String>>,
}

impl Witness {
    /// A phone that knows nothing yet. Its folder and its pictures are inside `scratch`.
    pub fn new(scratch: PathBuf) -> Self {
        std::fs::create_dir_all(&scratch).unwrap();
        Self { phone: Phone::new(scratch.join("phone")), scratch, tried: BTreeMap::new() }
    }

    /// A phone that knows its city, in a folder like that of `other`.
    pub fn like(other: &Phone, scratch: PathBuf) -> Self {
        let witness = Self::new(scratch);
        copy(&other.folder, &witness.phone.folder);
        witness
    }

    /// Tells the phone of its city.
    pub fn meet(&self, url: &str) {
        let profile = pictures::file(&self.scratch, "profile.json", PROFILE.as_bytes());
        self.phone.done(&["init", "--server", url, "--profile", text(&profile)]);
        self.phone.done(&["services", "--refresh"]);
    }

    /// The command that saves one more report; each has a photo of its own.
    pub fn report(&mut self) -> Vec<String> {
        let number = self.tried.len() as u16;
        let description = format!("Hole number {number}");
        let photo = pictures::jpeg(200 + 8 * number, 150);
        let photo = pictures::file(&self.scratch, &format!("{number}.jpg"), &photo);
        let command = ["report", "--service", "pothole", "--at", PLACE, "--description", &description, "--photo"];
        let command = command.into_iter().chain([text(&photo), "--json"]).map(str::to_owned).collect();
        self.tried.insert(description, None);
        command
    }

    /// Notes what the last [`report`](Self::report) answered, if it could. An answer is a promise, however the process
    /// ended after it.
    pub fn hear(&mut self, output: &Output) {
        let Ok(answer) = serde_json::from_slice::<Value>(&output.stdout) else { return };
        let report_id = answer["report_id"].as_str().unwrap().to_owned();
        let number = self.tried.len() - 1;
        self.tried.insert(format!("Hole number {number}"), Some(report_id));
    }

    /// The folder opens and is in order, what was promised is there, and nothing is there in part.
    pub fn holds(&self) -> Vec<Value> {
        // The very first process may have died before it made the folder.
        if self.phone.folder.exists() {
            let found = self.phone.json(&["check"]);
            assert_eq!((&found["ok"], &found["salvaged"]), (&true.into(), &0.into()), "{found}");
        }
        self.all_there()
    }

    /// As [`holds`](Self::holds), without a check of the folder.
    pub fn all_there(&self) -> Vec<Value> {
        let list = self.phone.json(&["list"]);
        let reports = list["reports"].as_array().unwrap().clone();
        for report in &reports {
            let description = report["description"].as_str().unwrap();
            let told = self.tried.get(description).unwrap_or_else(|| panic!("nobody wrote {description:?}"));
            assert!(told.as_ref().is_none_or(|told| report["report_id"] == **told), "{report} was {told:?}");
            assert_eq!(reports.iter().filter(|other| other["description"] == description).count(), 1, "{list}");
            let photos = report["photos"].as_array().unwrap();
            assert_eq!(photos.len(), 1, "{report}");
            let kept = self.kept_photo(report);
            assert_eq!(photos[0]["bytes"], kept.len());
            assert!(kept.starts_with(&[0xFF, 0xD8]) && kept.ends_with(&[0xFF, 0xD9]), "half a photo");
        }
        for (description, told) in &self.tried {
            let is_there = reports.iter().any(|report| report["description"] == **description);
            assert!(is_there || told.is_none(), "{description:?} was saved as {told:?} and is gone: {list}");
        }
        reports
    }

    fn none_twice(&self, city: &Path) {
        let mut keys: Vec<String> = landed(city).into_iter().map(|landed| landed.key).collect();
        keys.sort_unstable();
        assert!(keys.windows(2).all(|two| two[0] != two[1]), "a report is at the city twice: {keys:?}");
    }

    fn kept_photo(&self, report: &Value) -> Vec<u8> {
        let name = report["photos"][0]["photo_id"].as_str().unwrap();
        std::fs::read(self.phone.folder.join("vault").join(format!("{name}.jpg"))).unwrap()
    }

    /// Over an honest line until nothing waits; then each saved report is at the city once, with its photo.
    pub fn arrives(&self, city: &Path) -> usize {
        for _ in 0..10 {
            let answer = self.phone.run(&["sync", "--deadline", "30", "--json"]);
            assert!(answer.code <= 1, "{answer:?}");
            self.none_twice(city);
            let summary = answer.document();
            if (&summary["pending"], &summary["needs_attention"]) == (&0.into(), &0.into()) {
                break;
            }
            for report in summary["reports"].as_array().unwrap() {
                if report["delivery"] == "parked" {
                    // After six kills of one report a person is asked; the city's list was seen to lack it.
                    assert_eq!(report["reason"], "too-many-attempts", "{report}");
                    self.phone.done(&["retry", report["report_id"].as_str().unwrap()]);
                }
            }
        }
        let reports = self.holds();
        let landed = landed(city);
        for report in &reports {
            assert_eq!(report["delivery"], "accepted", "{report}");
            let report_id = report["report_id"].as_str().unwrap();
            let ours: Vec<&Landed> = landed.iter().filter(|landed| landed.key == report_id).collect();
            let [ours] = ours.as_slice() else { panic!("{} times at the city: {report}", ours.len()) };
            assert!(ours.description.contains(report["description"].as_str().unwrap()), "{}", ours.description);
            assert!(ours.description.contains(report["reference"].as_str().unwrap()), "{}", ours.description);
            assert!(ours.photos == [self.kept_photo(report)], "another photo than {report}");
            assert_eq!(report["photos"][0]["state"], "delivered", "{report}");
        }
        reports.len()
    }
}

/// A request as it lies on the city's disk.
pub struct Landed {
    key: String,
    description: String,
    photos: Vec<Vec<u8>>,
}

/// Every request that ever arrived.
pub fn landed(city: &Path) -> Vec<Landed> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY;
    let database = Connection::open_with_flags(city.join("city.sqlite"), flags).unwrap();
    let mut requests =
        database.prepare("SELECT number, idempotency_key, IFNULL(description, '') FROM service_request").unwrap();
    let mut photos = database.prepare("SELECT name FROM photo WHERE number = ?1 ORDER BY position").unwrap();
    let rows = requests.query_map([], |row| {
        let number: i64 = row.get(0)?;
        let names = photos.query_map([number], |row| row.get::<_, String>(0))?;
        let photos = names.map(|name| std::fs::read(city.join("media").join(name.unwrap())).unwrap()).collect();
        Ok(Landed { key: row.get(1)?, description: row.get(2)?, photos })
    });
    rows.unwrap().map(Result::unwrap).collect()
}

/// A city for a few phones. Its lists stay short: those with a round number of requests look cut off, and prove nothing.
pub struct SmallTown {
    pub folder: PathBuf,
    pub city: CityProgram,
}

impl SmallTown {
    pub fn start(folder: PathBuf) -> Self {
        Self { city: CityProgram::start(&folder), folder }
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
