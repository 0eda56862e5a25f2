//! Everything a person filed, in a form that other programs read.

use serde_json::{Value, json};

use super::state::{Photo, Report};

/// A form of export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ExportFormat {
    /// RFC 7946: a FeatureCollection; reports without a place have a null geometry.
    GeoJson,
    /// RFC 4180, with a header line.
    Csv,
    /// One object a report.
    Json,
}

/// The columns, in order; the names are GeoReport's where it has one.
const COLUMNS: [&str; 15] = [
    "report_id",
    "reference",
    "created",
    "service_code",
    "description",
    "address_string",
    "latitude",
    "longitude",
    "delivery",
    "service_request_id",
    "token",
    "status",
    "status_notes",
    "expected_datetime",
    "media_url",
];

/// Writes `reports` as text in `format`.
#[must_use]
pub fn export(reports: &[Report], format: ExportFormat) -> String {
    match format {
        ExportFormat::Json => pretty(&Value::Array(reports.iter().map(with_photos).collect())),
        ExportFormat::GeoJson => pretty(&json!({
            "type": "FeatureCollection",
            "features": reports.iter().map(feature).collect::<Vec<_>>(),
        })),
        ExportFormat::Csv => csv(reports),
    }
}

fn properties(report: &Report) -> Value {
    let city = report.city.as_ref();
    json!({
        "report_id": report.report_id.0,
        "reference": report.reference.0,
        "created": report.created.to_string(),
        "service_code": report.service_code.0,
        "description": report.description,
        "address_string": report.address_string,
        "latitude": report.fix.map(|fix| fix.latitude),
        "longitude": report.fix.map(|fix| fix.longitude),
        "delivery": report.delivery.word(),
        "service_request_id": report.delivery.service_request_id().map(|id| &id.0),
        "token": report.delivery.token().map(|token| &token.0),
        "status": city.and_then(|city| city.status.as_deref()),
        "status_notes": city.and_then(|city| city.status_notes.as_deref()),
        "expected_datetime": city.and_then(|city| city.expected_datetime).map(|due| due.to_string()),
        "media_url": city.and_then(|city| city.media_url.as_deref()),
    })
}

/// Where there is room for more than one value: each photo, with the digest of its original where one was kept.
fn with_photos(report: &Report) -> Value {
    let photo = |photo: &Photo| {
        json!({
            "photo_id": photo.photo_id.as_str(),
            "state": photo.state.word(),
            "original_sha256": photo.original.as_ref().map(|original| original.sha256.as_str()),
        })
    };
    let mut values = properties(report);
    if let Some(fields) = values.as_object_mut() {
        fields.insert("photos".to_owned(), report.photos.iter().map(photo).collect());
    }
    values
}

fn feature(report: &Report) -> Value {
    let geometry = report.fix.map(|fix| json!({ "type": "Point", "coordinates": [fix.longitude, fix.latitude] }));
    json!({ "type": "Feature", "id": report.report_id.0, "geometry": geometry, "properties": properties(report) })
}

fn csv(reports: &[Report]) -> String {
    let mut lines = vec![COLUMNS.join(",")];
    for report in reports {
        let values = properties(report);
        let cells = COLUMNS.map(|column| match values.get(column) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => quoted(text),
            Some(other) => other.to_string(),
        });
        lines.push(cells.join(","));
    }
    lines.push(String::new());
    lines.join("\r\n")
}

/// A cell that neither breaks the table nor starts a formula when a spreadsheet opens it.
fn quoted(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let guard = if formula { "'" } else { "" };
    if formula || text.contains(['"', ',', '\n', '\r']) {
        format!("\"{guard}{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

fn pretty(value: &Value) -> String {
    let mut text = format!("{value:#}");
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::photo::{Original, OriginalDigest, PhotoId};
    use crate::report::PhotoState;
    use crate::report::tests_support::report;

    #[test]
    fn a_table_survives_commas_quotes_lines_and_formulas() {
        let mut one = report("A");
        one.description = "=1+1, \"big\"\nhole".to_owned();
        let text = export(&[one], ExportFormat::Csv);
        assert!(text.starts_with("report_id,reference,"));
        assert!(text.contains("\"'=1+1, \"\"big\"\"\nhole\""), "{text}");
        assert!(text.ends_with("\r\n"));
    }

    #[test]
    fn geojson_has_longitude_first_and_null_for_no_place() {
        let mut nowhere = report("B");
        nowhere.fix = None;
        let parsed: Value = serde_json::from_str(&export(&[report("A"), nowhere], ExportFormat::GeoJson)).unwrap();
        assert_eq!(parsed["features"][0]["geometry"]["coordinates"], json!([-75.16, 39.95]));
        assert!(parsed["features"][1]["geometry"].is_null());
    }

    #[test]
    fn json_has_each_photo_and_the_digest_of_its_original() {
        let sha256 = OriginalDigest::of(b"as it was handed in");
        let photo = |bytes: &[u8], original| Photo {
            photo_id: PhotoId::of(bytes),
            bytes: 7,
            width: 3,
            height: 2,
            state: PhotoState::Kept,
            original,
        };
        let original = Original { sha256: sha256.clone(), kept: false };
        let one = Report { photos: vec![photo(b"a", Some(original)), photo(b"b", None)], ..report("A") };
        let parsed: Value = serde_json::from_str(&export(&[one], ExportFormat::Json)).unwrap();
        assert_eq!(parsed[0]["photos"][0]["original_sha256"], sha256.as_str());
        assert_eq!(parsed[0]["photos"][0]["photo_id"], PhotoId::of(b"a").as_str());
        assert!(parsed[0]["photos"][1]["original_sha256"].is_null());
    }

    #[test]
    fn nothing_filed_is_an_empty_export() {
        assert_eq!(export(&[], ExportFormat::Json), "[]\n");
        assert_eq!(export(&[], ExportFormat::Csv).lines().count(), 1);
    }
}
