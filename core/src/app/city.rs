//! Which city this device talks to, and what it offers.

use rusqlite::{Connection, Transaction};
use serde::{Deserialize, Serialize};

use super::App;
use super::offline::OfflineParts;
use crate::catalog::{Catalog, Replacement, Service, ServiceCode, ServiceDefinition, judge_replacement};
use crate::error::Error;
use crate::events::Hint;
use crate::open311::{CityError, Client, Learnt, Profile, Server};
use crate::outbox::holds;
use crate::report::Field;
use crate::seam::KeyPin;
use crate::store::{self, Sql};

/// The key of the setting.
const SETTING: &str = "city";
/// The key of what was learnt of its server.
const LEARNT: &str = "learnt";

/// Which city to talk to, and how.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct CitySetup {
    /// The GeoReport base address.
    pub url: String,
    /// Sent with every report, where the city gave one out.
    pub api_key: Option<String>,
    /// Which city, where the server serves several.
    pub jurisdiction_id: Option<String>,
    /// The name of a built-in profile or the JSON text of one; without it the city is spoken to as the specification has
    /// it.
    pub profile: Option<String>,
    /// Allows an http address beyond this machine. Reports and key can then be read and changed by everyone on the way:
    /// for a city on a network of one's own.
    pub plain_http: bool,
    /// Keys of which the server has to have one beside a certificate that the platform trusts; none to take the
    /// platform's word. Have two at least, the second of a key that waits in a safe, or a lost key locks the city out.
    pub pins: Vec<KeyPin>,
}

impl CitySetup {
    /// The city at `url`, without anything else.
    #[must_use]
    pub fn at(url: impl Into<String>) -> Self {
        Self { url: url.into(), ..Self::default() }
    }
}

/// The city as it was set up.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CityView {
    /// The GeoReport base address.
    pub url: String,
    /// The name of the profile in use.
    pub profile: String,
}

/// The city as the store has it.
#[derive(Serialize, Deserialize)]
struct CityRecord {
    url: String,
    api_key: Option<String>,
    jurisdiction_id: Option<String>,
    profile: Profile,
    /// Somebody chose the profile; what the server says of itself does not change it.
    #[serde(default)]
    chosen: bool,
    /// It is the profile of the city's pack, and changes with it.
    #[serde(default)]
    packed: bool,
    #[serde(default)]
    plain_http: bool,
    #[serde(default)]
    pins: Vec<KeyPin>,
}

impl CityRecord {
    /// What a person chose stays; what nobody chose is as the pack says.
    fn follow(&mut self, parts: &OfflineParts) {
        if self.jurisdiction_id.is_none() {
            self.jurisdiction_id.clone_from(&parts.jurisdiction_id);
        }
        if let (false, Some(profile)) = (self.chosen, &parts.profile) {
            (self.profile, self.chosen, self.packed) = (profile.clone(), true, true);
        }
    }
}

impl App {
    /// Remembers the city to talk to. Needs no network: whether anything answers there shows when it is asked. Where nobody
    /// chooses a profile or jurisdiction, those of the pack in use are taken; a pack goes when another host is set up.
    ///
    /// # Errors
    /// [`Error::City`] when the address is not an absolute http or https one ([`CityError::Address`]), when it is http
    /// beyond this machine and not allowed ([`CityError::Insecure`]) or with pins ([`CityError::PinsNeedTls`]),
    /// [`Error::ProfileUnknown`], [`Error::ProfileInvalid`], [`Error::Store`]. The city that was set up before stays
    /// then.
    pub fn set_city(&self, setup: CitySetup) -> Result<CityView, Error> {
        let CitySetup { url, api_key, jurisdiction_id, profile, plain_http, pins } = setup;
        let server = Server { api_key, jurisdiction_id, plain_http, pins, ..Server::parse(&url)? };
        server.check_trust()?;
        let chosen = profile.is_some();
        let profile = match profile.as_deref().map(str::trim) {
            None => Profile::default(),
            Some(json) if json.starts_with('{') => Profile::from_json(json)?,
            Some(name) => Profile::by_name(name)?,
        };
        self.forget_pack_of_another_host(&server)?;
        let mut record = CityRecord {
            url: server.url.to_string(),
            api_key: server.api_key.clone(),
            jurisdiction_id: server.jurisdiction_id.clone(),
            profile,
            chosen,
            packed: false,
            plain_http: server.plain_http,
            pins: server.pins.clone(),
        };
        if let Some(pack) = self.pack() {
            record.follow(&OfflineParts::of(&pack)?);
        }
        self.store.write(|transaction| {
            let before: Option<CityRecord> = store::setting(transaction, SETTING)?;
            let is_another = before.is_none_or(|before| {
                (before.url, before.jurisdiction_id) != (record.url.clone(), record.jurisdiction_id.clone())
            });
            if is_another {
                store::clear_cached(transaction)?;
            }
            holds::release_server(transaction)?;
            store::remove_setting(transaction, LEARNT)?;
            store::put_setting(transaction, SETTING, &record)
        })?;
        self.hub.tell(Hint::Catalog);
        self.wake.notify_waiters();
        Ok(CityView { url: server.shown(), profile: record.profile.name })
    }

