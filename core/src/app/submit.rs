//! Saving, changing and giving up a report: local commits all, the network is never on their path.

use rusqlite::{Connection, Transaction};

use super::App;
use super::originals::TakenIn;
use crate::catalog::ServiceCode;
use crate::error::{Error, Obstacle};
use crate::events::Hint;
use crate::open311::{Receipt, ServiceRequestId};
use crate::outbox::{Entry, EntryState, ParkReason, Step, holds};
use crate::photo::{Ingested, PhotoId, Unwatched, Watch};
use crate::report::{
    Answer, Contact, Delivery, Draft, Fix, Offer, Photo, PhotoDraft, PhotoState, Problem, Reference, Report, ReportId,
    propose, validate,
};
use crate::store::{self, Sql, StoreError};

/// What was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Submitted {
    /// Our name for the report.
    pub report_id: ReportId,
    /// The short name that goes out with it.
    pub reference: Reference,
}

/// Changes to a report that is still on the device; `None` leaves a part as it is. Photos stay as they are.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "the fields of a draft")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Edit {
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub service_code: Option<ServiceCode>,
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub description: Option<String>,
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub fix: Option<Fix>,
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub address_string: Option<String>,
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub answers: Option<Vec<Answer>>,
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub contact: Option<Contact>,
}

impl App {
    /// Saves a report and queues it. When this returns, report and photos are on the disk; nothing was sent yet.
    ///
    /// Photos are made safe first: turned upright, freed of metadata after place and time were read from it, resized.
    /// Without a fix of its own the report takes the place of its first photo that knows one. What is kept of the files they
    /// were made from is said by [`set_kept_originals`](Self::set_kept_originals).
    ///
    /// # Errors
    /// [`Error::Photo`] for a picture that cannot be used, [`Error::Invalid`] with everything that is wrong,
    /// [`Error::Store`] when it could not be saved.
    pub fn submit(&self, draft: &Draft) -> Result<Submitted, Error> {
        self.submit_watched(draft, &Unwatched)
    }

    /// As [`submit`](Self::submit), telling how far the photos are: one after another in their order, each beginning with
    /// [`Stage::Opened`](crate::photo::Stage::Opened). Once all are taken in, the report is saved whatever is said.
    ///
    /// # Errors
    /// As [`submit`](Self::submit), and [`PhotoError::Cancelled`](crate::photo::PhotoError::Cancelled): nothing was saved.
    pub fn submit_watched(&self, draft: &Draft, watch: &dyn Watch) -> Result<Submitted, Error> {
        let taken = self.take_in_to_save(&draft.photos, watch)?;
        let place = draft.fix.or_else(|| taken.iter().find_map(|photo| self.place_of(&photo.picture)));
        let language = self.language_tag();
        let check = |view: &Connection| problems_with(view, &language, draft, place.as_ref());
        // Pictures of a draft that cannot be saved must not stay behind.
        if !taken.is_empty() {
            reject(self.store.read(check)?)?;
        }
        let keeping = self.keeping();
        let fingerprints: Vec<_> = taken.iter().map(|photo| photo.picture.fingerprint).collect();
        let photos = taken.into_iter().map(|photo| self.keep(photo)).collect::<Result<Vec<_>, _>>()?;
        let now = self.seams.clock.now();
        let mut report = Report {
            report_id: ReportId::new(now, &*self.seams.entropy),
            reference: Reference::new(&*self.seams.entropy),
            created: now,
            service_code: draft.service_code.clone(),
            description: draft.description.trim().to_owned(),
            address_string: draft.address_string.trim().to_owned(),
            rule: self.rule_for(place.as_ref(), &draft.address_string, &draft.service_code),
            fix: place,
            answers: draft.answers.clone(),
            contact: draft.contact.clone(),
            photos,
            delivery: Delivery::Queued { waiting: None, not_before: now },
            city: None,
        };
        // All that is asked is asked of the writer, which has read it already; another connection would read it anew after
        // each change.
        self.store.write_if(|transaction| {
            if let Err(invalid) = reject(check(transaction)?) {
                return Ok(Err(invalid));
            }
            while store::reference_taken(transaction, &report.reference)? {
                report.reference = Reference::new(&*self.seams.entropy);
            }
            store::insert_report(transaction, &report)?;
            for (position, fingerprint) in fingerprints.into_iter().enumerate() {
                store::put_fingerprint(transaction, &report.report_id, position, fingerprint)?;
            }
            let state = EntryState::Ready { not_before: now, last: None };
            store::insert_entry(transaction, &report.report_id, Step::Request, &state).map(Ok)
        })??;
        drop(keeping);
        tracing::info!(report = %report.report_id, "saved");
        self.changed(&report.report_id);
        Ok(Submitted { report_id: report.report_id, reference: report.reference })
    }

