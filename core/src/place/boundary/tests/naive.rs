//! Against the plainest way to say what is inside: every edge, exact fractions, the other direction.

use proptest::prelude::*;

use super::super::area::Side;
use super::super::grid::{Asked, Node};
use super::super::layout::{self, write::Writer};
use crate::place::Point;

/// Where a point is by a line from it to the north. All numbers are whole.
fn naive(rings: &[Vec<(i128, i128)>], (x, y): (i128, i128)) -> Side {
    let mut crossed = 0;
    for ring in rings {
        for (at, &(from_x, from_y)) in ring.iter().enumerate() {
            let (to_x, to_y) = ring[(at + 1) % ring.len()];
            let turn = (to_x - from_x) * (y - from_y) - (to_y - from_y) * (x - from_x);
            let within = (x - from_x) * (x - to_x) <= 0 && (y - from_y) * (y - to_y) <= 0;
            if turn == 0 && within {
                return Side::Edge;
            }
            // North of the point, at its longitude.
            let (low, high) = if from_x <= to_x { (from_x, to_x) } else { (to_x, from_x) };
            if low <= x && x < high && (turn < 0) == (to_x > from_x) {
                crossed += 1;
            }
        }
    }
    if crossed % 2 == 1 { Side::Inside } else { Side::Outside }
}

/// One area out of rings in steps, as a file has it.
fn file(rings: &[Vec<(i128, i128)>]) -> Vec<u8> {
    let node = |&(x, y): &(i128, i128)| Node { x: x as i64, y: y as i64 };
    let all: Vec<Node> = rings.iter().flatten().map(node).collect();
    let least = |at: fn(&Node) -> i64| all.iter().map(at).min().unwrap();
    let most = |at: fn(&Node) -> i64| all.iter().map(at).max().unwrap();
    let corner = Node { x: least(|node| node.x), y: least(|node| node.y) };
    let mut writer = Writer::default();
    writer.count(1);
    writer.number(1);
    writer.text("layer");
    writer.number(0);
    writer.count(1);
    writer.text("label");
    writer.count(1);
    writer.count(0);
    writer.signed(corner.x);
    writer.signed(corner.y);
    writer.number((most(|node| node.x) - corner.x) as u64);
    writer.number((most(|node| node.y) - corner.y) as u64);
    writer.count(rings.len());
    for ring in rings {
        writer.ring(&ring.iter().map(node).collect::<Vec<_>>(), corner);
    }
    writer.finish()
}

/// Rings on a lattice so small that points lie on edges and corners all the time, rings cross, and edges lie on each other.
fn rings() -> impl Strategy<Value = Vec<Vec<(i128, i128)>>> {
    let node = (0_i128..12, 0_i128..12);
    prop::collection::vec(prop::collection::vec(node, 3..70), 1..4)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn every_point_of_a_lattice_is_where_the_plain_way_says(
        rings in rings(),
        // Narrow edges, wide ones, and some that need more than 64 bits.
        scale in prop::sample::select(vec![1_i128, 2_000, 50_000_000]),
        west in prop::sample::select(vec![-1_800_000_000_i128, -751_609_770, 0, 1_200_000_000]),
    ) {
        let scaled: Vec<Vec<_>> =
            rings.iter().map(|ring| ring.iter().map(|(x, y)| (x * scale + west, y * scale)).collect()).collect();
        let layout::Content { layers, borders } = layout::read(file(&scaled)).unwrap();
        let area = &layers[0].versions[0].areas()[0];
        // Half steps of the lattice lie between its lines, and are half steps of the grid where the scale is 1.
        let doubled: Vec<Vec<_>> =
            rings.iter().map(|ring| ring.iter().map(|(x, y)| (2 * x, 2 * y)).collect()).collect();
        for x in -1..24 {
            for y in -1..24 {
                let degrees = |half: i128, from: i128| (half as f64 * scale as f64 / 2.0 + from as f64) / 1e7;
                let (longitude, latitude) = (degrees(x, west), degrees(y, 0));
                // The corner of the widest areas lies at the meridian, where west of it is the far east.
                let longitude = if longitude < -180.0 { longitude + 360.0 } else if longitude > 180.0 { longitude - 360.0 } else { longitude };
                let asked = Asked::new(Point::new(latitude, longitude)).unwrap();
                prop_assert_eq!(borders.side(area, asked), naive(&doubled, (x, y)), "{} {}", x, y);
            }
        }
    }
}
