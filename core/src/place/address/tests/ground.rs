//! What is known of a point: the nearest address, the crossing, and the words for it.

use jiff::tz::TimeZone;

use super::town::{at, town, town_without_lines};
use crate::language::{Language, Measures};
use crate::place::Point;

#[test]
fn a_point_has_the_nearest_address_with_its_distance() {
    let near = town().nearest(at(8.0, 30.0)).unwrap();
    assert_eq!((near.address.as_str(), near.street.as_str()), ("130 MARKET ST", "MARKET ST"));
    assert_eq!((near.segment.0.as_str(), near.owner.as_deref()), ("10", Some("STATE")));
    assert!((near.metres - 8.0).abs() < 0.1, "{near:?}");
    assert!(near.on_street.metres_to(at(0.0, 30.0)) < 0.1);
    assert_eq!(town().nearest(at(-8.0, 30.0)).unwrap().address, "131 MARKET ST", "odd numbers are on the south side");
    assert_eq!(town().nearest(at(-40.0, 205.0)).unwrap().address, "40 S 3RD ST", "numbers that fall along the line");
    assert_eq!(town().nearest(at(50.0, 105.0)).unwrap().address, "N 2ND ST", "no houses on that side");
}

#[test]
fn the_cross_street_is_at_the_nearer_end() {
    let cross = |point| town().nearest(point).unwrap().cross_street;
    assert_eq!(cross(at(2.0, 130.0)).as_deref(), Some("N 2ND ST"));
    assert_eq!(cross(at(90.0, 101.0)).as_deref(), Some("MARKET ST"), "nothing meets it at its north end");
    let streets: Vec<String> = town().cross_streets("market").into_iter().map(|cross| cross.street).collect();
    assert_eq!(streets, ["N 1ST ST", "S 1ST ST", "N 2ND ST", "S 2ND ST", "N 3RD ST", "S 3RD ST"]);
    assert!(town().cross_streets("nowhere").is_empty() && town_without_lines().cross_streets("market").is_empty());
}

#[test]
fn what_is_no_point_has_no_address() {
    for point in [Point::new(f64::NAN, -75.0), Point::new(91.0, 0.0), Point::new(40.0, f64::INFINITY)] {
        assert!(town().nearest(point).is_none());
        assert!(town().place_in_words(point, Some(point)).is_none());
    }
    assert!(town_without_lines().nearest(at(0.0, 0.0)).is_none());
}

#[test]
fn a_number_leads_to_its_place_and_back() {
    let town = town();
    for number in [104, 105, 150, 193, 194, 210, 293] {
        let address = format!("{number} CHESTNUT ST");
        let place = town.find(&address).matches[0].point.unwrap();
        let aside = if number % 2 == 0 { 0.00001 } else { -0.00001 };
        let near = town.nearest(Point::new(place.latitude + aside, place.longitude)).unwrap();
        assert_eq!(near.address, address);
    }
}

#[test]
fn a_place_is_told_in_words_of_the_persons_language() {
    let town = town();
    let (scene, person) = (at(3.0, 120.0), at(-11.0, 134.0));
    let told = |tag: &str, person| {
        let language = Language::negotiate(&[tag]).with_measures(Measures::Metric);
        language.text(&town.place_in_words(scene, person).unwrap(), &TimeZone::UTC)
    };
    assert_eq!(told("en", None), "on Market Street near 2nd");
    assert_eq!(told("en", Some(person)), "on Market Street near 2nd, 20 meters north-west of you");
    assert_eq!(told("en", Some(scene)), "on Market Street near 2nd, where you are");
    assert_eq!(told("es", Some(person)), "en Market Street, cerca de 2nd, a 20 metros al noroeste de usted");
    let arabic = told("ar", Some(person));
    assert!(arabic.contains("Market Street") && arabic.contains("الشمال الغربي"), "{arabic}");
    let text = |scene, person| {
        let message = town.place_in_words(scene, person)?;
        Some(Language::negotiate(&["en"]).with_measures(Measures::Metric).text(&message, &TimeZone::UTC))
    };
    let far = at(5_000.0, 0.0);
    assert_eq!(text(far, None), None);
    assert_eq!(text(far, Some(at(3_000.0, 0.0))).unwrap(), "2 kilometers north of you");
    assert_eq!(text(far, Some(far)).unwrap(), "where you are");
    // Nothing crosses there within reach.
    assert_eq!(text(at(-100.0, 199.0), None).unwrap(), "on Chestnut Street near 3rd");
}
