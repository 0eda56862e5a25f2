//! A table of values with commas between (RFC 4180), line by line. Knows nothing of what is in it.

use super::{Faults, SourceFile};
use crate::message::say;
use crate::pack::Fault;

/// A line of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Its number in the file, from 1.
    pub(super) number: u32,
    pub(super) fields: Vec<String>,
}

/// A table whose first line names the columns.
#[derive(Debug)]
pub(super) struct Table {
    header: Vec<String>,
    pub(super) lines: Vec<Line>,
}

impl Table {
    /// Reads a table. Lines with too few or too many fields are faults and left out.
    pub(super) fn read(file: SourceFile<'_>, faults: &mut Faults) -> Option<Self> {
        let mut lines = lines(file, faults)?.into_iter();
        let header: Vec<String> = lines.next()?.fields.into_iter().map(|name| name.trim().to_owned()).collect();
        let mut kept = Vec::with_capacity(lines.len());
        for line in lines {
            if line.fields.len() == header.len() {
                kept.push(line);
            } else {
                let message = say::table_fields(count(line.fields.len()), count(header.len()));
                faults.add(Fault::in_line(file.name, line.number, message));
            }
        }
        if kept.is_empty() {
            faults.add(Fault::of_file(file.name, say::table_empty()));
            return None;
        }
        Some(Self { header, lines: kept })
    }

    /// The position of a column.
    pub(super) fn position(&self, column: &str) -> Option<usize> {
        self.header.iter().position(|name| name == column)
    }

    /// The position of a column that must be there; a fault otherwise.
    pub(super) fn column(&self, file: SourceFile<'_>, column: &str, faults: &mut Faults) -> Option<usize> {
        let position = self.position(column);
        if position.is_none() {
            let found = self.header.join(", ");
            let message = say::table_column_missing(column, found);
            faults.add(Fault::in_line(file.name, 1, message));
        }
        position
    }
}

impl Line {
    /// The field at a position, without spaces around it; empty where there is none.
    pub(super) fn get(&self, position: Option<usize>) -> &str {
        position.and_then(|position| self.fields.get(position)).map(|field| field.trim()).unwrap_or_default()
    }
}

fn count(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// The lines of a file that are not empty; `None` with a fault where it has none, or is no UTF-8.
pub(super) fn lines(file: SourceFile<'_>, faults: &mut Faults) -> Option<Vec<Line>> {
    let text = match std::str::from_utf8(file.bytes) {
        Ok(text) => text.strip_prefix('\u{FEFF}').unwrap_or(text),
        Err(error) => {
            let before = file.bytes.get(..error.valid_up_to()).unwrap_or_default();
            let line = before.iter().filter(|byte| **byte == b'\n').count().saturating_add(1);
            let line = u32::try_from(line).unwrap_or(u32::MAX);
            faults.add(Fault::in_line(file.name, line, say::table_not_utf8()));
            return None;
        }
    };
    let mut lines = Vec::new();
    let mut at = 1_u32;
    let (mut fields, mut field) = (Vec::new(), String::new());
    let mut begun = at;
    let mut quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, quoted) {
            ('"', true) if letters.next_if_eq(&'"').is_some() => field.push('"'),
            ('"', true) => quoted = false,
            ('"', false) if field.is_empty() => quoted = true,
            (',', false) => fields.push(std::mem::take(&mut field)),
            ('\n', false) => {
                fields.push(std::mem::take(&mut field));
                let fields = std::mem::take(&mut fields);
                if fields.iter().any(|field| !field.trim().is_empty()) {
                    lines.push(Line { number: begun, fields });
                }
                at = at.saturating_add(1);
                begun = at;
            }
            ('\r', false) if letters.peek().is_none_or(|next| *next == '\n') => {}
            (letter, _) => {
                if letter == '\n' {
                    at = at.saturating_add(1);
                }
                field.push(letter);
            }
        }
    }
    if quoted {
        faults.add(Fault::in_line(file.name, begun, say::table_quote_open()));
        return None;
    }
    fields.push(field);
    if fields.iter().any(|field| !field.trim().is_empty()) {
        lines.push(Line { number: begun, fields });
    }
    if lines.is_empty() {
        faults.add(Fault::of_file(file.name, say::table_empty()));
        return None;
    }
    Some(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Option<Vec<Vec<String>>>, Vec<Fault>) {
        let mut faults = Faults::default();
        let lines = lines(SourceFile { name: "t.csv", bytes: text.as_bytes() }, &mut faults);
        (lines.map(|lines| lines.into_iter().map(|line| line.fields).collect()), faults.0)
    }

    #[test]
    fn quotes_hold_commas_quotes_and_line_ends() {
        let (lines, faults) = read("\u{FEFF}a,\"b, \"\"c\"\"\nd\"\r\n\r\ne,5\" pipe");
        assert_eq!(lines.unwrap(), [["a", "b, \"c\"\nd"], ["e", "5\" pipe"]]);
        assert!(faults.is_empty());
    }

    #[test]
    fn a_quote_that_is_not_closed_is_told_with_the_line_it_began_in() {
        let (lines, faults) = read("a,b\nc,\"d\ne,f\n");
        assert!(lines.is_none());
        assert_eq!(faults, [Fault::in_line("t.csv", 2, say::table_quote_open())]);
    }
}
