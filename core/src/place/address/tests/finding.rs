//! What a text is found to mean, in the small town.

use super::town::{at, town, town_without_lines};
use crate::place::address::{Change, Match, MatchKind, SegmentId, TakenAs};

fn first(text: &str) -> Match {
    let found = town().find(text);
    found.matches.into_iter().next().unwrap_or_else(|| panic!("nothing for {text}: {:?}", found.taken_as))
}

/// Address, segment, and what was typed otherwise.
fn told(text: &str) -> (String, Option<String>, Vec<Change>) {
    let found = first(text);
    (found.address, found.segment.map(|id| id.0), found.changes)
}

#[test]
fn an_address_is_found_however_it_is_written() {
    for text in [
        "150 MARKET ST",
        "150 market",
        "150 Market Street",
        "150 market str.",
        "150%20market%20st",
        "  150   MARKET,  ST ",
        "150 Market St, Smalltown, PA 19107",
        "150, Market St",
        "١٥٠ market st",
    ] {
        assert_eq!(told(text), ("150 MARKET ST".to_owned(), Some("10".to_owned()), vec![]), "{text}");
        assert_eq!(first(text).kind, MatchKind::Exact);
    }
    for text in ["1 n 1st st", "1 North First Street", "1 NO. 1ST", "1 N 1 St", "1 1st St N"] {
        assert_eq!(told(text), ("1 N 1ST ST".to_owned(), Some("30".to_owned()), vec![]), "{text}");
    }
    for text in ["3 st james pl", "3 Saint James Place", "3 St. James"] {
        assert_eq!(told(text).0, "3 SAINT JAMES PL", "{text}");
    }
    for text in ["1501 jfk blvd", "1501 J.F.K. Boulevard", "1501 john f kennedy"] {
        assert_eq!(told(text), ("1501 JOHN F KENNEDY BLVD".to_owned(), Some("50".to_owned()), vec![]), "{text}");
    }
    assert_eq!(told("5 oneil st").0, "5 O'NEIL ST");
    assert_eq!(told("710 e st").0, "710 E ST", "a street that is called E, and not one in the east");
}

#[test]
fn a_number_lies_on_the_side_of_its_parity() {
    assert_eq!(told("1 n 2nd st").1, Some("32".to_owned()));
    assert_eq!(
        told("2 n 2nd st"),
        ("2 N 2ND ST".to_owned(), Some("32".to_owned()), vec![Change::Side]),
        "no even side"
    );
    assert_eq!(told("4 oneil st").2, [Change::Number], "below the range and on no side");
    assert_eq!(told("6 oneil st").2, [Change::Side]);
    assert_eq!(told("7 s 3rd st").1, Some("35".to_owned()), "the range runs backwards");
    assert_eq!(told("100 s 3rd st").2, [Change::Number]);
}

#[test]
fn ranges_halves_rears_and_units_are_kept_as_the_city_writes_them() {
    for (text, address, number, unit) in [
        ("150-60 market", "150-60 MARKET ST", 150, None),
        ("150 - 160 market", "150-60 MARKET ST", 150, None),
        ("150-4 market", "150-54 MARKET ST", 150, None),
        ("152 1/2 market st", "152 1/2 MARKET ST", 152, None),
        ("152½ market st", "152 1/2 MARKET ST", 152, None),
        ("152R market st", "152R MARKET ST", 152, None),
        ("152 rear market st", "152R MARKET ST", 152, None),
        ("152R-58 market st", "152R-58 MARKET ST", 152, None),
        ("150 market st apt 2r", "150 MARKET ST APT 2R", 150, Some("APT 2R")),
        ("150 market st, apartment 2R", "150 MARKET ST APT 2R", 150, Some("APT 2R")),
        ("150 market #4", "150 MARKET ST # 4", 150, Some("# 4")),
        ("150 market st apt # 4", "150 MARKET ST APT 4", 150, Some("APT 4")),
        ("150 market st 2nd floor", "150 MARKET ST FL 2", 150, Some("FL 2")),
        ("150 market st fl 2", "150 MARKET ST FL 2", 150, Some("FL 2")),
        ("150 market st rear", "150 MARKET ST REAR", 150, Some("REAR")),
    ] {
        let found = first(text);
        assert_eq!(
            (found.address.as_str(), found.number, found.unit.as_deref()),
            (address, Some(number), unit),
            "{text}"
        );
        assert_eq!((found.segment, found.changes), (Some(SegmentId("10".into())), vec![]), "{text}");
    }
    assert_eq!(first("150-60 market").kind, MatchKind::Range);
    assert_eq!(told("160-150 market").0, "160 MARKET ST", "what ends before it begins is its beginning");
    assert_eq!(told("0-98 s 1st st").1, Some("31".to_owned()), "a whole block lies where it ends");
}

