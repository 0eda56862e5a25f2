//! How far away and how alike what was filed is, and in which order it is told. Pure: service, place, time and looks
//! together. One of them alone proves nothing: two potholes look alike, and one corner has a pothole and a dead lamp.

use std::cmp::Reverse;

use crate::catalog::ServiceCode;
use crate::photo::Fingerprint;
use crate::place::Point;
use crate::seam::Timestamp;

/// Two fixes of one scene lie at most this far apart, in metres: what two phones between houses are off together.
pub const SAME_SCENE_METRES: f64 = 50.0;

/// What is about to be filed, or looked around from.
#[derive(Clone, Copy, Debug)]
pub struct Sighting<'a> {
    /// What is wrong; `None` where that is not known yet.
    pub service_code: Option<&'a ServiceCode>,
    /// Where.
    pub point: Point,
    /// How far off that may be, in metres; `None` where nobody says, which counts as nothing.
    pub accuracy: Option<f64>,
    /// Its photos.
    pub fingerprints: &'a [Fingerprint],
}

/// What was filed before, on this device or by others.
#[derive(Clone, Debug)]
pub struct Candidate<T> {
    /// What it is to the caller; of two that are equal in everything else the smaller one comes first.
    pub what: T,
    /// What was wrong.
    pub service_code: ServiceCode,
    /// Where.
    pub point: Point,
    /// How far off that may be, in metres; cities do not say.
    pub accuracy: Option<f64>,
    /// When it was filed.
    pub made: Timestamp,
    /// Its photos, as far as they were ever looked at.
    pub fingerprints: Vec<Fingerprint>,
}

/// A candidate as seen from a sighting.
#[derive(Clone, Debug, PartialEq)]
pub struct Near<T> {
    /// What it is to the caller.
    pub what: T,
    /// How far away, in metres.
    pub metres: f64,
    /// When it was filed.
    pub made: Timestamp,
    /// It is the same that is wrong.
    pub same_service: bool,
    /// Bits between the two photos that are most alike; `None` where none were compared.
    pub looks: Option<u32>,
}

impl<T> Near<T> {
    /// Whether both show the same scene: the same service, within [`SAME_SCENE_METRES`], and photos that are near.
    #[must_use]
    pub fn is_same_scene(&self) -> bool {
        self.same_service
            && self.metres <= SAME_SCENE_METRES
            && self.looks.is_some_and(|bits| bits <= Fingerprint::NEAR)
    }
}

/// The candidates within `radius` metres, widened by what both places may be off, the best first: by distance in whole
/// metres, then the newest, then those of the same service, then those whose photos are most alike. The order depends on
/// nothing but the candidates.
#[must_use]
pub fn rank<T: Ord>(
    seen: &Sighting<'_>,
    radius: f64,
    candidates: impl IntoIterator<Item = Candidate<T>>,
) -> Vec<Near<T>> {
    let reach = radius + metres_off(seen.accuracy);
    let within = |candidate: Candidate<T>| {
        let accuracy = metres_off(candidate.accuracy);
        // Also false for a place that is none.
        compare(seen, candidate).filter(|near| near.metres <= reach + accuracy)
    };
    let mut found: Vec<Near<T>> = candidates.into_iter().filter_map(within).collect();
    found.sort_by(|one, other| order(one).cmp(&order(other)));
    found
}

/// The candidates that show the same scene, the most alike first.
#[must_use]
pub fn same_scene<T: Ord>(seen: &Sighting<'_>, candidates: impl IntoIterator<Item = Candidate<T>>) -> Vec<Near<T>> {
    let seen = Sighting { accuracy: None, ..*seen };
    let all = candidates.into_iter().map(|candidate| Candidate { accuracy: None, ..candidate });
    let mut found = rank(&seen, SAME_SCENE_METRES, all);
    found.retain(Near::is_same_scene);
    found.sort_by(|one, other| one.looks.cmp(&other.looks).then(one.metres.total_cmp(&other.metres)));
    found
}

fn compare<T>(seen: &Sighting<'_>, candidate: Candidate<T>) -> Option<Near<T>> {
    let metres = seen.point.metres_to(candidate.point);
    let pairs = seen.fingerprints.iter().flat_map(|one| candidate.fingerprints.iter().map(|other| (*one, *other)));
    let near = Near {
        what: candidate.what,
        metres,
        made: candidate.made,
        same_service: seen.service_code == Some(&candidate.service_code),
        looks: pairs.filter_map(|(one, other)| one.distance(other)).min(),
    };
    (!metres.is_nan()).then_some(near)
}

/// An accuracy that is no length widens nothing.
fn metres_off(accuracy: Option<f64>) -> f64 {
    accuracy.filter(|metres| metres.is_finite() && *metres > 0.0).unwrap_or(0.0)
}

fn order<T: Ord>(near: &Near<T>) -> impl Ord + use<'_, T> {
    // Photos that were not compared come behind all that were.
    let looks = near.looks.unwrap_or(u32::MAX);
    (near.metres.round() as u64, Reverse(near.made), !near.same_service, looks, &near.what)
}
