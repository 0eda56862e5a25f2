//! What the room promises, on areas small enough to draw.

use super::*;

/// Degrees of latitude in ten metres, nearly.
const TEN_METRES: f64 = 9e-5;

#[test]
fn a_border_belongs_to_the_areas_on_both_of_its_sides() {
    let text = collection(&[("west", &square(0.0, 0.0, 1.0, 1.0)), ("east", &square(1.0, 0.0, 2.0, 1.0))]);
    let found = opened(&[layer("half", &text)]);
    assert_eq!(holding(&found, 0.5, 0.5), ["west"]);
    assert_eq!(holding(&found, 1.5, 0.5), ["east"]);
    for (longitude, latitude) in [(1.0, 0.5), (1.0, 0.0), (1.0, 1.0)] {
        assert_eq!(holding(&found, longitude, latitude), ["west", "east"], "{longitude} {latitude}");
    }
    // A thousandth of a millimetre from it is beside it.
    assert_eq!(holding(&found, 1.000_000_000_1, 0.5), ["east"]);
    assert_eq!(holding(&found, 0.999_999_999_9, 0.5), ["west"]);
    for (longitude, latitude) in [(0.5, 1.000_000_000_1), (-0.000_000_000_1, 0.5), (2.5, 0.5), (0.5, -0.1)] {
        assert!(holding(&found, longitude, latitude).is_empty(), "{longitude} {latitude}");
    }
}

#[test]
fn a_hole_is_outside_and_its_border_is_not() {
    let ring = "[[0,0],[9,0],[9,9],[0,9],[0,0]],[[3,3],[3,6],[6,6],[6,3],[3,3]]";
    let text = collection(&[("ring", &format!("[{ring}]")), ("core", &square(3.0, 3.0, 6.0, 6.0))]);
    let found = opened(&[layer("rings", &text)]);
    assert_eq!(holding(&found, 1.0, 4.0), ["ring"]);
    assert_eq!(holding(&found, 8.0, 4.0), ["ring"]);
    assert_eq!(holding(&found, 4.0, 4.0), ["core"]);
    assert_eq!(holding(&found, 3.0, 4.0), ["ring", "core"]);
    assert_eq!(holding(&found, 6.0, 6.0), ["ring", "core"]);
}

#[test]
fn parts_of_one_area_are_that_area_once() {
    let parts = [square(0.0, 0.0, 1.0, 1.0), square(5.0, 0.0, 6.0, 1.0), square(0.5, 0.0, 2.0, 1.0)].join(",");
    let text = collection(&[("isles", &format!("[{parts}]"))]).replace("Polygon", "MultiPolygon");
    let found = opened(&[layer("isles", &text)]);
    for longitude in [0.2, 0.7, 1.0, 5.5] {
        assert_eq!(holding(&found, longitude, 0.5), ["isles"], "{longitude}");
    }
    assert!(holding(&found, 3.0, 0.5).is_empty());
}

#[test]
fn an_area_across_the_180th_meridian_is_one_however_it_is_written() {
    let halves = [square(179.0, 0.0, 180.0, 1.0), square(-180.0, 0.0, -179.0, 1.0)].join(",");
    let texts = [
        collection(&[("strait", &square(179.0, 0.0, -179.0, 1.0))]),
        collection(&[("strait", &square(179.0, 0.0, 181.0, 1.0))]),
        collection(&[("strait", &square(-181.0, 0.0, -179.0, 1.0))]),
        collection(&[("strait", &format!("[{halves}]"))]).replace("Polygon", "MultiPolygon"),
    ];
    for text in &texts {
        let found = opened(&[boundary(text), layer("sea", text)]);
        for longitude in [179.0, 179.5, 180.0, -180.0, -179.5, -179.0] {
            assert_eq!(holding(&found, longitude, 0.5), ["strait"], "{longitude} of {text}");
        }
        for longitude in [178.9, -178.9, 0.0, 1.0] {
            assert!(holding(&found, longitude, 0.5).is_empty(), "{longitude} of {text}");
        }
        // Where a file cuts it in two is no border.
        let near = |longitude| found.find(Point::new(0.5, longitude), Some(30.0), TODAY).inside;
        assert_eq!(near(180.0), Inside::Inside, "{text}");
        assert_eq!(near(-179.999_99), Inside::Inside, "{text}");
        assert!(matches!(near(-178.999_9), Inside::NearBorder { is_inside: false, .. }), "{text}");
        assert!(matches!(near(178.999_9), Inside::NearBorder { is_inside: false, .. }), "{text}");
    }
}

#[test]
fn within_the_accuracy_of_a_border_both_sides_are_named() {
    let text = collection(&[
        ("south", &square(0.0, 0.0, 1.0, 0.5)),
        ("north", &square(0.0, 0.5, 1.0, 1.0)),
        ("far", &square(0.0, 1.0, 1.0, 2.0)),
    ]);
    let found = opened(&[layer("part", &text)]);
    let ask = |accuracy| found.find(Point::new(0.5 + TEN_METRES, 0.5), accuracy, TODAY).districts.remove(0);
    let certain = District { layer: "part", holding: vec!["north"], near: vec![] };
    assert_eq!(ask(None), certain);
    assert_eq!(ask(Some(9.9)), certain);
    assert_eq!(ask(Some(9.9)).certain(), Some("north"));
    assert_eq!(ask(Some(10.1)), District { near: vec!["south"], ..certain.clone() });
    assert_eq!(ask(Some(10.1)).certain(), None);
    assert_eq!(ask(Some(1e5)).labels().collect::<Vec<_>>(), ["north", "south", "far"]);
    assert_eq!(ask(Some(f64::NAN)), certain);
}

