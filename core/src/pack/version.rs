//! The version of a pack and which of two is newer. Knows nothing of what is in them.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Most numbers of a version.
const NUMBERS: usize = 8;

/// One to eight numbers with points between them, such as `2026.11.1`. They are compared number by number from the left,
/// a missing one as 0: `2026.9` is older than `2026.10`, and `2026.11` is as new as `2026.11.0`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PackVersion {
    text: String,
    /// Without zeros at the end.
    numbers: Vec<u32>,
}

/// A text is not a version.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not one to eight numbers with points between them")]
pub struct NotAVersion;

impl FromStr for PackVersion {
    type Err = NotAVersion;

    fn from_str(text: &str) -> Result<Self, NotAVersion> {
        // `parse` alone would take a plus sign.
        let number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok()).flatten();
        let numbers: Option<Vec<u32>> = text.split('.').map(number).collect();
        let mut numbers = numbers.filter(|numbers| numbers.len() <= NUMBERS).ok_or(NotAVersion)?;
        let meaning = numbers.iter().rposition(|number| *number != 0).map_or(0, |last| last.saturating_add(1));
        numbers.truncate(meaning);
        Ok(Self { text: text.to_owned(), numbers })
    }
}

impl TryFrom<String> for PackVersion {
    type Error = NotAVersion;

    fn try_from(text: String) -> Result<Self, NotAVersion> {
        text.parse()
    }
}

impl From<PackVersion> for String {
    fn from(version: PackVersion) -> Self {
        version.text
    }
}

impl fmt::Display for PackVersion {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl PartialEq for PackVersion {
    fn eq(&self, other: &Self) -> bool {
        self.numbers == other.numbers
    }
}

impl Eq for PackVersion {}

impl PartialOrd for PackVersion {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for PackVersion {
    fn cmp(&self, other: &Self) -> Ordering {
        self.numbers.cmp(&other.numbers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(text: &str) -> PackVersion {
        text.parse().unwrap()
    }

    #[test]
    fn versions_are_compared_number_by_number() {
        let rising = ["0", "0.1", "1", "2026.9", "2026.10", "2026.10.0.1", "2026.11.1", "2027", "4294967295"];
        for pair in rising.windows(2) {
            assert!(version(pair[0]) < version(pair[1]), "{pair:?}");
        }
        assert_eq!(version("2026.11"), version("2026.11.0.0"));
        assert_eq!(version("2026.011"), version("2026.11"));
        assert_eq!(version("2026.011").to_string(), "2026.011");
    }

    #[test]
    fn what_is_no_version_is_refused() {
        for wrong in ["", ".", "1.", ".1", "v1", "1.0-beta", "+1", "-1", " 1", "4294967296", "1.2.3.4.5.6.7.8.9", "1,2"]
        {
            assert_eq!(wrong.parse::<PackVersion>(), Err(NotAVersion), "{wrong}");
        }
    }
}
