//! Uploads on their way, as files: how much of each is there, who writes it, when it ends; knows nothing of HTTP.
//!
//! An upload is two files named by its id: what came so far, and a note of what is to come. The size of the first is the
//! offset, so the two cannot disagree, and a restart changes nothing. A finished upload moves to the other photos and
//! leaves the note behind.
use std::collections::HashMap;
use std::fs::{self, File};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tempfile::NamedTempFile;
use tokio::io::AsyncReadExt;
use tokio::sync::{Notify, OwnedMutexGuard};

use crate::media::{Kept, MediaRoom, off_the_async_threads};

const ID_DIGITS: usize = 32;
/// How long a newcomer waits for whoever writes to let go.
const PATIENCE: Duration = Duration::from_secs(5);
const CHUNK_BYTES: usize = 64 * 1024;

/// What is known of an upload.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Note {
    /// Bytes of the whole photo.
    pub length: u64,
    /// `Upload-Metadata` as it was sent.
    pub metadata: Option<String>,
    /// Seconds since 1970 after which an unfinished upload is gone.
    pub expires: i64,
    /// The photo it became.
    pub photo: Option<Kept>,
}

/// The folder of uploads.
pub struct UploadRoom {
    folder: PathBuf,
    places: Mutex<HashMap<String, Arc<Place>>>,
}

/// Where those who want the same upload meet.
#[derive(Default)]
struct Place {
    turn: Arc<tokio::sync::Mutex<()>>,
    newcomer: Notify,
    newcomers: AtomicUsize,
}

/// Counts a newcomer for as long as it waits.
struct Waiting<'a>(&'a Place);

impl<'a> Waiting<'a> {
    fn at(place: &'a Place) -> Self {
        place.newcomers.fetch_add(1, Ordering::SeqCst);
        place.newcomer.notify_waiters();
        Self(place)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.newcomers.fetch_sub(1, Ordering::SeqCst);
    }
}

/// The sole right to an upload.
pub struct Claim {
    id: String,
    place: Arc<Place>,
    _turn: OwnedMutexGuard<()>,
}

impl Claim {
    /// Resolves when somebody else wants the upload: mostly the same client, whose line broke without the city noticing.
    pub async fn wanted(&self) {
        // In this order: whoever comes after the look at the count wakes the future made before it.
        let newcomer = self.place.newcomer.notified();
        if self.place.newcomers.load(Ordering::SeqCst) == 0 {
            newcomer.await;
        }
    }
}

impl UploadRoom {
    /// Makes the folder where needed.
    pub fn open(folder: PathBuf) -> io::Result<Self> {
        fs::create_dir_all(&folder)?;
        Ok(Self { folder, places: Mutex::default() })
    }

    /// Where what came so far is kept.
    pub fn path(&self, claim: &Claim) -> PathBuf {
        self.folder.join(&claim.id)
    }

    fn note_path(&self, id: &str) -> PathBuf {
        self.folder.join(format!("{id}.json"))
    }

    /// Begins an upload and clears away what expired before `now`.
    pub async fn begin(&self, note: Note, now: i64) -> io::Result<(String, Claim)> {
        let id = new_id();
        let (folder, name, note_path) = (self.folder.clone(), id.clone(), self.note_path(&id));
        off_the_async_threads(move || {
            sweep(&folder, now);
            File::create_new(folder.join(name))?.sync_all()?;
            write(&folder, &note_path, &note)
        })
        .await?;
        // Nobody else knows the id yet.
        let claim = self.claim(&id).await.ok_or(io::ErrorKind::WouldBlock)?;
        Ok((id, claim))
    }

