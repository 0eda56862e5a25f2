//! What a story tells the city to be, and asks it afterwards. Knows nothing of what goes over the wire.

use curbline_core::seam::KeyPin;
use serde_json::Value;

use super::{FakeCity, Landed};
use crate::Mood;

impl FakeCity {
    /// From now on.
    pub fn is(&self, mood: Mood) {
        self.state().mood = mood;
    }

    /// For the next POST only; several calls queue up.
    pub fn is_once(&self, mood: Mood) {
        self.state().next.push(mood);
    }

    pub fn offers(&self, services: Value) {
        self.state().services = services;
    }

    /// Gives this pack from now on.
    pub fn packs(&self, pack: Vec<u8>) {
        self.state().pack.put(pack);
    }

    /// How often it gave a pack away as a whole.
    pub fn packs_given(&self) -> usize {
        self.state().pack.given()
    }

    /// Everything that landed, in order.
    pub fn landed(&self) -> Vec<Landed> {
        self.state().landed.clone()
    }

    /// The office is done with a request.
    pub fn closes(&self, id: &str, why: &str) {
        let now = self.clock.true_now();
        let mut state = self.state();
        let landed = state.landed.iter_mut().find(|landed| landed.id == id).expect("a request of this city");
        landed.closed = Some((now, why.to_owned()));
    }

    /// Path and query of everything it was asked with a GET.
    pub fn questions(&self) -> Vec<String> {
        self.state().questions.clone()
    }

    /// How many requests it has.
    pub fn requests(&self) -> usize {
        self.state().landed.len()
    }

    /// Method and path of everything it was asked.
    pub fn asked(&self) -> Vec<String> {
        self.state().asked.clone()
    }

    /// The pins that came with each of them.
    pub fn pins(&self) -> Vec<Vec<KeyPin>> {
        self.state().pins.clone()
    }

    pub fn posts(&self) -> usize {
        self.asked().iter().filter(|line| line.starts_with("POST /requests")).count()
    }

    /// The `Idempotency-Key` of everything that was POSTed and of which something arrived, uploads aside.
    pub fn posted(&self) -> Vec<String> {
        self.state().posted.clone()
    }

    /// Uploads it holds, finished or not.
    pub fn uploads(&self) -> usize {
        self.state().shelf.len()
    }
}
