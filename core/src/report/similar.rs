//! Whether a scene was filed already: pure, from service, place and looks together. One of them alone proves nothing: two
//! potholes look alike, and one corner has a pothole and a dead lamp.

use crate::catalog::ServiceCode;
use crate::message::Message;
use crate::photo::Fingerprint;
use crate::place::{METRES_PER_DEGREE, Point};
use crate::report::{Reference, ReportId};
use crate::seam::Timestamp;

/// Two fixes of one scene lie at most this far apart, in metres: what two phones between houses are off together.
pub const SAME_SCENE_METRES: f64 = 50.0;

/// What is about to be filed.
#[derive(Clone, Copy, Debug)]
pub struct Sighting<'a> {
    /// What is wrong.
    pub service_code: &'a ServiceCode,
    /// Degrees WGS84.
    pub latitude: f64,
    /// Degrees WGS84.
    pub longitude: f64,
    /// Its photos.
    pub fingerprints: &'a [Fingerprint],
}

/// What was filed before, on this device or, where its photos are at hand, by others.
#[derive(Clone, Debug)]
pub struct Candidate<T> {
    /// What it is to the caller.
    pub what: T,
    /// What was wrong.
    pub service_code: ServiceCode,
    /// Degrees WGS84.
    pub latitude: f64,
    /// Degrees WGS84.
    pub longitude: f64,
    /// Its photos.
    pub fingerprints: Vec<Fingerprint>,
}

/// A candidate that shows the same scene.
#[derive(Clone, Debug, PartialEq)]
pub struct Same<T> {
    /// What it is to the caller.
    pub what: T,
    /// How far away, in metres.
    pub metres: f64,
    /// Bits between the two photos that are most alike.
    pub distance: u32,
}

/// A report on this device that shows the same scene.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SimilarReport {
    /// Our name for it.
    pub report_id: ReportId,
    /// The short name that people know.
    pub reference: Reference,
    /// When it was saved.
    pub created: Timestamp,
    /// How far away, in metres.
    pub metres: f64,
}

impl SimilarReport {
    /// What a person is told, gently.
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new("similar-report").with("reference", self.reference.0.as_str())
    }
}

/// The candidates that show the same scene, the most alike first: of the same service, within [`SAME_SCENE_METRES`], and
/// with a photo that is near one of ours.
#[must_use]
pub fn same_scene<T>(seen: &Sighting<'_>, candidates: impl IntoIterator<Item = Candidate<T>>) -> Vec<Same<T>> {
    let same = |candidate: Candidate<T>| {
        if candidate.service_code != *seen.service_code {
            return None;
        }
        let metres =
            Point::new(seen.latitude, seen.longitude).metres_to(Point::new(candidate.latitude, candidate.longitude));
        if metres.is_nan() || metres > SAME_SCENE_METRES {
            return None;
        }
        let pairs = seen.fingerprints.iter().flat_map(|one| candidate.fingerprints.iter().map(|other| (*one, *other)));
        let near = pairs.filter(|(one, other)| one.is_near(*other));
        let distance = near.filter_map(|(one, other)| one.distance(other)).min()?;
        Some(Same { what: candidate.what, metres, distance })
    };
    let mut found: Vec<Same<T>> = candidates.into_iter().filter_map(same).collect();
    found.sort_by(|one, other| one.distance.cmp(&other.distance).then(one.metres.total_cmp(&other.metres)));
    found
}

/// The latitudes, in degrees, between which [`same_scene`] may find something.
pub(crate) fn latitudes(latitude: f64) -> (f64, f64) {
    let reach = SAME_SCENE_METRES / METRES_PER_DEGREE;
    (latitude - reach, latitude + reach)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOOKS: Fingerprint = Fingerprint::from_bits(0x00FF_00FF_00FF_00FF);
    const ALIKE: Fingerprint = Fingerprint::from_bits(0x00FF_00FF_00FF_00F0);
    const UNLIKE: Fingerprint = Fingerprint::from_bits(0xFF00_00FF_00FF_FF00);
    const CITY_HALL: (f64, f64) = (39.9526, -75.1652);

    fn filed(service: &str, (latitude, longitude): (f64, f64), fingerprints: &[Fingerprint]) -> Candidate<()> {
        let service_code = ServiceCode(service.to_owned());
        Candidate { what: (), service_code, latitude, longitude, fingerprints: fingerprints.to_vec() }
    }

    fn found(candidate: Candidate<()>) -> bool {
        let service_code = ServiceCode("pothole".to_owned());
        let (latitude, longitude) = CITY_HALL;
        let seen = Sighting { service_code: &service_code, latitude, longitude, fingerprints: &[LOOKS] };
        !same_scene(&seen, [candidate]).is_empty()
    }

    #[test]
    fn service_place_and_looks_have_to_agree() {
        assert!(found(filed("pothole", CITY_HALL, &[UNLIKE, ALIKE])));
        assert!(!found(filed("graffiti", CITY_HALL, &[LOOKS])), "another service");
        assert!(!found(filed("pothole", (39.9531, -75.1652), &[LOOKS])), "55 metres north");
        assert!(found(filed("pothole", (39.9530, -75.1652), &[LOOKS])), "44 metres north");
        assert!(!found(filed("pothole", CITY_HALL, &[UNLIKE])), "another look");
        assert!(!found(filed("pothole", CITY_HALL, &[])), "no photo");
        assert!(!found(filed("pothole", CITY_HALL, &[Fingerprint::from_bits(0)])), "a photo of nothing");
        assert!(!found(filed("pothole", (f64::NAN, -75.0), &[LOOKS])), "no place");
    }

    #[test]
    fn the_most_alike_comes_first() {
        let service_code = ServiceCode("pothole".to_owned());
        let (latitude, longitude) = CITY_HALL;
        let seen = Sighting { service_code: &service_code, latitude, longitude, fingerprints: &[LOOKS] };
        let candidate = |what, (latitude, longitude), looks| Candidate {
            what,
            service_code: service_code.clone(),
            latitude,
            longitude,
            fingerprints: vec![looks],
        };
        let near_by = (39.95265, -75.1652);
        let all = [
            candidate("alike", CITY_HALL, ALIKE),
            candidate("same, near by", near_by, LOOKS),
            candidate("same", CITY_HALL, LOOKS),
        ];
        let found: Vec<_> = same_scene(&seen, all).into_iter().map(|same| (same.what, same.distance)).collect();
        assert_eq!(found, [("same", 0), ("same, near by", 0), ("alike", 4)]);
    }

    #[test]
    fn latitudes_reach_as_far_as_the_rule() {
        let (south, north) = latitudes(CITY_HALL.0);
        let reach = Point::new(south, CITY_HALL.1).metres_to(Point::new(north, CITY_HALL.1));
        assert!((reach - 2.0 * SAME_SCENE_METRES).abs() < 0.01, "{reach}");
    }
}
