//! Looking around a place: what others and this device filed there, without a network.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::time::Duration;

use rusqlite::Connection;

use super::App;
use crate::catalog::ServiceCode;
use crate::error::Error;
use crate::open311::ServiceRequestId;
use crate::photo::{Fingerprint, IngestContext, IngestOptions, Unwatched, take_in};
use crate::place::Point;
use crate::place::nearby::{
    AREAS_KEPT, Area, Candidate, FiledBefore, MOST_RADIUS, Near, NearbyKey, NearbyQuestion, NearbyRequest, NearbySpot,
    Reach, Sighting, filed_before, is_due, latitudes, rank, reach_of_hint,
};
use crate::report::{Fix, Problem, Report, ReportId};
use crate::store::{self, CachedRequest, PlaceFiled, Sql};

/// A square that a person looked at is remembered anew after this: looking must not write each time.
const SEEN_AGAIN: Duration = Duration::from_secs(60 * 60);

/// One's own reports may be off by so many metres at most as far as looking around is concerned.
const MOST_OFF: f64 = 1_000.0;

/// Requests looked at for what somebody may have filed before.
const HINTS: u32 = 20;

/// Where a candidate comes from. Of two that are equal in everything else, one's own is told first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Source {
    Own(ReportId),
    City(NearbyKey),
}

impl App {
    /// The city's open requests around a place as pins of a map, the nearest first, from what is known on this device. At a
    /// million known requests well under a millisecond.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a point that is none, [`Error::Store`].
    pub fn nearby_spots(&self, question: &NearbyQuestion) -> Result<Vec<NearbySpot>, Error> {
        check(question.point)?;
        let reach = Reach::new(question.point, question.reach());
        let limit = usize::try_from(question.limit).unwrap_or(usize::MAX);
        Ok(self.store.read(|view| store::spots(view, &reach, question.service_code.as_ref(), limit))?)
    }

    /// What others and this device filed around a place and is not closed, the nearest first, from what is known on this
    /// device: the city's requests as of the last sync, and one's own reports, unsent ones included. That somebody looked
    /// here is remembered by its square of 500 metres, which the next syncs ask the city about.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a point that is none, [`Error::Store`].
    pub fn nearby(&self, question: &NearbyQuestion) -> Result<Vec<NearbyRequest>, Error> {
        let found = self.look_around(question, &[])?;
        if let Err(error) = self.remember_square(question.point) {
            tracing::warn!(%error, "a square is not remembered");
        }
        Ok(found)
    }

