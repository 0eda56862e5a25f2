//! Whoever watches an ingest is told in the right order, and can end it at any moment.

use std::sync::Mutex;

use super::pictures::*;
use crate::photo::{IngestContext, IngestOptions, Ingested, PhotoError, Stage, Watch, ingest_with};

/// Cancels at the question of this number, or once a stage was reached, and counts.
struct Counting {
    cancel_at: usize,
    cancel_after: Option<&'static str>,
    asked: Mutex<usize>,
    reached: Mutex<Vec<String>>,
}

impl Counting {
    fn cancelling_at(cancel_at: usize) -> Self {
        Self { cancel_at, cancel_after: None, asked: Mutex::default(), reached: Mutex::default() }
    }

    /// The name of a stage begins with that.
    fn cancelling_after(stage: &'static str) -> Self {
        Self { cancel_after: Some(stage), ..Self::cancelling_at(usize::MAX) }
    }

    fn take(&self, bytes: &[u8]) -> Result<Ingested, PhotoError> {
        let context = IngestContext { watch: self, ..IngestContext::default() };
        ingest_with(bytes, &IngestOptions::default(), &context)
    }

    fn asked(&self) -> usize {
        *self.asked.lock().unwrap()
    }

    fn reached(&self) -> Vec<String> {
        self.reached.lock().unwrap().clone()
    }
}

impl Watch for Counting {
    fn is_cancelled(&self) -> bool {
        let mut asked = self.asked.lock().unwrap();
        *asked += 1;
        let is_after = |stage| self.reached().iter().any(|reached| reached.starts_with(stage));
        *asked >= self.cancel_at || self.cancel_after.is_some_and(is_after)
    }

    fn reached(&self, stage: Stage<'_>) {
        self.reached.lock().unwrap().push(match stage {
            Stage::Opened { width, height } => format!("{width} x {height}"),
            Stage::Thumbnail { jpeg } => format!("thumbnail of {}", Shown::of(jpeg).width),
            Stage::Done => "done".to_owned(),
        });
    }
}

/// Much to decode: no pixel follows from its neighbours.
const GRAIN: Paint = |x, y| {
    let mixed = x.wrapping_mul(2_654_435_761) ^ y.wrapping_mul(40_503).rotate_left(7);
    [mixed as u8, (mixed >> 9) as u8, (mixed >> 17) as u8]
};

#[test]
fn the_thumbnail_is_ready_before_the_picture() {
    let watch = Counting::cancelling_at(usize::MAX);
    let taken = watch.take(&jpeg(900, 600, GRAIN)).unwrap();
    assert_eq!(watch.reached(), ["900 x 600", "thumbnail of 320", "done"]);
    assert_eq!(taken.thumbnail_width, 320);
}

#[test]
fn a_large_picture_is_asked_about_many_times_and_ends_at_the_first_no() {
    let mut files = vec![
        ("png", png(1000, 1000, png::ColorType::Rgb, &rgb(1000, 1000, GRAIN)), 1000 / 16),
        ("interlaced", interlaced_png(400, 400, GRAIN), 2 * 400 / 16),
    ];
    // libjpeg-turbo reads a picture in one go, and is left behind.
    if cfg!(not(feature = "turbo")) {
        files.push(("jpeg", jpeg(2000, 1500, GRAIN), 3_000_000 / 4096));
        files.push(("progressive", progressive_jpeg(900, 600, GRAIN), 500_000 / 4096));
    }
    for (name, file, at_least) in files {
        let watch = Counting::cancelling_at(usize::MAX);
        watch.take(&file).unwrap();
        let questions = watch.asked();
        println!("{name}: {} bytes, {questions} questions", file.len());
        assert!(questions > at_least, "{name}: {questions} questions for {} bytes", file.len());
        for part in [0, 1, 5, 9] {
            let cancel_at = (questions * part / 9).max(1);
            let watch = Counting::cancelling_at(cancel_at);
            assert_eq!(watch.take(&file), Err(PhotoError::Cancelled), "{name} at {cancel_at} of {questions}");
            assert_eq!(watch.asked(), cancel_at, "{name}: no work after the answer");
            assert!(!watch.reached().contains(&"done".to_owned()));
        }
    }
}

#[test]
fn a_picture_can_be_given_up_at_every_stage() {
    let jpeg = jpeg(1600, 1200, GRAIN);
    let png = png(1600, 1200, png::ColorType::Rgb, &rgb(1600, 1200, GRAIN));
    for (name, file) in [("jpeg", jpeg), ("png", png), ("webp", webp(1600, 1200, GRAIN))] {
        let watch = Counting::cancelling_after("1600");
        assert_eq!(watch.take(&file), Err(PhotoError::Cancelled), "{name}");
        assert_eq!(watch.reached(), ["1600 x 1200"], "{name}");
        // It is shown already.
        let watch = Counting::cancelling_after("thumbnail");
        assert_eq!(watch.take(&file), Err(PhotoError::Cancelled), "{name}");
        assert_eq!(watch.reached(), ["1600 x 1200", "thumbnail of 320"], "{name}");
    }
}

#[test]
fn an_interlaced_picture_looks_as_one_in_rows_does() {
    for (width, height) in [(37, 21), (3, 5), (1, 1)] {
        let plain = png(width, height, png::ColorType::Rgb, &rgb(width, height, GRAIN));
        let taken = Counting::cancelling_at(usize::MAX).take(&interlaced_png(width, height, GRAIN)).unwrap();
        assert_eq!(taken.jpeg, Counting::cancelling_at(usize::MAX).take(&plain).unwrap().jpeg, "{width} by {height}");
        // The last chunk, which is 12 bytes, may be missing.
        let file = interlaced_png(width, height, GRAIN);
        let without_end = Counting::cancelling_at(usize::MAX).take(&file[..file.len() - 12]).unwrap();
        assert_eq!(without_end.jpeg, taken.jpeg, "{width} by {height}");
    }
}
