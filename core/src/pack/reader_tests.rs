#![expect(clippy::arithmetic_side_effects, reason = "offsets in a small pack of our own making")]

use super::*;
use crate::pack::PackSigner;
use crate::pack::sign::tests::{manifest, part, signer};

fn small() -> Vec<u8> {
    let parts = [
        part(Section::Boundaries, &[1, 2, 3, 200, 255]),
        part(Section::Services, br#"{"services":[{"service_code":"pothole"},{"service_code":"tree"}]}"#),
        part(Section::Locale("es".to_owned()), "bache = Bache bache bache bache bache bache".as_bytes()),
    ];
    signer(1).pack(&manifest("riverton", "2026.11.1"), &parts).unwrap()
}

fn opened(bytes: &[u8]) -> (tempfile::TempDir, Result<Pack, PackError>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.pack");
    std::fs::write(&path, bytes).unwrap();
    let pack = Pack::open(path);
    (folder, pack)
}

#[test]
fn a_pack_gives_back_what_was_put_in() {
    let bytes = small();
    assert_eq!(Pack::verify(&bytes, &signer(1).public()), Ok(manifest("riverton", "2026.11.1")));
    let (_folder, pack) = opened(&bytes);
    let pack = pack.unwrap();
    assert_eq!(pack.manifest().version.to_string(), "2026.11.1");
    assert_eq!(pack.section(&Section::Boundaries), Ok(Some(vec![1, 2, 3, 200, 255])));
    let spanish = pack.section(&Section::Locale("es".to_owned())).unwrap().unwrap();
    assert!(spanish.starts_with(b"bache = Bache"));
    assert_eq!(pack.section(&Section::Locale("ar".to_owned())), Ok(None));
    assert_eq!(pack.section(&Section::Streets), Ok(None));
    assert_eq!(pack.sections().count(), 3);
}

#[test]
fn a_pack_signed_with_another_key_is_told_from_a_damaged_one() {
    let mut bytes = small();
    assert_eq!(Pack::verify(&bytes, &signer(2).public()), Err(PackError::NotSigned));
    let middle = bytes.len() - 80;
    bytes[middle] ^= 1;
    assert_eq!(Pack::verify(&bytes, &signer(2).public()), Err(PackError::Damaged));
}

#[test]
fn every_flipped_byte_is_refused() {
    let bytes = small();
    let key = signer(1).public();
    for at in 0..bytes.len() {
        for flip in [1, 0x80, 0xFF] {
            let mut flipped = bytes.clone();
            flipped[at] ^= flip;
            assert!(Pack::verify(&flipped, &key).is_err(), "byte {at}");
        }
    }
}

#[test]
fn every_flipped_byte_of_an_installed_pack_is_refused_or_unharmed() {
    let bytes = small();
    let wanted = [Section::Boundaries, Section::Services, Section::Locale("es".to_owned())];
    let (_folder, whole) = opened(&bytes);
    let truth = wanted.clone().map(|section| whole.as_ref().unwrap().section(&section).unwrap());
    for at in 0..bytes.len() {
        let mut flipped = bytes.clone();
        flipped[at] ^= 0x10;
        let (_folder, pack) = opened(&flipped);
        let Ok(pack) = pack else { continue };
        for (section, truth) in wanted.iter().zip(&truth) {
            if let Ok(found) = pack.section(section) {
                assert_eq!(&found, truth, "byte {at}");
            }
        }
    }
}

#[test]
fn every_cut_and_every_added_byte_is_refused() {
    let bytes = small();
    let key = signer(1).public();
    for length in 0..bytes.len() {
        let cut = &bytes[..length];
        assert!(Pack::verify(cut, &key).is_err(), "cut to {length}");
        assert!(opened(cut).1.is_err(), "cut to {length}");
    }
    assert_eq!(Pack::verify(&[&bytes[..], b"x"].concat(), &key), Err(PackError::Damaged));
    assert_eq!(Pack::verify(b"PK\x03\x04 some other file", &key), Err(PackError::NotAPack));
    assert_eq!(Pack::verify(&[], &key), Err(PackError::NotAPack));
}

/// The same pack with one of its bytes changed as its maker could have, sums and signature right.
fn made_with(change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    let mut bytes = small();
    bytes.truncate(bytes.len() - 64);
    let following = usize::try_from(u32::from_le_bytes(bytes[12..16].try_into().unwrap())).unwrap();
    let sum = 16 + following - 32;
    change(&mut bytes);
    let new = Sha256::digest(&bytes[..sum]);
    bytes[sum..sum + 32].copy_from_slice(&new);
    resigned(&signer(1), bytes)
}

fn resigned(signer: &PackSigner, mut bytes: Vec<u8>) -> Vec<u8> {
    let signature = signer.sign(&bytes);
    bytes.extend_from_slice(&signature);
    bytes
}

/// Where the entry of the first section begins.
fn first_entry(bytes: &[u8]) -> usize {
    20 + usize::try_from(u32::from_le_bytes(bytes[16..20].try_into().unwrap())).unwrap()
}

#[test]
fn a_section_of_a_later_release_is_skipped() {
    let key = signer(1).public();
    let unknown = made_with(|bytes| {
        let kind = first_entry(bytes);
        bytes[kind] = 200;
    });
    assert!(Pack::verify(&unknown, &key).is_ok());
    let (_folder, pack) = opened(&unknown);
    let pack = pack.unwrap();
    assert_eq!(pack.section(&Section::Boundaries), Ok(None));
    assert!(
        pack.section(&Section::Services).unwrap().unwrap().starts_with(b"{\"services\""),
        "what follows is where it was"
    );
    let form = made_with(|bytes| {
        let form = first_entry(bytes) + 2;
        bytes[form] = 9;
    });
    assert_eq!(opened(&form).1.unwrap().section(&Section::Boundaries), Ok(None));
}

#[test]
fn a_later_format_is_told_as_such_and_a_section_twice_is_damage() {
    let key = signer(1).public();
    assert_eq!(Pack::verify(&made_with(|bytes| bytes[8] = 2), &key), Err(PackError::Newer));
    assert_eq!(Pack::verify(&made_with(|bytes| bytes[8] = 0), &key), Err(PackError::Damaged));
    let twice = made_with(|bytes| {
        let kind = first_entry(bytes);
        // Boundaries become services, of which there are some.
        bytes[kind] = 4;
    });
    assert_eq!(Pack::verify(&twice, &key), Err(PackError::Damaged));
}

#[test]
fn a_section_that_unpacks_to_more_than_it_says_is_refused() {
    let key = signer(1).public();
    for by in [1_u8, 0xFF] {
        let wrong = made_with(|bytes| {
            let length = first_entry(bytes) + 3 + 4;
            bytes[length] ^= by;
        });
        assert_eq!(Pack::verify(&wrong, &key), Err(PackError::Damaged));
    }
    let huge = made_with(|bytes| {
        let length = first_entry(bytes) + 3 + 4;
        bytes[length..length + 4].copy_from_slice(&u32::MAX.to_le_bytes());
    });
    assert_eq!(Pack::verify(&huge, &key), Err(PackError::Damaged));
}

#[test]
fn what_is_larger_than_a_pack_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large");
    File::create(&path).unwrap().set_len(PACK_LIMIT + 1).unwrap();
    assert_eq!(read_bounded(&path), Err(PackError::TooLarge));
    assert_eq!(
        read_bounded(&folder.path().join("none")).unwrap_err(),
        PackError::Unreadable { path: folder.path().join("none") }
    );
}

proptest::proptest! {
    #[test]
    fn a_manifest_of_anything_is_read_or_refused(manifest in "\\PC*", junk in proptest::collection::vec(proptest::num::u8::ANY, 0..64)) {
        use sha2::{Digest, Sha256};
        for manifest in [manifest.as_bytes(), &junk] {
            let mut body = u32::try_from(manifest.len()).unwrap().to_le_bytes().to_vec();
            body.extend_from_slice(manifest);
            body.extend_from_slice(&junk);
            let mut bytes = b"CURBPACK".to_vec();
            bytes.extend(1_u16.to_le_bytes());
            bytes.extend(u16::try_from(junk.len() % 3).unwrap().to_le_bytes());
            bytes.extend(u32::try_from(body.len() + 32).unwrap().to_le_bytes());
            bytes.extend_from_slice(&body);
            let sum = Sha256::digest(&bytes);
            bytes.extend_from_slice(&sum);
            proptest::prop_assert!(Pack::verify(&resigned(&signer(1), bytes), &signer(1).public()).is_err());
        }
    }
}
