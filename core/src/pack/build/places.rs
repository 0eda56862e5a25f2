//! The parts that say where something is and who answers for it. They are compiled by the rooms that read them; this hands
//! them the files.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{Work, source};
use crate::message::say;
use crate::pack::{Fault, Part, Section};
use crate::place::address::{self, Columns, SourceFile, StreetSource};
use crate::place::boundary::{self, Boundaries, LayerSource, Role};
use crate::place::routing::{self, Known, RulesSource};

/// The labels of the areas of each layer.
type Labels = BTreeMap<String, BTreeSet<String>>;

/// A file of areas, read.
struct Areas {
    role: Role,
    name: String,
    label: Option<String>,
    valid_from: Option<Date>,
    file: String,
    text: String,
}

/// Compiles boundary and layers, rules and streets, as far as there are such.
pub(super) fn compile(work: &mut Work<'_>, services: Option<&BTreeSet<String>>) {
    let layers = areas(work);
    rules(work, layers, services);
    streets(work);
}

/// Boundary, layers and neighbours make one section; `None` when they cannot be compiled, so that the labels are not known.
fn areas(work: &mut Work<'_>) -> Option<Labels> {
    let files = area_files(work);
    let wanted = files.len();
    let read: Vec<Areas> =
        files.into_iter().filter_map(|areas| Some(Areas { text: work.text(&areas.file)?, ..areas })).collect();
    if wanted == 0 {
        return Some(Labels::new());
    }
    let sources: Vec<LayerSource<'_>> = read.iter().map(Areas::source).collect();
    let bytes = kept(work, boundary::compile(&sources))?;
    let opened = Boundaries::open(bytes.clone()).ok();
    work.parts.push(Part { section: Section::Boundaries, bytes });
    let named = |(name, labels): (&str, _)| {
        let labels: BTreeSet<String> = Iterator::map(labels, str::to_owned).collect();
        (name.to_owned(), labels)
    };
    (read.len() == wanted).then_some(opened?.layers().map(named).collect())
}

fn area_files(work: &Work<'_>) -> Vec<Areas> {
    let one = |role, name: &str, label: Option<String>, valid_from, file: String| Areas {
        role,
        name: name.to_owned(),
        label,
        valid_from,
        file,
        text: String::new(),
    };
    let boundary = work.named("boundary").map(|file| one(Role::Boundary, "boundary", None, None, file));
    let neighbours = work.source.neighbours.as_ref();
    let neighbours = neighbours
        .map(|areas| one(Role::Neighbours, "neighbours", Some(areas.label.clone()), None, areas.file.clone()));
    let layers = work
        .source
        .layers
        .iter()
        .map(|layer| one(Role::Layer, &layer.name, layer.label.clone(), layer.valid_from, layer.file.clone()));
    boundary.into_iter().chain(layers).chain(neighbours).collect()
}

impl Areas {
    fn source(&self) -> LayerSource<'_> {
        LayerSource {
            role: self.role,
            name: &self.name,
            label: self.label.as_deref(),
            valid_from: self.valid_from,
            file: &self.file,
            text: &self.text,
        }
    }
}

fn rules(work: &mut Work<'_>, layers: Option<Labels>, services: Option<&BTreeSet<String>>) {
    let Some(file) = work.named("rules") else { return };
    let Some(text) = work.text(&file) else { return };
    // Without their labels every district that a rule names would be a fault, and none of its own.
    let Some(layers) = layers else { return };
    let known = Known { layers, services: services.cloned() };
    let compiled = routing::compile(&RulesSource { file: &file, text: &text }, &known);
    if let Some(bytes) = kept(work, compiled) {
        work.parts.push(Part { section: Section::Rules, bytes });
    }
}

fn streets(work: &mut Work<'_>) {
    let (aliases, landmarks) = (work.named("aliases"), work.named("landmarks"));
    let Some(streets) = work.source.streets.take() else {
        if aliases.is_some() || landmarks.is_some() {
            work.faults.push(Fault::of_file(source::FILE, say::source_key_missing("streets")));
        }
        return;
    };
    let text = work.text(&streets.file);
    let mut read = |file: Option<String>| {
        let text = file.as_ref().map(|file| work.text(file));
        file.zip(text.flatten())
    };
    let (geometry, aliases, landmarks) = (read(streets.geometry), read(aliases), read(landmarks));
    // The names of columns were checked with the file that has them.
    let (Some(text), Some(columns)) = (text, columns(&streets.columns)) else { return };
    let compiled = address::compile(StreetSource {
        streets: SourceFile { name: &streets.file, bytes: text.as_bytes() },
        columns: &columns,
        geometry: geometry.as_ref().map(as_source),
        aliases: aliases.as_ref().map(as_source),
        landmarks: landmarks.as_ref().map(as_source),
    });
    if let Some(bytes) = kept(work, compiled) {
        work.parts.push(Part { section: Section::Streets, bytes });
    }
}

fn as_source((name, text): &(String, String)) -> SourceFile<'_> {
    SourceFile { name, bytes: text.as_bytes() }
}

fn columns(named: &BTreeMap<String, String>) -> Option<Columns> {
    let named = named.iter().map(|(key, column)| (key.clone(), column.as_str().into()));
    serde_json::from_value(serde_json::Value::Object(named.collect())).ok()
}

/// What was compiled, or its faults kept.
fn kept(work: &mut Work<'_>, compiled: Result<Vec<u8>, Vec<Fault>>) -> Option<Vec<u8>> {
    compiled.map_err(|mut faults| work.faults.append(&mut faults)).ok()
}
