//! Colours of wide gamuts arrive within what an eye can tell, by arithmetic of its own: primaries, curves and CIEDE2000,
//! none of it the library's that converts them.

use super::colours::with_profile;
use super::delta_e::{delta_e, lab};
use super::pictures::*;
use super::take;

type Matrix = [[f64; 3]; 3];

/// x and y of red, green, blue.
type Primaries = [(f64, f64); 3];

/// IEC 61966-2-1.
const SRGB: Primaries = [(0.640, 0.330), (0.300, 0.600), (0.150, 0.060)];

/// SMPTE EG 432-1, with the white of sRGB.
const DISPLAY_P3: Primaries = [(0.680, 0.320), (0.265, 0.690), (0.150, 0.060)];

/// Adobe RGB (1998), 4.3.1.
const ADOBE_RGB: Primaries = [(0.640, 0.330), (0.210, 0.710), (0.150, 0.060)];

const D65: (f64, f64) = (0.3127, 0.3290);

/// The white of profiles (ICC.1:2022, 7.2.16), as it is written into them.
const D50: [f64; 3] = [0.9642, 1.0, 0.8249];

/// One space: primaries under D65, and the way from a value to light and back.
struct Space {
    name: &'static str,
    primaries: Primaries,
    to_light: fn(f64) -> f64,
    from_light: fn(f64) -> f64,
    /// The tag that says so in a profile.
    curve: fn() -> Vec<u8>,
}

const SPACES: [Space; 3] = [
    Space { name: "sRGB", primaries: SRGB, to_light: srgb_light, from_light: srgb_value, curve: srgb_curve },
    Space {
        name: "Display P3",
        primaries: DISPLAY_P3,
        to_light: srgb_light,
        from_light: srgb_value,
        curve: srgb_curve,
    },
    Space {
        name: "Adobe RGB",
        primaries: ADOBE_RGB,
        to_light: |value| value.powf(563.0 / 256.0),
        from_light: |light| light.powf(256.0 / 563.0),
        curve: || [&b"curv\0\0\0\0\0\0\0\x01"[..], &563_u16.to_be_bytes(), &[0, 0]].concat(),
    },
];

fn srgb_light(value: f64) -> f64 {
    if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
}

fn srgb_value(light: f64) -> f64 {
    if light <= 0.003_130_8 { light * 12.92 } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 }
}

/// A parametric curve of type 3 (ICC.1:2022, table 68).
fn srgb_curve() -> Vec<u8> {
    let numbers = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.04045].map(fixed);
    [&b"para\0\0\0\0\0\x03\0\0"[..], numbers.as_flattened()].concat()
}

/// s15Fixed16Number.
fn fixed(number: f64) -> [u8; 4] {
    ((number * 65536.0).round() as i32).to_be_bytes()
}

fn times(matrix: &Matrix, [a, b, c]: [f64; 3]) -> [f64; 3] {
    matrix.map(|[one, two, three]| one * a + two * b + three * c)
}

fn product(left: &Matrix, right: &Matrix) -> Matrix {
    let columns = [0, 1, 2].map(|column| times(left, right.map(|row| row[column])));
    [0, 1, 2].map(|row| columns.map(|column| column[row]))
}

/// By cofactors.
fn inverse(matrix: &Matrix) -> Matrix {
    let minor = |row: usize, column: usize| {
        let at = |down: usize, right: usize| matrix[(row + down) % 3][(column + right) % 3];
        at(1, 1) * at(2, 2) - at(1, 2) * at(2, 1)
    };
    let determinant: f64 = (0..3).map(|column| matrix[0][column] * minor(0, column)).sum();
    [0, 1, 2].map(|row| [0, 1, 2].map(|column| minor(column, row) / determinant))
}

fn xyz((x, y): (f64, f64)) -> [f64; 3] {
    [x / y, 1.0, (1.0 - x - y) / y]
}

/// Light of red, green and blue to XYZ: columns so that all three together are white.
fn to_xyz(primaries: &Primaries) -> Matrix {
    let columns = primaries.map(xyz);
    let unscaled = [0, 1, 2].map(|row| columns.map(|column| column[row]));
    let amounts = times(&inverse(&unscaled), xyz(D65));
    unscaled.map(|row| [row[0] * amounts[0], row[1] * amounts[1], row[2] * amounts[2]])
}

/// The adaptation of Bradford from D65 to D50.
fn adaptation() -> Matrix {
    let cones = [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]];
    let (from, to) = (times(&cones, xyz(D65)), times(&cones, D50));
    let scale = [[to[0] / from[0], 0.0, 0.0], [0.0, to[1] / from[1], 0.0], [0.0, 0.0, to[2] / from[2]]];
    product(&inverse(&cones), &product(&scale, &cones))
}

