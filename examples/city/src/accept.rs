//! Whether a report is one this city takes; a pure function of the form and the catalogue.
//!
//! Source of the rules: GeoReport v2, POST Service Request. All problems are collected, so that a reporter
//! mends a report once and not five times.
use jiff::Timestamp;
use jiff::civil;

use crate::catalog::{Attribute, Catalog, Datatype, Service};
use crate::error::Refusal;
use crate::form::{self, short};
use crate::wire::xml_can_carry;

/// The longest text, in characters: the specification's limit for descriptions, used for every field.
const TEXT_CHARACTERS: usize = 4000;

/// A report as it was sent, found good.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    pub service_code: String,
    pub description: Option<String>,
    /// Degrees WGS84; both or neither are there.
    pub lat: Option<f64>,
    pub long: Option<f64>,
    pub address_string: Option<String>,
    pub address_id: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub device_id: Option<String>,
    pub account_id: Option<String>,
    pub media_url: Option<String>,
    /// Code and value, several for a code whose datatype is a list of several.
    pub attributes: Vec<(String, String)>,
}

/// Checks a report.
///
/// # Errors
/// 404 for a service that this city does not offer, 400 with every problem for anything else.
pub fn accept(fields: &[(String, String)], mut problems: Vec<String>, catalog: &Catalog) -> Result<Report, Refusal> {
    let text = |name: &str| form::first(fields, name).map(str::to_owned);
    let report = Report {
        service_code: text("service_code").unwrap_or_default(),
        description: text("description"),
        lat: degrees(fields, "lat", 90.0, &mut problems),
        long: degrees(fields, "long", 180.0, &mut problems),
        address_string: text("address_string"),
        address_id: text("address_id"),
        email: text("email"),
        phone: text("phone"),
        first_name: text("first_name"),
        last_name: text("last_name"),
        device_id: text("device_id"),
        account_id: text("account_id"),
        media_url: text("media_url"),
        attributes: Vec::new(),
    };
    check_texts(fields, &mut problems);
    if report.media_url.as_deref().is_some_and(|url| !url.starts_with("https://") && !url.starts_with("http://")) {
        problems.push("media_url must begin with https:// or http://".to_owned());
    }
    let (lat, long) = (form::first(fields, "lat").is_some(), form::first(fields, "long").is_some());
    if lat != long {
        problems.push("lat and long must both be sent".to_owned());
    }
    if !lat && !long && report.address_string.is_none() && report.address_id.is_none() {
        problems.push("a location is required: lat and long, or address_string, or address_id".to_owned());
    }
    let mut attributes = Vec::new();
    if report.service_code.is_empty() {
        problems.push("service_code was not provided".to_owned());
    } else {
        let Some(service) = catalog.service(&report.service_code) else {
            return Err(Refusal::not_found(format!("service_code {} was not found", short(&report.service_code))));
        };
        attributes = answers(fields, service, &mut problems);
    }
    if problems.is_empty() {
        Ok(Report { attributes, ..report })
    } else {
        Err(Refusal { status: 400, descriptions: problems })
    }
}

fn degrees(fields: &[(String, String)], name: &str, limit: f64, problems: &mut Vec<String>) -> Option<f64> {
    let text = form::first(fields, name)?;
    let degrees = text.trim().parse::<f64>().ok().filter(|degrees| degrees.abs() <= limit);
    if degrees.is_none() {
        problems.push(format!("{name} must be a number of degrees from -{limit} to {limit}"));
    }
    degrees
}

fn check_texts(fields: &[(String, String)], problems: &mut Vec<String>) {
    for (name, value) in fields {
        if value.chars().count() > TEXT_CHARACTERS {
            problems.push(format!("{} is longer than {TEXT_CHARACTERS} characters", short(name)));
        }
        if let Some(character) = value.chars().chain(name.chars()).find(|character| !xml_can_carry(*character)) {
            problems.push(format!(
                "{} contains the character U+{:04X}, which XML cannot carry",
                short(name),
                u32::from(character)
            ));
        }
    }
}

