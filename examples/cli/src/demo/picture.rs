//! A picture of a pothole, drawn: asphalt, a lane line, a hole with a broken rim. The same every time.

use curbline_core::seam::Timestamp;
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

use super::exif;

const WIDTH: u16 = 1600;
const HEIGHT: u16 = 1200;

/// A JPEG with the place (degrees WGS84) and the time in its EXIF, as a phone writes it.
pub(super) fn pothole((latitude, longitude): (f64, f64), taken: Timestamp) -> Option<Vec<u8>> {
    let mut pixels = Vec::new();
    for y in 0..HEIGHT {
        for x in 0..WIDTH {
            pixels.extend(shade(f64::from(x), f64::from(y)).map(to_byte));
        }
    }
    let mut jpeg = Vec::new();
    let mut encoder = Encoder::new(&mut jpeg, 90);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    encoder.add_exif_metadata(&exif::block(latitude, longitude, taken)).ok()?;
    encoder.encode(&pixels, WIDTH, HEIGHT, ColorType::Rgb).ok()?;
    Some(jpeg)
}

/// The colour at a point, each part from 0 to 1.
fn shade(x: f64, y: f64) -> [f64; 3] {
    let grain = 0.10 * (smooth_noise(x / 3.0, y / 3.0) - 0.5) + 0.08 * (smooth_noise(x / 40.0, y / 40.0) - 0.5);
    let light = 0.42 + 0.10 * y / f64::from(HEIGHT) + grain;
    let asphalt = [light, light * 0.99, light * 0.96];

    // The hole: an ellipse whose edge wanders. The noise is read along a circle, so that it meets itself.
    let (dx, dy) = ((x - 820.0) / 430.0, (y - 690.0) / 250.0);
    let (across, down) = (dy.atan2(dx).cos(), dy.atan2(dx).sin());
    let edge = 1.0
        + 0.16 * (smooth_noise(across * 2.5 + 20.0, down * 2.5 + 20.0) - 0.5)
        + 0.10 * (smooth_noise(across * 8.0 + 50.0, down * 8.0 + 50.0) - 0.5);
    let depth = edge - (dx * dx + dy * dy).sqrt();
    if depth > 0.0 {
        let floor = 0.13 + 0.16 * (smooth_noise(x / 14.0, y / 10.0) - 0.3) + 0.08 * (y - 690.0) / 250.0;
        let wet = if depth > 0.55 { 0.06 } else { 0.0 };
        let rim = (1.0 - depth / 0.12).clamp(0.0, 1.0) * 0.12;
        let dark = (floor + rim).max(0.02);
        return [dark + wet * 0.5, dark * 0.97 + wet * 0.7, dark * 0.92 + wet];
    }
    let crumbled = (1.0 + depth / 0.10).clamp(0.0, 1.0) * 0.14 * smooth_noise(x / 6.0, y / 6.0);
    // A worn lane line across the upper part.
    let line = (y - 190.0 - 0.06 * x).abs();
    if line < 34.0 && smooth_noise(x / 9.0, y / 9.0) > 0.22 {
        let paint = 0.80 + grain * 1.5;
        return [paint, paint, paint * 0.94];
    }
    asphalt.map(|part| part + crumbled)
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the range of a byte")]
fn to_byte(part: f64) -> u8 {
    (part.clamp(0.0, 1.0) * 255.0).round() as u8
}

/// Noise from 0 to 1 without corners: random heights on a grid, blended.
fn smooth_noise(x: f64, y: f64) -> f64 {
    let (cell_x, cell_y) = (x.floor(), y.floor());
    let ease = |t: f64| t * t * (3.0 - 2.0 * t);
    let (across, down) = (ease(x - cell_x), ease(y - cell_y));
    let top = blend(height(cell_x, cell_y), height(cell_x + 1.0, cell_y), across);
    let bottom = blend(height(cell_x, cell_y + 1.0), height(cell_x + 1.0, cell_y + 1.0), across);
    blend(top, bottom, down)
}

fn blend(from: f64, to: f64, share: f64) -> f64 {
    from + (to - from) * share
}

/// A height from 0 to 1 that depends on nothing but the point of the grid.
fn height(x: f64, y: f64) -> f64 {
    let spread = (x * 127.1 + y * 311.7).sin() * 43_758.545_3;
    spread - spread.floor()
}
