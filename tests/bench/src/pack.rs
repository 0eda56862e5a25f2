//! What a city pack costs: Philadelphia's layers and streets in one file, putting it in place, and the first look into it.

use std::fs;
use std::path::{Path, PathBuf};

use curbline_core::App;
use curbline_core::pack::{BuildError, Built, Pack, PackSigner, Section, build};
use curbline_core::seam::{Clock, Seams, SystemClock, SystemEntropy};
use serde_json::json;

use crate::floor::Shelf;
use crate::measure::{Pairs, heading, line, millis, quantile, timed};
use crate::scratch;

const ROUNDS: usize = 15;
/// The most that the whole pack may weigh.
const MOST_BYTES: usize = 1_000_000;
const MOST_INSTALL_MILLIS: f64 = 1000.0;
const MOST_LOOK_MILLIS: f64 = 3.0;

/// A layer's name, its file, and the property that names its areas.
const LAYERS: [(&str, &str, &str); 5] = [
    ("police", "philadelphia_police_districts.geojson", "dist_numc"),
    ("council", "philadelphia_council_districts_2024.geojson", "DISTRICT"),
    ("l_and_i", "philadelphia_li_districts.geojson", "DISTRICT"),
    ("zip", "philadelphia_zipcodes.geojson", "CODE"),
    ("neighborhood", "philadelphia_neighborhoods.geojson", "MAPNAME"),
];

pub(crate) fn run() {
    let Some(data) = std::env::var_os("CURBLINE_REAL_DATA").map(PathBuf::from) else {
        println!("\npack: left out, CURBLINE_REAL_DATA does not name the folder of real data");
        return;
    };
    let scratch = scratch::folder();
    let source = scratch.path().join("source");
    lay_out(&data, &source);
    let signer = PackSigner::new(&SystemEntropy).unwrap();
    let mut built = None;
    let building = timed(|| built = Some(build(&source, &signer, SystemClock.now())));
    let Built { bytes, .. } = match built.unwrap() {
        Ok(built) => built,
        Err(BuildError::Faults { faults }) => panic!("{} faults: {:?}", faults.len(), &faults[..faults.len().min(5)]),
        Err(error) => panic!("{error}"),
    };
    let file = scratch.path().join("philadelphia.pack");
    fs::write(&file, &bytes).unwrap();
    heading("pack: Philadelphia's boundary, five layers and all streets");
    println!(
        "built in {:.0} ms: {} bytes; {}",
        millis(building),
        bytes.len(),
        verdict(bytes.len() as f64, MOST_BYTES as f64)
    );
    let pack = Pack::open(&file).unwrap();
    for (section, stored) in pack.sections() {
        let unpacked = pack.section(section).unwrap().unwrap().len();
        println!("    {section}: {stored} bytes, {unpacked} unpacked");
    }
    let mut floor = Shelf::new(scratch.path().join("floor"));
    let mut installs = Pairs::default();
    for round in 0..ROUNDS {
        let folder = scratch.path().join(format!("phone-{round}"));
        let app = App::open(&folder, &["en"], Seams::system().unwrap()).unwrap();
        installs.take(|| timed(|| drop(app.install_pack(&file, &signer.public()).unwrap())), || floor.put(&bytes));
    }
    let installed = installs.median();
    line("installing, against writing and syncing a file", &installed, None);
    println!("installing: {:.1} ms; {}", installed.ours, verdict(installed.ours, MOST_INSTALL_MILLIS));
    for section in [Section::Boundaries, Section::Streets] {
        let look = || timed(|| drop(Pack::open(&file).unwrap().section(&section).unwrap().unwrap()));
        let looks: Vec<f64> = (0..ROUNDS * 4).map(|_| millis(look())).collect();
        let median = quantile(&looks, 0.5);
        println!("opening and unpacking {section}: {median:.2} ms; {}", verdict(median, MOST_LOOK_MILLIS));
    }
}

/// A source out of the files as they are.
fn lay_out(data: &Path, source: &Path) {
    fs::create_dir(source).unwrap();
    let copied = |from: &str, name: &str| fs::copy(data.join(from).join(name), source.join(name)).unwrap();
    copied("boundaries", "philadelphia_city_limits.geojson");
    let layers = LAYERS.map(|(name, file, label)| {
        copied("boundaries", file);
        json!({ "name": name, "file": file, "label": label })
    });
    for file in ["passyunk_centerline.csv", "passyunk_alias.csv", "passyunk_landmarks.csv"] {
        copied("addresses", file);
    }
    let pack = json!({
        "name": "philadelphia", "version": "2026.11.1", "jurisdiction_id": "phila.gov",
        "language": "en", "time_zone": "America/New_York",
        "boundary": "philadelphia_city_limits.geojson",
        "layers": layers,
        "streets": {
            "file": "passyunk_centerline.csv",
            "columns": {
                "direction": "PRE_DIR", "name": "ST_NAME", "type": "ST_TYPE", "suffix": "POST_DIR",
                "left_from": "L_F_ADD", "left_to": "L_T_ADD", "right_from": "R_F_ADD", "right_to": "R_T_ADD",
                "segment": "SEG_ID", "owner": "RESPONSIBL",
            },
        },
        "aliases": "passyunk_alias.csv", "landmarks": "passyunk_landmarks.csv",
    });
    fs::write(source.join("pack.json"), pack.to_string()).unwrap();
}

fn verdict(seen: f64, most: f64) -> String {
    format!("at most {most}: {}", if seen <= most { "met" } else { "missed" })
}
