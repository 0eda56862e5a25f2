//! Questions and answers: which areas hold a point. Knows the areas, and nothing of how they are kept.

use jiff::civil::Date;

use super::Role;
use super::area::{Borders, Side};
use super::grid::Asked;
use super::layer::{Layer, Version};
use super::layout::{self, Content};
use crate::place::{Damaged, Point};

/// Compiled areas, ready to be asked.
#[derive(Debug)]
pub struct Boundaries {
    borders: Borders,
    layers: Vec<Layer>,
}

/// What is known of a point.
#[derive(Clone, Debug, PartialEq)]
pub struct Found<'a> {
    /// Whether it is the city's.
    pub inside: Inside<'a>,
    /// What each layer says that is in force, in the order of the source.
    pub districts: Vec<District<'a>>,
}

/// Whether a point is on the city's ground.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Inside<'a> {
    /// It is, as far as its accuracy tells. Also where no boundary is known.
    Inside,
    /// The border lies within the accuracy of the point.
    NearBorder {
        /// On which side the point itself is.
        is_inside: bool,
        /// How far the border is, in metres.
        metres: f64,
        /// Who is on the other side, if known.
        neighbour: Option<&'a str>,
    },
    /// It is not.
    Outside {
        /// Whose it is, if known.
        neighbour: Option<&'a str>,
    },
}

/// The areas of one layer that a point is in or may be in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct District<'a> {
    /// The name of the layer.
    pub layer: &'a str,
    /// First those that hold the point: one as a rule, none outside of all, two on a border or where areas overlap.
    pub holding: Vec<&'a str>,
    /// Others within the accuracy of the point, the nearest first.
    pub near: Vec<&'a str>,
}

impl<'a> District<'a> {
    /// Every label that may be right, the likeliest first.
    pub fn labels(&self) -> impl Iterator<Item = &'a str> {
        self.holding.iter().chain(&self.near).copied()
    }

    /// The one label there is, if there is one alone.
    #[must_use]
    pub fn certain(&self) -> Option<&'a str> {
        match (self.holding.as_slice(), self.near.as_slice()) {
            ([label], []) => Some(label),
            _ => None,
        }
    }
}

impl Boundaries {
    /// Takes bytes that `compile` made. Borders stay as they are until they are needed.
    ///
    /// # Errors
    /// [`Damaged`] for other bytes, and for some that were changed. It does not check every border: whoever keeps the
    /// bytes has to know that they are the same.
    pub fn open(bytes: Vec<u8>) -> Result<Self, Damaged> {
        let Content { layers, borders } = layout::read(bytes)?;
        Ok(Self { borders, layers })
    }

    /// The layers with their labels of every version.
    pub fn layers(&self) -> impl Iterator<Item = (&str, impl Iterator<Item = &str>)> {
        self.layers.iter().filter(|layer| layer.role == Role::Layer).map(|layer| {
            let labels = layer.versions.iter().flat_map(|version| &version.labels);
            (layer.name.as_str(), labels.map(String::as_str))
        })
    }

    /// Whether it is known where the city ends.
    #[must_use]
    pub fn has_boundary(&self) -> bool {
        self.layers.iter().any(|layer| layer.role == Role::Boundary)
    }

    /// What holds a point on a day, as the city's calendar has it. `accuracy_metres` is the radius in which the point may
    /// be; areas that it reaches into are named as well. Without it the point is taken as it is. A point that is none of
    /// the earth's is outside of everything.
    #[must_use]
    pub fn find(&self, point: Point, accuracy_metres: Option<f64>, today: Date) -> Found<'_> {
        let Some(asked) = Asked::new(point) else {
            return Found { inside: Inside::Outside { neighbour: None }, districts: Vec::new() };
        };
        let look = Look { borders: &self.borders, asked, reach: accuracy_metres.filter(|metres| *metres > 0.0) };
        let day = days(today);
        let mut districts = Vec::with_capacity(self.layers.len());
        for layer in self.layers.iter().filter(|layer| layer.role == Role::Layer) {
            if let Some(version) = layer.on(day) {
                let holding = look.holding(version);
                let near = look.near(version, &holding);
                districts.push(District { layer: &layer.name, holding, near });
            }
        }
        Found { inside: self.inside(&look, day), districts }
    }

    fn inside(&self, look: &Look<'_>, day: i64) -> Inside<'_> {
        let of =
            |role| self.layers.iter().filter(move |layer| layer.role == role).filter_map(move |layer| layer.on(day));
        let neighbour = || {
            let first = |labels: Vec<_>| labels.into_iter().next();
            let at = |version| first(look.holding(version)).or_else(|| first(look.near(version, &[])));
            of(Role::Neighbours).find_map(at)
        };
        if of(Role::Boundary).next().is_none() {
            return Inside::Inside;
        }
        let mut areas = of(Role::Boundary).flat_map(|version| version.around(look.asked));
        let is_inside = areas.any(|area| look.borders.side(area, look.asked) != Side::Outside);
        let border = look.reach.and_then(|reach| {
            let areas = of(Role::Boundary).flat_map(Version::areas);
            areas.filter_map(|area| look.borders.metres(area, look.asked, reach)).min_by(f64::total_cmp)
        });
        match (border, is_inside) {
            (Some(metres), _) => Inside::NearBorder { is_inside, metres, neighbour: neighbour() },
            (None, true) => Inside::Inside,
            (None, false) => Inside::Outside { neighbour: neighbour() },
        }
    }
}

/// A point that is being looked for.
struct Look<'a> {
    borders: &'a Borders,
    asked: Asked,
    /// Metres.
    reach: Option<f64>,
}

impl Look<'_> {
    /// The labels of the areas that hold the point, each once.
    fn holding<'a>(&self, version: &'a Version) -> Vec<&'a str> {
        let mut labels = Vec::new();
        for area in version.around(self.asked) {
            if self.borders.side(area, self.asked) != Side::Outside {
                add(&mut labels, version, area.label);
            }
        }
        labels
    }

    /// The labels of the areas that the point may be in and that do not hold it, the nearest first.
    fn near<'a>(&self, version: &'a Version, holding: &[&str]) -> Vec<&'a str> {
        let Some(reach) = self.reach else { return Vec::new() };
        let mut near: Vec<_> = version
            .areas()
            .iter()
            .filter_map(|area| Some((self.borders.metres(area, self.asked, reach)?, area.label)))
            .collect();
        near.sort_by(|(one, _), (other, _)| one.total_cmp(other));
        let mut labels = Vec::new();
        for (_, label) in near {
            add(&mut labels, version, label);
        }
        labels.retain(|label| !holding.contains(label));
        labels
    }
}

fn add<'a>(labels: &mut Vec<&'a str>, version: &'a Version, label: usize) {
    if let Some(label) = version.labels.get(label)
        && !labels.contains(&label.as_str())
    {
        labels.push(label);
    }
}

/// Days since 1970-01-01.
pub(super) fn days(date: Date) -> i64 {
    date.duration_since(Date::constant(1970, 1, 1)).as_hours() / 24
}
