//! Nothing but pixels leaves.

use super::pictures::*;
use super::take;

const SECRETS: [&[u8]; 4] = [b"Jane Doe", b"SERIAL-4711", b"private note", b"hidden"];

fn laden() -> Vec<u8> {
    let plain = jpeg(40, 30, |x, y| [x as u8 * 5, y as u8 * 7, 90]);
    let block = exif(
        &[(0x010F, Entry::Ascii("Jane Doe's phone")), (0x8298, Entry::Ascii("Jane Doe"))],
        &[(0xA431, Entry::Ascii("SERIAL-4711"))],
        &[],
    );
    let mut bytes = with_exif(&plain, &block);
    bytes = with_segment(&bytes, 0xE1, b"http://ns.adobe.com/xap/1.0/\0<x>private note</x>");
    bytes = with_segment(&bytes, 0xED, b"Photoshop 3.0\x008BIM hidden");
    bytes = with_segment(&bytes, 0xFE, b"private note");
    with_segment(&bytes, 0xEF, b"hidden")
}

#[track_caller]
fn assert_forgotten(jpeg: &[u8]) {
    assert_bare(jpeg);
    for secret in SECRETS {
        assert!(!jpeg.windows(secret.len()).any(|window| window == secret), "{:?}", String::from_utf8_lossy(secret));
    }
}

#[test]
fn no_segment_of_the_source_is_left() {
    let source = laden();
    for secret in SECRETS {
        assert!(source.windows(secret.len()).any(|window| window == secret), "the test has lost its subject");
    }
    let taken = take(&source).unwrap();
    assert_forgotten(&taken.jpeg);
    assert_forgotten(&taken.thumbnail);
}

#[test]
fn neither_a_second_picture_nor_bytes_behind_the_end_are_left() {
    let first = jpeg(40, 30, |_, _| [200, 30, 30]);
    let second = with_segment(&jpeg(20, 20, |_, _| [30, 30, 200]), 0xFE, b"hidden");
    for tail in [&second[..], b"private note", &[0; 500]] {
        let taken = take(&[&first, tail].concat()).unwrap();
        assert_eq!((taken.width, taken.height), (40, 30));
        Shown::of(&taken.jpeg).assert_near((20, 15), [200, 30, 30], 8);
        assert_forgotten(&taken.jpeg);
    }
}

#[test]
fn what_has_been_made_safe_stays_the_same_size_and_bare_when_it_comes_again() {
    let once = take(&laden()).unwrap();
    let twice = take(&once.jpeg).unwrap();
    assert_eq!((twice.width, twice.height), (once.width, once.height));
    assert_forgotten(&twice.jpeg);
}

#[test]
fn the_same_source_gives_the_same_bytes() {
    assert_eq!(take(&laden()).unwrap(), take(&laden()).unwrap());
}

#[test]
fn metadata_that_is_broken_or_cut_never_costs_the_picture() {
    let plain = jpeg(40, 30, |_, _| [80, 90, 100]);
    let block = orientation(6);
    let looped = {
        let mut block = exif(&[], &[], &[]);
        let next_at = 8 + 2 + 2 * 12;
        block[next_at..next_at + 4].copy_from_slice(&8_u32.to_le_bytes());
        block
    };
    for broken in [&b""[..], b"II*\0", b"II*\0\xFF\xFF\xFF\xFF", b"nonsense", &block[..11], &looped, &[0xFF; 300]] {
        assert!(take(&with_exif(&plain, broken)).is_ok(), "{broken:?}");
    }
    let picture = webp(40, 30, |_, _| [80, 90, 100]);
    // Flags that promise EXIF, XMP and a profile which are not there, then a metadata chunk that is cut.
    let promised = with_webp_chunk(&picture, 40, 30, 0x2C, b"junk", b"");
    assert!(take(&promised).is_ok());
    let whole = with_webp_chunk(&picture, 40, 30, 0x08, b"EXIF", &block);
    assert!(take(&whole[..whole.len() - 20]).is_ok());
}