    /// The city as it was set up.
    ///
    /// # Errors
    /// [`Error::NoCity`] before [`set_city`](Self::set_city), [`Error::Store`].
    pub fn city_view(&self) -> Result<CityView, Error> {
        let (server, profile) = self.city()?;
        Ok(CityView { url: server.shown(), profile: profile.name })
    }

    /// How the city's server is spoken to, and what was learnt of it so far.
    ///
    /// # Errors
    /// [`Error::NoCity`] before [`set_city`](Self::set_city), [`Error::Store`].
    pub fn city_manners(&self) -> Result<(Profile, Learnt), Error> {
        let (_, profile) = self.city()?;
        Ok((profile, self.client()?.learnt()))
    }

    /// What the city offers, as it is known on this device, in the language spoken now or the one fetched last.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn catalog(&self) -> Result<Catalog, Error> {
        let language = self.language_tag();
        let catalog = self.store.read(|view| {
            let services = store::services(view, &language)?;
            let fetched_at = store::catalog_row(view, &language)?.map(|row| row.fetched_at);
            Ok(Catalog { services, fresh_at: fetched_at.filter(|moment| *moment != store::PACKED) })
        })?;
        Ok(catalog)
    }

    /// The questions of a service, as they are known on this device; `None` for a service that asks none.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn definition(&self, service_code: &ServiceCode) -> Result<Option<ServiceDefinition>, Error> {
        let language = self.language_tag();
        Ok(self.store.read(|view| store::definition(view, &language, service_code))?)
    }

    /// Asks the city what it offers, in the language spoken now, and keeps the answer. A list that would remove nearly
    /// everything is doubted: the good one stays until the city says the same again ten minutes later or more.
    ///
    /// # Errors
    /// [`Error::NoCity`], [`Error::Offline`], [`Error::City`], [`Error::Store`]. What was known stays.
    pub async fn refresh_catalog(&self) -> Result<Catalog, Error> {
        self.client()?;
        if !self.seams.device.connection().online {
            return Err(Error::Offline);
        }
        self.recognise_city().await?;
        // Spoken to as it was just recognised.
        let client = self.client()?;
        let language = self.language_tag();
        let services = client.services(&language, self.seams.clock.now()).await?;
        self.keep_learnt(&client)?;
        if self.take_services(&language, &services)? {
            for service in services.iter().filter(|service| service.metadata) {
                match client.definition(&service.service_code, &language, self.seams.clock.now()).await {
                    Ok(definition) => {
                        self.store.write(|transaction| store::put_definition(transaction, &language, &definition))?;
                    }
                    // One service without its questions is no reason to lose the others; the city will judge.
                    Err(
                        CityError::Missing { .. }
                        | CityError::Refused { .. }
                        | CityError::NotUnderstood { .. }
                        | CityError::Empty { .. },
                    ) => {
                        tracing::warn!(service = %service.service_code, "no definition");
                    }
                    Err(error) => return Err(error.into()),
                }
            }
        }
        self.hub.tell(Hint::Catalog);
        self.catalog()
    }

    /// Puts a new list in place, or remembers why not; whether it is in place.
    fn take_services(&self, language: &str, services: &[Service]) -> Result<bool, Error> {
        let now = self.seams.clock.now();
        let codes: Vec<ServiceCode> = services.iter().map(|service| service.service_code.clone()).collect();
        let taken = self.store.write(|transaction| {
            let row = store::catalog_row(transaction, language)?;
            let known: Vec<ServiceCode> = match &row {
                Some(_) => {
                    store::services(transaction, language)?.into_iter().map(|service| service.service_code).collect()
                }
                None => Vec::new(),
            };
            let suspect = row.as_ref().and_then(|row| row.suspect.as_ref());
            match judge_replacement(&known, &codes, suspect, now) {
                Replacement::Take => store::put_catalog(transaction, language, services, now).map(|()| true),
                Replacement::Doubt { since } => {
                    store::suspect_catalog(transaction, language, &codes, since).map(|()| false)
                }
            }
        })?;
        Ok(taken)
    }

    /// A pack is its city's: it goes when another host is set up.
    fn forget_pack_of_another_host(&self, server: &Server) -> Result<(), Error> {
        let before: Option<CityRecord> = self.store.read(|view| store::setting(view, SETTING))?;
        let host = before
            .and_then(|record| Server::parse(&record.url).ok())
            .map(|before| before.url.host_str().map(str::to_owned));
        match host {
            Some(host) if host.as_deref() != server.url.host_str() => self.remove_pack(),
            Some(_) | None => Ok(()),
        }
    }

    /// Lets the city that was set up be as its pack says; without a pack as it says no more.
    pub(super) fn follow_pack(transaction: &Transaction<'_>, parts: Option<&OfflineParts>) -> Sql<()> {
        let Some(mut record) = store::setting::<CityRecord>(transaction, SETTING)? else { return Ok(()) };
        if record.packed {
            (record.profile, record.chosen, record.packed) = (Profile::default(), false, false);
        }
        if let Some(parts) = parts {
            record.follow(parts);
        }
        store::put_setting(transaction, SETTING, &record)
    }

    pub(super) fn city(&self) -> Result<(Server, Profile), Error> {
        let record = self.city_record()?;
        let CityRecord { url, api_key, jurisdiction_id, profile, chosen: _, packed: _, plain_http, pins } = record;
        Ok((Server { api_key, jurisdiction_id, plain_http, pins, ..Server::parse(&url)? }, profile))
    }

    /// What the city wants to know of the person; nothing where none was set up yet.
    pub(super) fn required_contact(view: &Connection) -> Sql<Vec<Field>> {
        let record: Option<CityRecord> = store::setting(view, SETTING)?;
        let asked = record.map(|record| record.profile.required_contact).unwrap_or_default();
        Ok(asked.into_iter().map(Field::from).collect())
    }

    fn city_record(&self) -> Result<CityRecord, Error> {
        self.store.read(|view| store::setting(view, SETTING))?.ok_or(Error::NoCity)
    }

    pub(super) fn client(&self) -> Result<Client, Error> {
        let (server, profile) = self.city()?;
        // Also for a city that was set up before http had to be allowed.
        server.check_trust()?;
        let client = Client::new(server, profile, self.seams.transport.clone());
        if let Some(known) = self.store.read(|view| store::setting(view, LEARNT))? {
            client.remember(|learnt| *learnt = known);
        }
        Ok(client)
    }

    /// Keeps what a client has learnt, if that is more than was known.
    pub(super) fn keep_learnt(&self, client: &Client) -> Result<(), Error> {
        let learnt = Learnt { skew_millis: None, ..client.learnt() };
        let known: Option<Learnt> = self.store.read(|view| store::setting(view, LEARNT))?;
        if known.as_ref() != Some(&learnt) {
            self.store.write(|transaction| store::put_setting(transaction, LEARNT, &learnt))?;
        }
        Ok(())
    }

    /// Makes the acquaintance of a city that was never asked anything: its catalogue says which services answer late. That
    /// it cannot be had is no obstacle.
    pub(super) async fn meet_city(&self) -> Result<(), Error> {
        if self.catalog()?.fresh_at.is_some() || !self.seams.device.connection().online {
            return Ok(());
        }
        match self.refresh_catalog().await {
            Ok(_) => Ok(()),
            Err(Error::Store(error)) => Err(error.into()),
            Err(error) => {
                tracing::info!(%error, "the catalogue is not known yet");
                Ok(())
            }
        }
    }

    /// On first contact the discovery document of a city may name a profile of ours. A profile that was chosen stays.
    async fn recognise_city(&self) -> Result<(), Error> {
        if self.catalog()?.fresh_at.is_some() || self.city_record()?.chosen {
            return Ok(());
        }
        let discovered = self.client()?.discovery(self.seams.clock.now()).await;
        if let Ok(discovery) = discovered
            && let Some(profile) = Profile::recognise(&discovery.contact)
        {
            let record = CityRecord { profile, ..self.city_record()? };
            self.store.write(|transaction| store::put_setting(transaction, SETTING, &record))?;
        }
        Ok(())
    }
}