/// A version 4 display profile of a matrix and a curve (ICC.1:2022, 8.3.3).
fn profile(space: &Space) -> Vec<u8> {
    let columns = product(&adaptation(), &to_xyz(&space.primaries));
    let number = |xyz: [f64; 3]| [&b"XYZ \0\0\0\0"[..], xyz.map(fixed).as_flattened()].concat();
    let column = |at: usize| number(columns.map(|row| row[at]));
    let text: Vec<u8> = space.name.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let length = u32::try_from(text.len()).unwrap().to_be_bytes();
    let text = [&b"mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS"[..], &length, &[0, 0, 0, 28], &text].concat();
    let mut tags: Vec<(&[u8; 4], Vec<u8>)> = vec![
        (b"desc", text.clone()),
        (b"cprt", text),
        (b"wtpt", number(D50)),
        (b"rXYZ", column(0)),
        (b"gXYZ", column(1)),
        (b"bXYZ", column(2)),
    ];
    tags.extend([b"rTRC", b"gTRC", b"bTRC"].map(|name| (name, (space.curve)())));
    let mut table = u32::try_from(tags.len()).unwrap().to_be_bytes().to_vec();
    let mut payload = Vec::new();
    for (name, bytes) in &tags {
        let at = 132 + tags.len() * 12 + payload.len();
        table.extend(*name);
        table.extend(u32::try_from(at).unwrap().to_be_bytes());
        table.extend(u32::try_from(bytes.len()).unwrap().to_be_bytes());
        payload.extend(bytes);
        payload.resize(payload.len().next_multiple_of(4), 0);
    }
    let mut header = vec![0; 128];
    header[0..4].copy_from_slice(&u32::try_from(128 + table.len() + payload.len()).unwrap().to_be_bytes());
    header[8..12].copy_from_slice(&[4, 0x40, 0, 0]);
    header[12..24].copy_from_slice(b"mntrRGB XYZ ");
    header[36..40].copy_from_slice(b"acsp");
    header[68..80].copy_from_slice(D50.map(fixed).as_flattened());
    [header, table, payload].concat()
}

/// Values of one space, 0 to 255, as values of another; what cannot be shown is cut off.
fn converted(values: [f64; 3], from: &Space, to: &Space) -> [f64; 3] {
    let light = values.map(|value| (from.to_light)(value / 255.0));
    let shown = times(&inverse(&to_xyz(&to.primaries)), times(&to_xyz(&from.primaries), light));
    shown.map(|light| (to.from_light)(light.clamp(0.0, 1.0)) * 255.0)
}

/// CIELAB under D65 of values of sRGB.
fn seen(values: [f64; 3]) -> [f64; 3] {
    lab(times(&to_xyz(&SRGB), values.map(|value| srgb_light(value / 255.0))), xyz(D65))
}

/// Of sRGB: a traffic light, a hydrant, a safety vest, grass, sky, skin, brick, greys, and the corners.
const PATCHES: [[f64; 3]; 16] = [
    [255.0, 0.0, 0.0],
    [0.0, 255.0, 0.0],
    [0.0, 0.0, 255.0],
    [0.0, 255.0, 255.0],
    [255.0, 0.0, 255.0],
    [255.0, 255.0, 0.0],
    [205.0, 25.0, 30.0],
    [255.0, 110.0, 0.0],
    [190.0, 240.0, 20.0],
    [70.0, 130.0, 50.0],
    [90.0, 160.0, 225.0],
    [225.0, 170.0, 140.0],
    [140.0, 60.0, 45.0],
    [255.0, 255.0, 255.0],
    [128.0, 128.0, 128.0],
    [25.0, 25.0, 25.0],
];

/// Wide enough that samples of chroma, which stand for several pixels, are of one patch alone.
const PATCH: u32 = 64;
const ACROSS: u32 = 4;

fn painted(values: &[[u8; 3]]) -> Vec<u8> {
    let side = PATCH * ACROSS;
    let patch = |x: u32, y: u32| values[(y / PATCH * ACROSS + x / PATCH) as usize];
    (0..side).flat_map(|y| (0..side).flat_map(move |x| patch(x, y))).collect()
}

#[test]
fn wide_gamuts_arrive_within_what_an_eye_can_tell() {
    let side = PATCH * ACROSS;
    for space in &SPACES {
        let icc = profile(space);
        // As a camera stores them: rounded in its own space.
        let stored = PATCHES.map(|patch| converted(patch, &SPACES[0], space).map(|value| value.round() as u8));
        let pixels = painted(&stored);
        let plain = png(side, side, png::ColorType::Rgb, &pixels);
        let sources = [
            ("PNG", with_chunk(&plain, b"iCCP", &[b"p\0\0", &zlib_stored(&icc)[..]].concat())),
            ("JPEG", with_profile(&encoded(side, side, &pixels, jpeg_encoder::ColorType::Rgb, |_| {}), &icc)),
        ];
        for (format, source) in sources {
            let taken = take(&source).unwrap();
            let shown = Shown::of(&taken.jpeg);
            let mut worst: f64 = 0.0;
            for (at, values) in (0..).zip(stored) {
                let wanted = converted(values.map(f64::from), space, &SPACES[0]);
                let (x, y) = (at % ACROSS * PATCH + PATCH / 2, at / ACROSS * PATCH + PATCH / 2);
                let found = shown.at(x, y).map(f64::from);
                let apart = delta_e(seen(wanted), seen(found));
                assert!(apart < 2.0, "{} in {format}: {found:?}, not {wanted:?}: {apart:.2}", space.name);
                worst = worst.max(apart);
            }
            println!("{} in {format}: at most {worst:.2}", space.name);
        }
    }
}

/// What is taken for sRGB differs visibly, or the test above would prove nothing.
#[test]
fn a_wide_gamut_that_nobody_converts_would_be_seen() {
    for space in &SPACES[1..] {
        let worst = PATCHES.map(|patch| delta_e(seen(patch), seen(converted(patch, &SPACES[0], space))));
        assert!(worst.into_iter().fold(0.0, f64::max) > 4.0, "{}: {worst:?}", space.name);
    }
}
