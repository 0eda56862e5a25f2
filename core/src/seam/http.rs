//! The built-in transport: reqwest over rustls with the platform's trust store.

use std::error::Error as _;
use std::time::Duration;

use async_trait::async_trait;

use super::transport::{HttpAnswer, HttpRequest, Lost, Method, Transport, TransportError, Unsent};

/// Time allowed for connecting, before the first byte of a request is sent.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(20);

/// HTTP through reqwest; needs a tokio runtime with I/O and time enabled.
pub struct HttpTransport {
    #[expect(clippy::disallowed_types, reason = "this is the seam")]
    client: reqwest::Client,
}

impl HttpTransport {
    /// A transport that follows no redirects, keeps no cookies and knows no proxy but the platform's.
    ///
    /// # Errors
    /// [`Unsent::Tls`] when the platform's trust store cannot be set up.
    #[expect(clippy::disallowed_types, reason = "this is the seam")]
    pub fn new() -> Result<Self, TransportError> {
        // Installing twice is harmless: the first provider stays.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(CONNECT_TIMEOUT)
            .pool_idle_timeout(Duration::from_secs(30))
            .user_agent(concat!("Curbline/", env!("CARGO_PKG_VERSION")))
            .build()
            .map_err(|error| {
                tracing::error!(%error, "the HTTP client could not be set up");
                TransportError::NotSent(Unsent::Tls)
            })?;
        Ok(Self { client })
    }
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
        let mut builder = self.client.request(method, &request.url).timeout(request.timeout);
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

fn is_tls(error: &reqwest::Error) -> bool {
    let mut source = error.source();
    while let Some(cause) = source {
        if cause.downcast_ref::<rustls::Error>().is_some() {
            return true;
        }
        if let Some(io) = cause.downcast_ref::<std::io::Error>()
            && io.get_ref().is_some_and(|inner| inner.downcast_ref::<rustls::Error>().is_some())
        {
            return true;
        }
        source = cause.source();
    }
    false
}
