//! The parts that say where something is and who answers for it. They are compiled by the rooms that read them.

use std::collections::BTreeSet;

use super::Work;
use crate::message::Message;
use crate::pack::Fault;

/// Compiles boundary and layers, rules and streets. NOT BUILT YET: the rooms that compile them are on their way.
pub(super) fn compile(work: &mut Work<'_>, _services: &BTreeSet<String>) {
    let layers = work.source.layers.iter().map(|layer| {
        let _ = (&layer.name, &layer.label, layer.valid_from);
        layer.file.clone()
    });
    let streets = work.source.streets.iter().flat_map(|streets| {
        let _ = &streets.columns;
        std::iter::once(streets.file.clone()).chain(streets.geometry.clone())
    });
    let rest = ["boundary", "rules", "aliases", "landmarks"].into_iter().filter_map(|part| work.named(part));
    let files: Vec<String> = layers.chain(streets).chain(rest).collect();
    for file in files {
        work.faults.push(Fault::of_file(file, Message::new("internal").with("reference", "places-not-built-yet")));
    }
}
