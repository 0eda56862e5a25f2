//! What it costs to know which areas hold a point, against GEOS through shapely in another process.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use curbline_core::place::Point;
use curbline_core::place::boundary::{Boundaries, LayerSource, Role, compile};
use jiff::civil::Date;

use crate::measure::{Pairs, heading, line, millis, quantile, timed};
use crate::{photo, scratch};

/// The argument that makes this program look up one point in a compiled file, and end.
pub(crate) const PROCESS: &str = "boundary-process";

const POINTS: usize = 100_000;
const ROUNDS: usize = 15;
const COLD_ROUNDS: usize = 40;
const MOST: f64 = 0.5;
const MOST_MILLIS: f64 = 3.0;
const MOST_KIB: f64 = 8.0 * 1024.0;
const TODAY: Date = Date::constant(2026, 11, 25);
const PEER: &str = include_str!("boundary.py");

/// Role, file and label of the areas of a city.
type Areas = [(Role, &'static str, Option<&'static str>)];

const PHILADELPHIA: &Areas = &[
    (Role::Boundary, "philadelphia_city_limits", None),
    (Role::Layer, "philadelphia_council_districts_2024", Some("DISTRICT")),
    (Role::Layer, "philadelphia_police_districts", Some("dist_numc")),
    (Role::Layer, "philadelphia_li_districts", Some("DISTRICT")),
    (Role::Layer, "philadelphia_zipcodes", Some("CODE")),
    (Role::Layer, "philadelphia_neighborhoods", Some("MAPNAME")),
];
const CHICAGO: &Areas = &[(Role::Layer, "chicago_wards", Some("ward"))];

pub(crate) fn run() {
    let Some(data) = std::env::var_os("CURBLINE_REAL_DATA").map(PathBuf::from) else {
        println!("\nboundary: left out, CURBLINE_REAL_DATA is not set");
        return;
    };
    let scratch = scratch::folder();
    for (city, areas) in [("six layers of Philadelphia", PHILADELPHIA), ("the wards of Chicago", CHICAGO)] {
        let (bytes, compiling) = compiled(&data, areas);
        println!("\nboundary: {city}, {} bytes, compiled in {:.0} ms", bytes.len(), millis(compiling));
        let file = scratch.path().join("areas");
        std::fs::write(&file, &bytes).unwrap();
        per_point(&data, city, areas, bytes, scratch.path());
        cold(&file);
    }
}

fn compiled(data: &Path, areas: &Areas) -> (Vec<u8>, Duration) {
    let texts: Vec<String> =
        areas.iter().map(|(_, name, _)| std::fs::read_to_string(geojson(data, name)).unwrap()).collect();
    let sources = areas.iter().zip(&texts).map(|(&(role, name, label), text)| LayerSource {
        role,
        name,
        label,
        valid_from: None,
        file: name,
        text,
    });
    let sources: Vec<_> = sources.collect();
    let mut bytes = Vec::new();
    let took = timed(|| bytes = compile(&sources).unwrap());
    (bytes, took)
}

fn geojson(data: &Path, name: &str) -> PathBuf {
    data.join("boundaries").join(name).with_extension("geojson")
}

/// All points, each asked for by itself, against arrays of them handed to GEOS at once.
fn per_point(data: &Path, city: &str, areas: &Areas, bytes: Vec<u8>, scratch: &Path) {
    let Some(mut peer) = Peer::start(areas.iter().map(|(_, name, _)| geojson(data, name)), scratch) else { return };
    let points = peer.points();
    let found = Boundaries::open(bytes).unwrap();
    let ours = || {
        let mut held = 0;
        let took = timed(|| {
            for point in &points {
                let found = found.find(*point, None, TODAY);
                held += found.districts.iter().map(|district| district.holding.len()).sum::<usize>();
                held += usize::from(found.inside == curbline_core::place::boundary::Inside::Inside && areas.len() > 1);
            }
        });
        (took, held)
    };
    let (mut to_fastest, mut to_plain) = (Pairs::default(), Pairs::default());
    for _ in 0..ROUNDS {
        let (mut held, mut told) = (0, 0);
        to_fastest.take(
            || {
                let (took, count) = ours();
                held = count;
                took
            },
            || {
                let (took, count) = peer.ask("prepared");
                told = count;
                took
            },
        );
        assert_eq!(held, told, "both find the same");
    }
    for _ in 0..2 {
        to_plain.take(|| ours().0, || peer.ask("query").0);
    }
    heading(&format!("boundary: {POINTS} points against {city}; milliseconds for all, so 100 ms are 1 µs a point"));
    line("boxes of STRtree, prepared intersects_xy", &to_fastest.median(), Some(MOST));
    line("STRtree.query(points, \"intersects\")", &to_plain.median(), None);
}

