//! Who is told that something changed. Hints carry names and never contents; whoever hears one reads again.

use tokio::sync::broadcast;

use crate::open311::ServiceRequestId;
use crate::report::ReportId;

/// Hints that may wait for a slow listener before it is told that it missed some.
const CAPACITY: usize = 64;

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Hint {
    /// A report was saved, edited, discarded, sent, or heard of.
    Report(ReportId),
    /// A request of somebody else that is followed: heard of, or followed no longer.
    Followed(ServiceRequestId),
    /// What is known of requests near the person's places.
    Nearby,
    /// What the city offers.
    Catalog,
    /// Deliveries were paused or go on.
    Outbox,
    /// More changed than could be told, listening has just begun, or another language is spoken: read everything that is
    /// shown.
    Missed,
}

/// Hands hints to all who listen. Nobody has to.
#[derive(Debug)]
pub(crate) struct Hub(broadcast::Sender<Hint>);

impl Hub {
    pub(crate) fn new() -> Self {
        Self(broadcast::Sender::new(CAPACITY))
    }

    /// Tells all who listen now.
    pub(crate) fn tell(&self, hint: Hint) {
        // An error means that nobody listens.
        let _ = self.0.send(hint);
    }

    pub(crate) fn subscribe(&self) -> Changes {
        Changes { first: true, receiver: self.0.subscribe() }
    }
}

/// The hints from one listener's point of view.
#[derive(Debug)]
pub struct Changes {
    first: bool,
    receiver: broadcast::Receiver<Hint>,
}

impl Changes {
    /// The next hint; `None` once the [`App`](crate::app::App) is gone. The first is always [`Hint::Missed`], at once,
    /// so that a listener reads the state as it is now and cannot fall between reading and listening.
    pub async fn next(&mut self) -> Option<Hint> {
        if std::mem::take(&mut self.first) {
            return Some(Hint::Missed);
        }
        match self.receiver.recv().await {
            Ok(hint) => Some(hint),
            Err(broadcast::error::RecvError::Lagged(_)) => Some(Hint::Missed),
            Err(broadcast::error::RecvError::Closed) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_listener_is_first_told_to_read_everything() {
        let hub = Hub::new();
        hub.tell(Hint::Catalog);
        let mut changes = hub.subscribe();
        hub.tell(Hint::Outbox);
        assert_eq!(changes.next().await, Some(Hint::Missed));
        assert_eq!(changes.next().await, Some(Hint::Outbox));
        drop(hub);
        assert_eq!(changes.next().await, None);
    }

    #[tokio::test]
    async fn a_slow_listener_is_told_that_it_missed_some() {
        let hub = Hub::new();
        let mut changes = hub.subscribe();
        for _ in 0..=CAPACITY {
            hub.tell(Hint::Outbox);
        }
        assert_eq!(changes.next().await, Some(Hint::Missed));
        assert_eq!(changes.next().await, Some(Hint::Missed));
        assert_eq!(changes.next().await, Some(Hint::Outbox));
    }
}
