//! Photos in pieces: tus 1.0.0 by hand, over lines that break and restarts, and the reports that mention them.
use std::time::Duration;

use curbline_city::{City, CityOptions};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::client::{Answer, Part, Town, jpeg};

const TUS: (&str, &str) = ("Tus-Resumable", "1.0.0");
const STREAM: (&str, &str) = ("Content-Type", "application/offset+octet-stream");

impl Town {
    async fn create(&self, length: usize) -> Answer {
        self.ask("POST", "/files/", &[TUS, ("Upload-Length", &length.to_string())], &[]).await
    }

    /// Begins an upload and returns its path.
    async fn begin(&self, length: usize) -> String {
        let answer = self.create(length).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        self.path(&answer.headers["location"])
    }

    fn path(&self, url: &str) -> String {
        url.strip_prefix(self.city.url().trim_end_matches('/')).unwrap().to_owned()
    }

    async fn patch(&self, path: &str, offset: usize, bytes: &[u8]) -> Answer {
        self.ask("PATCH", path, &[TUS, STREAM, ("Upload-Offset", &offset.to_string())], bytes).await
    }

    async fn head(&self, path: &str) -> Answer {
        self.ask("HEAD", path, &[TUS], &[]).await
    }

    async fn offset(&self, path: &str) -> usize {
        let answer = self.head(path).await;
        assert_eq!((answer.status, answer.headers["cache-control"].as_str()), (200, "no-store"));
        answer.headers["upload-offset"].parse().unwrap()
    }

    async fn report(&self, media_url: &str) -> Answer {
        let fields = [("service_code", "pothole"), ("address_id", "1"), ("media_url", media_url)];
        self.post("/requests.json", &fields).await
    }

    /// Begins a PATCH of `announced` bytes, sends `bytes` of it, and leaves the line open.
    async fn half_a_patch(&self, path: &str, offset: usize, announced: usize, bytes: &[u8]) -> TcpStream {
        let mut line = TcpStream::connect(self.city.address()).await.unwrap();
        let head = format!(
            "PATCH {path} HTTP/1.1\r\nHost: {}\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: {offset}\r\n\
             Content-Type: application/offset+octet-stream\r\nContent-Length: {announced}\r\n\r\n",
            self.city.address()
        );
        line.write_all(head.as_bytes()).await.unwrap();
        line.write_all(bytes).await.unwrap();
        line
    }

    async fn restart(self) -> Self {
        let Self { city, folder } = self;
        let address = city.address();
        city.stop().await;
        let options = CityOptions { address, ..CityOptions::new(folder.path().join("city")) };
        Self { city: City::start(options).await.unwrap(), folder }
    }
}

#[tokio::test]
async fn the_endpoint_says_what_it_can() {
    let town = Town::open().await;
    let answer = town.ask("OPTIONS", "/files/", &[], &[]).await;
    let told = |name: &str| answer.headers[name].clone();
    assert_eq!((answer.status, told("tus-version"), told("tus-resumable")), (204, "1.0.0".into(), "1.0.0".into()));
    assert_eq!(told("tus-extension"), "creation,creation-with-upload,expiration,termination");
    assert_eq!(told("tus-max-size"), (10 * 1024 * 1024).to_string());
}

#[tokio::test]
async fn a_photo_in_pieces_becomes_the_photo_of_its_report() {
    let town = Town::open().await;
    let photo = jpeg(7, 100_000);
    let created = town.create(photo.len()).await;
    assert!(created.headers["upload-expires"].ends_with(" GMT"), "{created:?}");
    let url = created.headers["location"].clone();
    let path = town.path(&url);
    let answer = town.patch(&path, 0, &photo[..60_000]).await;
    assert_eq!((answer.status, answer.headers["upload-offset"].as_str()), (204, "60000"));
    assert_eq!(town.report(&url).await.refusal(), "media_url names an upload of this city that is not finished");
    assert_eq!(town.get(&path).await.status, 404);
    let answer = town.patch(&path, 60_000, &photo[60_000..]).await;
    assert_eq!((answer.status, answer.headers["upload-offset"].as_str()), (204, "100000"));
    assert!(!answer.headers.contains_key("upload-expires"), "finished photos stay");
    assert_eq!(town.get(&path).await.body, photo);

    assert_eq!(town.report(&url).await.status, 200);
    let kept = town.city.requests().await.unwrap().remove(0);
    assert_eq!((kept.media.len(), kept.media_url), (1, None));
    assert_eq!(std::fs::read(&kept.media[0].path).unwrap(), photo);
    let public = town.get_json("/requests/10001.json").await[0]["media_url"].as_str().unwrap().to_owned();
    assert_eq!(town.get(&town.path(&public)).await.body, photo);
}

