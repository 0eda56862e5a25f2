//! Verbs about addresses, by the city's pack. None of them needs a network.

use curbline_core::App;
use curbline_core::message::Message;
use curbline_core::place::Point;
use curbline_core::place::address::{CrossStreet, Derived, Found, Landmark, Suggestion};

use crate::curbline::Curbline;
use crate::error::CurblineError;

/// What a text was found to mean, with words for it.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct AddressAnswer {
    /// The places it may mean, best first.
    pub found: Found,
    /// What to tell beside them: that they are near misses, or why there is none.
    pub message: Option<Message>,
}

#[uniffi::export]
impl Curbline {
    /// The places that a text may mean, best first: addresses, crossings, landmarks, coordinates inside the city. A near
    /// miss (`changes` is not empty) is for a person to confirm.
    ///
    /// # Errors
    /// [`CurblineError::Storage`] when the pack is damaged.
    pub async fn find_address(&self, text: String) -> Result<AddressAnswer, CurblineError> {
        let found = self.blocking(move |app| app.find_address(&text)).await?;
        Ok(AddressAnswer { message: found.message(), found })
    }

    /// Ways to complete what was typed so far, likeliest first, at most `limit`. Meant for every key.
    ///
    /// # Errors
    /// [`CurblineError::Storage`] when the pack is damaged.
    pub async fn suggest_addresses(&self, typed: String, limit: u32) -> Result<Vec<Suggestion>, CurblineError> {
        self.blocking(move |app| app.suggest_addresses(&typed, limit)).await
    }

    /// The nearest address of a point, derived from the lines of streets; `None` where the pack has none. Show it as derived,
    /// and put it into a report only when the person confirmed it.
    ///
    /// # Errors
    /// [`CurblineError::Storage`] when the pack is damaged.
    pub async fn address_near(&self, point: Point) -> Result<Option<Derived>, CurblineError> {
        self.blocking(move |app| app.address_near(point)).await
    }

    /// The streets that meet the named one, in the order of its house numbers; empty where the pack has no lines.
    ///
    /// # Errors
    /// [`CurblineError::Storage`] when the pack is damaged.
    pub async fn cross_streets(&self, street: String) -> Result<Vec<CrossStreet>, CurblineError> {
        self.blocking(move |app| app.cross_streets(&street)).await
    }

    /// Places with a name, at most `limit`; those that have all words of `text`, the last of which may be unfinished.
    ///
    /// # Errors
    /// [`CurblineError::Storage`] when the pack is damaged.
    pub async fn landmarks(&self, text: String, limit: u32) -> Result<Vec<Landmark>, CurblineError> {
        self.blocking(move |app| app.landmarks(&text, limit)).await
    }

    /// Where a scene is, in words for [`text`](Self::text): its street and crossing, and how far and in which direction it
    /// is from `person`. `None` when nothing is known of it.
    ///
    /// # Errors
    /// [`CurblineError::Storage`] when the pack is damaged.
    pub async fn place_in_words(&self, scene: Point, person: Option<Point>) -> Result<Option<Message>, CurblineError> {
        self.blocking(move |app| app.place_in_words(scene, person)).await
    }

    /// A gentle word about an address that was typed, where there is one to say. It never changes what was typed.
    ///
    /// # Errors
    /// [`CurblineError::Storage`] when the pack is damaged.
    pub async fn address_hint(&self, typed: String) -> Result<Option<Message>, CurblineError> {
        self.blocking(move |app: &App| app.address_hint(&typed)).await
    }
}