/// The answers to a service's questions: `attribute[code]=value`, or `attribute[code][]=value`, repeated where several
/// may be chosen.
fn answers(fields: &[(String, String)], service: &Service, problems: &mut Vec<String>) -> Vec<(String, String)> {
    let mut answers: Vec<(String, String)> = Vec::new();
    for (name, value) in fields {
        let Some(bracket) = name.strip_prefix("attribute[") else { continue };
        let code = bracket.strip_suffix("][]").or_else(|| bracket.strip_suffix(']'));
        let attribute = code.and_then(|code| service.attributes.iter().find(|attribute| attribute.code == code));
        match attribute {
            _ if value.is_empty() => {}
            None => problems.push(format!("{} is not a question of {}", short(name), service.code)),
            Some(attribute) if !attribute.variable => problems.push(format!("{} takes no answer", attribute.code)),
            Some(attribute) => {
                if let Some(expected) = mismatch(attribute, value) {
                    problems.push(format!("{} must be {expected}", attribute.code));
                }
                let before = answers.iter().any(|(code, _)| *code == attribute.code);
                if before && attribute.datatype != Datatype::MultiValueList {
                    problems.push(format!("{} takes one answer only", attribute.code));
                }
                answers.push((attribute.code.clone(), value.clone()));
            }
        }
    }
    for attribute in service.attributes.iter().filter(|attribute| attribute.required && attribute.variable) {
        if !answers.iter().any(|(code, _)| *code == attribute.code) {
            problems.push(format!("{} is required", attribute.code));
        }
    }
    answers
}

/// What the value should have been, when it is not.
fn mismatch(attribute: &Attribute, value: &str) -> Option<String> {
    match attribute.datatype {
        Datatype::Text => None,
        Datatype::String => value.contains(['\n', '\r']).then(|| "a text without line breaks".to_owned()),
        Datatype::Number => {
            let finite = value.trim().parse::<f64>().is_ok_and(f64::is_finite);
            (!finite).then(|| "a number".to_owned())
        }
        Datatype::Datetime => (!is_date(value.trim())).then(|| "an ISO 8601 date, or date and time".to_owned()),
        Datatype::SingleValueList | Datatype::MultiValueList => {
            let known = attribute.values.iter().any(|key| *key == value);
            let keys = || attribute.values.join(", ");
            (!known).then(|| format!("one of {}", keys()))
        }
    }
}

