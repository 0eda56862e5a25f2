//! What the device knows about itself.

/// How the device is connected right now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Connection {
    /// Whether there is any network at all. `false` means: do not even try.
    pub online: bool,
    /// Bytes cost money or are capped (a phone plan, a hot spot).
    pub metered: bool,
    /// The network belongs to somebody else's country or operator.
    pub roaming: bool,
    /// The person or the system asked to save battery.
    pub low_power: bool,
}

impl Connection {
    /// An unmetered network at home.
    pub const FREE: Self = Self { online: true, metered: false, roaming: false, low_power: false };
    /// No network.
    pub const NONE: Self = Self { online: false, metered: false, roaming: false, low_power: false };
}

/// What the device says about its connection.
pub trait Device: Send + Sync {
    /// How the device is connected at this moment.
    fn connection(&self) -> Connection;
}

/// A device that believes itself online always: desktops and servers, where trying is the only way to know.
#[derive(Clone, Copy, Debug, Default)]
pub struct Online;

impl Device for Online {
    fn connection(&self) -> Connection {
        Connection::FREE
    }
}
