//! What is refused, with its line, and what is mended.

use super::super::tests::{boundary, collection, holding, layer, opened, square};
use super::*;
use crate::message::say;
use crate::place::boundary::LayerSource;

/// The codes and lines of everything that is wrong.
fn faults(sources: &[LayerSource<'_>]) -> Vec<(String, Option<u32>)> {
    let faults = compile(sources).unwrap_err();
    faults.into_iter().map(|fault| (fault.message.code, fault.line)).collect()
}

fn fault(text: &str) -> (String, Option<u32>) {
    let all = faults(&[layer("layer", text)]);
    assert_eq!(all.len(), 1, "{all:?}");
    all.into_iter().next().unwrap()
}

/// A file in which the second of two areas, in line 3, has these rings.
fn with(rings: &str) -> String {
    collection(&[("good", &square(-75.2, 39.9, -75.1, 40.0)), ("bad", rings)])
}

fn told(code: &str, line: u32) -> (String, Option<u32>) {
    (code.to_owned(), Some(line))
}

#[test]
fn each_fault_names_its_line() {
    for (rings, code) in [
        ("[[[-75.2,39.9],[-75.1,39.9],[-75.1,40.0],[-75.2,40.0]]]", "geojson-ring-open"),
        ("[[[-75.2,39.9],[-75.1,39.9],[-75.2,39.9]]]", "geojson-ring-short"),
        ("[[[-75.2,39.9],[-75.1,40.0],[-75.1,39.9],[-75.2,40.0],[-75.2,39.9]]]", "geojson-ring-crosses"),
        ("[[[39.9,-75.2],[39.9,-75.1],[40.0,-75.1],[40.0,-75.2],[39.9,-75.2]]]", "geojson-swapped"),
        ("[[[39.9,-118.2],[39.9,-118.1],[40.0,-118.1],[39.9,-118.2]]]", "geojson-swapped"),
        ("[[[2700000,240000],[2700100,240000],[2700100,240100],[2700000,240000]]]", "geojson-not-degrees"),
        ("[[[-8366000,4859000],[-8366100,4859000],[-8366100,4859100],[-8366000,4859000]]]", "geojson-not-degrees"),
        ("[[[-75.2,39.9],[-75.1,40.0],[-75.15,39.95],[-75.2,39.9]]]", "geojson-no-ground"),
        ("[[[-75.2,39.9],[-75.1,null],[-75.1,40.0],[-75.2,39.9]]]", "geojson-form"),
        ("[[[-75.2,39.9],[-75.1],[-75.1,40.0],[-75.2,39.9]]]", "geojson-form"),
        ("[[-75.2,39.9],[-75.1,39.9],[-75.1,40.0],[-75.2,39.9]]", "geojson-form"),
        ("7", "geojson-form"),
    ] {
        assert_eq!(fault(&with(rings)), told(code, 3), "{rings}");
    }
    let hole = "[[[-75.2,39.9],[-75.1,39.9],[-75.1,40.0],[-75.2,39.9]],\n[[-74.2,39.9],[-74.1,39.9],[-74.1,40.0],[-74.2,39.9]]]";
    assert_eq!(fault(&with(hole)), told("geojson-hole-outside", 4));
    let across = "[[[-75.2,39.9],[-75.1,39.9],[-75.1,40.0],[-75.2,40.0],[-75.2,39.9]],\n[[-75.15,39.95],[-75.0,39.95],[-75.0,39.96],[-75.15,39.96],[-75.15,39.95]]]";
    assert_eq!(fault(&with(across)), told("geojson-ring-crosses", 3));
}

#[test]
fn what_is_no_geojson_is_told_apart_from_what_is_no_json() {
    let good = collection(&[("one", &square(0.0, 0.0, 1.0, 1.0))]);
    assert_eq!(fault(&good.replace("}}\n]}", "}\n]}")), told("json-form", 3));
    assert_eq!(fault(""), told("json-form", 1));
    assert_eq!(fault("[]"), told("geojson-form", 1));
    assert_eq!(fault("{}"), told("geojson-form", 1));
    assert_eq!(fault(&good.replace("Polygon", "LineString")), told("geojson-not-an-area", 2));
    assert_eq!(fault(r#"{"type":"FeatureCollection","features":[]}"#), ("geojson-empty".to_owned(), None));
    let crs = r#""crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::2272"}},"features""#;
    assert_eq!(fault(&good.replace("\"features\"", crs)), told("geojson-crs", 1));
}

#[test]
fn a_missing_label_is_told_with_what_there_is() {
    let text = collection(&[("one", &square(0.0, 0.0, 1.0, 1.0))]);
    let told = compile(&[LayerSource { label: Some("DISTRICT"), ..layer("layer", &text) }]).unwrap_err();
    let message = say::geojson_label_missing("DISTRICT", "name");
    assert_eq!(told, [Fault::in_line("areas.geojson", 2, message)]);
    for empty in ["null", "\"  \"", "[]"] {
        let text = text.replace("\"one\"", empty);
        assert_eq!(fault(&text), ("geojson-label-empty".to_owned(), Some(2)), "{empty}");
    }
    let text = text.replace("\"one\"", "7");
    assert_eq!(holding(&opened(&[layer("layer", &text)]), 0.5, 0.5), ["7"]);
}

#[test]
fn a_layer_is_held_against_the_city() {
    let city = collection(&[("", &square(13.3, 52.4, 13.5, 52.6))]);
    let apart = |text: &str| faults(&[boundary(&city), layer("layer", text)]);
    // In Berlin both orders are places.
    let swapped = collection(&[("one", &square(52.4, 13.3, 52.6, 13.5))]);
    assert_eq!(apart(&swapped), [("geojson-swapped".to_owned(), None)]);
    let elsewhere = collection(&[("one", &square(2.0, 48.0, 2.1, 48.1))]);
    assert_eq!(apart(&elsewhere), [("geojson-elsewhere".to_owned(), None)]);
    let neighbours = LayerSource { role: Role::Neighbours, ..layer("layer", &elsewhere) };
    assert!(compile(&[boundary(&city), neighbours]).is_ok());
    let twice = collection(&[("one", &square(13.3, 52.4, 13.4, 52.5))]);
    let double = [layer("layer", &twice), layer("layer", &twice)];
    assert_eq!(faults(&double), [("layer-twice".to_owned(), None)]);
}

#[test]
fn all_faults_of_all_files_are_told_at_once() {
    let open = "[[[0,0],[1,0],[1,1],[0,1]]]";
    let text = collection(&[("", open), ("two", open), ("three", &square(0.0, 0.0, 1.0, 1.0))]);
    let both = faults(&[layer("one", &text), layer("two", "nonsense")]);
    assert_eq!(
        both,
        [
            told("json-form", 1),
            told("geojson-label-empty", 2),
            told("geojson-ring-open", 2),
            told("geojson-ring-open", 3)
        ]
    );
}

#[test]
fn what_maps_are_drawn_with_is_mended() {
    let area = "[0,0],[1,0],[1,1],[0,1],[0,0]";
    for rings in [
        // The other way round, points twice, heights, a closing that is a hair off.
        "[0,0],[0,1],[1,1],[1,0],[0,0]",
        "[0,0],[0,0],[1,0],[1,0],[1,1],[0,1],[0,0],[0,0]",
        "[0,0,12.5],[1,0,12.5],[1,1,12.5],[0,1,12.5],[0,0,12.5]",
        "[0,0],[1,0],[1,1],[0,1],[0.00000001,0]",
        // A spike, a corner that touches an edge, an edge that is gone along twice, a loop of a few centimetres.
        "[0,0],[1,0],[3,0],[1,0],[1,1],[0,1],[0,0]",
        "[0,0],[0.5,1],[1,0],[1,1],[0,1],[0,0]",
        "[0,0],[1,0],[1,1],[0.5,1],[0.5,2],[0.5,1],[0,1],[0,0]",
        "[0,0],[1,0],[1,1],[0.5000003,1.0000003],[0.5000003,1],[0.5000005,1.0000003],[0,1],[0,0]",
    ] {
        let found = opened(&[layer("layer", &collection(&[("one", &format!("[[{rings}]]"))]))]);
        assert_eq!(holding(&found, 0.25, 0.75), ["one"], "{rings}");
        assert!(holding(&found, 1.5, 0.5).is_empty(), "{rings}");
    }
    // A hole without ground, and a ring that was left empty.
    let hole = format!("[[{area}],[[0.2,0.2],[0.3,0.3],[0.2,0.2],[0.2,0.2]]]");
    assert_eq!(holding(&opened(&[layer("layer", &collection(&[("one", &hole)]))]), 0.25, 0.25), ["one"]);
}

#[test]
fn a_geometry_alone_or_in_a_collection_is_taken_and_one_that_was_never_drawn_is_passed_over() {
    let polygon = format!(r#"{{"type":"Polygon","coordinates":{}}}"#, square(0.0, 0.0, 1.0, 1.0));
    let mixed =
        format!(r#"{{"type":"GeometryCollection","geometries":[{{"type":"Point","coordinates":[0,0]}},{polygon}]}}"#);
    let feature = format!(r#"{{"type":"Feature","properties":null,"geometry":{mixed}}}"#);
    let undrawn = r#"{"type":"Feature","properties":{},"geometry":null}"#;
    let all = format!(r#"{{"type":"FeatureCollection","features":[{undrawn},{feature}]}}"#);
    for text in [&polygon, &mixed, &feature, &all, &format!("\u{feff}{polygon}")] {
        let found = opened(&[LayerSource { label: None, ..layer("layer", text) }]);
        assert_eq!(holding(&found, 0.5, 0.5), [""], "{text}");
    }
}

#[test]
fn a_ring_of_very_many_points_is_checked_in_a_moment() {
    // A comb of 20,000 teeth: every tooth is as high as the comb.
    let teeth = (0..20_000).flat_map(|tooth| {
        let west = f64::from(tooth) * 1e-5;
        [format!("[{west:.6},0]"), format!("[{:.6},1]", west + 5e-6)]
    });
    let ring: Vec<String> =
        teeth.chain(["[0.2,2]".to_owned(), "[0,2]".to_owned(), "[0.000000,0]".to_owned()]).collect();
    let text = collection(&[("comb", &format!("[[{}]]", ring.join(",")))]);
    assert_eq!(holding(&opened(&[layer("layer", &text)]), 0.1, 1.5), ["comb"]);
}