#[test]
fn a_distance_to_a_border_is_that_of_the_ground() {
    // At 60 degrees a degree of longitude is half as long.
    let text = collection(&[("box", &square(10.0, 60.0, 10.1, 60.1))]);
    let found = opened(&[boundary(&text)]);
    for (longitude, latitude, corner) in [
        (9.999, 60.05, Point::new(60.05, 10.0)),
        (10.05, 59.9991, Point::new(60.0, 10.05)),
        (10.101, 60.1005, Point::new(60.1, 10.1)),
    ] {
        let point = Point::new(latitude, longitude);
        let Inside::NearBorder { is_inside: false, metres, .. } = found.find(point, Some(200.0), TODAY).inside else {
            panic!("{longitude} {latitude}");
        };
        let truly = point.metres_to(corner);
        assert!((metres - truly).abs() < 0.01 * truly, "{metres} in place of {truly}");
    }
}

#[test]
fn outside_it_is_said_whose_ground_it_is() {
    let city = collection(&[("", &square(0.0, 0.0, 1.0, 1.0))]);
    let others = collection(&[("Camden", &square(1.0, 0.0, 2.0, 1.0))]);
    let neighbours = LayerSource { role: Role::Neighbours, ..layer("neighbours", &others) };
    let found = opened(&[boundary(&city), neighbours]);
    let ask = |longitude, accuracy| found.find(Point::new(0.5, longitude), accuracy, TODAY).inside;
    assert_eq!(ask(0.5, Some(20.0)), Inside::Inside);
    assert_eq!(ask(1.5, Some(20.0)), Inside::Outside { neighbour: Some("Camden") });
    assert_eq!(ask(-0.5, Some(20.0)), Inside::Outside { neighbour: None });
    assert_eq!(ask(1.0 + TEN_METRES, None), Inside::Outside { neighbour: Some("Camden") });
    for (longitude, side) in [(1.0 + TEN_METRES, false), (1.0 - TEN_METRES, true)] {
        let Inside::NearBorder { is_inside, metres, neighbour } = ask(longitude, Some(20.0)) else { panic!() };
        assert_eq!((is_inside, neighbour), (side, Some("Camden")));
        assert!((metres - 10.0).abs() < 0.1, "{metres}");
    }
    assert!(found.find(Point::new(0.5, 0.5), None, TODAY).districts.is_empty());
    // Without a boundary nothing is outside; what is no place is outside of everything.
    assert_eq!(
        opened(&[layer("", &city.replace("\"name\":\"\"", "\"name\":1"))])
            .find(Point::new(9.0, 9.0), None, TODAY)
            .inside,
        Inside::Inside
    );
    assert_eq!(found.find(Point::new(f64::NAN, 0.5), None, TODAY).inside, Inside::Outside { neighbour: None });
}

#[test]
fn the_newest_version_of_a_layer_that_is_valid_counts() {
    let texts = ["old", "2024", "2027"].map(|name| collection(&[(name, &square(0.0, 0.0, 1.0, 1.0))]));
    let [old, new, next] = &texts;
    let from = |year, text| LayerSource { valid_from: Some(Date::constant(year, 1, 1)), ..layer("police", text) };
    // In whichever order they are listed.
    for sources in [
        [from(2027, next), layer("police", old), from(2024, new)],
        [from(2024, new), from(2027, next), layer("police", old)],
    ] {
        let found = opened(&sources);
        for (date, label) in [
            (Date::constant(1969, 7, 20), "old"),
            (Date::constant(2023, 12, 31), "old"),
            (Date::constant(2024, 1, 1), "2024"),
            (Date::constant(2026, 12, 31), "2024"),
            (Date::constant(2027, 1, 1), "2027"),
        ] {
            let districts = found.find(Point::new(0.5, 0.5), None, date).districts;
            assert_eq!(districts.len(), 1);
            assert_eq!(districts[0].holding, [label], "{date}");
        }
    }
    // One that is not valid yet is not there.
    let found = opened(&[from(2027, next)]);
    assert!(found.find(Point::new(0.5, 0.5), None, TODAY).districts.is_empty());
    assert_eq!(
        found.layers().map(|(name, labels)| (name, labels.collect())).collect::<Vec<_>>(),
        [("police", vec!["2027"])]
    );
}

#[test]
fn a_file_that_was_cut_or_changed_never_takes_the_program_down() {
    let text = collection(&[("one", &square(0.0, 0.0, 1.0, 1.0)), ("two", &square(1.0, 0.0, 2.0, 1.0))]);
    let whole = compile(&[boundary(&text), layer("part", &text)]).unwrap();
    for length in 0..whole.len() {
        assert_eq!(Boundaries::open(whole[..length].to_vec()).unwrap_err(), Damaged, "{length} bytes");
    }
    assert!(Boundaries::open([whole.clone(), vec![0]].concat()).is_err());
    let mut opened = 0;
    for at in 0..whole.len() {
        for bit in 0..8 {
            let mut changed = whole.clone();
            changed[at] ^= 1 << bit;
            if let Ok(found) = Boundaries::open(changed) {
                opened += 1;
                let _ = found.find(Point::new(0.5, 0.999_99), Some(50.0), TODAY);
            }
        }
    }
    assert!(opened > 0, "edges and labels are not checked");
}
