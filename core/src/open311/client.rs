//! Asks one server and hands over what it says. Owns addresses, headers and which format the server speaks; decides
//! nothing about what an answer to a POST proves (see [`judge_post`](super::judge_post)) and never tries a POST twice.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::city_error::CityError;
use super::filter::Filter;
use super::learnt::Learnt;
use super::profile::{Format, Profile};
use super::read::{Discovery, read_definition, read_discovery, read_requests, read_services, read_updates};
use super::request::{ServiceRequest, ServiceRequestId, ServiceRequestUpdate, Token, same_code};
use super::retry_after::date_of;
use super::server::Server;
use super::tree::ReadError;
use super::trusted::Trusted;
use super::write::{Boundary, Encoded, Outgoing, Update};
use crate::catalog::{Service, ServiceCode, ServiceDefinition};
use crate::seam::{HttpAnswer, HttpRequest, Method, Timestamp, Transport, TransportError};

#[cfg(test)]
mod tests;

/// Longest list that is read, in bytes. A thousand long requests are about 2 MiB.
const LIST_LIMIT: usize = 32 * 1024 * 1024;
/// Longest other answer that is read, in bytes.
const ANSWER_LIMIT: usize = 4 * 1024 * 1024;

/// A connection to one server. Cheap to make; holds no sockets of its own.
pub struct Client {
    server: Server,
    profile: Profile,
    transport: Arc<dyn Transport>,
    learnt: Mutex<Learnt>,
}

/// Longest list that is read although nobody waits for it, in bytes.
const BROWSED_LIMIT: usize = 8 * 1024 * 1024;
/// How long is waited for such a list.
const BROWSED_TIMEOUT: Duration = Duration::from_secs(30);

/// How a POST ended, and what went along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostAnswer {
    /// For [`judge_post`](super::judge_post).
    pub answer: Result<HttpAnswer, TransportError>,
    /// How many of the photos were in the body.
    pub media_sent: usize,
}

/// What is asked for with a GET.
struct Question<'a> {
    parts: &'a [&'a str],
    query: Vec<(&'a str, &'a str)>,
    language: Option<&'a str>,
    limit: usize,
    timeout: Duration,
}

impl Client {
    /// A client of `server`, whose ways `profile` describes. What goes through it is encrypted, and bound to the
    /// server's pins, as the server demands.
    #[must_use]
    pub fn new(server: Server, profile: Profile, transport: Arc<dyn Transport>) -> Self {
        let transport = Arc::new(Trusted::new(server.clone(), transport));
        Self { server, profile, transport, learnt: Mutex::default() }
    }

    /// The server.
    #[must_use]
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// The transport under the same demands, for everything else that is sent on behalf of this server.
    #[must_use]
    pub fn transport(&self) -> Arc<dyn Transport> {
        self.transport.clone()
    }

