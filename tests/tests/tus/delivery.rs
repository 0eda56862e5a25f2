//! Whole deliveries: reports whose photos travel in pieces over lines that are cut, to both servers.

use std::path::Path;
use std::time::Duration;

use curbline_city::{City, CityOptions};
use curbline_core::App;
use curbline_core::app::CitySetup;
use curbline_core::outbox::Cancel;
use curbline_core::report::{Delivery, Draft, Fix, FixSource, PhotoDraft, PhotoState, Report, ReportId};
use curbline_core::seam::{Clock, Seams, SystemClock};
use curbline_tests::{Plan, Proxy, large};

use crate::elsewhere::Server;

/// A phone whose city is at `url` and takes photos in pieces at `endpoint`.
fn phone(folder: &Path, url: &str, endpoint: &str) -> App {
    let profile = format!(
        r#"{{"media":{{"upload_endpoint":"{endpoint}"}},"listed_after_seconds":1,"answer_seconds":20,
            "requests_per_minute":null}}"#
    );
    let app = App::open(&folder.join("phone"), &["en"], Seams::system().unwrap()).unwrap();
    app.set_city(CitySetup { profile: Some(profile), ..CitySetup::at(url) }).unwrap();
    app
}

fn saves(app: &App, folder: &Path) -> ReportId {
    let taken = SystemClock.now();
    let fix = Fix { latitude: 39.95, longitude: -75.16, accuracy: Some(8.0), taken, source: FixSource::Gps };
    let photos = vec![PhotoDraft { path: large(folder), redactions: Vec::new() }];
    app.submit(&Draft { fix: Some(fix), photos, ..Draft::new("pothole") }).unwrap().report_id
}

/// Syncs until the report is accepted and its photo is where it belongs.
async fn delivers(app: &App, report_id: &ReportId) -> Report {
    for _ in 0..30 {
        app.sync(Some(Duration::from_secs(4)), &Cancel::default()).await.unwrap();
        let report = app.report(report_id).unwrap();
        let is_there = matches!(report.photos[0].state, PhotoState::Delivered { media_url: Some(_) });
        if is_there && matches!(report.delivery, Delivery::Accepted(_)) {
            return report;
        }
        // As a person who looks at the phone would.
        app.connection_changed().unwrap();
    }
    panic!("never delivered: {:?}", app.report(report_id).unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_whose_line_is_cut_again_and_again_reaches_the_city_once_with_its_photo() {
    let folder = tempfile::tempdir().unwrap();
    let city = City::start(CityOptions::new(folder.path().join("city"))).await.unwrap();
    let line = Proxy::start(city.address(), Plan { cut_up_every: Some(40_000), ..Plan::default() });
    let app = phone(folder.path(), &format!("http://{}/", line.address()), "files/");
    let report_id = saves(&app, folder.path());
    let report = delivers(&app, &report_id).await;
    assert!(line.stats().cuts > 3, "{:?}", line.stats());
    let requests = city.requests().await.unwrap();
    assert_eq!(requests.len(), 1);
    let there = std::fs::read(&requests[0].media[0].path).unwrap();
    assert!(there == app.photo_bytes(&report.photos[0].photo_id, false).unwrap(), "another photo");
    // What is lost to a cut is less than a third of what has to travel.
    assert!(line.stats().up < there.len() as u64 * 4 / 3, "{:?} for {} bytes", line.stats(), there.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_on_a_server_of_others_is_named_in_the_request() {
    let Some(server) = Server::start() else { return };
    let folder = tempfile::tempdir().unwrap();
    let city = City::start(CityOptions::new(folder.path().join("city"))).await.unwrap();
    let line = Proxy::start(server.address, Plan { cut_up_every: Some(70_000), ..Plan::default() });
    let app = phone(folder.path(), &city.url(), &format!("http://{}/files/", line.address()));
    let report_id = saves(&app, folder.path());
    let report = delivers(&app, &report_id).await;
    assert!(line.stats().cuts > 1, "{:?}", line.stats());
    let requests = city.requests().await.unwrap();
    assert_eq!(requests.len(), 1);
    let media_url = requests[0].media_url.clone().unwrap();
    let there = std::fs::read(server.file(&media_url)).unwrap();
    assert!(there == app.photo_bytes(&report.photos[0].photo_id, false).unwrap(), "another photo");
    assert_eq!(report.photos[0].state, PhotoState::Delivered { media_url: Some(media_url) });
}
