//! What is pixelated is gone as well: only the mean colours of a few blocks are left, in picture and thumbnail alike.

use super::colours::{display_p3, with_profile};
use super::pictures::*;
use crate::photo::{IngestOptions, Ingested, ingest};
use crate::report::{Corner, Redaction};

/// A grey picture of one value, but for what `inside` paints over it where the area is.
fn street(width: u32, height: u32, inside: impl Fn(u32, u32) -> Option<u8>) -> Vec<u8> {
    let grey = |x, y| inside(x, y).unwrap_or(((x / 40 + y / 40) % 2 * 60 + 150) as u8);
    let pixels: Vec<u8> = (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).map(|(x, y)| grey(x, y)).collect();
    png(width, height, png::ColorType::Grayscale, &pixels)
}

fn taken(source: &[u8], max_edge: u32, redaction: &Redaction) -> Ingested {
    let redactions = vec![redaction.clone()];
    ingest(source, &IngestOptions { max_edge, thumbnail_edge: 60, quality: 90, redactions }).unwrap()
}

/// Three ways to paint a block of which the mean is 100, on a grid of `cell` pixels.
fn same_means(cell: u32) -> [Box<dyn Fn(u32, u32) -> u8>; 3] {
    let stripes = move |x: u32, _: u32| if (x / cell).is_multiple_of(2) { 30 } else { 170 };
    let checks = move |x: u32, y: u32| if (x / cell + y / cell).is_multiple_of(2) { 0 } else { 200 };
    let plain = |_: u32, _: u32| 100;
    [Box::new(plain), Box::new(stripes), Box::new(checks)]
}

fn corners(points: &[(u32, u32)]) -> Vec<Corner> {
    points.iter().map(|(x, y)| Corner { x: *x, y: *y }).collect()
}

/// The same bytes come out, whatever the area showed.
#[track_caller]
fn assert_alike(sources: &[Vec<u8>], max_edge: u32, redaction: &Redaction) {
    let bare = Redaction::area(0, 0, 1, 1);
    let [first, second, ..] = sources else { panic!("nothing to compare") };
    assert_ne!(taken(first, max_edge, &bare).jpeg, taken(second, max_edge, &bare).jpeg, "the test lost its subject");
    let pictures: Vec<_> = sources.iter().map(|source| taken(source, max_edge, redaction)).collect();
    for picture in &pictures {
        assert!(picture.jpeg == pictures[0].jpeg, "the pictures differ");
        assert!(picture.thumbnail == pictures[0].thumbnail, "the thumbnails differ");
    }
}

#[test]
fn patterns_with_the_same_means_cannot_be_told_apart() {
    // Blocks of 24 pixels, at the picture's own size.
    let sources = same_means(1).map(|paint| {
        street(400, 300, |x, y| ((200..296).contains(&x) && (100..196).contains(&y)).then(|| paint(x, y)))
    });
    assert_alike(&sources, 400, &Redaction::area(200, 100, 96, 96).pixelated());
}

#[test]
fn they_cannot_be_told_apart_in_a_picture_made_smaller() {
    // Averaged over squares of 5 while it is read, and resized then; blocks of 60 pixels.
    let sources = same_means(5).map(|paint| {
        street(1000, 500, |x, y| ((400..640).contains(&x) && (200..440).contains(&y)).then(|| paint(x, y)))
    });
    for max_edge in [200, 190, 170] {
        assert_alike(&sources, max_edge, &Redaction::area(400, 200, 240, 240).pixelated());
    }
}

#[test]
fn they_cannot_be_told_apart_in_a_polygon_with_a_dent() {
    let inside = |x: u32, y: u32| {
        (200..296).contains(&x) && (100..196).contains(&y) && !((248..296).contains(&x) && (100..148).contains(&y))
    };
    let sources = same_means(1).map(|paint| street(400, 300, |x, y| inside(x, y).then(|| paint(x, y))));
    let line = [(200, 100), (248, 100), (248, 148), (296, 148), (296, 196), (200, 196)];
    for direction in [line.to_vec(), line.iter().rev().copied().collect()] {
        assert_alike(&sources, 400, &Redaction::polygon(corners(&direction)).pixelated());
    }
    // The dent is left as it was, up to where the edges are softened.
    let picture = taken(&sources[0], 400, &Redaction::polygon(corners(&line)).pixelated());
    let bare = taken(&sources[0], 400, &Redaction::area(0, 0, 1, 1));
    Shown::of(&picture.jpeg).assert_near((280, 120), Shown::of(&bare.jpeg).at(280, 120), 4);
}

#[test]
fn they_cannot_be_told_apart_in_a_picture_that_lies_on_its_side() {
    for tag in 1..=8 {
        let sources = same_means(1).map(|paint| {
            // Stored; the same square in every orientation.
            let source =
                street(300, 300, |x, y| ((102..198).contains(&x) && (102..198).contains(&y)).then(|| paint(x, y)));
            with_chunk(&source, b"eXIf", &orientation(tag))
        });
        assert_alike(&sources, 300, &Redaction::area(102, 102, 96, 96).pixelated());
    }
}

