//! Source files: what is taken, and what is refused with file and line.

use super::town::{HEADER, STREETS, columns, geometry, section};
use crate::message::{Message, Value};
use crate::pack::Fault;
use crate::place::address::{SourceFile, StreetSource, Streets, compile};

fn file<'a>(name: &'a str, text: &'a str) -> SourceFile<'a> {
    SourceFile { name, bytes: text.as_bytes() }
}

fn source<'a>(streets: &'a [u8], columns: &'a crate::place::address::Columns) -> StreetSource<'a> {
    let streets = SourceFile { name: "streets.csv", bytes: streets };
    StreetSource { streets, columns, geometry: None, aliases: None, landmarks: None }
}

/// The faults of a street file.
fn faults(streets: &[u8]) -> Vec<Fault> {
    compile(source(streets, &columns())).err().unwrap_or_default()
}

/// The faults of a street file that has these lines under the right header.
fn faults_of(lines: &str) -> Vec<(Option<u32>, String)> {
    let faults = faults(format!("{HEADER}{lines}").as_bytes());
    faults.into_iter().map(|fault| (fault.line, fault.message.code)).collect()
}

fn text(message: &Message, name: &str) -> String {
    let argument = message.arguments.iter().find(|argument| argument.name == name).unwrap();
    match &argument.value {
        Value::Text(text) | Value::Term(text) => text.clone(),
        Value::Number(number) | Value::Length(number) => number.to_string(),
        Value::Date(_) => panic!("no date"),
    }
}

#[test]
fn the_same_files_make_the_same_bytes() {
    assert_eq!(section(true), section(true));
}

#[test]
fn a_wrong_header_names_the_missing_column_and_what_is_there() {
    let faults = faults(b"DIR,NAMES,TYPE,POST,LF,LT,RF,RT,SEG,OWNER\n,MARKET,ST,,1,9,2,8,1,CITY\n");
    assert_eq!(faults.len(), 1);
    assert_eq!((faults[0].file.as_str(), faults[0].line), ("streets.csv", Some(1)));
    assert_eq!(text(&faults[0].message, "column"), "NAME");
    assert_eq!(text(&faults[0].message, "found"), "DIR, NAMES, TYPE, POST, LF, LT, RF, RT, SEG, OWNER");
}

#[test]
fn what_misleads_is_refused_with_its_line() {
    for (lines, code) in [
        (",MARKET,ST,,1,9,2,8,1,CITY\n,MARKET,ST,,1,x9,2,8,2,CITY\n", "streets-number"),
        (",MARKET,ST,,1,9,2,8,1,CITY\n,MARKET,ST,,1,-9,2,8,2,CITY\n", "streets-number"),
        (",MARKET,ST,,1,9,2,8,1,CITY\n,MARKET,ST,,1,99999999,2,8,2,CITY\n", "streets-number"),
        (",MARKET,ST,,1,9,2,8,1,CITY\n,MARKET,ST,,1,,2,8,2,CITY\n", "streets-range-half"),
        (",MARKET,ST,,1,9,2,8,1,CITY\n,MARKET,ST,,1298,120,2,8,2,CITY\n", "streets-range-backwards"),
        (",MARKET,ST,,1,9,2,8,1,CITY\n,MARKET,ST,,11,19,12,18,1,CITY\n", "streets-segment-twice"),
        (",MARKET,ST,,1,9,2,8,1,CITY\n,MARKET,ST,,11,19,12,18,,CITY\n", "streets-segment-missing"),
        (",MARKET,ST,,1,9,2,8,1,CITY\n,,ST,,11,19,12,18,2,CITY\n", "streets-name-missing"),
        (",MARKET,ST,,1,9,2,8,1,CITY\n,MARKET,ST,11,19\n", "table-fields"),
    ] {
        assert_eq!(faults_of(lines), [(Some(3), code.to_owned())], "{lines}");
    }
}

