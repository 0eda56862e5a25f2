//! Which pixels of a picture an area touches, at any size of the picture. Knows nothing of what is painted there.
#![expect(clippy::arithmetic_side_effects, reason = "corners are clipped to a picture whose size is checked before")]

use std::ops::Range;

/// A closed line through its corners, in pixels of one rendering of a picture.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Outline {
    corners: Vec<(f64, f64)>,
    width: usize,
    height: usize,
}

impl Outline {
    /// A line given in a picture of the size `full`, in a rendering of the size `to`. The product is exact and so is every
    /// quotient that is whole: an edge between two pixels stays between them.
    pub fn new(corners: &[(i64, i64)], full: (u32, u32), to: (u32, u32)) -> Self {
        let scaled = |at: i64, to: u32, full: u32| at as f64 * f64::from(to) / f64::from(full.max(1));
        let corners = corners.iter().map(|(x, y)| (scaled(*x, to.0, full.0), scaled(*y, to.1, full.1))).collect();
        Self { corners, width: to.0 as usize, height: to.1 as usize }
    }

    /// The rows that hold any of it.
    pub fn rows(&self) -> Range<usize> {
        let reach = |best: fn(f64, f64) -> f64| self.corners.iter().map(|(_, y)| *y).reduce(best).unwrap_or(0.0);
        reach(f64::min).floor() as usize..(reach(f64::max).ceil() as usize).min(self.height)
    }

    /// The pixels of a row that the area touches anywhere, from the left, without overlaps. A pixel that no edge crosses is
    /// wholly inside or wholly outside: so these are the pixels under edges, and those that are inside along one line.
    ///
    /// Whatever the line goes around even once is inside, in whichever direction: of two ways to read a star, the one that
    /// covers more.
    pub fn row(&self, y: usize) -> Vec<Range<usize>> {
        let (top, bottom) = (y as f64, y as f64 + 1.0);
        let middle = y as f64 + 0.5;
        let mut touched = Vec::new();
        let mut crossings = Vec::new();
        for (from, to) in self.edges() {
            let (upper, lower) = if from.1 <= to.1 { (from, to) } else { (to, from) };
            if upper.1 < bottom && lower.1 > top || upper.1 == lower.1 && upper.1 > top && upper.1 < bottom {
                let near = |y: f64| across(upper, lower, y.clamp(upper.1, lower.1));
                let (one, other) = if upper.1 == lower.1 { (upper.0, lower.0) } else { (near(top), near(bottom)) };
                touched.push(self.columns(one.min(other), one.max(other)));
            }
            // Half open, so that a corner on the line counts once.
            if upper.1 <= middle && lower.1 > middle {
                crossings.push((across(upper, lower, middle), if from.1 <= to.1 { 1 } else { -1 }));
            }
        }
        crossings.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        let (mut turns, mut start) = (0_i32, 0.0);
        for (x, turn) in crossings {
            if turns == 0 {
                start = x;
            }
            turns += turn;
            if turns == 0 {
                touched.push(self.columns(start, x));
            }
        }
        merged(touched)
    }

    fn edges(&self) -> impl Iterator<Item = ((f64, f64), (f64, f64))> {
        self.corners.iter().copied().zip(self.corners.iter().copied().cycle().skip(1))
    }

    fn columns(&self, from: f64, to: f64) -> Range<usize> {
        (from.floor() as usize).min(self.width)..(to.ceil() as usize).min(self.width)
    }
}

/// Where the line between two points is at the height `y`.
fn across((upper_x, upper_y): (f64, f64), (lower_x, lower_y): (f64, f64), y: f64) -> f64 {
    upper_x + (lower_x - upper_x) * ((y - upper_y) / (lower_y - upper_y))
}

