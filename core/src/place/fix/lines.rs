//! Bytes into lines, whatever comes. Owns the bound on their length; knows nothing of what they say.

/// No line of a receiver is longer, in bytes: gpsd(8) writes up to 10,240, an NMEA sentence has 82.
pub(crate) const LONGEST_LINE: usize = 16_384;

/// Collects bytes until a line ends. One that does not end is thrown away and takes no memory.
#[derive(Clone, Debug, Default)]
pub(crate) struct Lines {
    begun: Vec<u8>,
    /// What comes belongs to a line that was too long.
    is_lost: bool,
    lost: u32,
}

impl Lines {
    /// The lines that end within `bytes`, without their ends; empty ones are left out. A carriage return ends one as well.
    pub(crate) fn push(&mut self, bytes: &[u8]) -> Vec<Vec<u8>> {
        let mut ended = Vec::new();
        for piece in bytes.split_inclusive(|byte| matches!(byte, b'\n' | b'\r')) {
            let (text, ends) = match piece.split_last() {
                Some((b'\n' | b'\r', text)) => (text, true),
                Some(_) | None => (piece, false),
            };
            if !self.is_lost && self.begun.len().saturating_add(text.len()) > LONGEST_LINE {
                self.begun = Vec::new();
                self.is_lost = true;
                self.lost = self.lost.saturating_add(1);
            }
            if !self.is_lost {
                self.begun.extend_from_slice(text);
            }
            if ends {
                self.is_lost = false;
                ended.extend(Some(std::mem::take(&mut self.begun)).filter(|line| !line.is_empty()));
            }
        }
        ended
    }

    /// What came last, of a line that has no end and will get none.
    pub(crate) fn rest(&mut self) -> Option<Vec<u8>> {
        Some(std::mem::take(&mut self.begun)).filter(|line| !line.is_empty())
    }

    /// How many lines were too long.
    pub(crate) fn lost(&self) -> u32 {
        self.lost
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_whole_however_they_are_cut() {
        let mut lines = Lines::default();
        assert_eq!(lines.push(b"one\r\ntw"), [b"one"]);
        assert_eq!(lines.push(b"o\n\n\rthree"), [b"two"]);
        assert_eq!(lines.rest(), Some(b"three".to_vec()));
        assert_eq!((lines.rest(), lines.lost()), (None, 0));
    }

    #[test]
    fn an_endless_line_takes_no_memory_and_the_next_one_is_read() {
        let mut lines = Lines::default();
        for _ in 0..1_000 {
            assert!(lines.push(&[b'x'; 4_096]).is_empty());
            assert!(lines.begun.capacity() <= 2 * LONGEST_LINE);
        }
        assert_eq!(lines.push(b"\nnext\n"), [b"next"]);
        assert_eq!(lines.lost(), 1);
    }

    #[test]
    fn a_line_of_just_the_longest_length_is_one() {
        let mut lines = Lines::default();
        let longest = vec![b'y'; LONGEST_LINE];
        lines.push(&longest);
        assert_eq!(lines.push(b"\n"), [longest]);
    }
}
