//! Where a point is: the nearest street with a line, the number it would have there, and the street that crosses it.

use super::Streets;
use super::found::Derived;
use super::line::{Bounds, Foot, foot, number_at};
use super::piece::Piece;
use crate::place::Point;

/// Lines that come as close as this meet, in metres: files are drawn to about a metre.
pub(super) const MEET: f64 = 3.0;

/// The piece of street nearest to a point.
pub(super) struct Near {
    pub(super) foot: Foot,
    pub(super) street: usize,
    pub(super) piece: Piece,
}

impl Streets {
    /// What each street's lines lie in.
    pub(super) fn boxes(&self) -> &[Bounds] {
        self.boxes.get_or_init(|| {
            let bounds = |street| {
                let pieces = self.pieces(street, true);
                pieces.iter().flat_map(|piece| &piece.line).copied().fold(Bounds::NOTHING, Bounds::with)
            };
            if self.has_lines() { (0..self.tables.streets.len()).map(bounds).collect() } else { Vec::new() }
        })
    }

    /// The streets that come within so many metres of a point, the nearer boxes first.
    pub(super) fn streets_within(&self, point: Point, metres: f64) -> Vec<(f64, usize)> {
        let mut near: Vec<(f64, usize)> = self
            .boxes()
            .iter()
            .enumerate()
            .filter_map(|(street, bounds)| Some((bounds.metres_to(point)?, street)))
            .filter(|(away, _)| *away <= metres)
            .collect();
        near.sort_by(|one, other| one.0.total_cmp(&other.0));
        near
    }

    /// The nearest address of a point, derived from the lines of streets. `None` where the pack has no lines, and for what
    /// is no point.
    ///
    /// Whoever shows it says that it is derived, with its distance; it is not sent as the truth unless a person confirms it.
    #[must_use]
    pub fn nearest(&self, point: Point) -> Option<Derived> {
        let Near { foot, street, piece } = self.near(point)?;
        let side = if foot.left { piece.ranges.left } else { piece.ranges.right };
        let name = self.name_of(street);
        let number = number_at(side, foot.along);
        Some(Derived {
            address: number.map_or_else(|| name.clone(), |number| format!("{number} {name}")),
            street: name,
            cross_street: self.cross_street(street, &piece, foot.along).map(|other| self.name_of(other)),
            metres: foot.metres,
            owner: self.owner_of(piece.owner),
            segment: piece.id,
            on_street: foot.point,
        })
    }

    /// The piece whose line is nearest to a point.
    pub(super) fn near(&self, point: Point) -> Option<Near> {
        if !point.is_valid() {
            return None;
        }
        let mut best: Option<Near> = None;
        for (away, street) in self.streets_within(point, f64::INFINITY) {
            if best.as_ref().is_some_and(|known| known.foot.metres < away) {
                break;
            }
            for piece in self.pieces(street, true) {
                let Some(foot) = foot(&piece.line, point) else { continue };
                if best.as_ref().is_none_or(|known| foot.metres < known.foot.metres) {
                    best = Some(Near { foot, street, piece });
                }
            }
        }
        best
    }

    /// The street that meets a piece at its nearer end, otherwise at the other one.
    pub(super) fn cross_street(&self, street: usize, piece: &Piece, along: f64) -> Option<usize> {
        let (first, last) = (piece.line.first()?, piece.line.last()?);
        let ends = if along < 0.5 { [first, last] } else { [last, first] };
        ends.into_iter().find_map(|end| self.meeting(street, *end).first().copied())
    }

    /// The streets of other names that meet a street at the end of one of its pieces, the nearest first.
    pub(super) fn meeting(&self, street: usize, end: Point) -> Vec<usize> {
        let name = self.tables.streets.get(street).map(|street| street.name);
        let mut meeting = Vec::new();
        for (_, other) in self.streets_within(end, MEET) {
            if self.tables.streets.get(other).map(|street| street.name) == name {
                continue;
            }
            let near = |piece: &Piece| foot(&piece.line, end).map(|foot| foot.metres).filter(|metres| *metres <= MEET);
            let pieces = self.pieces(other, true);
            if let Some(metres) = pieces.iter().filter_map(near).min_by(f64::total_cmp) {
                meeting.push((metres, other));
            }
        }
        meeting.sort_by(|one, other| one.0.total_cmp(&other.0));
        meeting.into_iter().map(|(_, other)| other).collect()
    }
}
