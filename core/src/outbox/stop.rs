//! When a run ends before its work does: the shell cancelled it, or its time is up. Knows nothing of what is running.

use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared, select};
use tokio::sync::watch;

use crate::seam::Clock;

/// Asks a run to stop; clones ask the same run.
#[derive(Clone, Debug)]
pub struct Cancel(Arc<watch::Sender<bool>>);

impl Default for Cancel {
    fn default() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }
}

impl Cancel {
    /// Stops the run: nothing new is started, and what is under way counts as a lost answer, which is looked for before
    /// anything is sent again.
    pub fn cancel(&self) {
        self.0.send_replace(true);
    }

    /// Whether [`cancel`](Self::cancel) was called.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        *self.0.borrow()
    }

    async fn cancelled(self) {
        // The sender lives as long as `self`, so waiting cannot fail.
        let _ = self.0.subscribe().wait_for(|cancelled| *cancelled).await;
    }
}

/// The end of one run, for all of its parts.
#[derive(Clone)]
pub(crate) struct Stop(Shared<BoxFuture<'static, ()>>);

impl Stop {
    /// When `cancel` is called or, with a deadline, that much time from now is over.
    pub(crate) fn new(clock: Arc<dyn Clock>, deadline: Option<Duration>, cancel: Cancel) -> Self {
        let stop: BoxFuture<'static, ()> = match deadline {
            Some(deadline) => Box::pin(async move {
                let time_up = Box::pin(async move { clock.sleep(deadline).await });
                select(time_up, Box::pin(cancel.cancelled())).await;
            }),
            None => Box::pin(cancel.cancelled()),
        };
        Self(stop.shared())
    }

    /// Returns when the run is to end.
    pub(crate) async fn requested(&self) {
        self.0.clone().await;
    }

    /// Whether the run is to end now.
    pub(crate) fn is_requested(&self) -> bool {
        self.0.clone().now_or_never().is_some()
    }

    /// Does `work` unless the run is to end first, which drops it where it stands.
    pub(crate) async fn unless<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        match select(Box::pin(work), Box::pin(self.requested())).await {
            futures_util::future::Either::Left((done, _)) => Some(done),
            futures_util::future::Either::Right(_) => None,
        }
    }
}
