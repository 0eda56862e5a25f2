//! A small town: two streets from west to east, three from south to north, 100 metres apart, and what real files have.

use crate::place::Point;
use crate::place::address::{Columns, SourceFile, StreetSource, Streets, compile};

pub(super) const HEADER: &str = "DIR,NAME,TYPE,POST,LF,LT,RF,RT,SEG,OWNER\n";

/// Market Street and Chestnut Street run west to east with even numbers on the left (north); 1st, 2nd and 3rd Street run
/// south to north, and turn from S to N at Market Street.
pub(super) const STREETS: &str = "\
DIR,NAME,TYPE,POST,LF,LT,RF,RT,SEG,OWNER
,MARKET,ST,,100,198,101,199,10,STATE
,MARKET,ST,,200,298,201,299,11,STATE
,CHESTNUT,ST,,100,198,101,199,20,CITY
,CHESTNUT,ST,,200,298,201,299,21,CITY
,CHESTNUT,AVE,,900,998,901,999,22,CITY
N,1ST,ST,,1,99,2,98,30,CITY
S,1ST,ST,,1,99,2,98,31,CITY
N,2ND,ST,,1,99,0,0,32,CITY
S,2ND,ST,,1,99,2,98,33,PRIVATE
N,3RD,ST,,1,99,2,98,34,CITY
S,3RD,ST,,99,1,98,2,35,CITY
,SAINT JAMES,PL,,1,9,2,10,40,
,JOHN F KENNEDY,BLVD,,1500,1598,1501,1599,50,STATE
,O'NEIL,ST,,5,15,,,60,CITY
,E,ST,,700,798,701,799,70,CITY
";

const ALIASES: &str = "\
pre_dir,st_name,st_type,suf_dir,seg_id,cl_pre_dir,cl_st_name,cl_st_type,cl_suf_dir
,HIGH,ST,,10,,,,
,HIGH,ST,,11,,,,
,TREE,ST,,,,CHESTNUT,ST,
";

const LANDMARKS: &str = "\
name,address
TOWN HALL,150 MARKET ST
SAINT PETER'S CHURCH,201-11 CHESTNUT ST
THE OLD OAK,THE OLD OAK
SHED 4,12 NOWHERE LN
";

/// The corner where Market Street meets 1st Street; 0.0009 degrees of latitude are 100 metres.
pub(super) const CORNER: Point = Point::new(40.0, -75.0);

/// A point so many metres north and east of the corner.
pub(crate) fn at(north: f64, east: f64) -> Point {
    let degree = 111_194.93;
    Point::new(CORNER.latitude + north / degree, CORNER.longitude + east / (degree * 40_f64.to_radians().cos()))
}

/// The lines of the streets, but of those outside the grid.
pub(super) fn geometry() -> String {
    let lines = [
        ("10", at(0.0, 0.0), at(0.0, 100.0)),
        ("11", at(0.0, 100.0), at(0.0, 200.0)),
        ("20", at(-100.0, 0.0), at(-100.0, 100.0)),
        ("21", at(-100.0, 100.0), at(-100.0, 200.0)),
        ("30", at(0.0, 0.0), at(100.0, 0.0)),
        ("31", at(0.0, 0.0), at(-100.0, 0.0)),
        ("32", at(0.0, 100.0), at(100.0, 100.0)),
        ("33", at(0.0, 100.0), at(-100.0, 100.0)),
        ("34", at(0.0, 200.0), at(100.0, 200.0)),
        ("35", at(-100.0, 200.0), at(0.0, 200.0)),
    ];
    let feature = |(segment, from, to): (&str, Point, Point)| {
        serde_json::json!({
            "type": "Feature",
            "properties": { "SEG": segment },
            "geometry": {
                "type": "LineString",
                "coordinates": [[from.longitude, from.latitude], [to.longitude, to.latitude]],
            },
        })
    };
    serde_json::json!({ "type": "FeatureCollection", "features": lines.map(feature) }).to_string()
}

pub(super) fn columns() -> Columns {
    let column = |name: &str| name.to_owned();
    Columns {
        direction: Some(column("DIR")),
        name: column("NAME"),
        kind: Some(column("TYPE")),
        suffix: Some(column("POST")),
        left_from: column("LF"),
        left_to: column("LT"),
        right_from: column("RF"),
        right_to: column("RT"),
        segment: column("SEG"),
        owner: Some(column("OWNER")),
    }
}

/// The section of the town.
pub(crate) fn section(with_lines: bool) -> Vec<u8> {
    let (columns, geometry) = (columns(), geometry());
    let file = |name, text: &'static str| SourceFile { name, bytes: text.as_bytes() };
    compile(StreetSource {
        streets: file("streets.csv", STREETS),
        columns: &columns,
        geometry: with_lines.then_some(SourceFile { name: "segments.geojson", bytes: geometry.as_bytes() }),
        aliases: Some(file("aliases.csv", ALIASES)),
        landmarks: Some(file("landmarks.csv", LANDMARKS)),
    })
    .unwrap()
}

pub(crate) fn town() -> Streets {
    Streets::open(section(true)).unwrap()
}

pub(super) fn town_without_lines() -> Streets {
    Streets::open(section(false)).unwrap()
}
