//! From a folder of plain files to a signed pack. Owns what is wrong with a source, told all at once; knows nothing of phones.

mod files;
mod form;
mod locales;
mod parts;
mod places;
mod services;
mod source;
mod tree;

use std::collections::BTreeSet;
use std::path::Path;

use super::{Fault, Manifest, PackError, PackSigner, Part, Section};
use crate::message::say;
use crate::open311::{Profile, ProfileError};
use crate::seam::Timestamp;
use files::Files;
use form::{Form, Languages};
use source::Source;
use tree::Node;

/// A pack that was built.
#[derive(Clone, Debug)]
pub struct Built {
    /// What it says of itself.
    pub manifest: Manifest,
    /// The whole file.
    pub bytes: Vec<u8>,
}

/// Why no pack was built.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum BuildError {
    /// Files of the source are wrong.
    #[error("{} faults", faults.len())]
    Faults {
        /// All that is wrong with all of them; never empty.
        faults: Vec<Fault>,
    },
    /// All is right, and too much.
    #[error(transparent)]
    Pack(#[from] PackError),
}

/// Builds a pack from the folder of a source, as `now`.
///
/// # Errors
/// [`BuildError::Faults`] with everything that is wrong with any file, [`BuildError::Pack`] for one that is too large.
pub fn build(folder: &Path, signer: &PackSigner, now: Timestamp) -> Result<Built, BuildError> {
    let files = Files::in_folder(folder);
    let node = files.json(source::FILE).map_err(|fault| BuildError::Faults { faults: vec![fault] })?;
    let (source, faults) = Source::read(&node, now);
    let languages = Languages { own: source.language.clone() };
    let mut work = Work { languages, files, source, parts: Vec::new(), faults };
    work.compile();
    let Work { source, mut parts, faults, .. } = work;
    let manifest = match source.manifest {
        Some(manifest) if faults.is_empty() => manifest,
        Some(_) | None => return Err(BuildError::Faults { faults }),
    };
    parts.sort_by(|one, other| one.section.cmp(&other.section));
    let bytes = signer.pack(&manifest, &parts)?;
    Ok(Built { manifest, bytes })
}

/// A pack in the making.
struct Work<'a> {
    files: Files<'a>,
    source: Source,
    languages: Languages,
    parts: Vec<Part>,
    faults: Vec<Fault>,
}

impl Work<'_> {
    fn compile(&mut self) {
        // Codes are compared with those of services only where these are known for sure: a mistake is told once.
        let mut codes = None;
        self.checked("services", Section::Services, |form, node, languages| {
            let found = services::check(form, node, languages);
            codes = form.faults.is_empty().then_some(found);
        });
        let codes = codes.as_ref();
        self.checked("due", Section::Due, |form, node, _| parts::due(form, node, codes));
        self.checked("stoppers", Section::Stoppers, |form, node, languages| {
            parts::stoppers(form, node, codes, languages);
        });
        self.checked("directory", Section::Directory, |form, node, languages| {
            parts::directory(form, node, codes, languages);
        });
        self.profile();
        self.bulletins();
        locales::compile(self);
        places::compile(self, codes);
    }

    /// Where a part is, by its key in `pack.json`.
    fn named(&self, part: &str) -> Option<String> {
        self.source.files.get(part).cloned()
    }

    fn text(&mut self, file: &str) -> Option<String> {
        self.kept(|files| files.text(file))
    }

    /// What was read, or its fault kept.
    fn kept<T>(&mut self, read: impl FnOnce(&Files<'_>) -> Result<T, Fault>) -> Option<T> {
        match read(&self.files) {
            Ok(found) => Some(found),
            Err(fault) => {
                self.faults.push(fault);
                None
            }
        }
    }

    /// A part of one file of JSON that goes into the pack as it is.
    fn checked(&mut self, part: &str, section: Section, check: impl FnOnce(&mut Form<'_>, &Node, &Languages)) {
        let Some(file) = self.named(part) else { return };
        let Some(node) = self.kept(|files| files.json(&file)) else { return };
        let mut form = Form::new(&file);
        check(&mut form, &node, &self.languages);
        self.faults.append(&mut form.faults);
        self.put(section, &node.to_json());
    }

    fn put(&mut self, section: Section, json: &serde_json::Value) {
        self.parts.push(Part { section, bytes: json.to_string().into_bytes() });
    }

    fn profile(&mut self) {
        let Some(file) = self.named("profile") else { return };
        let Some(node) = self.kept(|files| files.json(&file)) else { return };
        let json = node.to_json();
        match Profile::from_json(&json.to_string()) {
            Ok(_) => self.put(Section::Profile, &json),
            Err(ProfileError::Invalid { detail } | ProfileError::Unknown { name: detail }) => {
                // The profile's own reader names the key; its line is where that key stands.
                let line = key_line(&node, &detail).unwrap_or(node.line);
                let message = say::profile_invalid(detail);
                self.faults.push(Fault::in_line(&file, line, message));
            }
        }
    }

    fn bulletins(&mut self) {
        let Some(folder) = self.named("bulletins") else { return };
        let names = self.kept(|files| files.listed(&folder, "json")).unwrap_or_default();
        let (mut ids, mut bulletins) = (BTreeSet::new(), Vec::new());
        for file in names {
            let Some(node) = self.kept(|files| files.json(&file)) else { continue };
            let mut form = Form::new(&file);
            if let Some(id) = parts::bulletin(&mut form, &node, &self.languages)
                && !ids.insert(id.clone())
            {
                form.fault(node.line, say::source_repeated(id));
            }
            self.faults.append(&mut form.faults);
            bulletins.push(node.to_json());
        }
        self.put(Section::Bulletins, &serde_json::json!({ "bulletins": bulletins }));
    }
}

/// The line of the first field with this key, however deep.
fn key_line(node: &Node, key: &str) -> Option<u32> {
    match &node.value {
        tree::Value::Fields(fields) => fields
            .iter()
            .find(|field| field.key == key)
            .map(|field| field.line)
            .or_else(|| fields.iter().find_map(|field| key_line(&field.node, key))),
        tree::Value::List(nodes) => nodes.iter().find_map(|node| key_line(node, key)),
        tree::Value::Null | tree::Value::Flag(_) | tree::Value::Number(_) | tree::Value::Text(_) => None,
    }
}

#[cfg(test)]
mod tests;
