//! A phone that uploads, and is killed whenever it has to wait.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use curbline_core::seam::{HttpTransport, SystemClock};
use curbline_core::upload::{Outcome, Tus, Upload};
use curbline_tests::Plan;

/// The sizes that are tried: around nothing, around a first piece, and a photo.
pub const SIZES: [usize; 8] = [3, 12, 1_000, 16_384, 16_385, 65_537, 300_000, 1_000_000];

/// A JPEG as far as its first bytes go, different in each place.
pub fn picture(seed: u64, length: usize) -> Vec<u8> {
    let mut dice = Dice(seed);
    let mut bytes = vec![0xFF, 0xD8, 0xFF];
    bytes.extend(std::iter::repeat_with(|| dice.below(256) as u8).take(length.saturating_sub(3)));
    bytes.truncate(length);
    bytes
}

/// Repeatable chance (the step of SplitMix64).
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end
    }

    /// A line that is cut several times inside what a photo of this length sends, in either direction.
    pub fn bad_line(&mut self, length: usize) -> Plan {
        let end = length as u64 + 1_000;
        let cuts_up = (0..=self.below(6)).map(|_| 1 + self.below(end)).collect();
        // Answers have about 300 bytes: some connections lose the first one, all of them a later one.
        let swallow_answers = self.below(3) as u32;
        let cut_down_every = (self.below(2) == 0).then(|| 600 + self.below(900));
        Plan { cuts_up, swallow_answers, cut_down_every, refuse_first: self.below(2) as u32, ..Plan::default() }
    }
}

/// The endpoint at an address.
pub fn endpoint(address: SocketAddr) -> String {
    format!("http://{address}/files/")
}

pub fn tus() -> Tus {
    Tus::new(Arc::new(HttpTransport::new().unwrap()), Arc::new(SystemClock))
}

/// Uploads with as many calls as it takes; each begins in a new process, as it were: from what was saved, with new
/// connections. How the last one ended.
pub async fn carry(upload: &mut Upload, bytes: &[u8]) -> Outcome {
    for _ in 0..60 {
        let outcome = step(upload, bytes).await;
        if !matches!(outcome, Outcome::Later { .. }) {
            return outcome;
        }
        // A server may take a moment to see that a line is cut.
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("never done: {upload:?}");
}

/// One call.
pub async fn step(upload: &mut Upload, bytes: &[u8]) -> Outcome {
    let mut saved = serde_json::to_string(upload).unwrap();
    let mut save = |upload: &Upload| -> Result<(), serde_json::Error> {
        saved = serde_json::to_string(upload)?;
        Ok(())
    };
    let outcome = tus().advance(upload, bytes, &mut save).await.unwrap();
    *upload = serde_json::from_str(&saved).unwrap();
    outcome
}
