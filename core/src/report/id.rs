//! Names of reports: one for us, one for people and servers.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::seam::{Entropy, Timestamp};

/// Crockford's base 32: no I, L, O, U, so that nobody misreads one over the telephone.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Our name of a report: 48 bits of time and 80 of chance in 26 characters (a ULID), so that names sort by age.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ReportId(pub String);

impl ReportId {
    /// A new name.
    #[must_use]
    pub fn new(now: Timestamp, entropy: &dyn Entropy) -> Self {
        let mut chance = [0; 10];
        entropy.fill(&mut chance);
        let time = u64::try_from(now.as_millis()).unwrap_or(0) & 0xFFFF_FFFF_FFFF;
        let chance = chance.iter().fold(0_u128, |bits, byte| (bits << 8) | u128::from(*byte));
        Self(base32((u128::from(time) << 80) | chance, 26))
    }
}

impl ReportId {
    /// When the name was made; `None` for one that is none of ours.
    #[must_use]
    pub fn made(&self) -> Option<Timestamp> {
        let digit = |letter: u8| ALPHABET.iter().position(|known| *known == letter);
        let time = self
            .0
            .as_bytes()
            .get(..10)
            .filter(|_| self.0.len() == 26)?
            .iter()
            .try_fold(0_i64, |time, letter| Some((time << 5) | i64::try_from(digit(*letter)?).ok()?))?;
        Some(Timestamp::from_millis(time))
    }
}

impl fmt::Display for ReportId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The short name that goes out with the description (`CL-7K3F9Q`): 30 bits of chance, unique on this device. By it a
/// request is found again after a lost answer, and by it a person asks the city.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Reference(pub String);

impl Reference {
    /// A new one; the caller makes sure that it is not taken.
    #[must_use]
    pub fn new(entropy: &dyn Entropy) -> Self {
        let mut chance = [0; 4];
        entropy.fill(&mut chance);
        Self(format!("CL-{}", base32(u128::from(u32::from_le_bytes(chance)), 6)))
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The lowest `5 * length` bits, highest first.
fn base32(bits: u128, length: u32) -> String {
    let digit = |place: u32| {
        let index = (bits >> place.saturating_mul(5)) & 31;
        usize::try_from(index).ok().and_then(|index| ALPHABET.get(index)).copied().unwrap_or(b'0')
    };
    (0..length).rev().map(|place| char::from(digit(place))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fixed(u8);
    impl Entropy for Fixed {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(self.0);
        }
    }

    #[test]
    fn names_are_26_characters_and_sort_by_age() {
        let earlier = ReportId::new(Timestamp::from_millis(1_700_000_000_000), &Fixed(255));
        let later = ReportId::new(Timestamp::from_millis(1_700_000_000_001), &Fixed(0));
        assert_eq!(earlier.0.len(), 26);
        assert!(earlier < later);
    }

    #[test]
    fn a_reference_can_be_read_over_the_telephone() {
        assert_eq!(Reference::new(&Fixed(0)).0, "CL-000000");
        assert_eq!(Reference::new(&Fixed(255)).0, "CL-ZZZZZZ");
    }

    #[test]
    fn base32_keeps_the_order_of_bits() {
        assert_eq!(base32(0b00001_00010, 2), "12");
    }
}
