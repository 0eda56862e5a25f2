//! A satellite receiver beside the machine, for shells that have no location service of a platform: patrol cars.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use curbline_core::place::fix::Reading;
use curbline_core::seam::{GpsdClient, Heard, NmeaLine, Receiver, ReceiverError, SystemClock};

use crate::border::contained;
use crate::error::CurblineError;

/// Something that knows where it is. Its readings go into a `FixCollector`.
#[derive(uniffi::Object)]
pub struct SatelliteReceiver(Mutex<Box<dyn Receiver>>);

/// What a receiver has to say by now.
#[derive(Clone, Copy, Debug, PartialEq, uniffi::Enum)]
pub enum ReceiverWord {
    /// A reading, which may be one without a fix.
    Told {
        /// What it says.
        reading: Reading,
    },
    /// Nothing in the time that was given.
    Silence,
    /// The log is at its end.
    End,
}

#[uniffi::export]
impl SatelliteReceiver {
    /// Asks gpsd at `address`, a name and a port such as `localhost:2947`. Blocks for some seconds where nobody answers.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] when nobody answers.
    #[uniffi::constructor]
    pub fn gpsd(address: String) -> Result<Arc<Self>, CurblineError> {
        Self::over(|| Ok(Box::new(GpsdClient::connect(&address, Arc::new(SystemClock))?)))
    }

    /// Reads NMEA 0183 from a serial line, which the system has set up, or from a file.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`] when it cannot be read.
    #[uniffi::constructor]
    pub fn nmea(path: String) -> Result<Arc<Self>, CurblineError> {
        Self::over(|| Ok(Box::new(NmeaLine::open(Path::new(&path), Arc::new(SystemClock))?)))
    }

    /// The next word, waiting for it no longer than `patience`. Blocks for as long: call it on a thread of your own.
    ///
    /// # Errors
    /// [`CurblineError::NotPossible`], once, when the receiver has gone. Ask again: it is looked for by itself.
    pub fn next(&self, patience: Duration) -> Result<ReceiverWord, CurblineError> {
        contained(|| {
            let heard = self.0.lock().unwrap_or_else(PoisonError::into_inner).next(patience).map_err(told)?;
            Ok(match heard {
                Heard::Reading(reading) => ReceiverWord::Told { reading },
                Heard::Silence => ReceiverWord::Silence,
                Heard::End => ReceiverWord::End,
            })
        })
    }
}

impl SatelliteReceiver {
    fn over(open: impl FnOnce() -> Result<Box<dyn Receiver>, ReceiverError>) -> Result<Arc<Self>, CurblineError> {
        contained(|| Ok(Arc::new(Self(Mutex::new(open().map_err(told)?)))))
    }
}

fn told(error: ReceiverError) -> CurblineError {
    CurblineError::NotPossible { said: error.message() }
}
