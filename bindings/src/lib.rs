//! Curbline for phones and patrol cars: the verbs, callbacks and the public error. The nouns are the core's own; this
//! crate knows nothing of reporting, only of runtimes, threads and what may cross a border.
//!
//! Three rules hold for everything here:
//!
//! - Work on the disk or on photos runs on threads of our own; a foreign thread only waits. The few verbs that are no
//!   futures and block say so. A foreign future that is dropped stops waiting, not working: what was sent is recorded as
//!   sent.
//! - No panic crosses: it becomes [`CurblineError::Internal`].
//! - An error carries a code and arguments; [`Curbline::text`] has the words.

mod border;
mod catalogue;
mod curbline;
mod error;
mod finder;
mod language;
mod listener;
mod nearby;
mod pack;
mod photo;
mod place;
mod reports;
#[cfg(feature = "sealed")]
mod sealed;

pub use curbline::{Cancellation, Curbline, check_folder};
pub use error::CurblineError;
pub use finder::FaceAndPlateFinder;
pub use language::languages;
pub use listener::{ChangeListener, Subscription};
pub use photo::{PhotoDecoder, PhotoFacts, PhotoStage, PhotoWatch, prepare_photo};
pub use place::PlaceAnswer;
pub use reports::{PhotoFiles, PhotoProposal, find_personal};
#[cfg(feature = "sealed")]
pub use sealed::check_sealed_folder;

uniffi::setup_scaffolding!("curbline");
