//! The story of a report as a person at a terminal lives it, with the real programs.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::print_stdout, reason = "a test may stop, and speak")]

mod support;

use serde_json::{Value, json};
use support::phone::{LANGUAGES, text};
use support::{CityProgram, PLACE, Phone, pictures, servers, web};

#[test]
fn a_report_is_saved_without_a_network_and_arrives_once_with_its_photo() {
    let scratch = tempfile::tempdir().unwrap();
    let mut city = CityProgram::start(&scratch.path().join("city"));
    let phone = Phone::new(scratch.path().join("phone"));

    let set_up = phone.json(&["init", "--server", city.url()]);
    assert_eq!(set_up["server"], city.url());
    assert!(set_up["profile"].is_string());
    let offered = phone.json(&["services", "--refresh"]);
    assert!(offered["fresh_at"].is_string());
    assert_eq!(phone.json(&["city"])["profile"]["name"], "curbline-city", "recognised on first contact");
    let pothole = &offered["services"][0];
    for key in ["service_code", "service_name", "group", "description", "due"] {
        assert!(pothole.get(key).is_some(), "{key}");
    }

    city.kill();
    let photo = pictures::picture(scratch.path());
    let saved = phone.json(&[
        "report",
        "--service",
        "pothole",
        "--at",
        PLACE,
        "--description",
        "Deep hole",
        "--photo",
        text(&photo),
    ]);
    assert_eq!(saved["problems"], json!([]));
    let report_id = saved["report_id"].as_str().unwrap();

    let queued = phone.report();
    assert_eq!(queued["report_id"], report_id);
    assert_eq!((&queued["delivery"], &queued["reason"]), (&json!("queued"), &Value::Null));
    assert_eq!((&queued["service_request_id"], &queued["token"]), (&Value::Null, &Value::Null));
    assert_eq!((&queued["latitude"], &queued["longitude"]), (&json!(39.95), &json!(-75.16)));
    let kept = &queued["photos"][0];
    assert_eq!((&kept["state"], &kept["width"], &kept["height"]), (&json!("kept"), &json!(320), &json!(240)));
    assert_eq!(kept["media_url"], Value::Null);

    city.restart();
    let synced = phone.json(&["sync"]);
    assert_eq!(
        (&synced["delivered"], &synced["pending"], &synced["needs_attention"]),
        (&json!(1), &json!(0), &json!(0))
    );
    let accepted = phone.report();
    assert_eq!(synced["reports"], json!([accepted]));
    assert_eq!(accepted["delivery"], "accepted");
    assert!(accepted["service_request_id"].is_string() && accepted["due"].is_string(), "{accepted}");
    assert_eq!(accepted["city_status"], "open");
    let delivered = &accepted["photos"][0];
    assert_eq!(delivered["state"], "delivered");
    let shown = web::get(delivered["media_url"].as_str().unwrap());
    assert_eq!(shown.status, 200);
    assert_eq!(json!(shown.body.len()), delivered["bytes"]);
    pictures::assert_no_metadata(&shown.body);

    // Nothing that happens later makes it two.
    city.restart();
    assert_eq!(phone.json(&["sync"])["delivered"], 0);
    let requests = city.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0]["service_request_id"], accepted["service_request_id"]);
    assert_eq!(requests[0]["media_url"], delivered["media_url"]);
    assert_eq!(phone.json(&["status", report_id])["reports"][0]["service_request_id"], accepted["service_request_id"]);

    phone.fails(&["discard", report_id], 3, "report-already-accepted");
    phone.fails(&["retry", report_id], 3, "report-already-accepted");
    phone.fails(&["edit", report_id, "--description", "Deeper"], 3, "report-already-accepted");
    assert_eq!(phone.report(), accepted);
    assert_eq!(
        phone.json(&["check"]),
        json!({
            "ok": true, "salvaged": 0, "moved_to": null, "packs_damaged": 0,
            "photos_missing": 0, "photos_damaged": 0, "photos": [],
            "originals_missing": 0, "originals_damaged": 0, "originals": [],
        })
    );
}

#[test]
fn saving_never_knocks_at_the_citys_door() {
    let scratch = tempfile::tempdir().unwrap();
    let server = servers::silent();
    let phone = Phone::new(scratch.path().join("phone"));
    phone.done(&["init", "--server", &server.url]);
    let photo = pictures::picture(scratch.path());
    phone.done(&["report", "--service", "pothole", "--at", PLACE, "--photo", text(&photo)]);
    phone.done(&["edit", phone.report()["report_id"].as_str().unwrap(), "--description", "Deeper"]);
    phone.done(&["list"]);
    phone.done(&["services"]);
    assert!(server.met.try_recv().is_err(), "somebody connected");

    // Nobody answers at an address for documentation (RFC 5737); whoever asked would wait.
    phone.done(&["init", "--server", "https://192.0.2.1/"]);
    phone.saves_one("Another hole");
    assert_eq!(phone.json(&["list"])["reports"].as_array().unwrap().len(), 2);
}

