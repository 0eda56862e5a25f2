//! Curbline core: offline-first 311 reporting, as nouns and rules.
//!
//! A resident snaps a pothole where there is no signal. The shell fills a [`report::Draft`] and calls
//! [`App::submit`](app::App::submit): the photo is made safe ([`photo`]), the place frozen, the draft checked
//! ([`report::validate`]), and report, photo and outbox entry are on the disk (`store`, [`photo::Vault`]) before the call
//! returns. Nothing was sent yet.
//!
//! Later there is a network, and the shell calls [`App::sync`](app::App::sync). For every lane that is due the
//! [`outbox`] records the attempt, speaks GeoReport v2 to the city ([`open311`]), and lets one pure function decide what
//! the answer means ([`outbox::settle`]). Accepted means evidence; a lost answer is looked for and never sent blindly
//! again. The request is then read back: is the photo there, when will it be done (`inbox`)?
//!
//! What a person is told leaves the core as codes and arguments ([`message`]) and becomes words in [`language`]. Time,
//! chance, the network and the device come in through [`seam`], and nowhere else. Whoever shows things listens to
//! [`events`] and reads again.
//!
//! The core knows nothing of foreign languages beyond derives behind the feature `uniffi`.

pub mod app;
pub mod catalog;
pub mod error;
pub mod events;
#[cfg(feature = "uniffi")]
mod foreign;
mod inbox;
pub mod language;
pub mod message;
pub mod open311;
pub mod outbox;
pub mod pack;
pub mod photo;
pub mod place;
pub mod report;
pub mod seam;
mod store;
pub mod upload;

pub use app::App;
pub use error::{Error, Obstacle};
pub use inbox::Followed;
pub use message::say;
pub use store::{PhotoLoss, Salvage, StoreError};

#[cfg(feature = "uniffi")]
uniffi::setup_scaffolding!();
