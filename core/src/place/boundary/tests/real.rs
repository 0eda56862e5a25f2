//! Real areas and places, where they are: `CURBLINE_REAL_DATA` names a folder that has `boundaries` in it.

use std::path::PathBuf;

use super::*;

/// Name, file and label of Philadelphia's layers.
const LAYERS: [(&str, &str, &str); 5] = [
    ("council", "philadelphia_council_districts_2024", "DISTRICT"),
    ("police", "philadelphia_police_districts", "dist_numc"),
    ("li", "philadelphia_li_districts", "DISTRICT"),
    ("zip", "philadelphia_zipcodes", "CODE"),
    ("neighborhood", "philadelphia_neighborhoods", "MAPNAME"),
];

fn folder() -> Option<PathBuf> {
    let folder = std::env::var_os("CURBLINE_REAL_DATA").map(PathBuf::from);
    if folder.is_none() {
        println!("left out: CURBLINE_REAL_DATA is not set");
    }
    folder
}

fn text(folder: &std::path::Path, file: &str) -> String {
    std::fs::read_to_string(folder.join("boundaries").join(file).with_extension("geojson")).unwrap()
}

fn philadelphia(folder: &std::path::Path) -> Vec<u8> {
    let limits = text(folder, "philadelphia_city_limits");
    let texts = LAYERS.map(|(_, file, _)| text(folder, file));
    let layers = LAYERS.iter().zip(&texts);
    let layers =
        layers.map(|(&(name, file, label), text)| LayerSource { label: Some(label), file, ..layer(name, text) });
    compile(&[boundary(&limits)].into_iter().chain(layers).collect::<Vec<_>>()).unwrap()
}

#[test]
fn the_layers_of_philadelphia_are_small_and_know_an_office_downtown() {
    let Some(folder) = folder() else { return };
    let bytes = philadelphia(&folder);
    println!("all layers of Philadelphia: {} bytes", bytes.len());
    assert!(bytes.len() <= 400_000, "{} bytes", bytes.len());
    let found = Boundaries::open(bytes).unwrap();
    // 1234 Market St.
    let Found { inside, districts } = found.find(Point::new(39.951_662, -75.160_977), Some(10.0), TODAY);
    assert_eq!(inside, Inside::Inside);
    let labels: Vec<_> = districts.iter().map(|district| (district.layer, district.certain().unwrap())).collect();
    let [council, police, li, zip, _] = ["1", "09", "Central", "19107", ""];
    assert_eq!(labels[..4], [("council", council), ("police", police), ("li", li), ("zip", zip)]);
    // In the Delaware, off Penn's Landing, and at the city hall of Camden.
    for (latitude, longitude) in [(39.946, -75.131), (39.944_8, -75.119_7)] {
        let inside = found.find(Point::new(latitude, longitude), Some(20.0), TODAY).inside;
        assert_eq!(inside, Inside::Outside { neighbour: None }, "{latitude} {longitude}");
    }
}

#[test]
fn recorded_requests_of_philadelphia_lie_in_their_own_zip() {
    let Some(folder) = folder() else { return };
    let found = Boundaries::open(philadelphia(&folder)).unwrap();
    let rows = std::fs::read_to_string(folder.join("open311/philadelphia_311_2025_sample.csv")).unwrap();
    let (mut asked, mut elsewhere) = (0, Vec::new());
    for row in rows.lines().skip(1) {
        // No field has a comma in it.
        let fields: Vec<&str> = row.split(',').collect();
        assert_eq!(fields.len(), 11, "{row}");
        let (Ok(latitude), Ok(longitude)) = (fields[7].parse(), fields[8].parse()) else { continue };
        let Some(zip) = fields[6].strip_suffix(".0") else { continue };
        asked += 1;
        let districts = found.find(Point::new(latitude, longitude), None, TODAY).districts;
        let own = districts.iter().find(|district| district.layer == "zip").unwrap();
        if own.holding != [zip] {
            elsewhere.push((fields[0].to_owned(), zip.to_owned(), own.holding.concat()));
        }
    }
    // The city says 19139 of two places at the corner of it that lie in 19143.
    let known = ["17346542", "17346597"].map(|id| (id.to_owned(), "19139".to_owned(), "19143".to_owned()));
    assert_eq!((asked, elsewhere.as_slice()), (53, known.as_slice()));
}

#[test]
fn all_areas_of_three_real_cities_are_taken() {
    let Some(folder) = folder() else { return };
    for (file, label, count) in [("chicago_wards", "ward", 50), ("boston_neighborhoods", "name", 26)] {
        let text = text(&folder, file);
        let source = LayerSource { label: Some(label), file, ..layer("layer", &text) };
        let found = opened(&[source]);
        let (_, labels) = found.layers().next().unwrap();
        assert_eq!(labels.count(), count, "{file}");
    }
    let found = Boundaries::open(philadelphia(&folder)).unwrap();
    let counts: Vec<_> = found.layers().map(|(name, labels)| (name.to_owned(), labels.count())).collect();
    assert_eq!(
        counts,
        [("council", 10), ("police", 21), ("li", 5), ("zip", 48), ("neighborhood", 159)]
            .map(|(name, count)| (name.to_owned(), count))
    );
}
