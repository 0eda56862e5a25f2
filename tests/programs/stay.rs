//! Opens a data folder, begins a long sync without a network, and stays until its standard input ends. Run by a test that
//! looks whether it sleeps.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a program of a test: it speaks to it, and may stop")]

use std::io::Read;
use std::sync::Arc;
use std::time::Duration;

use curbline_core::App;
use curbline_core::app::CitySetup;
use curbline_core::outbox::Cancel;
use curbline_core::report::{Draft, Fix, FixSource};
use curbline_core::seam::{Clock, Connection, Device, Seams, SystemClock};

/// No network, ever.
struct Tunnel;

impl Device for Tunnel {
    fn connection(&self) -> Connection {
        Connection::NONE
    }
}

fn main() {
    let folder = std::env::args().nth(1).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let seams = Seams { device: Arc::new(Tunnel), ..Seams::system().unwrap() };
    let app = Arc::new(App::open(folder.as_ref(), &["en"], seams).unwrap());
    app.set_city(CitySetup::at("https://city.example/")).unwrap();
    let taken = SystemClock.now();
    let fix = Fix { latitude: 39.95, longitude: -75.16, accuracy: None, taken, source: FixSource::Map };
    app.submit(&Draft { fix: Some(fix), description: "A hole".to_owned(), ..Draft::new("pothole") }).unwrap();
    let syncing = app.clone();
    runtime.spawn(async move { syncing.sync(Some(Duration::from_secs(3600)), &Cancel::default()).await });
    println!("staying");
    std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
    std::process::exit(0);
}
