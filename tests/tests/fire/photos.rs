//! What becomes of pictures whose metadata is broken: the picture is taken all the same or refused, and what is read of
//! place and time is a place and a time. Metadata of real cameras joins where `CURBLINE_REAL_DATA` names the folder.

use curbline_core::photo::{IngestOptions, PhotoError, ingest};
use curbline_tests::{Dice, jpeg};
use jiff::tz::TimeZone;

use crate::gauge::Taken;
use crate::mutate::{self, place};
use crate::range::{Round, fire};
use crate::seeds;

const ROUNDS: u64 = 30_000;

/// A TIFF structure with an orientation, a date and a place; entries of each kind.
fn exif() -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [&tag.to_be_bytes()[..], &kind.to_be_bytes(), &count.to_be_bytes(), &value].concat()
    };
    let at = |offset: u32| offset.to_be_bytes();
    let folder = |entries: &[Vec<u8>]| {
        let count = u16::try_from(entries.len()).unwrap();
        [&count.to_be_bytes()[..], &entries.concat(), &[0; 4]].concat()
    };
    // Three folders of 4, 2 and 5 entries, then what does not fit into them.
    let (detail, place) = (8 + 2 + 4 * 12 + 4, 8 + 2 + 4 * 12 + 4 + 2 + 2 * 12 + 4);
    let rest = place + 2 + 5 * 12 + 4;
    tiff.extend(folder(&[
        entry(0x010F, 2, 4, *b"cam\0"),
        entry(0x0112, 3, 1, [0, 6, 0, 0]),
        entry(0x8769, 4, 1, at(detail)),
        entry(0x8825, 4, 1, at(place)),
    ]));
    tiff.extend(folder(&[entry(0x9003, 2, 20, at(rest)), entry(0x9011, 2, 7, at(rest + 20))]));
    tiff.extend(folder(&[
        entry(1, 2, 2, *b"N\0\0\0"),
        entry(2, 5, 3, at(rest + 28)),
        entry(3, 2, 2, *b"W\0\0\0"),
        entry(4, 5, 3, at(rest + 52)),
        entry(0x1F, 5, 1, at(rest + 76)),
    ]));
    tiff.extend(b"2026:03:01 08:30:00\0-05:00\0\0");
    for number in [39_u32, 1, 57, 1, 9, 1, 75, 1, 9, 1, 55, 1, 12, 1] {
        tiff.extend(number.to_be_bytes());
    }
    tiff
}

/// The application segments of a JPEG, without marker and length.
fn segments(jpeg: &[u8]) -> Vec<Vec<u8>> {
    let (mut found, mut at) = (Vec::new(), 2);
    while let Some([0xFF, marker @ 0xE0..=0xEF, high, low]) = jpeg.get(at..at + 4) {
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        if *marker == 0xE1 {
            found.extend(jpeg.get(at + 4..at + 2 + length).map(<[u8]>::to_vec));
        }
        at += 2 + length;
    }
    found
}

/// EXIF and XMP segments to start from.
fn sources() -> Vec<Vec<u8>> {
    let mut sources = vec![[&b"Exif\0\0"[..], &exif()].concat()];
    let packet =
        "<x:xmpmeta><rdf:Description exif:GPSLatitude=\"39,57.15N\" exif:GPSLongitude=\"75,9.9W\"/></x:xmpmeta>";
    sources.push([b"http://ns.adobe.com/xap/1.0/\0", packet.as_bytes()].concat());
    match seeds::folder() {
        Some(folder) => {
            let own = sources.len();
            for file in seeds::files(&folder.join("photos")) {
                sources.extend(segments(&std::fs::read(file).unwrap()));
            }
            assert!(sources.len() > own + 15, "only {} segments", sources.len() - own);
        }
        None => println!("left out: metadata of real cameras, as CURBLINE_REAL_DATA is not set"),
    }
    sources.retain(|source| source.len() < 20_000);
    sources
}

