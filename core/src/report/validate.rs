//! Whether a draft can be saved: pure, from the draft, the place and what the city is known to offer.

use super::draft::{Answer, Contact, Draft, Fix};
use super::problem::{Field, Problem};
use crate::catalog::{Attribute, Datatype, Service, ServiceDefinition};
use crate::open311::lenient_datetime;

/// GeoReport v2, POST Service Request: "description ... up to 4,000 characters".
pub const DESCRIPTION_LIMIT: u32 = 4000;
/// The specification gives no limit for single-line fields; this is what servers' columns usually hold.
pub const LINE_LIMIT: u32 = 255;
/// More photos than any city takes, few enough to send.
pub const PHOTO_LIMIT: u32 = 10;

/// What is known of the city when a draft is checked.
#[derive(Clone, Copy, Debug, Default)]
pub struct Offer<'a> {
    /// A catalogue was fetched at some time. Without one nothing can be said against a service code.
    pub catalog_known: bool,
    /// The service asked for, where the catalogue has it.
    pub service: Option<&'a Service>,
    /// Its questions, where they were fetched.
    pub definition: Option<&'a ServiceDefinition>,
    /// What the city wants to know of the person (from its profile).
    pub required_contact: &'a [Field],
}

/// Everything that is wrong with `draft`, in the order of a form; empty when it can be saved. `place` is the fix that
/// would be frozen: the draft's own, or the one of its first photo that has one.
#[must_use]
pub fn validate(draft: &Draft, place: Option<&Fix>, offer: &Offer<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    if offer.catalog_known && offer.service.is_none() {
        problems.push(Problem::ServiceUnknown { service_code: draft.service_code.0.clone() });
    }
    match place {
        Some(fix) => check_fix(fix, &mut problems),
        None if draft.address_string.trim().is_empty() => problems.push(Problem::PlaceMissing),
        None => {}
    }
    if draft.description.trim().is_empty() && draft.photos.is_empty() {
        problems.push(Problem::DescriptionOrPhotoMissing);
    }
    check_text(Field::Description, &draft.description, DESCRIPTION_LIMIT, &mut problems);
    check_text(Field::Address, &draft.address_string, LINE_LIMIT, &mut problems);
    if u32::try_from(draft.photos.len()).unwrap_or(u32::MAX) > PHOTO_LIMIT {
        problems.push(Problem::TooManyPhotos { limit: PHOTO_LIMIT });
    }
    check_contact(&draft.contact, offer.required_contact, &mut problems);
    check_answers(&draft.answers, offer, &mut problems);
    problems
}

fn check_fix(fix: &Fix, problems: &mut Vec<Problem>) {
    // NaN and the infinities are in no range.
    if !(-90.0..=90.0).contains(&fix.latitude) || !(-180.0..=180.0).contains(&fix.longitude) {
        problems.push(Problem::CoordinateInvalid);
    }
    if fix.accuracy.is_some_and(|metres| !(0.0..f64::INFINITY).contains(&metres)) {
        problems.push(Problem::AccuracyInvalid);
    }
}

fn check_text(field: Field, text: &str, limit: u32, problems: &mut Vec<Problem>) {
    let length = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    if length > limit {
        problems.push(Problem::TextTooLong { field, limit, length });
    }
    if text.chars().any(|character| character.is_control() && !matches!(character, '\n' | '\r' | '\t')) {
        problems.push(Problem::TextControlCharacters { field });
    }
}

fn check_contact(contact: &Contact, required: &[Field], problems: &mut Vec<Problem>) {
    let fields = [
        (Field::FirstName, &contact.first_name),
        (Field::LastName, &contact.last_name),
        (Field::Email, &contact.email),
        (Field::Phone, &contact.phone),
    ];
    for (field, text) in fields {
        check_text(field, text, LINE_LIMIT, problems);
        if required.contains(&field) && text.trim().is_empty() {
            problems.push(Problem::ContactRequired { field });
        }
    }
    let email = contact.email.trim();
    let plausible = email.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && !host.is_empty() && !host.contains('@') && !email.chars().any(char::is_whitespace)
    });
    if !email.is_empty() && !plausible {
        problems.push(Problem::EmailInvalid);
    }
}

fn check_answers(answers: &[Answer], offer: &Offer<'_>, problems: &mut Vec<Problem>) {
    for answer in answers {
        for value in &answer.values {
            check_text(Field::Answer, value, DESCRIPTION_LIMIT, problems);
        }
    }
    let Some(definition) = offer.definition else {
        // A service without questions takes no answers; where they were never fetched, the city has to judge.
        if offer.service.is_some_and(|service| !service.metadata) {
            problems.extend(answers.iter().map(unknown));
        }
        return;
    };
    let questions = || definition.attributes.iter().filter(|attribute| attribute.variable);
    for answer in answers.iter().filter(|answer| !questions().any(|question| question.code == answer.code)) {
        problems.push(unknown(answer));
    }
    for question in questions() {
        let given: Vec<&str> = answers
            .iter()
            .filter(|answer| answer.code == question.code)
            .flat_map(|answer| answer.values.iter().map(String::as_str))
            .filter(|value| !value.trim().is_empty())
            .collect();
        check_answer(question, &given, problems);
    }
}

fn unknown(answer: &Answer) -> Problem {
    Problem::AttributeUnknown { attribute: answer.code.clone() }
}

fn check_answer(attribute: &Attribute, given: &[&str], problems: &mut Vec<Problem>) {
    let question = || attribute.description.clone();
    if given.is_empty() {
        if attribute.required {
            problems.push(Problem::AttributeMissing { question: question() });
        }
        return;
    }
    if given.len() > 1 && attribute.datatype != Datatype::MultiValueList {
        problems.push(Problem::AttributeSingle { question: question() });
    }
    for value in given {
        match attribute.datatype {
            Datatype::Number if !value.trim().parse::<f64>().is_ok_and(f64::is_finite) => {
                problems.push(Problem::AttributeNotANumber { question: question() });
            }
            Datatype::DateTime if lenient_datetime(value).is_none() => {
                problems.push(Problem::AttributeNotADate { question: question() });
            }
            Datatype::SingleValueList | Datatype::MultiValueList
                if !attribute.values.iter().any(|choice| choice.key == *value) =>
            {
                problems.push(Problem::AttributeNotListed { question: question(), value: (*value).to_owned() });
            }
            Datatype::String
            | Datatype::Number
            | Datatype::DateTime
            | Datatype::Text
            | Datatype::SingleValueList
            | Datatype::MultiValueList => {}
        }
    }
}