#[test]
fn what_was_typed_otherwise_is_told_and_never_passed_over() {
    for (text, address, changes) in [
        ("150 markt st", "150 MARKET ST", &[Change::Spelling][..]),
        ("150 mraket", "150 MARKET ST", &[Change::Spelling]),
        ("150 chesnutt st", "150 CHESTNUT ST", &[Change::Spelling]),
        ("150 market streeet", "150 MARKET ST", &[Change::Spelling]),
        ("150 market ave", "150 MARKET ST", &[Change::Suffix]),
        ("150 w market st", "150 MARKET ST", &[Change::Direction]),
        ("1 e 1st st", "1 N 1ST ST", &[Change::Direction]),
        ("1501 kennedy blvd", "1501 JOHN F KENNEDY BLVD", &[Change::Name]),
        ("150 market st smalltown", "150 MARKET ST", &[Change::Rest]),
        ("950 market st", "950 MARKET ST", &[Change::Number]),
    ] {
        let (told, _, told_changes) = told(text);
        assert_eq!((told.as_str(), told_changes.as_slice()), (address, changes), "{text}");
        let found = first(text);
        assert!(found.is_near_miss() && found.score < 1.0 && found.score > 0.0, "{text} {found:?}");
    }
    let found = town().find("950 chestnut st");
    assert_eq!(found.matches[0].address, "950 CHESTNUT AVE", "the avenue has the number, the street has not");
    assert_eq!(found.matches[0].changes, [Change::Suffix]);
    let gone = town().find("950 market st").matches.remove(0);
    assert_eq!((gone.segment, gone.kind), (None, MatchKind::Street), "no piece is made up for it");
}

#[test]
fn digits_are_never_taken_for_wrong_letters() {
    assert_eq!(town().find("1 n 4th st").matches, []);
    assert_eq!(town().find("7 saint james pl").matches.len(), 1);
}

#[test]
fn a_street_without_a_number_is_the_whole_street() {
    let found = first("market st");
    assert_eq!((found.kind, found.segment, found.owner.as_deref()), (MatchKind::Street, None, Some("STATE")));
    let found = first("O'Neil Street");
    assert_eq!(found.segment, Some(SegmentId("60".into())), "it has one piece");
    let found = town().find("2nd st");
    let owners: Vec<_> = found.matches.iter().map(|found| found.owner.as_deref()).collect();
    assert_eq!(owners.len(), 2, "north and south");
    assert!(owners.contains(&Some("PRIVATE")) && owners.contains(&Some("CITY")));
}

#[test]
fn an_alias_leads_to_the_street_it_stands_for() {
    assert_eq!(told("210 high st"), ("210 MARKET ST".to_owned(), Some("11".to_owned()), vec![]));
    assert_eq!(told("210 tree"), ("210 CHESTNUT ST".to_owned(), Some("21".to_owned()), vec![]));
    assert_eq!(first("high street").owner.as_deref(), Some("STATE"));
}

