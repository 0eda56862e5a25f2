//! A city behind the Transport seam, with a memory of everything that landed and of everything it was asked.

mod files;
mod pack;
mod story;
mod updates;
mod writing;

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use async_trait::async_trait;
use curbline_core::seam::{
    Clock, HttpAnswer, HttpRequest, KeyPin, Lost, Method, Timestamp, Transport, TransportError, Unsent,
};
use serde_json::{Value, json};

use crate::form::Form;
use crate::mood::{Answer, Cut, Files, Listing, Mood, Photos, Takes};
use crate::seams::StoryClock;

use files::Shelf;
use pack::Offered;
use writing::{Wanted, as_listed, plain, query_value, written};

/// One request that the city has stored.
#[derive(Clone, Debug)]
pub struct Landed {
    pub id: String,
    pub token: Option<String>,
    pub form: Form,
    pub at: Timestamp,
    pub shown_from: Timestamp,
    pub id_from: Option<Timestamp>,
    pub has_photo: bool,
    /// Photos as they arrived, in whatever way.
    pub photos: Vec<Vec<u8>>,
    /// How many came along, whatever became of them.
    pub photos_came: usize,
    /// What was added to it later.
    pub updates: Vec<Form>,
    pub idempotency_key: String,
    /// Since when and why it is closed.
    pub closed: Option<(Timestamp, String)>,
}

struct State {
    mood: Mood,
    /// For the next POSTs, in order; the mood again after that.
    next: Vec<Mood>,
    landed: Vec<Landed>,
    asked: Vec<String>,
    questions: Vec<String>,
    /// Keys of POSTs of which at least a part arrived.
    posted: Vec<String>,
    pins: Vec<Vec<KeyPin>>,
    services: Value,
    shelf: Shelf,
    pack: Offered,
}

pub struct FakeCity {
    clock: Arc<StoryClock>,
    state: Mutex<State>,
}

