//! Two phones at terminals and the example city: looking around without a network, and following in place of filing again.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a test may stop, and speak")]

mod support;

use serde_json::{Value, json};
use support::phone::LANGUAGES;
use support::{CityProgram, PLACE, Phone};

/// About 33 metres north of [`PLACE`].
const NEXT_DOOR: &str = "39.9503,-75.16";

#[test]
fn what_the_neighbour_filed_is_shown_offline_and_followed() {
    let scratch = tempfile::tempdir().unwrap();
    let mut city = CityProgram::start(&scratch.path().join("city"));
    let first = Phone::set_up(scratch.path().join("first"), city.url());
    first.saves_one("Deep");
    first.json(&["sync"]);
    let number = first.report()["service_request_id"].as_str().unwrap().to_owned();

    let second = Phone::set_up(scratch.path().join("second"), city.url());
    let look = ["nearby", "--at", NEXT_DOOR, "--radius", "100"];
    assert_eq!(second.json(&look), json!({ "requests": [] }));
    second.json(&["sync"]);
    city.kill();
    let near = second.json(&look)["requests"].clone();
    assert_eq!(near.as_array().unwrap().len(), 1, "{near}");
    assert_eq!((&near[0]["service_request_id"], &near[0]["distance_m"]), (&json!(number), &json!(33.0)));
    assert_eq!((&near[0]["service_code"], &near[0]["report_id"]), (&json!("pothole"), &Value::Null));
    let code =
        |service| second.json(&[&look[..], &["--service", service]].concat())["requests"].as_array().unwrap().len();
    assert_eq!((code("pothole"), code("graffiti")), (1, 0));
    assert_eq!(second.json(&["nearby", "--at", NEXT_DOOR, "--radius", "20"])["requests"], json!([]));

    let report = ["report", "--service", "pothole", "--at", NEXT_DOOR, "--description", "The same"];
    let saved = second.run(&[&report[..], &["--json"]].concat()).document();
    assert_eq!(saved["advice"][0]["code"], "advice-filed-before", "{saved}");
    for language in LANGUAGES {
        let told = second.done(&[&["--language", language], &look[..]].concat());
        assert!(told.out.contains(&number), "{told:?}");
    }

    second.json(&["follow", &number]);
    assert_eq!(
        second.json(&look)["requests"].as_array().unwrap().iter().filter(|one| one["followed"] == true).count(),
        1
    );
    city.restart();
    let sync = second.json(&["sync"]);
    assert_eq!(sync["delivered"], 1, "filing anyway stays possible");
    let follows = second.json(&["follow", "--list"])["follows"].clone();
    assert_eq!((&follows[0]["service_request_id"], &follows[0]["city_status"]), (&json!(number), &json!("open")));
    assert_eq!(second.json(&["unfollow", &number])["follows"], json!([]));
}

#[test]
fn what_cannot_be_meant_is_refused_with_one_line() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    phone.fails(&["nearby", "--at", "north"], 2, "argument-place-invalid");
    phone.fails(&["nearby", "--at", "91,0"], 2, "problem-coordinate-invalid");
    phone.fails(&["unfollow", "12"], 3, "request-unknown");
    phone.fails(&["follow", "12"], 3, "store-missing-settings");
    for radius in ["-1", "nan", "1e9"] {
        assert_eq!(phone.run(&["nearby", "--at", PLACE, &format!("--radius={radius}")]).code, 2, "{radius}");
    }
}