    /// How the server behaves.
    #[must_use]
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// What was learnt of the server so far, to be remembered beyond this client.
    #[must_use]
    pub fn learnt(&self) -> Learnt {
        self.learnt.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Starts with what an earlier client has learnt, or adds to it.
    pub fn remember(&self, learn: impl FnOnce(&mut Learnt)) {
        learn(&mut self.learnt.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// What the city offers, in `language` (BCP 47) where the city has it (GeoReport v2, GET Service List).
    ///
    /// # Errors
    /// [`CityError`]
    pub async fn services(&self, language: &str, now: Timestamp) -> Result<Vec<Service>, CityError> {
        let question = Question { language: Some(language), limit: LIST_LIMIT, ..self.question(&["services"]) };
        self.get(question, now, read_services).await
    }

    /// The questions of one service, in `language` where the city has it (GeoReport v2, GET Service Definition).
    ///
    /// # Errors
    /// [`CityError`]; some servers have an error, not an empty definition, for a service without questions.
    pub async fn definition(
        &self,
        code: &ServiceCode,
        language: &str,
        now: Timestamp,
    ) -> Result<ServiceDefinition, CityError> {
        let parts = ["services", code.0.as_str()];
        let question = Question { language: Some(language), ..self.question(&parts) };
        self.get(question, now, |body| read_definition(body, code)).await
    }

    /// One request; `None` when the server answers with nothing, or with another request than the one asked for.
    ///
    /// # Errors
    /// [`CityError`]
    pub async fn request(&self, id: &ServiceRequestId, now: Timestamp) -> Result<Option<ServiceRequest>, CityError> {
        let parts = ["requests", id.0.as_str()];
        let listed = self.get(self.question(&parts), now, |body| self.read_list(body)).await?;
        let is_asked = |entry: &ServiceRequest| match &entry.service_request_id {
            Some(listed) => same_code(&listed.0, &id.0),
            None => true,
        };
        let found = listed.into_iter().find(is_asked);
        Ok(found.map(|entry| ServiceRequest { service_request_id: Some(id.clone()), ..entry }))
    }

    /// The requests that pass a filter (GeoReport v2, GET Service Requests). One page; [`covers`](super::covers) says
    /// whether it is all.
    ///
    /// # Errors
    /// [`CityError`]
    pub async fn requests(&self, filter: &Filter, now: Timestamp) -> Result<Vec<ServiceRequest>, CityError> {
        let pairs = filter.query(&self.profile);
        let mut question = Question { limit: LIST_LIMIT, ..self.question(&["requests"]) };
        question.query.extend(pairs.iter().map(|(name, value)| (*name, value.as_str())));
        self.get(question, now, |body| self.read_list(body)).await
    }

    /// As [`requests`](Self::requests), for a list that nobody waits for: a long or slow one is given up early.
    ///
    /// # Errors
    /// [`CityError`]
    pub async fn browse(&self, filter: &Filter, now: Timestamp) -> Result<Vec<ServiceRequest>, CityError> {
        let pairs = filter.query(&self.profile);
        let mut question = self.question(&["requests"]);
        (question.limit, question.timeout) = (BROWSED_LIMIT, BROWSED_TIMEOUT.min(question.timeout));
        question.query.extend(pairs.iter().map(|(name, value)| (*name, value.as_str())));
        self.get(question, now, |body| self.read_list(body)).await
    }

    /// The id that a token became; `None` while it has none. Servers say the same of tokens they do not know.
    ///
    /// # Errors
    /// [`CityError`]
    pub async fn token(&self, token: &Token, now: Timestamp) -> Result<Option<ServiceRequestId>, CityError> {
        let parts = ["tokens", token.0.as_str()];
        let listed = self.get(self.question(&parts), now, |body| self.read_list(body)).await?;
        let mut ours = listed.into_iter().filter(|entry| entry.token.as_ref().is_none_or(|listed| listed == token));
        Ok(ours.find_map(|entry| entry.service_request_id))
    }

    /// Where the city says it can be reached (Open311 Service Discovery).
    ///
    /// # Errors
    /// [`CityError`]
    pub async fn discovery(&self, now: Timestamp) -> Result<Discovery, CityError> {
        self.get(self.question(&["discovery"]), now, read_discovery).await
    }

    /// Whether the city itself answers at its address, whatever it says, and not a login page in its place.
    pub async fn answers_as_itself(&self, now: Timestamp) -> bool {
        match self.discovery(now).await {
            Ok(_) => true,
            Err(error) => match error {
                CityError::Empty { .. }
                | CityError::NotUnderstood { .. }
                | CityError::Denied { .. }
                | CityError::Busy { .. }
                | CityError::Missing { .. }
                | CityError::Refused { .. }
                | CityError::ServerTrouble { .. } => true,
                CityError::Address { .. }
                | CityError::Insecure { .. }
                | CityError::PinsNeedTls { .. }
                | CityError::Unreachable { .. }
                | CityError::Timeout { .. }
                | CityError::Tls { .. }
                | CityError::Cut { .. }
                | CityError::TooLarge { .. }
                | CityError::Html { .. }
                | CityError::Moved { .. } => false,
            },
        }
    }

    /// Sends a request, once, in the format that was learnt, or the profile's first. Key and jurisdiction are the
    /// server's where the request has none. The `Idempotency-Key` is the same for every attempt at one report.
    pub async fn post(&self, outgoing: &Outgoing, idempotency_key: &str, boundary: &Boundary) -> PostAnswer {
        let complete = Outgoing {
            api_key: outgoing.api_key.clone().or_else(|| self.server.api_key.clone()),
            jurisdiction_id: outgoing.jurisdiction_id.clone().or_else(|| self.server.jurisdiction_id.clone()),
            ..outgoing.clone()
        };
        self.send_once("requests", complete.encode(&self.profile, boundary), idempotency_key).await
    }

    async fn send_once(&self, resource: &str, encoded: Encoded, idempotency_key: &str) -> PostAnswer {
        let format = self.learnt().format.or(self.profile.formats.first().copied()).unwrap_or(Format::Xml);
        let request = HttpRequest {
            method: Method::Post,
            url: self.server.address(&[resource], format, self.profile.addresses, &[]),
            headers: headers(&[
                ("accept", accepted(format)),
                ("content-type", &encoded.content_type),
                ("idempotency-key", idempotency_key),
            ]),
            body: encoded.body,
            timeout: self.profile.answer_timeout(),
            max_answer_bytes: ANSWER_LIMIT,
            pins: Vec::new(),
        };
        PostAnswer { answer: self.transport.send(request).await, media_sent: encoded.media_sent }
    }

    /// Adds to a request that exists, once. The `Idempotency-Key` is the update's own.
    pub async fn post_update(&self, update: &Update, boundary: &Boundary) -> PostAnswer {
        let complete = Update {
            api_key: update.api_key.clone().or_else(|| self.server.api_key.clone()),
            jurisdiction_id: update.jurisdiction_id.clone().or_else(|| self.server.jurisdiction_id.clone()),
            ..update.clone()
        };
        self.send_once("servicerequestupdates", complete.encode(&self.profile, boundary), &update.update_id).await
    }

    /// What was added to a request. Not part of GeoReport v2; see [`Updates`](super::Updates).
    ///
    /// # Errors
    /// [`CityError`]
    pub async fn updates(&self, id: &ServiceRequestId, now: Timestamp) -> Result<Vec<ServiceRequestUpdate>, CityError> {
        let mut question = Question { limit: LIST_LIMIT, ..self.question(&["servicerequestupdates"]) };
        question.query.push(("service_request_id", id.0.as_str()));
        self.get(question, now, read_updates).await
    }

    fn read_list(&self, body: &[u8]) -> Result<Vec<ServiceRequest>, ReadError> {
        read_requests(body, &self.profile.zone())
    }

    fn question<'a>(&'a self, parts: &'a [&'a str]) -> Question<'a> {
        let jurisdiction = self.server.jurisdiction_id.as_deref().unwrap_or_default();
        let query = vec![("jurisdiction_id", jurisdiction)];
        Question { parts, query, language: None, limit: ANSWER_LIMIT, timeout: self.profile.answer_timeout() }
    }

