//! Which areas hold a point, against an engine that is not ours: GEOS, through shapely.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that meets the unexpected has to fail, and clippy's own exemption ends at helper functions"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use curbline_core::place::Point;
use curbline_core::place::boundary::{Boundaries, LayerSource, Role, compile};
use curbline_tests::leave_out;
use jiff::civil::Date;
use serde_json::{Value, json};

/// File and label of every set of areas there is.
const FILES: [(&str, Option<&str>); 8] = [
    ("philadelphia_city_limits", None),
    ("philadelphia_council_districts_2024", Some("DISTRICT")),
    ("philadelphia_police_districts", Some("dist_numc")),
    ("philadelphia_li_districts", Some("DISTRICT")),
    ("philadelphia_zipcodes", Some("CODE")),
    ("philadelphia_neighborhoods", Some("MAPNAME")),
    ("boston_neighborhoods", Some("name")),
    ("chicago_wards", Some("ward")),
];

/// Points anywhere in the box around the areas of a city, and beside a border, from a tenth of a millimetre to a metre.
const ANYWHERE: usize = 100_000;
const AT_BORDERS: usize = 20_000;

const TODAY: Date = Date::constant(2026, 11, 25);

/// Numbers from 0 to 1 that are the same every time (splitmix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// Every edge of a file, longitude first.
fn edges(geometry: &Value, found: &mut Vec<[[f64; 2]; 2]>) {
    let Some(list) = geometry.as_array() else { return };
    if list.first().and_then(|first| first.get(0)).is_some_and(Value::is_number) {
        let node = |position: &Value| [position[0].as_f64().unwrap(), position[1].as_f64().unwrap()];
        found.extend(list.windows(2).map(|edge| [node(&edge[0]), node(&edge[1])]));
    } else {
        list.iter().for_each(|inner| edges(inner, found));
    }
}

fn points(edges: &[[[f64; 2]; 2]], dice: &mut Dice) -> Vec<[f64; 2]> {
    let all = || edges.iter().flatten();
    let end = |at: usize, pick: fn(f64, f64) -> f64| all().map(|node| node[at]).reduce(pick).unwrap();
    let (low, high) = ([end(0, f64::min), end(1, f64::min)], [end(0, f64::max), end(1, f64::max)]);
    let mut points: Vec<[f64; 2]> =
        (0..ANYWHERE).map(|_| [0, 1].map(|at| low[at] + (high[at] - low[at]) * dice.roll())).collect();
    for _ in 0..AT_BORDERS {
        let [from, to] = edges[(dice.roll() * edges.len() as f64) as usize];
        let share = dice.roll();
        // From a tenth of a millimetre to a metre.
        let reach = 10_f64.powf(-9.0 + 4.0 * dice.roll());
        points.push([0, 1].map(|at| from[at] + (to[at] - from[at]) * share + (dice.roll() - 0.5) * reach));
    }
    points
}

fn compare(python: &Path, data: &Path, city: &str) {
    let scratch = tempfile::tempdir().unwrap();
    let files = FILES.iter().filter(|(name, _)| name.starts_with(city));
    let mut sets = Vec::new();
    let mut borders = Vec::new();
    for (name, label) in files {
        let path = data.join("boundaries").join(name).with_extension("geojson");
        let text = std::fs::read_to_string(&path).unwrap();
        let content: Value = serde_json::from_str(&text).unwrap();
        for feature in content["features"].as_array().unwrap() {
            edges(&feature["geometry"]["coordinates"], &mut borders);
        }
        let source = LayerSource { role: Role::Layer, name, label: *label, valid_from: None, file: name, text: &text };
        sets.push((name, label, path, Boundaries::open(compile(&[source]).unwrap()).unwrap()));
    }
    let points = points(&borders, &mut Dice(311));
    let bytes: Vec<u8> = points.iter().flatten().flat_map(|degrees| degrees.to_le_bytes()).collect();
    std::fs::write(scratch.path().join("points.bin"), bytes).unwrap();
    for (name, label, path, boundaries) in &sets {
        let labels: Vec<&str> = boundaries.layers().next().unwrap().1.collect();
        let mut held: Vec<u8> = Vec::new();
        for (number, [longitude, latitude]) in points.iter().enumerate() {
            for holding in &boundaries.find(Point::new(*latitude, *longitude), None, TODAY).districts[0].holding {
                let label = labels.iter().position(|label| label == holding).unwrap();
                held.extend((number as u32).to_le_bytes());
                held.extend((label as u32).to_le_bytes());
            }
        }
        std::fs::write(scratch.path().join(name).with_extension("bin"), held).unwrap();
        let told = json!({ "file": path, "label": label, "labels": labels, "anywhere": ANYWHERE });
        std::fs::write(scratch.path().join(name).with_extension("json"), told.to_string()).unwrap();
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("areas/compare.py");
    let output = Command::new(python).arg(script).arg(scratch.path()).output().unwrap();
    println!("{}", String::from_utf8_lossy(&output.stdout));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn every_point_of_three_cities_is_where_another_engine_says() {
    let Some(data) = std::env::var_os("CURBLINE_REAL_DATA").map(PathBuf::from) else {
        println!("left out: CURBLINE_REAL_DATA is not set");
        return;
    };
    let target = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"), PathBuf::from);
    let python = target.join("shapely/bin/python");
    if !python.exists() {
        leave_out("areas against another engine", "tests/setup/shapely did not run");
        return;
    }
    for city in ["philadelphia", "boston", "chicago"] {
        compare(&python, &data, city);
    }
}
