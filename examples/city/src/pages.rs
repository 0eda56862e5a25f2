//! What a browser gets: the page, its script and the photos; knows nothing of reports.
use std::collections::BTreeMap;
use std::io;

use axum::body::{Body, Bytes};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS,
};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use tokio::io::AsyncReadExt;

use crate::error::Refusal;
use crate::language::{Language, Words};
use crate::office::Office;

/// Nothing from elsewhere, and no script but the city's own, whatever a reporter may have written.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const CHUNK_BYTES: usize = 64 * 1024;

/// The words of the page, without what stands before all of their ids. What a text is filled with stays between braces for the script.
const SENTENCES: [&str; 24] = [
    "title",
    "about",
    "connecting",
    "count",
    "newest",
    "lost",
    "list",
    "needs-script",
    "empty",
    "empty-hint",
    "more",
    "less",
    "open",
    "closed",
    "address",
    "address-id",
    "location",
    "agency",
    "media",
    "picture-elsewhere",
    "key",
    "photo",
    "when-open",
    "when-closed",
];

/// The page at `/`.
pub fn page(jurisdiction_id: Option<&str>, language: Language) -> Response {
    let keys = SENTENCES.into_iter().map(|name| format!("city-page-{name}"));
    let words: BTreeMap<String, String> = keys.map(|key| (key.clone(), Words(key).with_holes(language))).collect();
    let mut html = include_str!("page.html").to_owned();
    for (key, text) in &words {
        html = html.replace(&format!("{{{key}}}"), &attribute_text(text));
    }
    let for_script = serde_json::to_string(&words).unwrap_or_default();
    let html = html
        .replace("{language}", language.tag())
        .replace("{direction}", language.direction())
        .replace("{words}", &attribute_text(&for_script))
        .replace("{jurisdiction_id}", &attribute_text(jurisdiction_id.unwrap_or_default()));
    let headers = [
        (CONTENT_TYPE, "text/html; charset=utf-8"),
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (CACHE_CONTROL, "no-cache"),
    ];
    (headers, html).into_response()
}

/// The script of the page.
pub fn script() -> Response {
    let headers = [
        (CONTENT_TYPE, "text/javascript; charset=utf-8"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (CACHE_CONTROL, "no-cache"),
    ];
    (headers, include_str!("page.js")).into_response()
}

/// A photo, read from the disk as fast as the client takes it.
///
/// # Errors
/// 404 for what is no photo of this city.
pub async fn photo(office: &Office, name: &str) -> Result<Response, Refusal> {
    let missing = || Refusal::not_found("there is no such photo");
    let (path, content_type) = office.media.find(name).ok_or_else(missing)?;
    let file = tokio::fs::File::open(path).await.map_err(|_| missing())?;
    let bytes = file.metadata().await.map_err(|_| missing())?.len();
    let chunks = stream::try_unfold(file, |mut file| async move {
        let mut chunk = vec![0; CHUNK_BYTES];
        let length = file.read(&mut chunk).await?;
        chunk.truncate(length);
        Ok::<_, io::Error>((length > 0).then(|| (Bytes::from(chunk), file)))
    });
    let headers = [
        (CONTENT_TYPE, content_type.to_owned()),
        (CONTENT_LENGTH, bytes.to_string()),
        (X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        // The name is the content's hash: it can never mean another photo.
        (CACHE_CONTROL, "public, max-age=31536000, immutable".to_owned()),
    ];
    Ok((headers, Body::from_stream(chunks)).into_response())
}

fn attribute_text(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}