/// A process that has GEOS, and does one round for each line it is sent.
struct Peer {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    points: PathBuf,
}

impl Peer {
    fn start(files: impl Iterator<Item = PathBuf>, scratch: &Path) -> Option<Self> {
        let points = scratch.join("points");
        let mut command = Command::new(photo::python());
        command.args(["-c", PEER]).arg(&points).arg(POINTS.to_string()).args(files);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (to, from) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        let mut peer = Self { child, to, from, points };
        let ready = peer.hear();
        if ready.starts_with("ready") {
            println!("peer: {}", ready.trim_start_matches("ready ").trim());
            return Some(peer);
        }
        println!("boundary: the peer is left out, {} has no shapely", photo::python());
        None
    }

    fn hear(&mut self) -> String {
        let mut told = String::new();
        self.from.read_line(&mut told).unwrap();
        told
    }

    /// The points that the peer drew, so that both have the same.
    fn points(&self) -> Vec<Point> {
        let bytes = std::fs::read(&self.points).unwrap();
        let degrees: Vec<f64> = bytes.as_chunks().0.iter().map(|bytes| f64::from_le_bytes(*bytes)).collect();
        degrees.as_chunks().0.iter().map(|&[longitude, latitude]| Point::new(latitude, longitude)).collect()
    }

    fn ask(&mut self, what: &str) -> (Duration, usize) {
        writeln!(self.to, "{what}").unwrap();
        let told = self.hear();
        let (seconds, count) = told.trim().split_once(' ').unwrap();
        (Duration::from_secs_f64(seconds.parse().unwrap()), count.parse().unwrap())
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        // It ends with its input; where it does not, nothing is lost.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A new process opens the file and looks one point up.
fn cold(file: &Path) {
    let (mut took, mut kib) = (Vec::new(), Vec::new());
    for _ in 0..COLD_ROUNDS {
        let program = std::env::current_exe().unwrap();
        let output = Command::new(program).arg(PROCESS).arg(file).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        let told = String::from_utf8(output.stdout).unwrap();
        let (nanos, peak) = told.trim().split_once(' ').unwrap();
        took.push(millis(Duration::from_nanos(nanos.parse().unwrap())));
        kib.push(peak.parse::<f64>().unwrap());
    }
    let verdict = |value: f64, most: f64| if value <= most { "met" } else { "missed" };
    let (median, usual, worst) = (quantile(&took, 0.5), quantile(&took, 0.9), quantile(&took, 1.0));
    let peak = quantile(&kib, 1.0);
    println!(
        "cold, a new process: median {median:.3} ms, p90 {usual:.3} ms, target <= {MOST_MILLIS} ms {}; worst of {COLD_ROUNDS} {worst:.3} ms",
        verdict(usual, MOST_MILLIS)
    );
    println!("peak memory of that process: {peak} KiB, target <= {MOST_KIB} KiB {}", verdict(peak, MOST_KIB));
}

pub(crate) fn child(file: &Path) {
    let began = Instant::now();
    let found = Boundaries::open(std::fs::read(file).unwrap()).unwrap();
    let districts = found.find(Point::new(39.951_662, -75.160_977), Some(10.0), TODAY).districts;
    let took = began.elapsed();
    assert!(!districts.is_empty());
    println!("{} {}", took.as_nanos(), scratch::peak_kib());
}
