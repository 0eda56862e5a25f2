//! What deserves a second look in a draft, all of it in one list. Pure; nothing in it keeps a report from being saved.

use jiff::tz::TimeZone;

use super::draft::{Draft, Fix};
use super::personal::{PersonalDetail, find_personal};
use super::proposal::{PhotoWarning, propose};
use crate::message::Message;
use crate::photo::Scene;
use crate::place::nearby::FiledBefore;
use crate::seam::Timestamp;

/// One thing that a person may want to look at again.
#[derive(Clone, Debug, PartialEq)]
pub enum Advice {
    /// About a photo: its time or its place.
    Photo(PhotoWarning),
    /// About the description: what leads to a person. Answers are let through, as a question may ask for just that.
    Text(PersonalDetail),
    /// About the place: somebody has filed this already.
    Filed(FiledBefore),
}

impl Advice {
    /// What a person is told.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Photo(warning) => warning.message(),
            Self::Text(detail) => detail.message(),
            Self::Filed(before) => before.message(),
        }
    }
}

/// What deserves a second look, in the order of a form, each thing once. `scenes` are those of the draft's photos. Where
/// the draft has no place, a photo is held to the one of the first photo that knows one, which the report would take.
/// `filed` is what somebody filed there before.
#[must_use]
pub fn advise(
    draft: &Draft,
    scenes: &[Scene],
    filed: Option<FiledBefore>,
    zone: &TimeZone,
    now: Timestamp,
) -> Vec<Advice> {
    let place = place_of(draft, scenes, zone, now);
    let mut advice = Vec::new();
    for scene in scenes {
        for warning in propose(scene, place.as_ref(), zone, now).warnings {
            let one = Advice::Photo(warning);
            if !advice.contains(&one) {
                advice.push(one);
            }
        }
    }
    advice.extend(find_personal(&draft.description).into_iter().map(Advice::Text));
    advice.extend(filed.map(Advice::Filed));
    advice
}

/// The place that a draft would be saved with.
pub(crate) fn place_of(draft: &Draft, scenes: &[Scene], zone: &TimeZone, now: Timestamp) -> Option<Fix> {
    draft.fix.or_else(|| scenes.iter().find_map(|scene| propose(scene, None, zone, now).fix))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::photo::{Coordinates, Taken};

    fn scene(latitude: f64) -> Scene {
        let coordinates = Some(Coordinates { latitude, longitude: -75.16 });
        Scene { taken: Some(Taken::Moment(Timestamp::EPOCH)), coordinates, ..Scene::default() }
    }

    fn advice(scenes: &[Scene]) -> Vec<Advice> {
        advise(&Draft::new("pothole"), scenes, None, &TimeZone::UTC, Timestamp::EPOCH)
    }

    #[test]
    fn photos_of_one_report_are_held_to_the_place_of_the_first_that_knows_one() {
        assert_eq!(advice(&[scene(39.95), scene(39.95)]), []);
        assert!(matches!(advice(&[scene(39.95), scene(40.95)])[..], [Advice::Photo(PhotoWarning::Far { .. })]));
    }

    #[test]
    fn what_two_photos_lack_is_told_once() {
        let nowhere = Scene { coordinates: None, ..scene(0.0) };
        assert_eq!(advice(&[nowhere.clone(), nowhere]), [Advice::Photo(PhotoWarning::PlaceUnknown)]);
    }
}