    /// Asks in the format that was learnt, else in the profile's formats one after the other. The first error tells:
    /// the second format is a guess.
    async fn get<T>(
        &self,
        question: Question<'_>,
        now: Timestamp,
        read: impl Fn(&[u8]) -> Result<T, ReadError>,
    ) -> Result<T, CityError> {
        let learnt = self.learnt().format;
        let first = learnt.or(self.profile.formats.first().copied()).unwrap_or(Format::Xml);
        let error = match self.get_as(first, &question, now, &read).await {
            Ok(found) => return Ok(found),
            Err(error) => error,
        };
        let second = self.profile.formats.iter().copied().find(|format| *format != first);
        match second {
            Some(second) if may_be_the_format(&error, learnt.is_some()) => {
                self.get_as(second, &question, now, &read).await.map_err(|_| error)
            }
            Some(_) | None => Err(error),
        }
    }

    async fn get_as<T>(
        &self,
        format: Format,
        question: &Question<'_>,
        now: Timestamp,
        read: &impl Fn(&[u8]) -> Result<T, ReadError>,
    ) -> Result<T, CityError> {
        let mut fields = vec![("accept", accepted(format))];
        fields.extend(question.language.map(|language| ("accept-language", language)));
        let request = HttpRequest {
            method: Method::Get,
            url: self.server.address(question.parts, format, self.profile.addresses, &question.query),
            headers: headers(&fields),
            body: Vec::new(),
            timeout: question.timeout,
            max_answer_bytes: question.limit,
            pins: Vec::new(),
        };
        let shown = || self.server.shown();
        let answer = self.transport.send(request).await.map_err(|error| CityError::of_transport(error, shown()))?;
        if let Some(date) = date_of(&answer) {
            let skew = date.as_millis().saturating_sub(now.as_millis());
            self.remember(|learnt| learnt.skew_millis = Some(skew));
        }
        if let Some(error) = CityError::of_status(&answer, shown(), now) {
            return Err(self.server.led_into_the_open(&answer).unwrap_or(error));
        }
        let found = read(&answer.body).map_err(|error| CityError::of_reading(error, shown()))?;
        self.remember(|learnt| learnt.format = Some(format));
        Ok(found)
    }
}

/// Whether the other format may help: the server does not know this one (404, 406, 415) or writes it badly. Once a
/// format was understood, a 404 means that the thing is missing.
fn may_be_the_format(error: &CityError, is_learnt: bool) -> bool {
    matches!(error, CityError::NotUnderstood { .. })
        || !is_learnt && matches!(error, CityError::Missing { .. } | CityError::Refused { status: 406 | 415, .. })
}

fn accepted(format: Format) -> &'static str {
    match format {
        Format::Json => "application/json",
        Format::Xml => "text/xml",
    }
}

fn headers(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}
