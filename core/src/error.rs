//! The one error of the core's verbs. It carries codes and arguments; its words live in `locales/*/errors.ftl`.

use crate::message::{Message, say};
use crate::open311::{CityError, ProfileError, ServiceRequestId};
use crate::pack::PackError;
use crate::photo::{OriginalError, PhotoError};
use crate::place::fix::MarkId;
use crate::report::{Problem, ReportId};
use crate::seam::{FinderFailed, NotAPin};
use crate::store::StoreError;

/// Why a verb of [`App`](crate::app::App) did not do what was asked. What was saved before is as it was.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The draft cannot be saved as it is.
    #[error("not valid: {problems:?}")]
    Invalid {
        /// All that is wrong with it; never empty.
        problems: Vec<Problem>,
    },
    /// A picture cannot be used.
    #[error("photo: {0}")]
    Photo(#[from] PhotoError),
    /// The data folder cannot be used.
    #[error("store: {0}")]
    Store(#[from] StoreError),
    /// The city could not be asked, or its answer could not be used.
    #[error("city: {0}")]
    City(#[from] CityError),
    /// There is no such report on this device.
    #[error("unknown report {report_id}")]
    UnknownReport {
        /// As it was given.
        report_id: ReportId,
    },
    /// No request of this number is followed, or known at all.
    #[error("unknown request {service_request_id}")]
    UnknownRequest {
        /// As it was given.
        service_request_id: ServiceRequestId,
    },
    /// There is no such mark on this device.
    #[error("unknown mark {}", mark_id.0)]
    UnknownMark {
        /// As it was given.
        mark_id: MarkId,
    },
    /// The report is not in a state in which this can be done.
    #[error("not possible: {0:?}")]
    NotPossible(Obstacle),
    /// No city was set up yet.
    #[error("no city")]
    NoCity,
    /// No profile of this name is built in, and there is no such file.
    #[error("no profile {name}")]
    ProfileUnknown {
        /// As it was given.
        name: String,
    },
    /// A profile does not say what a profile says.
    #[error("profile: {detail}")]
    ProfileInvalid {
        /// The key or the place that is wrong.
        detail: String,
    },
    /// A pin of a city's key is not written as one.
    #[error("pin: {0}")]
    Pin(#[from] NotAPin),
    /// A city pack is not taken.
    #[error("pack: {0}")]
    Pack(#[from] PackError),
    /// An original is not kept or not handed out.
    #[error("original: {0}")]
    Original(#[from] OriginalError),
    /// The device has no network, and what was asked for needs one.
    #[error("offline")]
    Offline,
    /// Faces and number plates could not be looked for.
    #[error("finder: {0}")]
    Finder(#[from] FinderFailed),
}

/// Why something cannot be done with a report now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// It is being sent at this moment, or its answer was lost and the city has to be asked first.
    Uncertain,
    /// The city has it.
    Accepted,
    /// Nothing waits for a person.
    NotParked,
}

impl From<ProfileError> for Error {
    fn from(error: ProfileError) -> Self {
        match error {
            ProfileError::Unknown { name } => Self::ProfileUnknown { name },
            ProfileError::Invalid { detail } => Self::ProfileInvalid { detail },
        }
    }
}

impl Error {
    /// What a person is told.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Invalid { problems } => {
                problems.first().map_or_else(|| say::internal("no-problem"), Problem::message)
            }
            Self::Photo(error) => error.message(),
            Self::Store(error) => error.message(),
            Self::City(error) => error.message(),
            Self::UnknownReport { report_id } => say::report_unknown(report_id.0.as_str()),
            Self::UnknownRequest { service_request_id } => say::request_unknown(service_request_id.0.as_str()),
            Self::UnknownMark { mark_id } => say::mark_unknown(mark_id.0.as_str()),
            Self::NotPossible(Obstacle::Uncertain) => say::report_uncertain(),
            Self::NotPossible(Obstacle::Accepted) => say::report_already_accepted(),
            Self::NotPossible(Obstacle::NotParked) => say::report_not_parked(),
            Self::NoCity => say::store_missing_settings(),
            Self::ProfileUnknown { name } => say::profile_unknown(name.as_str()),
            Self::ProfileInvalid { detail } => say::profile_invalid(detail.as_str()),
            Self::Pin(NotAPin { text }) => say::city_pin_invalid(text.as_str()),
            Self::Pack(error) => error.message(),
            Self::Original(error) => error.message(),
            Self::Offline => say::offline(),
            Self::Finder(FinderFailed) => say::photo_not_searched(),
        }
    }

    /// Everything a person is told, problem by problem.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        match self {
            Self::Invalid { problems } => problems.iter().map(Problem::message).collect(),
            Self::Photo(_)
            | Self::Store(_)
            | Self::City(_)
            | Self::UnknownReport { .. }
            | Self::UnknownRequest { .. }
            | Self::UnknownMark { .. }
            | Self::NotPossible(_)
            | Self::NoCity
            | Self::ProfileUnknown { .. }
            | Self::ProfileInvalid { .. }
            | Self::Pin(_)
            | Self::Pack(_)
            | Self::Original(_)
            | Self::Offline
            | Self::Finder(_) => vec![self.message()],
        }
    }
}
