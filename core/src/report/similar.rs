//! A report on this device that shows the same scene as another one; the rule for that is
//! [`same_scene`](crate::place::nearby::same_scene).

use crate::message::{Message, say};
use crate::report::{Reference, ReportId};
use crate::seam::Timestamp;

/// A report on this device that shows the same scene.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SimilarReport {
    /// Our name for it.
    pub report_id: ReportId,
    /// The short name that people know.
    pub reference: Reference,
    /// When it was saved.
    pub created: Timestamp,
    /// How far away, in metres.
    pub metres: f64,
}

impl SimilarReport {
    /// What a person is told, gently.
    #[must_use]
    pub fn message(&self) -> Message {
        say::similar_report(self.reference.0.as_str())
    }
}
