use std::sync::Arc;

use async_trait::async_trait;
use serde_json::{Value, json};

use super::*;
use crate::app::CitySetup;
use crate::app::similar::tests::phone;
use crate::outbox::Cancel;
use crate::photo::tests::pictures::jpeg;
use crate::report::{Draft, FixSource};
use crate::seam::{
    HttpAnswer, HttpRequest, Online, Seams, SystemClock, SystemEntropy, Timestamp, Transport, TransportError,
};

const HERE: Point = Point::new(39.9526, -75.1652);

/// A city that answers every question for requests with the same list, whatever was asked.
struct Stubborn {
    list: std::sync::Mutex<Value>,
    asked: std::sync::Mutex<Vec<HttpRequest>>,
}

#[async_trait]
impl Transport for Stubborn {
    async fn send(&self, request: HttpRequest) -> Result<HttpAnswer, TransportError> {
        let is_list = request.url.contains("/requests.json");
        let body = if is_list { self.list.lock().unwrap().to_string() } else { "[]".to_owned() };
        let most = request.max_answer_bytes;
        if is_list {
            self.asked.lock().unwrap().push(request);
        }
        if body.len() > most {
            return Err(TransportError::AnswerLost(crate::seam::Lost::TooLarge));
        }
        Ok(HttpAnswer { status: 200, headers: Vec::new(), body: body.into_bytes() })
    }
}

fn entry(number: u32, point: Point) -> Value {
    json!({
        "service_request_id": number, "service_code": "pothole", "status": "open", "lat": point.latitude,
        "long": point.longitude, "requested_datetime": "2026-01-01T00:00:00Z", "description": "x".repeat(40),
    })
}

fn in_city(folder: &Path, list: Value) -> (App, Arc<Stubborn>) {
    let city = Arc::new(Stubborn { list: list.into(), asked: std::sync::Mutex::default() });
    let seams = Seams {
        clock: Arc::new(SystemClock),
        entropy: Arc::new(SystemEntropy),
        transport: city.clone(),
        device: Arc::new(Online),
    };
    let app = App::open(&folder.join("phone"), &["en"], seams).unwrap();
    let profile = r#"{"name":"x","formats":["json"],"filters":["radius","status","page"]}"#;
    app.set_city(CitySetup { profile: Some(profile.to_owned()), ..CitySetup::at("https://city.example/") }).unwrap();
    (app, city)
}

async fn synced(app: &App) {
    app.sync(None, &Cancel::default()).await.unwrap();
}

fn numbers(app: &App, radius: f64) -> Vec<String> {
    let found = app.nearby(&NearbyQuestion { limit: 100, ..NearbyQuestion::around(HERE, radius) }).unwrap();
    found.into_iter().filter_map(|request| Some(request.service_request_id?.0)).collect()
}

#[tokio::test]
async fn a_city_that_ignores_what_it_is_asked_leaves_what_is_near_and_takes_nothing_away() {
    let scratch = tempfile::tempdir().unwrap();
    let (app, city) = in_city(scratch.path(), json!([entry(1, HERE), entry(2, Point::new(39.9527, -75.1652))]));
    assert_eq!(numbers(&app, 100.0), [""; 0]);
    synced(&app).await;
    assert_eq!(numbers(&app, 100.0), ["1", "2"]);

    let far = (100..700).map(|number| entry(number, Point::new(38.0 + f64::from(number) * 1e-3, -77.0)));
    let mut list: Vec<Value> =
        far.chain([entry(3, Point::new(39.9528, -75.1652)), entry(4, Point::new(0.0, 0.0))]).collect();
    list.extend([
        json!({ "service_request_id": 5, "service_code": "pothole", "lat": 139.95, "long": -75.16 }),
        json!({ "service_request_id": 6, "service_code": "pothole" }),
        json!({ "service_request_id": 7, "lat": HERE.latitude, "long": HERE.longitude }),
        json!({ "service_request_id": "y".repeat(5_000), "service_code": "pothole", "lat": HERE.latitude, "long": HERE.longitude }),
    ]);
    *city.list.lock().unwrap() = Value::Array(list);
    app.store.write(|transaction| transaction.execute("UPDATE nearby_areas SET asked_at = 1", [])).unwrap();
    synced(&app).await;
    assert_eq!(numbers(&app, 100.0), ["1", "2", "3"], "a list of something else proves no absence");
    let count: u32 =
        app.store.read(|view| view.query_row("SELECT COUNT(*) FROM nearby", [], |row| row.get(0))).unwrap();
    assert_eq!(count, 3);

    // The whole list of what was asked for does.
    *city.list.lock().unwrap() = json!([entry(2, HERE)]);
    app.store.write(|transaction| transaction.execute("UPDATE nearby_areas SET asked_at = 1", [])).unwrap();
    synced(&app).await;
    assert_eq!(numbers(&app, 100.0), ["2"]);
}