#[tokio::test]
async fn an_uploaded_photo_and_one_that_came_along_are_both_kept() {
    let town = Town::open().await;
    let (along, uploaded) = (jpeg(1, 500), jpeg(2, 600));
    let path = town.begin(600).await;
    town.patch(&path, 0, &uploaded).await;
    let url = format!("{}{}", town.city.url(), path.trim_start_matches('/'));
    let parts = [
        Part::Text("service_code", "pothole"),
        Part::Text("address_id", "1"),
        Part::Text("media_url", &url),
        Part::File("media", &along),
    ];
    assert_eq!(town.post_parts("/requests.json", &parts).await.status, 200);
    let kept = town.city.requests().await.unwrap().remove(0);
    let files: Vec<Vec<u8>> = kept.media.iter().map(|media| std::fs::read(&media.path).unwrap()).collect();
    assert_eq!(files, [along, uploaded]);
}

#[tokio::test]
async fn a_picture_elsewhere_stays_a_link() {
    let town = Town::open().await;
    assert_eq!(town.report("https://example.org/files/a.jpg").await.status, 200);
    let kept = town.city.requests().await.unwrap().remove(0);
    assert_eq!((kept.media.len(), kept.media_url.as_deref()), (0, Some("https://example.org/files/a.jpg")));
}

#[tokio::test]
async fn the_first_bytes_may_come_with_the_creation() {
    let town = Town::open().await;
    let photo = jpeg(3, 5_000);
    let headers = [TUS, STREAM, ("Upload-Length", "5000"), ("Upload-Metadata", "filename cGhvdG8uanBn")];
    let answer = town.ask("POST", "/files/", &headers, &photo[..2_000]).await;
    assert_eq!((answer.status, answer.headers["upload-offset"].as_str()), (201, "2000"));
    let path = town.path(&answer.headers["location"]);
    let head = town.head(&path).await;
    assert_eq!(head.headers["upload-length"], "5000");
    assert_eq!(head.headers["upload-metadata"], "filename cGhvdG8uanBn");
    assert_eq!(town.patch(&path, 2_000, &photo[2_000..]).await.status, 204);
    assert_eq!(town.get(&path).await.body, photo);
}

#[tokio::test]
async fn a_wrong_offset_changes_nothing() {
    let town = Town::open().await;
    let photo = jpeg(4, 1_000);
    let path = town.begin(1_000).await;
    town.patch(&path, 0, &photo[..400]).await;
    for wrong in [0, 399, 401, 1_000] {
        let answer = town.patch(&path, wrong, &photo[..100]).await;
        assert_eq!((answer.status, answer.text()), (409, "the upload is at 400\n"));
    }
    let no_offset = town.ask("PATCH", &path, &[TUS, STREAM], &photo[400..]).await;
    let no_type = town.ask("PATCH", &path, &[TUS, ("Upload-Offset", "400")], &photo[400..]).await;
    assert_eq!((no_offset.status, no_type.status, town.offset(&path).await), (409, 415, 400));
    town.patch(&path, 400, &photo[400..]).await;
    assert_eq!(town.get(&path).await.body, photo);
    assert_eq!(town.patch(&path, 1_000, &photo).await.status, 413, "it is finished");
    assert_eq!(town.get(&path).await.body, photo);
}

#[tokio::test]
async fn what_came_before_a_line_broke_counts() {
    let town = Town::open().await;
    let photo = jpeg(5, 80_000);
    let path = town.begin(80_000).await;
    let mut line = town.half_a_patch(&path, 0, 80_000, &photo[..50_000]).await;
    line.shutdown().await.unwrap();
    // The city has read everything when it closes its end.
    let mut rest = Vec::new();
    drop(line.read_to_end(&mut rest).await);
    assert_eq!(town.offset(&path).await, 50_000);
    assert_eq!(town.patch(&path, 50_000, &photo[50_000..]).await.status, 204);
    assert_eq!(town.get(&path).await.body, photo);
}

#[tokio::test]
async fn a_line_that_hangs_makes_way_for_the_next() {
    let town = Town::open().await;
    let photo = jpeg(6, 80_000);
    let path = town.begin(80_000).await;
    let _hanging = town.half_a_patch(&path, 0, 80_000, &photo[..10_000]).await;
    // Whatever had come by then; the rest of what hangs is not taken any more.
    let offset = town.offset(&path).await;
    assert!(offset <= 10_000, "{offset}");
    assert_eq!(town.patch(&path, offset, &photo[offset..]).await.status, 204);
    assert_eq!(town.get(&path).await.body, photo);
}

