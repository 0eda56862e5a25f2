//! Telling a shell that something changed. It is told what to read again, never what is there.

use std::sync::{Arc, Mutex, PoisonError};

use curbline_core::events::Hint;
use tokio::task::AbortHandle;

use crate::border::contained;
use crate::curbline::Curbline;
use crate::error::CurblineError;

/// Implemented by the shell, to be told that something changed.
#[uniffi::export(with_foreign)]
pub trait ChangeListener: Send + Sync {
    /// Something changed: read it again. Called on a thread of ours, one call at a time for each listener,
    /// [`Hint::Missed`] first. It may take its time and call any verb.
    ///
    /// # Errors
    /// Whatever is thrown is logged by its kind and forgotten; the next hint comes all the same.
    fn changed(&self, hint: Hint) -> Result<(), CurblineError>;
}

/// Listening, until it is cancelled or let go of.
#[derive(uniffi::Object)]
pub struct Subscription(Mutex<Option<AbortHandle>>);

#[uniffi::export]
impl Subscription {
    /// Ends it. A hint that is on its way at this moment may still be told, and none after it.
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
    /// Calls `listener` for every change from now on, for as long as the subscription is kept: hold on to it.
    ///
    /// # Errors
    /// [`CurblineError::Internal`].
    pub fn subscribe(&self, listener: Arc<dyn ChangeListener>) -> Result<Arc<Subscription>, CurblineError> {
        contained(|| self.listen(listener))
    }
}

impl Curbline {
    fn listen(&self, listener: Arc<dyn ChangeListener>) -> Result<Arc<Subscription>, CurblineError> {
        let mut changes = self.app.changes();
        let listening = self.runtime()?.spawn(async move {
            while let Some(hint) = changes.next().await {
                let listener = listener.clone();
                // The shell may take its time, or throw: neither is allowed to hold a delivery up.
                let told = tokio::task::spawn_blocking(move || listener.changed(hint)).await;
                match told {
                    Ok(Ok(())) => {}
                    Ok(Err(error)) => tracing::warn!(kind = error.word(), "a listener threw"),
                    Err(_) => tracing::warn!("a listener panicked"),
                }
            }
        });
        Ok(Arc::new(Subscription(Mutex::new(Some(listening.abort_handle())))))
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, Sender, channel};
    use std::time::Duration;

    use super::*;

    /// Only ends a test that would hang.
    const LONG: Duration = Duration::from_secs(60);

    /// Tells the test of each hint, then answers as it was made to.
    struct Told(Mutex<Sender<Hint>>, fn() -> Result<(), CurblineError>);

    impl ChangeListener for Told {
        fn changed(&self, hint: Hint) -> Result<(), CurblineError> {
            let _ = self.0.lock().unwrap().send(hint);
            (self.1)()
        }
    }

    fn told(answer: fn() -> Result<(), CurblineError>) -> (Arc<dyn ChangeListener>, Receiver<Hint>) {
        let (sender, hints) = channel();
        (Arc::new(Told(Mutex::new(sender), answer)), hints)
    }

    #[test]
    fn listeners_that_throw_or_panic_are_told_on_and_disturb_nobody() {
        let folder = tempfile::tempdir().unwrap();
        let curbline = Curbline::open(folder.path().to_string_lossy().into_owned(), Vec::new()).unwrap();
        let answers: [fn() -> Result<(), CurblineError>; 4] = [
            || Ok(()),
            || Err(CurblineError::Internal { reference: "ours".to_owned() }),
            || Err(uniffi::UnexpectedUniFFICallbackError::new("RuntimeError").into()),
            || panic!("a listener of Rust"),
        ];
        let listeners: Vec<_> = answers.into_iter().map(told).collect();
        let _kept: Vec<_> =
            listeners.iter().map(|(listener, _)| curbline.subscribe(listener.clone()).unwrap()).collect();
        for (_, hints) in &listeners {
            assert_eq!(hints.recv_timeout(LONG).unwrap(), Hint::Missed);
        }
        for _ in 0..2 {
            curbline.app.pause().unwrap();
            for (_, hints) in &listeners {
                assert_eq!(hints.recv_timeout(LONG).unwrap(), Hint::Outbox);
            }
        }
    }

    #[test]
    fn a_subscription_that_is_let_go_of_ends_the_telling() {
        let folder = tempfile::tempdir().unwrap();
        let curbline = Curbline::open(folder.path().to_string_lossy().into_owned(), Vec::new()).unwrap();
        let (listener, hints) = told(|| Ok(()));
        let subscription = curbline.subscribe(listener.clone()).unwrap();
        assert_eq!(hints.recv_timeout(LONG).unwrap(), Hint::Missed);
        drop(listener);
        drop(subscription);
        // The last owner of the sender goes with the task.
        assert!(hints.recv_timeout(LONG).is_err_and(|end| end == std::sync::mpsc::RecvTimeoutError::Disconnected));
    }
}