#[test]
fn a_file_that_is_no_table_is_one_fault() {
    for (bytes, line, code) in [
        (&b""[..], None, "table-empty"),
        (b"\n\n", None, "table-empty"),
        (HEADER.as_bytes(), None, "table-empty"),
        (b"DIR,NAME\n,MARKET\xFF\n", Some(2), "table-not-utf8"),
        (b"DIR,NAME\n\"MARKET\n", Some(2), "table-quote-open"),
    ] {
        let faults: Vec<_> = faults(bytes).into_iter().map(|fault| (fault.line, fault.message.code)).collect();
        assert_eq!(faults, [(line, code.to_owned())]);
    }
}

#[test]
fn no_more_than_fifty_faults_are_told() {
    let lines = ",MARKET,ST,,1,x,2,8,1,CITY\n".repeat(80);
    assert_eq!(faults_of(&lines).len(), 50);
}

#[test]
fn what_real_files_have_is_taken() {
    let lines = "\
,A,ST,,0,0,0,0,1,CITY\r
,B,ST,,47,99,,,2,STATE\r
,C,RD,,2,18,47,39,3,CITY\r
,D,ST,,5700,5798,5700,5799,4,CITY\r
,E,DR,,0,98,1,99,5,CITY\r
";
    let streets = Streets::open(compile(source(format!("{HEADER}{lines}").as_bytes(), &columns())).unwrap()).unwrap();
    let segment = |text: &str| {
        let found = streets.find(text);
        found
            .matches
            .first()
            .filter(|found| found.changes.is_empty())
            .and_then(|found| found.segment.clone())
            .map(|id| id.0)
    };
    assert_eq!(segment("51 b st").as_deref(), Some("2"));
    assert_eq!(segment("41 c rd").as_deref(), Some("3"), "backwards by little");
    assert_eq!(
        (segment("5701 d st").as_deref(), segment("5700 d st").as_deref()),
        (Some("4"), Some("4")),
        "both parities"
    );
    assert_eq!(segment("2 e dr").as_deref(), Some("5"), "from nought");
    assert_eq!(segment("7 a st"), None, "no houses");
    assert_eq!(segment("0 e dr"), None, "no house is numbered 0");
}

#[test]
fn ids_that_are_no_numbers_are_kept_as_they_are() {
    let lines = ",MARKET,ST,,1,9,2,8,007,CITY\n,MARKET,ST,,11,19,12,18,A-1,STATE\n";
    let streets = Streets::open(compile(source(format!("{HEADER}{lines}").as_bytes(), &columns())).unwrap()).unwrap();
    let found = streets.find("3 market st").matches.remove(0);
    assert_eq!(found.segment.unwrap().0, "007");
    let found = streets.find("12 market st").matches.remove(0);
    assert_eq!((found.segment.unwrap().0.as_str(), found.owner.as_deref()), ("A-1", Some("STATE")));
}

#[test]
fn columns_that_a_city_has_not_are_left_out() {
    let mut columns = columns();
    (columns.direction, columns.suffix, columns.owner) = (None, None, None);
    let table = "NAME,TYPE,LF,LT,RF,RT,SEG\nMarket,St,1,9,2,8,1\n";
    let streets = Streets::open(compile(source(table.as_bytes(), &columns)).unwrap()).unwrap();
    let found = streets.find("3 market").matches.remove(0);
    assert_eq!((found.address.as_str(), found.owner), ("3 MARKET ST", None), "in capitals, whatever the file has");
}

