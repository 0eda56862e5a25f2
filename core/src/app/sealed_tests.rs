#![expect(clippy::arithmetic_side_effects, reason = "a test that overflows has failed")]

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use async_trait::async_trait;

use super::*;
use crate::photo::{KeptOriginals, PhotoId};
use crate::report::{Answer, Contact, Draft, Fix, FixSource, PhotoDraft};
use crate::seam::{
    HttpAnswer, HttpRequest, Key, KeyError, Online, SystemClock, SystemEntropy, Timestamp, Transport, TransportError,
    Unsent,
};

/// Nothing is sent here.
struct NoNetwork;

#[async_trait]
impl Transport for NoNetwork {
    async fn send(&self, _: HttpRequest) -> Result<HttpAnswer, TransportError> {
        Err(TransportError::NotSent(Unsent::Unreachable))
    }
}

pub(in crate::app) fn seams() -> Seams {
    Seams {
        clock: Arc::new(SystemClock),
        entropy: Arc::new(SystemEntropy),
        transport: Arc::new(NoNetwork),
        device: Arc::new(Online),
    }
}

/// A key store that holds these bytes.
pub(in crate::app) struct Holds(Vec<u8>);

impl KeyStore for Holds {
    fn key(&self) -> Result<Key, KeyError> {
        Key::from_bytes(&self.0)
    }
}

struct Locked;

impl KeyStore for Locked {
    fn key(&self) -> Result<Key, KeyError> {
        Err(KeyError::Unavailable)
    }
}

pub(in crate::app) fn right() -> Holds {
    Holds((0..32).collect())
}

fn store_error(error: Option<Error>) -> StoreError {
    match error {
        Some(Error::Store(error)) => error,
        other => panic!("{other:?}"),
    }
}

