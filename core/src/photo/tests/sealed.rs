//! A sealed vault gives back what was kept, shows nothing of it, and opens nothing that was touched.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::pictures::{Shown, jpeg};
use super::take;
use crate::photo::{Ingested, PhotoId, Vault, VaultError};
use crate::seam::{Entropy, Key, SystemEntropy};

const HEADER: usize = 28;
const SEALED_CHUNK: usize = 64 * 1024 + 16;

fn vault(folder: &Path, key: u8) -> Vault {
    Vault::open_sealed(folder, &Key::from_bytes(&[key; 32]).unwrap(), Arc::new(SystemEntropy)).unwrap()
}

/// A picture of `length` bytes; the vault does not look at pixels.
fn picture(length: usize) -> Ingested {
    let bytes = (0..length).map(|place| (place * 7919 / 13) as u8).collect();
    Ingested { jpeg: bytes, ..take(&jpeg(500, 400, |x, y| [x as u8, y as u8, 60])).unwrap() }
}

fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let read = |entry: std::io::Result<fs::DirEntry>| {
        let entry = entry.unwrap();
        (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())
    };
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(read).collect();
    files.sort();
    files
}

#[test]
fn a_picture_of_any_length_comes_back_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault(folder.path(), 1);
    let mut ids = Vec::new();
    for length in [0, 1, 65_535, 65_536, 65_537, 131_072, 300_000] {
        let kept = picture(length);
        let id = vault.put(&kept).unwrap().id;
        assert_eq!(id, PhotoId::of(&kept.jpeg));
        assert!(vault.read(&id).unwrap() == kept.jpeg, "{length}");
        assert_eq!(vault.thumbnail(&id).unwrap(), kept.thumbnail);
        let chunks = length.div_ceil(65_536).max(1);
        assert_eq!(fs::metadata(vault.path(&id)).unwrap().len(), (HEADER + length + 16 * chunks) as u64);
        ids.push(id);
    }
    ids.sort();
    assert_eq!(vault.list().unwrap(), ids);
    vault.remove(&ids[0]).unwrap();
    assert_eq!(vault.read(&ids[0]), Err(VaultError::Missing));
    assert_eq!(files(folder.path()).len(), 2 * (ids.len() - 1));
}

#[test]
fn neither_names_nor_files_show_a_picture() {
    let folder = tempfile::tempdir().unwrap();
    let kept = take(&jpeg(500, 400, |x, y| [x as u8, y as u8, 60])).unwrap();
    let id = vault(folder.path(), 1).put(&kept).unwrap().id;
    let files = files(folder.path());
    assert_eq!(files.len(), 2);
    for (name, bytes) in &files {
        assert!(!name.contains(id.as_str()), "{name}");
        for secret in [&kept.jpeg[..], &kept.thumbnail] {
            for part in secret.chunks_exact(16) {
                assert!(!bytes.windows(16).any(|window| window == part));
            }
        }
        assert!(!bytes.windows(3).any(|window| window == [0xFF, 0xD8, 0xFF]));
    }
    // The same picture with another key has another name.
    let elsewhere = tempfile::tempdir().unwrap();
    let other = vault(elsewhere.path(), 2);
    other.put(&kept).unwrap();
    assert_ne!(other.path(&id).file_name().unwrap().to_str().unwrap(), files[0].0);
}

#[test]
fn a_sealed_picture_is_handed_out_as_bytes_alone() {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault(folder.path(), 1);
    let kept = take(&jpeg(500, 400, |x, y| [x as u8, y as u8, 60])).unwrap();
    let id = vault.put(&kept).unwrap().id;
    assert_eq!(vault.thumbnail_path(&id), Err(VaultError::Sealed));
    let file = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
    let thumbnail = file.into_iter().find(|path| path.extension().unwrap() == "thumb").unwrap();
    for left in [None, Some(Vec::new()), Some(vec![0; 5000])] {
        match &left {
            None => fs::remove_file(&thumbnail).unwrap(),
            Some(bytes) => fs::write(&thumbnail, bytes).unwrap(),
        }
        let shown = Shown::of(&vault.thumbnail(&id).unwrap());
        assert_eq!((shown.width, shown.height), (320, 256));
        assert!(fs::read(&thumbnail).unwrap().starts_with(b"CURBLINE\x01"));
    }
}

