//! Addresses by the city's pack: what a person types, what is offered while they type, and what is near a point. Nothing
//! here needs a network; without a pack, or with one that has no streets, there is nothing to tell.

use std::sync::{Arc, Mutex, PoisonError};

use super::App;
use crate::error::Error;
use crate::message::Message;
use crate::pack::{Pack, PackError, Section};
use crate::place::address::{CrossStreet, Derived, Found, Landmark, Streets, Suggestion, TakenAs};
use crate::place::{Damaged, Ground, PlaceQuestion, Point};

/// Further from every street nobody is taken to be on it, in metres: half a wide street and the error of a phone's fix.
const ON_STREET: f64 = 30.0;

/// The streets of the pack they were read from, once they were needed.
#[derive(Default)]
pub(super) struct Gazetteer(Mutex<Option<Known>>);

/// A pack, and its streets if it has some.
type Known = (Arc<Pack>, Option<Arc<Streets>>);

impl Gazetteer {
    /// The streets of a pack; read at the first question, and again for another pack.
    fn streets(&self, pack: Arc<Pack>) -> Result<Option<Arc<Streets>>, PackError> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((of, streets)) = &*known
            && Arc::ptr_eq(of, &pack)
        {
            return Ok(streets.clone());
        }
        let opened = pack.section(&Section::Streets)?.map(Streets::open).transpose();
        let streets = opened.map_err(|_: Damaged| PackError::Damaged)?.map(Arc::new);
        *known = Some((pack, streets.clone()));
        Ok(streets)
    }
}

impl App {
    /// The places that a text may mean, best first: addresses, crossings, landmarks, coordinates inside the city. See
    /// [`Streets::find`].
    ///
    /// # Errors
    /// [`Error::Pack`] when the pack in use is damaged.
    pub fn find_address(&self, text: &str) -> Result<Found, Error> {
        let Some(streets) = self.streets()? else {
            return Ok(Found { taken_as: TakenAs::NoStreets, matches: Vec::new() });
        };
        Ok(streets.find_within(text, |point| self.is_inside(point)))
    }

    /// Ways to complete what was typed so far, likeliest first, at most `limit`. Takes about a millisecond for a large city.
    ///
    /// # Errors
    /// [`Error::Pack`].
    pub fn suggest_addresses(&self, typed: &str, limit: u32) -> Result<Vec<Suggestion>, Error> {
        let streets = self.streets()?;
        Ok(streets.map(|streets| streets.suggest(typed, limit as usize)).unwrap_or_default())
    }

    /// The nearest address of a point, derived from the lines of streets: to be shown as such, and never sent as the truth
    /// unless a person confirmed it. `None` where the pack has no lines.
    ///
    /// # Errors
    /// [`Error::Pack`].
    pub fn address_near(&self, point: Point) -> Result<Option<Derived>, Error> {
        Ok(self.streets()?.and_then(|streets| streets.nearest(point)))
    }

    /// The streets that meet the named one, in the order of its house numbers: a place to choose without a map. Empty where
    /// the pack has no lines.
    ///
    /// # Errors
    /// [`Error::Pack`].
    pub fn cross_streets(&self, street: &str) -> Result<Vec<CrossStreet>, Error> {
        Ok(self.streets()?.map(|streets| streets.cross_streets(street)).unwrap_or_default())
    }

    /// Places with a name, by name, at most `limit`; those that have all words of `text`, the last of which may be
    /// unfinished.
    ///
    /// # Errors
    /// [`Error::Pack`].
    pub fn landmarks(&self, text: &str, limit: u32) -> Result<Vec<Landmark>, Error> {
        Ok(self.streets()?.map(|streets| streets.landmarks(text, limit as usize)).unwrap_or_default())
    }

    /// Where a scene is, in words, for people who cannot use a map: its street and crossing where the pack has lines, and
    /// how far and in which direction it is from `person`. `None` when nothing is known of it.
    ///
    /// # Errors
    /// [`Error::Pack`].
    pub fn place_in_words(&self, scene: Point, person: Option<Point>) -> Result<Option<Message>, Error> {
        let streets = self.streets()?;
        Ok(streets
            .map_or_else(|| Streets::away_in_words(scene, person), |streets| streets.place_in_words(scene, person)))
    }

    /// A gentle word about an address that was typed, where there is one to say. It never changes what was typed.
    ///
    /// # Errors
    /// [`Error::Pack`].
    pub fn address_hint(&self, typed: &str) -> Result<Option<Message>, Error> {
        Ok(self.streets()?.and_then(|streets| streets.hint(typed)))
    }

    /// Who keeps the street at a place, in the words of the city's list of streets: of the street with a line within 30
    /// metres, otherwise of the address as it was typed, where that is one piece of street without doubt.
    pub(super) fn street_owner(&self, point: Option<Point>, address: &str) -> Result<Option<String>, Error> {
        let Some(streets) = self.streets()? else { return Ok(None) };
        if let Some(near) = point.and_then(|point| streets.nearest(point)) {
            return Ok(near.owner.filter(|_| near.metres <= ON_STREET));
        }
        let found = streets.find(address).matches;
        Ok(match found.as_slice() {
            [only] if !only.is_near_miss() && only.segment.is_some() => only.owner.clone(),
            [] | [_] | [_, _, ..] => None,
        })
    }

    fn streets(&self) -> Result<Option<Arc<Streets>>, Error> {
        let Some(pack) = self.pack() else { return Ok(None) };
        Ok(self.gazetteer.streets(pack)?)
    }

    /// Whether a point is on the city's ground, as far as the pack knows.
    fn is_inside(&self, point: Point) -> bool {
        self.whereabouts(&PlaceQuestion::at(point)).is_ok_and(|found| match found.ground {
            Ground::Inside => true,
            Ground::NearBorder { is_inside, .. } => is_inside,
            Ground::Unknown | Ground::Outside { .. } => false,
        })
    }
}

#[cfg(test)]
#[path = "address_tests.rs"]
mod tests;
