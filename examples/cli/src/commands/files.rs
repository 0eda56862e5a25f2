//! `photo`, `export`, `check`: files in and out.

use std::path::{Path, PathBuf};

use curbline_core::Error;
use curbline_core::PhotoLoss;
use curbline_core::message::Message;
use curbline_core::photo::{IngestOptions, North, Scene, SourceFormat, ingest, read_bounded};
use curbline_core::report::{ExportFormat, PhotoWarning, propose};
use curbline_core::say;
use curbline_core::seam::{Clock, SystemClock, Timestamp};
use serde_json::json;

use crate::args::PhotoArgs;
use crate::shell::Shell;
use crate::typed;
use crate::voice::{Ending, Failure};

pub(crate) fn photo(shell: &Shell, args: PhotoArgs) -> Result<Ending, Failure> {
    let defaults = IngestOptions::default();
    let options = IngestOptions {
        max_edge: args.max_edge.unwrap_or(defaults.max_edge),
        quality: args.quality.unwrap_or(defaults.quality),
        redactions: typed::redactions(&args.redact)?,
        ..defaults
    };
    let picture = ingest(&read_bounded(&args.input).map_err(Error::from)?, &options).map_err(Error::from)?;
    if let Some(path) = &args.output {
        write(path, &picture.jpeg)?;
        let message = say::photo_done(
            picture.width.to_string(),
            picture.height.to_string(),
            u32::try_from(picture.jpeg.len().div_ceil(1000)).unwrap_or(u32::MAX),
        );
        shell.voice.say(&message);
    }
    if let Some(path) = &args.thumbnail {
        write(path, &picture.thumbnail)?;
    }
    let scene = &picture.scene;
    let taken = scene.taken.and_then(|taken| taken.resolve(&SystemClock.time_zone()));
    let warnings = propose(scene, None, &SystemClock.time_zone(), SystemClock.now()).warnings;
    let warnings: Vec<Message> = warnings.iter().map(PhotoWarning::message).collect();
    for fact in facts(scene, taken).iter().chain(&warnings) {
        shell.voice.detail(fact);
    }
    shell.voice.document(&json!({
        "width": picture.width,
        "height": picture.height,
        "bytes": picture.jpeg.len(),
        "taken_at": taken.map(|moment| moment.to_string()),
        "utc_offset_minutes": scene.offset_minutes(),
        "latitude": scene.coordinates.map(|place| place.latitude),
        "longitude": scene.coordinates.map(|place| place.longitude),
        "accuracy": scene.accuracy,
        "altitude": scene.altitude,
        "direction": scene.direction.map(|bearing| bearing.degrees),
        "north": scene.direction.map(|bearing| match bearing.north {
            North::True => "true",
            North::Magnetic => "magnetic",
        }),
        "source_format": name_of(picture.source_format),
        "warnings": shell.voice.problems(&warnings),
    }));
    Ok(Ending::Done)
}

/// What a picture says of its making, a line a fact.
fn facts(scene: &Scene, taken: Option<Timestamp>) -> Vec<Message> {
    let mut facts = Vec::new();
    match (taken, scene.offset) {
        (Some(moment), Some(offset)) => {
            let zone = format!("UTC{offset}");
            facts.push(say::photo_fact_taken(moment, zone));
        }
        (Some(moment), None) => facts.push(say::photo_fact_taken_somewhere(moment)),
        (None, _) => {}
    }
    if let Some(place) = scene.coordinates {
        let place = format!("{:.5}, {:.5}", place.latitude, place.longitude);
        facts.push(match scene.accuracy {
            Some(metres) => say::photo_fact_place_within(place, metres),
            None => say::photo_fact_place(place),
        });
    }
    if let Some(metres) = scene.altitude {
        facts.push(if metres < 0.0 {
            say::photo_fact_below_sea(metres.abs())
        } else {
            say::photo_fact_above_sea(metres)
        });
    }
    if let Some(bearing) = scene.direction {
        let degrees = bearing.degrees.round();
        facts.push(match bearing.north {
            North::True => say::photo_fact_direction(degrees),
            North::Magnetic => say::photo_fact_direction_magnetic(degrees),
        });
    }
    facts
}

pub(crate) fn export(shell: &Shell, format: ExportFormat, output: Option<PathBuf>) -> Result<Ending, Failure> {
    let app = shell.open()?;
    let text = app.export(format)?;
    let Some(path) = output else {
        // The export is the answer; as JSON it is a document already.
        match format {
            ExportFormat::Csv if shell.voice.json => shell.voice.document(&json!({ "csv": text })),
            ExportFormat::Csv | ExportFormat::GeoJson | ExportFormat::Json => shell.voice.answer(&text),
        }
        return Ok(Ending::Done);
    };
    write(&path, text.as_bytes())?;
    let count = u32::try_from(app.reports()?.len()).unwrap_or(u32::MAX);
    let shown = path.display().to_string();
    shell.voice.say(&say::export_done(count, shown.as_str()));
    shell.voice.document(&json!({ "path": shown, "reports": count }));
    Ok(Ending::Done)
}

pub(crate) fn check(shell: &Shell) -> Result<Ending, Failure> {
    let found = shell.check()?;
    let all_there = found.photos.is_empty() && found.originals.is_empty() && found.packs_damaged == 0;
    let is_whole = found.sound && all_there;
    if is_whole {
        shell.voice.say(&say::check_ok());
    }
    if !found.sound {
        shell.voice.say(&say::check_salvaged(found.salvaged));
    }
    for photo in &found.photos {
        let reference = photo.reference.0.as_str();
        shell.voice.say(&if photo.damaged {
            say::check_photo_damaged(reference)
        } else {
            say::check_photo_missing(reference)
        });
    }
    if found.packs_damaged > 0 {
        shell.voice.say(&say::check_pack_damaged());
    }
    for photo in &found.originals {
        let reference = photo.reference.0.as_str();
        shell.voice.say(&if photo.damaged {
            say::check_original_damaged(reference)
        } else {
            say::check_original_missing(reference)
        });
    }
    let photo = |photo: &PhotoLoss| {
        json!({
            "report_id": photo.report_id.0,
            "reference": photo.reference.0,
            "photo_id": photo.photo_id.as_str(),
            "damaged": photo.damaged,
        })
    };
    shell.voice.document(&json!({
        "ok": is_whole,
        "salvaged": found.salvaged,
        "moved_to": found.moved_to,
        "photos_missing": found.photos_missing,
        "photos_damaged": found.photos_damaged,
        "packs_damaged": found.packs_damaged,
        "photos": found.photos.iter().map(photo).collect::<Vec<_>>(),
        "originals_missing": found.originals_missing,
        "originals_damaged": found.originals_damaged,
        "originals": found.originals.iter().map(photo).collect::<Vec<_>>(),
    }));
    Ok(if is_whole { Ending::Done } else { Ending::NeedsAttention })
}

fn name_of(format: SourceFormat) -> &'static str {
    match format {
        SourceFormat::Jpeg => "jpeg",
        SourceFormat::Png => "png",
        SourceFormat::WebP => "webp",
        SourceFormat::Heic => "heic",
        SourceFormat::Heif => "heif",
        SourceFormat::Avif => "avif",
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    std::fs::write(path, bytes).map_err(|_| say::file_unwritable(path.display().to_string()).into())
}
