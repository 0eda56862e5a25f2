//! How areas lie in a file: a list of everything, then the edges. Knows bytes, and nothing of GeoJSON or of questions.
//!
//! The list has numbers of varying length (LEB128, signed ones in zigzag): layers with their labels, areas with their
//! boxes, and for each stretch of border its number of edges, where it ends and the box around it. It is all that is read
//! when a file is opened, and is a fifth of it. The edges are best left uncompressed: any of them may be needed first.

use super::Role;
use super::area::{Area, Borders, Bounds, Stretch};
use super::bands;
use super::grid::Reach;
use super::layer::{Layer, Version};
use crate::place::Damaged;

/// What a file begins with: a name and the version of this layout.
const MARK: &[u8; 5] = b"CLBN\x01";

/// Reads numbers and texts from the front.
struct Front<'a>(&'a [u8]);

impl<'a> Front<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], Damaged> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or(Damaged)?;
        self.0 = rest;
        Ok(taken)
    }

    fn number(&mut self) -> Result<u64, Damaged> {
        let mut number = 0_u64;
        for shift in (0..64).step_by(7) {
            let &[byte] = self.take(1)? else { return Err(Damaged) };
            number |= u64::from(byte & 0x7f).checked_shl(shift).ok_or(Damaged)?;
            if byte & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(Damaged)
    }

    fn small(&mut self) -> Result<u32, Damaged> {
        u32::try_from(self.number()?).map_err(|_| Damaged)
    }

    /// How many of something follow, each of which takes a byte at least.
    fn count(&mut self) -> Result<usize, Damaged> {
        let count = usize::try_from(self.number()?).map_err(|_| Damaged)?;
        if count <= self.0.len() { Ok(count) } else { Err(Damaged) }
    }

    fn signed(&mut self) -> Result<i64, Damaged> {
        let number = self.number()?;
        let half = i64::try_from(number >> 1).map_err(|_| Damaged)?;
        Ok(if number & 1 == 0 { half } else { !half })
    }

    fn text(&mut self) -> Result<String, Damaged> {
        let length = self.count()?;
        String::from_utf8(self.take(length)?.to_vec()).map_err(|_| Damaged)
    }
}

/// Everything of a file.
pub(super) struct Content {
    pub layers: Vec<Layer>,
    pub borders: Borders,
}

/// Reads the list; the edges stay as they are.
pub(super) fn read(bytes: Vec<u8>) -> Result<Content, Damaged> {
    let mut file = Front(&bytes);
    if file.take(MARK.len())? != MARK {
        return Err(Damaged);
    }
    let length = file.count()?;
    let mut list = List { front: Front(file.take(length)?), edges_at: 0, borders: Borders::default() };
    list.edges_at = bytes.len().checked_sub(file.0.len()).ok_or(Damaged)?;
    let mut layers: Vec<Layer> = Vec::new();
    for _ in 0..list.front.count()? {
        let (role, name, version) = list.layer()?;
        match layers.iter_mut().find(|layer| layer.role == role && layer.name == name) {
            Some(layer) => layer.versions.push(version),
            None => layers.push(Layer { role, name, versions: vec![version] }),
        }
    }
    // Neither edges nor names may be left over.
    if list.edges_at != bytes.len() || !list.front.0.is_empty() {
        return Err(Damaged);
    }
    let borders = list.borders;
    Ok(Content { layers, borders: Borders { bytes, ..borders } })
}

struct List<'a> {
    front: Front<'a>,
    /// Where the edges of the next stretch are in the file.
    edges_at: usize,
    borders: Borders,
}

impl List<'_> {
    fn layer(&mut self) -> Result<(Role, String, Version), Damaged> {
        let role = match self.front.number()? {
            0 => Role::Boundary,
            1 => Role::Layer,
            2 => Role::Neighbours,
            _ => return Err(Damaged),
        };
        let name = self.front.text()?;
        let valid_from = match self.front.number()? {
            0 => None,
            1 => Some(self.front.signed()?),
            _ => return Err(Damaged),
        };
        let labels = (0..self.front.count()?).map(|_| self.front.text()).collect::<Result<Vec<_>, _>>()?;
        let count = self.front.count()?;
        let areas = (0..count).map(|_| self.area(labels.len())).collect::<Result<Vec<_>, _>>()?;
        Ok((role, name, Version::new(valid_from, labels, areas)))
    }

    fn area(&mut self, labels: usize) -> Result<Area, Damaged> {
        let label = usize::try_from(self.front.number()?).map_err(|_| Damaged)?;
        let (west, south) = (self.front.signed()?, self.front.signed()?);
        let (width, height) = (self.front.small()?, self.front.small()?);
        let is_on_earth = west.unsigned_abs() <= 1_800_000_000 && south.unsigned_abs() <= 900_000_000;
        if label >= labels || !is_on_earth {
            return Err(Damaged);
        }
        let first = self.borders.stretches.len();
        for _ in 0..self.front.count()? {
            let mut start = (self.front.small()?, self.front.small()?);
            for _ in 0..self.front.count()? {
                start = self.stretch(start)?;
            }
        }
        let (bands, band_bits) = bands::cut(&mut self.borders, first, height);
        let reach = Reach::new(west, south, width, height);
        Ok(Area { west, south, width, height, reach, label, bands, band_bits })
    }

    /// Reads one stretch and gives its end.
    fn stretch(&mut self, start: (u32, u32)) -> Result<(u32, u32), Damaged> {
        let shape = usize::try_from(self.front.number()?).map_err(|_| Damaged)?;
        let is_wide = shape & 1 == 1;
        let length = (shape >> 1).checked_mul(if is_wide { 8 } else { 4 }).ok_or(Damaged)?;
        let (x, y) = (self.front.signed()?, self.front.signed()?);
        let end = (moved(start.0, x)?, moved(start.1, y)?);
        let mut side = |at: u32, is_beyond: bool| {
            let far = self.front.small()?;
            if is_beyond { at.checked_add(far) } else { at.checked_sub(far) }.ok_or(Damaged)
        };
        let bounds = Bounds {
            west: side(start.0, false)?,
            south: side(start.1, false)?,
            east: side(start.0, true)?,
            north: side(start.1, true)?,
        };
        let edges = self.edges_at..self.edges_at.checked_add(length).ok_or(Damaged)?;
        self.edges_at = edges.end;
        self.borders.stretches.push(Stretch { bounds, start, end_y: end.1, edges, is_wide });
        Ok(end)
    }
}

