use proptest::prelude::*;

use super::*;
use crate::catalog::{Attribute, Choice, Datatype, Service, ServiceCode, ServiceDefinition, ServiceKind};
use crate::seam::Timestamp;

fn here() -> Fix {
    Fix { latitude: 39.95, longitude: -75.16, accuracy: Some(5.0), taken: Timestamp::EPOCH, source: FixSource::Gps }
}

fn draft() -> Draft {
    Draft { fix: Some(here()), description: "deep".to_owned(), ..Draft::new("streetlight") }
}

fn service() -> Service {
    Service {
        service_code: ServiceCode("streetlight".to_owned()),
        service_name: "Street light".to_owned(),
        description: String::new(),
        group: String::new(),
        keywords: Vec::new(),
        metadata: true,
        kind: ServiceKind::Realtime,
        meaning: None,
    }
}

fn attribute(code: &str, datatype: Datatype, required: bool) -> Attribute {
    Attribute {
        code: code.to_owned(),
        variable: true,
        datatype,
        required,
        datatype_description: String::new(),
        description: format!("{code}?"),
        values: vec![
            Choice { key: "a".to_owned(), name: "A".to_owned() },
            Choice { key: "b".to_owned(), name: "B".to_owned() },
        ],
    }
}

fn problems(draft: &Draft, attributes: Vec<Attribute>) -> Vec<Problem> {
    let service = service();
    let definition = ServiceDefinition { service_code: service.service_code.clone(), attributes };
    let offer =
        Offer { catalog_known: true, service: Some(&service), definition: Some(&definition), required_contact: &[] };
    validate(draft, draft.fix.as_ref(), &offer)
}

fn answered(code: &str, values: &[&str]) -> Draft {
    let values = values.iter().map(|value| (*value).to_owned()).collect();
    Draft { answers: vec![Answer { code: code.to_owned(), values }], ..draft() }
}

#[test]
fn a_complete_draft_has_no_problem() {
    assert_eq!(problems(&draft(), Vec::new()), []);
}

#[test]
fn a_draft_needs_a_place_and_something_to_go_by() {
    let empty = Draft::new("streetlight");
    assert_eq!(problems(&empty, Vec::new()), [Problem::PlaceMissing, Problem::DescriptionOrPhotoMissing]);
    let addressed = Draft { address_string: "1234 Market St".to_owned(), fix: None, ..draft() };
    assert_eq!(problems(&addressed, Vec::new()), []);
}

#[test]
fn only_places_on_earth_are_taken() {
    for (latitude, longitude) in [(f64::NAN, 0.0), (0.0, f64::INFINITY), (90.001, 0.0), (0.0, -180.5)] {
        let off = Draft { fix: Some(Fix { latitude, longitude, ..here() }), ..draft() };
        assert_eq!(problems(&off, Vec::new()), [Problem::CoordinateInvalid], "{latitude} {longitude}");
    }
    for accuracy in [f64::NAN, -1.0, f64::INFINITY] {
        let vague = Draft { fix: Some(Fix { accuracy: Some(accuracy), ..here() }), ..draft() };
        assert_eq!(problems(&vague, Vec::new()), [Problem::AccuracyInvalid], "{accuracy}");
    }
}

#[test]
fn four_thousand_characters_are_taken_and_one_more_is_not() {
    let long = |length: usize| Draft { description: "ü".repeat(length), ..draft() };
    assert_eq!(problems(&long(4000), Vec::new()), []);
    let expected = Problem::TextTooLong { field: Field::Description, limit: 4000, length: 4001 };
    assert_eq!(problems(&long(4001), Vec::new()), [expected]);
}

#[test]
fn control_characters_are_refused_and_line_ends_are_not() {
    let lines = Draft { description: "one\r\n\ttwo".to_owned(), ..draft() };
    assert_eq!(problems(&lines, Vec::new()), []);
    let bell = Draft { description: "ding\u{7}".to_owned(), ..draft() };
    assert_eq!(problems(&bell, Vec::new()), [Problem::TextControlCharacters { field: Field::Description }]);
}

#[test]
fn an_unknown_service_is_told_only_when_the_catalogue_is_known() {
    let unknown = Problem::ServiceUnknown { service_code: "streetlight".to_owned() };
    let known = Offer { catalog_known: true, ..Offer::default() };
    assert_eq!(validate(&draft(), Some(&here()), &known), [unknown]);
    assert_eq!(validate(&draft(), Some(&here()), &Offer::default()), []);
}

