//! Telling a shell that something changed. It is told what to read again, never what is there.

use std::sync::{Arc, Mutex, PoisonError};

use curbline_core::events::Hint;
use tokio::task::AbortHandle;

use crate::curbline::Curbline;
use crate::error::CurblineError;

/// Implemented by the shell.
#[uniffi::export(with_foreign)]
pub trait ChangeListener: Send + Sync {
    /// Something changed: read it again. Called on a thread of ours, one call at a time, [`Hint::Missed`] first.
    ///
    /// # Errors
    /// Whatever is thrown is noted and forgotten; the next hint comes all the same.
    fn changed(&self, hint: Hint) -> Result<(), CurblineError>;
}

/// Listening, until it is cancelled or dropped.
#[derive(uniffi::Object)]
pub struct Subscription(Mutex<Option<AbortHandle>>);

#[uniffi::export]
impl Subscription {
    /// No hint is begun after this returns.
    pub fn cancel(&self) {
        if let Some(listening) = self.0.lock().unwrap_or_else(PoisonError::into_inner).take() {
            listening.abort();
        }
    }
}

impl Drop for Subscription {
    fn drop(&mut self) {
        self.cancel();
    }
}

#[uniffi::export]
impl Curbline {
    /// Calls `listener` for every change from now on, for as long as the subscription is kept.
    ///
    /// # Errors
    /// [`CurblineError::Internal`] once closed.
    pub fn subscribe(&self, listener: Arc<dyn ChangeListener>) -> Result<Arc<Subscription>, CurblineError> {
        let mut changes = self.app.changes();
        let listening = self.runtime()?.spawn(async move {
            while let Some(hint) = changes.next().await {
                let listener = listener.clone();
                // The shell may take its time, or throw: neither is allowed to hold a delivery up.
                let told = tokio::task::spawn_blocking(move || listener.changed(hint)).await;
                match told {
                    Ok(Ok(())) => {}
                    Ok(Err(error)) => tracing::warn!(%error, "a listener threw"),
                    Err(error) => tracing::warn!(%error, "a listener panicked"),
                }
            }
        });
        Ok(Arc::new(Subscription(Mutex::new(Some(listening.abort_handle())))))
    }
}
