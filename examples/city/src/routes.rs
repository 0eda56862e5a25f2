//! From an HTTP request to its answer; decides nothing itself. Everything that waits for the disk runs elsewhere.
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT, ACCEPT_LANGUAGE, ALLOW, CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE, HOST, HeaderMap, HeaderName, VARY,
};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;

use crate::answers::{self, Voice};
use crate::bounded::{self, Bounds};
use crate::catalog::AnswerType;
use crate::error::{CityError, Refusal};
use crate::language::Language;
use crate::media::Kept;
use crate::office::Office;
use crate::paths::{self, Target};
use crate::request::{Arrival, Status, StoredRequest};
use crate::wire::{Document, Format};
use crate::{accept, filters, form, gate, pack, pages, tus, urlencoded};

const SECONDS_A_DAY: i64 = 24 * 60 * 60;

/// What a request says besides its body.
struct Asked {
    query: Vec<(String, String)>,
    language: Language,
    /// The city's address as this client knows it.
    url: String,
    idempotency_key: Option<String>,
}

impl Asked {
    fn voice<'a>(&'a self, office: &'a Office) -> Voice<'a> {
        let extensions = form::first(&self.query, "extensions") == Some("true");
        Voice { catalog: &office.catalog, language: self.language, url: &self.url, extensions }
    }
}

/// Answers every request there is; what goes wrong is answered in the specification's form.
pub async fn answer(State(office): State<Arc<Office>>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let method = request.method().clone();
    let mut format = paths::format_for_errors(&path, header(request.headers(), ACCEPT));
    let mut language = Language::english();
    let understood =
        paths::resolve(&office.options.base_path, &path).and_then(|target| Ok((asked(&office, &request)?, target)));
    let outcome = match understood {
        Ok((asked, target)) => {
            format = target.format().unwrap_or(format);
            language = asked.language;
            if target.methods().contains(&method.as_str()) {
                respond(&office, &asked, target, request).await
            } else {
                drain(&office, request).await;
                let refusal = Refusal::new(405, format!("{method} is not possible here"));
                let mut response = written(format, 405, language, &refusal.document());
                if let Ok(allowed) = target.methods().join(", ").parse() {
                    response.headers_mut().insert(ALLOW, allowed);
                }
                Ok(response)
            }
        }
        Err(refusal) => {
            drain(&office, request).await;
            Err(refusal)
        }
    };
    let response = outcome.unwrap_or_else(|refusal| written(format, refusal.status, language, &refusal.document()));
    tracing::info!(%method, path, status = response.status().as_u16(), "answered");
    response
}

/// Reads what an unwanted body holds, else closing the connection may take the answer with it.
async fn drain(office: &Office, request: Request) {
    let bounds = Bounds { bytes: 0, silence: office.options.silence };
    if let Err(refusal) = bounded::whole(request.into_body(), bounds).await {
        tracing::debug!(status = refusal.status, "a body was thrown away");
    }
}

fn asked(office: &Office, request: &Request) -> Result<Asked, Refusal> {
    let query = urlencoded::pairs(request.uri().query().unwrap_or_default().as_bytes())
        .ok_or_else(|| Refusal::bad("the query is not UTF-8"))?;
    let headers = request.headers();
    let language = Language::choose(form::first(&query, "language"), header(headers, ACCEPT_LANGUAGE));
    let url = office.url_for(header(headers, HOST));
    Ok(Asked { query, language, url, idempotency_key: idempotency_key(headers)? })
}

