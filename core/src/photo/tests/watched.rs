//! Whoever watches an ingest is told in the right order, and can end it at any moment.

use std::sync::Mutex;

use super::pictures::*;
use crate::photo::{IngestContext, IngestOptions, Ingested, PhotoError, Stage, Watch, ingest_with};

/// Cancels at the question of this number, and counts.
struct Counting {
    cancel_at: usize,
    asked: Mutex<usize>,
    reached: Mutex<Vec<String>>,
}

impl Counting {
    fn cancelling_at(cancel_at: usize) -> Self {
        Self { cancel_at, asked: Mutex::default(), reached: Mutex::default() }
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
        *asked >= self.cancel_at
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
    // libjpeg-turbo reads a picture in one go; it is asked about before and after.
    let inside = |questions| if cfg!(feature = "turbo") { 4 } else { questions };
    for (name, file, at_least) in [
        ("jpeg", jpeg(2000, 1500, GRAIN), inside(3_000_000 / 4096)),
        ("progressive", progressive_jpeg(900, 600, GRAIN), inside(500_000 / 4096)),
        ("png", png(1000, 1000, png::ColorType::Rgb, &rgb(1000, 1000, GRAIN)), 1000 / 16),
    ] {
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
fn a_picture_that_is_shown_already_can_still_be_given_up() {
    let file = jpeg(1600, 1200, GRAIN);
    let whole = Counting::cancelling_at(usize::MAX);
    whole.take(&file).unwrap();
    let watch = Counting::cancelling_at(whole.asked());
    assert_eq!(watch.take(&file), Err(PhotoError::Cancelled));
    assert_eq!(watch.reached(), ["1600 x 1200", "thumbnail of 320"]);
}
