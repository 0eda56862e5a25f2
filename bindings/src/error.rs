//! The public error: a handful of variants a shell can act on.

use curbline_core::Error;
use curbline_core::message::Message;

/// Why a verb did not do what was asked. What was saved before is as it was. What is `said` goes to
/// [`Curbline::text`](crate::Curbline::text).
#[derive(Clone, Debug, PartialEq, thiserror::Error, uniffi::Error)]
pub enum CurblineError {
    /// The draft cannot be saved as it is: show every problem beside its field.
    #[error("not valid")]
    Invalid {
        /// All that is wrong, in the order of the form.
        problems: Vec<Message>,
    },
    /// A picture cannot be used: let the person choose another.
    #[error("photo: {}", said.code)]
    Photo {
        /// What to say.
        said: Message,
    },
    /// The data folder cannot be used, or is full.
    #[error("storage: {}", said.code)]
    Storage {
        /// What to say.
        said: Message,
    },
    /// The city could not be asked, or its answer could not be used: try later, or look at the address.
    #[error("city: {}", said.code)]
    City {
        /// What to say.
        said: Message,
    },
    /// This cannot be done with this report, or not before a city is set up; or a profile or a pin is none; or an original
    /// is not kept here or cannot be written.
    #[error("not possible: {}", said.code)]
    NotPossible {
        /// What to say.
        said: Message,
    },
    /// The device has no network, and what was asked for needs one.
    #[error("offline")]
    Offline {
        /// What to say.
        said: Message,
    },
    /// A mistake of ours, or a callback of the shell that threw something else than this error.
    #[error("internal: {reference}")]
    Internal {
        /// What to tell the people who build this: `panic`, `closed`, `no-threads`, `no-tls`, or what the shell's
        /// callback threw.
        reference: String,
    },
}

impl CurblineError {
    /// A mistake of ours was caught at the border.
    pub(crate) fn panicked() -> Self {
        Self::Internal { reference: "panic".to_owned() }
    }

    /// The name of the variant, for logs: what a callback threw may hold what a person wrote.
    pub(crate) fn word(&self) -> &'static str {
        match self {
            Self::Invalid { .. } => "invalid",
            Self::Photo { .. } => "photo",
            Self::Storage { .. } => "storage",
            Self::City { .. } => "city",
            Self::NotPossible { .. } => "not-possible",
            Self::Offline { .. } => "offline",
            Self::Internal { .. } => "internal",
        }
    }
}

impl From<Error> for CurblineError {
    fn from(error: Error) -> Self {
        let said = error.message();
        match error {
            Error::Invalid { .. } => Self::Invalid { problems: error.messages() },
            Error::Photo(_) | Error::Finder(_) => Self::Photo { said },
            Error::Store(_) => {
                tracing::warn!(code = %said.code, "storage");
                Self::Storage { said }
            }
            Error::City(_) => Self::City { said },
            Error::UnknownReport { .. }
            | Error::UnknownRequest { .. }
            | Error::NotPossible(_)
            | Error::NoCity
            | Error::ProfileUnknown { .. }
            | Error::ProfileInvalid { .. }
            | Error::Pin(_)
            | Error::Pack(_)
            | Error::Original(_) => Self::NotPossible { said },
            Error::Offline => Self::Offline { said },
        }
    }
}

/// A callback of the shell threw something that is not ours.
impl From<uniffi::UnexpectedUniFFICallbackError> for CurblineError {
    fn from(error: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Internal { reference: error.reason }
    }
}

/// A task of ours panicked, or the runtime is gone.
impl From<tokio::task::JoinError> for CurblineError {
    fn from(error: tokio::task::JoinError) -> Self {
        if error.is_panic() {
            tracing::error!("a verb panicked");
            return Self::panicked();
        }
        Self::Internal { reference: "closed".to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use curbline_core::report::ReportId;

    use super::*;

    #[test]
    fn what_a_callback_throws_becomes_an_internal_error() {
        let thrown = uniffi::UnexpectedUniFFICallbackError::new("RuntimeError(no screen)");
        assert_eq!(
            CurblineError::from(thrown),
            CurblineError::Internal { reference: "RuntimeError(no screen)".to_owned() }
        );
    }

    #[test]
    fn an_error_shows_its_code_and_nothing_a_person_wrote() {
        let report_id = ReportId("Elm Street 5".to_owned());
        let error = CurblineError::from(Error::UnknownReport { report_id });
        assert_eq!(error.to_string(), "not possible: report-unknown");
    }
}