#[test]
fn a_report_that_was_not_sent_can_be_changed_and_given_up() {
    let scratch = tempfile::tempdir().unwrap();
    let city = CityProgram::start(&scratch.path().join("city"));
    let phone = Phone::set_up(scratch.path().join("phone"), city.url());
    let report_id = phone.saves_one("Hole");
    let edited =
        phone.json(&["edit", &report_id, "--service", "graffiti", "--at", "40,-75", "--address", "12 Main St"]);
    let edited = &edited["reports"][0];
    assert_eq!((&edited["service_code"], &edited["description"]), (&json!("graffiti"), &json!("Hole")));
    assert_eq!((&edited["latitude"], &edited["address_string"]), (&json!(40.0), &json!("12 Main St")));
    phone.fails(&["edit", &report_id, "--service", "nope"], 2, "problem-service-unknown");
    assert_eq!(phone.report()["service_code"], "graffiti");
    assert_eq!(phone.json(&["retry", &report_id])["reports"][0]["delivery"], "queued");

    assert_eq!(phone.json(&["discard", &report_id]), json!({ "reports": [] }));
    assert_eq!(phone.json(&["sync"])["reports"], json!([]));
    assert!(city.requests().is_empty());
    phone.fails(&["status", &report_id], 3, "report-unknown");
}

#[test]
fn a_token_is_acceptance_for_as_long_as_the_number_takes() {
    let scratch = tempfile::tempdir().unwrap();
    let mut city = CityProgram::start_with(&scratch.path().join("city"), &["--token-delay", "1000000"]);
    let phone = Phone::set_up(scratch.path().join("phone"), city.url());
    phone.json(&["report", "--service", "abandoned-vehicle", "--at", PLACE, "--description", "Blue van"]);
    assert_eq!(phone.json(&["sync"])["delivered"], 1);
    let report = phone.report();
    assert_eq!((&report["delivery"], &report["service_request_id"]), (&json!("accepted"), &Value::Null));
    assert!(report["token"].is_string());
    city.restart();
    assert_eq!(phone.json(&["sync"])["delivered"], 0);
    assert_eq!(phone.report()["token"], report["token"]);
    phone.fails(&["retry", report["report_id"].as_str().unwrap()], 3, "report-already-accepted");
}

#[test]
fn a_token_becomes_a_number_and_never_a_second_request() {
    let scratch = tempfile::tempdir().unwrap();
    let city = CityProgram::start_with(&scratch.path().join("city"), &["--token-delay", "0.5"]);
    let phone = Phone::set_up(scratch.path().join("phone"), city.url());
    phone.json(&["report", "--service", "abandoned-vehicle", "--at", PLACE, "--description", "Blue van"]);
    phone.done(&["sync", "--deadline", "300"]);
    let report = phone.report();
    assert!(report["service_request_id"].is_string(), "{report}");
    assert_eq!(report["token"], Value::Null);
    let requests = city.requests();
    assert_eq!((requests.len(), &requests[0]["service_request_id"]), (1, &report["service_request_id"]));
}

#[test]
fn a_required_question_is_asked_in_the_language_of_the_person() {
    let scratch = tempfile::tempdir().unwrap();
    let city = CityProgram::start(&scratch.path().join("city"));
    let phone = Phone::set_up(scratch.path().join("phone"), city.url());
    let questions = phone.json(&["services", "--code", "streetlight"]);
    let problem = questions["attributes"].as_array().unwrap().iter().find(|a| a["code"] == "problem").unwrap().clone();
    assert_eq!(problem["required"], true);

    let without = ["report", "--service", "streetlight", "--at", PLACE, "--description", "Dark"];
    phone.fails(&without, 2, "problem-attribute-missing");
    phone.done(&["--language", "es", "services", "--refresh"]);
    let answer = phone.run(&[&["--language", "es"], without.as_slice()].concat());
    let asked = phone.json(&["--language", "es", "services", "--code", "streetlight"]);
    let question = asked["attributes"].as_array().unwrap().iter().find(|a| a["code"] == "problem").unwrap().clone();
    assert_ne!(question["description"], problem["description"]);
    assert!(answer.only_complaint().contains(question["description"].as_str().unwrap()), "{answer:?}");

    phone.fails(&[without.as_slice(), &["--attribute", "problem=purple"]].concat(), 2, "problem-attribute-not-listed");
    phone.json(&[without.as_slice(), &["--attribute", "problem=out"]].concat());
    phone.done(&["sync"]);
    assert_eq!((phone.report()["delivery"].as_str(), city.requests().len()), (Some("accepted"), 1));
}

