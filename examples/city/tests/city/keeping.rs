//! What survives: a restart of the city finds everything, and a folder has one city only.
use std::time::Duration;

use curbline_city::{City, CityError, CityOptions, Status};

use crate::client::{Part, Town, ask, jpeg};

#[tokio::test]
async fn a_restart_finds_requests_tokens_and_photos() {
    let town = Town::with(|options| CityOptions { token_delay: Duration::from_secs(3600), ..options }).await;
    let photo = jpeg(5, 20_000);
    let parts = [
        Part::Text("service_code", "fallen-tree"),
        Part::Text("address_string", "Broad St"),
        Part::File("media", &photo),
    ];
    town.post_parts("/requests.json", &parts).await;
    let batch = [("service_code", "abandoned-vehicle"), ("address_id", "1")];
    let token = town.post("/requests.json", &batch).await.json()[0]["token"].as_str().unwrap().to_owned();
    town.city.set_status("10001", Status::Closed, Some("Cleared.")).await.unwrap();
    let before = format!("{:?}", town.city.requests().await.unwrap());
    let public = town.get_json("/requests/10001.json").await;
    let Town { city, folder } = town;
    city.stop().await;

    let options = CityOptions { first_request_id: 500_000, ..CityOptions::new(folder.path().join("city")) };
    let town = Town { city: City::start(options).await.unwrap(), folder };
    assert_eq!(format!("{:?}", town.city.requests().await.unwrap()), before);
    let again = town.get_json("/requests/10001.json").await;
    assert_eq!(
        (&again[0]["status_notes"], &again[0]["description"]),
        (&public[0]["status_notes"], &public[0]["description"])
    );
    let pending = town.get_json(&format!("/tokens/{token}.json")).await;
    assert_eq!(pending, serde_json::json!([{ "token": token }]));
    let media_url = again[0]["media_url"].as_str().unwrap();
    let path = media_url.strip_prefix(town.city.url().trim_end_matches('/')).unwrap();
    assert_eq!(town.get(path).await.body, photo);
    assert_eq!(town.pothole("after").await, "10003", "ids go on where they were");
}

#[tokio::test]
async fn a_folder_has_one_city_and_a_dropped_city_lets_go_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let first = City::start(CityOptions::new(folder.path())).await.unwrap();
    let second = City::start(CityOptions::new(folder.path())).await;
    assert!(matches!(second.err(), Some(CityError::InUse { .. })));
    drop(first);
    City::start(CityOptions::new(folder.path())).await.unwrap().stop().await;
}

#[tokio::test]
async fn a_stopped_city_listens_no_more() {
    let town = Town::open().await;
    let address = town.city.address();
    town.city.stop().await;
    assert!(tokio::net::TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn photos_that_were_arriving_when_a_city_died_are_cleared_away() {
    let folder = tempfile::tempdir().unwrap();
    let arriving = folder.path().join("media/arriving");
    std::fs::create_dir_all(&arriving).unwrap();
    std::fs::write(arriving.join("half"), "half a photo").unwrap();
    let city = City::start(CityOptions::new(folder.path())).await.unwrap();
    assert_eq!(std::fs::read_dir(&arriving).unwrap().count(), 0);
    city.stop().await;
}

#[tokio::test]
async fn options_that_make_no_sense_are_errors() {
    let folder = tempfile::tempdir().unwrap();
    for change in [
        |options: &mut CityOptions| options.base_path = "v2".into(),
        |options: &mut CityOptions| options.public_url = Some("https://example.org".into()),
        |options: &mut CityOptions| options.first_request_id = 0,
    ] {
        let mut options = CityOptions::new(folder.path());
        change(&mut options);
        assert!(matches!(City::start(options).await.err(), Some(CityError::Option(_))));
    }
}

#[tokio::test]
async fn unknown_requests_cannot_be_closed() {
    let town = Town::open().await;
    let refused = town.city.set_status("10001", Status::Closed, None).await;
    assert!(matches!(refused.err(), Some(CityError::UnknownRequest(id)) if id == "10001"));
}

#[tokio::test]
async fn links_point_to_the_host_that_was_asked_or_to_the_public_address() {
    let town = Town::open().await;
    let asked = ask(&town.city.address().to_string(), "GET", "/discovery.json", &[], &[]).await.json();
    assert_eq!(asked["endpoints"][0]["url"], town.city.url());
    let options = |options| CityOptions { public_url: Some("https://311.example.org/v2/".into()), ..options };
    let public = Town::with(options).await.get_json("/discovery.json").await;
    assert_eq!(public["endpoints"][0]["url"], "https://311.example.org/v2/");
}
