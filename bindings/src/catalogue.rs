//! Verbs about the city and what it offers.

use curbline_core::app::{CitySetup, CityView};
use curbline_core::catalog::{Catalog, Emergency, Service, ServiceCode, ServiceDefinition, emergency, search};
use curbline_core::seam::{KeyPin, NotAPin};
use curbline_core::{App, Error};

use crate::border::contained_or;
use crate::curbline::Curbline;
use crate::error::CurblineError;

#[uniffi::export]
impl Curbline {
    /// Remembers the city to talk to, by the base address of its GeoReport v2 server; needs no network. `profile` is the
    /// name of a built-in profile or the text of one (JSON); without it the city is spoken to as the specification has
    /// it.
    ///
    /// `plain_http` allows an address that begins with http and is not this device's own; everyone on the way can then
    /// read and change what is reported. `pins` are keys of which the server has to have one, beside a certificate that
    /// the platform trusts: `sha256/` and the Base64 of the SHA-256 of a SubjectPublicKeyInfo (RFC 7469). Name two at
    /// least, as a lost key would lock the city out.
    ///
    /// # Errors
    /// [`CurblineError::City`] when `url` is not an https address, and not an http one that is allowed;
    /// [`CurblineError::NotPossible`] when there is no such profile or a pin is none, [`CurblineError::Storage`]. The
    /// city that was set up before stays then.
    #[uniffi::method(default(api_key = None, jurisdiction_id = None, profile = None, plain_http = false, pins = []))]
    pub async fn set_city(
        &self,
        url: String,
        api_key: Option<String>,
        jurisdiction_id: Option<String>,
        profile: Option<String>,
        plain_http: bool,
        pins: Vec<String>,
    ) -> Result<CityView, CurblineError> {
        let pins: Result<Vec<KeyPin>, NotAPin> = pins.iter().map(|pin| pin.parse()).collect();
        let pins = pins.map_err(Error::from)?;
        let setup = CitySetup { url, api_key, jurisdiction_id, profile, plain_http, pins };
        self.blocking(move |app| app.set_city(setup)).await
    }

    /// The city as it was set up.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] before that, [`CurblineError::Storage`].
    pub async fn city(&self) -> Result<CityView, CurblineError> {
        self.blocking(App::city_view).await
    }

    /// What the city offers, as it is known on this device; empty before the first [`refresh_catalog`](Self::refresh_catalog).
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn catalog(&self) -> Result<Catalog, CurblineError> {
        self.blocking(App::catalog).await
    }

    /// The services that fit `text`, in any of our languages, best first; accents, typing errors and endings do not matter. Needs
    /// no network. Ask `emergency_in` as well, and show what it says first.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn search_services(&self, text: String) -> Result<Vec<Service>, CurblineError> {
        self.blocking(move |app| {
            let catalog = app.catalog()?;
            Ok(search(&catalog.services, &text).into_iter().cloned().collect())
        })
        .await
    }

    /// The questions of a service, as they are known on this device; `None` for a service that asks none.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn definition(&self, service_code: ServiceCode) -> Result<Option<ServiceDefinition>, CurblineError> {
        self.blocking(move |app| app.definition(&service_code)).await
    }

    /// Asks the city what it offers, in the language spoken now, and keeps the answer.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] before a city is set up, [`CurblineError::Offline`], [`CurblineError::City`],
    /// [`CurblineError::Storage`]. What was known stays.
    pub async fn refresh_catalog(&self) -> Result<Catalog, CurblineError> {
        let app = self.app.clone();
        self.spawn(async move { app.refresh_catalog().await }).await
    }
}

/// The emergency that a text tells of, in any of our languages, with what to do: to be shown before any form.
#[uniffi::export]
pub fn emergency_in(text: String) -> Option<Emergency> {
    contained_or(|| None, || emergency(&text))
}