    /// Everything that is wrong with a draft; nothing is saved. Photos are read for the place only.
    ///
    /// # Errors
    /// [`Error::Photo`] for a picture that cannot be used, [`Error::Store`].
    pub fn problems(&self, draft: &Draft) -> Result<Vec<Problem>, Error> {
        let pictures = self.take_in(&draft.photos, &Unwatched)?;
        let place = draft.fix.or_else(|| pictures.iter().find_map(|picture| self.place_of(picture)));
        let language = self.language_tag();
        Ok(self.store.read(|view| problems_with(view, &language, draft, place.as_ref()))?)
    }

    /// Changes a report that was not sent, and queues it again.
    ///
    /// # Errors
    /// [`Error::NotPossible`] once the city has it or may have it, [`Error::Invalid`], [`Error::UnknownReport`],
    /// [`Error::Store`].
    pub fn edit(&self, report_id: &ReportId, edit: Edit) -> Result<(), Error> {
        let report = self.report(report_id)?;
        let moved = edit.fix.is_some() || edit.service_code.is_some() || edit.address_string.is_some();
        let changed = Report {
            service_code: edit.service_code.unwrap_or(report.service_code),
            description: edit.description.unwrap_or(report.description),
            address_string: edit.address_string.unwrap_or(report.address_string),
            fix: edit.fix.or(report.fix),
            answers: edit.answers.unwrap_or(report.answers),
            contact: edit.contact.unwrap_or(report.contact),
            ..report
        };
        // What was decided for another place or service says nothing any more.
        let rule = if moved {
            self.rule_for(changed.fix.as_ref(), &changed.address_string, &changed.service_code)
        } else {
            changed.rule
        };
        let changed = Report { rule, ..changed };
        let language = self.language_tag();
        let draft = as_draft(&changed);
        reject(self.store.read(|view| problems_with(view, &language, &draft, changed.fix.as_ref()))?)?;
        self.change(report_id, |transaction, mut entry| {
            // A report that may have arrived is looked for by what was sent; changed, it could not be found.
            if let Some(obstacle) = obstacle_to_edit(&entry.state) {
                return Ok(Err(Error::NotPossible(obstacle)));
            }
            entry.state = EntryState::Ready { not_before: self.seams.clock.now(), last: None };
            (entry.attempts, entry.refusals) = (0, 0);
            store::update_report(transaction, &changed)?;
            store::put_entry(transaction, &entry).map(Ok)
        })
    }

    /// Gives up a report that was not sent, with its photos and their originals. A parked one may have arrived: that is the
    /// person's to know.
    ///
    /// # Errors
    /// [`Error::NotPossible`] once the city has it, or while it may have it; [`Error::UnknownReport`], [`Error::Store`].
    pub fn discard(&self, report_id: &ReportId) -> Result<(), Error> {
        let photos = self.report(report_id)?.photos;
        self.change(report_id, |transaction, entry| {
            match entry.state {
                EntryState::Ready { .. } | EntryState::Parked { .. } => {}
                EntryState::Sending { .. } | EntryState::Uncertain { .. } => {
                    return Ok(Err(Error::NotPossible(Obstacle::Uncertain)));
                }
                EntryState::Accepted { .. } | EntryState::Finished { .. } => {
                    return Ok(Err(Error::NotPossible(Obstacle::Accepted)));
                }
            }
            store::delete_report(transaction, report_id).map(Ok)
        })?;
        let _keeping = self.keeping();
        for photo in photos {
            let in_use = self.store.read(|view| store::photo_in_use(view, &photo.photo_id))?;
            if !in_use && let Err(error) = self.vault.remove(&photo.photo_id) {
                tracing::warn!(photo = %photo.photo_id, %error, "a discarded photo could not be removed");
            }
            self.remove_original(&photo)?;
        }
        Ok(())
    }

    /// Queues a report again at once: a parked one because the person says so, a waiting one without its pause, an
    /// uncertain one for another look. A pause of the city's server ends.
    ///
    /// # Errors
    /// [`Error::NotPossible`] once the city has it or while it is being sent; [`Error::UnknownReport`],
    /// [`Error::Store`].
    pub fn retry(&self, report_id: &ReportId) -> Result<(), Error> {
        let now = self.seams.clock.now();
        self.change(report_id, |transaction, mut entry| {
            match &mut entry.state {
                EntryState::Uncertain { next_look, .. } => *next_look = now,
                EntryState::Ready { .. } | EntryState::Parked { .. } => {
                    entry.state = EntryState::Ready { not_before: now, last: None };
                    (entry.attempts, entry.refusals, entry.doubts) = (0, 0, 0);
                }
                EntryState::Sending { .. } => return Ok(Err(Error::NotPossible(Obstacle::Uncertain))),
                EntryState::Accepted { .. } | EntryState::Finished { .. } => {
                    return Ok(Err(Error::NotPossible(Obstacle::Accepted)));
                }
            }
            holds::release_server(transaction)?;
            store::put_entry(transaction, &entry).map(Ok)
        })?;
        self.wake.notify_waiters();
        Ok(())
    }