/// The same pixels in order, each once.
fn merged(mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_by_key(|range| range.start);
    let mut apart: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for range in ranges.into_iter().filter(|range| !range.is_empty()) {
        match apart.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => apart.push(range),
        }
    }
    apart
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The rows as a person would draw them.
    fn drawn(corners: &[(i64, i64)], full: (u32, u32), to: (u32, u32)) -> Vec<String> {
        let outline = Outline::new(corners, full, to);
        let row = |y: u32| {
            let touched = if outline.rows().contains(&(y as usize)) { outline.row(y as usize) } else { Vec::new() };
            (0..to.0 as usize).map(|x| if touched.iter().any(|part| part.contains(&x)) { '#' } else { '.' }).collect()
        };
        (0..to.1).map(row).collect()
    }

    fn boxed(left: i64, top: i64, right: i64, bottom: i64) -> [(i64, i64); 4] {
        [(left, top), (right, top), (right, bottom), (left, bottom)]
    }

    #[test]
    fn a_box_touches_its_own_pixels_and_rounds_outwards() {
        assert_eq!(drawn(&boxed(1, 0, 3, 2), (4, 3), (4, 3)), [".##.", ".##.", "...."]);
        assert_eq!(drawn(&boxed(10, 10, 20, 20), (40, 40), (4, 4)), ["....", ".#..", "....", "...."]);
        assert_eq!(drawn(&boxed(19, 19, 21, 20), (40, 40), (4, 4)), ["....", ".##.", "....", "...."]);
        assert_eq!(drawn(&boxed(99, 0, 100, 1), (100, 100), (3, 3)), ["..#", "...", "..."]);
    }

    #[test]
    fn a_triangle_touches_every_pixel_that_it_cuts() {
        assert_eq!(drawn(&[(0, 0), (4, 4), (0, 4)], (4, 4), (4, 4)), ["#...", "##..", "###.", "####"]);
        assert_eq!(drawn(&[(0, 4), (4, 4), (0, 0)], (4, 4), (4, 4)), ["#...", "##..", "###.", "####"]);
    }

    #[test]
    fn a_concave_area_leaves_out_what_it_does_not_hold() {
        let corner = [(0, 0), (4, 0), (4, 1), (1, 1), (1, 4), (0, 4)];
        assert_eq!(drawn(&corner, (4, 4), (4, 4)), ["####", "#...", "#...", "#..."]);
        let fork = [(0, 0), (1, 0), (1, 3), (4, 3), (4, 0), (5, 0), (5, 4), (0, 4)];
        assert_eq!(drawn(&fork, (5, 4), (5, 4)), ["#...#", "#...#", "#...#", "#####"]);
    }

    #[test]
    fn a_star_is_covered_in_the_middle_too() {
        let star = [(5, 0), (8, 10), (0, 4), (10, 4), (2, 10)];
        assert_eq!(drawn(&star, (10, 10), (10, 10))[5], ".########.");
        // Twice around in the same direction.
        let twice = [(0, 0), (4, 0), (4, 4), (0, 4), (0, 0), (4, 0), (4, 4), (0, 4)];
        assert_eq!(drawn(&twice, (4, 4), (4, 4)), ["####"; 4]);
    }

    #[test]
    fn an_area_thinner_than_a_pixel_is_not_lost() {
        assert_eq!(drawn(&boxed(0, 41, 100, 42), (100, 100), (5, 5)), [".....", ".....", "#####", ".....", "....."]);
        assert_eq!(drawn(&[(41, 0), (42, 100), (41, 100)], (100, 100), (5, 5)), ["..#.."; 5]);
    }

    proptest! {
        /// Against a fine grid of points: a pixel with any point inside is touched.
        #[test]
        fn no_point_of_the_area_lies_in_a_pixel_that_is_not_touched(
            corners in proptest::collection::vec((-5_i64..=45, -5_i64..=45), 3..12),
            width in 1_u32..20,
            height in 1_u32..20,
        ) {
            let outline = Outline::new(&corners, (40, 40), (width, height));
            for step in 0..400 {
                let (x, y) = (f64::from(step % 20) * 2.0 + 0.7, f64::from(step / 20) * 2.0 + 0.3);
                let mut turns = 0;
                for (from, to) in corners.iter().zip(corners.iter().cycle().skip(1)) {
                    let (from, to) = ((from.0 as f64, from.1 as f64), (to.0 as f64, to.1 as f64));
                    let side = (to.0 - from.0) * (y - from.1) - (x - from.0) * (to.1 - from.1);
                    if from.1 <= y && to.1 > y && side > 0.0 {
                        turns += 1;
                    } else if to.1 <= y && from.1 > y && side < 0.0 {
                        turns -= 1;
                    }
                }
                if turns != 0 {
                    let column = (x * f64::from(width) / 40.0) as usize;
                    let row = (y * f64::from(height) / 40.0) as usize;
                    prop_assert!(outline.rows().contains(&row));
                    prop_assert!(outline.row(row).iter().any(|part| part.contains(&column)), "{x} {y}");
                }
            }
        }
    }
}
