//! Photos: taken, kept whole, served, and refused when they are none.
use crate::client::{Part, Town, jpeg, multipart};

fn report<'a>(photos: &[Part<'a>]) -> Vec<Part<'a>> {
    let mut parts =
        vec![Part::Text("service_code", "pothole"), Part::Text("lat", "39.95"), Part::Text("long", "-75.16")];
    parts.extend(photos.iter().map(|part| match part {
        Part::Text(name, value) => Part::Text(name, value),
        Part::File(name, bytes) => Part::File(name, bytes),
    }));
    parts
}

#[tokio::test]
async fn a_photo_is_kept_whole_and_served_under_its_hash() {
    let town = Town::open().await;
    let photo = jpeg(7, 300_000);
    let answer = town.post_parts("/requests.json", &report(&[Part::File("media", &photo)])).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let kept = town.city.requests().await.unwrap().remove(0);
    assert_eq!((kept.media.len(), kept.media[0].bytes), (1, 300_000));
    assert_eq!(std::fs::read(&kept.media[0].path).unwrap(), photo);
    let url = town.get_json("/requests/10001.json").await[0]["media_url"].as_str().unwrap().to_owned();
    let digits: String = kept.media[0].sha256.chars().take(32).collect();
    assert_eq!(url, format!("{}media/{digits}.jpg", town.city.url()));
    let path = url.strip_prefix(town.city.url().trim_end_matches('/')).unwrap();
    let served = town.get(path).await;
    assert_eq!((served.status, served.headers["content-type"].as_str()), (200, "image/jpeg"));
    assert_eq!((served.headers["x-content-type-options"].as_str(), served.body), ("nosniff", photo));
    let head = town.ask("HEAD", path, &[], &[]).await;
    assert_eq!((head.headers["content-length"].as_str(), head.body.len()), ("300000", 0));
}

#[tokio::test]
async fn two_photos_are_kept_in_their_order() {
    let town = Town::open().await;
    let (first, second) = (jpeg(1, 4000), [&b"\x89PNG\r\n\x1a\n"[..], &[3; 900]].concat());
    let answer =
        town.post_parts("/requests.xml", &report(&[Part::File("media", &first), Part::File("media", &second)])).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let kept = town.city.requests().await.unwrap().remove(0);
    let files: Vec<Vec<u8>> = kept.media.iter().map(|media| std::fs::read(&media.path).unwrap()).collect();
    assert_eq!(files, [first, second]);
    let json = town.get_json("/requests.json?extensions=true").await;
    let urls: Vec<&str> = json[0]["extended_attributes"]["photos"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["media_url"].as_str().unwrap())
        .collect();
    assert!(urls[0].ends_with(".jpg") && urls[1].ends_with(".png"));
    assert_eq!(json[0]["media_url"], urls[0]);
}

#[tokio::test]
async fn the_same_photo_in_two_reports_is_one_file() {
    let town = Town::open().await;
    let photo = jpeg(9, 500);
    for _ in 0..2 {
        assert_eq!(town.post_parts("/requests.json", &report(&[Part::File("media", &photo)])).await.status, 200);
    }
    let kept = town.city.requests().await.unwrap();
    assert_eq!(kept[0].media[0].path, kept[1].media[0].path);
    assert_eq!(std::fs::read(&kept[0].media[0].path).unwrap(), photo);
}

#[tokio::test]
async fn what_is_no_picture_is_refused_and_leaves_nothing() {
    let town = Town::open().await;
    let answer = town.post_parts("/requests.json", &report(&[Part::File("media", b"<svg onload=alert(1)>")])).await;
    assert_eq!((answer.status, answer.refusal().as_str()), (400, "media must be a JPEG, PNG or WebP picture"));
    let photo = jpeg(1, 500);
    let answer = town.post_parts("/requests.json", &report(&[Part::File("image", &photo)])).await;
    assert_eq!((answer.status, answer.refusal().as_str()), (400, "file parts are called media, not image"));
    let answer =
        town.post_parts("/requests.json", &[Part::Text("service_code", "pothole"), Part::File("media", &photo)]).await;
    assert_eq!(answer.status, 400, "a report without a place");
    assert!(town.city.requests().await.unwrap().is_empty());
    let media = town.folder.path().join("city/media");
    let names: Vec<_> = std::fs::read_dir(&media).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["arriving"], "refused photos are gone");
    assert_eq!(std::fs::read_dir(media.join("arriving")).unwrap().count(), 0);
}

#[tokio::test]
async fn an_empty_file_field_of_a_browser_is_no_photo() {
    let town = Town::open().await;
    let body = multipart(&report(&[]));
    let text = String::from_utf8(body).unwrap();
    let empty = "--curb-line\r\nContent-Disposition: form-data; name=\"media\"; filename=\"\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n\r\n";
    let headers = [("Content-Type", "multipart/form-data; boundary=curb-line")];
    let answer = town.ask("POST", "/requests.json", &headers, format!("{empty}{text}").as_bytes()).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert!(town.city.requests().await.unwrap()[0].media.is_empty());
}

#[tokio::test]
async fn nothing_but_photos_is_served_from_the_folder() {
    let town = Town::open().await;
    for path in
        ["/media/", "/media/../city.sqlite", "/media/..%2Fcity.sqlite", "/media/0123456789abcdef0123456789abcdef.jpg"]
    {
        assert_eq!(town.get(path).await.status, 404, "{path}");
    }
}
