//! Thousands of broken pictures, the same in every run: each is taken or refused, and none takes the test down.

use super::pictures::*;
use super::take;

/// A small generator with a fixed start (xorshift, G. Marsaglia 2003), so that a failure can be repeated.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.roll() % limit as u64) as usize
    }
}

fn sources() -> Vec<Vec<u8>> {
    let paint: Paint = |x, y| [(x * 11) as u8, (y * 13) as u8, (x * y) as u8];
    let block = exif(
        &[(0x0112, Entry::Short(6)), (0x010F, Entry::Ascii("a camera"))],
        &[(0x9003, Entry::Ascii("2026:03:01 08:30:00")), (0x9011, Entry::Ascii("-05:00"))],
        &[
            (1, Entry::Ascii("N")),
            (2, Entry::Rational(vec![(39, 1), (57, 1), (0, 1)])),
            (3, Entry::Ascii("W")),
            (4, Entry::Rational(vec![(75, 1), (9, 1), (0, 1)])),
        ],
    );
    let pixels = rgb(24, 17, paint);
    let subsampled = encoded(24, 17, &pixels, jpeg_encoder::ColorType::Rgb, |encoder| {
        encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_2_2);
        encoder.set_restart_interval(2);
    });
    let inks = encoded(24, 17, &[90; 24 * 17 * 4], jpeg_encoder::ColorType::CmykAsYcck, |_| {});
    let plain_png = png(24, 17, png::ColorType::Rgb, &pixels);
    #[cfg(not(feature = "turbo"))]
    let arithmetic = Vec::new();
    #[cfg(feature = "turbo")]
    let arithmetic = {
        use super::arithmetic::in_arithmetic;
        vec![in_arithmetic(&subsampled, false), in_arithmetic(&subsampled, true), in_arithmetic(&inks, false)]
    };
    let others = vec![
        with_exif(&jpeg(24, 17, paint), &block),
        with_exif(&subsampled, &block),
        progressive_jpeg(24, 17, paint),
        inks,
        with_chunk(&plain_png, b"eXIf", &block),
        png_with(24, 17, png::ColorType::Indexed, png::BitDepth::Four, &[0x12; 12 * 17], |encoder| {
            encoder.set_palette(vec![7; 48]);
        }),
        webp(24, 17, paint),
        with_webp_chunk(&webp(24, 17, paint), 24, 17, 0x08, b"EXIF", &block),
        interlaced_png(24, 17, paint),
    ];
    [others, arithmetic].concat()
}

#[test]
fn no_broken_picture_takes_the_app_down() {
    let mut dice = Dice(0x5EED_0311_2026_0301);
    let (mut taken, mut refused) = (0, 0);
    for source in sources() {
        assert!(take(&source).is_ok(), "a source is broken before anything was done to it");
        for _ in 0..600 {
            let mut bytes = source.clone();
            for _ in 0..=dice.below(4) {
                let at = dice.below(bytes.len());
                match dice.below(5) {
                    0 => bytes[at] = dice.roll() as u8,
                    1 => bytes[at] ^= 1 << dice.below(8),
                    2 => bytes[at] = if dice.below(2) == 0 { 0 } else { 0xFF },
                    3 => bytes.truncate(at.max(1)),
                    _ => {
                        let end = (at + dice.below(20)).min(bytes.len());
                        let piece = bytes[at..end].to_vec();
                        let to = dice.below(bytes.len());
                        bytes.splice(to..to, piece);
                    }
                }
            }
            match take(&bytes) {
                Ok(ingested) => {
                    assert_bare(&ingested.jpeg);
                    taken += 1;
                }
                Err(_) => refused += 1,
            }
        }
    }
    // Neither "everything is refused" nor "everything is taken" would test anything.
    assert!(taken > 500 && refused > 500, "{taken} taken, {refused} refused");
}
