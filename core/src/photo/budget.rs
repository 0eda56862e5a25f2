//! Making a picture fit into so many bytes: which size and quality to try next is a pure rule, from what was measured so
//! far. Always made from the picture as it is kept, never from a smaller one, so that no loss is added to another.
//!
//! A JPEG's length follows its area nearly and its quality by a curve that hardly differs between photos, so that the first
//! guess, taken from the kept picture's own length, is usually right. What is measured corrects the next guess.

use super::jpeg_layout::JpegLayout;
use super::{IngestOptions, PhotoError, ingest};

/// How a picture is encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The longer edge in pixels.
    pub max_edge: u32,
    /// JPEG quality, 1 to 100.
    pub quality: u8,
}

impl Setting {
    /// What is kept and, on most links, sent: a licence plate across the street stays readable, in about 300 KB.
    pub const DEFAULT: Self = Self { max_edge: 1600, quality: 80 };
    /// For a link on which bytes are dear: a third of that.
    pub const THIN: Self = Self { max_edge: 1024, quality: 60 };
    /// Below this a crew would not see what is meant.
    pub const FLOOR: Self = Self { max_edge: 640, quality: 40 };
}

/// What a setting came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The setting.
    pub setting: Setting,
    /// Length in bytes.
    pub bytes: u64,
}

/// How often a picture is encoded at most.
pub const ENCODES: usize = 4;

/// Sizes to go through below the first one.
const EDGES: [u32; 4] = [1280, 1024, 800, Setting::FLOOR.max_edge];
/// Below this a smaller picture looks better than a coarser one.
const COARSEST: u8 = 60;
const STEP: usize = 5;
/// Guesses aim at this part of the budget, as they are off by some per cent.
const AIM: f64 = 0.92;
/// A picture that fills this part of its budget is not tried larger.
const FULL: f64 = 0.75;
/// The power of the edge with which the length grows: 1.76 to 1.93 in six photos.
const GROWTH: f64 = 1.8;
/// Length at qualities 40, 50, 60, 70 and 80, relative to 80, of the same photos: each within a tenth.
const BY_QUALITY: [f64; 5] = [0.49, 0.565, 0.65, 0.785, 1.0];

/// Which setting to encode with next, or none when one is found or none is left. `longer_edge` is that of the kept
/// picture in pixels, `most` is not gone beyond, and `kept` is what it is kept with. `tried` holds what was encoded since,
/// at most [`ENCODES`].
#[must_use]
pub fn next(longer_edge: u32, budget: u64, most: Setting, kept: Measured, tried: &[Measured]) -> Option<Setting> {
    let fits = |measured: &Measured| measured.bytes <= budget;
    let ladder = ladder(longer_edge, most);
    let place = |setting: Setting| ladder.iter().position(|rung| *rung == setting);
    let best = tried.iter().filter(|measured| fits(measured)).filter_map(|measured| place(measured.setting)).min();
    let is_full = |measured: &Measured| fits(measured) && measured.bytes as f64 >= FULL * budget as f64;
    let left = ENCODES.saturating_sub(tried.len());
    if best == Some(0) || left == 0 || tried.iter().any(is_full) {
        return None;
    }
    if best.is_none() && left == 1 {
        let is_tried = tried.iter().any(|measured| measured.setting == Setting::FLOOR);
        return (!is_tried).then_some(Setting::FLOOR);
    }
    let known = tried.last().unwrap_or(&kept);
    let guess =
        |setting: Setting| known.bytes as f64 * weight(longer_edge, setting) / weight(longer_edge, known.setting);
    // Between the last rung that was too large and the first that fits.
    let too_large =
        tried.iter().filter(|measured| !fits(measured)).filter_map(|measured| place(measured.setting)).max();
    let from = too_large.map_or(0, |place| place.saturating_add(1));
    let open = ladder.get(from..best.unwrap_or(ladder.len())).unwrap_or_default();
    let likely = open.iter().copied().find(|setting| guess(*setting) <= AIM * budget as f64);
    match best {
        Some(_) => likely,
        None => likely.or_else(|| open.last().copied()),
    }
}

