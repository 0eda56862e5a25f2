//! `pack.json`: what a pack is made of. Knows nothing of what is in the files it names.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::form::{Form, Known, is_tag, wrong};
use super::tree::Node;
use crate::message::Message;
use crate::message::say::{self, code};
use crate::pack::{Fault, Manifest, PackVersion};
use crate::seam::Timestamp;

/// The file that names all others.
pub(super) const FILE: &str = "pack.json";

const KEYS: [&str; 19] = [
    "name",
    "version",
    "language",
    "time_zone",
    "jurisdiction_id",
    "url",
    "expires",
    "boundary",
    "layers",
    "neighbours",
    "streets",
    "aliases",
    "landmarks",
    "services",
    "rules",
    "due",
    "profile",
    "stoppers",
    "directory",
];
const FOLDERS: [&str; 2] = ["bulletins", "locales"];

/// What `pack.json` says.
#[derive(Default)]
pub(super) struct Source {
    /// `None` where that part of it is wrong.
    pub(super) manifest: Option<Manifest>,
    /// The pack's own language, as far as it is told.
    pub(super) language: String,
    /// Files and folders of the parts that are named by one name, by the part.
    pub(super) files: BTreeMap<&'static str, String>,
    pub(super) layers: Vec<Layer>,
    pub(super) neighbours: Option<Neighbours>,
    pub(super) streets: Option<Streets>,
}

/// A layer of districts.
pub(super) struct Layer {
    pub(super) name: String,
    pub(super) file: String,
    pub(super) label: Option<String>,
    pub(super) valid_from: Option<Date>,
}

/// The ground of others around the city.
pub(super) struct Neighbours {
    pub(super) file: String,
    pub(super) label: String,
}

/// The table of streets.
pub(super) struct Streets {
    pub(super) file: String,
    /// Which column is which, by the names of `pack.json`.
    pub(super) columns: BTreeMap<String, String>,
    pub(super) geometry: Option<String>,
}

/// The names of columns in `pack.json`, those first that have to be there.
const COLUMNS: [&str; 10] =
    ["name", "left_from", "left_to", "right_from", "right_to", "segment", "direction", "type", "suffix", "owner"];

impl Source {
    /// Reads it strictly; what can be made out, so that the files it names are looked at as well, and everything that is
    /// wrong.
    pub(super) fn read(node: &Node, now: Timestamp) -> (Self, Vec<Fault>) {
        let mut form = Form::new(FILE);
        let keys: Vec<&str> = KEYS.into_iter().chain(FOLDERS).collect();
        let known = form.known(node, &keys, 4);
        let source = known.map(|known| read_known(&mut form, known, now)).unwrap_or_default();
        (source, form.faults)
    }
}

fn read_known(form: &mut Form<'_>, known: Known<'_>, now: Timestamp) -> Source {
    let name = checked(form, known, "name", say::source_name, Manifest::is_name);
    let version = checked(form, known, "version", say::source_version, |text| text.parse::<PackVersion>().is_ok());
    let language = checked(form, known, "language", say::source_language, is_tag);
    let zone = checked(form, known, "time_zone", say::source_time_zone, |text| TimeZone::get(text).is_ok());
    let jurisdiction_id = form.text(known, "jurisdiction_id").map(str::to_owned);
    let url = form.text(known, "url").map(str::to_owned);
    let clock = zone.as_deref().and_then(|zone| TimeZone::get(zone).ok());
    let expires = expires(form, known, clock.as_ref());
    let parts = ["boundary", "aliases", "landmarks", "services", "rules", "due", "profile", "stoppers", "directory"];
    let named = parts.into_iter().chain(FOLDERS);
    let files = named.filter_map(|part| Some((part, form.text(known, part)?.to_owned()))).collect();
    let layers = form.list(known, "layers").iter().filter_map(|node| layer(form, node)).collect();
    let neighbours = known.get("neighbours").and_then(|node| neighbours(form, node));
    let streets = known.get("streets").and_then(|node| streets(form, node));
    let language_told = language.clone().unwrap_or_default();
    let manifest = (|| {
        Some(Manifest {
            name: name?,
            version: version?.parse().ok()?,
            language: language?,
            time_zone: zone?,
            jurisdiction_id,
            built: now,
            expires,
            url,
        })
    })();
    Source { manifest, language: language_told, files, layers, neighbours, streets }
}

/// A text that has to be more than a text.
fn checked(
    form: &mut Form<'_>,
    known: Known<'_>,
    key: &str,
    wrong: fn(String) -> Message,
    is_right: fn(&str) -> bool,
) -> Option<String> {
    let text = form.text(known, key)?;
    if is_right(text) {
        return Some(text.to_owned());
    }
    let line = known.get(key).map_or(known.line, |node| node.line);
    form.fault(line, wrong(text.to_owned()));
    None
}

/// The last days of time-bound parts; each holds to that day's end in the city.
fn expires(form: &mut Form<'_>, known: Known<'_>, clock: Option<&TimeZone>) -> BTreeMap<String, Timestamp> {
    let mut ends = BTreeMap::new();
    let Some(parts) =
        known.get("expires").and_then(|node| form.known(node, &["due", "bulletins", "stoppers", "directory"], 0))
    else {
        return ends;
    };
    for part in ["due", "bulletins", "stoppers", "directory"] {
        let Some(day) = date(form, parts, part) else { continue };
        let end = clock.and_then(|clock| day.tomorrow().ok()?.to_zoned(clock.clone()).ok());
        ends.extend(end.map(|end| (part.to_owned(), end.timestamp().into())));
    }
    ends
}

/// A day, written `2026-11-30`.
pub(super) fn date(form: &mut Form<'_>, known: Known<'_>, key: &str) -> Option<Date> {
    let text = form.text(known, key)?;
    match text.parse() {
        // The library also takes a day with a time.
        Ok(day) if text.len() == "2026-11-30".len() => Some(day),
        Ok(_) | Err(_) => {
            let line = known.get(key).map_or(known.line, |node| node.line);
            form.fault(line, wrong(key, code::SOURCE_KIND_DATE));
            None
        }
    }
}

fn layer(form: &mut Form<'_>, node: &Node) -> Option<Layer> {
    let known = form.known(node, &["name", "file", "label", "valid_from"], 2)?;
    let valid_from = date(form, known, "valid_from");
    let label = form.text(known, "label").map(str::to_owned);
    let (name, file) = (form.text(known, "name"), form.text(known, "file"));
    Some(Layer { name: name?.to_owned(), file: file?.to_owned(), label, valid_from })
}

fn neighbours(form: &mut Form<'_>, node: &Node) -> Option<Neighbours> {
    let known = form.known(node, &["file", "label"], 2)?;
    let (file, label) = (form.text(known, "file"), form.text(known, "label"));
    Some(Neighbours { file: file?.to_owned(), label: label?.to_owned() })
}

fn streets(form: &mut Form<'_>, node: &Node) -> Option<Streets> {
    let known = form.known(node, &["file", "columns", "geometry"], 2)?;
    let geometry = form.text(known, "geometry").map(str::to_owned);
    let file = form.text(known, "file").map(str::to_owned);
    let named = known.get("columns").and_then(|node| form.known(node, &COLUMNS, 6))?;
    let columns =
        COLUMNS.iter().filter_map(|key| Some(((*key).to_owned(), form.text(named, key)?.to_owned()))).collect();
    Some(Streets { file: file?, columns, geometry })
}
