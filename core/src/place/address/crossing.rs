//! Streets that meet: what "broad & girard" means, and the cross streets of a street.

use super::Streets;
use super::found::{Change, CrossStreet, Match, MatchKind};
use super::line::foot;
use super::lookup::Effort;
use super::nearest::MEET;
use super::normal::{self, LONGEST};
use super::piece::Piece;
use super::section::WITH_LINES;
use super::street::{Parts, Way};
use crate::place::Point;

/// What is left of the score where no line shows that two streets meet.
const NOT_PROVED: f64 = 0.9;
/// What is left of it for each likelier street of the same name.
const LESS_LIKELY: f64 = 0.9;
/// How many streets are tried on either side.
const TRIED: usize = 4;

/// One street of a crossing: all streets of one name and type where no direction was typed.
#[derive(Clone, Debug)]
struct Arm {
    text: String,
    parts: (u32, u16, u16),
    ways: Vec<Way>,
    size: u32,
    score: f64,
    changes: Vec<Change>,
}

impl Streets {
    /// Whether the street file had lines.
    #[must_use]
    pub fn has_lines(&self) -> bool {
        self.tables.flags & WITH_LINES != 0
    }

    /// The crossings that two streets may mean.
    pub(super) fn crossings(&self, one: &[String], other: &[String]) -> Vec<Match> {
        let (ones, others) = (self.arms(one), self.arms(other));
        let mut matches = Vec::new();
        for one in &ones {
            for other in &others {
                if one.parts == other.parts && one.ways == other.ways {
                    continue;
                }
                let mut changes = [one.changes.as_slice(), other.changes.as_slice()].concat();
                changes.sort_unstable();
                changes.dedup();
                let score = one.score * other.score;
                if self.has_lines() {
                    self.proved(one, other, score, &changes, &mut matches);
                } else {
                    matches.push(self.not_proved(one, other, score * NOT_PROVED, changes));
                }
            }
        }
        matches
    }

    /// The streets that words may mean, the likeliest first.
    fn arms(&self, words: &[String]) -> Vec<Arm> {
        let mut arms: Vec<Arm> = Vec::new();
        for effort in [Effort::Exact, Effort::Partial, Effort::Spelling] {
            for candidate in self.candidates(words, effort) {
                let Some((_, Parts { name, direction, kind, behind })) =
                    self.ways().find(|(way, _)| *way == candidate.way)
                else {
                    continue;
                };
                let direction = if candidate.direction_added { None } else { Some(direction) };
                let size = self.size(candidate.way);
                let same = |arm: &&mut Arm| arm.parts == (name, kind, behind) && direction.is_none();
                if let Some(arm) = arms.iter_mut().find(same) {
                    arm.ways.push(candidate.way);
                    arm.size = arm.size.saturating_add(size);
                    continue;
                }
                let text =
                    self.written(Parts { name, direction: direction.unwrap_or(self.no_direction()), kind, behind });
                let (score, changes) = (candidate.score, candidate.changes);
                arms.push(Arm { text, parts: (name, kind, behind), ways: vec![candidate.way], size, score, changes });
            }
            if !arms.is_empty() {
                break;
            }
        }
        if arms.iter().any(|arm| arm.changes.is_empty()) {
            arms.retain(|arm| arm.changes.is_empty());
        }
        // The longest is likeliest meant: "broad & girard" is no alley that is called so.
        arms.sort_by_key(|arm| std::cmp::Reverse(arm.size));
        arms.truncate(TRIED);
        let mut likelihood = 1.0;
        for arm in &mut arms {
            arm.score *= likelihood;
            likelihood *= LESS_LIKELY;
        }
        arms
    }

    /// The position of the empty direction, or one that is none.
    fn no_direction(&self) -> u16 {
        let position = self.tables.directions.written.iter().position(str::is_empty);
        position.and_then(|position| u16::try_from(position).ok()).unwrap_or(u16::MAX)
    }

    /// The places where the lines of two streets meet.
    fn proved(&self, one: &Arm, other: &Arm, score: f64, changes: &[Change], to: &mut Vec<Match>) {
        let against: Vec<(usize, Piece)> = self.pieces_of(other);
        for (street, piece) in self.pieces_of(one) {
            let met = against.iter().find_map(|(other, with)| Some((*other, meet(&piece, with)?)));
            let Some((other, point)) = met else { continue };
            let address = format!("{} & {}", self.name_of(street), self.name_of(other));
            // Two pieces meet at every crossing; the first stands for both.
            if to
                .iter()
                .any(|known| known.address == address && known.point.is_some_and(|known| known.metres_to(point) < 30.0))
            {
                continue;
            }
            to.push(Match {
                address,
                number: None,
                unit: None,
                segment: Some(piece.id),
                owner: self.owner_of(piece.owner),
                point: Some(point),
                score,
                kind: MatchKind::Crossing { proved: true },
                changes: changes.to_vec(),
            });
        }
    }

    /// Two streets that the city has; nobody knows whether and where they meet.
    fn not_proved(&self, one: &Arm, other: &Arm, score: f64, changes: Vec<Change>) -> Match {
        let pieces: Vec<Piece> =
            [one, other].into_iter().flat_map(|arm| self.pieces_of(arm)).map(|(_, piece)| piece).collect();
        Match {
            address: format!("{} & {}", one.text, other.text),
            number: None,
            unit: None,
            segment: None,
            owner: self.shared(&pieces).0,
            point: None,
            score,
            kind: MatchKind::Crossing { proved: false },
            changes,
        }
    }

    fn pieces_of(&self, arm: &Arm) -> Vec<(usize, Piece)> {
        let found = arm.ways.iter().flat_map(|way| self.pieces_where(*way, true, |_| true));
        found.map(|found| (found.street, found.piece)).collect()
    }

    /// The streets that meet the named one, in the order of its house numbers: a list to choose from without a map.
    /// Empty where the pack has no lines, and for a text that is no street.
    #[must_use]
    pub fn cross_streets(&self, street: &str) -> Vec<CrossStreet> {
        if street.len() > LONGEST {
            return Vec::new();
        }
        let words = normal::words(street);
        let mut streets: Vec<CrossStreet> = Vec::new();
        for arm in self.arms(&words).iter().take(1) {
            for (street, piece) in self.pieces_of(arm) {
                let ends = [piece.line.first(), piece.line.last()].into_iter().flatten();
                for (end, other) in
                    ends.flat_map(|end| self.meeting(street, *end).into_iter().map(move |other| (end, other)))
                {
                    let name = self.name_of(other);
                    let known = |known: &CrossStreet| known.street == name && known.point.metres_to(*end) < 30.0;
                    if !streets.iter().any(known) {
                        let (segment, owner) = (piece.id.clone(), self.owner_of(piece.owner));
                        streets.push(CrossStreet { street: name, point: *end, segment, owner });
                    }
                }
            }
        }
        streets
    }
}

/// Where two pieces meet: at an end of one of them.
fn meet(one: &Piece, other: &Piece) -> Option<Point> {
    let touches = |ends: &Piece, line: &Piece| {
        let ends = [ends.line.first(), ends.line.last()];
        ends.into_iter().flatten().copied().find(|end| foot(&line.line, *end).is_some_and(|foot| foot.metres <= MEET))
    };
    touches(one, other).or_else(|| touches(other, one))
}
