//! What may go where on behalf of one city: nothing unencrypted unless its own address is so and was allowed to be, and
//! nothing to its host without a pinned key where there are pins. Knows nothing of what is sent.

use std::sync::Arc;

use async_trait::async_trait;
use url::{Host, Url};

use super::city_error::CityError;
use super::server::{Server, shown};
use crate::seam::{HttpAnswer, HttpRequest, Transport, TransportError, Unsent};

impl Server {
    /// Whether this server may be talked to at all. http goes to this machine, and elsewhere only where
    /// [`plain_http`](Self::plain_http) allows it; pins need https.
    ///
    /// # Errors
    /// [`CityError::Insecure`], [`CityError::PinsNeedTls`].
    pub fn check_trust(&self) -> Result<(), CityError> {
        if is_encrypted(&self.url) {
            return Ok(());
        }
        if !self.pins.is_empty() {
            return Err(CityError::PinsNeedTls { url: self.shown() });
        }
        if self.plain_http || is_this_machine(&self.url) {
            return Ok(());
        }
        Err(CityError::Insecure { url: self.shown() })
    }

    /// Whether a request on behalf of this server may go to `url`: https anywhere; http where the server itself is
    /// reached by it, to the same host or this machine.
    fn admits(&self, url: &Url) -> bool {
        let follows = || url.host() == self.url.host() || is_this_machine(url);
        is_encrypted(url) || (!is_encrypted(&self.url) && self.check_trust().is_ok() && follows())
    }

    /// Where an answer sends us, if that would give up the encryption the server has.
    pub(super) fn led_into_the_open(&self, answer: &HttpAnswer) -> Option<CityError> {
        let to = self.url.join(answer.header("location")?.trim()).ok()?;
        let given_up = is_encrypted(&self.url) && !is_encrypted(&to);
        given_up.then(|| CityError::Insecure { url: shown(&to) })
    }
}

fn is_encrypted(url: &Url) -> bool {
    url.scheme() == "https"
}

/// Whether a host is this machine by its name alone: 127.0.0.0/8, ::1, localhost. Nothing is looked up.
fn is_this_machine(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// A transport for one city's requests, whoever makes them: catalogue, reports, and uploads to wherever the city says.
pub(super) struct Trusted {
    server: Server,
    inner: Arc<dyn Transport>,
}

impl Trusted {
    pub(super) fn new(server: Server, inner: Arc<dyn Transport>) -> Self {
        Self { server, inner }
    }
}

#[async_trait]
impl Transport for Trusted {
    async fn send(&self, request: HttpRequest) -> Result<HttpAnswer, TransportError> {
        let Ok(url) = Url::parse(&request.url) else { return Err(TransportError::NotSent(Unsent::Address)) };
        if !self.server.admits(&url) {
            tracing::warn!(host = url.host_str(), "not asked, as that would not be encrypted");
            return Err(TransportError::NotSent(Unsent::Tls));
        }
        // Pins are of the city's own key; another host, such as one that takes photos, has keys of its own.
        let pins = if url.host() == self.server.url.host() { self.server.pins.clone() } else { Vec::new() };
        self.inner.send(HttpRequest { pins, ..request }).await
    }
}

#[cfg(test)]
#[path = "trusted_tests.rs"]
mod tests;
