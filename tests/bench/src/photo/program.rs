//! Takes in one photo and ends: `curbline-bench-photo HOW PHOTO FOLDER`. The benchmark `photo` runs it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a program that is run by a benchmark, and may stop")]

mod task;

use std::path::Path;

use curbline_core::photo::{IngestOptions, ingest, read_bounded};
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder as _, ImageReader};

use task::{EDGE, IMAGE, OURS, QUALITY, THUMBNAIL};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [how, photo, folder] = arguments.as_slice() else { panic!("curbline-bench-photo HOW PHOTO FOLDER") };
    let (photo, folder) = (Path::new(photo), Path::new(folder));
    match how.as_str() {
        OURS => ours(photo, folder),
        IMAGE => image_crate(photo, folder),
        other => panic!("no photo is taken in with {other}"),
    }
}

/// A file in, two files out.
fn ours(photo: &Path, folder: &Path) {
    let options =
        IngestOptions { max_edge: EDGE, thumbnail_edge: THUMBNAIL, quality: QUALITY, ..IngestOptions::default() };
    let taken = ingest(&read_bounded(photo).unwrap(), &options).unwrap();
    std::fs::write(folder.join("ours.jpg"), taken.jpeg).unwrap();
    std::fs::write(folder.join("ours-small.jpg"), taken.thumbnail).unwrap();
}

/// Everything with the crate `image`.
fn image_crate(photo: &Path, folder: &Path) {
    let mut decoder = ImageReader::open(photo).unwrap().into_decoder().unwrap();
    let orientation = decoder.orientation().unwrap();
    let mut picture = DynamicImage::from_decoder(decoder).unwrap();
    picture = picture.resize(EDGE, EDGE, FilterType::Lanczos3);
    picture.apply_orientation(orientation);
    for (edge, name) in [(EDGE, "image.jpg"), (THUMBNAIL, "image-small.jpg")] {
        picture = picture.resize(edge, edge, FilterType::Lanczos3);
        let file = std::fs::File::create(folder.join(name)).unwrap();
        picture.write_with_encoder(JpegEncoder::new_with_quality(file, QUALITY)).unwrap();
    }
}