fn is_date(value: &str) -> bool {
    value.parse::<Timestamp>().is_ok()
        || value.parse::<civil::DateTime>().is_ok()
        || value.parse::<civil::Date>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(form: &str) -> Result<Report, Refusal> {
        accept(&crate::urlencoded::pairs(form.as_bytes()).unwrap(), Vec::new(), &Catalog::embedded().unwrap())
    }

    fn problems(form: &str) -> String {
        sent(form).unwrap_err().descriptions.join("; ")
    }

    #[test]
    fn a_bare_pothole_is_taken_as_it_is() {
        let report = sent("service_code=pothole&lat=39.9525839&long=-75.1652215&description=a%0D%0Ab&email=").unwrap();
        assert_eq!((report.lat, report.long), (Some(39.952_583_9), Some(-75.165_221_5)));
        assert_eq!((report.description.as_deref(), report.email), (Some("a\r\nb"), None));
    }

    #[test]
    fn an_address_or_an_address_id_is_a_location() {
        assert!(sent("service_code=pothole&address_string=Broad+St").is_ok());
        assert!(sent("service_code=pothole&address_id=545483").is_ok());
        assert!(problems("service_code=pothole").contains("a location is required"));
        assert!(problems("service_code=pothole&lat=39").contains("both"));
        assert!(problems("service_code=pothole&lat=39&address_string=x").contains("both"));
    }

    #[test]
    fn coordinates_are_finite_and_on_the_globe() {
        for (lat, long) in [("90.1", "0"), ("0", "180.5"), ("NaN", "0"), ("inf", "0"), ("39,9", "0"), ("north", "0")] {
            assert!(
                problems(&format!("service_code=pothole&lat={lat}&long={long}")).contains("degrees"),
                "{lat} {long}"
            );
        }
        assert!(sent("service_code=pothole&lat=-90&long=180").is_ok());
    }

    #[test]
    fn a_missing_service_is_400_and_an_unknown_one_404() {
        assert_eq!(sent("lat=1&long=1").unwrap_err().status, 400);
        assert_eq!(sent("service_code=ufo&lat=1&long=1").unwrap_err().status, 404);
    }

    #[test]
    fn every_problem_is_named_at_once() {
        let refusal = sent("service_code=streetlight&lat=1").unwrap_err();
        assert_eq!(refusal.descriptions, ["lat and long must both be sent", "problem is required"]);
    }

    #[test]
    fn several_answers_come_bracketed_or_repeated() {
        let expected =
            [("materials", "trash"), ("materials", "yard")].map(|(code, value)| (code.to_owned(), value.to_owned()));
        for name in ["attribute[materials][]", "attribute[materials]", "attribute%5Bmaterials%5D%5B%5D"] {
            let report =
                sent(&format!("service_code=missed-collection&lat=1&long=1&{name}=trash&{name}=yard")).unwrap();
            assert_eq!(report.attributes, expected);
        }
    }

    #[test]
    fn answers_fit_their_questions() {
        let light = "service_code=streetlight&lat=1&long=1&attribute[problem]=";
        assert!(sent(&format!("{light}out&attribute[pole]=A12")).is_ok());
        assert!(problems(&format!("{light}sad")).contains("one of out, flickering, daytime, damaged"));
        assert!(problems(&format!("{light}out&attribute[problem]=damaged")).contains("one answer only"));
        assert!(problems(&format!("{light}out&attribute[pole]=a%0Ab")).contains("line breaks"));
        assert!(problems(&format!("{light}out&attribute[wires]=yes")).contains("takes no answer"));
        assert!(problems(&format!("{light}out&attribute[colour]=blue")).contains("not a question"));
        let sidewalk = "service_code=sidewalk&lat=1&long=1&attribute[length]=";
        assert!(sent(&format!("{sidewalk}3.5")).is_ok());
        assert!(problems(&format!("{sidewalk}long")).contains("a number"));
        let missed =
            "service_code=missed-collection&lat=1&long=1&attribute[materials]=trash&attribute[collection_day]=";
        for day in ["2026-11-20", "2026-11-20T07:00:00", "2026-11-20T07:00:00-05:00"] {
            assert!(sent(&format!("{missed}{day}")).is_ok(), "{day}");
        }
        assert!(problems(&format!("{missed}Friday")).contains("ISO 8601"));
    }

    #[test]
    fn texts_end_at_four_thousand_characters() {
        let form = |length| format!("service_code=pothole&lat=1&long=1&description={}", "ü".repeat(length));
        assert!(sent(&form(4000)).is_ok());
        assert!(problems(&form(4001)).contains("description is longer than 4000"));
    }

    #[test]
    fn what_xml_cannot_carry_is_refused() {
        assert!(problems("service_code=pothole&lat=1&long=1&description=a%00").contains("U+0000"));
        assert!(
            problems("service_code=pothole&lat=1&long=1&email=a%1Bb").contains("email contains the character U+001B")
        );
    }

    #[test]
    fn a_media_url_is_a_web_address() {
        assert!(problems("service_code=pothole&lat=1&long=1&media_url=javascript:alert(1)").contains("media_url"));
        assert!(sent("service_code=pothole&lat=1&long=1&media_url=https://example.org/a.jpg").is_ok());
    }
}