impl FakeCity {
    pub fn new(clock: Arc<StoryClock>) -> Self {
        let services = json!([
            { "service_code": "pothole", "service_name": "Pothole", "metadata": false, "type": "realtime" },
            { "service_code": "tree", "service_name": "Fallen tree", "metadata": false, "type": "batch" },
            { "service_code": "tip", "service_name": "Tip", "metadata": false, "type": "blackbox" },
            { "service_code": "graffiti", "service_name": "Graffiti", "metadata": false, "type": "realtime" },
        ]);
        let state = State {
            mood: Mood::honest(),
            next: Vec::new(),
            landed: Vec::new(),
            asked: Vec::new(),
            questions: Vec::new(),
            posted: Vec::new(),
            pins: Vec::new(),
            services,
            shelf: Shelf::default(),
            pack: Offered::default(),
        };
        Self { clock, state: Mutex::new(state) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    fn http_date(&self) -> String {
        self.clock.true_now().to_jiff().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
    }

    fn post(&self, request: &HttpRequest, mood: &Mood) -> Option<HttpAnswer> {
        let form = Form::read(request);
        let key = request.headers.iter().find(|(name, _)| name == "idempotency-key").map(|(_, key)| key.clone());
        let is_repeat = || self.state().landed.iter().any(|landed| Some(&landed.idempotency_key) == key.as_ref());
        let stored = match (&mood.cut, &mood.answer) {
            (Cut::InsideTheRequest | Cut::BeforeConnecting, _) => false,
            _ if mood.strict && stranger(&form).is_some() => false,
            (_, Answer::EverybodysRequests | Answer::LoginPage | Answer::Busy(_)) => false,
            (_, Answer::Status { stored, .. }) => *stored,
            (_, Answer::TooLargeAbove(most) | Answer::EverybodysAbove(most)) => request.body.len() <= *most,
            (_, Answer::EverybodysWithoutDescription) => !form.get("description").is_empty(),
            (_, Answer::RepeatRefused) => !is_repeat(),
            _ => true,
        };
        if let (true, Some(name)) = (mood.strict, stranger(&form)) {
            return Some(written(mood, 400, json!([{ "code": 400, "description": format!("unknown field {name}") }])));
        }
        let landed = stored.then(|| self.store(form, mood, key.unwrap_or_default()));
        match mood.cut {
            Cut::Never => Some(self.answer(mood, landed)),
            Cut::BeforeConnecting | Cut::InsideTheRequest | Cut::AfterStoring | Cut::Silence => None,
        }
    }

    fn store(&self, form: Form, mood: &Mood, idempotency_key: String) -> Landed {
        let now = self.clock.true_now();
        let mut state = self.state();
        let number = state.landed.len() + 1;
        let takes = match form.get("service_code") {
            "tree" if mood.takes == Takes::Realtime => Takes::Batch(Duration::from_secs(3600)),
            "tip" => Takes::Blackbox,
            _ => mood.takes,
        };
        let landed = Landed {
            // The first id is 0, which is a valid one.
            id: (number - 1).to_string(),
            token: (takes != Takes::Realtime).then(|| format!("token-{number}")),
            has_photo: false,
            photos: form.media.clone(),
            photos_came: 0,
            updates: Vec::new(),
            form,
            at: now,
            shown_from: match mood.listing {
                Listing::Lags(lag) => now.plus(lag),
                Listing::Works | Listing::Hides | Listing::Broken | Listing::Missing => now,
            },
            id_from: match takes {
                Takes::Realtime => Some(now),
                Takes::Batch(after) => Some(now.plus(after)),
                Takes::Blackbox => None,
            },
            idempotency_key,
            closed: None,
        };
        let mut landed = landed;
        for url in landed.form.all("media_url") {
            landed.photos.extend(state.shelf.finished(url));
        }
        landed.photos_came = landed.photos.len();
        if mood.photos == Photos::Dropped {
            landed.photos.clear();
        }
        landed.has_photo = !landed.photos.is_empty();
        state.landed.push(landed.clone());
        landed
    }

    fn answer(&self, mood: &Mood, landed: Option<Landed>) -> HttpAnswer {
        let entry = landed.as_ref().map(|landed| match (&landed.token, landed.id_from) {
            (Some(_), None) => json!({ "service_notice": "Thank you", "account_id": null }),
            (Some(token), Some(_)) => json!({ "token": token }),
            (None, _) => json!({ "service_request_id": landed.id, "service_notice": "Thank you" }),
        });
        match (&mood.answer, entry) {
            (
                Answer::Honest
                | Answer::TooLargeAbove(_)
                | Answer::EverybodysAbove(_)
                | Answer::EverybodysWithoutDescription
                | Answer::RepeatRefused,
                Some(entry),
            ) => written(mood, 200, json!([entry])),
            (Answer::Bytes(bytes), _) => {
                let id = landed.map(|landed| landed.id).unwrap_or_default();
                HttpAnswer { body: files::replaced(bytes, b"ID", id.as_bytes()), ..plain(200, "") }
            }
            (Answer::HeldForModeration, _) => {
                written(mood, 202, json!([{ "service_notice": "Held for moderation", "account_id": null }]))
            }
            (Answer::RepeatRefused, None) => {
                written(mood, 400, json!([{ "code": 400, "description": "This request already exists" }]))
            }
            (Answer::EmptyButStored, _) => plain(200, ""),
            (Answer::Wrapped, Some(entry)) => written(mood, 200, json!({ "service_requests": [entry] })),
            (Answer::IdUnderId, _) => {
                written(mood, 200, json!([{ "id": landed.map(|landed| landed.id), "service_notice": null }]))
            }
            (Answer::EverybodysRequests, _)
            | (Answer::EverybodysAbove(_) | Answer::EverybodysWithoutDescription, None) => {
                let others = (900..903).map(|id| json!({ "service_request_id": id, "status": "open" }));
                written(mood, 200, Value::Array(others.collect()))
            }
            (Answer::LoginPage, _) => plain(200, "<!DOCTYPE html><html><body>Sign in to CoffeeNet</body></html>"),
            (Answer::Status { status, body, .. }, _) => plain(*status, body),
            (Answer::Busy(after), _) => {
                let mut answer = plain(429, r#"[{"code":429,"description":"slow down"}]"#);
                answer.headers.push(("retry-after".to_owned(), (*after).to_owned()));
                answer
            }
            (Answer::TooLargeAbove(_), None) => plain(413, "<html>413 Request Entity Too Large</html>"),
            (Answer::Honest | Answer::Wrapped, None) => plain(500, ""),
        }
    }

    fn get(&self, path: &str, query: &str, mood: &Mood) -> HttpAnswer {
        let now = self.clock.true_now();
        if mood.only.is_some_and(|only| !path.ends_with(only)) {
            return plain(404, "<html><title>404 Not Found</title></html>");
        }
        let path = path.trim_end_matches(".json").trim_end_matches(".xml");
        if path == "/servicerequestupdates" {
            return self.updates_of(&query_value(query, "service_request_id").unwrap_or_default(), mood);
        }
        if path == "/services" {
            return written(mood, 200, self.state().services.clone());
        }
        if let Some(token) = path.strip_prefix("/tokens/") {
            let state = self.state();
            let known = state.landed.iter().find(|landed| landed.token.as_deref() == Some(token));
            let ready = known.filter(|landed| landed.id_from.is_some_and(|from| from <= now));
            let entries = ready.map(|landed| json!([{ "service_request_id": landed.id, "token": token }]));
            return written(mood, 200, entries.unwrap_or_else(|| json!([])));
        }
        match mood.listing {
            Listing::Broken => return plain(500, "<html>Server Error</html>"),
            Listing::Missing => return plain(404, r#"[{"code":404,"description":"not found"}]"#),
            Listing::Works | Listing::Hides | Listing::Lags(_) => {}
        }
        let single = path.strip_prefix("/requests/").map(str::to_owned);
        let code = query_value(query, "service_code");
        let ids: Option<Vec<String>> =
            query_value(query, "service_request_id").map(|ids| ids.split(',').map(str::to_owned).collect());
        let wants = Wanted::read(query);
        let state = self.state();
        let shown = state.landed.iter().filter(|landed| {
            landed.shown_from <= now
                && (single.is_some() || mood.listing != Listing::Hides)
                && landed.id_from.is_some_and(|from| from <= now)
                && single.as_ref().is_none_or(|id| *id == landed.id)
                && code.as_ref().is_none_or(|code| code == landed.form.get("service_code"))
                && ids.as_ref().is_none_or(|ids| ids.contains(&landed.id))
                && (single.is_some() || ids.is_some() || wants.takes(landed))
        });
        written(mood, 200, Value::Array(shown.map(as_listed).collect()))
    }
}

/// The first field that the specification does not know.
fn stranger(form: &Form) -> Option<&str> {
    const KNOWN: [&str; 16] = [
        "api_key",
        "jurisdiction_id",
        "service_code",
        "lat",
        "long",
        "address_string",
        "address_id",
        "email",
        "device_id",
        "account_id",
        "first_name",
        "last_name",
        "phone",
        "description",
        "media_url",
        "media",
    ];
    let mut names = form.fields.iter().map(|(name, _)| name.as_str());
    names.find(|name| !KNOWN.contains(name) && !name.starts_with("attribute["))
}

#[async_trait]
impl Transport for FakeCity {
    async fn send(&self, request: HttpRequest) -> Result<HttpAnswer, TransportError> {
        let (_, rest) = request.url.split_once("city.example").expect("our address");
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let mood = {
            let mut state = self.state();
            state.asked.push(format!("{} {path}", request.method.as_str()));
            state.pins.push(request.pins.clone());
            if request.method == Method::Get {
                state.questions.push(rest.to_owned());
            }
            let is_post = request.method == Method::Post && !path.starts_with("/files/");
            if is_post && !state.next.is_empty() { state.next.remove(0) } else { state.mood.clone() }
        };
        if mood.cut == Cut::BeforeConnecting {
            return Err(TransportError::NotSent(Unsent::Unreachable));
        }
        self.clock.sleep(mood.slow.min(request.timeout)).await;
        if mood.slow >= request.timeout {
            return Err(TransportError::AnswerLost(Lost::Timeout));
        }
        if let Some((_, key)) = request.headers.iter().find(|(name, _)| name == "idempotency-key") {
            self.state().posted.push(key.clone());
        }
        if mood.portal {
            return Ok(plain(200, "<!DOCTYPE html><html><body>Sign in to CoffeeNet</body></html>"));
        }
        if path == "/pack" {
            let mut answer = self.state().pack.answer(&request);
            if answer.body.len() > request.max_answer_bytes {
                return Err(TransportError::AnswerLost(Lost::TooLarge));
            }
            answer.headers.push(("date".to_owned(), self.http_date()));
            return Ok(answer);
        }
        if path.starts_with("/files/") {
            let mut answer = self.piece(&request, path, &mood)?;
            answer.headers.push(("date".to_owned(), self.http_date()));
            return Ok(answer);
        }
        let answer = match request.method {
            Method::Post if path.starts_with("/servicerequestupdates") => self.update(&request, &mood),
            Method::Post => self.post(&request, &mood),
            Method::Get | Method::Head | Method::Patch | Method::Delete => match mood.cut {
                Cut::Never => Some(self.get(path, query, &mood)),
                Cut::BeforeConnecting | Cut::InsideTheRequest | Cut::AfterStoring | Cut::Silence => None,
            },
        };
        match answer {
            Some(mut answer) => {
                answer.headers.push(("date".to_owned(), self.http_date()));
                Ok(answer)
            }
            None if mood.cut == Cut::Silence => {
                self.clock.sleep(request.timeout).await;
                Err(TransportError::AnswerLost(Lost::Timeout))
            }
            None => Err(TransportError::AnswerLost(Lost::Cut)),
        }
    }
}