#[tokio::test]
async fn an_upload_goes_on_after_a_restart() {
    let town = Town::open().await;
    let photo = jpeg(8, 30_000);
    let (path, finished) = (town.begin(30_000).await, town.begin(600).await);
    town.patch(&path, 0, &photo[..12_345]).await;
    town.patch(&finished, 0, &jpeg(9, 600)).await;
    let town = town.restart().await;
    assert_eq!(town.offset(&path).await, 12_345);
    town.patch(&path, 12_345, &photo[12_345..]).await;
    let town = town.restart().await;
    assert_eq!((town.offset(&path).await, town.get(&path).await.body), (30_000, photo));
    assert_eq!(town.get(&finished).await.body, jpeg(9, 600));
    let url = format!("{}{}", town.city.url(), path.trim_start_matches('/'));
    assert_eq!(town.report(&url).await.status, 200);
}

#[tokio::test]
async fn what_is_no_picture_is_gone_with_its_last_byte() {
    let town = Town::open().await;
    let path = town.begin(1_000).await;
    assert_eq!(town.patch(&path, 0, &[b'<'; 999]).await.status, 204);
    let answer = town.patch(&path, 999, b"<").await;
    assert_eq!((answer.status, answer.text()), (415, "an upload must be a JPEG, PNG or WebP picture\n"));
    assert_eq!(town.head(&path).await.status, 404);
    assert_eq!(std::fs::read_dir(town.folder.path().join("city/uploads")).unwrap().count(), 0);
}

#[tokio::test]
async fn lengths_have_limits_and_bodies_end_there() {
    let town = Town::open().await;
    let status = async |headers: &[(&str, &str)]| town.ask("POST", "/files/", headers, &[]).await.status;
    assert_eq!(status(&[TUS, ("Upload-Length", "10485760")]).await, 201);
    assert_eq!(status(&[TUS, ("Upload-Length", "10485761")]).await, 413);
    assert_eq!(status(&[TUS, ("Upload-Length", "0")]).await, 400);
    assert_eq!(status(&[TUS, ("Upload-Defer-Length", "1")]).await, 400);
    let path = town.begin(100).await;
    assert_eq!(town.patch(&path, 0, &jpeg(1, 101)).await.status, 413);
    assert!(town.offset(&path).await <= 100);
}

#[tokio::test]
async fn another_version_of_the_protocol_is_told_which_one_is_spoken() {
    let town = Town::open().await;
    for headers in [&[("Upload-Length", "5")][..], &[("Upload-Length", "5"), ("Tus-Resumable", "0.2.2")]] {
        let answer = town.ask("POST", "/files/", headers, &[]).await;
        assert_eq!((answer.status, answer.headers["tus-version"].as_str()), (412, "1.0.0"));
    }
}

#[tokio::test]
async fn an_upload_that_is_not_finished_in_time_is_gone() {
    let town = Town::with(|options| CityOptions { upload_lifetime: Duration::ZERO, ..options }).await;
    let path = town.begin(1_000).await;
    assert_eq!(town.head(&path).await.status, 410);
    assert_eq!(town.head(&path).await.status, 404);
}

#[tokio::test]
async fn an_upload_can_be_taken_back() {
    let town = Town::open().await;
    let path = town.begin(1_000).await;
    assert_eq!(town.ask("DELETE", &path, &[TUS], &[]).await.status, 204);
    assert_eq!(town.ask("DELETE", &path, &[TUS], &[]).await.status, 404);
    assert_eq!(town.patch(&path, 0, &jpeg(1, 100)).await.status, 404);
}

#[tokio::test]
async fn nothing_but_uploads_is_at_their_addresses() {
    let town = Town::open().await;
    for path in ["/files/..%2Fcity.sqlite", "/files/../city.sqlite", "/files/0123456789abcdef0123456789abcdef"] {
        assert_eq!(town.head(path).await.status, 404, "{path}");
        assert_eq!(town.get(path).await.status, 404, "{path}");
    }
    let refused = town.ask("PUT", "/files/", &[TUS], &[]).await;
    assert_eq!((refused.status, refused.headers["allow"].as_str()), (405, "POST, OPTIONS"));
}

#[tokio::test]
async fn a_city_with_a_key_wants_it_for_a_new_upload() {
    let town = Town::with(|options| CityOptions { api_key: Some("k".into()), ..options }).await;
    let create = async |path: &str| town.ask("POST", path, &[TUS, ("Upload-Length", "100")], &[]).await;
    assert_eq!(create("/files/").await.status, 403);
    let answer = create("/files/?api_key=k").await;
    assert_eq!(answer.status, 201);
    let path = town.path(&answer.headers["location"]);
    assert_eq!(town.patch(&path, 0, &jpeg(1, 100)).await.status, 204, "an id nobody can guess is key enough");
}
