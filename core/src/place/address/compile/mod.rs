//! From a city's street files to the section of a pack. It refuses what would mislead, and names file and line; it knows
//! nothing of packs beyond that.
//!
//! **Streets** are a table with a line for each piece of street between two crossings; `pack.json` says which column is
//! which. What real files have is taken, with this meaning:
//!
//! - Both ends of a range 0, or both empty: there are no houses on that side.
//! - 0 as the first number only: the range begins below the lowest number; no house is numbered 0.
//! - A range that runs backwards by at most a hundred: numbers fall along the line, as where a street was drawn the other
//!   way around. Longer ones are refused: one digit too few would make such a piece swallow the numbers of all others.
//! - Ends of two parities: the side has odd and even numbers.
//! - Pieces whose ranges overlap, and the same number on both sides: all are found, the closest range first.
//!
//! **Aliases** are a table with the columns `st_name` (the alias), and as far as there are such `pre_dir`, `st_type`,
//! `suf_dir`; it stands for the piece in `seg_id`, or, where that is empty, for the whole street in `cl_pre_dir`,
//! `cl_st_name`, `cl_st_type`, `cl_suf_dir`. Other columns are passed over.
//!
//! **Landmarks** are a table of two columns without a header (a first line `name,address` is taken for one): the name, and
//! its address as the city writes it, or the name once more where it has none. An address that is no street of the first
//! file is kept as a text.
//!
//! **Lines** are GeoJSON `LineString`s in degrees WGS84 with the piece's id in a property that is called like the column.

mod aliases;
mod landmarks;
mod lines;
mod rows;
mod table;
mod write;

use serde::{Deserialize, Serialize};

use super::Streets;
use crate::message::say;
use crate::pack::Fault;

/// More faults of one section are not told: whoever mends the first ones tries again.
const MOST_FAULTS: usize = 50;

/// A file of a pack's source.
#[derive(Clone, Copy, Debug)]
pub struct SourceFile<'a> {
    /// The file as `pack.json` names it.
    pub name: &'a str,
    /// What it contains.
    pub bytes: &'a [u8],
}

/// Which column of the street file is which, by the names in its first line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Columns {
    /// The direction in front: `N` in "N 5TH ST".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<String>,
    /// The name: `5TH`.
    pub name: String,
    /// The type: `ST`.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// The direction behind: `E` in "INDEPENDENCE MALL E".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suffix: Option<String>,
    /// The first house number on the left of the line.
    pub left_from: String,
    /// The last one on the left.
    pub left_to: String,
    /// The first one on the right.
    pub right_from: String,
    /// The last one on the right.
    pub right_to: String,
    /// The id of the piece, each once.
    pub segment: String,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
}

/// The files that the streets of a pack are made of.
#[derive(Clone, Copy, Debug)]
pub struct StreetSource<'a> {
    /// The table of pieces.
    pub streets: SourceFile<'a>,
    /// Its columns.
    pub columns: &'a Columns,
    /// The lines of the pieces, as GeoJSON.
    pub geometry: Option<SourceFile<'a>>,
    /// Other names of streets.
    pub aliases: Option<SourceFile<'a>>,
    /// Places with a name.
    pub landmarks: Option<SourceFile<'a>>,
}

/// Makes the section of a pack that [`Streets::open`] takes. The same files make the same bytes.
///
/// # Errors
/// What is wrong with the files, with file and line; at most fifty faults.
pub fn compile(source: StreetSource<'_>) -> Result<Vec<u8>, Vec<Fault>> {
    let mut faults = Faults::default();
    let rows = rows::read(source.streets, source.columns, &mut faults);
    let mut plan = write::Plan::of(rows);
    // What refers to pieces is wrong in every line where the pieces are.
    if faults.0.is_empty() {
        if let Some(file) = source.geometry {
            lines::read(file, &source.columns.segment, &mut plan, &mut faults);
        }
        if let Some(file) = source.aliases {
            aliases::read(file, &mut plan, &mut faults);
        }
    }
    let landmarks = source.landmarks.map(|file| landmarks::read(file, &mut faults)).unwrap_or_default();
    if !faults.0.is_empty() {
        return Err(faults.0);
    }
    let without = plan.written(&[]);
    if landmarks.is_empty() {
        return Ok(without);
    }
    // Addresses of landmarks are read as a person's would be.
    let streets =
        Streets::open(without).map_err(|_| vec![Fault::of_file(source.streets.name, say::streets_too_large())])?;
    Ok(plan.written(&landmarks::written(&landmarks, &streets)))
}

/// The faults of all files, up to [`MOST_FAULTS`].
#[derive(Debug, Default)]
struct Faults(Vec<Fault>);

impl Faults {
    fn add(&mut self, fault: Fault) {
        if self.0.len() < MOST_FAULTS {
            self.0.push(fault);
        }
    }
}
