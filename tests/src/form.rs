//! Reading what was POSTed: urlencoded and multipart, as far as our own writer goes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use curbline_core::seam::HttpRequest;

/// What came with a POST.
#[derive(Clone, Debug, Default)]
pub struct Form {
    pub fields: Vec<(String, String)>,
    pub media: Vec<Vec<u8>>,
}

impl Form {
    pub fn read(request: &HttpRequest) -> Self {
        let kind = request.headers.iter().find(|(name, _)| name == "content-type").map_or("", |(_, value)| value);
        match kind.split_once("boundary=") {
            Some((_, boundary)) => Self::multipart(&request.body, boundary),
            None => {
                let fields: Vec<(String, String)> = url::form_urlencoded::parse(&request.body).into_owned().collect();
                let pictures = fields.iter().filter(|(name, _)| name == "media");
                let media = pictures.map(|(_, text)| STANDARD.decode(text).expect("Base64")).collect();
                Self { fields, media }
            }
        }
    }

    /// All values of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    pub fn get(&self, name: &str) -> &str {
        self.fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    fn multipart(body: &[u8], boundary: &str) -> Self {
        let mut form = Self::default();
        for part in split(body, format!("--{boundary}").as_bytes()) {
            let Some((head, content)) = cut_once(part, b"\r\n\r\n") else { continue };
            let head = String::from_utf8_lossy(head);
            let content = content.strip_suffix(b"\r\n").unwrap_or(content);
            let name = head.split_once("name=\"").and_then(|(_, rest)| rest.split_once('"')).map_or("", |(n, _)| n);
            if head.contains("filename=") {
                form.media.push(content.to_vec());
            } else {
                form.fields.push((name.to_owned(), String::from_utf8_lossy(content).into_owned()));
            }
        }
        form
    }
}

fn split<'a>(mut body: &'a [u8], mark: &[u8]) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    while let Some((part, rest)) = cut_once(body, mark) {
        parts.push(part);
        body = rest;
    }
    parts.push(body);
    parts
}

fn cut_once<'a>(bytes: &'a [u8], mark: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let at = bytes.windows(mark.len()).position(|window| window == mark)?;
    Some((&bytes[..at], &bytes[at + mark.len()..]))
}
