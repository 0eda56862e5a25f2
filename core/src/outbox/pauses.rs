//! How long to wait: pure functions of how often something was tried, and of chance.

use std::time::Duration;

/// No pause is longer than this. What is due beyond it was written before the clock went back.
pub const HORIZON: Duration = Duration::from_secs(2 * 24 * 60 * 60);
/// The shortest pause after a failed attempt.
const FIRST: Duration = Duration::from_secs(2);
/// The longest pause after a failed attempt: a phone in a drawer wakes its radio twice an hour, not more.
const LONGEST: Duration = Duration::from_secs(30 * 60);
/// The longest pause between two questions about a token; batch cities take days.
const LONGEST_TOKEN: Duration = Duration::from_secs(6 * 60 * 60);

/// The pause after failed attempt number `attempt` (from 1): doubles from 2 s to 30 min, and `fraction` (0 to 1) of the
/// upper half of it is left to chance, so that a neighborhood whose network returns does not knock all at once.
#[must_use]
pub fn backoff(attempt: u32, fraction: f64) -> Duration {
    jittered(doubled(FIRST, attempt, LONGEST), fraction)
}

/// The pause before a token is asked about again: doubles from 2 s to 6 h.
#[must_use]
pub fn token_pause(attempt: u32, fraction: f64) -> Duration {
    jittered(doubled(FIRST, attempt, LONGEST_TOKEN), fraction)
}

/// The pause before an accepted request is read back again: 4 s, 16 s, about 1 min, 4 min, 17 min.
#[must_use]
pub fn confirm_pause(attempt: u32) -> Duration {
    doubled(FIRST, attempt.saturating_mul(2), LONGEST)
}

fn doubled(first: Duration, attempt: u32, longest: Duration) -> Duration {
    let factor = 2_u32.saturating_pow(attempt.saturating_sub(1).min(20));
    first.saturating_mul(factor).min(longest)
}

fn jittered(pause: Duration, fraction: f64) -> Duration {
    pause.mul_f64(0.5 + fraction.clamp(0.0, 1.0) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn pauses_double_until_they_are_long_enough() {
        let seconds: Vec<u64> = [1, 2, 3, 10, 11, 400].map(|attempt| backoff(attempt, 1.0).as_secs()).to_vec();
        assert_eq!(seconds, [2, 4, 8, 1024, 1800, 1800]);
        assert_eq!(token_pause(400, 1.0).as_secs(), 6 * 3600);
        assert_eq!([1, 2, 3].map(|attempt| confirm_pause(attempt).as_secs()), [4, 16, 64]);
    }

    proptest! {
        #[test]
        fn chance_takes_at_most_half_of_a_pause(attempt in 0_u32.., fraction in -1.0..2.0_f64) {
            let pause = backoff(attempt, fraction);
            prop_assert!(pause.saturating_mul(2) >= FIRST && pause <= LONGEST);
            prop_assert!(pause.saturating_mul(2) >= backoff(attempt, 1.0));
        }
    }
}