fn header(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn idempotency_key(headers: &HeaderMap) -> Result<Option<String>, Refusal> {
    let Some(value) = headers.get("idempotency-key") else { return Ok(None) };
    match value.to_str() {
        Ok(key) if key.len() <= 255 => Ok((!key.is_empty()).then(|| key.to_owned())),
        _ => Err(Refusal::bad("Idempotency-Key is at most 255 visible ASCII characters")),
    }
}

async fn respond(office: &Arc<Office>, asked: &Asked, target: Target, request: Request) -> Result<Response, Refusal> {
    let ours = office.options.jurisdiction_id.as_deref();
    let in_jurisdiction = || gate::jurisdiction(ours, form::first(&asked.query, "jurisdiction_id"));
    let voice = asked.voice(office);
    let now = Timestamp::now();
    let (format, document) = match target {
        Target::Page => return Ok(pages::page(ours, asked.language)),
        Target::Script => return Ok(pages::script()),
        Target::Pack => return pack::answer(office, request.headers()).await,
        Target::Media { name } => return pages::photo(office, &name).await,
        Target::Uploads | Target::Upload { .. } => {
            let key = gate::key(office.options.api_key.as_deref(), form::first(&asked.query, "api_key"));
            let id = if let Target::Upload { id } = &target { Some(id.as_str()) } else { None };
            return Ok(tus::answer(office, &asked.url, key, id, request).await);
        }
        Target::Discovery(format) => (format, answers::discovery(&asked.url, office.options.api_key.is_some())),
        Target::Services(format) => {
            in_jurisdiction()?;
            (format, answers::services(&office.catalog, asked.language))
        }
        Target::Definition { code, format } => {
            in_jurisdiction()?;
            let service = office.catalog.service(&code);
            let service = service.ok_or_else(|| Refusal::not_found("service_code was not found"))?;
            (format, answers::definition(service, asked.language))
        }
        Target::Requests(format) if request.method() == Method::POST => (format, post(office, asked, request).await?),
        Target::Requests(format) => {
            in_jurisdiction()?;
            let query = filters::read(&asked.query, now.as_second())?;
            let found = on_disk(office, move |office| office.store.find(&query, now.as_millisecond())).await?;
            (format, answers::requests(&found, voice))
        }
        Target::Request { id, format } => {
            in_jurisdiction()?;
            let found = on_disk(office, move |office| office.store.by_id(&id)).await?;
            let published =
                found.filter(|found| found.published_ms.is_some_and(|moment| moment <= now.as_millisecond()));
            let found = published.ok_or_else(|| Refusal::not_found("service_request_id was not found"))?;
            (format, answers::requests(&[found], voice))
        }
        Target::Token { token, format } => {
            in_jurisdiction()?;
            let wanted = token.clone();
            let found = on_disk(office, move |office| office.store.by_token(&wanted)).await?;
            let found = found.ok_or_else(|| Refusal::not_found("token was not found"))?;
            (format, answers::token(&found, &token, now.as_millisecond()))
        }
        Target::Admin { id, format } => (format, administer(office, asked, id, request).await?),
    };
    Ok(written(format, 200, asked.language, &document))
}

/// `POST /requests`.
async fn post(office: &Arc<Office>, asked: &Asked, request: Request) -> Result<Document, Refusal> {
    let form = form::read(request, &office.media, office.bounds()).await?;
    admit(office, asked, &form)?;
    let mut report = accept::accept(&form.fields, form.problems, &office.catalog)?;
    let mut uploaded = Vec::new();
    for (_, media_url) in form.fields.iter().filter(|(name, value)| name == "media_url" && !value.is_empty()) {
        if let Some(photo) = tus::photo_behind(office, &asked.url, media_url).await? {
            uploaded.push(photo);
        }
    }
    if !uploaded.is_empty() {
        // As if they had come as `media`: the city has them, and says so under its own address.
        report.media_url = None;
    }
    let service =
        office.catalog.service(&report.service_code).ok_or_else(|| Refusal::not_found("service_code was not found"))?;
    let now = Timestamp::now();
    let delay = i64::try_from(office.options.token_delay.as_millis()).unwrap_or(i64::MAX);
    let (token, published_ms) = match service.answer {
        AnswerType::Realtime => (None, Some(now.as_millisecond())),
        AnswerType::Batch => (Some(office.new_token(now)), Some(now.as_millisecond().saturating_add(delay))),
        AnswerType::Blackbox => (None, None),
    };
    let arrival = Arrival {
        report,
        media: Vec::new(),
        idempotency_key: asked.idempotency_key.clone(),
        honor_key: office.options.honor_idempotency_keys,
        token,
        published_ms,
        now: now.as_second(),
        expected_at: now.as_second().saturating_add(SECONDS_A_DAY.saturating_mul(i64::from(service.days))),
        first_number: office.options.first_request_id,
    };
    let photos = form.photos;
    let kept = on_disk(office, move |office| {
        let keep = |photo| office.media.keep(photo).map_err(|source| office.media_error(source));
        let mut media: Vec<Kept> = photos.into_iter().map(keep).collect::<Result<_, _>>()?;
        media.extend(uploaded);
        office.store.keep(&Arrival { media, ..arrival })
    })
    .await?;
    tracing::info!(id = kept.service_request_id, photos = kept.media.len(), "accepted");
    Ok(answers::receipt(&kept, asked.voice(office)))
}

/// `POST /admin/requests/{id}`: `status`, and `status_notes` if there are any.
async fn administer(office: &Arc<Office>, asked: &Asked, id: String, request: Request) -> Result<Document, Refusal> {
    if !office.options.admin {
        drain(office, request).await;
        return Err(Refusal::not_found("there is nothing at this address"));
    }
    let form = form::read(request, &office.media, office.bounds()).await?;
    admit(office, asked, &form)?;
    let status = form.first("status").and_then(Status::of_word);
    let status = status.ok_or_else(|| Refusal::bad("status is one of open and closed"))?;
    let notes = form.first("status_notes").map(str::to_owned);
    if notes.iter().any(|notes| !notes.chars().all(crate::wire::xml_can_carry)) {
        return Err(Refusal::bad("status_notes contains a character that XML cannot carry"));
    }
    let now = Timestamp::now().as_second();
    let changed: StoredRequest =
        on_disk(office, move |office| office.store.set_status(&id, status, notes.as_deref(), now)).await?;
    Ok(answers::requests(&[changed], asked.voice(office)))
}

/// Jurisdiction and key of a POST, from the form or, as many clients have it, from the query.
fn admit(office: &Office, asked: &Asked, form: &form::Form) -> Result<(), Refusal> {
    let given = |name: &str| form.first(name).or_else(|| form::first(&asked.query, name)).map(str::to_owned);
    gate::key(office.options.api_key.as_deref(), given("api_key").as_deref())?;
    gate::jurisdiction(office.options.jurisdiction_id.as_deref(), given("jurisdiction_id").as_deref())
}

/// Does what waits for the disk on a thread that may wait.
async fn on_disk<T: Send + 'static>(
    office: &Arc<Office>,
    work: impl FnOnce(&Office) -> Result<T, CityError> + Send + 'static,
) -> Result<T, Refusal> {
    let office = Arc::clone(office);
    let failed = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "the request could not be answered");
        Refusal::new(500, "General service error: the city could not read or store this")
    };
    match tokio::task::spawn_blocking(move || work(&office)).await {
        Ok(Ok(done)) => Ok(done),
        Ok(Err(CityError::UnknownRequest(_))) => Err(Refusal::not_found("service_request_id was not found")),
        Ok(Err(CityError::Stopped)) => Err(Refusal::new(503, "the city is closing")),
        Ok(Err(error)) => Err(failed(&error)),
        Err(error) => Err(failed(&error)),
    }
}

fn written(format: Format, status: u16, language: Language, document: &Document) -> Response {
    let headers = [
        (CONTENT_TYPE, format.content_type()),
        (CONTENT_LANGUAGE, language.tag()),
        (VARY, "Accept-Language"),
        (CACHE_CONTROL, "no-cache"),
    ];
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, headers, Body::from(format.write(document))).into_response()
}
