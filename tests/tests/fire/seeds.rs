//! Honest answers to start from: a handful from here, and recorded ones of real servers where `CURBLINE_REAL_DATA` names
//! their folder.

use std::path::{Path, PathBuf};

/// One honest answer.
#[derive(Clone)]
pub struct Seed {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

/// Of longer recordings only the first entries are taken: they have more of the same, and cost most of the time.
const LONGEST: usize = 16 * 1024;
const FIRST: usize = 6;

const OWN: [(u16, &str); 18] = [
    (
        200,
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<services><service><service_code>015</service_code><service_name>Laub &amp; Stra\u{df}e</service_name><description>d</description><metadata>true</metadata><type>realtime</type><keywords>a, b</keywords><group>g</group></service><service><service_code>2</service_code><type>blackbox</type></service></services>",
    ),
    (
        200,
        r#"[{"service_code":"001","service_name":"Cans left out 24x7","metadata":true,"type":"batch","keywords":["a","b"],"group":"sanitation"},{"service_code":2,"service_name":null}]"#,
    ),
    (
        200,
        r#"{"service_code":"DMV66","attributes":[{"variable":true,"code":"WHISHETN","datatype":"singlevaluelist","required":true,"datatype_description":null,"order":1,"description":"What is the ticket?","values":[{"key":123,"name":"Ford"},{"key":"None","name":{"key":124,"name":"Chrysler"}}]}]}"#,
    ),
    (
        200,
        "<service_definition><service_code>7</service_code><attributes><attribute><variable>true</variable><code>depth</code><datatype>number</datatype><required>false</required><order>2</order><description>How deep?</description><values><value><key>1</key><name>One</name></value></values></attribute></attributes></service_definition>",
    ),
    (200, r#"[{"service_request_id":"293944","service_notice":"The City will inspect","account_id":null}]"#),
    (200, r#"{"service_request_id":9741}"#),
    (
        200,
        "<service_requests><request><service_request_id>293944</service_request_id><service_notice/><account_id/></request></service_requests>",
    ),
    (200, "<service_requests><request><token>12345</token></request></service_requests>"),
    (202, r#"[{"service_notice":"It will be looked at first"}]"#),
    (
        200,
        r#"[{"service_request_id":638344,"status":"closed","status_notes":"Duplicate.","service_name":"Sidewalk","service_code":"006","description":"Deep hole in the road\r\nRef CL-7K3F9Q","requested_datetime":"2026-11-21T20:00:05Z","expected_datetime":"2026-11-24T20:00:05-05:00","address":"8th Av","lat":39.95258331298828,"long":-75.16522216796875,"media_url":"http://city.example/1.jpg","zipcode":19107},{"service_request_id":"0638349","status":"open","lat":"39,9","long":"-75.1"}]"#,
    ),
    (
        200,
        "<?xml version=\"1.0\"?><service_requests><request><service_request_id>638344</service_request_id><status>open</status><service_code>006</service_code><description><![CDATA[Deep hole in the road Ref CL-7K3F9Q]]></description><requested_datetime>2026-11-21T20:00:05+00:00</requested_datetime><lat>39.952583</lat><long>-75.165222</long></request><request><service_request_id>638349</service_request_id><status>open</status></request></service_requests>",
    ),
    (
        200,
        r#"{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point","coordinates":[-75.1,39.9]},"properties":{"service_request_id":8,"status":"open"}}]}"#,
    ),
    (400, r#"[{"code":400,"description":"jurisdiction_id was not provided"}]"#),
    (
        403,
        "<?xml version=\"1.0\"?><errors><error><code>403</code><description>Missing api_key</description></error></errors>",
    ),
    (404, "<code>404</code><description>no root here</description>"),
    (500, "<!DOCTYPE html><html><head><title>Error</title></head><body>Traceback</body></html>"),
    (
        200,
        "<discovery><changeset>2011-01-01T00:00:00Z</changeset><contact>You can email us</contact><key_service>http://city.example/key</key_service><endpoints><endpoint><specification>http://wiki.open311.org/GeoReport_v2</specification><url>https://city.example/v2</url><type>production</type><formats><format>text/xml</format><format>application/json</format></formats></endpoint></endpoints></discovery>",
    ),
    (
        200,
        "\u{feff}{\"contact\":\"c\",\"endpoints\":[{\"url\":\"http://city.example/v2\",\"type\":\"test\",\"formats\":[\"text/xml\"]}]}",
    ),
];

/// All of them; at least those from here.
pub fn all() -> Vec<Seed> {
    let headers = [
        ("content-type", "application/json; charset=utf-8"),
        ("date", "Sat, 21 Nov 2026 20:00:07 GMT"),
        ("retry-after", "120"),
        ("connection", "close"),
    ];
    let headers: Vec<_> = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let own = OWN.iter().map(|(status, body)| Seed {
        status: *status,
        headers: headers.clone(),
        body: body.as_bytes().to_vec(),
    });
    let mut seeds: Vec<Seed> = own.collect();
    match folder() {
        Some(folder) => {
            let before = seeds.len();
            for server in ["adapter", "codefornl", "miami"] {
                seeds.extend(files(&folder.join("transcripts").join(server)).iter().filter_map(|file| recorded(file)));
            }
            let lists = files(&folder.join("open311"));
            let lists = lists.iter().filter(|path| path.extension().is_some_and(|ext| ext == "xml" || ext == "json"));
            seeds.extend(lists.map(|path| Seed {
                status: 200,
                headers: headers.clone(),
                body: shortened(std::fs::read(path).unwrap()),
            }));
            assert!(seeds.len() > before + 60, "only {} recordings", seeds.len() - before);
        }
        None => println!("left out: recorded answers, as CURBLINE_REAL_DATA is not set"),
    }
    seeds
}

fn shortened(body: Vec<u8>) -> Vec<u8> {
    match serde_json::from_slice(&body) {
        Ok(serde_json::Value::Array(mut entries)) if body.len() > LONGEST => {
            entries.truncate(FIRST);
            serde_json::to_vec(&entries).unwrap()
        }
        Ok(_) | Err(_) => body,
    }
}

/// The folder of real data, where there is one.
pub fn folder() -> Option<PathBuf> {
    std::env::var_os("CURBLINE_REAL_DATA").map(PathBuf::from)
}

/// The files of a folder in the order of their names.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// The answer of a recorded conversation: lines that begin with `<`, then the body.
fn recorded(path: &Path) -> Option<Seed> {
    let text = String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
    let (head, body) = text.split_once("\n< \n\n")?;
    let mut lines = head.lines().filter_map(|line| line.strip_prefix("< "));
    let status = lines.by_ref().find_map(|line| line.strip_prefix("HTTP/1.1 "))?.split(' ').next()?.parse().ok()?;
    let header = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_lowercase(), value.to_owned()));
    Some(Seed { status, headers: lines.filter_map(header).collect(), body: body.as_bytes().to_vec() })
}
