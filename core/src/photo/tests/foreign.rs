//! A phone's own decoder, honest and otherwise.

use std::sync::Mutex;

use super::pictures::{Shown, assert_bare};
use crate::photo::heif::tests::{boxed, container};
use crate::photo::{IngestContext, IngestOptions, Ingested, PhotoError, SourceFormat, ingest_with};
use crate::report::Redaction;
use crate::seam::{DecodedPhoto, PhotoDecoder, PixelColour, PixelLayout, Undecodable};

/// Answers as it was made to, and remembers what it was asked.
struct Answering<F> {
    answer: F,
    asked: Mutex<Vec<(SourceFormat, usize, u32)>>,
}

impl<F: Fn() -> Result<DecodedPhoto, Undecodable> + Send + Sync> PhotoDecoder for Answering<F> {
    fn decode(&self, format: SourceFormat, file: &[u8], longer_edge: u32) -> Result<DecodedPhoto, Undecodable> {
        self.asked.lock().unwrap().push((format, file.len(), longer_edge));
        (self.answer)()
    }
}

fn answering<F: Fn() -> Result<DecodedPhoto, Undecodable> + Send + Sync>(answer: F) -> Answering<F> {
    Answering { answer, asked: Mutex::default() }
}

/// Red on the left and blue on the right, of a picture of 800 by 400.
fn halves(width: u32, height: u32, layout: PixelLayout) -> DecodedPhoto {
    let row = (0..width).flat_map(|x| {
        let colour = if x < width / 2 { [200, 30, 30, 255] } else { [30, 30, 200, 255] };
        colour.into_iter().take(if layout == PixelLayout::Rgb { 3 } else { 4 })
    });
    let pixels = row.collect::<Vec<u8>>().repeat(height as usize);
    DecodedPhoto { width, height, full_width: 800, full_height: 400, layout, pixels, colour: PixelColour::Srgb }
}

fn through(decoder: &dyn PhotoDecoder, file: &[u8], options: &IngestOptions) -> Result<Ingested, PhotoError> {
    ingest_with(file, options, &IngestContext { decoder: Some(decoder), ..IngestContext::default() })
}

fn heic() -> Vec<u8> {
    container(b"heic", &[(800, 400), (64, 32)])
}

#[test]
fn without_a_decoder_the_format_is_named() {
    for (brand, format) in [(b"heic", "HEIC"), (b"avif", "AVIF"), (b"mif1", "HEIF")] {
        let file = container(brand, &[(800, 400)]);
        let answer = ingest_with(&file, &IngestOptions::default(), &IngestContext::default());
        assert_eq!(answer, Err(PhotoError::UnsupportedFormat { format }));
    }
}

#[test]
fn what_the_decoder_gives_becomes_a_picture_like_any_other() {
    for layout in [PixelLayout::Rgb, PixelLayout::Rgba] {
        let decoder = answering(|| Ok(halves(400, 200, layout)));
        let options = IngestOptions {
            max_edge: 200,
            redactions: vec![Redaction::area(0, 0, 80, 80)],
            ..IngestOptions::default()
        };
        let taken = through(&decoder, &heic(), &options).unwrap();
        assert_eq!(*decoder.asked.lock().unwrap(), [(SourceFormat::Heic, heic().len(), 200)]);
        assert_eq!((taken.source_width, taken.source_height, taken.source_format), (800, 400, SourceFormat::Heic));
        assert_eq!((taken.width, taken.height), (200, 100));
        assert_bare(&taken.jpeg);
        let shown = Shown::of(&taken.jpeg);
        // The box is in pixels of the full size: a quarter of it here.
        shown.assert_near((10, 10), [0; 3], 6);
        shown.assert_near((60, 60), [200, 30, 30], 6);
        shown.assert_near((150, 60), [30, 30, 200], 6);
    }
}

#[test]
fn a_picture_is_never_enlarged_beyond_what_the_decoder_gave() {
    let taken =
        through(&answering(|| Ok(halves(100, 50, PixelLayout::Rgb))), &heic(), &IngestOptions::default()).unwrap();
    assert_eq!((taken.width, taken.height, taken.source_width), (100, 50, 800));
}

#[test]
fn colours_are_brought_to_srgb_by_name_and_by_profile() {
    let p3 = [200, 60, 60];
    let shown = |colour: PixelColour| {
        let pixels = p3.repeat(800 * 400);
        let picture = DecodedPhoto { pixels, colour, ..halves(800, 400, PixelLayout::Rgb) };
        let taken = through(&answering(move || Ok(picture.clone())), &heic(), &IngestOptions::default()).unwrap();
        Shown::of(&taken.jpeg).at(400, 200)
    };
    let profile = moxcms::ColorProfile::new_display_p3().encode().unwrap();
    let by_name = shown(PixelColour::DisplayP3);
    assert_eq!(by_name, shown(PixelColour::Icc { profile }));
    // Wider than sRGB: the same numbers are a stronger red.
    assert!(by_name[0] > 212 && by_name[1] < 52, "{by_name:?}");
    let adobe = shown(PixelColour::AdobeRgb);
    assert!(adobe[0] > 225, "{adobe:?}");
    let unknown = shown(PixelColour::Icc { profile: b"nonsense".to_vec() });
    assert!(unknown.iter().zip(p3).all(|(found, told)| found.abs_diff(told) < 4), "{unknown:?}");
}