#[test]
fn an_alias_or_a_landmark_that_leads_nowhere_is_refused() {
    let columns = columns();
    let with = |aliases: &str, landmarks: &str| -> Vec<(String, Option<u32>, String)> {
        let mut source = source(STREETS.as_bytes(), &columns);
        source.aliases = (!aliases.is_empty()).then(|| file("aliases.csv", aliases));
        source.landmarks = (!landmarks.is_empty()).then(|| file("landmarks.csv", landmarks));
        let faults = compile(source).err().unwrap_or_default();
        faults.into_iter().map(|fault| (fault.file, fault.line, fault.message.code)).collect()
    };
    let fault = |file: &str, line: u32, code: &str| vec![(file.to_owned(), Some(line), code.to_owned())];
    assert_eq!(with("st_name,seg_id\nHIGH,999\n", ""), fault("aliases.csv", 2, "streets-segment-unknown"));
    assert_eq!(with("st_name,cl_st_name\nHIGH,MAIN\n", ""), fault("aliases.csv", 2, "streets-street-unknown"));
    assert_eq!(with("st_name,seg_id\n,10\n", ""), fault("aliases.csv", 2, "streets-name-missing"));
    assert_eq!(with("name,seg_id\nHIGH,10\n", ""), fault("aliases.csv", 1, "table-column-missing"));
    assert_eq!(with("st_name\nHIGH\n", ""), fault("aliases.csv", 1, "table-column-missing"));
    assert_eq!(with("", "TOWN HALL,150 MARKET ST,1\n"), fault("landmarks.csv", 1, "table-fields"));
    assert_eq!(with("", "TOWN HALL,150 MARKET ST\n,1 MARKET ST\n"), fault("landmarks.csv", 2, "streets-landmark-name"));
}

#[test]
fn one_mistake_in_the_streets_is_told_once_and_not_for_every_line_that_refers_to_them() {
    let columns = columns();
    let geometry = geometry();
    let renamed = STREETS.replacen("SEG", "PIECE", 1);
    let mut source = source(renamed.as_bytes(), &columns);
    source.geometry = Some(file("segments.geojson", &geometry));
    let faults = compile(source).unwrap_err();
    let told: Vec<_> = faults.iter().map(|fault| (fault.file.as_str(), fault.message.code.as_str())).collect();
    assert_eq!(told, [("streets.csv", "table-column-missing")]);
}

#[test]
fn lines_that_are_none_are_refused() {
    let columns = columns();
    let faults = |geometry: &str| -> Vec<(Option<u32>, String)> {
        let mut source = source(STREETS.as_bytes(), &columns);
        source.geometry = Some(file("segments.geojson", geometry));
        let faults = compile(source).err().unwrap_or_default();
        faults.into_iter().map(|fault| (fault.line, fault.message.code)).collect()
    };
    assert_eq!(faults(&geometry()), []);
    assert_eq!(faults("{\n\"features\": [\n"), [(Some(3), "streets-lines-not-json".to_owned())]);
    assert_eq!(faults("{\"features\": []}"), [(None, "streets-lines-none".to_owned())]);
    let feature = |segment: &str, kind: &str, coordinates: &str| {
        format!(
            "{{\"features\": [{{\"properties\": {{{segment}}}, \"geometry\": {{\"type\": \"{kind}\", \"coordinates\": {coordinates}}}}}]}}"
        )
    };
    let line = "[[-75.0, 40.0], [-75.1, 40.0]]";
    for (segment, kind, coordinates, code) in [
        ("\"OTHER\": 10", "LineString", line, "streets-lines-segment"),
        ("\"SEG\": 999", "LineString", line, "streets-lines-unknown"),
        ("\"SEG\": 10", "Point", "[-75.0, 40.0]", "streets-lines-no-line"),
        ("\"SEG\": 10", "LineString", "[[-75.0, 40.0]]", "streets-lines-no-line"),
        ("\"SEG\": 10", "LineString", "[[2694000.0, 235000.0], [2694100.0, 235000.0]]", "streets-lines-degrees"),
        ("\"SEG\": 10", "LineString", "[[\"a\", 1], [2, 3]]", "streets-lines-degrees"),
    ] {
        assert_eq!(faults(&feature(segment, kind, coordinates)), [(None, code.to_owned())], "{code}");
    }
}
