//! Whether a pack that is whole and signed may take the place of the one in use: pure.

use std::time::Duration;

use super::{Manifest, PackError, PackVersion};
use crate::seam::Timestamp;

/// How far the clocks of builder and phone may be apart.
const CLOCKS_APART: Duration = Duration::from_secs(24 * 60 * 60);

/// What to do with a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Admission {
    /// Put it in place.
    Install,
    /// It is the version that is in use.
    InUse,
}

/// Decides on `offered`, where a pack with this name and version is in use.
///
/// # Errors
/// [`PackError::FromTheFuture`], [`PackError::OtherCity`], [`PackError::Older`].
pub(crate) fn admit(
    offered: &Manifest,
    in_use: Option<(&str, &PackVersion)>,
    now: Timestamp,
) -> Result<Admission, PackError> {
    if offered.built > now.plus(CLOCKS_APART) {
        return Err(PackError::FromTheFuture { built: offered.built });
    }
    let Some((name, version)) = in_use else { return Ok(Admission::Install) };
    if offered.name != name {
        return Err(PackError::OtherCity { name: offered.name.clone(), in_use: name.to_owned() });
    }
    if offered.version < *version {
        return Err(PackError::Older { version: offered.version.clone(), in_use: version.clone() });
    }
    Ok(if offered.version == *version { Admission::InUse } else { Admission::Install })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::sign::tests::manifest;

    const NOON: Timestamp = Timestamp::EPOCH;

    fn judged(offered: &Manifest, in_use: Option<(&str, &str)>) -> Result<Admission, PackError> {
        let in_use = in_use.map(|(name, version)| (name, version.parse().unwrap()));
        admit(offered, in_use.as_ref().map(|(name, version)| (*name, version)), NOON)
    }

    #[test]
    fn only_a_newer_pack_of_the_same_city_takes_the_place() {
        let offered = manifest("riverton", "2026.10");
        assert_eq!(judged(&offered, None), Ok(Admission::Install));
        assert_eq!(judged(&offered, Some(("riverton", "2026.9.9"))), Ok(Admission::Install));
        assert_eq!(judged(&offered, Some(("riverton", "2026.10.0"))), Ok(Admission::InUse));
        assert!(matches!(judged(&offered, Some(("riverton", "2026.10.1"))), Err(PackError::Older { .. })));
        assert!(matches!(judged(&offered, Some(("elsewhere", "1"))), Err(PackError::OtherCity { .. })));
    }

    #[test]
    fn a_pack_from_the_future_is_refused_and_clocks_may_be_a_day_apart() {
        let built = |built| Manifest { built, ..manifest("riverton", "1") };
        assert_eq!(judged(&built(NOON.plus(CLOCKS_APART)), None), Ok(Admission::Install));
        let later = NOON.plus(CLOCKS_APART).plus(Duration::from_millis(1));
        assert_eq!(judged(&built(later), None), Err(PackError::FromTheFuture { built: later }));
        assert!(matches!(judged(&built(later), Some(("elsewhere", "1"))), Err(PackError::FromTheFuture { .. })));
    }
}