    /// What is known of a request that was found near a place, as seen from there; `None` when it is known no longer.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn nearby_request(&self, key: NearbyKey, seen_from: Point) -> Result<Option<NearbyRequest>, Error> {
        let found = self.store.read(|view| {
            let Some(known) = store::cached(view, key)? else { return Ok(None) };
            let is_followed = store::follow(view, &known.service_request_id)?.is_some();
            Ok(Some((known, is_followed)))
        })?;
        Ok(found.map(|(known, is_followed)| {
            let metres = seen_from.metres_to(known.point);
            NearbyRequest { is_followed, ..told(known, metres) }
        }))
    }

    /// Remembers what the photo of somebody's request looks like, so that scenes can be compared. Photos of others are never
    /// fetched by the core: a shell that has shown one has it.
    ///
    /// # Errors
    /// [`Error::Photo`] for a picture that cannot be used, [`Error::UnknownRequest`] when the request is not known here,
    /// [`Error::Store`].
    pub fn keep_looks(&self, service_request_id: &ServiceRequestId, photo: &Path) -> Result<(), Error> {
        let decoder = self.photo_decoder();
        let context = IngestContext { decoder: decoder.as_deref(), watch: &Unwatched };
        let looks = take_in(photo, &IngestOptions::default(), &context)?.fingerprint;
        let key = store::key_of(service_request_id);
        if !self.store.write(|transaction| store::put_looks(transaction, key, looks))? {
            return Err(Error::UnknownRequest { service_request_id: service_request_id.clone() });
        }
        Ok(())
    }

    /// The request of somebody else that a saved report seems to repeat, by service, place and, where both are known, looks.
    /// A hint; sending goes on.
    ///
    /// # Errors
    /// [`Error::UnknownReport`], [`Error::Store`].
    pub fn filed_before_report(&self, report_id: &ReportId) -> Result<Option<FiledBefore>, Error> {
        self.repeated_by(&self.report(report_id)?)
    }

    pub(super) fn repeated_by(&self, report: &Report) -> Result<Option<FiledBefore>, Error> {
        let Some(fix) = report.fix else { return Ok(None) };
        let looks =
            self.store.read(|view| store::photos_near(view, &report.service_code, (fix.latitude, fix.latitude)))?;
        let own = looks.iter().filter(|photo| photo.report_id == report.report_id);
        let looks: Vec<Fingerprint> = own.filter_map(|photo| photo.fingerprint).collect();
        self.filed_by_others(&report.service_code, &fix, &looks)
    }

    /// What somebody else filed of this service where a fix is.
    pub(super) fn filed_by_others(
        &self,
        service_code: &ServiceCode,
        fix: &Fix,
        looks: &[Fingerprint],
    ) -> Result<Option<FiledBefore>, Error> {
        let point = Point::new(fix.latitude, fix.longitude);
        if !point.is_valid() {
            return Ok(None);
        }
        let question = NearbyQuestion {
            service_code: Some(service_code.clone()),
            limit: HINTS,
            ..NearbyQuestion::around(point, reach_of_hint(fix.accuracy))
        };
        // As a rule there is nothing, and nothing else has to be read.
        if self.nearby_spots(&question)?.is_empty() {
            return Ok(None);
        }
        Ok(filed_before(&self.look_around(&question, looks)?, self.seams.clock.now()))
    }

    fn look_around(&self, question: &NearbyQuestion, looks: &[Fingerprint]) -> Result<Vec<NearbyRequest>, Error> {
        check(question.point)?;
        let limit = usize::try_from(question.limit).unwrap_or(usize::MAX);
        let (mut city, mut own, followed) = self.store.read(|view| {
            let own = own_reports(view, question)?;
            let mine: HashSet<NearbyKey> =
                own.iter().filter_map(|report| report.delivery.service_request_id()).map(store::key_of).collect();
            // Some of the nearest may be one's own, which are told as such.
            let most = limit.saturating_add(mine.len());
            let reach = Reach::new(question.point, question.reach());
            let mut city = HashMap::new();
            for spot in store::spots(view, &reach, question.service_code.as_ref(), most)? {
                if !mine.contains(&spot.key)
                    && let Some(known) = store::cached(view, spot.key)?
                {
                    city.insert(spot.key, known);
                }
            }
            let followed = store::follows(view)?.into_iter().map(|followed| followed.service_request_id);
            let own: HashMap<ReportId, Report> =
                own.into_iter().map(|report| (report.report_id.clone(), report)).collect();
            Ok((city, own, followed.collect::<HashSet<_>>()))
        })?;
        let seen = Sighting {
            service_code: question.service_code.as_ref(),
            point: question.point,
            accuracy: question.accuracy,
            fingerprints: looks,
        };
        let of_city = city.iter().map(|(key, known)| Candidate {
            what: Source::City(*key),
            service_code: known.service_code.clone(),
            point: known.point,
            accuracy: None,
            made: known.requested,
            fingerprints: known.fingerprint.into_iter().collect(),
        });
        let of_own = own.values().filter_map(|report| {
            let fix = report.fix?;
            Some(Candidate {
                what: Source::Own(report.report_id.clone()),
                service_code: report.service_code.clone(),
                point: Point::new(fix.latitude, fix.longitude),
                accuracy: fix.accuracy.map(|metres| metres.min(MOST_OFF)),
                made: report.created,
                fingerprints: Vec::new(),
            })
        });
        let candidates: Vec<_> = of_city.chain(of_own).collect();
        let mut found = rank(&seen, question.radius.min(MOST_RADIUS), candidates);
        found.truncate(limit);
        let tell = |near: Near<Source>| {
            let same_scene = near.is_same_scene();
            let request = match &near.what {
                Source::City(key) => told(city.remove(key)?, near.metres),
                Source::Own(report_id) => told_of_own(own.remove(report_id)?, near.metres),
            };
            let is_followed = request.service_request_id.as_ref().is_some_and(|id| followed.contains(id));
            Some(NearbyRequest { same_scene, is_followed, ..request })
        };
        Ok(found.into_iter().filter_map(tell).collect())
    }

    /// Remembers the square of a point for the next syncs, not more than once an hour.
    fn remember_square(&self, point: Point) -> Result<(), Error> {
        let Some(area) = Area::of(point) else { return Ok(()) };
        let now = self.seams.clock.now();
        let seen = self.store.read(|view| store::area_seen(view, area))?;
        if is_due(seen, SEEN_AGAIN, now) {
            self.store.write(|transaction| store::see_area(transaction, area, now, AREAS_KEPT))?;
        }
        Ok(())
    }
}

fn check(point: Point) -> Result<(), Error> {
    if point.is_valid() { Ok(()) } else { Err(Error::Invalid { problems: vec![Problem::CoordinateInvalid] }) }
}

/// The reports of this device that may be meant and that the city has not closed.
fn own_reports(view: &Connection, question: &NearbyQuestion) -> Sql<Vec<Report>> {
    let reach = question.reach();
    let is_meant = |filed: &PlaceFiled| {
        let off = filed.accuracy.unwrap_or(0.0).min(MOST_OFF);
        question.service_code.as_ref().is_none_or(|code| *code == filed.service_code)
            && question.point.metres_to(filed.point) <= reach + off
    };
    let mut found = Vec::new();
    for filed in store::reports_near(view, latitudes(question.point.latitude, reach + MOST_OFF))? {
        if is_meant(&filed)
            && let Some(report) = store::report(view, &filed.report_id)?
            && !report.is_closed()
        {
            found.push(report);
        }
    }
    Ok(found)
}

fn told(known: CachedRequest, metres: f64) -> NearbyRequest {
    NearbyRequest {
        service_request_id: Some(known.service_request_id),
        report_id: None,
        service_code: known.service_code,
        point: known.point,
        metres,
        requested: known.requested,
        address: known.address,
        description: known.description,
        media_url: (!known.media_url.is_empty()).then_some(known.media_url),
        same_scene: false,
        is_followed: false,
    }
}

fn told_of_own(report: Report, metres: f64) -> NearbyRequest {
    let point = report.fix.map_or(Point::new(0.0, 0.0), |fix| Point::new(fix.latitude, fix.longitude));
    NearbyRequest {
        service_request_id: report.delivery.service_request_id().cloned(),
        report_id: Some(report.report_id),
        service_code: report.service_code,
        point,
        metres,
        requested: report.created,
        address: report.address_string,
        description: report.description,
        media_url: None,
        same_scene: false,
        is_followed: false,
    }
}

#[cfg(test)]
#[path = "nearby_tests.rs"]
mod tests;
