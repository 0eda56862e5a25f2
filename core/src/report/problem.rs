//! What is wrong with a draft, each with a remedy in `locales/*/errors.ftl`.

use crate::message::{Message, Value};
use crate::open311::ContactField;

/// A text a person enters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Field {
    /// The description of the report.
    Description,
    /// The place in words.
    Address,
    /// Given name.
    FirstName,
    /// Family name.
    LastName,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
    /// The answer to a question of the service.
    Answer,
}

impl From<ContactField> for Field {
    fn from(field: ContactField) -> Self {
        match field {
            ContactField::FirstName => Self::FirstName,
            ContactField::LastName => Self::LastName,
            ContactField::Email => Self::Email,
            ContactField::Phone => Self::Phone,
        }
    }
}

impl Field {
    /// The id of the message that names the field.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Description => "field-description",
            Self::Address => "field-address",
            Self::FirstName => "field-first-name",
            Self::LastName => "field-last-name",
            Self::Email => "field-email",
            Self::Phone => "field-phone",
            Self::Answer => "field-answer",
        }
    }
}

/// One thing a person has to change before a draft can be saved.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// Neither a fix, nor a photo that knows its place, nor an address.
    PlaceMissing,
    /// A coordinate is not a finite number in its range.
    CoordinateInvalid,
    /// The accuracy is not a finite number of metres, 0 or more.
    AccuracyInvalid,
    /// The city does not offer this service.
    ServiceUnknown {
        /// As it was given.
        service_code: String,
    },
    /// A required question has no answer.
    AttributeMissing {
        /// The question.
        question: String,
    },
    /// The service has no such question.
    AttributeUnknown {
        /// As it was given.
        attribute: String,
    },
    /// The answer to a number question is not one.
    AttributeNotANumber {
        /// The question.
        question: String,
    },
    /// The answer to a date question is not one.
    AttributeNotADate {
        /// The question.
        question: String,
    },
    /// The answer is not among the choices.
    AttributeNotListed {
        /// The question.
        question: String,
        /// The answer.
        value: String,
    },
    /// Several answers to a question that takes one.
    AttributeSingle {
        /// The question.
        question: String,
    },
    /// A text is too long.
    TextTooLong {
        /// Which.
        field: Field,
        /// The most characters it may have.
        limit: u32,
        /// The characters it has.
        length: u32,
    },
    /// A text holds control characters other than line ends and tabs; XML cannot carry them.
    TextControlCharacters {
        /// Which.
        field: Field,
    },
    /// The e-mail address cannot be one.
    EmailInvalid,
    /// More photos than a report can have.
    TooManyPhotos {
        /// The most it can have.
        limit: u32,
    },
    /// The city cannot act on a report with neither words nor a picture.
    DescriptionOrPhotoMissing,
    /// The city takes no report without this about the person.
    ContactRequired {
        /// Which.
        field: Field,
    },
}

impl Problem {
    /// What a person is told.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::PlaceMissing => Message::new("problem-place-missing"),
            Self::CoordinateInvalid => Message::new("problem-coordinate-invalid"),
            Self::AccuracyInvalid => Message::new("problem-accuracy-invalid"),
            Self::ServiceUnknown { service_code } => {
                Message::new("problem-service-unknown").with("service", service_code.as_str())
            }
            Self::AttributeMissing { question } => {
                Message::new("problem-attribute-missing").with("question", question.as_str())
            }
            Self::AttributeUnknown { attribute } => {
                Message::new("problem-attribute-unknown").with("attribute", attribute.as_str())
            }
            Self::AttributeNotANumber { question } => {
                Message::new("problem-attribute-not-a-number").with("question", question.as_str())
            }
            Self::AttributeNotADate { question } => {
                Message::new("problem-attribute-not-a-date").with("question", question.as_str())
            }
            Self::AttributeNotListed { question, value } => Message::new("problem-attribute-not-listed")
                .with("question", question.as_str())
                .with("value", value.as_str()),
            Self::AttributeSingle { question } => {
                Message::new("problem-attribute-single").with("question", question.as_str())
            }
            Self::TextTooLong { field, limit, length } => Message::new("problem-text-too-long")
                .with("field", Value::Term(field.code().to_owned()))
                .with("limit", *limit)
                .with("length", *length),
            Self::TextControlCharacters { field } => {
                Message::new("problem-text-control-characters").with("field", Value::Term(field.code().to_owned()))
            }
            Self::EmailInvalid => Message::new("problem-email-invalid"),
            Self::TooManyPhotos { limit } => Message::new("problem-too-many-photos").with("limit", *limit),
            Self::DescriptionOrPhotoMissing => Message::new("problem-description-or-photo-missing"),
            Self::ContactRequired { field } => {
                Message::new("problem-contact-required").with("field", Value::Term(field.code().to_owned()))
            }
        }
    }
}
