use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::{read_definition, read_discovery, read_errors, read_requests, read_services};
use crate::catalog::{Choice, Datatype, Service, ServiceCode, ServiceDefinition, ServiceKind};
use crate::open311::{ReadError, ServiceRequest};

fn services(body: &str) -> Vec<Service> {
    read_services(body.as_bytes()).unwrap()
}

fn definition(body: &str) -> ServiceDefinition {
    read_definition(body.as_bytes(), &ServiceCode("7".into())).unwrap()
}

fn requests(body: &str) -> Vec<ServiceRequest> {
    read_requests(body.as_bytes(), &TimeZone::UTC).unwrap()
}

fn ids(body: &str) -> Vec<String> {
    let id = |request: ServiceRequest| request.service_request_id.map_or_else(|| "-".to_owned(), |id| id.0);
    requests(body).into_iter().map(id).collect()
}

fn errors(body: &str) -> Vec<(String, String)> {
    read_errors(body.as_bytes()).into_iter().map(|error| (error.code, error.description)).collect()
}

#[test]
fn wrappers_of_every_kind_are_looked_through() {
    for body in [
        "<service_requests><request><service_request_id>7</service_request_id></request></service_requests>",
        "<service_requests><service_requests><service_request_id>7</service_request_id></service_requests></service_requests>",
        "<service_requests><service_request><service_request_id>7</service_request_id></service_request></service_requests>",
        "<request><service_request_id>7</service_request_id></request>",
        "<service_request_id>7</service_request_id>",
        r#"[{"service_request_id":7}]"#,
        r#"{"service_request_id":"7"}"#,
        r#"{"service_requests":[{"service_request_id":7}],"status":"ok","code":200}"#,
        r#"{"service_requests":{"request":[{"id":7, "status":"open"}]}}"#,
        r#"{"response":{"service_requests":{"request":{"service_request_id":7}}}}"#,
        r#"[[{"service_request_id":7}]]"#,
        r#"{"id": 7, "status": "open", "tags": [{"id": 9}]}"#,
    ] {
        assert_eq!(ids(body), ["7"], "{body}");
    }
}

#[test]
fn nothing_is_an_empty_list_and_not_an_error() {
    for body in ["[]", "null", "{}", "<service_requests/>", "<service_requests>\n</service_requests>"] {
        assert_eq!(ids(body), Vec::<String>::new(), "{body}");
    }
    assert_eq!(read_requests(b"", &TimeZone::UTC), Err(ReadError::Empty));
    assert_eq!(read_requests(b"<html></html>", &TimeZone::UTC), Err(ReadError::Html));
}

#[test]
fn errors_are_never_taken_for_requests() {
    for body in [
        r#"[{"code":400,"description":"no"}]"#,
        r#"{"status":"error","message":"no"}"#,
        r#"{"status":403,"error":"no"}"#,
        r#"{"status":503}"#,
        r#"{"status":"Failed"}"#,
        "<errors><error><code>400</code><description>no</description></error></errors>",
    ] {
        assert_eq!(read_requests(body.as_bytes(), &TimeZone::UTC), Err(ReadError::NotUnderstood), "{body}");
    }
}

