//! Curbline core.

pub mod catalog;
pub mod message;
pub mod open311;
pub mod photo;
pub mod report;
pub mod seam;
