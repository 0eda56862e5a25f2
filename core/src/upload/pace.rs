//! How much goes into one request: follows what the line and the server show; knows neither.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// The least that is worth a request.
const SMALLEST: u64 = 8 * 1024;
/// Where an unknown line begins.
const FIRST: u64 = 64 * 1024;
/// No piece is larger; what is under way can be lost.
const LARGEST: u64 = 4 * 1024 * 1024;
/// A piece confirmed within this time may be followed by one of twice the size.
const QUICK: Duration = Duration::from_secs(3);
/// A piece that took longer is followed by one of half the size, so that confirmed offsets keep coming.
const SLOW: Duration = Duration::from_secs(10);

/// The size of the next piece in bytes, from 8 KiB to 4 MiB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pace {
    piece: u64,
    /// What something on the way refuses to let through is never tried again.
    ceiling: u64,
}

impl Default for Pace {
    fn default() -> Self {
        Self { piece: FIRST, ceiling: LARGEST }
    }
}

impl Pace {
    /// The size of the next piece in bytes.
    #[must_use]
    pub fn piece(self) -> u64 {
        self.piece
    }

    /// A piece was confirmed whole after `took`, measured by a clock that may jump: a jump costs one step at most.
    #[must_use]
    pub fn confirmed(self, took: Duration) -> Self {
        if took <= QUICK {
            self.of(self.piece.saturating_mul(2))
        } else if took > SLOW {
            self.of(self.piece / 2)
        } else {
            self
        }
    }

    /// The line was cut inside a piece, of which the server kept `kept` bytes.
    ///
    /// The piece halves, but not below what got through: a server that keeps what came before the cut loses nothing by
    /// larger pieces, and each request costs a round trip.
    #[must_use]
    pub fn cut(self, kept: u64) -> Self {
        self.of((self.piece / 2).max(kept.min(self.piece)))
    }

    /// Something on the way takes no body of this size (413); `None` when even the smallest is refused.
    #[must_use]
    pub fn refused(self) -> Option<Self> {
        if self.piece <= SMALLEST {
            return None;
        }
        let half = (self.piece / 2).max(SMALLEST);
        Some(Self { piece: half, ceiling: half })
    }

    fn of(self, piece: u64) -> Self {
        Self { piece: piece.clamp(SMALLEST, self.ceiling.clamp(SMALLEST, LARGEST)), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn a_quick_line_gets_larger_pieces_up_to_four_mebibytes() {
        let mut pace = Pace::default();
        let sizes: Vec<u64> = std::iter::repeat_with(|| {
            pace = pace.confirmed(seconds(1));
            pace.piece() / 1024
        })
        .take(8)
        .collect();
        assert_eq!(sizes, [128, 256, 512, 1024, 2048, 4096, 4096, 4096]);
    }

    #[test]
    fn a_slow_line_gets_smaller_pieces_and_one_in_between_keeps_its_size() {
        assert_eq!(Pace::default().confirmed(seconds(5)).piece(), FIRST);
        let mut pace = Pace::default();
        for _ in 0..9 {
            pace = pace.confirmed(seconds(60));
        }
        assert_eq!(pace.piece(), SMALLEST);
    }

    #[test]
    fn a_cut_halves_what_is_lost_and_keeps_what_gets_through() {
        assert_eq!(Pace::default().cut(0).piece(), FIRST / 2);
        assert_eq!(Pace::default().cut(60_000).piece(), 60_000);
        assert_eq!(Pace::default().cut(0).cut(0).cut(0).cut(0).cut(0).piece(), SMALLEST);
        assert_eq!(Pace::default().cut(u64::MAX).piece(), FIRST, "no more than was sent");
    }

    #[test]
    fn a_refused_size_is_never_tried_again() {
        let pace = Pace::default().refused().unwrap();
        assert_eq!((pace.piece(), pace.confirmed(seconds(1)).piece()), (FIRST / 2, FIRST / 2));
        assert_eq!(pace.refused().unwrap().refused().unwrap().refused(), None);
    }
}