fn moved(at: u32, by: i64) -> Result<u32, Damaged> {
    i64::from(at).checked_add(by).and_then(|to| u32::try_from(to).ok()).ok_or(Damaged)
}

/// Writes what [`read`] reads.
#[cfg(any(test, feature = "pack-build"))]
pub(super) mod write {
    use super::MARK;
    use crate::place::boundary::grid::Node;

    /// Edges in one stretch. More make the list shorter and each look longer.
    const STRETCH: usize = 16;

    /// The list and the edges, as far as they are written.
    #[derive(Default)]
    pub struct Writer {
        list: Vec<u8>,
        edges: Vec<u8>,
    }

    impl Writer {
        pub fn number(&mut self, mut number: u64) {
            while number >= 0x80 {
                self.list.push(number as u8 | 0x80);
                number >>= 7;
            }
            self.list.push(number as u8);
        }

        pub fn count(&mut self, count: usize) {
            self.number(count as u64);
        }

        pub fn signed(&mut self, number: i64) {
            self.number(((number << 1) ^ (number >> 63)) as u64);
        }

        pub fn text(&mut self, text: &str) {
            self.count(text.len());
            self.list.extend_from_slice(text.as_bytes());
        }

        /// A closed line from its first node back to it, seen from `corner`.
        pub fn ring(&mut self, ring: &[Node], corner: Node) {
            let Some(&first) = ring.first() else { return };
            self.signed_distance(corner, first);
            self.count(ring.len().div_ceil(STRETCH));
            let mut start = first;
            let ends = ring.get(1..).unwrap_or_default().iter().chain([&first]).copied().collect::<Vec<_>>();
            for ends in ends.chunks(STRETCH) {
                start = self.stretch(start, ends);
            }
        }

        /// From a corner that nothing lies west or south of.
        fn signed_distance(&mut self, corner: Node, node: Node) {
            self.number(node.x.wrapping_sub(corner.x).unsigned_abs());
            self.number(node.y.wrapping_sub(corner.y).unsigned_abs());
        }

        fn stretch(&mut self, start: Node, ends: &[Node]) -> Node {
            let end = ends.last().copied().unwrap_or(start);
            let mut from = start;
            let steps: Vec<_> = ends
                .iter()
                .map(|to| {
                    let step = (to.x.wrapping_sub(from.x), to.y.wrapping_sub(from.y));
                    from = *to;
                    step
                })
                .collect();
            let narrow = |(x, y): &(i64, i64)| Some((i16::try_from(*x).ok()?, i16::try_from(*y).ok()?));
            let narrowed: Option<Vec<_>> = steps.iter().map(narrow).collect();
            match &narrowed {
                Some(steps) => {
                    for (x, y) in steps {
                        self.edges.extend([x.to_le_bytes(), y.to_le_bytes()].concat());
                    }
                }
                // Half the way around the earth is the longest edge there is, and fits.
                None => {
                    for (x, y) in &steps {
                        self.edges.extend([(*x as i32).to_le_bytes(), (*y as i32).to_le_bytes()].concat());
                    }
                }
            }
            self.count(ends.len() << 1 | usize::from(narrowed.is_none()));
            self.signed(end.x.wrapping_sub(start.x));
            self.signed(end.y.wrapping_sub(start.y));
            let all = || ends.iter().copied().chain([start]);
            let reach = |low: Option<i64>, high: Option<i64>, at: i64| {
                (low.unwrap_or(at).abs_diff(at), high.unwrap_or(at).abs_diff(at))
            };
            let (west, east) = reach(all().map(|node| node.x).min(), all().map(|node| node.x).max(), start.x);
            let (south, north) = reach(all().map(|node| node.y).min(), all().map(|node| node.y).max(), start.y);
            for side in [west, south, east, north] {
                self.number(side);
            }
            end
        }

        pub fn finish(self) -> Vec<u8> {
            let mut head = Self::default();
            head.count(self.list.len());
            [MARK.as_slice(), &head.list, &self.list, &self.edges].concat()
        }
    }
}
