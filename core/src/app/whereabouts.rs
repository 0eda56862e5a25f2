//! Where a place is and who answers for it, by the city's pack.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::App;
use crate::catalog::ServiceCode;
use crate::error::Error;
use crate::pack::{Pack, PackError, Section};
use crate::place::boundary::Boundaries;
use crate::place::routing::{RuleId, Rules};
use crate::place::{Damaged, PlaceQuestion, Whereabouts};
use crate::report::Fix;

/// The areas and rules of the pack they were read from, once they were needed.
#[derive(Default)]
pub(super) struct Atlas(Mutex<Option<(Arc<Pack>, Arc<Pages>)>>);

/// What one pack says of places.
struct Pages {
    boundaries: Option<Boundaries>,
    rules: Rules,
}

impl Pages {
    fn of(pack: &Pack) -> Result<Self, PackError> {
        let damaged = |_: Damaged| PackError::Damaged;
        let boundaries = pack.section(&Section::Boundaries)?.map(Boundaries::open).transpose().map_err(damaged)?;
        let rules = pack.section(&Section::Rules)?.map(|bytes| Rules::open(&bytes)).transpose().map_err(damaged)?;
        Ok(Self { boundaries, rules: rules.unwrap_or_default() })
    }
}

impl Atlas {
    /// What a pack says; read at the first question, and again for another pack.
    fn pages(&self, pack: Arc<Pack>) -> Result<Arc<Pages>, PackError> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((of, pages)) = &*known
            && Arc::ptr_eq(of, &pack)
        {
            return Ok(Arc::clone(pages));
        }
        let pages = Arc::new(Pages::of(&pack)?);
        *known = Some((pack, Arc::clone(&pages)));
        Ok(pages)
    }
}

impl App {
    /// Where a place is and who answers for it. Needs no network, and reads the pack's areas at the first question. There is
    /// always an answer: without a pack, or where it has no rule for the place, it is that the city will decide. Who keeps
    /// the street is asked of the street with a line within 30 metres, where nobody says so.
    ///
    /// # Errors
    /// [`Error::Pack`] when the pack in use is damaged.
    pub fn whereabouts(&self, asked: &PlaceQuestion) -> Result<Whereabouts, Error> {
        let Some(pack) = self.pack() else {
            return Ok(Whereabouts::find(None, &Rules::default(), asked, self.today(&self.time_zone())));
        };
        let zone = TimeZone::get(&pack.manifest().time_zone).unwrap_or_else(|_| self.time_zone());
        let pages = self.atlas.pages(pack)?;
        let owner = match &asked.owner {
            Some(owner) => Some(owner.clone()),
            None => self.street_owner(Some(asked.point), "")?,
        };
        let asked = &PlaceQuestion { owner, ..asked.clone() };
        Ok(Whereabouts::find(pages.boundaries.as_ref(), &pages.rules, asked, self.today(&zone)))
    }

    /// The rule by which a report goes to somebody, to be kept with it. That none can be found out keeps no report from
    /// being saved.
    pub(super) fn rule_for(&self, fix: Option<&Fix>, address: &str, service_code: &ServiceCode) -> Option<RuleId> {
        let point = fix?.point();
        let found = self.street_owner(Some(point), address).and_then(|owner| {
            let service_code = Some(service_code.clone());
            self.whereabouts(&PlaceQuestion { service_code, owner, ..PlaceQuestion::at(point) })
        });
        match found {
            Ok(found) => found.answer.rule,
            Err(error) => {
                tracing::warn!(%error, "no rule can be kept with a report");
                None
            }
        }
    }

    fn today(&self, zone: &TimeZone) -> Date {
        self.seams.clock.now().to_jiff().to_zoned(zone.clone()).date()
    }
}

#[cfg(test)]
#[path = "whereabouts_tests.rs"]
mod tests;
