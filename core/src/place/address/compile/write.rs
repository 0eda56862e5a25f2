//! The section as it is written: streets sorted by name, pieces by number, what is frequent short. What it looks like is
//! said in `section`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::rows::{Row, StreetName};
use crate::place::Point;
use crate::place::address::bytes::{put, put_count, put_part, put_signed};
use crate::place::address::piece::{NO_SHAPE, Ranges, STEPS, Side, last_of, shape_of};
use crate::place::address::section::{NUMERIC_IDS, VERSION, WITH_LINES};
use crate::place::address::strings::Strings;

/// A shape that fewer pieces have is written out.
const FREQUENT: usize = 4;

/// Everything of a section but landmarks, in its order.
#[derive(Debug, Default)]
pub(super) struct Plan {
    streets: BTreeMap<StreetName, Vec<Planned>>,
    /// Where each piece will stand among all.
    positions: HashMap<String, u32>,
    aliases: BTreeMap<StreetName, BTreeSet<u32>>,
    lines: HashMap<String, Vec<Point>>,
}

#[derive(Clone, Debug)]
struct Planned {
    ranges: Ranges,
    segment: String,
    owner: String,
}

impl Plan {
    pub(super) fn of(rows: Vec<Row>) -> Self {
        let mut plan = Self::default();
        for Row { street, ranges, segment, owner } in rows {
            plan.streets.entry(street).or_default().push(Planned { ranges, segment, owner });
        }
        for pieces in plan.streets.values_mut() {
            pieces.sort_by_key(|piece| lowest(piece.ranges));
        }
        let ids = plan.streets.values().flatten().map(|piece| piece.segment.clone());
        plan.positions = ids.zip(0..).collect();
        plan
    }

    /// Whether there is such a piece.
    pub(super) fn add_alias_of_piece(&mut self, alias: StreetName, segment: &str) -> bool {
        let position = self.positions.get(segment).copied();
        if let Some(position) = position {
            self.aliases.entry(alias).or_default().insert(position);
        }
        position.is_some()
    }

    /// Whether there is such a street.
    pub(super) fn add_alias_of_street(&mut self, alias: StreetName, street: &StreetName) -> bool {
        let Some(pieces) = self.streets.get(street) else { return false };
        let positions = pieces.iter().filter_map(|piece| self.positions.get(&piece.segment));
        self.aliases.entry(alias).or_default().extend(positions);
        true
    }

    /// Whether there is such a piece, and it has no line yet.
    pub(super) fn add_line(&mut self, segment: &str, line: Vec<Point>) -> bool {
        self.positions.contains_key(segment) && self.lines.insert(segment.to_owned(), line).is_none()
    }

    /// The bytes, with the landmarks as they are.
    pub(super) fn written(&self, landmarks: &[u8]) -> Vec<u8> {
        let all = || self.streets.keys().chain(self.aliases.keys());
        let directions = Index::of(all().map(|street| street.direction.as_str()));
        let kinds = Index::of(all().map(|street| street.kind.as_str()));
        let behind = Index::of(all().map(|street| street.behind.as_str()));
        let owners = Index::of(self.streets.values().flatten().map(|piece| piece.owner.as_str()));
        let names = Index::of(all().map(|street| street.name.as_str()));
        let shapes = self.shapes();
        let flags = self.flags();
        let mut bytes = vec![VERSION, flags];
        for index in [&directions, &kinds, &behind, &owners, &names] {
            index.write(&mut bytes);
        }
        put_count(&mut bytes, shapes.len());
        for shape in &shapes {
            shape.iter().for_each(|number| put_signed(&mut bytes, *number));
        }
        let known: HashMap<[i64; 4], u64> = shapes.iter().copied().zip(NO_SHAPE.saturating_add(1)..).collect();
        let mut blocks = Vec::new();
        put_count(&mut bytes, self.streets.len());
        let mut last = 0;
        for (street, pieces) in &self.streets {
            let name = names.position(&street.name);
            put(&mut bytes, name.saturating_sub(last));
            last = name;
            put(&mut bytes, directions.position(&street.direction));
            put(&mut bytes, kinds.position(&street.kind));
            put(&mut bytes, behind.position(&street.behind));
            put_count(&mut bytes, pieces.len());
            let block = self.block(pieces, flags, &known, &owners);
            put_count(&mut bytes, block.len());
            blocks.extend(block);
        }
        put_count(&mut bytes, self.aliases.len());
        for (alias, positions) in &self.aliases {
            put(&mut bytes, names.position(&alias.name));
            put(&mut bytes, directions.position(&alias.direction));
            put(&mut bytes, kinds.position(&alias.kind));
            put(&mut bytes, behind.position(&alias.behind));
            write_runs(&mut bytes, positions);
        }
        put_part(&mut bytes, &blocks);
        put_part(&mut bytes, landmarks);
        bytes
    }

