//! A small, honest GeoReport v2 city: it takes reports, keeps them, and tells the truth about them.
//!
//! It exists so that the rest of Curbline has somebody to talk to, and therefore shares no code with it: it is written
//! from the specification alone. Start one in a test:
//!
//! ```no_run
//! # async fn example() -> Result<(), curbline_city::CityError> {
//! let city = curbline_city::City::start(curbline_city::CityOptions::new("city-files")).await?;
//! println!("send reports to {}", city.url());
//! for request in city.requests().await? {
//!     println!("{} {:?}", request.service_request_id, request.description);
//! }
//! city.stop().await;
//! # Ok(())
//! # }
//! ```
mod accept;
mod answers;
mod bounded;
mod catalog;
mod error;
mod filters;
mod form;
mod gate;
mod language;
mod media;
mod office;
mod pack;
mod pages;
mod paths;
mod request;
mod routes;
mod store;
mod tus;
mod uploads;
mod urlencoded;
mod wire;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::serve::ListenerExt;
use jiff::Timestamp;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

pub use crate::error::CityError;
use crate::office::Office;
pub use crate::request::{Status, StoredMedia, StoredRequest};

/// How long [`City::stop`] waits for answers on their way.
const PATIENCE: Duration = Duration::from_secs(5);

/// How a city is set up.
#[derive(Clone, Debug)]
pub struct CityOptions {
    /// The folder of `city.sqlite`, `media/` and `uploads/`; made where it is missing.
    pub data_dir: PathBuf,
    /// Where to listen; port 0 takes a free one.
    pub address: SocketAddr,
    /// The path in front of every address; begins and ends with a slash.
    pub base_path: String,
    /// The address that clients know, such as `https://open311.example.org/v2/`, where the city stands behind a proxy.
    /// Without it, links point to the host that the client asked.
    pub public_url: Option<String>,
    /// The one jurisdiction served. With it, `jurisdiction_id` is required and checked.
    pub jurisdiction_id: Option<String>,
    /// The key that a POST must show. Without it, none is needed.
    pub api_key: Option<String>,
    /// How long a batch service's token stays without its id.
    pub token_delay: Duration,
    /// Whether `POST /admin/requests/{id}` exists.
    pub admin: bool,
    /// The largest request body in bytes, and the largest photo that may be uploaded in pieces.
    pub max_body_bytes: u64,
    /// How long a client may pause while it sends.
    pub silence: Duration,
    /// How long an upload may remain unfinished.
    pub upload_lifetime: Duration,
    /// The id of the first request; later ones count up.
    pub first_request_id: i64,
    /// Whether a second POST with the same `Idempotency-Key` is answered with the first one's request. Off by default,
    /// as in real cities: the header is then only remembered.
    pub honor_idempotency_keys: bool,
    /// The file that `GET /pack` gives: the city's signed pack. It may be replaced while the city is open.
    pub pack: Option<PathBuf>,
}

impl CityOptions {
    /// A city in this folder, on a free port of this machine, open to everyone, with a two-second token delay and
    /// bodies up to 10 MiB.
    pub fn new(data_dir: impl Into<PathBuf>) -> Self {
        Self {
            data_dir: data_dir.into(),
            address: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            base_path: "/".to_owned(),
            public_url: None,
            jurisdiction_id: None,
            api_key: None,
            token_delay: Duration::from_secs(2),
            admin: false,
            max_body_bytes: 10 * 1024 * 1024,
            silence: Duration::from_secs(30),
            upload_lifetime: Duration::from_secs(24 * 60 * 60),
            first_request_id: 10_001,
            honor_idempotency_keys: false,
            pack: None,
        }
    }

    fn check(&self) -> Result<(), CityError> {
        let path = &self.base_path;
        if !path.starts_with('/') || !path.ends_with('/') || path.contains(['?', '#', '%']) {
            return Err(CityError::Option("base_path must begin and end with a slash and contain none of ? # %"));
        }
        if self.public_url.as_ref().is_some_and(|url| !url.starts_with("http") || !url.ends_with('/')) {
            return Err(CityError::Option("public_url must begin with http and end with a slash"));
        }
        if self.first_request_id < 1 {
            return Err(CityError::Option("first_request_id must be at least 1"));
        }
        Ok(())
    }
}

