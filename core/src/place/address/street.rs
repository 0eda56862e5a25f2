//! What is known of one street: how the city writes it, its pieces, who answers for it.

use super::Streets;
use super::found::SegmentId;
use super::piece::{self, Piece, Ranges};
use super::section::Street;

/// A street, or an alias of pieces of some.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Way {
    /// By its position among the streets.
    Street(usize),
    /// By its position among the aliases.
    Alias(usize),
}

/// A piece that somebody asked for: the street it belongs to, and the piece.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) street: usize,
    pub(super) piece: Piece,
}

/// The parts of a street's name as positions in the tables.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parts {
    pub(super) name: u32,
    pub(super) direction: u16,
    pub(super) kind: u16,
    pub(super) behind: u16,
}

impl Streets {
    /// All streets and aliases.
    pub(super) fn ways(&self) -> impl Iterator<Item = (Way, Parts)> {
        let streets = self.tables.streets.iter().enumerate().map(|(position, street)| {
            let Street { name, direction, kind, behind, .. } = *street;
            (Way::Street(position), Parts { name, direction, kind, behind })
        });
        let aliases = self.tables.aliases.iter().enumerate().map(|(position, alias)| {
            let parts = Parts { name: alias.name, direction: alias.direction, kind: alias.kind, behind: alias.behind };
            (Way::Alias(position), parts)
        });
        streets.chain(aliases)
    }

    /// How the city writes a street: "N 5TH ST".
    pub(super) fn name_of(&self, street: usize) -> String {
        let parts = self.tables.streets.get(street).map(|street| Parts {
            name: street.name,
            direction: street.direction,
            kind: street.kind,
            behind: street.behind,
        });
        parts.map_or_else(String::new, |parts| self.written(parts))
    }

    /// How the city writes these parts.
    pub(super) fn written(&self, parts: Parts) -> String {
        let tables = &self.tables;
        let words = [
            tables.directions.written.get(parts.direction.into()),
            tables.names.written.get(parts.name as usize),
            tables.kinds.written.get(parts.kind.into()),
            tables.behind.written.get(parts.behind.into()),
        ];
        let mut text = String::with_capacity(24);
        for word in words.into_iter().filter(|word| !word.is_empty()) {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
        }
        text
    }

    /// The ranges of a street's pieces.
    pub(super) fn ranges(&self, street: &Street) -> impl Iterator<Item = Ranges> {
        piece::ranges(street, &self.tables, self.blocks())
    }

    /// The pieces of a street.
    pub(super) fn pieces(&self, street: usize, lines: bool) -> Vec<Piece> {
        let street = self.tables.streets.get(street);
        street.map(|street| piece::pieces(street, &self.tables, self.blocks(), lines)).unwrap_or_default()
    }

    /// The streets of a way, and which of their pieces belong to it.
    pub(super) fn stretches(&self, way: Way) -> Vec<(usize, std::ops::Range<usize>)> {
        let streets = &self.tables.streets;
        match way {
            Way::Street(street) => {
                let pieces = streets.get(street).map_or(0, |street| street.pieces as usize);
                vec![(street, 0..pieces)]
            }
            Way::Alias(alias) => {
                let mut stretches = Vec::new();
                for (first, length) in self.tables.aliases.get(alias).iter().flat_map(|alias| &alias.runs).copied() {
                    let end = first.saturating_add(length);
                    let begin = streets.partition_point(|street| street.first.saturating_add(street.pieces) <= first);
                    for (street, known) in streets.iter().enumerate().skip(begin) {
                        if known.first >= end {
                            break;
                        }
                        let from = first.saturating_sub(known.first) as usize;
                        let to = end.saturating_sub(known.first).min(known.pieces) as usize;
                        stretches.push((street, from..to));
                    }
                }
                stretches
            }
        }
    }

    /// How many pieces a way has: the more, the likelier it is meant.
    pub(super) fn size(&self, way: Way) -> u32 {
        match way {
            Way::Street(street) => self.tables.streets.get(street).map_or(0, |street| street.pieces),
            Way::Alias(alias) => {
                let runs = self.tables.aliases.get(alias).map(|alias| alias.runs.as_slice()).unwrap_or_default();
                runs.iter().fold(0, |sum, (_, length)| sum.saturating_add(*length))
            }
        }
    }

    /// The pieces of a way that pass.
    pub(super) fn pieces_where(&self, way: Way, lines: bool, wanted: impl Fn(Ranges) -> bool) -> Vec<Found> {
        let mut found = Vec::new();
        for (street, stretch) in self.stretches(way) {
            let Some(known) = self.tables.streets.get(street) else { continue };
            // The ranges come first in a block, and mostly none passes.
            let any = self.ranges(known).skip(stretch.start).take(stretch.len()).any(&wanted);
            if any {
                let pieces = self.pieces(street, lines).into_iter().skip(stretch.start).take(stretch.len());
                found.extend(pieces.filter(|piece| wanted(piece.ranges)).map(|piece| Found { street, piece }));
            }
        }
        found
    }

    /// Whether a number lies on a way.
    pub(super) fn has_number(&self, way: Way, number: u32) -> bool {
        self.stretches(way).into_iter().any(|(street, stretch)| {
            let known = self.tables.streets.get(street);
            known.is_some_and(|street| {
                self.ranges(street).skip(stretch.start).take(stretch.len()).any(|ranges| ranges.has(number))
            })
        })
    }

    /// The words of the city's file for an owner; `None` where the file has none.
    pub(super) fn owner_of(&self, owner: u16) -> Option<String> {
        Some(self.tables.owners.get(owner.into())).filter(|owner| !owner.is_empty()).map(str::to_owned)
    }

    /// The owner and the id of pieces as a whole: where all agree, and where there is one.
    pub(super) fn shared(&self, pieces: &[Piece]) -> (Option<String>, Option<SegmentId>) {
        let Some((first, rest)) = pieces.split_first() else { return (None, None) };
        let owner = rest.iter().all(|piece| piece.owner == first.owner).then(|| self.owner_of(first.owner)).flatten();
        (owner, rest.is_empty().then(|| first.id.clone()))
    }

    /// Who answers for a piece of street, in the words of the city's file. `None` for an id that the file does not have,
    /// and where it names nobody.
    #[must_use]
    pub fn owner(&self, segment: &SegmentId) -> Option<String> {
        (0..self.tables.streets.len()).find_map(|street| {
            let piece = self.pieces(street, false).into_iter().find(|piece| piece.id == *segment)?;
            self.owner_of(piece.owner)
        })
    }
}
