//! The seams a test owns: time, chance, the device.

use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use curbline_core::seam::{Clock, Connection, Device, Entropy, Timestamp};
use jiff::tz::TimeZone;
use tokio::runtime::Handle;
use tokio::time::Instant;

/// Virtual time: passes when everybody waits. The time of day can jump beside it.
pub struct StoryClock {
    runtime: Handle,
    started: Instant,
    /// The time of day when the story began.
    origin: Timestamp,
    /// How far the phone's time of day is off, in milliseconds.
    jumped: AtomicI64,
}

impl StoryClock {
    /// The runtime's time must be paused.
    pub fn at(moment: Timestamp, runtime: Handle) -> Self {
        let started = in_time_of(&runtime);
        Self { runtime, started, origin: moment, jumped: AtomicI64::new(0) }
    }

    /// Sets the phone's time of day forward or back; who sleeps does not notice, nor does the city.
    pub fn jump(&self, millis: i64) {
        self.jumped.fetch_add(millis, Ordering::SeqCst);
    }

    /// The time of day everywhere else.
    pub fn true_now(&self) -> Timestamp {
        self.origin.plus(in_time_of(&self.runtime) - self.started)
    }
}

/// The paused clock belongs to the runtime, also for who stands outside.
fn in_time_of(runtime: &Handle) -> Instant {
    let _inside = runtime.enter();
    Instant::now()
}

#[async_trait]
impl Clock for StoryClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.true_now().as_millis() + self.jumped.load(Ordering::SeqCst))
    }

    fn time_zone(&self) -> TimeZone {
        TimeZone::UTC
    }

    async fn sleep(&self, length: Duration) {
        tokio::time::sleep(length).await;
    }
}

/// Chance from a seed (xorshift64*): the same in every run.
pub struct Dice(Mutex<u64>);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1))
    }

    pub fn roll(&self) -> u64 {
        let mut state = self.0.lock().unwrap();
        *state ^= *state >> 12;
        *state ^= *state << 25;
        *state ^= *state >> 27;
        state.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// From 0 up to and without `sides`.
    pub fn below(&self, sides: u64) -> u64 {
        (self.roll() >> 16) % sides
    }
}

impl Entropy for Dice {
    fn fill(&self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            let roll = self.roll().to_le_bytes();
            chunk.copy_from_slice(&roll[..chunk.len()]);
        }
    }
}

/// The phone's connection, switched by the story.
pub struct Radio(Mutex<Connection>);

impl Default for Radio {
    fn default() -> Self {
        Self(Mutex::new(Connection::NONE))
    }
}

impl Radio {
    pub fn set(&self, connection: Connection) {
        *self.0.lock().unwrap() = connection;
    }
}

impl Device for Radio {
    fn connection(&self) -> Connection {
        *self.0.lock().unwrap()
    }
}
