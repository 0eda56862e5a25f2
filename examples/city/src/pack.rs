//! The city's pack as a file on its disk; knows nothing of what is in it.
use axum::body::Body;
use axum::http::StatusCode;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderMap, IF_NONE_MATCH, X_CONTENT_TYPE_OPTIONS,
};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use crate::error::Refusal;
use crate::office::Office;

/// The pack, or 304 for who has it already (RFC 9110, 13.1.2).
///
/// # Errors
/// 404 where this city has none.
pub async fn answer(office: &Office, headers: &HeaderMap) -> Result<Response, Refusal> {
    let missing = || Refusal::not_found("this city has no pack");
    let path = office.options.pack.as_ref().ok_or_else(missing)?;
    let bytes = tokio::fs::read(path).await.map_err(|_| missing())?;
    let sum: String = Sha256::digest(&bytes).iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    let tag = format!("\"{sum}\"");
    let known = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let is_known = known.flat_map(|list| list.split(',')).any(|known| {
        let known = known.trim();
        known == "*" || known.trim_start_matches("W/") == tag
    });
    let kept = [(ETAG, tag), (CACHE_CONTROL, "no-cache".to_owned())];
    if is_known {
        return Ok((StatusCode::NOT_MODIFIED, kept).into_response());
    }
    let described = [
        (CONTENT_TYPE, "application/octet-stream".to_owned()),
        (CONTENT_LENGTH, bytes.len().to_string()),
        (X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    Ok((kept, described, Body::from(bytes)).into_response())
}
