//! A client of bare bytes over TCP: it shares no HTTP code with the city and can therefore send what no library would.
use std::collections::HashMap;

use curbline_city::{City, CityOptions};
use serde_json::Value;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A JPEG as far as its first bytes go, different for each `seed`.
pub fn jpeg(seed: u8, length: usize) -> Vec<u8> {
    let mut photo = vec![0xFF, 0xD8, 0xFF, 0xE0];
    photo.resize(length.max(12), seed);
    photo
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HashMap<String, String>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub fn json(&self) -> Value {
        assert_eq!(self.headers["content-type"], "application/json; charset=utf-8", "{}", self.text());
        serde_json::from_slice(&self.body).unwrap()
    }

    pub fn xml(&self) -> &str {
        assert_eq!(self.headers["content-type"], "text/xml; charset=utf-8", "{}", self.text());
        let body = self.text().strip_prefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").unwrap();
        assert_well_formed(body);
        body
    }

    /// The one error of a JSON answer, its code checked against the status.
    pub fn refusal(&self) -> String {
        let json = self.json();
        let errors = json.as_array().unwrap();
        assert!(errors.iter().all(|error| error["code"] == self.status), "{json}");
        errors.iter().map(|error| error["description"].as_str().unwrap()).collect::<Vec<_>>().join("; ")
    }
}

fn assert_well_formed(xml: &str) {
    let mut reader = quick_xml::Reader::from_str(xml);
    while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
}

/// A city with a folder of its own, and a way to talk to it.
pub struct Town {
    pub city: City,
    pub folder: TempDir,
}

impl Town {
    pub async fn open() -> Self {
        Self::with(|options| options).await
    }

    pub async fn with(change: impl FnOnce(CityOptions) -> CityOptions) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let city = City::start(change(CityOptions::new(folder.path().join("city")))).await.unwrap();
        Self { city, folder }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[], &[]).await
    }

    pub async fn get_json(&self, path: &str) -> Value {
        let answer = self.get(path).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    }

    /// Sends a form whose values are encoded here.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_raw(path, form(fields).as_bytes()).await
    }

    pub async fn post_raw(&self, path: &str, body: &[u8]) -> Answer {
        self.ask("POST", path, &[("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")], body).await
    }

    pub async fn post_parts(&self, path: &str, parts: &[Part<'_>]) -> Answer {
        self.ask("POST", path, &[("Content-Type", "multipart/form-data; boundary=curb-line")], &multipart(parts)).await
    }

    /// Files a bare pothole and returns its id.
    pub async fn pothole(&self, description: &str) -> String {
        let answer = self.post("/requests.json", &pothole(description)).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()[0]["service_request_id"].as_str().unwrap().to_owned()
    }

    pub async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        ask(&self.city.address().to_string(), method, path, headers, body).await
    }
}

pub fn pothole(description: &str) -> [(&str, &str); 4] {
    [("service_code", "pothole"), ("lat", "39.9525839"), ("long", "-75.1652215"), ("description", description)]
}

/// A field of a multipart form.
pub enum Part<'a> {
    Text(&'a str, &'a str),
    File(&'a str, &'a [u8]),
}

pub fn multipart(parts: &[Part<'_>]) -> Vec<u8> {
    let mut body = Vec::new();
    for part in parts {
        body.extend_from_slice(b"--curb-line\r\n");
        match part {
            Part::Text(name, value) => {
                body.extend_from_slice(
                    format!("Content-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}").as_bytes(),
                );
            }
            Part::File(name, bytes) => {
                let head = format!(
                    "Content-Disposition: form-data; name=\"{name}\"; filename=\"photo.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n"
                );
                body.extend_from_slice(head.as_bytes());
                body.extend_from_slice(bytes);
            }
        }
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--curb-line--\r\n");
    body
}

fn form(fields: &[(&str, &str)]) -> String {
    let encode = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect::<Vec<_>>().join("&")
}

/// One request on a connection of its own. The body is sent whole before anything is read, as simple clients do.
pub async fn ask(host: &str, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    let mut head = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    if method == "POST" || !body.is_empty() {
        head.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    head.push_str("\r\n");
    let mut line = TcpStream::connect(host).await.unwrap();
    line.write_all(head.as_bytes()).await.unwrap();
    line.write_all(body).await.unwrap();
    let mut bytes = Vec::new();
    line.read_to_end(&mut bytes).await.unwrap();
    parse(&bytes, method)
}

pub fn parse(bytes: &[u8], method: &str) -> Answer {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n").expect("an answer with headers");
    let head = std::str::from_utf8(&bytes[..end]).unwrap();
    let (first, rest) = head.split_once("\r\n").unwrap();
    let status = first.split(' ').nth(1).unwrap().parse().unwrap();
    let headers: HashMap<String, String> = rest
        .split("\r\n")
        .map(|line| line.split_once(": ").unwrap())
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    assert!(!headers.contains_key("transfer-encoding"), "this client reads no chunks");
    let body = bytes[end + 4..].to_vec();
    if method != "HEAD" && status != 204 && status != 304 {
        assert_eq!(headers["content-length"].parse::<usize>().unwrap(), body.len());
    }
    Answer { status, headers, body }
}
