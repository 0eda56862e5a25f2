//! The pack: given as it is, with a tag by which who has it is spared it; and that its catalogue is this city's.
use std::path::Path;

use curbline_city::CityOptions;
use serde_json::Value;

use crate::client::Town;

#[tokio::test]
async fn the_pack_is_given_once_to_who_keeps_its_tag() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("city.pack");
    std::fs::write(&file, b"CURBPACK one").unwrap();
    let pack = file.clone();
    let town = Town::with(|options| CityOptions { pack: Some(pack), ..options }).await;
    let first = town.get("/pack").await;
    assert_eq!((first.status, first.body.as_slice()), (200, b"CURBPACK one".as_slice()));
    let tag = first.headers["etag"].clone();
    let again = town.ask("GET", "/pack", &[("If-None-Match", &format!("\"x\", {tag}"))], &[]).await;
    assert_eq!((again.status, again.body.len()), (304, 0));
    let size = town.ask("HEAD", "/pack", &[], &[]).await;
    assert_eq!((size.status, size.headers["content-length"].as_str(), size.body.len()), (200, "12", 0));
    std::fs::write(&file, b"CURBPACK two").unwrap();
    let newer = town.ask("GET", "/pack", &[("If-None-Match", &tag)], &[]).await;
    assert_eq!((newer.status, newer.body.as_slice()), (200, b"CURBPACK two".as_slice()));
}

#[tokio::test]
async fn a_city_without_a_pack_says_so() {
    assert_eq!(Town::open().await.get("/pack").await.status, 404);
}

#[tokio::test]
async fn the_pack_of_this_city_offers_what_the_city_offers() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |name: &str| -> Value { serde_json::from_slice(&std::fs::read(folder.join(name)).unwrap()).unwrap() };
    let (catalog, pack, due) = (read("src/catalog.json"), read("pack/services.json"), read("pack/due.json"));
    for service in catalog["services"].as_array().unwrap() {
        let code = service["code"].as_str().unwrap();
        assert_eq!(due["services"][code]["days"], service["days"], "{code}");
    }
    let town = Town::open().await;
    for language in ["en", "es", "ar"] {
        let offered = town.get_json(&format!("/services.json?language={language}")).await;
        let (offered, packed) = (offered.as_array().unwrap(), pack["services"].as_array().unwrap());
        assert_eq!(offered.len(), packed.len());
        for (offered, packed) in offered.iter().zip(packed) {
            let code = offered["service_code"].as_str().unwrap();
            assert_eq!((&packed["service_code"], &packed["type"]), (&offered["service_code"], &offered["type"]));
            let translation = &pack["translations"][language];
            let own = if language == "en" { packed } else { &translation["services"][code] };
            for text in ["service_name", "description"] {
                assert_eq!(own[text], offered[text], "{code} {language}");
            }
            let keywords: Vec<&str> = offered["keywords"].as_str().unwrap().split([',', '،']).map(str::trim).collect();
            assert_eq!(own["keywords"], serde_json::json!(keywords), "{code} {language}");
            let group = packed["group"].as_str().unwrap();
            let told = if language == "en" { &packed["group"] } else { &translation["groups"][group] };
            assert_eq!(told, &offered["group"], "{code} {language}");
            let Some(asked) = packed["attributes"].as_array() else { continue };
            let definition = town.get_json(&format!("/services/{code}.json?language={language}")).await;
            let questions = definition["attributes"].as_array().unwrap();
            assert_eq!(questions.len(), asked.len(), "{code}");
            for (question, asked) in questions.iter().zip(asked) {
                same_question(question, asked, &own["attributes"], language);
            }
        }
    }
}

/// A question as the city asks it, and as the pack has it: in its own language, or in a translation beside it.
fn same_question(question: &Value, asked: &Value, translated: &Value, language: &str) {
    let name = question["code"].as_str().unwrap();
    assert_eq!((&question["code"], &question["datatype"]), (&asked["code"], &asked["datatype"]));
    let flag = |value: &Value, usual: bool| value.as_bool().unwrap_or(usual);
    assert_eq!(question["required"], flag(&asked["required"], false), "{name}");
    assert_eq!(question["variable"], flag(&asked["variable"], true), "{name}");
    let words = if language == "en" { asked } else { &translated[name] };
    for text in ["description", "datatype_description"] {
        assert_eq!(words[text], question[text], "{name} {language}");
    }
    let choices = question["values"].as_array().cloned().unwrap_or_default();
    assert_eq!(choices.len(), asked["values"].as_array().map_or(0, Vec::len), "{name}");
    for (at, choice) in choices.iter().enumerate() {
        let key = choice["key"].as_str().unwrap();
        assert_eq!(asked["values"][at]["key"], key, "{name}");
        let told = if language == "en" { &asked["values"][at]["name"] } else { &words["values"][key] };
        assert_eq!(told, &choice["name"], "{name} {key} {language}");
    }
}
