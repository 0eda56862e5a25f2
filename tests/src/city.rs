//! A city behind the Transport seam, with a memory of everything that landed and of everything it was asked.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use async_trait::async_trait;
use curbline_core::seam::{
    Clock, HttpAnswer, HttpRequest, KeyPin, Lost, Method, Timestamp, Transport, TransportError, Unsent,
};
use serde_json::{Value, json};

use crate::form::Form;
use crate::mood::{Answer, Cut, Listing, Mood, Photos, Takes};
use crate::seams::StoryClock;

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
    pub idempotency_key: String,
}

struct State {
    mood: Mood,
    /// For the next POSTs, in order; the mood again after that.
    next: Vec<Mood>,
    landed: Vec<Landed>,
    asked: Vec<String>,
    pins: Vec<Vec<KeyPin>>,
    services: Value,
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
            pins: Vec::new(),
            services,
        };
        Self { clock, state: Mutex::new(state) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    /// From now on.
    pub fn is(&self, mood: Mood) {
        self.state().mood = mood;
    }

    /// For the next POST only; several calls queue up.
    pub fn is_once(&self, mood: Mood) {
        self.state().next.push(mood);
    }

    pub fn offers(&self, services: Value) {
        self.state().services = services;
    }

    /// Everything that landed, in order.
    pub fn landed(&self) -> Vec<Landed> {
        self.state().landed.clone()
    }

    /// How many requests it has.
    pub fn requests(&self) -> usize {
        self.state().landed.len()
    }

    /// Method and path of everything it was asked.
    pub fn asked(&self) -> Vec<String> {
        self.state().asked.clone()
    }

    /// The pins that came with each of them.
    pub fn pins(&self) -> Vec<Vec<KeyPin>> {
        self.state().pins.clone()
    }

    pub fn posts(&self) -> usize {
        self.asked().iter().filter(|line| line.starts_with("POST")).count()
    }

    fn http_date(&self) -> String {
        self.clock.true_now().to_jiff().strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
    }

    fn post(&self, request: &HttpRequest, mood: &Mood) -> Option<HttpAnswer> {
        let form = Form::read(request);
        let key = request.headers.iter().find(|(name, _)| name == "idempotency-key").map(|(_, key)| key.clone());
        let stored = match (&mood.cut, &mood.answer) {
            (Cut::InsideTheRequest | Cut::BeforeConnecting, _) => false,
            (_, Answer::EverybodysRequests | Answer::LoginPage | Answer::Busy(_)) => false,
            (_, Answer::Status { stored, .. }) => *stored,
            (_, Answer::TooLargeAbove(most)) => request.body.len() <= *most,
            _ => true,
        };
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
            has_photo: !form.media.is_empty() && mood.photos == Photos::Kept,
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
        };
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
            (Answer::Honest | Answer::TooLargeAbove(_), Some(entry)) => written(mood, 200, json!([entry])),
            (Answer::EmptyButStored, _) => plain(200, ""),
            (Answer::Wrapped, Some(entry)) => written(mood, 200, json!({ "service_requests": [entry] })),
            (Answer::IdUnderId, _) => {
                written(mood, 200, json!([{ "id": landed.map(|landed| landed.id), "service_notice": null }]))
            }
            (Answer::EverybodysRequests, _) => {
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
        let path = path.trim_end_matches(".json").trim_end_matches(".xml");
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
        let state = self.state();
        let shown = state.landed.iter().filter(|landed| {
            landed.shown_from <= now
                && (single.is_some() || mood.listing != Listing::Hides)
                && landed.id_from.is_some_and(|from| from <= now)
                && single.as_ref().is_none_or(|id| *id == landed.id)
                && code.as_ref().is_none_or(|code| code == landed.form.get("service_code"))
        });
        written(mood, 200, Value::Array(shown.map(as_listed).collect()))
    }
}

fn as_listed(landed: &Landed) -> Value {
    let degrees = |name: &str| landed.form.get(name).parse::<f64>().ok();
    json!({
        "service_request_id": landed.id,
        "status": "open",
        "service_code": landed.form.get("service_code"),
        "description": landed.form.get("description"),
        "requested_datetime": landed.at.to_string(),
        "updated_datetime": landed.at.to_string(),
        "expected_datetime": landed.at.plus(Duration::from_secs(3 * 86_400)).to_string(),
        "lat": degrees("lat"),
        "long": degrees("long"),
        "media_url": landed.has_photo.then(|| format!("https://city.example/media/{}.jpg", landed.id)),
    })
}

fn query_value(query: &str, name: &str) -> Option<String> {
    let mut pairs = url::form_urlencoded::parse(query.as_bytes());
    pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

fn plain(status: u16, body: &str) -> HttpAnswer {
    HttpAnswer { status, headers: Vec::new(), body: body.as_bytes().to_vec() }
}

fn written(mood: &Mood, status: u16, value: Value) -> HttpAnswer {
    if mood.xml { plain(status, &xml(&value)) } else { plain(status, &value.to_string()) }
}

/// The specification's XML of a list: elements named after its fields, a wrapper around each entry.
fn xml(value: &Value) -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let field = |(name, value): (&String, &Value)| match value {
        Value::Null => format!("<{name}/>"),
        Value::String(text) => format!("<{name}>{}</{name}>", escape(text)),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => format!("<{name}>{value}</{name}>"),
    };
    let list = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
    let is_services = list.iter().any(|entry| entry.get("service_name").is_some());
    let (outer, inner) = if is_services { ("services", "service") } else { ("service_requests", "request") };
    let entries: String = list
        .iter()
        .filter_map(Value::as_object)
        .map(|entry| format!("<{inner}>{}</{inner}>", entry.iter().map(field).collect::<String>()))
        .collect();
    format!("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<{outer}>{entries}</{outer}>")
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
            let is_post = request.method == Method::Post;
            if is_post && !state.next.is_empty() { state.next.remove(0) } else { state.mood.clone() }
        };
        if mood.cut == Cut::BeforeConnecting {
            return Err(TransportError::NotSent(Unsent::Unreachable));
        }
        self.clock.sleep(mood.slow.min(request.timeout)).await;
        if mood.slow >= request.timeout {
            return Err(TransportError::AnswerLost(Lost::Timeout));
        }
        let answer = match request.method {
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