    /// Takes an upload from whoever has it; `None` when they do not let go, or the id is none.
    pub async fn claim(&self, id: &str) -> Option<Claim> {
        if id.len() != ID_DIGITS || !id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')) {
            return None;
        }
        let place = {
            let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
            places.retain(|_, place| Arc::strong_count(place) > 1);
            Arc::clone(places.entry(id.to_owned()).or_default())
        };
        let turn = {
            let _waiting = Waiting::at(&place);
            tokio::time::timeout(PATIENCE, Arc::clone(&place.turn).lock_owned()).await.ok()?
        };
        Some(Claim { id: id.to_owned(), place, _turn: turn })
    }

    /// The note and the offset of an upload, both on the disk for good; `None` when there is none.
    pub async fn read(&self, claim: &Claim) -> io::Result<Option<(Note, u64)>> {
        let (note_path, path) = (self.note_path(&claim.id), self.path(claim));
        off_the_async_threads(move || {
            let Some(note) = read(&note_path)? else { return Ok(None) };
            if note.photo.is_some() {
                let length = note.length;
                return Ok(Some((note, length)));
            }
            // What a city before this one wrote and did not live to sync may be counted only once it is.
            let file = File::open(path)?;
            file.sync_all()?;
            let offset = file.metadata()?.len();
            Ok(Some((note, offset)))
        })
        .await
    }

    /// The photo that a finished upload became.
    pub async fn photo(&self, id: &str) -> io::Result<Option<Kept>> {
        let Some(claim) = self.claim(id).await else { return Ok(None) };
        Ok(self.read(&claim).await?.and_then(|(note, _)| note.photo))
    }

    /// Gives an upload that is whole its place among the photos. `None` when it is no picture: then it is gone.
    pub async fn finish(&self, claim: &Claim, note: Note, media: &MediaRoom) -> io::Result<Option<Kept>> {
        let path = self.path(claim);
        let mut file = tokio::fs::File::open(&path).await?;
        let mut arriving = media.begin().await?;
        let mut chunk = vec![0; CHUNK_BYTES];
        loop {
            let length = file.read(&mut chunk).await?;
            if length == 0 {
                break;
            }
            arriving.write(chunk.get(..length).unwrap_or_default()).await?;
        }
        let Some(photo) = arriving.finish().await? else {
            self.remove(claim).await?;
            return Ok(None);
        };
        let (folder, note_path, media) = (self.folder.clone(), self.note_path(&claim.id), media.clone());
        let kept = off_the_async_threads(move || {
            let kept = media.keep(photo)?;
            write(&folder, &note_path, &Note { photo: Some(kept.clone()), ..note })?;
            fs::remove_file(path)?;
            Ok(kept)
        })
        .await?;
        Ok(Some(kept))
    }

    /// Forgets an upload. A photo that a report mentions stays where it is.
    pub async fn remove(&self, claim: &Claim) -> io::Result<()> {
        let (folder, note_path, path) = (self.folder.clone(), self.note_path(&claim.id), self.path(claim));
        off_the_async_threads(move || {
            // Without its note the file is nothing, so the note goes first.
            fs::remove_file(note_path)?;
            match fs::remove_file(path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
            File::open(folder)?.sync_all()
        })
        .await
    }
}

fn read(note_path: &Path) -> io::Result<Option<Note>> {
    match fs::read(note_path) {
        Ok(bytes) => Ok(Some(serde_json::from_slice(&bytes)?)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Writes a note so that at any moment the old or the new one is there, whole.
fn write(folder: &Path, note_path: &Path, note: &Note) -> io::Result<()> {
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(&serde_json::to_vec(note)?)?;
    file.as_file().sync_all()?;
    file.persist(note_path).map_err(|error| error.error)?;
    File::open(folder)?.sync_all()
}

/// Removes uploads that were not finished in time. What cannot be removed now can be the next time.
fn sweep(folder: &Path, now: i64) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        if let Ok(Some(note)) = read(&path)
            && note.photo.is_none()
            && note.expires <= now
        {
            let removed = fs::remove_file(&path).and_then(|()| fs::remove_file(path.with_extension("")));
            tracing::debug!(?removed, "an upload expired");
        }
    }
}

/// 128 bits nobody can guess: the keys that the standard library draws from the system for its hash maps.
fn new_id() -> String {
    let half = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", half(), half())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_do_not_repeat() {
        let ids: std::collections::HashSet<String> = std::iter::repeat_with(new_id).take(1000).collect();
        assert_eq!((ids.len(), ids.iter().all(|id| id.len() == ID_DIGITS)), (1000, true));
    }

    #[tokio::test]
    async fn only_ids_lead_to_files() {
        let folder = tempfile::tempdir().unwrap();
        let room = UploadRoom::open(folder.path().to_owned()).unwrap();
        for id in
            ["", "..", "../city.sqlite", "0123456789ABCDEF0123456789abcdef", "0123456789abcdef0123456789abcdef.json"]
        {
            assert!(room.claim(id).await.is_none(), "{id}");
        }
    }

    #[tokio::test]
    async fn a_newcomer_takes_over() {
        let folder = tempfile::tempdir().unwrap();
        let room = UploadRoom::open(folder.path().to_owned()).unwrap();
        let note = Note { length: 5, metadata: None, expires: 1, photo: None };
        let (id, first) = room.begin(note, 0).await.unwrap();
        let second = async { room.claim(&id).await.is_some() };
        let writer = async {
            first.wanted().await;
            drop(first);
        };
        assert!(tokio::join!(writer, second).1);
    }

    #[tokio::test]
    async fn what_expired_is_cleared_away_by_the_next() {
        let folder = tempfile::tempdir().unwrap();
        let room = UploadRoom::open(folder.path().to_owned()).unwrap();
        let note = |expires| Note { length: 5, metadata: None, expires, photo: None };
        let (old, _) = room.begin(note(10), 0).await.unwrap();
        let (new, _) = room.begin(note(20), 10).await.unwrap();
        let there = async |id: &str| room.read(&room.claim(id).await.unwrap()).await.unwrap().is_some();
        assert_eq!((there(&old).await, there(&new).await), (false, true));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