    /// The person knows that a report which we could not be sure of is with the city, perhaps with its number.
    ///
    /// # Errors
    /// [`Error::NotPossible`] unless it is parked in doubt; [`Error::UnknownReport`], [`Error::Store`].
    pub fn mark_arrived(&self, report_id: &ReportId, number: Option<ServiceRequestId>) -> Result<(), Error> {
        let now = self.seams.clock.now();
        self.change(report_id, |transaction, mut entry| {
            let in_doubt = match &entry.state {
                EntryState::Parked { reason, .. } => is_doubt(reason),
                EntryState::Ready { .. }
                | EntryState::Sending { .. }
                | EntryState::Uncertain { .. }
                | EntryState::Accepted { .. }
                | EntryState::Finished { .. } => false,
            };
            if !in_doubt {
                return Ok(Err(Error::NotPossible(Obstacle::NotParked)));
            }
            let confirm = number.is_some();
            // Photos that went along with an attempt arrived with it, as far as anybody can say.
            if store::photos_of_attempt(transaction, entry.entry_id)?.unwrap_or(0) > 0 {
                let sent = PhotoState::Delivered { media_url: None };
                for position in 0..store::photos_of(transaction, report_id)?.len() {
                    store::put_photo_state(transaction, report_id, position, &sent)?;
                }
                store::remove_uploads(transaction, report_id)?;
            }
            let receipt = number.map_or(Receipt::Blackbox, Receipt::Id);
            entry.state = EntryState::Accepted { receipt, at: now };
            store::put_entry(transaction, &entry)?;
            if confirm {
                let state = EntryState::Ready { not_before: now, last: None };
                store::insert_entry(transaction, report_id, Step::Confirm, &state)?;
            }
            Ok(Ok(()))
        })
    }

    /// Runs `act` on the first entry of a report's lane, in one transaction with it.
    fn change(
        &self,
        report_id: &ReportId,
        act: impl FnOnce(&Transaction<'_>, Entry) -> Sql<Result<(), Error>>,
    ) -> Result<(), Error> {
        self.store.write_if(|transaction| match store::entries_of(transaction, report_id)?.into_iter().next() {
            Some(entry) => act(transaction, entry),
            None => Ok(Err(Error::UnknownReport { report_id: report_id.clone() })),
        })??;
        self.changed(report_id);
        Ok(())
    }

    pub(super) fn changed(&self, report_id: &ReportId) {
        self.hub.tell(Hint::Report(report_id.clone()));
        self.wake.notify_waiters();
    }

    fn keep(&self, taken: TakenIn) -> Result<Photo, Error> {
        let stored =
            self.vault.put(&taken.picture).map_err(|error| StoreError::from_vault(self.store.folder(), &error))?;
        Ok(Photo {
            photo_id: stored.id,
            bytes: stored.bytes,
            width: stored.width,
            height: stored.height,
            state: PhotoState::Kept,
            original: taken.original.map(|original| self.keep_original(original)).transpose()?,
        })
    }

    pub(super) fn place_of(&self, picture: &Ingested) -> Option<Fix> {
        propose(&picture.scene, None, &self.time_zone(), self.seams.clock.now()).fix
    }
}

fn reject(problems: Vec<Problem>) -> Result<(), Error> {
    if problems.is_empty() { Ok(()) } else { Err(Error::Invalid { problems }) }
}

/// Everything that is wrong with a draft, by what is known of the city.
fn problems_with(view: &Connection, language: &str, draft: &Draft, place: Option<&Fix>) -> Sql<Vec<Problem>> {
    let service = store::service(view, language, &draft.service_code)?;
    let definition = store::definition(view, language, &draft.service_code)?;
    let offer = Offer {
        catalog_known: service.is_some() || store::any_service(view, language)?,
        service: service.as_ref(),
        definition: definition.as_ref(),
        required_contact: &App::required_contact(view)?,
    };
    Ok(validate(draft, place, &offer))
}

fn as_draft(report: &Report) -> Draft {
    let already_in = |photo_id: &PhotoId| PhotoDraft { path: photo_id.as_str().into(), redactions: Vec::new() };
    Draft {
        service_code: report.service_code.clone(),
        description: report.description.clone(),
        fix: report.fix,
        address_string: report.address_string.clone(),
        photos: report.photos.iter().map(|photo| already_in(&photo.photo_id)).collect(),
        answers: report.answers.clone(),
        contact: report.contact.clone(),
    }
}

fn obstacle_to_edit(state: &EntryState) -> Option<Obstacle> {
    match state {
        EntryState::Ready { .. } => None,
        EntryState::Parked { reason, .. } if !is_doubt(reason) => None,
        EntryState::Parked { .. } | EntryState::Sending { .. } | EntryState::Uncertain { .. } => {
            Some(Obstacle::Uncertain)
        }
        EntryState::Accepted { .. } | EntryState::Finished { .. } => Some(Obstacle::Accepted),
    }
}

fn is_doubt(reason: &ParkReason) -> bool {
    match reason {
        ParkReason::CannotTell | ParkReason::TooManyAttempts { .. } | ParkReason::Duplicate(_) => true,
        ParkReason::Refused(_) | ParkReason::Incomplete(_) | ParkReason::TooLarge | ParkReason::PhotoLost => false,
    }
}
