//! Delivering what is due, and asking what became of what was delivered.

use std::time::Duration;

use futures_util::future::{Either, select};

use super::App;
use crate::error::Error;
use crate::events::Hint;
use crate::inbox;
use crate::message::Message;
use crate::open311::Client;
use crate::outbox::{self, Cancel, Courier, Entry, EntryState, PhotoPolicy, Step, Stop, holds};
use crate::place::nearby::FiledBefore;
use crate::report::{Delivery, PhotoState, Report, ReportId};
use crate::seam::Seams;
use crate::store::{self, Sql};

/// The key of the setting.
const PHOTO_POLICY: &str = "photo-policy";

/// Reports that are looked at, at the start of a run, for somebody who filed the same.
const MOST_REPEATS: u32 = 20;

/// What a sync came to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SyncSummary {
    /// Every report as it stands now, newest first.
    pub reports: Vec<Report>,
    /// How many the city gave evidence for in this run.
    pub delivered: u32,
    /// How many are still to be sent or looked for.
    pub pending: u32,
    /// How many need a person.
    pub needs_attention: u32,
    /// The shell cancelled the run.
    pub cancelled: bool,
    /// What else a person should hear, once: a newer city pack that is in use, or one that was refused.
    pub notices: Vec<Message>,
    /// Reports that were sent, or were to be sent, in this run although somebody else seems to have filed the same thing.
    /// Nothing waited for that: the person had said send.
    pub repeats: Vec<Repeat>,
}

/// A report that somebody else seems to have filed before.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Repeat {
    /// The report on this device.
    pub report_id: ReportId,
    /// What is known of the other one.
    pub filed: FiledBefore,
}

/// What is still to be sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Load {
    /// Reports that the city has not answered for.
    pub reports: u32,
    /// Bytes of their words.
    pub word_bytes: u64,
    /// Bytes of photos the city does not have yet, those of accepted reports included.
    pub photo_bytes: u64,
}

impl App {
    /// Delivers what is due, reads back what was accepted, and asks for news of what is open. Without a deadline it ends
    /// when nothing is due; with one it waits out pauses until nothing is left to do by itself or the time is up.
    ///
    /// Dropping the future stops the run safely: what was under way is in doubt and looked for by the next run.
    ///
    /// # Errors
    /// [`Error::NoCity`], [`Error::Store`], and [`Error::City`] for an http address that was set up before such had to
    /// be allowed. Trouble with the network or the city is no error of a sync: the reports tell.
    pub async fn sync(&self, deadline: Option<Duration>, cancel: &Cancel) -> Result<SyncSummary, Error> {
        let _turn = self.delivering.lock().await;
        let stop = Stop::new(self.seams.clock.clone(), deadline, cancel.clone());
        stop.unless(self.meet_city()).await.transpose()?;
        let client = self.client()?;
        // Whatever is sent on the city's behalf is bound to what the city demands, uploads included.
        let seams = Seams { transport: client.transport(), ..self.seams.clone() };
        let courier = self.courier(client, &seams)?;
        let repeats = self.repeats()?;
        let tally = outbox::deliver(&courier, deadline.is_some(), &stop, &self.wake).await?;
        let mut notices = Vec::new();
        if !stop.is_requested() && courier.held(courier.now())?.is_none() {
            stop.unless(inbox::pull(&courier)).await.transpose()?;
            stop.unless(courier.clear_away()).await.transpose()?;
            notices.extend(stop.unless(self.update_pack(&courier.client)).await.transpose()?.flatten());
            // Last, and dropped when somebody has something to deliver.
            let woken = Box::pin(self.wake.notified());
            if let Some(Either::Left((pulled, _))) =
                stop.unless(select(Box::pin(inbox::pull_nearby(&courier)), woken)).await
            {
                pulled?;
            }
            if let Err(error) = self.sweep_pictures() {
                tracing::warn!(%error, "pictures of no report stay for now");
            }
        }
        self.keep_learnt(&courier.client)?;
        if tally.steps > 0 {
            self.store.tidy()?;
        }
        let reports = self.reports()?;
        let count = |wanted: fn(&Delivery) -> bool| {
            u32::try_from(reports.iter().filter(|report| wanted(&report.delivery)).count()).unwrap_or(u32::MAX)
        };
        Ok(SyncSummary {
            delivered: tally.delivered,
            pending: count(|delivery| match delivery {
                Delivery::Queued { .. } | Delivery::Sending | Delivery::Uncertain => true,
                Delivery::Accepted(_) | Delivery::Parked(_) => false,
            }),
            needs_attention: count(|delivery| match delivery {
                Delivery::Parked(_) => true,
                Delivery::Queued { .. } | Delivery::Sending | Delivery::Uncertain | Delivery::Accepted(_) => false,
            }),
            cancelled: cancel.is_cancelled(),
            notices,
            repeats,
            reports,
        })
    }

