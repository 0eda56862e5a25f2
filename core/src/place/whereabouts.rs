//! Everything a city says of a place at once, as a person asks it. Pure; knows nothing of where areas and rules are kept.

use jiff::civil::Date;

use super::Point;
use super::boundary::{Boundaries, District, Found, Inside};
use super::routing::{Decision, Office, Question, Referral, Responsible, Rules, decide};
use crate::catalog::ServiceCode;
use crate::message::{Message, say};

/// A place that is asked about.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PlaceQuestion {
    /// Where it is.
    pub point: Point,
    /// The radius in metres in which it may be; `None` for exactly there.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub accuracy: Option<f64>,
    /// What is asked for there, if that is known yet.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub service_code: Option<ServiceCode>,
    /// Who keeps the street, where its segment is known.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub owner: Option<String>,
    /// What is there, in the city's word for it.
    #[cfg_attr(feature = "uniffi", uniffi(default))]
    pub asset: Option<String>,
}

impl PlaceQuestion {
    /// About a point and nothing else.
    #[must_use]
    pub fn at(point: Point) -> Self {
        Self { point, accuracy: None, service_code: None, owner: None, asset: None }
    }
}

/// Where a place is and who answers for it.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Whereabouts {
    /// Whether it is the city's ground.
    pub ground: Ground,
    /// What each layer says, in the order of the pack.
    pub districts: Vec<DistrictNames>,
    /// Who answers for the place.
    pub answer: Referral,
    /// Who else may, as a border of districts is within the accuracy.
    pub perhaps: Vec<Referral>,
}

/// Whether a place is on the city's ground.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Ground {
    /// Nobody knows where the city ends.
    Unknown,
    /// It is.
    Inside,
    /// The border is within the accuracy.
    NearBorder {
        /// On which side the place itself is.
        is_inside: bool,
        /// How far the border is, in metres.
        metres: f64,
        /// Who is on the other side, if known.
        neighbour: Option<String>,
    },
    /// It is not.
    Outside {
        /// Whose it is, if known.
        neighbour: Option<String>,
    },
}

/// The districts of one layer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DistrictNames {
    /// The name of the layer.
    pub layer: String,
    /// Those that hold the place: one as a rule, none outside of all, several on a border or where districts overlap.
    pub holding: Vec<String>,
    /// Others within the accuracy, the nearest first.
    pub near: Vec<String>,
}

impl Whereabouts {
    /// Of a place in a city of which `boundaries` and `rules` are known, on a day of its calendar.
    #[must_use]
    pub fn find(boundaries: Option<&Boundaries>, rules: &Rules, asked: &PlaceQuestion, today: Date) -> Self {
        let found = boundaries.map(|boundaries| boundaries.find(asked.point, asked.accuracy, today));
        let has_boundary = boundaries.is_some_and(Boundaries::has_boundary);
        let Found { inside, districts } = found.unwrap_or(Found { inside: Inside::Inside, districts: Vec::new() });
        let Decision { answer, perhaps } = match inside {
            Inside::Outside { neighbour } => elsewhere(neighbour),
            Inside::Inside | Inside::NearBorder { .. } => decide(
                rules,
                &Question {
                    service_code: asked.service_code.as_ref(),
                    districts: &districts,
                    owner: asked.owner.as_deref(),
                    asset: asked.asset.as_deref(),
                },
            ),
        };
        let ground = match inside {
            Inside::Inside if has_boundary => Ground::Inside,
            Inside::Inside => Ground::Unknown,
            Inside::NearBorder { is_inside, metres, neighbour } => {
                Ground::NearBorder { is_inside, metres, neighbour: neighbour.map(str::to_owned) }
            }
            Inside::Outside { neighbour } => Ground::Outside { neighbour: neighbour.map(str::to_owned) },
        };
        Self { ground, districts: districts.iter().map(DistrictNames::of).collect(), answer, perhaps }
    }

    /// Everything a person is told: first whether the place is the city's, where that is in doubt; then who answers.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        let mut lines: Vec<Message> = self.ground.message().into_iter().collect();
        match self.ground {
            Ground::Outside { .. } => {}
            Ground::Unknown | Ground::Inside | Ground::NearBorder { .. } => {
                lines.push(self.answer.message());
                if !self.perhaps.is_empty() {
                    lines.push(say::responsible_near_border());
                    lines.extend(self.perhaps.iter().map(Referral::message));
                }
            }
        }
        lines
    }
}

impl DistrictNames {
    fn of(district: &District<'_>) -> Self {
        let owned = |labels: &[&str]| labels.iter().map(|label| (*label).to_owned()).collect();
        Self { layer: district.layer.to_owned(), holding: owned(&district.holding), near: owned(&district.near) }
    }
}

