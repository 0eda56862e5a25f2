//! The only doors to the outside: time, chance, the network, the device and its decoder of photos, a satellite
//! receiver. Rules know nothing of what is behind them.
//!
//! A shell opens [`App`](crate::app::App) with the [`Seams`] of its platform; a test brings its own and owns time itself.

mod clock;
mod device;
mod entropy;
mod finder;
#[cfg(feature = "http")]
mod http;
mod key_pin;
#[cfg(feature = "sealed")]
mod key_store;
mod photo_decoder;
#[cfg(feature = "receiver")]
mod receiver;
#[cfg(feature = "http")]
mod tls;
mod transport;

use std::sync::Arc;

pub use clock::{Clock, NotAMoment, SystemClock, Timestamp};
pub use device::{Connection, Device, Online};
pub use entropy::{Entropy, SystemEntropy};
pub use finder::{FaceAndPlateFinder, FinderFailed, Sighting, SightingKind, UprightPicture};
#[cfg(feature = "http")]
pub use http::HttpTransport;
pub use key_pin::{KeyPin, NotAPin};
#[cfg(feature = "sealed")]
pub use key_store::{Key, KeyError, KeyStore};
pub use photo_decoder::{DecodedPhoto, PhotoDecoder, PixelColour, PixelLayout, Undecodable};
#[cfg(feature = "receiver")]
pub use receiver::{GpsdClient, Heard, NmeaLine, Receiver, ReceiverError, RecordedClock};
pub use transport::{HttpAnswer, HttpRequest, Lost, Method, Transport, TransportError, Unsent};

#[cfg(feature = "sealed")]
pub(crate) use key_store::{Subkey, expand};

/// The seams an [`App`](crate::app::App) holds.
#[derive(Clone)]
pub struct Seams {
    /// What time it is, and how to wait.
    pub clock: Arc<dyn Clock>,
    /// Where chance comes from.
    pub entropy: Arc<dyn Entropy>,
    /// How a request reaches a server.
    pub transport: Arc<dyn Transport>,
    /// What the device says about its connection.
    pub device: Arc<dyn Device>,
}

impl Seams {
    /// The operating system's clock and randomness, the built-in HTTP transport, and a device that is always online.
    ///
    /// # Errors
    /// [`Unsent::Tls`] when the platform's trust store cannot be set up.
    #[cfg(feature = "http")]
    pub fn system() -> Result<Self, TransportError> {
        Ok(Self {
            clock: Arc::new(SystemClock),
            entropy: Arc::new(SystemEntropy),
            transport: Arc::new(HttpTransport::new()?),
            device: Arc::new(Online),
        })
    }
}
