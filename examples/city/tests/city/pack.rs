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

/// The value of a language in a map of words, or of nothing.
fn word<'a>(words: &'a Value, language: &str) -> &'a str {
    words[language].as_str().unwrap_or_default()
}

#[test]
fn the_pack_of_this_city_offers_what_the_city_offers() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |name: &str| -> Value { serde_json::from_slice(&std::fs::read(folder.join(name)).unwrap()).unwrap() };
    let (catalog, pack, due) = (read("src/catalog.json"), read("pack/services.json"), read("pack/due.json"));
    let (offered, packed) = (catalog["services"].as_array().unwrap(), pack["services"].as_array().unwrap());
    assert_eq!(offered.len(), packed.len());
    for (offered, packed) in offered.iter().zip(packed) {
        let code = offered["code"].as_str().unwrap();
        assert_eq!((&packed["service_code"], &packed["type"]), (&offered["code"], &offered["type"]));
        assert_eq!(due["services"][code]["days"], offered["days"], "{code}");
        let group = &catalog["groups"][offered["group"].as_str().unwrap()];
        for language in ["en", "es", "ar"] {
            let translation = &pack["translations"][language];
            let own = if language == "en" { packed } else { &translation["services"][code] };
            assert_eq!(own["service_name"], word(&offered["name"], language), "{code} {language}");
            assert_eq!(own["description"], word(&offered["description"], language), "{code} {language}");
            let keywords: Vec<&str> = word(&offered["keywords"], language).split(',').map(str::trim).collect();
            assert_eq!(own["keywords"], serde_json::json!(keywords), "{code} {language}");
            let told = if language == "en" { &packed["group"] } else { &translation["groups"][word(group, "en")] };
            assert_eq!(told, word(group, language), "{code} {language}");
        }
        let questions = offered["attributes"].as_array().cloned().unwrap_or_default();
        let asked = packed["attributes"].as_array().cloned().unwrap_or_default();
        assert_eq!(questions.len(), asked.len(), "{code}");
        for (question, asked) in questions.iter().zip(&asked) {
            let name = question["code"].as_str().unwrap();
            for same in ["code", "datatype"] {
                assert_eq!(question[same], asked[same], "{code} {name}");
            }
            let flag = |value: &Value, usual: bool| value.as_bool().unwrap_or(usual);
            assert_eq!(flag(&question["required"], false), flag(&asked["required"], false), "{code} {name}");
            assert_eq!(flag(&question["variable"], true), flag(&asked["variable"], true), "{code} {name}");
            for language in ["en", "es", "ar"] {
                let words = &pack["translations"][language]["services"][code]["attributes"][name];
                let own = if language == "en" { asked } else { words };
                for text in ["description", "datatype_description"] {
                    assert_eq!(
                        own[text].as_str().unwrap_or_default(),
                        word(&question[text], language),
                        "{code} {name}"
                    );
                }
                let choices = question["values"].as_array().cloned().unwrap_or_default();
                assert_eq!(choices.len(), asked["values"].as_array().map_or(0, Vec::len), "{code} {name}");
                for (at, choice) in choices.iter().enumerate() {
                    let key = choice["key"].as_str().unwrap();
                    assert_eq!(asked["values"][at]["key"], key, "{code} {name}");
                    let told = if language == "en" { &asked["values"][at]["name"] } else { &words["values"][key] };
                    assert_eq!(told, word(&choice["name"], language), "{code} {name} {key}");
                }
            }
        }
    }
}