/// The settings from `most` down to the floor, in the order in which they are preferred.
fn ladder(longer_edge: u32, most: Setting) -> Vec<Setting> {
    let first = most.max_edge.min(longer_edge);
    let smaller = EDGES.into_iter().filter(|edge| *edge < first);
    let mut ladder: Vec<Setting> = Vec::new();
    for (max_edge, finest) in std::iter::once((most.max_edge, most.quality))
        .chain(smaller.map(|edge| (edge, Setting::DEFAULT.quality.min(most.quality))))
    {
        ladder.extend((COARSEST..=finest).rev().step_by(STEP).map(|quality| Setting { max_edge, quality }));
    }
    let Setting { max_edge, quality } = Setting::FLOOR;
    ladder.extend((quality..COARSEST).rev().step_by(STEP).map(|quality| Setting { max_edge, quality }));
    ladder.push(Setting::FLOOR);
    ladder
}

/// How long a picture becomes with a setting, in units of its own.
fn weight(longer_edge: u32, setting: Setting) -> f64 {
    let edge = f64::from(setting.max_edge.min(longer_edge));
    let tens = (f64::from(setting.quality.clamp(40, 80)) - 40.0) / 10.0;
    let at = |index: f64| BY_QUALITY.get(index as usize).copied().unwrap_or(1.0);
    let (below, above) = (at(tens.floor()), at(tens.ceil()));
    edge.powf(GROWTH) * (below + (above - below) * tens.fract())
}

/// A picture that was to fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fitted {
    /// It fits as it is kept.
    AsKept,
    /// Made smaller, it fits.
    Smaller {
        /// The JPEG.
        jpeg: Vec<u8>,
        /// How it was encoded.
        setting: Setting,
    },
    /// Not even [`Setting::FLOOR`] is short enough.
    BelowFloor {
        /// The JPEG at the floor, longer than was asked for.
        jpeg: Vec<u8>,
    },
}

/// Makes the picture `kept`, as the vault has it, at most `budget` bytes long and no larger than `most`, with at most
/// [`ENCODES`] encodes.
///
/// # Errors
/// As [`ingest`]; a picture of ours can always be read.
pub fn fit(kept: &[u8], budget: u64, most: Setting) -> Result<Fitted, PhotoError> {
    let frame = JpegLayout::read(kept)?.frame;
    let longer_edge = frame.width.max(frame.height);
    let length = |jpeg: &[u8]| u64::try_from(jpeg.len()).unwrap_or(u64::MAX);
    let as_kept = Measured { setting: Setting::DEFAULT, bytes: length(kept) };
    if as_kept.bytes <= budget && longer_edge <= most.max_edge && most.quality >= Setting::DEFAULT.quality {
        return Ok(Fitted::AsKept);
    }
    let mut tried = Vec::new();
    let mut best: Option<(Setting, Vec<u8>)> = None;
    let mut smallest: Vec<u8> = Vec::new();
    while let Some(setting) = next(longer_edge, budget, most, as_kept, &tried) {
        let options = IngestOptions {
            max_edge: setting.max_edge,
            quality: setting.quality,
            thumbnail_edge: 1,
            redactions: Vec::new(),
        };
        let jpeg = ingest(kept, &options)?.jpeg;
        let bytes = length(&jpeg);
        tried.push(Measured { setting, bytes });
        if bytes > budget {
            smallest = jpeg;
        } else if best.as_ref().is_none_or(|(_, known)| known.len() < jpeg.len()) {
            best = Some((setting, jpeg));
        }
    }
    Ok(match best {
        Some((setting, jpeg)) => Fitted::Smaller { jpeg, setting },
        None => Fitted::BelowFloor { jpeg: smallest },
    })
}

#[cfg(test)]
#[path = "budget_tests.rs"]
mod tests;