#[test]
fn required_questions_must_be_answered() {
    let question = || vec![attribute("pole", Datatype::String, true)];
    let missing = Problem::AttributeMissing { question: "pole?".to_owned() };
    assert_eq!(problems(&draft(), question()), std::slice::from_ref(&missing));
    assert_eq!(problems(&answered("pole", &["  "]), question()), [missing]);
    assert_eq!(problems(&answered("pole", &["17"]), question()), []);
}

#[test]
fn information_is_not_a_question() {
    let information = Attribute { variable: false, ..attribute("note", Datatype::Text, true) };
    assert_eq!(problems(&draft(), vec![information.clone()]), []);
    let answer = Problem::AttributeUnknown { attribute: "note".to_owned() };
    assert_eq!(problems(&answered("note", &["yes"]), vec![information]), [answer]);
}

#[test]
fn each_datatype_takes_its_own_answers() {
    let question = "x?".to_owned();
    let value = "c".to_owned();
    let cases = [
        (Datatype::Number, "12.5", "twelve", Problem::AttributeNotANumber { question: question.clone() }),
        (Datatype::Number, "-3", "inf", Problem::AttributeNotANumber { question: question.clone() }),
        (Datatype::DateTime, "2026-03-01T08:00:00Z", "soon", Problem::AttributeNotADate { question: question.clone() }),
        (
            Datatype::SingleValueList,
            "a",
            "c",
            Problem::AttributeNotListed { question: question.clone(), value: value.clone() },
        ),
        (Datatype::MultiValueList, "b", "c", Problem::AttributeNotListed { question, value }),
    ];
    for (datatype, good, bad, problem) in cases {
        let ask = || vec![attribute("x", datatype, true)];
        assert_eq!(problems(&answered("x", &[good]), ask()), [], "{datatype:?} {good}");
        assert_eq!(problems(&answered("x", &[bad]), ask()), [problem], "{datatype:?} {bad}");
    }
    for datatype in [Datatype::String, Datatype::Text] {
        assert_eq!(problems(&answered("x", &["anything"]), vec![attribute("x", datatype, true)]), []);
    }
}

#[test]
fn only_a_multivaluelist_takes_several_answers() {
    let several = answered("x", &["a", "b"]);
    assert_eq!(problems(&several, vec![attribute("x", Datatype::MultiValueList, true)]), []);
    let single = Problem::AttributeSingle { question: "x?".to_owned() };
    assert_eq!(problems(&several, vec![attribute("x", Datatype::SingleValueList, true)]), [single]);
}

#[test]
fn what_the_city_wants_to_know_of_the_person_is_asked_for() {
    let offer = Offer { required_contact: &[Field::Email], ..Offer::default() };
    assert_eq!(validate(&draft(), Some(&here()), &offer), [Problem::ContactRequired { field: Field::Email }]);
}

#[test]
fn an_address_without_its_parts_is_no_email() {
    for email in ["ann", "@city.example", "ann@", "a b@c", "a@b@c"] {
        let contact = Contact { email: email.to_owned(), ..Contact::default() };
        assert_eq!(problems(&Draft { contact, ..draft() }, Vec::new()), [Problem::EmailInvalid], "{email}");
    }
    let contact = Contact { email: "ann@city.example".to_owned(), ..Contact::default() };
    assert_eq!(problems(&Draft { contact, ..draft() }, Vec::new()), []);
}

proptest! {
    /// Whatever a shell hands over, checking ends, and what passes is something the wire can carry.
    #[test]
    fn what_passes_can_be_sent(
        description in any::<String>(),
        latitude in any::<f64>(),
        longitude in any::<f64>(),
        email in any::<String>(),
    ) {
        let contact = Contact { email, ..Contact::default() };
        let fix = Some(Fix { latitude, longitude, ..here() });
        let draft = Draft { description, fix, contact, ..draft() };
        if problems(&draft, Vec::new()).is_empty() {
            prop_assert!(latitude.abs() <= 90.0 && longitude.abs() <= 180.0);
            prop_assert!(draft.description.chars().count() <= 4000);
            let carried = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t');
            prop_assert!(draft.description.chars().all(carried));
        }
    }
}