/// Every file below a folder, by its path from there.
pub(in crate::app) fn files(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push((path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

const MARKED: [&str; 7] = [
    "zanzibar-pothole-words",
    "Quillonia Street 77",
    "Xaverina",
    "Vandersnoot",
    "xaverina@vandersnoot.example",
    "+1-215-555-0173",
    "answer-in-seventeen-words",
];

/// Files a report full of marked words, with a photo made for it.
fn file_marked(app: &App, pictures: &Path) -> PhotoId {
    let path = pictures.join("picture.png");
    let picture = image::RgbImage::from_fn(640, 480, |x, y| image::Rgb([x as u8, y as u8, (x ^ y) as u8]));
    picture.save(&path).unwrap();
    let draft = Draft {
        description: MARKED[0].repeat(20),
        address_string: MARKED[1].to_owned(),
        contact: Contact {
            first_name: MARKED[2].to_owned(),
            last_name: MARKED[3].to_owned(),
            email: MARKED[4].to_owned(),
            phone: MARKED[5].to_owned(),
        },
        answers: vec![Answer { code: "q".to_owned(), values: vec![MARKED[6].to_owned()] }],
        fix: Some(Fix {
            latitude: 39.95,
            longitude: -75.16,
            accuracy: None,
            taken: Timestamp::EPOCH,
            source: FixSource::Map,
        }),
        photos: vec![PhotoDraft { path, redactions: Vec::new() }],
        ..Draft::new("pothole")
    };
    let submitted = app.submit(&draft).unwrap();
    app.report(&submitted.report_id).unwrap().photos[0].photo_id.clone()
}

/// How many of the marked words, and of pieces of the photo, can be found in a folder; also in its files' names.
fn found_in(folder: &Path, pictures: &[Vec<u8>], photo_id: &PhotoId) -> usize {
    let mut pieces: HashSet<&[u8]> = pictures.iter().flat_map(|picture| picture.chunks_exact(16)).collect();
    // What says nothing, and stands in every file.
    pieces.retain(|piece| piece.iter().any(|byte| *byte != 0));
    let mut found = 0;
    for (path, bytes) in files(folder) {
        found += MARKED.iter().filter(|word| contains(&bytes, word.as_bytes())).count();
        found += bytes.windows(16).filter(|window| pieces.contains(window)).count();
        found += usize::from(path.to_string_lossy().contains(photo_id.as_str()));
    }
    found
}

#[test]
fn nothing_a_person_entered_can_be_read_in_a_sealed_folder() {
    for sealed in [true, false] {
        let (folder, pictures) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let app = match sealed {
            true => App::open_sealed(folder.path(), &["en"], seams(), &right()).unwrap(),
            false => App::open(folder.path(), &["en"], seams()).unwrap(),
        };
        app.set_kept_originals(if sealed { KeptOriginals::Whole } else { KeptOriginals::Digest }).unwrap();
        let photo_id = file_marked(&app, pictures.path());
        let mut shown = [false, true].map(|thumbnail| app.photo_bytes(&photo_id, thumbnail).unwrap()).to_vec();
        assert!(shown.iter().all(|jpeg| jpeg.starts_with(&[0xFF, 0xD8, 0xFF])));
        assert_eq!(folder.path().join("originals").exists(), sealed);
        shown.push(fs::read(pictures.path().join("picture.png")).unwrap());
        // With the log still there, as a killed process leaves it, and after closing.
        assert!(
            files(folder.path())
                .iter()
                .any(|(path, bytes)| path.ends_with("curbline.sqlite-wal") && bytes.len() > 4096)
        );
        let open = found_in(folder.path(), &shown, &photo_id);
        drop(app);
        let closed = found_in(folder.path(), &shown, &photo_id);
        // The plain folder shows that the search finds what there is.
        match sealed {
            true => assert_eq!((open, closed), (0, 0)),
            false => assert!(open > MARKED.len() && closed > MARKED.len()),
        }
    }
}

#[test]
fn a_sealed_folder_works_like_any_other_with_its_key() {
    let (folder, pictures) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let app = App::open_sealed(folder.path(), &["en"], seams(), &right()).unwrap();
    let photo_id = file_marked(&app, pictures.path());
    let jpeg = app.photo_bytes(&photo_id, false).unwrap();
    assert_eq!(store_error(app.photo_files(&photo_id).err()), StoreError::PhotoSealed);
    drop(app);
    assert!(App::check_sealed(folder.path(), &right()).unwrap().sound);
    let app = App::open_sealed(folder.path(), &["en"], seams(), &right()).unwrap();
    assert_eq!(app.reports().unwrap()[0].contact.email, MARKED[4]);
    assert_eq!(app.photo_bytes(&photo_id, false).unwrap(), jpeg);
}

#[test]
fn whoever_comes_without_the_key_is_told_so_and_changes_nothing() {
    let (folder, pictures) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    file_marked(&App::open_sealed(folder.path(), &["en"], seams(), &right()).unwrap(), pictures.path());
    let before = files(folder.path());
    let path = folder.path().to_owned();
    let open = |keys: &dyn KeyStore| store_error(App::open_sealed(&path, &["en"], seams(), keys).err());
    let check = |keys: &dyn KeyStore| store_error(App::check_sealed(&path, keys).err());
    let wrong = Holds(vec![9; 32]);
    assert_eq!(open(&wrong), StoreError::WrongKey { folder: path.clone() });
    assert_eq!(check(&wrong), StoreError::WrongKey { folder: path.clone() });
    for length in [0, 16, 31, 33] {
        let error = StoreError::NoKey { error: format!("{length} bytes instead of 32") };
        assert_eq!(open(&Holds(vec![0; length])), error);
        assert_eq!(check(&Holds(vec![0; length])), error);
    }
    assert_eq!(open(&Locked), StoreError::NoKey { error: "not available".to_owned() });
    let sealed = StoreError::Sealed { folder: path.clone() };
    assert_eq!(store_error(App::open(&path, &["en"], seams()).err()), sealed);
    assert_eq!(store_error(App::check(&path).err()), sealed);
    assert_eq!(files(&path), before);
}

#[test]
fn each_refusal_has_words() {
    let folder = || PathBuf::from("somewhere");
    let errors = [
        StoreError::Sealed { folder: folder() },
        StoreError::NotSealed { folder: folder() },
        StoreError::WrongKey { folder: folder() },
        StoreError::NoKey { error: String::new() },
    ];
    let place = tempfile::tempdir().unwrap();
    let app = App::open(place.path(), &["es"], seams()).unwrap();
    for error in errors {
        let text = app.text(&error.message());
        assert!(text.contains("no se modificó nada"), "{text}");
    }
}
