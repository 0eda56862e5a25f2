//! The pieces of streets out of their table, each checked.

use std::collections::HashMap;

use super::table::{Line, Table};
use super::{Columns, Faults, SourceFile};
use crate::message::{Message, say};
use crate::pack::Fault;
use crate::place::address::piece::{Ranges, Side};

/// The highest house number that is taken for one.
const HIGHEST: u32 = 9_999_999;
/// The longest range that may run backwards.
const LONGEST_BACKWARDS: u32 = 100;

/// How a street is called, in capitals.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct StreetName {
    pub(super) name: String,
    pub(super) direction: String,
    pub(super) kind: String,
    pub(super) behind: String,
}

/// A piece of street.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) street: StreetName,
    pub(super) ranges: Ranges,
    pub(super) segment: String,
    pub(super) owner: String,
}

struct Positions {
    direction: Option<usize>,
    name: Option<usize>,
    kind: Option<usize>,
    behind: Option<usize>,
    owner: Option<usize>,
    segment: Option<usize>,
}

/// The pieces of a street file; what is wrong with it goes to `faults`.
pub(super) fn read(file: SourceFile<'_>, columns: &Columns, faults: &mut Faults) -> Vec<Row> {
    let Some(table) = Table::read(file, faults) else { return Vec::new() };
    let before = faults.0.len();
    let mut must = |column: &str| table.column(file, column, faults);
    let mut may = |column: &Option<String>| column.as_deref().and_then(&mut must);
    let positions = Positions {
        direction: may(&columns.direction),
        kind: may(&columns.kind),
        behind: may(&columns.suffix),
        owner: may(&columns.owner),
        name: must(&columns.name),
        segment: must(&columns.segment),
    };
    let ends = [&columns.left_from, &columns.left_to, &columns.right_from, &columns.right_to];
    let ends = ends.map(|column| (must(column), column.as_str()));
    if faults.0.len() > before {
        return Vec::new();
    }
    let mut seen: HashMap<String, u32> = HashMap::with_capacity(table.lines.len());
    let mut rows = Vec::with_capacity(table.lines.len());
    for line in &table.lines {
        match row(line, &positions, ends) {
            Ok(row) => {
                if let Some(first) = seen.insert(row.segment.clone(), line.number) {
                    let message = say::streets_segment_twice(row.segment.as_str(), first.to_string());
                    faults.add(Fault::in_line(file.name, line.number, message));
                }
                rows.push(row);
            }
            Err(message) => faults.add(Fault::in_line(file.name, line.number, message)),
        }
    }
    rows
}

fn row(line: &Line, positions: &Positions, ends: [(Option<usize>, &str); 4]) -> Result<Row, Message> {
    let street = StreetName {
        name: capitals(line.get(positions.name)),
        direction: capitals(line.get(positions.direction)),
        kind: capitals(line.get(positions.kind)),
        behind: capitals(line.get(positions.behind)),
    };
    let segment = line.get(positions.segment).to_owned();
    if street.name.is_empty() {
        return Err(say::streets_name_missing());
    }
    if segment.is_empty() {
        return Err(say::streets_segment_missing());
    }
    let [left_from, left_to, right_from, right_to] = ends;
    let ranges = Ranges { left: side(line, left_from, left_to)?, right: side(line, right_from, right_to)? };
    Ok(Row { street, ranges, segment, owner: line.get(positions.owner).to_owned() })
}

/// A name in capitals, with one space between words.
pub(super) fn capitals(text: &str) -> String {
    text.split_whitespace().map(str::to_uppercase).collect::<Vec<_>>().join(" ")
}

fn side(line: &Line, from: (Option<usize>, &str), to: (Option<usize>, &str)) -> Result<Side, Message> {
    let side = match (number(line, from)?, number(line, to)?) {
        (None, None) => Side::default(),
        (Some(from), Some(to)) => Side { from, to },
        (None, Some(_)) => return Err(say::streets_range_half(from.1)),
        (Some(_), None) => return Err(say::streets_range_half(to.1)),
    };
    if side.from > side.to && side.from.saturating_sub(side.to) > LONGEST_BACKWARDS {
        return Err(say::streets_range_backwards(side.from.to_string(), side.to.to_string()));
    }
    Ok(side)
}

fn number(line: &Line, (position, column): (Option<usize>, &str)) -> Result<Option<u32>, Message> {
    let text = line.get(position);
    if text.is_empty() {
        return Ok(None);
    }
    let number = text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten();
    number.filter(|number| *number <= HIGHEST).map(Some).ok_or_else(|| say::streets_number(text, column))
}
