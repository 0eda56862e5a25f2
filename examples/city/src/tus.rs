//! tus 1.0.0 over HTTP: photos that arrive in pieces, with creation, creation-with-upload, expiration and termination;
//! knows nothing of reports.
//!
//! Source: tus resumable upload protocol 1.0.0. Whatever arrives before a line breaks is kept and counts.
use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, Method};
use axum::response::Response;
use futures_util::StreamExt;
use jiff::Timestamp;
use tokio::io::AsyncWriteExt;

use crate::bounded::{self, Bounds, Trouble};
use crate::error::Refusal;
use crate::media::Kept;
use crate::office::Office;
use crate::pages;
use crate::uploads::{Claim, Note};

/// Where uploads are created, below the city's base path.
pub const PATH: &str = "files/";
const VERSION: &str = "1.0.0";
const EXTENSIONS: &str = "creation,creation-with-upload,expiration,termination";
const OFFSET_STREAM: &str = "application/offset+octet-stream";
const METADATA_BYTES: usize = 4096;
/// How long bytes that came before a line broke may take from the socket to here, when somebody else waits.
const LAST_BYTES: Duration = Duration::from_millis(100);

/// An answer under construction: its status and the headers that are tus's own.
struct Told {
    status: u16,
    headers: Vec<(&'static str, String)>,
}

impl Told {
    fn new(status: u16) -> Self {
        Self { status, headers: vec![("tus-resumable", VERSION.to_owned()), ("cache-control", "no-store".to_owned())] }
    }

    fn and(mut self, name: &'static str, value: impl ToString) -> Self {
        self.headers.push((name, value.to_string()));
        self
    }

    /// Where an upload is, and until when it may be finished.
    fn of(self, note: &Note, offset: u64) -> Self {
        let told = self.and("upload-offset", offset);
        if offset == note.length {
            return told;
        }
        match Timestamp::from_second(note.expires) {
            Ok(moment) => told.and("upload-expires", moment.strftime("%a, %d %b %Y %H:%M:%S GMT")),
            Err(_) => told,
        }
    }

