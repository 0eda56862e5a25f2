//! The one object a shell holds: opening, the runtime, delivering.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use curbline_core::app::{Load, SyncSummary};
use curbline_core::outbox::{Cancel, PhotoPolicy};
use curbline_core::seam::{Connection, Device, HttpTransport, Seams, SystemClock, SystemEntropy};
use curbline_core::{App, Error, Salvage};
use tokio::runtime::{Builder, Runtime};

use crate::border::contained;
use crate::error::CurblineError;

/// Threads that wait for the network; disk and photos have threads of their own.
const WORKERS: usize = 2;

/// Curbline on one device. Open one for each data folder, keep it for as long as the app runs.
#[derive(uniffi::Object)]
pub struct Curbline {
    pub(crate) app: Arc<App>,
    runtime: Option<Runtime>,
    device: Arc<ToldDevice>,
}

/// Stops a running [`Curbline::sync`], or photos that are being taken in.
#[derive(Default, uniffi::Object)]
pub struct Cancellation(Cancel);

#[uniffi::export]
impl Cancellation {
    /// One for each call.
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        Arc::default()
    }

    /// Stops it soon: nothing new is started; what is under way is looked for by the next sync, never sent blindly.
    pub fn cancel(&self) {
        self.0.cancel();
    }
}

impl Cancellation {
    pub(crate) fn is_cancelled(&self) -> bool {
        self.0.is_cancelled()
    }
}

/// A device that the shell tells what it knows.
struct ToldDevice(Mutex<Connection>);

impl Device for ToldDevice {
    fn connection(&self) -> Connection {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[uniffi::export]
impl Curbline {
    /// Opens a data folder, making it where it is missing. `languages` are what the person reads, best first (BCP 47).
    /// Blocks for some milliseconds. The folder is free again once the object was let go of and what was under way has
    /// ended.
    ///
    /// # Errors
    /// [`CurblineError::Storage`] when it is open elsewhere, cannot be written, is full, damaged (see
    /// [`check_folder`]) or was written by a newer release.
    #[uniffi::constructor]
    pub fn open(folder: String, languages: Vec<String>) -> Result<Arc<Self>, CurblineError> {
        contained(|| Self::open_here(&languages, |languages, seams| App::open(Path::new(&folder), languages, seams)))
    }

    /// Tells how the device is connected now, whenever that changes. Until told, it counts as connected and free. Blocks
    /// for a moment, in the order of the calls.
    ///
    /// # Errors
    /// [`CurblineError::Storage`]; the connection counts as told all the same.
    pub fn set_connection(&self, connection: Connection) -> Result<(), CurblineError> {
        contained(|| {
            *self.device.0.lock().unwrap_or_else(PoisonError::into_inner) = connection;
            Ok(self.app.connection_changed()?)
        })
    }

    /// Says on which networks photos may travel, from now on; words always may. Where the city takes photos after their
    /// report, the words go at once.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn set_photo_policy(&self, policy: PhotoPolicy) -> Result<(), CurblineError> {
        self.blocking(move |app| app.set_photo_policy(policy)).await
    }

    /// On which networks photos may travel.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn photo_policy(&self) -> Result<PhotoPolicy, CurblineError> {
        self.blocking(App::photo_policy).await
    }

    /// How much is still to be sent.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn load(&self) -> Result<Load, CurblineError> {
        self.blocking(App::load).await
    }

    /// Delivers what is due and asks for news. Without a deadline it ends when nothing is due; with one it waits out
    /// pauses until nothing is left to do by itself or the time is up. One runs at a time; another waits for its end.
    /// Dropping the future does not stop it, `cancellation` does. Trouble with the network or the city is no error: the
    /// reports tell.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] before a city is set up, [`CurblineError::Storage`].
    #[uniffi::method(default(deadline = None, cancellation = None))]
    pub async fn sync(
        &self,
        deadline: Option<Duration>,
        cancellation: Option<Arc<Cancellation>>,
    ) -> Result<SyncSummary, CurblineError> {
        let app = self.app.clone();
        let cancel = cancellation.map(|cancellation| cancellation.0.clone()).unwrap_or_default();
        self.spawn(async move { app.sync(deadline, &cancel).await }).await
    }

    /// Holds all deliveries until [`resume`](Self::resume), over restarts.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn pause(&self) -> Result<(), CurblineError> {
        self.blocking(App::pause).await
    }

    /// Lets deliveries go on.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn resume(&self) -> Result<(), CurblineError> {
        self.blocking(App::resume).await
    }

    /// Whether deliveries are held.
    ///
    /// # Errors
    /// [`CurblineError::Storage`].
    pub async fn is_paused(&self) -> Result<bool, CurblineError> {
        self.blocking(App::is_paused).await
    }
}

