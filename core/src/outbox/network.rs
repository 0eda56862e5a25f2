//! What may travel over the network of this moment: pure, from what the device says, what the person chose, and how
//! much there is to carry.

use serde::{Deserialize, Serialize};

use crate::photo::Setting;
use crate::seam::Connection;

/// While the device saves power, more bytes of photos than this wait where they can come later.
const LOW_POWER_BYTES: u64 = 400_000;

/// On which networks photos may travel. Words always may.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PhotoPolicy {
    /// On every network.
    Always,
    /// On every network but one that belongs to somebody else.
    #[default]
    NotRoaming,
    /// Only where bytes cost nothing extra.
    Unmetered,
}

/// What goes now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freight {
    /// Words and photos.
    Everything,
    /// Words; the photos are added to the request later.
    WordsOnly,
    /// Nothing: the photos have to come along, and may not travel here.
    Nothing,
}

/// What may travel over `connection`, of a report whose photos have `photo_bytes` bytes. `attaches` says whether the
/// server takes photos after their request.
#[must_use]
pub fn freight(connection: Connection, policy: PhotoPolicy, photo_bytes: u64, attaches: bool) -> Freight {
    let is_dear = match policy {
        PhotoPolicy::Always => false,
        PhotoPolicy::NotRoaming => connection.roaming,
        PhotoPolicy::Unmetered => connection.roaming || connection.metered,
    };
    // Saving power delays what can come later, and holds nothing back that cannot.
    let is_heavy = connection.low_power && attaches && photo_bytes > LOW_POWER_BYTES;
    if photo_bytes == 0 || !(is_dear || is_heavy) {
        Freight::Everything
    } else if attaches {
        Freight::WordsOnly
    } else {
        Freight::Nothing
    }
}

/// How large photos travel over `connection`. They travel over somebody else's network only where the person said so; there
/// they take the size of a thin link. A plan that is merely metered is the network most phones have, and what is sent small
/// stays small. Photos that go `in_pieces` keep their size, as they go on where they stopped on another network.
#[must_use]
pub fn setting(connection: Connection, in_pieces: bool) -> Setting {
    if connection.roaming && !in_pieces { Setting::THIN } else { Setting::DEFAULT }
}

#[cfg(test)]
mod tests {
    use super::*;

    const METERED: Connection = Connection { metered: true, ..Connection::FREE };
    const ROAMING: Connection = Connection { metered: true, roaming: true, ..Connection::FREE };
    const LOW: Connection = Connection { low_power: true, ..Connection::FREE };

    #[test]
    fn words_travel_everywhere() {
        for connection in [Connection::FREE, METERED, ROAMING, LOW] {
            for policy in [PhotoPolicy::Always, PhotoPolicy::NotRoaming, PhotoPolicy::Unmetered] {
                assert_eq!(freight(connection, policy, 0, false), Freight::Everything);
                assert_ne!(freight(connection, policy, 900_000, true), Freight::Nothing);
            }
        }
    }

    #[test]
    fn photos_are_small_on_somebody_elses_network_alone() {
        assert_eq!(setting(ROAMING, false), Setting::THIN);
        assert_eq!(setting(ROAMING, true), Setting::DEFAULT);
        for connection in [Connection::FREE, METERED, LOW] {
            assert_eq!(setting(connection, false), Setting::DEFAULT);
        }
    }

    #[test]
    fn photos_travel_where_the_person_lets_them() {
        let goes = |connection, policy| freight(connection, policy, 300_000, false) == Freight::Everything;
        assert!(goes(ROAMING, PhotoPolicy::Always));
        assert!(goes(METERED, PhotoPolicy::NotRoaming) && !goes(ROAMING, PhotoPolicy::NotRoaming));
        assert!(goes(Connection::FREE, PhotoPolicy::Unmetered) && !goes(METERED, PhotoPolicy::Unmetered));
        assert_eq!(freight(METERED, PhotoPolicy::Unmetered, 1, true), Freight::WordsOnly);
    }

    #[test]
    fn saving_power_delays_large_photos_that_can_come_later_and_no_others() {
        assert_eq!(freight(LOW, PhotoPolicy::Always, 900_000, true), Freight::WordsOnly);
        assert_eq!(freight(LOW, PhotoPolicy::Always, 900_000, false), Freight::Everything);
        assert_eq!(freight(LOW, PhotoPolicy::Always, 100_000, true), Freight::Everything);
    }
}