    fn with(self, body: Body) -> Response {
        let mut response = Response::builder().status(self.status);
        for (name, value) in self.headers {
            response = response.header(name, value);
        }
        response.body(body).unwrap_or_default()
    }
}

/// Answers a request to the endpoint (`id` is `None`) or to one upload. `url` is the city's address as the client knows
/// it; `admitted` says whether it may create uploads.
pub async fn answer(
    office: &Arc<Office>,
    url: &str,
    admitted: Result<(), Refusal>,
    id: Option<&str>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let version = parts.headers.get("tus-resumable").and_then(|value| value.to_str().ok());
    let outcome = match (&parts.method, id) {
        (&Method::OPTIONS, _) => Ok(Told::new(204)
            .and("tus-version", VERSION)
            .and("tus-extension", EXTENSIONS)
            .and("tus-max-size", office.options.max_body_bytes)
            .with(Body::empty())),
        (&Method::GET, Some(id)) => show(office, id).await,
        _ if version != Some(VERSION) => {
            drain(office, body).await;
            Ok(Told::new(412).and("tus-version", VERSION).with(Body::from("Tus-Resumable must be 1.0.0\n")))
        }
        (_, None) => match admitted.and_then(|()| creation(office, &parts.headers)) {
            Ok(note) => to_its_end(create(Arc::clone(office), url.to_owned(), note, parts.headers, body)).await,
            Err(refusal) => {
                drain(office, body).await;
                Err(refusal)
            }
        },
        (_, Some(id)) => to_its_end(one(Arc::clone(office), id.to_owned(), parts.method, parts.headers, body)).await,
    };
    outcome.unwrap_or_else(|refusal| {
        Told::new(refusal.status)
            .and("content-type", "text/plain; charset=utf-8")
            .with(Body::from(format!("{}\n", refusal.descriptions.join("\n"))))
    })
}

/// The photo of a `media_url` that names an upload of this city; `None` for an address elsewhere.
///
/// # Errors
/// 400 when the upload is not finished, or there is none.
pub async fn photo_behind(office: &Office, url: &str, media_url: &str) -> Result<Option<Kept>, Refusal> {
    let ours = [url, &office.url];
    let Some(id) = ours.iter().find_map(|base| media_url.strip_prefix(*base)?.strip_prefix(PATH)) else {
        return Ok(None);
    };
    let photo = office.uploads.photo(id).await.map_err(disk)?;
    photo.map(Some).ok_or_else(|| Refusal::bad("media_url names an upload of this city that is not finished"))
}

/// A line that breaks takes its answer with it, but not the work: what came is to be written, synced and let go of.
async fn to_its_end(
    work: impl Future<Output = Result<Response, Refusal>> + Send + 'static,
) -> Result<Response, Refusal> {
    tokio::spawn(work).await.unwrap_or_else(|error| Err(disk(io::Error::other(error))))
}

/// What a creation announces.
fn creation(office: &Office, headers: &HeaderMap) -> Result<Note, Refusal> {
    let length = number(headers, "upload-length")
        .ok_or_else(|| Refusal::bad("Upload-Length must say how many bytes will come"))?;
    let limit = office.options.max_body_bytes;
    if length > limit {
        return Err(Refusal::new(413, format!("an upload has {limit} bytes at most")));
    }
    if length == 0 {
        return Err(Refusal::bad("a photo has at least one byte"));
    }
    let metadata = match headers.get("upload-metadata").map(|value| value.to_str()) {
        None => None,
        Some(Ok(text)) if text.len() <= METADATA_BYTES => Some(text.to_owned()),
        Some(_) => return Err(Refusal::bad("Upload-Metadata is at most 4096 visible ASCII characters")),
    };
    let lifetime = i64::try_from(office.options.upload_lifetime.as_secs()).unwrap_or(i64::MAX);
    let expires = Timestamp::now().as_second().saturating_add(lifetime);
    Ok(Note { length, metadata, expires, photo: None })
}

async fn create(
    office: Arc<Office>,
    url: String,
    note: Note,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Refusal> {
    let office = &office;
    let now = Timestamp::now().as_second();
    let (id, claim) = office.uploads.begin(note.clone(), now).await.map_err(disk)?;
    let mut offset = 0;
    if is_offset_stream(&headers) {
        offset = take(office, &claim, &note, offset, body).await?;
    } else {
        drain(office, body).await;
    }
    tracing::info!(length = note.length, offset, "an upload began");
    Ok(Told::new(201).and("location", format!("{url}{PATH}{id}")).of(&note, offset).with(Body::empty()))
}

/// HEAD, PATCH and DELETE.
async fn one(
    office: Arc<Office>,
    id: String,
    method: Method,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Refusal> {
    let office = &office;
    let found = match office.uploads.claim(&id).await {
        Some(claim) => office.uploads.read(&claim).await.map_err(disk)?.map(|(note, offset)| (claim, note, offset)),
        None if id.len() == 32 => {
            drain(office, body).await;
            return Err(Refusal::new(423, "another request writes this upload"));
        }
        None => None,
    };
    let Some((claim, note, offset)) = found else {
        drain(office, body).await;
        return Err(Refusal::not_found("there is no such upload"));
    };
    if note.photo.is_none() && note.expires <= Timestamp::now().as_second() {
        office.uploads.remove(&claim).await.map_err(disk)?;
        drain(office, body).await;
        return Err(Refusal::new(410, "the upload was not finished in time"));
    }
    if method == Method::DELETE {
        office.uploads.remove(&claim).await.map_err(disk)?;
        return Ok(Told::new(204).with(Body::empty()));
    }
    if method == Method::HEAD {
        let offset = complete(office, &claim, &note, offset).await?;
        let told = Told::new(200).and("upload-length", note.length).of(&note, offset);
        let told = match &note.metadata {
            Some(metadata) => told.and("upload-metadata", metadata),
            None => told,
        };
        return Ok(told.with(Body::empty()));
    }
    let problem = if !is_offset_stream(&headers) {
        Some(Refusal::new(415, format!("send {OFFSET_STREAM}")))
    } else if number(&headers, "upload-offset") != Some(offset) {
        Some(Refusal::new(409, format!("the upload is at {offset}")))
    } else {
        None
    };
    if let Some(refusal) = problem {
        drain(office, body).await;
        return Err(refusal);
    }
    let offset = if note.photo.is_some() {
        // Nothing fits any more, and nothing is there to write to.
        bounded::whole(body, Bounds { bytes: 0, ..office.bounds() }).await.map(|_| offset)?
    } else {
        take(office, &claim, &note, offset, body).await?
    };
    Ok(Told::new(204).of(&note, offset).with(Body::empty()))
}

/// Appends what comes, syncs it, and finishes the upload with its last byte. The new offset.
async fn take(office: &Office, claim: &Claim, note: &Note, offset: u64, body: Body) -> Result<u64, Refusal> {
    let room = note.length.saturating_sub(offset);
    let (body, verdict) = bounded::bounded(body, Bounds { bytes: room, ..office.bounds() });
    let mut chunks = body.into_data_stream();
    let mut file = tokio::fs::OpenOptions::new().append(true).open(office.uploads.path(claim)).await.map_err(disk)?;
    let mut taken = 0_u64;
    let mut wanted = std::pin::pin!(claim.wanted());
    let mut leaving = false;
    let end = loop {
        let chunk = tokio::select! {
            biased;
            chunk = chunks.next() => chunk,
            () = &mut wanted, if !leaving => {
                leaving = true;
                continue;
            }
            () = tokio::time::sleep(LAST_BYTES), if leaving => {
                break Err(Refusal::new(423, "another request took this upload over"));
            }
        };
        match chunk {
            None => break Ok(()),
            Some(Ok(chunk)) => {
                file.write_all(&chunk).await.map_err(disk)?;
                taken = taken.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
            }
            Some(Err(_)) => break Err(verdict.get().copied().unwrap_or(Trouble::Broken).refusal()),
        }
    };
    file.flush().await.map_err(disk)?;
    file.sync_all().await.map_err(disk)?;
    end?;
    complete(office, claim, note, offset.saturating_add(taken)).await
}

/// Makes a photo of an upload that is whole, unless it is one already.
async fn complete(office: &Office, claim: &Claim, note: &Note, offset: u64) -> Result<u64, Refusal> {
    if offset == note.length && note.photo.is_none() {
        let kept = office.uploads.finish(claim, note.clone(), &office.media).await.map_err(disk)?;
        let kept = kept.ok_or_else(|| Refusal::new(415, "an upload must be a JPEG, PNG or WebP picture"))?;
        tracing::info!(bytes = kept.bytes, "an upload is whole");
    }
    Ok(offset)
}

/// GET: the photo of a finished upload.
async fn show(office: &Office, id: &str) -> Result<Response, Refusal> {
    let photo = office.uploads.photo(id).await.map_err(disk)?;
    let photo = photo.ok_or_else(|| Refusal::not_found("there is no finished upload here"))?;
    pages::photo(office, &photo.name).await
}

/// Reads what an unwanted body holds, else closing the connection may take the answer with it.
async fn drain(office: &Office, body: Body) {
    let bounds = Bounds { bytes: 0, silence: office.options.silence };
    if let Err(refusal) = bounded::whole(body, bounds).await {
        tracing::debug!(status = refusal.status, "a body was thrown away");
    }
}

fn number(headers: &HeaderMap, name: &str) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.parse().ok()
}

fn is_offset_stream(headers: &HeaderMap) -> bool {
    headers.get("content-type").is_some_and(|value| value == OFFSET_STREAM)
}

fn disk(error: io::Error) -> Refusal {
    tracing::error!(%error, "an upload could not be read or written");
    Refusal::new(500, "the upload could not be read or stored")
}
