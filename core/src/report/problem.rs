//! What is wrong with a draft, each with a remedy in `locales/*/errors.ftl`.

use crate::message::say::{self, code};
use crate::message::{Code, Message};
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
    pub fn code(self) -> Code {
        match self {
            Self::Description => code::FIELD_DESCRIPTION,
            Self::Address => code::FIELD_ADDRESS,
            Self::FirstName => code::FIELD_FIRST_NAME,
            Self::LastName => code::FIELD_LAST_NAME,
            Self::Email => code::FIELD_EMAIL,
            Self::Phone => code::FIELD_PHONE,
            Self::Answer => code::FIELD_ANSWER,
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
            Self::PlaceMissing => say::problem_place_missing(),
            Self::CoordinateInvalid => say::problem_coordinate_invalid(),
            Self::AccuracyInvalid => say::problem_accuracy_invalid(),
            Self::ServiceUnknown { service_code } => say::problem_service_unknown(service_code.as_str()),
            Self::AttributeMissing { question } => say::problem_attribute_missing(question.as_str()),
            Self::AttributeUnknown { attribute } => say::problem_attribute_unknown(attribute.as_str()),
            Self::AttributeNotANumber { question } => say::problem_attribute_not_a_number(question.as_str()),
            Self::AttributeNotADate { question } => say::problem_attribute_not_a_date(question.as_str()),
            Self::AttributeNotListed { question, value } => {
                say::problem_attribute_not_listed(value.as_str(), question.as_str())
            }
            Self::AttributeSingle { question } => say::problem_attribute_single(question.as_str()),
            Self::TextTooLong { field, limit, length } => say::problem_text_too_long(field.code(), *limit, *length),
            Self::TextControlCharacters { field } => say::problem_text_control_characters(field.code()),
            Self::EmailInvalid => say::problem_email_invalid(),
            Self::TooManyPhotos { limit } => say::problem_too_many_photos(*limit),
            Self::DescriptionOrPhotoMissing => say::problem_description_or_photo_missing(),
            Self::ContactRequired { field } => say::problem_contact_required(field.code()),
        }
    }
}
