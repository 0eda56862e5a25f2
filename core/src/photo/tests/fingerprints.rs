//! How far apart fingerprints of real photos are. Prints the figures that the threshold was taken from.

use std::path::PathBuf;

use jpeg_encoder::{ColorType, Encoder};

use super::take;
use crate::photo::Fingerprint;

/// A decoded picture, three bytes a pixel.
#[derive(Clone)]
struct Picture {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Picture {
    fn of(jpeg: &[u8]) -> Self {
        let mut decoder = jpeg_decoder::Decoder::new(jpeg);
        let pixels = decoder.decode().unwrap();
        let info = decoder.info().unwrap();
        Self { width: info.width.into(), height: info.height.into(), pixels }
    }

    fn fingerprint(&self, quality: u8) -> Fingerprint {
        let mut jpeg = Vec::new();
        let (width, height) = (self.width.try_into().unwrap(), self.height.try_into().unwrap());
        Encoder::new(&mut jpeg, quality).encode(&self.pixels, width, height, ColorType::Rgb).unwrap();
        Fingerprint::of_jpeg(&jpeg).unwrap()
    }

    fn brighter(&self) -> Self {
        let pixels = self.pixels.iter().map(|value| (f32::from(*value) * 1.1).min(255.0) as u8).collect();
        Self { pixels, ..self.clone() }
    }

    fn halved(&self) -> Self {
        let rows = self.pixels.chunks_exact(self.width * 3).step_by(2);
        let pixels: Vec<u8> =
            rows.flat_map(|row| row.chunks_exact(3).step_by(2).flatten().copied().collect::<Vec<_>>()).collect();
        Self { width: self.width.div_ceil(2), height: self.height.div_ceil(2), pixels }
    }

    /// Without a fiftieth at each side.
    fn cropped(&self) -> Self {
        let (left, top) = (self.width / 50, self.height / 50);
        let (width, height) = (self.width - 2 * left, self.height - 2 * top);
        let rows = self.pixels.chunks_exact(self.width * 3).skip(top).take(height);
        let pixels = rows.flat_map(|row| row[left * 3..(left + width) * 3].iter().copied()).collect();
        Self { width, height, pixels }
    }
}

/// The photos of the manifest that are worth a look: large enough to show something.
fn real_photos() -> Option<Vec<(String, Fingerprint, Picture)>> {
    let folder = std::env::var_os("CURBLINE_REAL_DATA").map(|folder| PathBuf::from(folder).join("photos"));
    let Some(folder) = folder else {
        println!("left out: CURBLINE_REAL_DATA is not set");
        return None;
    };
    let mut names: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name()).collect();
    names.sort();
    let photos = names.into_iter().filter_map(|name| {
        let taken = take(&std::fs::read(folder.join(&name)).unwrap()).ok()?;
        let is_large = taken.width.min(taken.height) >= 100;
        is_large.then(|| (name.to_string_lossy().into_owned(), taken.fingerprint, Picture::of(&taken.jpeg)))
    });
    Some(photos.collect())
}

#[test]
fn one_scene_is_near_and_another_is_far() {
    let Some(photos) = real_photos() else { return };
    assert!(photos.len() > 15, "only {} photos", photos.len());
    println!("{:<44} q40  half  +10%  crop", "bits away from the photo itself");
    let mut farthest_same = 0;
    for (name, first, picture) in &photos {
        let variants = [
            picture.fingerprint(40),
            picture.halved().fingerprint(80),
            picture.brighter().fingerprint(80),
            picture.cropped().fingerprint(80),
        ];
        let Some(distances) = variants.map(|variant| first.distance(variant)).into_iter().collect::<Option<Vec<_>>>()
        else {
            println!("{name:<44} shows nothing");
            continue;
        };
        println!("{name:<44} {:>3}  {:>4}  {:>4}  {:>4}", distances[0], distances[1], distances[2], distances[3]);
        farthest_same = farthest_same.max(*distances.iter().max().unwrap());
    }
    // These eight are one scene with a numeral of its own in each.
    let scene =
        |name: &str| if name.starts_with("orient_landscape") { "orient_landscape".to_owned() } else { name.to_owned() };
    let mut pairs = Vec::new();
    for (index, (name, first, _)) in photos.iter().enumerate() {
        for (other_name, other, _) in photos.iter().skip(index + 1) {
            if let Some(distance) = first.distance(*other)
                && scene(name) != scene(other_name)
            {
                pairs.push((distance, name, other_name));
            }
        }
    }
    pairs.sort();
    println!("closest of {} pairs of different photos:", pairs.len());
    for (distance, name, other) in pairs.iter().take(8) {
        println!("{distance:>3}  {name}  {other}");
    }
    println!("farthest of one scene: {farthest_same}, closest of two: {}", pairs[0].0);
    assert!(farthest_same <= Fingerprint::NEAR, "{farthest_same}");
    assert!(pairs[0].0 > Fingerprint::NEAR, "{:?}", pairs[0]);
}