#[tokio::test]
async fn a_huge_list_and_endless_pages_cost_a_bounded_amount() {
    let scratch = tempfile::tempdir().unwrap();
    let full: Vec<Value> = (0..1_000).map(|number| entry(number, HERE)).collect();
    let (app, city) = in_city(scratch.path(), Value::Array(full));
    assert_eq!(numbers(&app, 100.0).len(), 0);
    synced(&app).await;
    let asked = city.asked.lock().unwrap().len();
    assert_eq!(asked, 2, "the second page is the first one again");
    assert_eq!(numbers(&app, 100.0).len(), 100);

    let huge = entry(1, HERE).to_string().len() + 9 * 1024 * 1024;
    *city.list.lock().unwrap() =
        json!([{ "service_request_id": 1, "service_code": "a", "description": "x".repeat(huge) }]);
    app.store.write(|transaction| transaction.execute("UPDATE nearby_areas SET asked_at = 1", [])).unwrap();
    synced(&app).await;
    synced(&app).await;
    let requests = city.asked.lock().unwrap().split_off(asked);
    assert_eq!(requests.len(), 1, "what failed is not asked for again at once");
    assert!(requests[0].max_answer_bytes <= 8 * 1024 * 1024 && requests[0].timeout <= Duration::from_secs(30));
    assert_eq!(numbers(&app, 100.0).len(), 100, "what was known stays");
}

#[test]
fn somebody_elses_scene_is_known_by_the_photo_that_a_shell_has_shown() {
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path());
    let photo = scratch.path().join("photo.jpg");
    std::fs::write(
        &photo,
        jpeg(320, 240, |x, y| if x.abs_diff(120) + y.abs_diff(130) < 60 { [40; 3] } else { [90 + (x / 5) as u8; 3] }),
    )
    .unwrap();
    let id = |number: &str| ServiceRequestId(number.to_owned());
    let request = |number: &str, latitude| CachedRequest {
        service_request_id: id(number),
        service_code: ServiceCode("pothole".to_owned()),
        point: Point::new(latitude, HERE.longitude),
        requested: Timestamp::EPOCH,
        updated: Timestamp::EPOCH,
        is_open: true,
        address: String::new(),
        description: String::new(),
        media_url: "https://city.example/1.jpg".to_owned(),
        fingerprint: None,
    };
    let known = [request("1", 39.95262), request("2", 39.9527)];
    app.store.write(|transaction| store::put_cached(transaction, &known, Timestamp::EPOCH)).unwrap();
    let fix = Fix {
        latitude: HERE.latitude,
        longitude: HERE.longitude,
        accuracy: Some(9.0),
        taken: Timestamp::EPOCH,
        source: FixSource::Gps,
    };
    let photos = vec![crate::report::PhotoDraft { path: photo.clone(), redactions: Vec::new() }];
    let draft = Draft { fix: Some(fix), photos, description: "Deep".to_owned(), ..Draft::new("pothole") };
    let report_id = app.submit(&draft).unwrap().report_id;
    let told = || app.filed_before_report(&report_id).unwrap().unwrap().service_request_id;
    assert_eq!(told(), id("1"), "the nearest");
    app.keep_looks(&id("2"), &photo).unwrap();
    assert_eq!(told(), id("2"), "the one that looks alike");
    assert!(matches!(app.keep_looks(&id("3"), &photo), Err(Error::UnknownRequest { .. })));
}

#[test]
fn a_point_that_is_none_is_refused() {
    let scratch = tempfile::tempdir().unwrap();
    let app = phone(scratch.path());
    for (latitude, longitude) in [(f64::NAN, 0.0), (91.0, 0.0), (0.0, f64::INFINITY)] {
        let question = NearbyQuestion::around(Point::new(latitude, longitude), 100.0);
        assert!(matches!(app.nearby(&question), Err(Error::Invalid { .. })));
        assert!(matches!(app.nearby_spots(&question), Err(Error::Invalid { .. })));
    }
    for radius in [f64::NAN, -5.0, f64::INFINITY] {
        assert_eq!(app.nearby(&NearbyQuestion::around(HERE, radius)).unwrap(), []);
    }
}
