//! Reports: what a person enters, whether it can be saved, and what became of it. Knows nothing of how a report travels
//! or where it is kept.

mod advice;
mod draft;
mod export;
mod id;
mod personal;
mod problem;
mod proposal;
#[cfg(test)]
mod proposal_tests;
mod redaction;
mod similar;
mod state;
mod tell;
#[cfg(test)]
pub(crate) mod tests_support;
mod validate;
#[cfg(test)]
mod validate_tests;

pub(crate) use advice::place_of;
pub use advice::{Advice, advise};
pub use draft::{Answer, Contact, Draft, Fix, FixSource, PhotoDraft};
pub use export::{ExportFormat, export};
pub use id::{Reference, ReportId};
pub use personal::{PersonalDetail, PersonalKind, find_personal};
pub use problem::{Field, Problem};
pub use proposal::{
    AHEAD_MINUTES, FAR_METRES, OLD_DAYS, PhotoWarning, Proposal, USUAL_ACCURACY, ZONES_APART_HOURS, propose,
};
pub use redaction::{Corner, FEWEST_CORNERS, MOST_CORNERS, Redaction};
pub use similar::SimilarReport;
pub use state::{Delivery, DropReason, Photo, PhotoState, Report, StatusSeen};
pub use validate::{DESCRIPTION_LIMIT, LINE_LIMIT, Offer, PHOTO_LIMIT, validate};
