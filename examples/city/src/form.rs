//! Reads the two kinds of form a report arrives in; knows nothing of what its fields mean.
use axum::body::Body;
use axum::extract::multipart::{Field, Multipart};
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;

use crate::bounded::{self, Bounds, Verdict};
use crate::error::Refusal;
use crate::media::{MediaRoom, Photo};
use crate::urlencoded;

/// Text is held in memory while it is read, so it has a bound of its own.
const TEXT_BYTES: u64 = 1024 * 1024;
const FIELDS: usize = 200;
const PHOTOS: usize = 10;

/// What arrived: fields in their order, photos on the disk, and what was wrong so far.
#[derive(Debug, Default)]
pub struct Form {
    pub fields: Vec<(String, String)>,
    pub photos: Vec<Photo>,
    pub problems: Vec<String>,
}

impl Form {
    /// The first value of a field. An empty one counts as not given, as the specification has it.
    pub fn first(&self, name: &str) -> Option<&str> {
        first(&self.fields, name)
    }
}

/// The first value of a name that is not empty.
pub fn first<'a>(fields: &'a [(String, String)], name: &str) -> Option<&'a str> {
    fields.iter().find(|(field, value)| field == name && !value.is_empty()).map(|(_, value)| value.as_str())
}

/// Reads a whole form. Photos are streamed to the disk.
///
/// # Errors
/// 413 past the bounds, 400 for another content type or a body that is broken; what is wrong with single parts is
/// collected in [`Form::problems`], because a client hears an answer best after it has sent everything.
pub async fn read(request: Request, room: &MediaRoom, bounds: Bounds) -> Result<Form, Refusal> {
    let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mime = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match mime.as_str() {
        "application/x-www-form-urlencoded" => {
            let bounds = Bounds { bytes: bounds.bytes.min(TEXT_BYTES), ..bounds };
            let body = bounded::whole(request.into_body(), bounds).await?;
            let fields = urlencoded::pairs(&body).ok_or_else(|| Refusal::bad("the form is not UTF-8"))?;
            if fields.len() > FIELDS {
                return Err(Refusal::bad(format!("the form has more than {FIELDS} fields")));
            }
            Ok(Form { fields, ..Form::default() })
        }
        "multipart/form-data" => {
            let (parts, body) = request.into_parts();
            let (body, verdict) = bounded::bounded(body, bounds);
            multipart(Request::from_parts(parts, body), room, &verdict).await
        }
        _ => {
            // Read to its end all the same, else the answer may be lost with the connection.
            let _: Result<Vec<u8>, Refusal> = bounded::whole(request.into_body(), Bounds { bytes: 0, ..bounds }).await;
            Err(Refusal::bad("send application/x-www-form-urlencoded or multipart/form-data"))
        }
    }
}

async fn multipart(request: Request<Body>, room: &MediaRoom, verdict: &Verdict) -> Result<Form, Refusal> {
    let broken = || match verdict.get() {
        Some(trouble) => trouble.refusal(),
        None => Refusal::bad("the multipart form is not valid"),
    };
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| broken())?;
    let mut form = Form::default();
    let mut text_left = TEXT_BYTES;
    while let Some(mut part) = parts.next_field().await.map_err(|_| broken())? {
        let name = part.name().map(str::to_owned);
        let is_file = part.file_name().is_some();
        match name.as_deref() {
            Some("media") if form.photos.len() >= PHOTOS => {
                form.problems.push(format!("a request takes {PHOTOS} photos, and this is one more"));
            }
            Some("media") => match photo(&mut part, room).await? {
                Arrived::Photo(photo) => form.photos.push(photo),
                Arrived::Nothing => {}
                Arrived::Other => form.problems.push("media must be a JPEG, PNG or WebP picture".to_owned()),
                Arrived::Broken => return Err(broken()),
            },
            // A photo under another name would be dropped without a word; a reporter should rather hear of it.
            Some(other) if is_file => form.problems.push(format!("file parts are called media, not {}", short(other))),
            Some(_) if form.fields.len() >= FIELDS => {
                return Err(Refusal::bad(format!("the form has more than {FIELDS} fields")));
            }
            Some(name) => {
                let bytes = text(&mut part, &mut text_left).await.map_err(|refusal| refusal.unwrap_or_else(broken))?;
                let value =
                    String::from_utf8(bytes).map_err(|_| Refusal::bad(format!("{} is not UTF-8", short(name))))?;
                form.fields.push((name.to_owned(), value));
            }
            None => form.problems.push("a part of the form has no name".to_owned()),
        }
    }
    Ok(form)
}

enum Arrived {
    Photo(Photo),
    /// What a browser sends for a file field nobody filled in.
    Nothing,
    Other,
    Broken,
}

async fn photo(part: &mut Field<'_>, room: &MediaRoom) -> Result<Arrived, Refusal> {
    let unnamed = part.file_name().is_none_or(str::is_empty);
    let disk = |error: std::io::Error| {
        tracing::error!(%error, "a photo could not be written");
        Refusal::new(500, "the photo could not be stored")
    };
    let mut arriving = room.begin().await.map_err(disk)?;
    loop {
        match part.chunk().await {
            Ok(Some(chunk)) => arriving.write(&chunk).await.map_err(disk)?,
            Ok(None) => break,
            Err(_) => return Ok(Arrived::Broken),
        }
    }
    if unnamed && arriving.bytes() == 0 {
        return Ok(Arrived::Nothing);
    }
    Ok(arriving.finish().await.map_err(disk)?.map_or(Arrived::Other, Arrived::Photo))
}

/// The bytes of a text part; `Err(None)` when the body broke off.
async fn text(part: &mut Field<'_>, left: &mut u64) -> Result<Vec<u8>, Option<Refusal>> {
    let mut bytes = Vec::new();
    while let Some(chunk) = part.chunk().await.map_err(|_| None)? {
        *left = u64::try_from(chunk.len()).ok().and_then(|length| left.checked_sub(length)).ok_or_else(|| {
            Some(Refusal::new(413, format!("the text of the form is larger than {TEXT_BYTES} bytes")))
        })?;
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes)
}

/// A name from outside, short enough to repeat in an answer.
pub fn short(name: &str) -> String {
    name.chars().take(60).collect()
}
