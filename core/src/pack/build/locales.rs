//! `locales/`: texts of the city as Fluent, a file for each language. Knows nothing of who says them.

use std::collections::BTreeSet;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use super::Work;
use super::form::is_tag;
use crate::message::say;
use crate::pack::{Fault, Part, Section};

/// Checks `TAG.ftl` of each language and takes them in.
pub(super) fn compile(work: &mut Work<'_>) {
    let Some(folder) = work.named("locales") else { return };
    let names = work.kept(|files| files.listed(&folder, "ftl")).unwrap_or_default();
    for file in names {
        let tag = file.rsplit('/').next().unwrap_or_default().trim_end_matches(".ftl").to_owned();
        if !is_tag(&tag) {
            work.faults.push(Fault::of_file(&file, say::source_language(tag)));
            continue;
        }
        let Some(text) = work.text(&file) else { continue };
        check(&file, &text, &mut work.faults);
        work.parts.push(Part { section: Section::Locale(tag), bytes: text.into_bytes() });
    }
}

fn check(file: &str, text: &str, faults: &mut Vec<Fault>) {
    let line = |at: usize| {
        let before = text.as_bytes().get(..at).unwrap_or_default();
        let breaks = before.iter().filter(|byte| **byte == b'\n').count();
        u32::try_from(breaks).unwrap_or(u32::MAX).saturating_add(1)
    };
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            let broken = errors.iter().map(|error| Fault::in_line(file, line(error.pos.start), say::source_fluent()));
            faults.extend(broken);
            return;
        }
    };
    let mut seen = BTreeSet::new();
    for entry in &resource.body {
        let id = match entry {
            Entry::Message(message) => message.id.name,
            Entry::Term(term) => term.id.name,
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        if !seen.insert(id) {
            let at = (id.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
            faults.push(Fault::in_line(file, line(at), say::source_repeated(id)));
        }
    }
}
