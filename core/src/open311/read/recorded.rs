//! The readers against recorded conversations of real servers. The recordings are not part of the project: the
//! environment variable `CURBLINE_REAL_DATA` names the folder that holds them, and without it these tests say that they
//! were left out.

use std::collections::BTreeSet;
use std::path::PathBuf;

use jiff::tz::TimeZone;

use super::{read_definition, read_discovery, read_errors, read_requests, read_services};
use crate::catalog::{Datatype, ServiceCode, ServiceKind};
use crate::open311::{ReadError, ServiceRequest};

/// What is expected of one recorded body.
enum Want {
    Services(&'static str),
    /// Attribute codes.
    Definition(&'static str),
    /// Ids, or tokens with `t:`, or `-`.
    Requests(&'static str),
    /// How many errors, their codes without repetition, and a word of the first.
    Errors(usize, &'static str, &'static str),
    /// Addresses' kinds.
    Discovery(&'static str),
    Html,
    /// The conversation ended without an answer.
    Nothing,
}
use Want::{Definition, Discovery, Errors, Html, Nothing, Requests, Services};

const CONVERSATIONS: &[(&str, Want)] = &[
    ("adapter/bad_ext", Errors(1, "", "Bad extension")),
    ("adapter/definition_json", Definition("kinds seen")),
    ("adapter/definition_unknown", Errors(1, "404", "not found")),
    ("adapter/definition_xml", Definition("depth shape")),
    ("adapter/discovery", Errors(1, "", "Not found")),
    ("adapter/no_ext", Errors(1, "", "Bad extension")),
    ("adapter/post_bad_datetime", Requests("t:tok-4")),
    ("adapter/post_bad_enum", Errors(21, "400", "POST_Service_Request")),
    ("adapter/post_batch_token", Requests("t:tok-1")),
    ("adapter/post_batch_token_xml", Requests("t:tok-2")),
    ("adapter/post_empty_optional", Requests("6")),
    ("adapter/post_json_body", Errors(3, "400", "POST_Service_Request")),
    ("adapter/post_lat_exponent", Requests("5")),
    ("adapter/post_missing_key", Errors(2, "400", "POST_Service_Request")),
    ("adapter/post_missing_required_attr", Errors(9, "400", "POST_Service_Request")),
    ("adapter/post_multi_brackets", Errors(9, "400", "POST_Service_Request")),
    ("adapter/post_multi_repeated", Requests("t:tok-3")),
    ("adapter/post_multipart", Requests("2")),
    ("adapter/post_no_location", Errors(6, "400", "POST_Service_Request")),
    ("adapter/post_ok_json", Requests("0")),
    ("adapter/post_ok_xml", Requests("1")),
    ("adapter/post_unknown_field", Errors(8, "400", "POST_Service_Request")),
    ("adapter/post_unknown_service", Errors(1, "400", "Bad request")),
    ("adapter/post_wrong_jurisdiction", Requests("1")),
    ("adapter/request_0", Requests("0")),
    ("adapter/request_unknown", Errors(1, "500", "service_request_id")),
    ("adapter/requests_bad_status", Errors(4, "400", "GET_Service_Requests")),
    ("adapter/requests_json", Requests("0 1 2 Ttok-1 Ttok-2 5 6 7")),
    ("adapter/requests_xml", Requests("0 1 2 Ttok-1 Ttok-2 5 6 7")),
    ("adapter/services_dotted_jurisdiction", Errors(2, "400", "GET_Service_List")),
    ("adapter/services_json", Services("POT SPOT BIN TREE")),
    ("adapter/services_xml", Services("POT SPOT BIN TREE")),
    ("adapter/token_pending_json", Requests("")),
    ("adapter/token_ready_json", Requests("Ttok-1")),
    ("adapter/token_ready_xml", Requests("Ttok-2")),
    ("adapter/token_unknown", Requests("")),
    ("codefornl/definition_json", Definition("WHISHETN")),
    ("codefornl/definition_noattrs", Errors(1, "400", "no attributes")),
    ("codefornl/definition_unknown_json", Errors(1, "404", "ServiceError")),
    ("codefornl/definition_xml", Definition("WHISHETN")),
    ("codefornl/discovery_json", Discovery("development test")),
    ("codefornl/discovery_xml", Discovery("development test")),
    ("codefornl/post_badjur_json", Errors(1, "400", "JurisdictionError")),
    ("codefornl/post_badkey_xml", Errors(1, "middleware_15", "API key")),
    ("codefornl/post_badservice_xml", Errors(1, "403", "ServiceCodeError")),
    ("codefornl/post_json", Requests("1")),
    ("codefornl/post_jsonbody", Requests("8")),
    ("codefornl/post_key_in_query", Errors(1, "middleware_26", "API key")),
    ("codefornl/post_media_text_json", Requests("6")),
    ("codefornl/post_media_url_json", Requests("5")),
    ("codefornl/post_minimal", Requests("7")),
    ("codefornl/post_multipart_two_media", Nothing),
    ("codefornl/post_multipart_xml", Requests("2")),
    ("codefornl/post_noformat", Errors(1, "", "not available")),
    ("codefornl/post_nokey", Errors(1, "middleware_26", "API key")),
    ("codefornl/request_geojson", Requests("8 6 5 4 3 2 1")),
    ("codefornl/request_json", Requests("1")),
    ("codefornl/request_unknown_json", Requests("")),
    ("codefornl/request_xml", Requests("2")),
    ("codefornl/requests_filter", Nothing),
    ("codefornl/requests_json", Requests("8 7 6 5 4 3 2 1")),
    ("codefornl/requests_start_date", Requests("")),
    ("codefornl/requests_status_closed", Requests("")),
    ("codefornl/requests_xml", Requests("8 7 6 5 4 3 2 1")),
    ("codefornl/services_json", Services("5 1 4 2 6")),
    ("codefornl/services_xml", Services("5 1 4 2 6")),
    ("codefornl/services_xml_nl", Services("5 1 4 2 6")),
    ("codefornl/token_json", Errors(1, "", "not available")),
    ("miami/definition_json", Definition("WHISHETN")),
    ("miami/definition_unknown", Html),
    ("miami/definition_xml", Definition("WHISHETN")),
    ("miami/discovery_xml", Discovery("production test test")),
    ("miami/post_json", Requests("9741")),
    ("miami/post_multipart_json", Requests("3636")),
    ("miami/post_xml", Html),
    ("miami/request_json", Requests("638344")),
    ("miami/request_xml", Requests("638344")),
    ("miami/requests_json", Requests("638344 638349")),
    ("miami/requests_xml", Requests("638344 638349")),
    ("miami/services_json", Services("1 2 3 DMV66")),
    ("miami/services_xml", Services("1 2 3 DMV66")),
    ("miami/token", Html),
];

fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("CURBLINE_REAL_DATA").map(PathBuf::from);
    if folder.is_none() {
        println!("left out: CURBLINE_REAL_DATA is not set");
    }
    folder
}

/// The body of a recorded answer: what follows the bare `<` after the headers.
fn body_of(recording: &str) -> &str {
    recording.split_once("\n< \n\n").map_or("", |(_, body)| body)
}

fn body(folder: &std::path::Path, name: &str) -> String {
    let path = folder.join("transcripts").join(format!("{name}.txt"));
    body_of(&std::fs::read_to_string(path).unwrap()).to_owned()
}

fn ids(requests: &[ServiceRequest]) -> String {
    let name = |request: &ServiceRequest| match (&request.service_request_id, &request.token) {
        (Some(id), _) => id.0.clone(),
        (None, Some(token)) => format!("t:{}", token.0),
        (None, None) => "-".to_owned(),
    };
    requests.iter().map(name).collect::<Vec<_>>().join(" ")
}

fn requests(body: &[u8]) -> Vec<ServiceRequest> {
    read_requests(body, &TimeZone::UTC).unwrap()
}

#[test]
fn every_recorded_answer_is_read_as_what_it_is() {
    let Some(folder) = folder() else { return };
    for (name, want) in CONVERSATIONS {
        let text = body(&folder, name);
        let bytes = text.as_bytes();
        match want {
            Services(codes) => {
                let services = read_services(bytes).unwrap();
                let found: Vec<_> = services.iter().map(|service| service.service_code.0.as_str()).collect();
                assert_eq!(found.join(" "), *codes, "{name}");
                assert!(services.iter().all(|service| !service.service_name.is_empty()), "{name}");
            }
            Definition(codes) => {
                let definition = read_definition(bytes, &ServiceCode("x".into())).unwrap();
                let found: Vec<_> = definition.attributes.iter().map(|attribute| attribute.code.as_str()).collect();
                assert_eq!(found.join(" "), *codes, "{name}");
            }
            Requests(expected) => assert_eq!(ids(&requests(bytes)), *expected, "{name}"),
            Errors(count, code, word) => {
                let errors = read_errors(bytes);
                assert_eq!(errors.len(), *count, "{name}");
                let codes: BTreeSet<_> = errors.iter().map(|error| error.code.as_str()).collect();
                assert_eq!(codes.into_iter().collect::<Vec<_>>().join(" "), *code, "{name}");
                assert!(errors[0].description.contains(word), "{name}: {}", errors[0].description);
                assert_eq!(read_requests(bytes, &TimeZone::UTC), Err(ReadError::NotUnderstood), "{name}");
            }
            Discovery(kinds) => {
                let discovery = read_discovery(bytes).unwrap();
                let found: Vec<_> = discovery.endpoints.iter().map(|endpoint| endpoint.kind.as_str()).collect();
                assert_eq!(found.join(" "), *kinds, "{name}");
                let ok = discovery.endpoints.iter().all(|endpoint| {
                    endpoint.url.starts_with("http://") && endpoint.formats.contains(&"text/xml".to_owned())
                });
                assert!(ok && discovery.contact.contains("You can email"), "{name}");
            }
            Html => assert_eq!(read_requests(bytes, &TimeZone::UTC), Err(ReadError::Html), "{name}"),
            Nothing => assert_eq!(read_requests(bytes, &TimeZone::UTC), Err(ReadError::Empty), "{name}"),
        }
    }
}

#[test]
fn no_recording_is_left_out_of_the_table() {
    let Some(folder) = folder() else { return };
    let named: BTreeSet<String> = CONVERSATIONS.iter().map(|(name, _)| format!("{name}.txt")).collect();
    let mut found = BTreeSet::new();
    for server in ["adapter", "codefornl", "miami"] {
        for file in std::fs::read_dir(folder.join("transcripts").join(server)).unwrap() {
            found.insert(format!("{server}/{}", file.unwrap().file_name().to_string_lossy()));
        }
    }
    assert_eq!(found, named);
}

#[test]
fn the_details_of_recorded_answers_survive() {
    let Some(folder) = folder() else { return };
    let services = read_services(body(&folder, "adapter/services_xml").as_bytes()).unwrap();
    assert_eq!(services, read_services(body(&folder, "adapter/services_json").as_bytes()).unwrap());
    assert_eq!((services[3].kind, services[3].group.as_str()), (ServiceKind::Batch, "Parks"));
    assert_eq!(services[0].keywords, ["deep", "hole", "wow"]);
    assert!(services[0].metadata && !services[2].metadata);

    let nested = |name| read_definition(body(&folder, name).as_bytes(), &ServiceCode("3".into())).unwrap();
    let (xml, json) = (nested("codefornl/definition_xml"), nested("codefornl/definition_json"));
    assert_eq!(xml, json);
    let pairs: Vec<_> = xml.attributes[0].values.iter().map(|v| (v.key.as_str(), v.name.as_str())).collect();
    assert_eq!(pairs, [("123", "Ford"), ("124", "Chrysler")]);
    assert!(xml.attributes[0].required && xml.attributes[0].datatype == Datatype::SingleValueList);

    let miami = nested("miami/definition_xml");
    assert_eq!(miami, nested("miami/definition_json"), "True is true and None is nothing");

    let (xml, json) = ("codefornl/requests_xml", "codefornl/requests_json");
    let (xml, json) = (requests(body(&folder, xml).as_bytes()), requests(body(&folder, json).as_bytes()));
    assert_eq!(xml, json);
    let place = (xml[5].latitude.unwrap(), xml[5].longitude.unwrap());
    assert!((place.0 - 51.44).abs() < 1e-5 && (place.1 - 5.47).abs() < 1e-5, "{place:?}");
    assert_eq!(xml[1].latitude, None);
    assert_eq!(xml[6].description.as_deref(), Some("foto — ü"));
    let xml = requests(body(&folder, "miami/requests_xml").as_bytes());
    assert_eq!(xml[0].requested_datetime.unwrap().to_string(), "2010-04-14T14:37:38Z");
    assert_eq!((xml[0].description.as_ref(), xml[1].status_notes.as_ref()), (None, None));
}

#[test]
fn recorded_lists_of_real_cities_are_read_whole() {
    let Some(folder) = folder() else { return };
    let file = |name: &str| std::fs::read(folder.join("open311").join(name)).unwrap();
    for (name, services, code) in [
        ("giessen_services.xml", 7, "015"),
        ("san_francisco_services.xml", 36, "001"),
        ("bloomington_services_excerpt.json", 26, "2"),
        ("spec_services_sample.json", 3, "001"),
    ] {
        let found = read_services(&file(name)).unwrap();
        assert!(found.len() >= services, "{name}: {}", found.len());
        assert_eq!(found[0].service_code.0, code, "{name}");
    }
    for language in ["", "_fi", "_sv"] {
        let xml = read_services(&file(&format!("helsinki_services{language}.xml"))).unwrap();
        let json = read_services(&file(&format!("helsinki_services{language}.json"))).unwrap();
        let codes =
            |list: &[crate::catalog::Service]| list.iter().map(|s| s.service_code.0.clone()).collect::<Vec<_>>();
        assert_eq!(codes(&xml), codes(&json));
    }
    let swedish = read_services(&file("helsinki_services_sv.xml")).unwrap();
    assert!(swedish.iter().any(|service| service.service_name == "Potthål"));
    assert_eq!(read_discovery(&file("helsinki_discovery.json")).unwrap().endpoints.len(), 2);

    for (name, count, first) in [
        ("boston_requests_350.json", 350, "101002868310"),
        ("chicago_requests.json", 2, "14-01100669"),
        ("san_francisco_requests_2011_500.json", 500, "909923"),
        ("toronto_requests.xml", 2, "101005420892"),
        ("toronto_request_single.xml", 1, "101005420892"),
        ("spec_request_single.xml", 1, "638344"),
        ("spec_requests.xml", 2, "638344"),
        ("spec_post_response.xml", 1, "293944"),
        ("spec_token.xml", 1, "638344"),
        ("philadelphia_carto_public_cases_fc.json", 2, "19901846"),
    ] {
        let found = requests(&file(name));
        assert_eq!(found.len(), count, "{name}");
        assert_eq!(found[0].service_request_id.as_ref().unwrap().0, first, "{name}");
        assert!(found.iter().all(|request| request.service_request_id.is_some()), "{name}");
    }
    assert_eq!(requests(&file("spec_requests_empty.xml")), []);
    let zone = TimeZone::get("America/Los_Angeles").unwrap();
    let local = read_requests(&file("san_francisco_requests_2011_500.json"), &zone).unwrap();
    assert_eq!(local[0].requested_datetime.unwrap().to_string(), "2011-06-28T12:14:00Z");
    assert_eq!(local.iter().filter(|request| request.expected_datetime.is_some()).count(), 322);
    assert_eq!(requests(&file("cologne_requests.json"))[0].service_code.as_deref(), Some("009"));
    let carto = requests(&file("philadelphia_carto_public_cases_fc.json"));
    assert_eq!((carto[0].latitude, carto[1].longitude), (None, Some(-75.165222)));
    assert_eq!(read_errors(&file("error_404_not_found.xml"))[0].code, "404");
    assert!(read_errors(&file("spec_error_403_with_status_line.txt"))[0].description.starts_with("Invalid api_key"));
    let definition = read_definition(&file("spec_service_definition.xml"), &ServiceCode("DMV66".into())).unwrap();
    assert_eq!(definition.attributes[0].values.len(), 2);
    for (code, choices) in [("202", Some(5)), ("204", Some(5)), ("206", None)] {
        let read = read_definition(&file("libre311_service_definitions.json"), &ServiceCode(code.into())).unwrap();
        assert_eq!(read.attributes.first().map(|attribute| attribute.values.len()), choices, "{code}");
        assert!(read.attributes.iter().all(|attribute| attribute.datatype == Datatype::MultiValueList));
    }
}

/// What lies beside the answers and is none: lists of servers and of departments.
const NO_ANSWERS: [&str; 2] = ["endpoints_r311.json", "philadelphia_departments_billy_penn.json"];

#[test]
fn no_recorded_list_is_left_out_of_the_tests() {
    let Some(folder) = folder() else { return };
    let named = include_str!("recorded.rs");
    for file in std::fs::read_dir(folder.join("open311")).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        let is_answer = [".json", ".xml", ".txt"].iter().any(|end| name.ends_with(end));
        // The lists in three languages are named by what they have in common.
        let is_read = named.contains(&format!("\"{name}\"")) || name.starts_with("helsinki_services");
        assert!(!is_answer || is_read || NO_ANSWERS.contains(&name.as_str()), "{name} is read by no test");
    }
}
