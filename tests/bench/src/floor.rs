//! The least that keeping something can cost: bytes written and forced to the disk, with nothing around them.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::measure::timed;

/// What a file system writes at least.
pub(crate) const BLOCK: usize = 4096;
/// Far longer than what one run writes in a row.
const LENGTH: usize = 16 * 1024 * 1024;

/// A file that was written in full before, so that writing to it again changes neither its length nor its place.
pub(crate) struct Preallocated {
    file: File,
    bytes: Vec<u8>,
    at: usize,
}

impl Preallocated {
    pub(crate) fn new(path: &Path, bytes: usize) -> Self {
        let file = File::options().create_new(true).read(true).write(true).open(path).unwrap();
        file.write_all_at(&vec![0; LENGTH], 0).unwrap();
        file.sync_all().unwrap();
        Self { file, bytes: vec![0x5A; bytes], at: 0 }
    }

    /// Writes the bytes behind the last ones and waits until they are on the disk.
    pub(crate) fn write(&mut self) -> Duration {
        if self.at + self.bytes.len() > LENGTH {
            self.at = 0;
        }
        // Another content each time, or a clever disk might have nothing to do.
        self.bytes[0] = self.bytes[0].wrapping_add(1);
        let length = timed(|| {
            self.file.write_all_at(&self.bytes, self.at as u64).unwrap();
            self.file.sync_data().unwrap();
        });
        self.at += self.bytes.len();
        length
    }
}

/// A folder into which whole files are put.
pub(crate) struct Shelf {
    folder: PathBuf,
    count: u32,
}

impl Shelf {
    pub(crate) fn new(folder: PathBuf) -> Self {
        fs::create_dir(&folder).unwrap();
        Self { folder, count: 0 }
    }

    /// A new file that is on the disk under its name when this returns: written, synced, renamed, the folder synced.
    pub(crate) fn put(&mut self, bytes: &[u8]) -> Duration {
        self.count += 1;
        let (unfinished, whole) = (self.folder.join("unfinished"), self.folder.join(format!("{}.jpg", self.count)));
        timed(|| {
            let file = File::create_new(&unfinished).unwrap();
            file.write_all_at(bytes, 0).unwrap();
            file.sync_all().unwrap();
            fs::rename(&unfinished, &whole).unwrap();
            File::open(&self.folder).unwrap().sync_all().unwrap();
        })
    }
}