#[test]
fn a_landmark_has_the_address_that_the_list_gives_it() {
    let found = first("town hall");
    assert_eq!(found.kind, MatchKind::Landmark { name: "TOWN HALL".into() });
    assert_eq!((found.address.as_str(), found.segment.unwrap().0.as_str()), ("150 MARKET ST", "10"));
    assert!(found.point.unwrap().metres_to(at(0.0, 51.0)) < 1.0);
    for text in ["st peters church", "Saint Peter’s", "the church of saint peters", "saint petres church"] {
        assert_eq!(first(text).address, "201-11 CHESTNUT ST", "{text}");
    }
    let found = first("old oak");
    assert_eq!((found.address.as_str(), found.point, found.segment), ("THE OLD OAK", None, None));
    assert_eq!(first("shed 4").address, "12 NOWHERE LN", "an address that is no street of the file stays as it is");
    let names: Vec<String> = town().landmarks("", 9).into_iter().map(|landmark| landmark.name).collect();
    assert_eq!(names, ["SAINT PETER'S CHURCH", "SHED 4", "THE OLD OAK", "TOWN HALL"]);
    assert_eq!(town().landmarks("chu", 9).len(), 1);
}

#[test]
fn a_crossing_is_where_the_lines_meet() {
    for text in
        ["market & 2nd", "2nd and market st", "MARKET ST @ N 2ND ST", "market/2nd", "corner of market and second"]
    {
        let found = town().find(text);
        assert_eq!(found.taken_as, TakenAs::Crossing, "{text}");
        let crossing = &found.matches[0];
        assert_eq!(crossing.kind, MatchKind::Crossing { proved: true }, "{text}");
        assert!(crossing.point.unwrap().metres_to(at(0.0, 100.0)) < 0.1, "{text} {crossing:?}");
    }
    assert_eq!(first("market & n 2nd").address, "MARKET ST & N 2ND ST");
    assert_eq!(town().find("market & chestnut").matches, [], "they run side by side");
    assert_eq!(first("markt & 2nd").changes, [Change::Spelling]);
}

#[test]
fn without_lines_a_crossing_is_told_to_be_unproved() {
    let found = town_without_lines().find("market & 2nd").matches.remove(0);
    assert_eq!((found.address.as_str(), found.point, found.segment), ("MARKET ST & 2ND ST", None, None));
    assert_eq!((found.kind, found.owner), (MatchKind::Crossing { proved: false }, None));
    assert_eq!(town_without_lines().find("kennedy & market").matches[0].owner.as_deref(), Some("STATE"));
}

#[test]
fn coordinates_are_taken_in_either_order_where_they_lie_in_the_city() {
    let place = at(3.0, 50.0);
    for text in [
        format!("{}, {}", place.latitude, place.longitude),
        format!("{} {}", place.longitude, place.latitude),
        format!("({};{})", place.latitude, place.longitude),
    ] {
        let found = town().find(&text);
        assert_eq!(found.taken_as, TakenAs::Coordinates);
        assert_eq!(found.matches[0].point, Some(place), "{text}");
        assert_eq!(found.matches[0].segment, Some(SegmentId("10".into())));
    }
    assert_eq!(town().find("-70 40").matches, []);
    let inside = |point: crate::place::Point| point.longitude < -69.0;
    let found = town_without_lines().find_within("-70 40", inside);
    assert_eq!(found.matches[0].point, Some(crate::place::Point::new(40.0, -70.0)));
    assert_eq!(town().find("12 34").taken_as, TakenAs::Address, "no fraction and no sign");
}

#[test]
fn what_is_no_address_is_told_what_it_looks_like() {
    for (text, taken_as) in [
        ("", TakenAs::Nothing),
        (" ,. ", TakenAs::Nothing),
        ("#&", TakenAs::Nothing),
        ("1234", TakenAs::Number),
        ("063N150112", TakenAs::Parcel),
        ("454607", TakenAs::Parcel),
        ("15454", TakenAs::Parcel),
        ("2100 xyzzy plugh", TakenAs::Address),
    ] {
        let found = town().find(text);
        assert_eq!((found.taken_as, found.matches), (taken_as, vec![]), "{text}");
    }
    assert_eq!(town().find(&"market ".repeat(60)).taken_as, TakenAs::TooLong);
}

#[test]
fn an_owner_is_known_by_the_segment() {
    let town = town();
    let owner = |id: &str| town.owner(&SegmentId(id.to_owned()));
    assert_eq!((owner("10").as_deref(), owner("33").as_deref()), (Some("STATE"), Some("PRIVATE")));
    assert_eq!((owner("40"), owner("999")), (None, None), "nobody is named, and no such piece");
    assert_eq!(town.segments(), 15);
}
