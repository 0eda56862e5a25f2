use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;

use super::*;
use crate::open311::ServiceRequest;
use crate::photo::tests::pictures::{Paint, jpeg};
use crate::report::{Fix, FixSource, PhotoDraft};
use crate::seam::{
    HttpAnswer, HttpRequest, Online, Seams, SystemClock, SystemEntropy, Timestamp, Transport, TransportError, Unsent,
};

/// Nothing is sent here.
struct NoNetwork;

#[async_trait]
impl Transport for NoNetwork {
    async fn send(&self, _: HttpRequest) -> Result<HttpAnswer, TransportError> {
        Err(TransportError::NotSent(Unsent::Unreachable))
    }
}

pub(in crate::app) fn phone(folder: &Path) -> App {
    let seams = Seams {
        clock: Arc::new(SystemClock),
        entropy: Arc::new(SystemEntropy),
        transport: Arc::new(NoNetwork),
        device: Arc::new(Online),
    };
    App::open(&folder.join("phone"), &["en"], seams).unwrap()
}

/// A dark spot on a road; brighter in the afternoon.
const MORNING: Paint = |x, y| if x.abs_diff(120) + y.abs_diff(130) < 60 { [40; 3] } else { [90 + (x / 5) as u8; 3] };
const AFTERNOON: Paint = |x, y| if x.abs_diff(122) + y.abs_diff(131) < 60 { [44; 3] } else { [99 + (x / 5) as u8; 3] };
/// A wall with a stripe.
const WALL: Paint = |x, y| if y.abs_diff(60) < 20 { [200, 30, 30] } else { [60 + (y / 3) as u8, 90, (x / 2) as u8] };

fn draft(folder: &Path, service: &str, paint: Paint, latitude: f64) -> Draft {
    let path = folder.join("photo.jpg");
    std::fs::write(&path, jpeg(320, 240, paint)).unwrap();
    let taken = Timestamp::from_millis(0);
    Draft {
        fix: Some(Fix { latitude, longitude: -75.1652, accuracy: None, taken, source: FixSource::Gps }),
        photos: vec![PhotoDraft { path, redactions: Vec::new() }],
        description: "Deep".to_owned(),
        ..Draft::new(service)
    }
}

#[test]
fn a_scene_that_was_filed_before_is_named_and_nothing_is_refused() {
    let scratch = tempfile::tempdir().unwrap();
    let (folder, app) = (scratch.path(), phone(scratch.path()));
    let first = app.submit(&draft(folder, "pothole", MORNING, 39.9526)).unwrap();
    assert_eq!(app.similar_to(&first.report_id).unwrap(), []);

    let again = draft(folder, "pothole", AFTERNOON, 39.9528);
    let found = app.similar(&again).unwrap();
    let [found] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((&found.report_id, &found.reference), (&first.report_id, &first.reference));
    assert!((found.metres - 22.2).abs() < 0.3, "{}", found.metres);
    for other in [
        draft(folder, "graffiti", AFTERNOON, 39.9526),
        draft(folder, "pothole", AFTERNOON, 39.9536),
        Draft { photos: Vec::new(), ..draft(folder, "pothole", AFTERNOON, 39.9526) },
        Draft { fix: None, ..draft(folder, "pothole", AFTERNOON, 39.9526) },
        draft(folder, "pothole", WALL, 39.9526),
    ] {
        assert_eq!(app.similar(&other).unwrap(), [], "{other:?}");
    }

    std::fs::write(folder.join("photo.jpg"), jpeg(320, 240, AFTERNOON)).unwrap();
    let second = app.submit(&again).unwrap();
    let named: Vec<_> = app.similar_to(&second.report_id).unwrap().into_iter().map(|found| found.report_id).collect();
    assert_eq!(named, std::slice::from_ref(&first.report_id), "the older one, and not itself");
    assert_eq!(app.similar_to(&first.report_id).unwrap(), [], "what came later is no hint");
}

#[test]
fn what_the_city_has_closed_is_no_hint() {
    let scratch = tempfile::tempdir().unwrap();
    let (folder, app) = (scratch.path(), phone(scratch.path()));
    let first = app.submit(&draft(folder, "pothole", MORNING, 39.9526)).unwrap();
    let again = draft(folder, "pothole", MORNING, 39.9526);
    for (status, hints) in [("open", 1), ("Closed", 0)] {
        let request = ServiceRequest { status: Some(status.to_owned()), ..ServiceRequest::default() };
        let now = Timestamp::from_millis(1);
        app.store.write(|transaction| store::put_followed(transaction, &first.report_id, &request, now)).unwrap();
        assert_eq!(app.similar(&again).unwrap().len(), hints, "{status}");
    }
}

#[test]
fn photos_of_an_older_release_are_looked_at_once() {
    let scratch = tempfile::tempdir().unwrap();
    let (folder, app) = (scratch.path(), phone(scratch.path()));
    let first = app.submit(&draft(folder, "pothole", MORNING, 39.9526)).unwrap();
    let kept = || {
        app.store
            .read(|view| store::photos_near(view, &ServiceCode("pothole".to_owned()), (39.0, 40.0)))
            .unwrap()
            .remove(0)
            .fingerprint
    };
    let with_the_report = kept().unwrap();
    app.store.write(|transaction| transaction.execute("UPDATE photos SET fingerprint = NULL", ())).unwrap();
    assert_eq!(kept(), None);
    let found = app.similar(&draft(folder, "pothole", MORNING, 39.9526)).unwrap();
    assert_eq!(found.first().map(|found| &found.report_id), Some(&first.report_id));
    let distance = kept().and_then(|looked_at| looked_at.distance(with_the_report));
    assert!(distance.is_some_and(|distance| distance <= 4), "{distance:?}");
}