impl Ground {
    /// What a person is told at once of a place that is not, or perhaps not, the city's; nothing of others.
    #[must_use]
    pub fn message(&self) -> Option<Message> {
        match self {
            Self::Unknown | Self::Inside => None,
            Self::NearBorder { metres, neighbour: Some(neighbour), .. } => {
                Some(say::place_near_neighbour(neighbour, *metres))
            }
            Self::NearBorder { metres, neighbour: None, .. } => Some(say::place_near_border(*metres)),
            Self::Outside { neighbour: Some(neighbour) } => Some(say::place_outside_in(neighbour.as_str())),
            Self::Outside { neighbour: None } => Some(say::place_outside()),
        }
    }
}

/// The rules of a city end where the city does.
fn elsewhere(neighbour: Option<&str>) -> Decision {
    let responsible = neighbour.map_or(Responsible::Unknown, |name| {
        Responsible::Other(Office { name: name.to_owned(), phone: None, link: None })
    });
    Decision { answer: Referral { responsible, rule: None, because: Vec::new() }, perhaps: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::super::boundary::{LayerSource, Role, compile};
    use super::*;
    use crate::place::routing::{Known, RulesSource};

    const TODAY: Date = Date::constant(2026, 11, 25);

    fn square(name: &str, west: f64, east: f64) -> String {
        format!(
            r#"{{"type":"Feature","properties":{{"name":"{name}"}},"geometry":{{"type":"Polygon","coordinates":[[[{west},0],[{east},0],[{east},1],[{west},1],[{west},0]]]}}}}"#
        )
    }

    fn boundaries() -> Boundaries {
        let (city, there) = (square("city", 0.0, 2.0), square("Camden", 2.0, 3.0));
        let halves = format!(
            r#"{{"type":"FeatureCollection","features":[{},{}]}}"#,
            square("a", 0.0, 1.0),
            square("b", 1.0, 2.0)
        );
        let source =
            |role, name, text| LayerSource { role, name, label: Some("name"), valid_from: None, file: "f", text };
        let all = [
            source(Role::Boundary, "", city.as_str()),
            source(Role::Layer, "half", halves.as_str()),
            source(Role::Neighbours, "", there.as_str()),
        ];
        Boundaries::open(compile(&all).unwrap()).unwrap()
    }

    fn rules(boundaries: &Boundaries) -> Rules {
        let text = r#"{"responsible":[{"id":"a","kind":"city","name":"Office A"}],
            "rules":[{"id":"in-a","districts":{"half":["a"]},"responsible":"a"}]}"#;
        let layers =
            boundaries.layers().map(|(name, labels)| (name.to_owned(), labels.map(str::to_owned).collect())).collect();
        Rules::open(&routing_compile(text, &Known { layers, services: None })).unwrap()
    }

    fn routing_compile(text: &str, known: &Known) -> Vec<u8> {
        crate::place::routing::compile(&RulesSource { file: "rules.json", text }, known).unwrap()
    }

    fn told(longitude: f64, accuracy: Option<f64>) -> (Whereabouts, Vec<String>) {
        let boundaries = boundaries();
        let asked = PlaceQuestion { accuracy, ..PlaceQuestion::at(Point::new(0.5, longitude)) };
        let found = Whereabouts::find(Some(&boundaries), &rules(&boundaries), &asked, TODAY);
        let codes = found.messages().into_iter().map(|message| message.code).collect();
        (found, codes)
    }

    #[test]
    fn outside_the_city_its_rules_do_not_answer() {
        let (found, codes) = told(2.5, Some(20.0));
        assert_eq!(codes, ["place-outside-in"]);
        assert_eq!(found.answer.rule, None);
        assert!(matches!(found.answer.responsible, Responsible::Other(Office { name, .. }) if name == "Camden"));
        let (found, codes) = told(-1.0, None);
        assert_eq!((found.ground, codes), (Ground::Outside { neighbour: None }, vec!["place-outside".to_owned()]));
        assert_eq!(found.answer.responsible, Responsible::Unknown);
    }

    #[test]
    fn near_the_border_of_the_city_its_rules_answer_and_the_border_is_told() {
        let (found, codes) = told(2.000_05, Some(20.0));
        assert!(matches!(found.ground, Ground::NearBorder { is_inside: false, .. }));
        assert_eq!(codes, ["place-near-neighbour", "responsible-unknown"]);
        let (_, codes) = told(0.000_05, Some(20.0));
        assert_eq!(codes, ["place-near-border", "responsible-city"]);
    }

    #[test]
    fn near_a_border_inside_both_answers_are_told() {
        let (found, codes) = told(1.000_05, Some(20.0));
        assert_eq!(codes, ["responsible-unknown", "responsible-near-border", "responsible-city"]);
        assert_eq!(found.districts[0].holding, ["b"]);
        assert_eq!(found.districts[0].near, ["a"]);
        assert_eq!(told(1.5, None).1, ["responsible-unknown"]);
    }

    #[test]
    fn where_nothing_is_known_there_is_still_an_answer() {
        let asked = PlaceQuestion::at(Point::new(0.5, 0.5));
        let found = Whereabouts::find(None, &Rules::default(), &asked, TODAY);
        assert_eq!((found.ground.clone(), found.answer.responsible.clone()), (Ground::Unknown, Responsible::Unknown));
        assert_eq!(found.messages().len(), 1);
    }
}