/// A segment broken where it hurts: numbers that are offsets, counts and types are set to what they must not be.
fn broken(dice: &Dice, sources: &[&[u8]]) -> Vec<u8> {
    let mut bytes = mutate::pick(dice, sources).to_vec();
    for _ in 0..=dice.below(5) {
        // Most of it lies at the start.
        let at = place(dice, if dice.below(2) == 0 { 200 } else { bytes.len() });
        let short = [0, 1, 2, 3, 5, 12, 13, 0x7FFF, 0x8000, 0xFFFF][place(dice, 10)];
        let long = [0, 1, 4, 8, 10, 0xFFFF, 0x1_0000, 0x7FFF_FFFF, 0x8000_0000, u32::MAX][place(dice, 10)];
        let little = dice.below(2) == 0;
        let written = match dice.below(3) {
            0 => if little { u16::to_le_bytes(short) } else { u16::to_be_bytes(short) }.to_vec(),
            1 => if little { u32::to_le_bytes(long) } else { u32::to_be_bytes(long) }.to_vec(),
            _ => {
                bytes = match dice.below(4) {
                    0 => mutate::spliced(dice, &bytes, mutate::pick(dice, sources)),
                    _ => mutate::bytes(dice, bytes),
                };
                continue;
            }
        };
        for (place, byte) in bytes.iter_mut().skip(at).zip(written) {
            *place = byte;
        }
    }
    bytes
}

/// A picture with these bytes as its segments, as many as they need.
fn with_segments(picture: &[u8], dice: &Dice, bytes: &[u8]) -> Vec<u8> {
    let mut whole = picture[..2].to_vec();
    for segment in bytes.chunks(if dice.below(8) == 0 { 300 } else { 65_000 }).take(20) {
        let honest = u16::try_from(segment.len() + 2).unwrap();
        let length = if dice.below(30) == 0 { honest.wrapping_add(dice.below(9) as u16) } else { honest };
        whole.extend([0xFF, 0xE1]);
        whole.extend(length.to_be_bytes());
        if dice.below(8) == 0 {
            whole.extend(b"Exif\0\0");
        }
        whole.extend(segment);
    }
    whole.extend(&picture[2..]);
    whole
}

#[test]
fn no_broken_metadata_costs_more_than_itself() {
    let sources = sources();
    let sources: Vec<&[u8]> = sources.iter().map(Vec::as_slice).collect();
    let picture = jpeg(16, 16, 3);
    let options = IngestOptions::default();
    let whole = with_segments(&picture, &Dice::new(0), sources[0]);
    let scene = ingest(&whole, &options).unwrap().scene;
    assert!(scene.taken.is_some() && scene.coordinates.is_some() && scene.accuracy == Some(12.0), "{scene:?}");

    let (mut taken, mut refused, mut places) = (0, 0, 0);
    let load = |dice: &Dice| with_segments(&picture, dice, &broken(dice, &sources));
    let shoot = |round: &Round| match ingest(&round.bytes, &options) {
        Ok(ingested) => {
            taken += 1;
            if let Some(place) = ingested.scene.coordinates {
                places += 1;
                assert!(place.latitude.abs() <= 90.0 && place.longitude.abs() <= 180.0, "{place:?}");
                assert!(place.latitude != 0.0 || place.longitude != 0.0);
            }
            let accuracy = ingested.scene.accuracy;
            assert!(accuracy.is_none_or(|metres| metres.is_finite() && metres > 0.0), "{accuracy:?}");
            if let Some(moment) = ingested.scene.taken.and_then(|taken| taken.resolve(&TimeZone::UTC)) {
                assert!(moment.to_string().parse::<jiff::Timestamp>().is_ok());
            }
            for made in [&ingested.jpeg, &ingested.thumbnail] {
                assert!(!made.windows(4).any(|four| four == b"Exif" || four == b"exif"), "metadata left in it");
            }
        }
        Err(error) => {
            assert_ne!(error, PhotoError::Empty);
            refused += 1;
        }
    };
    let most = |length| Taken { peak: 1_000_000 + 12 * length, total: 4_000_000 + 60 * length };
    fire("photos", ROUNDS, load, shoot, most);
    println!("photos: {taken} taken, {places} of them with a place, {refused} refused");
    assert!(taken < 1_000 || (taken > refused && places > taken / 50));
}
