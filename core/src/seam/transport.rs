//! The network: one request out, one answer back, and, when there is none, whether anything can have arrived.

use std::time::Duration;

use async_trait::async_trait;

use super::key_pin::KeyPin;

/// The methods GeoReport v2 and tus 1.0 use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "RFC 9110 has the words")]
pub enum Method {
    Get,
    Head,
    Post,
    Patch,
    Delete,
}

impl Method {
    /// The method as it stands on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// One request, complete: a transport adds nothing but what the protocol demands (Host, Content-Length).
#[derive(Clone, PartialEq, Eq)]
pub struct HttpRequest {
    /// The method.
    pub method: Method,
    /// An absolute http or https address.
    pub url: String,
    /// Header names and values, in order; names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body; empty for none.
    pub body: Vec<u8>,
    /// From the start of connecting to the last byte of the answer. City back ends take minutes.
    pub timeout: Duration,
    /// An answer with a longer body ends in [`Lost::TooLarge`].
    pub max_answer_bytes: usize,
    /// Keys of which the server has to have one; none for a server without pins. After everything the platform checks
    /// itself (chain, name, dates), the key of the server's own certificate must be one of these, or nothing is sent
    /// ([`Unsent::Tls`]). An http address shows no key, so it is never asked with pins.
    ///
    /// With OkHttp: `CertificatePinner.Builder().add(host, pin)` for each, whose texts are the same; it also takes a pin
    /// of a certificate above in the verified chain, which is as good where these pins are of servers' keys. With
    /// URLSession: `SecTrustEvaluateWithError` first, then the SHA-256 of the first certificate's
    /// SubjectPublicKeyInfo. A connection made for other pins must not be used again for these.
    pub pins: Vec<KeyPin>,
}

/// One answer. Redirects are not followed: a captive portal answers with one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HttpAnswer {
    /// The status code, 100 to 599.
    pub status: u16,
    /// Header names in lower case, and values, in order.
    pub headers: Vec<(String, String)>,
    /// The body after content decoding.
    pub body: Vec<u8>,
}

impl HttpAnswer {
    /// The first header of this name (lower case).
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Why no answer came, split by the one question that matters: can the server have seen the request?
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TransportError {
    /// Provably not a byte of the request was sent. Sending again is safe.
    #[error("not sent: {0:?}")]
    NotSent(Unsent),
    /// Some or all of the request may have arrived. Sending again may make a duplicate.
    #[error("answer lost: {0:?}")]
    AnswerLost(Lost),
}

/// Why nothing was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsent {
    /// The address is not an absolute http or https URL.
    Address,
    /// The name could not be resolved, or no connection could be made.
    Unreachable,
    /// No connection within the time allowed.
    Timeout,
    /// No safe connection: the server's certificate is not trusted, its key is none of the pinned ones, TLS failed, or
    /// the address would have given up encryption.
    Tls,
}

/// Why the answer is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// The time allowed ran out.
    Timeout,
    /// The line was cut.
    Cut,
    /// The answer was longer than allowed.
    TooLarge,
    /// The shell asked to stop while the request was under way.
    Cancelled,
}

/// How a request reaches a server.
#[async_trait]
pub trait Transport: Send + Sync {
    /// Sends one request and reads the whole answer. Does not retry, does not follow redirects, keeps no cookies.
    ///
    /// # Errors
    /// [`TransportError::NotSent`] only if no byte of the request can have arrived; when in doubt,
    /// [`TransportError::AnswerLost`].
    async fn send(&self, request: HttpRequest) -> Result<HttpAnswer, TransportError>;
}