#[test]
fn a_file_that_was_cut_off_anywhere_is_damaged() {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault(folder.path(), 1);
    let kept = picture(200_000);
    let id = vault.put(&kept).unwrap().id;
    let whole = fs::read(vault.path(&id)).unwrap();
    let at_chunks = (0..=3).map(|chunk| HEADER + chunk * SEALED_CHUNK);
    for length in at_chunks.chain([0, 5, 8, 9, 27, HEADER + 15, HEADER + 16, whole.len() - 16, whole.len() - 1]) {
        fs::write(vault.path(&id), &whole[..length]).unwrap();
        assert_eq!(vault.read(&id), Err(VaultError::Damaged), "{length}");
    }
    fs::write(vault.path(&id), [&whole[..], b"\0"].concat()).unwrap();
    assert_eq!(vault.read(&id), Err(VaultError::Damaged));
    assert_eq!(vault.list().unwrap(), []);
    vault.put(&kept).unwrap();
    assert!(vault.read(&id).unwrap() == kept.jpeg);
}

#[test]
fn a_changed_bit_anywhere_is_damage() {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault(folder.path(), 1);
    let id = vault.put(&picture(140_000)).unwrap().id;
    let whole = fs::read(vault.path(&id)).unwrap();
    // Every byte of the header, and one in each chunk and each tag.
    let last = HEADER + 2 * SEALED_CHUNK;
    let inside = [HEADER, HEADER + SEALED_CHUNK - 1, HEADER + SEALED_CHUNK, last - 1, last, whole.len() - 1];
    for place in (0..HEADER).chain(inside) {
        let mut changed = whole.clone();
        changed[place] ^= 1;
        fs::write(vault.path(&id), changed).unwrap();
        assert_eq!(vault.read(&id), Err(VaultError::Damaged), "{place}");
    }
}

#[test]
fn chunks_and_files_in_another_order_are_damage() {
    let folder = tempfile::tempdir().unwrap();
    let vault = vault(folder.path(), 1);
    let (first, second) = (vault.put(&picture(200_000)).unwrap().id, vault.put(&picture(200_001)).unwrap().id);
    let (one, two) = (fs::read(vault.path(&first)).unwrap(), fs::read(vault.path(&second)).unwrap());
    let (header, chunks) = one.split_at(HEADER);
    let chunks: Vec<&[u8]> = chunks.chunks(SEALED_CHUNK).collect();
    let of_second = &two[HEADER..HEADER + SEALED_CHUNK];
    let mixtures = [
        [chunks[1], chunks[0], chunks[2], chunks[3]].concat(),
        [chunks[0], chunks[0], chunks[2], chunks[3]].concat(),
        [chunks[0], chunks[2], chunks[3]].concat(),
        [chunks[0], chunks[1], chunks[2]].concat(),
        [of_second, chunks[1], chunks[2], chunks[3]].concat(),
    ];
    for mixture in mixtures {
        fs::write(vault.path(&first), [header, &mixture].concat()).unwrap();
        assert_eq!(vault.read(&first), Err(VaultError::Damaged));
    }
    fs::write(vault.path(&first), &two).unwrap();
    assert_eq!(vault.read(&first), Err(VaultError::Damaged));
    fs::write(vault.path(&first), [header, &chunks.concat()].concat()).unwrap();
    assert!(vault.read(&first).is_ok());
}

#[test]
fn another_key_finds_nothing_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let id = vault(folder.path(), 1).put(&picture(100_000)).unwrap().id;
    let before = files(folder.path());
    let other = vault(folder.path(), 2);
    assert_eq!(other.read(&id), Err(VaultError::Missing));
    assert_eq!(other.list().unwrap(), []);
    assert_eq!(files(folder.path()), before);
}

#[test]
fn chance_that_fails_never_puts_two_pictures_under_one_stream() {
    struct Stuck;
    impl Entropy for Stuck {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(0);
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let vault = Vault::open_sealed(folder.path(), &Key::from_bytes(&[1; 32]).unwrap(), Arc::new(Stuck)).unwrap();
    let (one, two) = (picture(50_000), picture(50_001));
    let sealed = [&one, &two].map(|kept| fs::read(vault.path(&vault.put(kept).unwrap().id)).unwrap());
    assert_eq!(sealed[0][..HEADER], sealed[1][..HEADER]);
    // With one key stream for both, the difference of what is encrypted would be that of the pictures: here zeros.
    assert_eq!(one.jpeg[..50_000], two.jpeg[..50_000]);
    let same = (HEADER..50_000).filter(|place| sealed[0][*place] == sealed[1][*place]).count();
    assert!(same < 1000, "{same} of 50,000 bytes are the same");
}