    /// The reports that are to be sent and that somebody else seems to have filed before, by what is known at this moment.
    fn repeats(&self) -> Result<Vec<Repeat>, Error> {
        let due = self.store.read(|view| {
            let due = store::due_entries(view, self.seams.clock.now(), MOST_REPEATS, true)?;
            let is_new = |entry: &Entry| entry.step == Step::Request && matches!(entry.state, EntryState::Ready { .. });
            due.into_iter().filter(is_new).map(|entry| store::report(view, &entry.report_id)).collect::<Sql<Vec<_>>>()
        })?;
        let mut repeats = Vec::new();
        for report in due.into_iter().flatten() {
            if let Some(filed) = self.repeated_by(&report)? {
                repeats.push(Repeat { report_id: report.report_id, filed });
            }
        }
        Ok(repeats)
    }

    /// Holds all deliveries until [`resume`](Self::resume), over restarts. What is under way is finished.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn pause(&self) -> Result<(), Error> {
        self.store.write(|transaction| holds::hold_by_person(transaction, true))?;
        self.hub.tell(Hint::Outbox);
        Ok(())
    }

    /// Lets deliveries go on.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn resume(&self) -> Result<(), Error> {
        self.store.write(|transaction| holds::hold_by_person(transaction, false))?;
        self.hub.tell(Hint::Outbox);
        self.wake.notify_waiters();
        Ok(())
    }

    /// Whether a person holds all deliveries.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn is_paused(&self) -> Result<bool, Error> {
        Ok(self.store.read(holds::is_held_by_person)?)
    }

    /// Tells that the device's connection changed: what waits for a network is tried again at once, and a waiting sync
    /// looks whether a login page is gone. A [`Device`](crate::seam::Device) that can be offline has to say so here.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn connection_changed(&self) -> Result<(), Error> {
        if self.seams.device.connection().online {
            holds::wake_all(&self.store, self.seams.clock.now())?;
        }
        self.wake.notify_waiters();
        Ok(())
    }

    /// Says on which networks photos may travel, from now on.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn set_photo_policy(&self, policy: PhotoPolicy) -> Result<(), Error> {
        self.store.write(|transaction| store::put_setting(transaction, PHOTO_POLICY, &policy))?;
        self.hub.tell(Hint::Outbox);
        self.connection_changed()
    }

    /// On which networks photos may travel.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn photo_policy(&self) -> Result<PhotoPolicy, Error> {
        Ok(self.store.read(|view| store::setting(view, PHOTO_POLICY))?.unwrap_or_default())
    }

    /// How much is still to be sent, at least: words are counted as they stand, photos as they are kept.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn load(&self) -> Result<Load, Error> {
        Ok(Load::of(&self.reports()?))
    }

    fn courier<'a>(&'a self, client: Client, seams: &'a Seams) -> Result<Courier<'a>, Error> {
        let (_, profile) = self.city()?;
        let services = self.store.read(|view| store::services(view, ""))?;
        Ok(Courier {
            store: &self.store,
            vault: &self.vault,
            seams,
            hub: &self.hub,
            client,
            profile,
            policy: self.photo_policy()?,
            services: services.into_iter().map(|service| (service.service_code.clone(), service)).collect(),
        })
    }
}

impl Load {
    fn of(reports: &[Report]) -> Self {
        let mut load = Self::default();
        for report in reports {
            let is_unsent = match report.delivery {
                Delivery::Queued { .. } | Delivery::Sending | Delivery::Uncertain => true,
                Delivery::Accepted(_) | Delivery::Parked(_) => false,
            };
            if is_unsent {
                load.reports = load.reports.saturating_add(1);
                let words = report.description.len().saturating_add(report.address_string.len());
                load.word_bytes = load.word_bytes.saturating_add(u64::try_from(words).unwrap_or(u64::MAX));
            }
            for photo in &report.photos {
                let left = match photo.state {
                    PhotoState::Kept => photo.bytes,
                    PhotoState::Uploading { confirmed, total } => total.saturating_sub(confirmed),
                    PhotoState::Delivered { .. } | PhotoState::Dropped { .. } => 0,
                };
                load.photo_bytes = load.photo_bytes.saturating_add(left);
            }
        }
        load
    }
}