#[test]
fn an_orientation_is_not_applied_a_second_time() {
    // An EXIF item in its simplest form: an item of that type, located by its offset in the file.
    let tiff = super::pictures::orientation(6);
    let exif = [&[0; 4], tiff.as_slice()].concat();
    let file = |offset: u32| {
        let infe = boxed(b"infe", b"\x02\0\0\0\0\x01\0\0Exif\0");
        let iinf = boxed(b"iinf", &[b"\0\0\0\0\0\x01".as_slice(), &infe].concat());
        let length = u32::try_from(exif.len()).unwrap();
        let place = [offset.to_be_bytes(), length.to_be_bytes()].concat();
        let iloc = boxed(b"iloc", &[b"\0\0\0\0\x44\0\0\x01\0\x01\0\0\0\x01".as_slice(), &place].concat());
        let ispe = boxed(b"ispe", &[[0; 4], 800_u32.to_be_bytes(), 400_u32.to_be_bytes()].concat());
        let properties = boxed(b"iprp", &boxed(b"ipco", &ispe));
        let meta = boxed(b"meta", &[&[0; 4], iinf.as_slice(), &iloc, &properties].concat());
        [boxed(b"ftyp", b"heic\0\0\0\0mif1"), meta, boxed(b"mdat", &exif)].concat()
    };
    let offset = u32::try_from(file(0).len() - exif.len()).unwrap();
    let file = file(offset);
    let blocks = crate::photo::heif::exif(&file);
    assert_eq!(blocks, [tiff], "the reader finds it");
    let taken =
        through(&answering(|| Ok(halves(800, 400, PixelLayout::Rgb))), &file, &IngestOptions::default()).unwrap();
    assert_eq!((taken.width, taken.height), (800, 400));
    Shown::of(&taken.jpeg).assert_near((100, 200), [200, 30, 30], 6);
}

#[test]
fn a_decoder_that_lies_or_fails_costs_the_picture_and_nothing_else() {
    let refused = PhotoError::Decoder { format: "HEIC" };
    let change = |change: fn(&mut DecodedPhoto)| {
        let mut picture = halves(800, 400, PixelLayout::Rgb);
        change(&mut picture);
        through(&answering(move || Ok(picture.clone())), &heic(), &IngestOptions::default()).unwrap_err()
    };
    assert_eq!(change(|picture| picture.pixels.truncate(picture.pixels.len() - 1)), refused);
    assert_eq!(change(|picture| picture.pixels.push(0)), refused);
    assert_eq!(change(|picture| picture.layout = PixelLayout::Rgba), refused);
    assert_eq!(change(|picture| (picture.width, picture.pixels) = (0, Vec::new())), refused);
    assert_eq!(change(|picture| picture.full_width = 799), refused, "larger than itself");
    assert_eq!(change(|picture| picture.full_height = 900), refused, "not of the same shape");
    assert_eq!(change(|picture| (picture.width, picture.height) = (u32::MAX, u32::MAX)), refused);
    let huge = change(|picture| (picture.full_width, picture.full_height) = (200_000, 100_000));
    assert_eq!(huge, PhotoError::TooManyPixels { megapixels: 20_000, limit: 100 });
    for answer in [|| Err(Undecodable), || panic!("a decoder of the phone's")] {
        assert_eq!(through(&answering(answer), &heic(), &IngestOptions::default()), Err(refused.clone()));
    }
}

#[test]
fn a_decoder_is_not_even_asked_for_what_is_too_large() {
    let decoder = answering(|| Ok(halves(800, 400, PixelLayout::Rgb)));
    let file = container(b"heic", &[(20_000, 10_000)]);
    let answer = through(&decoder, &file, &IngestOptions::default());
    assert_eq!(answer, Err(PhotoError::TooManyPixels { megapixels: 200, limit: 100 }));
    assert_eq!(*decoder.asked.lock().unwrap(), []);
}

#[test]
fn place_and_time_of_real_containers_are_read() {
    let Some(folder) = std::env::var_os("CURBLINE_REAL_DATA") else {
        println!("left out: CURBLINE_REAL_DATA is not set");
        return;
    };
    let photos = std::path::PathBuf::from(folder).join("photos");
    let read = |name: &str, width: u32, height: u32| {
        let picture = DecodedPhoto {
            full_width: width,
            full_height: height,
            width: 2,
            height: 2,
            pixels: vec![90; 12],
            layout: PixelLayout::Rgb,
            colour: PixelColour::Srgb,
        };
        // As large as the file says, in a picture of the same shape.
        let (small, shape) = (width / 8, height / 8);
        let pixels = vec![90; small as usize * shape as usize * 3];
        let picture = DecodedPhoto { width: small, height: shape, pixels, ..picture };
        let file = std::fs::read(photos.join(name)).unwrap();
        assert_eq!(crate::photo::heif::size(&file), Ok((width, height)), "{name}");
        through(&answering(move || Ok(picture.clone())), &file, &IngestOptions::default()).unwrap()
    };
    let heic = read("heic_immich_IMG_2682.heic", 4032, 3024);
    let place = heic.scene.coordinates.unwrap();
    assert!((place.latitude - 41.2203).abs() < 1e-5 && (place.longitude + 96.071_625).abs() < 1e-5, "{place:?}");
    assert!(heic.scene.taken.is_some());
    let avif = read("avif_irvine_gps.avif", 480, 640);
    println!("AVIF: {:?}", avif.scene);
    assert_eq!(avif.source_format, SourceFormat::Avif);
    let shown = jiff::civil::date(2010, 5, 11).at(10, 51, 45, 870_000_000);
    assert_eq!(avif.scene.taken, Some(crate::photo::Taken::WallClock(shown)));
}
