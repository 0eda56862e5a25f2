//! Against the example city.

use std::time::Duration;

use curbline_city::{City, CityOptions};
use curbline_core::seam::{HttpRequest, HttpTransport, Method, Transport};
use curbline_core::upload::{Outcome, Refusal, Upload};
use curbline_tests::{Plan, Proxy};

use crate::sender::{Dice, SIZES, carry, endpoint, picture, step, tus};

async fn open(folder: &std::path::Path) -> City {
    City::start(CityOptions::new(folder)).await.unwrap()
}

/// Files a pothole whose photo was uploaded before; the answer's status.
async fn report(city: &City, media_url: &str) -> u16 {
    let form: String = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("service_code", "pothole"), ("lat", "39.95"), ("long", "-75.16"), ("media_url", media_url)])
        .finish();
    let request = HttpRequest {
        method: Method::Post,
        url: format!("{}requests.json", city.url()),
        headers: vec![("content-type".to_owned(), "application/x-www-form-urlencoded".to_owned())],
        body: form.into_bytes(),
        timeout: Duration::from_secs(60),
        max_answer_bytes: 100_000,
        pins: Vec::new(),
    };
    HttpTransport::new().unwrap().send(request).await.unwrap().status
}

/// The photos of the only request, as they lie on the city's disk.
async fn photos(city: &City) -> Vec<Vec<u8>> {
    let requests = city.requests().await.unwrap();
    assert_eq!(requests.len(), 1);
    requests[0].media.iter().map(|photo| std::fs::read(&photo.path).unwrap()).collect()
}

/// The path of an upload at another address of the same city.
fn seen_from(city: &City, url: &str) -> String {
    format!("{}files/{}", city.url(), url.rsplit_once('/').unwrap().1)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_over_a_line_that_is_cut_anywhere_is_whole_in_its_report() {
    for seed in 0..16_u64 {
        let mut dice = Dice(seed);
        let size = SIZES[seed as usize % SIZES.len()];
        let bytes = picture(seed, size);
        let folder = tempfile::tempdir().unwrap();
        let city = open(folder.path()).await;
        let line = Proxy::start(city.address(), dice.bad_line(size));
        let mut upload = Upload::new(endpoint(line.address()), size as u64);
        let Outcome::Done { url } = carry(&mut upload, &bytes).await else { panic!("seed {seed}: {upload:?}") };
        assert!(line.stats().cuts > 0 || size < 20_000, "seed {seed}: {:?}", line.stats());
        assert_eq!(report(&city, &seen_from(&city, &url)).await, 200);
        assert!(photos(&city).await == [bytes], "seed {seed}: another photo");
        city.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_is_always_cut_wastes_little() {
    let (folder, bytes) = (tempfile::tempdir().unwrap(), picture(1, 400_000));
    let city = open(folder.path()).await;
    let line = Proxy::start(city.address(), Plan { cut_up_every: Some(30_000), ..Plan::default() });
    let mut upload = Upload::new(endpoint(line.address()), 400_000);
    let Outcome::Done { url } = carry(&mut upload, &bytes).await else { panic!("{upload:?}") };
    assert_eq!(upload.created, 1);
    let stats = line.stats();
    assert!(stats.cuts >= 10, "{stats:?}");
    // What was between the line and the city's disk when it broke, and the headers.
    assert!(stats.up < 400_000 * 3 / 2, "{stats:?}");
    assert_eq!(report(&city, &seen_from(&city, &url)).await, 200);
    assert!(photos(&city).await == [bytes]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_goes_on_where_it_was_when_the_city_was_restarted() {
    let (folder, bytes) = (tempfile::tempdir().unwrap(), picture(2, 500_000));
    let city = open(folder.path()).await;
    let line = Proxy::start(city.address(), Plan { cuts_up: vec![200_000], ..Plan::default() });
    let mut upload = Upload::new(endpoint(line.address()), 500_000);
    // The line is cut, and then the phone is killed: nothing was saved but what was confirmed.
    let patient = step(&mut upload, &bytes);
    assert!(tokio::time::timeout(Duration::from_secs(60), patient).await.is_ok());
    let address = city.address();
    city.stop().await;
    let city = City::start(CityOptions { address, ..CityOptions::new(folder.path()) }).await.unwrap();
    let Outcome::Done { url } = carry(&mut upload, &bytes).await else { panic!("{upload:?}") };
    assert_eq!(upload.created, 1);
    assert_eq!(report(&city, &seen_from(&city, &url)).await, 200);
    assert!(photos(&city).await == [bytes]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_city_refuses_what_is_no_picture_or_too_large() {
    let folder = tempfile::tempdir().unwrap();
    let city = open(folder.path()).await;
    let mut upload = Upload::new(endpoint(city.address()), 50_000);
    assert_eq!(carry(&mut upload, &[b'<'; 50_000]).await, Outcome::Refused(Refusal::Status { status: 415 }));
    let mut upload = Upload::new(endpoint(city.address()), 11 * 1024 * 1024);
    assert_eq!(carry(&mut upload, &picture(3, 11 * 1024 * 1024)).await, Outcome::TooLarge);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_that_was_taken_back_is_no_photo_any_more() {
    let (folder, bytes) = (tempfile::tempdir().unwrap(), picture(4, 50_000));
    let city = open(folder.path()).await;
    let mut upload = Upload::new(endpoint(city.address()), 50_000);
    let Outcome::Done { url } = carry(&mut upload, &bytes).await else { panic!("{upload:?}") };
    assert_eq!(tus().terminate(&upload).await, Ok(()));
    assert_eq!(tus().terminate(&upload).await, Ok(()), "gone is gone");
    assert_eq!(report(&city, &url).await, 400);
    assert!(city.requests().await.unwrap().is_empty());
}