#[test]
fn a_block_shows_its_mean_the_right_way_up() {
    // Four quarters of 48 pixels in different greys, in every orientation; two blocks across each.
    let quarter = |x: u32, y: u32| match (x < 150, y < 150) {
        (true, true) => 20,
        (false, true) => 80,
        (true, false) => 140,
        (false, false) => 200,
    };
    for tag in 1..=8 {
        let source = street(300, 300, |x, y| {
            ((102..198).contains(&x) && (102..198).contains(&y))
                .then(|| quarter(x, y) + if x % 2 == 0 { 10 } else { 0 })
        });
        let source = with_chunk(&source, b"eXIf", &orientation(tag));
        let area = Redaction::area(102, 102, 96, 96).pixelated();
        let (bare, covered) = (taken(&source, 300, &Redaction::area(0, 0, 1, 1)), taken(&source, 300, &area));
        let (bare, shown, small) = (Shown::of(&bare.jpeg), Shown::of(&covered.jpeg), Shown::of(&covered.thumbnail));
        for (x, y) in [(114, 114), (186, 114), (114, 186), (186, 186)] {
            // The mean is between two neighbours, of which one is in the other stripe however the picture lies.
            let mean = bare.at(x, y)[0].midpoint(bare.at(x + 1, y + 1)[0]);
            shown.assert_near((x, y), [mean; 3], 4);
            small.assert_near((x / 5, y / 5), [mean; 3], 12);
        }
    }
}

#[test]
fn an_area_of_one_colour_looks_the_same_pixelated_in_every_colour_space() {
    use jpeg_encoder::ColorType;
    let ink: Vec<u8> = [40, 90, 10, 30].repeat(128 * 128);
    let sources = [
        encoded(128, 128, &[90; 128 * 128], ColorType::Luma, |_| {}),
        encoded(128, 128, &ink, ColorType::Cmyk, |_| {}),
        encoded(128, 128, &ink, ColorType::CmykAsYcck, |_| {}),
        jpeg(128, 128, |_, _| [200, 90, 30]),
        png(128, 128, png::ColorType::Rgba, &[200, 90, 30, 128].repeat(128 * 128)),
        webp(128, 128, |_, _| [200, 90, 30]),
        with_profile(&jpeg(128, 128, |_, _| [200, 90, 30]), &display_p3()),
    ];
    for source in sources {
        let shown = Shown::of(&taken(&source, 128, &Redaction::area(20, 20, 60, 60).pixelated()).jpeg);
        let beside = shown.at(120, 120);
        assert_ne!(beside, [0, 0, 0]);
        for at in [(30, 30), (50, 50), (78, 78)] {
            shown.assert_near(at, beside, 3);
        }
    }
}

#[test]
fn what_is_filled_stays_filled_below_a_mosaic_and_lends_it_nothing() {
    let source =
        |value: u8| street(400, 300, move |x, y| ((200..248).contains(&x) && (100..148).contains(&y)).then_some(value));
    let redactions = vec![Redaction::area(200, 100, 48, 48), Redaction::area(200, 100, 96, 96).pixelated()];
    let options = IngestOptions { max_edge: 400, redactions, ..IngestOptions::default() };
    let [dark, light] = [10, 250].map(|value| ingest(&source(value), &options).unwrap());
    assert!(dark.jpeg == light.jpeg && dark.thumbnail == light.thumbnail);
    Shown::of(&dark.jpeg).assert_near((224, 124), [0, 0, 0], 8);
}

#[test]
fn two_mosaics_over_each_other_tell_no_more_than_the_first() {
    let sources = same_means(1).map(|paint| {
        street(400, 300, |x, y| ((200..296).contains(&x) && (100..196).contains(&y)).then(|| paint(x, y)))
    });
    // The second has another grid, which would cut the first one's blocks in two.
    let redactions =
        vec![Redaction::area(200, 100, 96, 96).pixelated(), Redaction::area(187, 91, 131, 117).pixelated()];
    let options = IngestOptions { max_edge: 400, redactions, ..IngestOptions::default() };
    let pictures = sources.map(|source| ingest(&source, &options).unwrap());
    assert!(pictures.iter().all(|picture| picture.jpeg == pictures[0].jpeg));
}

#[test]
fn a_polygon_is_filled_up_to_its_line() {
    let source = street(400, 300, |_, _| Some(255));
    let triangle = Redaction::polygon(corners(&[(100, 50), (300, 250), (100, 250)]));
    for max_edge in [400, 100] {
        let picture = taken(&source, max_edge, &triangle);
        let scale = 400 / max_edge;
        let shown = Shown::of(&picture.jpeg);
        for (x, y) in [(104, 80), (200, 200), (280, 244), (104, 244)] {
            shown.assert_near((x / scale, y / scale), [0, 0, 0], 12);
        }
        for (x, y) in [(80, 150), (240, 100), (320, 240), (200, 280)] {
            shown.assert_near((x / scale, y / scale), [255, 255, 255], 12);
        }
        let small = Shown::of(&picture.thumbnail);
        small.assert_near((20, 32), [0, 0, 0], 24);
        small.assert_near((45, 10), [255, 255, 255], 24);
    }
}