#[test]
fn an_export_is_whole_in_each_of_its_three_forms() {
    let scratch = tempfile::tempdir().unwrap();
    let city = CityProgram::start(&scratch.path().join("city"));
    let phone = Phone::set_up(scratch.path().join("phone"), city.url());
    phone.saves_one("A \"deep\" hole, wide too");
    phone.done(&["sync"]);
    let number = phone.report()["service_request_id"].clone();

    for json in [&["--json"][..], &[]] {
        let map = phone.done(&[&["export", "--format", "geojson"], json].concat()).document();
        assert_eq!(map["type"], "FeatureCollection");
        assert_eq!(map["features"][0]["geometry"], json!({ "type": "Point", "coordinates": [-75.16, 39.95] }));
        assert_eq!(map["features"][0]["properties"]["service_request_id"], number);
        let plain = phone.done(&[&["export", "--format", "json"], json].concat()).document().to_string();
        assert!(plain.contains("wide too") && plain.contains(number.as_str().unwrap()), "{plain}");
    }
    let table = phone.done(&["export", "--format", "csv"]).out;
    assert_eq!(table.lines().count(), 2);
    assert!(table.contains("\"A \"\"deep\"\" hole, wide too\""), "{table}");
    assert_eq!(phone.json(&["export", "--format", "csv"])["csv"], table);

    let path = scratch.path().join("map.geojson");
    assert_eq!(phone.json(&["export", "--format", "geojson", "-o", text(&path)])["reports"], 1);
    assert!(std::fs::read_to_string(&path).unwrap().contains("FeatureCollection"));
    phone.fails(&["export", "--format", "csv", "-o", text(&path.join("below"))], 3, "file-unwritable");
}

#[test]
fn every_answer_for_people_is_in_their_language_and_goes_to_stdout() {
    let scratch = tempfile::tempdir().unwrap();
    let city = CityProgram::start(&scratch.path().join("city"));
    let phone = Phone::set_up(scratch.path().join("phone"), city.url());
    let photo = pictures::picture(scratch.path());
    phone.json(&["report", "--service", "pothole", "--at", PLACE, "--photo", text(&photo)]);
    let waiting = LANGUAGES.map(|tag| phone.done(&["--language", tag, "list"]).out);
    phone.done(&["sync"]);
    for tag in LANGUAGES {
        phone.done(&["--language", tag, "services", "--refresh"]);
    }
    let report_id = phone.report()["report_id"].as_str().unwrap().to_owned();
    let arrived = LANGUAGES.map(|tag| phone.done(&["--language", tag, "status", &report_id]).out);
    for told in [&waiting, &arrived] {
        assert!(told[0] != told[1] && told[1] != told[2] && told[0] != told[2], "{told:?}");
        assert!(told.iter().all(|text| text.contains(&report_id)), "{told:?}");
    }
    assert!(waiting[0].contains("Saved, not sent yet") && waiting[0].contains("KB"), "{}", waiting[0]);
    assert!(arrived[1].contains("Bache: Recibido por la ciudad"), "{}", arrived[1]);
    assert!(arrived[2].contains("استلمته المدينة") && arrived[2].contains('\u{2068}'), "{}", arrived[2]);
    let number = phone.report()["service_request_id"].as_str().unwrap().to_owned();
    assert!(arrived.iter().all(|text| text.contains(&number)), "{arrived:?}");
    assert!(waiting.iter().chain(&arrived).flat_map(|text| text.lines()).all(|line| line.chars().count() < 160));

    let spoken = phone.done(&["--language", "es_MX.UTF-8", "list"]).out;
    assert!(spoken.contains("Recibido por la ciudad"), "{spoken}");
    let mut from_environment = phone.command(&["list"]);
    let from_environment = from_environment.env("LANG", "ar_EG.UTF-8").output().unwrap();
    assert!(String::from_utf8(from_environment.stdout).unwrap().contains("استلمته المدينة"));
}

#[test]
fn a_scene_that_is_filed_twice_is_hinted_at_and_saved_all_the_same() {
    let scratch = tempfile::tempdir().unwrap();
    let phone = Phone::new(scratch.path().join("phone"));
    phone.json(&["init", "--server", "http://127.0.0.1:9/"]);
    let photo = pictures::scene(scratch.path());
    let report = |service: &str| {
        let told = phone.run(&["report", "--json", "--service", service, "--at", PLACE, "--photo", text(&photo)]);
        assert_eq!(told.code, 0, "{told:?}");
        let saved = told.document();
        assert_eq!(saved["problems"], json!([]));
        (saved["reference"].as_str().unwrap().to_owned(), told.err)
    };
    let (first, hints) = report("pothole");
    assert_eq!(hints, "");
    let (second, hints) = report("pothole");
    assert!(hints.contains(&first) && hints.lines().count() == 1, "{hints}");
    assert_ne!(first, second);
    assert_eq!(phone.json(&["list"])["reports"].as_array().unwrap().len(), 2);
    let (_, hints) = report("graffiti");
    assert_eq!(hints, "", "the same place and the same look, and another service");
}