#[test]
fn a_list_that_only_seems_empty_is_not_understood() {
    for body in [r#"{"message":"hello"}"#, r#"{"service_requests":[],"error":"x"}"#, r#"["a"]"#, "<ok>yes</ok>", "true"]
    {
        assert_eq!(read_requests(body.as_bytes(), &TimeZone::UTC), Err(ReadError::NotUnderstood), "{body}");
        assert_eq!(read_services(body.as_bytes()), Err(ReadError::NotUnderstood), "{body}");
        assert_eq!(read_definition(body.as_bytes(), &ServiceCode("7".into())), Err(ReadError::NotUnderstood), "{body}");
    }
    for body in [r#"{"service_requests":[],"count":0}"#, r#"{"rows":[],"total_rows":0}"#, "[[]]"] {
        assert_eq!(ids(body), Vec::<String>::new(), "{body}");
    }
    assert_eq!(services("<services/>"), []);
}

#[test]
fn ids_keep_zeros_and_null_is_nothing() {
    assert_eq!(
        ids(r#"[{"service_request_id":0},{"service_request_id":"007"},{"service_request_id":null}]"#),
        ["0", "007", "-"]
    );
    assert_eq!(ids(r#"[{"id":"A-1"},{"service_request_id":"null","id":5}]"#), ["A-1", "5"]);
    let token = &requests(
        "<service_requests><request><token>t1</token><account_id>null</account_id></request></service_requests>",
    )[0];
    assert_eq!((token.token.as_ref().unwrap().0.as_str(), &token.service_request_id), ("t1", &None));
}

#[test]
fn places_come_in_every_spelling() {
    let place = |body: &str| (requests(body)[0].latitude, requests(body)[0].longitude);
    let here = (Some(39.95), Some(-75.16));
    assert_eq!(place(r#"{"id":1,"lat":39.95,"long":-75.16}"#), here);
    assert_eq!(place(r#"{"id":1,"lat":"39.95","lon":" -75.16 "}"#), here);
    assert_eq!(place(r#"{"id":1,"latitude":"39,95","lng":"-75.16"}"#), here);
    assert_eq!(place("<request><id>1</id><latitude>39.95</latitude><longitude>-75.16</longitude></request>"), here);
    for nonsense in ["null", "\"\"", "\"abc\"", "\"NaN\"", "\"inf\"", "91", "[]", "1e400"] {
        let body = format!(r#"{{"id":1,"lat":{nonsense},"long":-75.16}}"#);
        let read = read_requests(body.as_bytes(), &TimeZone::UTC);
        assert!(read.is_err() || read.unwrap()[0].latitude.is_none(), "{body}");
    }
    assert_eq!(place(r#"{"id":1}"#), (None, None));
}

#[test]
fn dates_come_in_every_spelling() {
    let zone = TimeZone::get("America/New_York").unwrap();
    let date = |text: &str| {
        let body = format!(r#"{{"id":1,"requested_datetime":"{text}"}}"#);
        read_requests(body.as_bytes(), &zone).unwrap()[0].requested_datetime.map(|moment| moment.to_string())
    };
    for (text, expected) in [
        ("2010-04-14T06:37:38-08:00", "2010-04-14T14:37:38Z"),
        ("2010-04-14T06:37:38Z", "2010-04-14T06:37:38Z"),
        ("2010-04-14T06:37:38.1234567Z", "2010-04-14T06:37:38.123Z"),
        ("2010-04-14T06:37:38+0000", "2010-04-14T06:37:38Z"),
        ("2010-04-14 06:37:38 ", "2010-04-14T10:37:38Z"),
        ("2010-01-14T06:37:38.5", "2010-01-14T11:37:38.5Z"),
        ("2010-01-14 06:37", "2010-01-14T11:37:00Z"),
        ("2010-01-14", "2010-01-14T05:00:00Z"),
    ] {
        assert_eq!(date(text).as_deref(), Some(expected), "{text}");
    }
    for text in
        ["", "null", "soon", "0000-00-00 00:00:00", "14/04/2010", "2010-13-01T00:00:00Z", "2010-04-14T06:37:38+99:00"]
    {
        assert_eq!(date(text), None, "{text}");
    }
}

#[test]
fn fields_without_a_place_of_their_own_are_kept() {
    let request = &requests(r#"{"service_request_id":1,"zipcode":19107,"extended":{"a":1},"status":"Open"}"#)[0];
    assert_eq!(request.unknown.iter().collect::<Vec<_>>(), [(&"zipcode".to_owned(), &"19107".to_owned())]);
    assert_eq!(request.status.as_deref(), Some("open"));
}

#[test]
fn services_are_read_from_lists_objects_and_mixed_types() {
    let list = services(
        r#"{"services":[{"service_code":1,"service_name":"","description":"Cans","metadata":"True","type":"BATCH",
        "keywords":"a, b,,c"},{"service_code":"001","service_name":"Zero","metadata":1,"type":"blackbox","keywords":["x","y"]},
        {"service_code":"001","service_name":"again"},{"service_name":"no code"},{"service_code":2}]}"#,
    );
    let codes: Vec<_> = list.iter().map(|service| service.service_code.0.as_str()).collect();
    assert_eq!(codes, ["1", "001", "2"]);
    assert_eq!(list[0].service_name, "Cans");
    assert_eq!((list[0].kind, list[0].metadata, list[0].keywords.len()), (ServiceKind::Batch, true, 3));
    assert_eq!((list[1].kind, list[1].metadata), (ServiceKind::Blackbox, true));
    assert_eq!(list[1].keywords, ["x", "y"]);
    assert_eq!((list[2].service_name.as_str(), list[2].kind, list[2].metadata), ("2", ServiceKind::Realtime, false));
    let xml = services(
        "<services><service><service_code>9</service_code><groups><group>P</group><group>Q</group></groups><keywords><keyword>k</keyword></keywords></service></services>",
    );
    assert_eq!((xml[0].group.as_str(), xml[0].keywords.as_slice()), ("P", ["k".to_owned()].as_slice()));
}

#[test]
fn a_text_of_nothing_but_commas_is_not_kept_whole() {
    let list = services(&format!(r#"[{{"service_code":1,"keywords":"{}"}}]"#, "a,".repeat(5_000)));
    assert_eq!(list[0].keywords.len(), 30);
    let document = format!(r#"{{"endpoints":[{{"url":"u","formats":["{}"]}}]}}"#, "a,".repeat(5_000));
    assert_eq!(read_discovery(document.as_bytes()).unwrap().endpoints[0].formats.len(), 20);
}

#[test]
fn definitions_are_sorted_and_unknown_datatypes_are_text() {
    let read = definition(
        r#"{"service_code":"7","attributes":[
        {"code":"late","datatype":"string","order":"10","variable":"true","required":1},
        {"code":"early","datatype":"geometry","order":2,"variable":false},
        {"code":"unordered","datatype":"DateTime"},
        {"datatype":"string","order":0}]}"#,
    );
    let codes: Vec<_> = read.attributes.iter().map(|attribute| attribute.code.as_str()).collect();
    assert_eq!(codes, ["early", "late", "unordered"]);
    assert_eq!(read.attributes[0].datatype, Datatype::Text);
    assert!(!read.attributes[0].variable && read.attributes[1].required && read.attributes[2].variable);
    assert_eq!(read.attributes[2].datatype, Datatype::DateTime);
    assert_eq!(definition("<service_definition><service_code>7</service_code></service_definition>").attributes, []);
}

#[test]
fn of_several_definitions_the_one_asked_for_counts() {
    let all = r#"[{"service_code":"8","attributes":[{"code":"other","datatype":"text"}]},
        {"service_code":"007","attributes":[{"code":"ours","datatype":"text"}]},{"service_code":"9","attributes":[]}]"#;
    let read = |code: &str| read_definition(all.as_bytes(), &ServiceCode(code.into()));
    let codes =
        |read: ServiceDefinition| read.attributes.into_iter().map(|attribute| attribute.code).collect::<Vec<_>>();
    assert_eq!(codes(read("7").unwrap()), ["ours"]);
    assert_eq!(codes(read("9").unwrap()), Vec::<String>::new());
    assert_eq!(read("10"), Err(ReadError::NotUnderstood));
}

#[test]
fn choices_are_read_from_every_nesting() {
    let choice = |key: &str, name: &str| Choice { key: key.to_owned(), name: name.to_owned() };
    let wanted = [choice("1", "One"), choice("None", "None")];
    for body in [
        r#"{"code":"c","datatype":"singlevaluelist","values":[{"key":1,"name":"One"},{"key":"None"}]}"#,
        r#"{"code":"c","datatype":"singlevaluelist","values":{"value":[{"key":1,"name":"One"},{"key":"None","name":"None"}]}}"#,
        r#"{"code":"c","datatype":"singlevaluelist","values":[{"key":{"key":1,"name":"One"},"name":{"key":1,"name":"One"}},{"name":"None"}]}"#,
        "<attribute><code>c</code><datatype>singlevaluelist</datatype><values><value><key>1</key><name>One</name></value><value><key>None</key><name>None</name></value></values></attribute>",
        "<attribute><code>c</code><datatype>singlevaluelist</datatype><values><key>1</key><name>One</name></values><values><key>None</key><name/></values></attribute>",
    ] {
        assert_eq!(definition(body).attributes[0].values, wanted, "{body}");
    }
}

#[test]
fn errors_are_read_from_whatever_the_server_sends() {
    let pair = |code: &str, words: &str| (code.to_owned(), words.to_owned());
    assert_eq!(
        errors(r#"[{"code":400,"description":"a"},{"code":"401","description":"b"}]"#),
        [pair("400", "a"), pair("401", "b")]
    );
    assert_eq!(errors(r#"{"errors":[{"message":"a"}]}"#), [pair("", "a")]);
    assert_eq!(errors(r#"{"code":"x1","message":"a","type":"t"}"#), [pair("x1", "a")]);
    assert_eq!(errors(r#"{"error":"a"}"#), [pair("", "a")]);
    assert_eq!(errors(r#"["a","b"]"#), [pair("", "a"), pair("", "b")]);
    assert_eq!(
        errors("<errors><error><code>404</code><description>a</description></error></errors>"),
        [pair("404", "a")]
    );
    assert_eq!(errors("<error>a</error><error>b</error>"), [pair("", "a"), pair("", "b")]);
    assert_eq!(errors("<code>400</code><description>rootless</description>"), [pair("400", "rootless")]);
    assert_eq!(errors("CRM is down"), [pair("", "CRM is down")]);
    for nothing in ["", "<!doctype html><p>x", "[]", "<errors/>", "{\"broken", "null"] {
        assert_eq!(errors(nothing), [], "{nothing}");
    }
}

#[test]
fn discovery_is_read_from_both_formats() {
    let xml = "<discovery><contact>c</contact><endpoints><endpoint><url>http://a/v2</url><type>Production</type><formats><format>text/xml</format><format>application/json</format></formats></endpoint></endpoints></discovery>";
    let json = "\u{feff}{\"contact\":\"c\",\"endpoints\":[{\"url\":\"http://a/v2\",\"type\":\"production\",\"formats\":[\"text/xml\",\"application/json\"]}]}";
    let read = read_discovery(xml.as_bytes()).unwrap();
    assert_eq!(read, read_discovery(json.as_bytes()).unwrap());
    assert_eq!((read.endpoints[0].kind.as_str(), read.endpoints[0].formats.len()), ("production", 2));
}

const SAMPLES: [&str; 5] = [
    "<?xml version='1.0'?><service_requests><request><service_request_id>7</service_request_id><status>open</status><requested_datetime>2026-11-01T10:00:00Z</requested_datetime><lat>39.95</lat><long>-75.16</long><description>a &amp; b &#xfc;</description></request></service_requests>",
    r#"[{"service_request_id":7,"status":"open","requested_datetime":"2026-11-01T10:00:00Z","lat":39.95,"long":-75.16,"description":"\u00fc"}]"#,
    r#"{"service_code":3,"attributes":[{"variable":true,"code":"W","datatype":"singlevaluelist","required":true,"order":1,"values":[{"key":{"key":1,"name":"F"},"name":{"key":1,"name":"F"}}]}]}"#,
    "<services><service><service_code>015</service_code><keywords>a,b</keywords><group>g</group></service></services>",
    "<errors><error><code>400</code><description>no</description></error></errors>",
];

fn read_everything(body: &[u8]) {
    let _ = read_services(body);
    let _ = read_definition(body, &ServiceCode("7".into()));
    let _ = read_requests(body, &TimeZone::UTC);
    let _ = read_errors(body);
    let _ = read_discovery(body);
}

proptest! {
    #[test]
    fn no_mutated_answer_makes_a_reader_panic(
        sample in 0..SAMPLES.len(),
        cut in 0.0..1.0f64,
        changes in prop::collection::vec((0.0..1.0f64, any::<u8>()), 0..6),
    ) {
        let mut body = SAMPLES[sample].as_bytes().to_vec();
        let at = |part: f64, length: usize| ((length as f64) * part) as usize;
        for (part, byte) in changes {
            let place = at(part, body.len());
            body[place] = byte;
        }
        read_everything(&body);
        body.truncate(at(cut, body.len()));
        read_everything(&body);
    }

    #[test]
    fn no_bytes_at_all_make_a_reader_panic(body in prop::collection::vec(any::<u8>(), 0..400)) {
        read_everything(&body);
    }

    #[test]
    fn no_text_of_brackets_makes_a_reader_panic(body in "[<>{}\\[\\]\"':,&;/!?a-c0-1 \\-]{0,200}") {
        read_everything(body.as_bytes());
    }
}
