//! What was filed near a place already: how far away, how alike, in which order, for how long it is remembered, and which
//! places may be told to a city. Pure; knows nothing of networks, of the store and of who asks.

mod area;
mod fresh;
mod question;
mod rank;
#[cfg(test)]
mod rank_tests;
mod reach;

pub use area::{ASKED_METRES, Area, GRID_METRES};
pub(crate) use fresh::{
    AREAS_AT_ONCE, AREAS_KEPT, FULL_EVERY, MOST_KEPT, PAGES, PULL_EVERY, closed_before, is_due, unseen_before,
};
pub use fresh::{CLOSED_DAYS, UNSEEN_DAYS};
pub use question::{
    FiledBefore, MOST_RADIUS, NearbyKey, NearbyQuestion, NearbyRequest, NearbySpot, filed_before, reach_of_hint,
};
pub use rank::{Candidate, Near, SAME_SCENE_METRES, Sighting, rank, same_scene};
pub(crate) use reach::{Reach, latitudes};
