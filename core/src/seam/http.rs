//! The built-in transport: reqwest over rustls with the platform's trust store.

use std::collections::BTreeMap;
use std::error::Error as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use rustls::client::danger::ServerCertVerifier;
use rustls_platform_verifier::Verifier;
use url::Url;

use super::key_pin::KeyPin;
use super::tls;
use super::transport::{HttpAnswer, HttpRequest, Lost, Method, Transport, TransportError, Unsent};

/// Time allowed for connecting, before the first byte of a request is sent.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(20);

/// HTTP through reqwest; needs a tokio runtime with I/O and time enabled.
pub struct HttpTransport {
    platform: Arc<dyn ServerCertVerifier>,
    /// One for each set of pins: a connection that was made without them, or for others, proves nothing for these.
    #[expect(clippy::disallowed_types, reason = "this is the seam")]
    clients: Mutex<BTreeMap<Vec<KeyPin>, reqwest::Client>>,
}

impl HttpTransport {
    /// A transport that follows no redirects, keeps no cookies and knows no proxy but the platform's.
    ///
    /// # Errors
    /// [`Unsent::Tls`] when the platform's trust store cannot be set up.
    pub fn new() -> Result<Self, TransportError> {
        let platform = Verifier::new(tls::provider()).map_err(|error| not_set_up(&error))?;
        Self::trusting(Arc::new(platform))
    }

    /// A transport that takes this word for a server.
    fn trusting(platform: Arc<dyn ServerCertVerifier>) -> Result<Self, TransportError> {
        let transport = Self { platform, clients: Mutex::default() };
        transport.client(&[])?;
        Ok(transport)
    }

    /// The client for servers with these pins.
    #[expect(clippy::disallowed_types, reason = "this is the seam")]
    fn client(&self, pins: &[KeyPin]) -> Result<reqwest::Client, TransportError> {
        let mut pins = pins.to_vec();
        pins.sort_unstable();
        pins.dedup();
        let mut clients = self.clients.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = clients.get(&pins) {
            return Ok(client.clone());
        }
        let config = tls::config(&self.platform, &pins).map_err(|error| not_set_up(&error))?;
        let client = reqwest::Client::builder()
            .tls_backend_preconfigured(config)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(CONNECT_TIMEOUT)
            .pool_idle_timeout(Duration::from_secs(30))
            .user_agent(concat!("Curbline/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|error| not_set_up(&error))?;
        clients.insert(pins, client.clone());
        Ok(client)
    }
}

fn not_set_up(error: &impl std::error::Error) -> TransportError {
    tracing::error!(%error, "the HTTP client could not be set up");
    TransportError::NotSent(Unsent::Tls)
}

#[async_trait]
impl Transport for HttpTransport {
    async fn send(&self, request: HttpRequest) -> Result<HttpAnswer, TransportError> {
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Head => reqwest::Method::HEAD,
            Method::Post => reqwest::Method::POST,
            Method::Patch => reqwest::Method::PATCH,
            Method::Delete => reqwest::Method::DELETE,
        };
        // Without TLS no key is shown, so that none can be the right one.
        let encrypted = Url::parse(&request.url).is_ok_and(|url| url.scheme() == "https");
        if !request.pins.is_empty() && !encrypted {
            return Err(TransportError::NotSent(Unsent::Tls));
        }
        let mut builder = self.client(&request.pins)?.request(method, &request.url).timeout(request.timeout);
        for (name, value) in &request.headers {
            builder = builder.header(name, value);
        }
        if !request.body.is_empty() {
            builder = builder.body(request.body);
        }
        let mut response = builder.send().await.map_err(|error| classify(&error))?;
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| classify_reading(&error))? {
            if body.len().saturating_add(chunk.len()) > request.max_answer_bytes {
                return Err(TransportError::AnswerLost(Lost::TooLarge));
            }
            body.extend_from_slice(&chunk);
        }
        let headers = response
            .headers()
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
            .collect();
        Ok(HttpAnswer { status: response.status().as_u16(), headers, body })
    }
}

/// Only a failure to build or to connect proves that nothing was sent.
fn classify(error: &reqwest::Error) -> TransportError {
    if error.is_builder() {
        return TransportError::NotSent(Unsent::Address);
    }
    if error.is_connect() {
        return TransportError::NotSent(if error.is_timeout() {
            Unsent::Timeout
        } else if is_tls(error) {
            Unsent::Tls
        } else {
            Unsent::Unreachable
        });
    }
    classify_reading(error)
}

fn classify_reading(error: &reqwest::Error) -> TransportError {
    TransportError::AnswerLost(if error.is_timeout() { Lost::Timeout } else { Lost::Cut })
}

/// Looks into I/O errors as well, which are around TLS errors, several deep, and name as their source what is below the
/// one that they hold.
fn is_tls(error: &reqwest::Error) -> bool {
    let mut next = error.source();
    while let Some(cause) = next {
        if cause.is::<rustls::Error>() {
            return true;
        }
        let held = cause.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        next = match held {
            Some(held) => Some(held),
            None => cause.source(),
        };
    }
    false
}

#[cfg(test)]
#[path = "http_tests.rs"]
mod tests;
