//! The files of a source: reading them is all that is done to a disk here. Knows nothing of what they say.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::tree::{self, Node};
use crate::message::{Message, say};
use crate::pack::Fault;

/// Most bytes of one file: the largest cities' layers have a tenth of that.
const LARGEST: u64 = 256 * 1024 * 1024;

/// The folder of a source.
pub(super) struct Files<'a> {
    folder: &'a Path,
}

impl<'a> Files<'a> {
    pub(super) fn in_folder(folder: &'a Path) -> Self {
        Self { folder }
    }

    /// A file as text.
    pub(super) fn text(&self, name: &str) -> Result<String, Fault> {
        let about = |say: fn(String) -> Message| Fault::of_file(name, say(name.to_owned()));
        let path = self.path(name).ok_or_else(|| about(say::source_file_outside))?;
        let length = fs::metadata(&path).map_err(|_| about(say::source_file_missing))?.len();
        if length > LARGEST {
            return Err(about(say::source_file_large));
        }
        let bytes = fs::read(&path).map_err(|_| about(say::source_file_missing))?;
        String::from_utf8(bytes).map_err(|error| {
            let before = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
            let line = before.iter().filter(|byte| **byte == b'\n').count().saturating_add(1);
            Fault::in_line(name, u32::try_from(line).unwrap_or(u32::MAX), say::source_not_utf8())
        })
    }

    /// A file as JSON.
    pub(super) fn json(&self, name: &str) -> Result<Node, Fault> {
        let text = self.text(name)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        tree::read(text).map_err(|line| Fault::in_line(name, line, say::source_json()))
    }

    /// The names of the files in a folder of the source that end like this, in their order.
    pub(super) fn listed(&self, folder: &str, ending: &str) -> Result<Vec<String>, Fault> {
        let about = |say: fn(String) -> Message| Fault::of_file(folder, say(folder.to_owned()));
        let path = self.path(folder).ok_or_else(|| about(say::source_file_outside))?;
        let entries = fs::read_dir(&path).map_err(|_| about(say::source_file_missing))?;
        let mut names: Vec<String> = entries
            .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
            .filter(|name| Path::new(name).extension().is_some_and(|found| found == ending))
            .map(|name| format!("{}/{name}", folder.trim_end_matches('/')))
            .collect();
        names.sort_unstable();
        Ok(names)
    }

    /// Inside the folder, wherever a name points: a source that came from somebody else must not put files of this machine
    /// into a pack.
    fn path(&self, name: &str) -> Option<PathBuf> {
        let name = Path::new(name);
        let is_inside = name.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
        let path = self.folder.join(name);
        let leads_out = || {
            let (folder, path) = (self.folder.canonicalize().ok()?, path.canonicalize().ok()?);
            Some(!path.starts_with(folder))
        };
        (is_inside && !leads_out().unwrap_or(false)).then_some(path)
    }
}
