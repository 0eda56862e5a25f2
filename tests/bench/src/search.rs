//! Finding a service among 300 by what people type, against looking for the letters in every name and keyword.

use std::hint::black_box;

use curbline_core::catalog::{Service, ServiceCode, ServiceKind, emergency, search};
use curbline_core::language::Language;

use crate::measure::{Pairs, heading, line, millis, timed};

const SERVICES: usize = 300;
const ROUNDS: usize = 5;
const MOST_MILLIS: f64 = 2.0;
/// What people type: names, other words, other languages, errors, beginnings, sentences, nonsense.
const TYPED: [&str; 24] = [
    "pothole",
    "potohle",
    "poth",
    "hole in the road",
    "there is a big hole in front of my house",
    "bache",
    "baches en la calle",
    "坑洞",
    "马路上有个坑",
    "яма",
    "яму на дороге",
    "حفرة",
    "الحفرة في الشارع",
    "street light out",
    "farola apagada",
    "trash not picked up",
    "basura",
    "wires down",
    "rats in the alley behind the restaurant",
    "arbol caido",
    "no heat",
    "x",
    "unicorn",
    "snow on the sidewalk in front of the school on 5th street and nobody comes",
];
const MEANINGS: [&str; 12] = [
    "pothole",
    "sidewalk",
    "graffiti",
    "streetlight",
    "missed-collection",
    "fallen-tree",
    "traffic-signal",
    "street-sign",
    "abandoned-vehicle",
    "rats",
    "flooding",
    "snow-ice",
];

pub(crate) fn run() {
    let services = services();
    let first = timed(|| drop(black_box(search(&services, "pothole"))));
    let mut pairs = Pairs::default();
    let mut worst = (0.0, "");
    for _ in 0..ROUNDS {
        for typed in TYPED {
            let ours = || {
                let took = timed(|| {
                    black_box(emergency(typed));
                    black_box(search(&services, typed));
                });
                if millis(took) > worst.0 {
                    worst = (millis(took), typed);
                }
                took
            };
            pairs.take(ours, || timed(|| drop(black_box(contained(&services, typed)))));
        }
    }
    heading(&format!("search: {SERVICES} services and {} texts, emergencies included", TYPED.len()));
    line("p50", &pairs.at(0.5), None);
    line("p99", &pairs.at(0.99), None);
    let (worst, slowest) = worst;
    let verdict = if worst <= MOST_MILLIS { "met" } else { "missed" };
    println!("slowest: {worst:.3} ms for \"{slowest}\"; target < {MOST_MILLIS} ms {verdict}");
    println!("the first search of a process, which reads the words of all languages: {:.1} ms", millis(first));
    assert_eq!(search(&services, "bache").first().map(|service| service.meaning.as_deref()), Some(Some("pothole")));
}

/// A city's list: our services over and over, by codes of the city's own.
fn services() -> Vec<Service> {
    let english = Language::negotiate(&["en"]);
    let said = |key: String| english.text_by_key(&key, &[]).unwrap();
    let one = |number: usize| {
        let meaning = MEANINGS[number % MEANINGS.len()];
        Service {
            service_code: ServiceCode(format!("SR-{number:03}")),
            service_name: format!("{} {number}", said(format!("service-{meaning}"))),
            description: said(format!("service-{meaning}-about")),
            group: "Streets".to_owned(),
            keywords: said(format!("service-{meaning}-words")).split(", ").map(str::to_owned).collect(),
            metadata: false,
            kind: ServiceKind::Realtime,
            meaning: Some(meaning.to_owned()),
        }
    };
    (0..SERVICES).map(one).collect()
}

fn contained<'a>(services: &'a [Service], typed: &str) -> Vec<&'a Service> {
    let typed = typed.to_lowercase();
    let has = |text: &str| text.to_lowercase().contains(&typed);
    services
        .iter()
        .filter(|service| has(&service.service_name) || service.keywords.iter().any(|word| has(word)))
        .collect()
}
