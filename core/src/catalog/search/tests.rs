use super::*;
use crate::catalog::{ServiceCode, ServiceKind};

fn service(code: &str, name: &str, keywords: &[&str], description: &str) -> Service {
    Service {
        service_code: ServiceCode(code.to_owned()),
        service_name: name.to_owned(),
        description: description.to_owned(),
        group: String::new(),
        keywords: keywords.iter().map(|word| (*word).to_owned()).collect(),
        metadata: false,
        kind: ServiceKind::Realtime,
        meaning: None,
    }
}

fn names<'a>(services: &'a [Service], text: &str) -> Vec<&'a str> {
    search(services, text).into_iter().map(|found| found.service_name.as_str()).collect()
}

#[test]
fn names_come_before_keywords_and_what_is_in_a_description_only_is_left_out_beside_them() {
    let services = [
        service("1", "Street sweeping", &[], "Not for a bache"),
        service("2", "Road hole", &["bache"], ""),
        service("3", "Bache", &[], ""),
    ];
    assert_eq!(names(&services, "BACHE"), ["Bache", "Road hole"]);
    assert_eq!(names(&services[..1], "bache"), ["Street sweeping"]);
}

#[test]
fn the_word_that_fits_fewer_services_decides_and_no_word_finds_all() {
    let services = [service("1", "Broken street light", &["lamp"], ""), service("2", "Broken tree", &[], "")];
    assert_eq!(names(&services, "broken lamp"), ["Broken street light"]);
    assert_eq!(names(&services, "  ").len(), 2);
    assert!(names(&services, "unicorn").is_empty());
}

/// A city of the English words that our own English texts have.
fn city() -> Vec<Service> {
    let about = [
        "pothole",
        "streetlight",
        "missed-collection",
        "fallen-tree",
        "traffic-signal",
        "graffiti",
        "rats",
        "flooding",
    ];
    about.map(|meaning| Service { meaning: Some(meaning.to_owned()), ..service("x", meaning, &[], "") }).into()
}

#[test]
fn a_word_in_any_language_finds_the_service_that_means_it() {
    let services = city();
    for (typed, expected) in [
        ("hole in the road", "pothole"),
        ("potohle", "pothole"),
        ("there is a big hole in my street", "pothole"),
        ("bache", "pothole"),
        ("BACHES", "pothole"),
        ("farola apagada", "streetlight"),
        ("حفرة", "pothole"),
        ("الحفرة", "pothole"),
        ("basura", "missed-collection"),
        ("arbol caido", "fallen-tree"),
    ] {
        assert_eq!(names(&services, typed).first(), Some(&expected), "{typed}");
    }
}

#[test]
fn a_service_goes_by_its_meaning_and_never_by_its_name() {
    let unknown = [service("77", "Pothole", &[], "")];
    assert!(names(&unknown, "bache").is_empty(), "the code says nothing of what it means");
    let known = [Service { meaning: Some("pothole".to_owned()), ..service("77", "SR-77", &[], "") }];
    assert_eq!(names(&known, "bache"), ["SR-77"]);
    let coded = [service("pothole", "Loch", &[], "")];
    assert_eq!(names(&coded, "bache"), ["Loch"]);
}

#[test]
fn an_emergency_is_known_by_its_words_and_nothing_else_is_one() {
    for (typed, expected) in [
        ("I smell gas leak in my house", Some("gas")),
        ("wires down on the street", Some("wires")),
        ("there was a shooting", Some("crime")),
        ("huele a gas", Some("gas")),
        ("cables caidos en la calle", Some("wires")),
        ("nhà đang cháy", Some("fire")),
        ("nước chảy ra đường", None),
        ("pothole on 5th street", None),
        ("the car that hit the sign stands by a tree", None),
        ("", None),
    ] {
        assert_eq!(emergency(typed).map(|found| found.id).as_deref(), expected, "{typed}");
    }
}

#[test]
fn every_emergency_with_words_says_what_to_do() {
    let ids: std::collections::BTreeSet<_> = vocabulary().emergencies.iter().map(|(_, id)| id.clone()).collect();
    assert!(ids.len() >= 11, "{ids:?}");
    for id in ids {
        assert!(vocabulary::advice(&id).is_some(), "{id}");
    }
}

#[test]
fn every_service_is_found_by_its_own_name_in_every_language() {
    let services: Vec<Service> = meanings().into_iter().map(|meaning| service(meaning, meaning, &[], "")).collect();
    let mut missed = Vec::new();
    for language in crate::language::Language::available() {
        let language = crate::language::Language::negotiate(&[&language.tag]);
        for service in &services {
            let name = language.text_by_key(&format!("service-{}", service.service_code), &[]).unwrap();
            if search(&services, &name).first().map(|found| &found.service_code) != Some(&service.service_code) {
                missed.push(format!("{} {name}", language.tag()));
            }
        }
    }
    assert_eq!(missed, Vec::<String>::new());
}