/// A running city. It stops when dropped; [`City::stop`] also waits for answers on their way.
pub struct City {
    office: Arc<Office>,
    address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    serving: Option<JoinHandle<()>>,
}

impl City {
    /// Starts a city on the current tokio runtime, which needs its I/O and time drivers.
    ///
    /// # Errors
    /// [`CityError`]: the address is taken, the folder cannot be used or is another city's, the database is damaged or
    /// of another version, or an option makes no sense.
    pub async fn start(options: CityOptions) -> Result<Self, CityError> {
        options.check()?;
        let asked = options.address;
        let listening = |source| CityError::Listen { address: asked, source };
        let listener = TcpListener::bind(asked).await.map_err(listening)?;
        let address = listener.local_addr().map_err(listening)?;
        let url = options.public_url.clone().unwrap_or_else(|| format!("http://{address}{}", options.base_path));
        let office =
            tokio::task::spawn_blocking(move || Office::open(options, url)).await.map_err(|_| CityError::Stopped)??;
        let office = Arc::new(office);
        let router = Router::new()
            .fallback(routes::answer)
            // The city bounds bodies itself, so that who sends too much still hears about it.
            .layer(DefaultBodyLimit::disable())
            .with_state(Arc::clone(&office));
        // Answers are small and waited for; collecting them into fuller packets would only delay them.
        let listener = listener.tap_io(|connection| {
            if let Err(error) = connection.set_nodelay(true) {
                tracing::debug!(%error, "a connection keeps its delay");
            }
        });
        let (stop, stopped) = oneshot::channel();
        let serving = tokio::spawn(async move {
            // An error here is the sender being dropped, which means the same.
            let served = axum::serve(listener, router).with_graceful_shutdown(async { drop(stopped.await) }).await;
            if let Err(error) = served {
                tracing::error!(%error, "serving ended");
            }
        });
        tracing::info!(%address, "the city is open");
        Ok(Self { office, address, stop: Some(stop), serving: Some(serving) })
    }

    /// The GeoReport base URL with a slash at its end, such as `http://127.0.0.1:8311/`.
    pub fn url(&self) -> String {
        self.office.url.clone()
    }

    /// Where the city listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Every request the city took, oldest first: also those whose id the sender cannot know yet, or never will.
    ///
    /// # Errors
    /// [`CityError::Database`] when it cannot be read.
    pub async fn requests(&self) -> Result<Vec<StoredRequest>, CityError> {
        self.on_disk(|office| office.store.all()).await
    }

    /// Opens or closes a request, with a word about why.
    ///
    /// # Errors
    /// [`CityError::UnknownRequest`] when there is none with this id, [`CityError::Database`] when it cannot be written.
    pub async fn set_status(&self, id: &str, status: Status, notes: Option<&str>) -> Result<StoredRequest, CityError> {
        let (id, notes) = (id.to_owned(), notes.map(str::to_owned));
        let now = Timestamp::now().as_second();
        self.on_disk(move |office| office.store.set_status(&id, status, notes.as_deref(), now)).await
    }

    /// Takes no more requests, waits up to five seconds for answers on their way, and lets go of the folder.
    pub async fn stop(mut self) {
        self.stop = None;
        if let Some(mut serving) = self.serving.take()
            && tokio::time::timeout(PATIENCE, &mut serving).await.is_err()
        {
            serving.abort();
        }
        let office = Arc::clone(&self.office);
        if tokio::task::spawn_blocking(move || office.store.close()).await.is_err() {
            tracing::error!("the database was not closed in order");
        }
    }

    async fn on_disk<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Office) -> Result<T, CityError> + Send + 'static,
    ) -> Result<T, CityError> {
        let office = Arc::clone(&self.office);
        tokio::task::spawn_blocking(move || work(&office)).await.map_err(|_| CityError::Stopped)?
    }
}

impl Drop for City {
    fn drop(&mut self) {
        // Dropping the sender stops the server; closing here lets the next city into the folder at once.
        self.stop = None;
        self.office.store.close();
    }
}
