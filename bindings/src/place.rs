//! Verbs about places.

use curbline_core::message::Message;
use curbline_core::place::{PlaceQuestion, Whereabouts};

use crate::curbline::Curbline;
use crate::error::CurblineError;

/// Where a place is and who answers for it, with words for it.
#[derive(Clone, Debug, PartialEq, uniffi::Record)]
pub struct PlaceAnswer {
    /// What the city's pack says.
    pub found: Whereabouts,
    /// What to tell a person, a line each: first whether the place is the city's, where that is in doubt.
    pub messages: Vec<Message>,
    /// Why it is so, a line each; empty where there is no reason but that no other rule applies.
    pub reasons: Vec<Message>,
}

#[uniffi::export]
impl Curbline {
    /// Where a place is and who answers for it, by the city's pack. Needs no network. There is always an answer: without a
    /// pack, or where it has no rule for the place, it is that the city will decide.
    ///
    /// # Errors
    /// [`CurblineError::Storage`] when the pack is damaged.
    pub async fn whereabouts(&self, question: PlaceQuestion) -> Result<PlaceAnswer, CurblineError> {
        let found = self.blocking(move |app| app.whereabouts(&question)).await?;
        Ok(PlaceAnswer { messages: found.messages(), reasons: found.answer.reasons(), found })
    }
}
