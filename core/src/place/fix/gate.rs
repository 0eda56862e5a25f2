//! Whether a fix is good enough for what is reported, and what a person does when it is not. Pure.

use std::time::Duration;

use crate::message::{Message, say};
use crate::report::{Fix, FixSource, USUAL_ACCURACY};

/// How exact a place must be, in metres, where nobody says: the right side of the right block, and what a receiver between
/// houses can do.
pub const USUAL_NEED: f64 = 30.0;

/// How long a receiver is given. A satellite says where it is every 30 seconds (IS-GPS-200, 20.3.2), and a receiver that
/// begins in the middle hears it whole after one and a half times that.
pub const PATIENCE: Duration = Duration::from_secs(45);

/// What the gate says. Nothing of it keeps a report from being saved: the person decides.
#[derive(Clone, Copy, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Gate {
    /// It is good enough.
    Enough {
        /// The fix to report with.
        fix: Fix,
    },
    /// A better one may come; wait.
    Wait {
        /// The best so far.
        best: Option<Fix>,
        /// What is needed, in metres.
        needed: f64,
    },
    /// Waiting was in vain; something else must be done.
    NotEnough {
        /// The best so far.
        best: Option<Fix>,
        /// What is needed, in metres.
        needed: f64,
    },
}

/// Whether `best` is as exact as `needed` (metres), after a person has waited for `waited`. What was set by hand or chosen
/// as an address is always enough: nobody knows the place better than the person.
#[must_use]
pub fn gate(best: Option<&Fix>, needed: f64, waited: Duration) -> Gate {
    let is_enough = |fix: &&Fix| match fix.source {
        FixSource::Map | FixSource::Address => true,
        FixSource::Gps | FixSource::Photo => fix.accuracy.unwrap_or(USUAL_ACCURACY) <= needed,
    };
    let best = best.copied();
    match best.as_ref().filter(is_enough) {
        Some(fix) => Gate::Enough { fix: *fix },
        None if waited < PATIENCE => Gate::Wait { best, needed },
        None => Gate::NotEnough { best, needed },
    }
}

impl Gate {
    /// The next step, in words.
    #[must_use]
    pub fn message(&self) -> Message {
        let length = |fix: &Fix| fix.accuracy.unwrap_or(USUAL_ACCURACY);
        match self {
            Self::Enough { fix } => match fix.accuracy {
                Some(metres) => say::fix_enough(metres),
                None => say::fix_enough_chosen(),
            },
            Self::Wait { best: Some(fix), needed } => say::fix_wait_closer(length(fix), *needed),
            Self::Wait { best: None, .. } => say::fix_wait(),
            Self::NotEnough { best: Some(fix), needed } => say::fix_not_enough(length(fix), *needed),
            Self::NotEnough { best: None, .. } => say::fix_none(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seam::Timestamp;

    fn fix(source: FixSource, accuracy: Option<f64>) -> Fix {
        Fix { latitude: 39.95, longitude: -75.16, accuracy, taken: Timestamp::EPOCH, source }
    }

    #[test]
    fn a_street_light_waits_for_ten_metres_where_a_fallen_tree_takes_forty() {
        let forty = fix(FixSource::Gps, Some(40.0));
        let (soon, late) = (Duration::from_secs(44), PATIENCE);
        assert_eq!(gate(Some(&forty), 50.0, soon), Gate::Enough { fix: forty });
        assert_eq!(gate(Some(&forty), 10.0, soon), Gate::Wait { best: Some(forty), needed: 10.0 });
        assert_eq!(gate(Some(&forty), 10.0, late), Gate::NotEnough { best: Some(forty), needed: 10.0 });
        assert_eq!(gate(None, 50.0, soon), Gate::Wait { best: None, needed: 50.0 });
        assert_eq!(gate(None, 50.0, late).message(), say::fix_none());
    }

    #[test]
    fn what_a_person_says_is_enough_and_what_nobody_measured_is_as_usual() {
        for source in [FixSource::Map, FixSource::Address] {
            let said = fix(source, Some(900.0));
            assert_eq!(gate(Some(&said), 10.0, Duration::ZERO), Gate::Enough { fix: said });
        }
        let unknown = fix(FixSource::Photo, None);
        assert_eq!(gate(Some(&unknown), 30.0, Duration::ZERO), Gate::Enough { fix: unknown });
        assert_eq!(gate(Some(&unknown), 29.9, Duration::ZERO), Gate::Wait { best: Some(unknown), needed: 29.9 });
    }
}
