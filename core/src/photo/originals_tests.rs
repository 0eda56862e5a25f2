use super::*;
use crate::photo::{PhotoId, Vault};

fn key(byte: u8) -> Key {
    Key::from_bytes(&[byte; 32]).unwrap()
}

fn open(folder: &Path, byte: u8) -> Originals {
    Originals::open(folder.join("originals"), &key(byte), Arc::new(SystemEntropy)).unwrap()
}

fn bytes(length: usize) -> Vec<u8> {
    (0..length).map(|place| (place as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15).to_be_bytes()[0]).collect()
}

fn kept(originals: &Originals, file: &[u8]) -> OriginalDigest {
    let sha256 = OriginalDigest::of(file);
    originals.keep(originals.set_down(file, &sha256).unwrap()).unwrap();
    sha256
}

fn read(originals: &Originals, sha256: &OriginalDigest) -> Result<Vec<u8>, VaultError> {
    let mut file = Vec::new();
    originals.read(sha256, |chunk| file.extend_from_slice(chunk)).map(|()| file)
}

#[test]
fn a_file_of_any_length_comes_back_as_it_was() {
    let scratch = tempfile::tempdir().unwrap();
    let originals = open(scratch.path(), 1);
    for length in [0, 1, 65_535, 65_536, 65_537, 300_000] {
        let file = bytes(length);
        let sha256 = kept(&originals, &file);
        assert!(read(&originals, &sha256).unwrap() == file, "{length}");
        assert!(read(&open(scratch.path(), 1), &sha256).unwrap() == file, "{length}, opened again");
        assert_eq!(read(&open(scratch.path(), 2), &sha256), Err(VaultError::Missing), "{length}, with another key");
    }
}

#[test]
fn a_file_that_nobody_keeps_is_gone_and_one_of_a_crash_with_the_next_start() {
    let scratch = tempfile::tempdir().unwrap();
    let originals = open(scratch.path(), 1);
    assert!(!scratch.path().join("originals").exists(), "no folder before there is an original");
    let file = bytes(100_000);
    drop(originals.set_down(&file, &OriginalDigest::of(&file)).unwrap());
    assert_eq!(originals.files().unwrap(), Vec::<PathBuf>::new());
    let unkept = originals.set_down(&file, &OriginalDigest::of(&file)).unwrap();
    assert_eq!(read(&originals, &OriginalDigest::of(&file)), Err(VaultError::Missing), "it has no name yet");
    // A crash drops nothing.
    unkept.file.keep().unwrap();
    let other = kept(&originals, &bytes(3));
    assert_eq!(originals.files().unwrap().len(), 2);
    let originals = open(scratch.path(), 1);
    assert_eq!(originals.files().unwrap().len(), 1);
    assert_eq!(read(&originals, &other).unwrap(), bytes(3));
}

#[test]
fn whatever_was_changed_is_damaged_and_heals_when_the_file_is_kept_again() {
    let scratch = tempfile::tempdir().unwrap();
    let originals = open(scratch.path(), 1);
    let file = bytes(150_000);
    let sha256 = kept(&originals, &file);
    let other = kept(&originals, &bytes(9));
    let paths = [&sha256, &other].map(|sha256| originals.folder.join(originals.name(sha256)));
    let whole = fs::read(&paths[0]).unwrap();
    let mut flipped = whole.clone();
    flipped[100_000] ^= 1;
    let of_another = fs::read(&paths[1]).unwrap();
    for left in [&flipped, &whole[..whole.len() - 1].to_vec(), &whole[..28].to_vec(), &Vec::new(), &of_another] {
        fs::write(&paths[0], left).unwrap();
        assert_eq!(read(&originals, &sha256), Err(VaultError::Damaged), "{} bytes", left.len());
        kept(&originals, &file);
        assert!(read(&originals, &sha256).unwrap() == file);
    }
}

#[test]
fn what_opens_under_its_name_and_has_another_digest_is_damaged() {
    let scratch = tempfile::tempdir().unwrap();
    let originals = open(scratch.path(), 1);
    let sha256 = OriginalDigest::of(b"what was handed in");
    originals.keep(originals.set_down(b"something else", &sha256).unwrap()).unwrap();
    assert_eq!(read(&originals, &sha256), Err(VaultError::Damaged));
}

#[test]
fn a_vault_of_the_same_key_neither_lists_sweeps_nor_opens_an_original() {
    let scratch = tempfile::tempdir().unwrap();
    let originals = open(scratch.path(), 1);
    let file = bytes(70_000);
    kept(&originals, &file);
    let sealed = originals.files().unwrap().remove(0);
    // Even if somebody put it there, under its own name or under that of a picture.
    let vault = Vault::open_sealed(scratch.path().join("originals"), &key(1), Arc::new(SystemEntropy)).unwrap();
    let id = PhotoId::of(&file);
    fs::copy(&sealed, vault.path(&id)).unwrap();
    assert_eq!(vault.read(&id), Err(VaultError::Damaged));
    assert_eq!(vault.list().unwrap(), []);
    assert_eq!(vault.sweep(&HashSet::new()), Ok(0));
    assert!(sealed.exists());
}

#[test]
fn originals_that_nobody_knows_are_swept_and_nothing_else() {
    let scratch = tempfile::tempdir().unwrap();
    let originals = open(scratch.path(), 1);
    let known = kept(&originals, &bytes(70_000));
    let orphan = kept(&originals, &bytes(70_001));
    let foreign = kept(&open(scratch.path(), 2), &bytes(70_002));
    fs::write(originals.folder.join("notes.original"), b"not ours").unwrap();
    assert_eq!(originals.sweep(&HashSet::from([known.clone()])), Ok(1));
    assert_eq!(read(&originals, &orphan), Err(VaultError::Missing));
    assert!(read(&originals, &known).is_ok());
    assert!(read(&open(scratch.path(), 2), &foreign).is_ok());
    assert!(originals.folder.join("notes.original").exists());
    originals.remove(&known).unwrap();
    originals.remove(&known).unwrap();
    assert_eq!(read(&originals, &known), Err(VaultError::Missing));
}

#[test]
fn names_and_files_say_nothing_of_what_they_hold() {
    let scratch = tempfile::tempdir().unwrap();
    let originals = open(scratch.path(), 1);
    let file = bytes(100_000);
    let sha256 = kept(&originals, &file);
    let path = originals.files().unwrap().remove(0);
    assert!(!name_of(&path).contains(sha256.as_str().get(..8).unwrap()));
    let sealed = fs::read(&path).unwrap();
    assert!(!file.chunks_exact(16).any(|part| sealed.windows(16).any(|window| window == part)));
    assert_ne!(open(scratch.path(), 2).name(&sha256), originals.name(&sha256));
}