impl Curbline {
    pub(crate) fn open_here(
        languages: &[String],
        open: impl FnOnce(&[&str], Seams) -> Result<App, Error>,
    ) -> Result<Arc<Self>, CurblineError> {
        let device = Arc::new(ToldDevice(Mutex::new(Connection::FREE)));
        let seams = Seams {
            clock: Arc::new(SystemClock),
            entropy: Arc::new(SystemEntropy),
            transport: Arc::new(
                HttpTransport::new().map_err(|_| CurblineError::Internal { reference: "no-tls".to_owned() })?,
            ),
            device: device.clone(),
        };
        let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
        let app = Arc::new(open(&languages, seams)?);
        // Last, as a runtime that is given up again must not be dropped on a thread of another one.
        let runtime = Builder::new_multi_thread()
            .worker_threads(WORKERS)
            .thread_name("curbline")
            .enable_all()
            .build()
            .map_err(|_| CurblineError::Internal { reference: "no-threads".to_owned() })?;
        Ok(Arc::new(Self { app, runtime: Some(runtime), device }))
    }

    /// Runs a verb that touches the disk or photos on a thread made for that.
    pub(crate) async fn blocking<T: Send + 'static>(
        &self,
        verb: impl FnOnce(&App) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, CurblineError> {
        let app = self.app.clone();
        Ok(self.runtime()?.spawn_blocking(move || verb(&app)).await??)
    }

    /// Runs a verb that waits for the network. It goes on when the foreign future is dropped.
    pub(crate) async fn spawn<T: Send + 'static>(
        &self,
        verb: impl Future<Output = Result<T, Error>> + Send + 'static,
    ) -> Result<T, CurblineError> {
        Ok(self.runtime()?.spawn(verb).await??)
    }

    pub(crate) fn runtime(&self) -> Result<&Runtime, CurblineError> {
        self.runtime.as_ref().ok_or_else(|| CurblineError::Internal { reference: "closed".to_owned() })
    }
}

impl Drop for Curbline {
    /// A runtime must not be waited for on one of its own threads, where the last reference may be dropped.
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// Verifies a data folder that is not open; a damaged database is moved aside and salvaged, never deleted. Blocks for as
/// long as reading all of it takes: call it off the main thread.
///
/// # Errors
/// [`CurblineError::Storage`] while it is open, or when it cannot be written.
#[uniffi::export]
pub fn check_folder(folder: String) -> Result<Salvage, CurblineError> {
    contained(|| Ok(App::check(Path::new(&folder))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open() -> (tempfile::TempDir, Arc<Curbline>) {
        let folder = tempfile::tempdir().unwrap();
        let curbline = Curbline::open(folder.path().to_string_lossy().into_owned(), Vec::new()).unwrap();
        (folder, curbline)
    }

    #[tokio::test]
    async fn a_panic_in_a_verb_becomes_an_internal_error_and_the_next_verb_works() {
        let (_folder, curbline) = open();
        let internal = CurblineError::Internal { reference: "panic".to_owned() };
        let on_the_disk = curbline.blocking(|_| -> Result<(), Error> { panic!("a mistake of ours") }).await;
        assert_eq!(on_the_disk, Err(internal.clone()));
        let on_the_network = curbline.spawn::<()>(async { panic!("a mistake of ours") }).await;
        assert_eq!(on_the_network, Err(internal));
        assert_eq!(curbline.reports().await.unwrap(), Vec::new());
    }

    #[tokio::test]
    async fn the_last_reference_may_be_let_go_of_on_a_thread_of_its_own() {
        let (_folder, curbline) = open();
        let (gone, was_told) = tokio::sync::oneshot::channel();
        let runtime = curbline.runtime().unwrap().handle().clone();
        runtime.spawn_blocking(move || {
            drop(curbline);
            let _ = gone.send(());
        });
        was_told.await.unwrap();
    }
}
