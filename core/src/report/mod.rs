//! Report.
mod draft;
pub use draft::{Answer, Contact, Draft, Fix, FixSource, PhotoDraft, Redaction};