    fn flags(&self) -> u8 {
        let number = |id: &String| id.parse::<u32>().is_ok_and(|number| number.to_string() == *id);
        let numeric = if self.positions.keys().all(number) { NUMERIC_IDS } else { 0 };
        numeric | if self.lines.is_empty() { 0 } else { WITH_LINES }
    }

    /// The shapes that many pieces have, the most frequent first.
    fn shapes(&self) -> Vec<[i64; 4]> {
        let mut counts: BTreeMap<[i64; 4], usize> = BTreeMap::new();
        for pieces in self.streets.values() {
            let mut last = 0;
            for piece in pieces {
                let count = counts.entry(shape_of(piece.ranges, last)).or_default();
                *count = count.saturating_add(1);
                last = last_of(piece.ranges);
            }
        }
        let mut frequent: Vec<([i64; 4], usize)> = counts.into_iter().filter(|(_, count)| *count >= FREQUENT).collect();
        frequent.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        frequent.into_iter().map(|(shape, _)| shape).collect()
    }

    fn block(&self, pieces: &[Planned], flags: u8, known: &HashMap<[i64; 4], u64>, owners: &Index<'_>) -> Vec<u8> {
        let mut block = Vec::new();
        let mut last = 0;
        for piece in pieces {
            let shape = shape_of(piece.ranges, last);
            if let Some(position) = known.get(&shape) {
                put(&mut block, *position);
            } else {
                put(&mut block, NO_SHAPE);
                shape.iter().for_each(|number| put_signed(&mut block, *number));
            }
            last = last_of(piece.ranges);
        }
        for run in pieces.chunk_by(|one, other| one.owner == other.owner) {
            put(&mut block, run.first().map_or(0, |piece| owners.position(&piece.owner)));
            put_count(&mut block, run.len());
        }
        let numeric = flags & NUMERIC_IDS != 0;
        let mut last = 0_i64;
        for piece in pieces {
            match piece.segment.parse::<i64>().ok().filter(|_| numeric) {
                Some(id) => {
                    put_signed(&mut block, id.saturating_sub(last));
                    last = id;
                }
                None => put_part(&mut block, piece.segment.as_bytes()),
            }
        }
        if !self.lines.is_empty() {
            let mut last = (0_i64, 0_i64);
            for piece in pieces {
                let line = self.lines.get(&piece.segment).map(Vec::as_slice).unwrap_or_default();
                put_count(&mut block, line.len());
                for point in line {
                    let here = (steps(point.latitude), steps(point.longitude));
                    put_signed(&mut block, here.0.saturating_sub(last.0));
                    put_signed(&mut block, here.1.saturating_sub(last.1));
                    last = here;
                }
            }
        }
        block
    }
}

#[expect(clippy::cast_possible_truncation, reason = "degrees were checked: at most 1.8e9 steps")]
fn steps(degrees: f64) -> i64 {
    (degrees * STEPS).round() as i64
}

/// What pieces of a street are sorted by: those without numbers come first.
fn lowest(ranges: Ranges) -> u32 {
    let lows = [ranges.left, ranges.right].into_iter().filter(|side| !side.is_empty()).map(Side::low);
    lows.min().unwrap_or(0)
}

/// Positions as runs: how many are left out, how many follow.
fn write_runs(bytes: &mut Vec<u8>, positions: &BTreeSet<u32>) {
    let positions: Vec<u32> = positions.iter().copied().collect();
    let runs: Vec<&[u32]> = positions.chunk_by(|one, other| one.checked_add(1) == Some(*other)).collect();
    put_count(bytes, runs.len());
    let mut next = 0_u32;
    for run in runs {
        let first = run.first().copied().unwrap_or_default();
        put(bytes, first.saturating_sub(next).into());
        put_count(bytes, run.len());
        next = run.last().copied().unwrap_or_default().saturating_add(1);
    }
}

/// Texts and where they stand when sorted.
struct Index<'t>(BTreeMap<&'t str, u64>);

impl<'t> Index<'t> {
    fn of(texts: impl Iterator<Item = &'t str>) -> Self {
        let sorted: BTreeSet<&str> = texts.collect();
        Self(sorted.into_iter().zip(0..).collect())
    }

    fn position(&self, text: &str) -> u64 {
        self.0.get(text).copied().unwrap_or_default()
    }

    fn write(&self, to: &mut Vec<u8>) {
        Strings::write(to, self.0.keys().copied());
    }
}
