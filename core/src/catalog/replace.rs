//! Whether a new list of services may take the place of a good one: pure.

use std::time::Duration;

use super::ServiceCode;
use crate::seam::Timestamp;

/// A list below this share of the codes that are known is doubted: a server that is being restored answers with one
/// service, or with none.
const SHARE_THAT_STAYS: f64 = 0.5;
/// A doubted list is believed when it is still the answer after this.
const CONFIRMED_AFTER: Duration = Duration::from_secs(10 * 60);

/// What to do with a new list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Replacement {
    /// Take it.
    Take,
    /// Keep the old one, and remember since when this one has been the answer.
    Doubt {
        /// Since when.
        since: Timestamp,
    },
}

/// Decides on `new`, where `known` is in use and `suspect` is the list that was doubted last, and since when.
pub(crate) fn judge_replacement(
    known: &[ServiceCode],
    new: &[ServiceCode],
    suspect: Option<&(Vec<ServiceCode>, Timestamp)>,
    now: Timestamp,
) -> Replacement {
    let staying = known.iter().filter(|code| new.contains(code)).count();
    #[expect(clippy::cast_precision_loss, reason = "a city has fewer than 2^52 services")]
    let share = if known.is_empty() { 1.0 } else { staying as f64 / known.len() as f64 };
    if share >= SHARE_THAT_STAYS {
        return Replacement::Take;
    }
    match suspect {
        Some((codes, since)) if codes == new && now.since(*since) >= CONFIRMED_AFTER => Replacement::Take,
        // A clock that went back must not hold a good list off forever.
        Some((codes, since)) if codes == new && *since <= now => Replacement::Doubt { since: *since },
        Some(_) | None => Replacement::Doubt { since: now },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(list: &[&str]) -> Vec<ServiceCode> {
        list.iter().map(|code| ServiceCode((*code).to_owned())).collect()
    }

    const NOON: Timestamp = Timestamp::EPOCH;

    #[test]
    fn a_first_list_and_a_similar_one_are_taken() {
        assert_eq!(judge_replacement(&[], &codes(&["a"]), None, NOON), Replacement::Take);
        assert_eq!(judge_replacement(&codes(&["a", "b"]), &codes(&["b", "c", "d"]), None, NOON), Replacement::Take);
    }

    #[test]
    fn a_list_that_removes_nearly_everything_waits_until_it_is_said_again_later() {
        let known = codes(&["a", "b", "c", "d"]);
        let new = codes(&["d"]);
        assert_eq!(judge_replacement(&known, &new, None, NOON), Replacement::Doubt { since: NOON });
        let suspect = (new.clone(), NOON);
        let soon = NOON.plus(Duration::from_secs(60));
        assert_eq!(judge_replacement(&known, &new, Some(&suspect), soon), Replacement::Doubt { since: NOON });
        let later = NOON.plus(CONFIRMED_AFTER);
        assert_eq!(judge_replacement(&known, &new, Some(&suspect), later), Replacement::Take);
        let other = codes(&[]);
        assert_eq!(judge_replacement(&known, &other, Some(&suspect), later), Replacement::Doubt { since: later });
    }

    #[test]
    fn a_clock_that_went_back_starts_the_wait_anew() {
        let suspect = (codes(&["d"]), NOON.plus(Duration::from_secs(86_400)));
        let decision = judge_replacement(&codes(&["a", "b", "c", "d"]), &codes(&["d"]), Some(&suspect), NOON);
        assert_eq!(decision, Replacement::Doubt { since: NOON });
    }
}
