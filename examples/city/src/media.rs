//! The photos as files, named by their content; knows nothing of requests and forms.
//!
//! A photo is written to a temporary file while it arrives, synced, renamed and its folder synced, before the
//! transaction that mentions it begins. A crash leaves at worst a file that nothing mentions.
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tempfile::{NamedTempFile, TempPath};
use tokio::io::AsyncWriteExt;

/// Hexadecimal digits of the hash in a file's name: 128 bits, far beyond any chance of two photos meeting.
const NAME_DIGITS: usize = 32;

/// The pictures a city takes, told apart by their first bytes rather than by what a client calls them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    Jpeg,
    Png,
    WebP,
}

impl Picture {
    /// What the first bytes (twelve are enough) say.
    pub fn of_first_bytes(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0xFF, 0xD8, 0xFF, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(Self::Png),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Self::WebP),
            _ => None,
        }
    }

    fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::WebP => "webp",
        }
    }

    fn content_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::WebP => "image/webp",
        }
    }
}

/// The folder of photos.
#[derive(Clone, Debug)]
pub struct MediaRoom {
    folder: PathBuf,
    arriving: PathBuf,
}

impl MediaRoom {
    /// Makes the folder where needed and clears away what was still arriving when a city before this one died.
    pub fn open(folder: PathBuf) -> io::Result<Self> {
        let arriving = folder.join("arriving");
        fs::create_dir_all(&arriving)?;
        for left_over in fs::read_dir(&arriving)? {
            fs::remove_file(left_over?.path())?;
        }
        Ok(Self { folder, arriving })
    }

    /// Begins a photo.
    pub async fn begin(&self) -> io::Result<Arriving> {
        let folder = self.arriving.clone();
        let (file, path) = off_the_async_threads(move || Ok(NamedTempFile::new_in(folder)?.into_parts())).await?;
        Ok(Arriving { path, file: tokio::fs::File::from_std(file), hash: Sha256::new(), first: Vec::new(), bytes: 0 })
    }

    /// Gives a photo that arrived its place. Blocks on the disk.
    pub fn keep(&self, photo: Photo) -> io::Result<Kept> {
        let digits: String = photo.sha256.chars().take(NAME_DIGITS).collect();
        let name = format!("{digits}.{}", photo.picture.extension());
        // The same photo twice is the same file; replacing it by itself changes nothing.
        photo.path.persist(self.folder.join(&name)).map_err(|error| error.error)?;
        File::open(&self.folder)?.sync_all()?;
        Ok(Kept { name, bytes: photo.bytes, sha256: photo.sha256 })
    }

    /// Where a photo of this name is, and its `Content-Type`; `None` for anything that is not the name of a photo.
    pub fn find(&self, name: &str) -> Option<(PathBuf, &'static str)> {
        let (digits, extension) = name.split_once('.')?;
        let well_formed =
            digits.len() == NAME_DIGITS && digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        let picture =
            [Picture::Jpeg, Picture::Png, Picture::WebP].into_iter().find(|one| one.extension() == extension)?;
        well_formed.then(|| (self.folder.join(name), picture.content_type()))
    }

    /// The folder itself.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

/// A photo on its way in. Dropped, it leaves nothing behind.
pub struct Arriving {
    file: tokio::fs::File,
    path: TempPath,
    hash: Sha256,
    first: Vec<u8>,
    bytes: u64,
}

impl Arriving {
    /// Adds what came.
    pub async fn write(&mut self, chunk: &[u8]) -> io::Result<()> {
        let missing = 12_usize.saturating_sub(self.first.len());
        self.first.extend(chunk.iter().take(missing));
        self.hash.update(chunk);
        self.bytes = self.bytes.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
        self.file.write_all(chunk).await
    }

    /// How much came so far.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Syncs the photo to the disk; `None` when it is not a picture.
    pub async fn finish(mut self) -> io::Result<Option<Photo>> {
        let Some(picture) = Picture::of_first_bytes(&self.first) else { return Ok(None) };
        self.file.flush().await?;
        self.file.sync_all().await?;
        let sha256 = self.hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
        Ok(Some(Photo { path: self.path, picture, bytes: self.bytes, sha256 }))
    }
}

/// A whole, synced photo that has no place yet. Dropped, it leaves nothing behind.
#[derive(Debug)]
pub struct Photo {
    path: TempPath,
    picture: Picture,
    bytes: u64,
    sha256: String,
}

/// A photo in its place.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Kept {
    pub name: String,
    pub bytes: u64,
    pub sha256: String,
}

/// Runs what blocks on the disk where it holds up no connection.
pub async fn off_the_async_threads<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|error| Err(io::Error::other(error)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_known_by_their_first_bytes() {
        assert_eq!(Picture::of_first_bytes(&[0xFF, 0xD8, 0xFF, 0xE1, 0]), Some(Picture::Jpeg));
        assert_eq!(Picture::of_first_bytes(b"\x89PNG\r\n\x1a\n...."), Some(Picture::Png));
        assert_eq!(Picture::of_first_bytes(b"RIFF\x10\0\0\0WEBPVP8 "), Some(Picture::WebP));
        assert_eq!(Picture::of_first_bytes(b"RIFF\x10\0\0\0WAVEfmt "), None);
        assert_eq!(Picture::of_first_bytes(b"<svg onload="), None);
        assert_eq!(Picture::of_first_bytes(&[0xFF, 0xD8]), None);
    }

    #[tokio::test]
    async fn a_photo_is_kept_under_its_hash_and_a_text_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let room = MediaRoom::open(folder.path().join("media")).unwrap();
        let mut photo = room.begin().await.unwrap();
        for chunk in [&b"\xFF\xD8"[..], b"\xFF\xE0rest"] {
            photo.write(chunk).await.unwrap();
        }
        let kept = room.keep(photo.finish().await.unwrap().unwrap()).unwrap();
        assert_eq!(kept.bytes, 8);
        let (path, content_type) = room.find(&kept.name).unwrap();
        assert_eq!((fs::read(path).unwrap().as_slice(), content_type), (&b"\xFF\xD8\xFF\xE0rest"[..], "image/jpeg"));

        let mut text = room.begin().await.unwrap();
        text.write(b"hello").await.unwrap();
        assert!(text.finish().await.unwrap().is_none());
        assert_eq!(fs::read_dir(&room.arriving).unwrap().count(), 0);
    }

    #[test]
    fn only_names_of_photos_are_looked_for() {
        let folder = tempfile::tempdir().unwrap();
        let room = MediaRoom::open(folder.path().to_owned()).unwrap();
        for name in
            ["", "../city.sqlite", "city.sqlite", "arriving", "0123456789abcdef0123456789abcdef.svg", "0123.jpg"]
        {
            assert!(room.find(name).is_none(), "{name}");
        }
        assert!(room.find("0123456789abcdef0123456789abcdef.jpg").is_some());
    }
}
