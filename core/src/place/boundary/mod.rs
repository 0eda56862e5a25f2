//! Areas of a city: which hold a point, exactly, and whose borders are near. Owns the compiled form of GeoJSON and knows
//! nothing of who answers for an area.
//!
//! A city has a boundary, any number of layers (districts of police, council, post), each a set of areas with labels, and
//! perhaps the areas of its neighbours. Rules of the room:
//!
//! - Coordinates of borders are rounded to 1e-7 degrees (about a centimetre), points to a thousandth of that; from there
//!   on everything is counted in whole numbers and nothing is rounded again.
//! - A border belongs to the areas on both of its sides.
//! - Areas may have holes and several parts, may overlap, and may cross the 180th meridian. A pole is in no area.
//! - What is inside is what an odd number of borders lies around.
//! - A layer can have several versions, each valid from a day on; the newest one that is valid counts.
//!
//! `compile` (feature `pack-build`) makes the file out of GeoJSON and says what is wrong with it; [`Boundaries`] answers from the file.

mod area;
mod bands;
mod found;
mod grid;
mod layer;
mod layout;
#[cfg(any(test, feature = "pack-build"))]
mod source;
#[cfg(test)]
mod tests;

pub use found::{Boundaries, District, Found, Inside};
#[cfg(any(test, feature = "pack-build"))]
pub use source::{LayerSource, compile};

/// What a set of areas is to a city.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Where the city's own ground is, best as one area: a border between two is taken for the city's. Without one nothing
    /// is outside.
    Boundary,
    /// Districts.
    Layer,
    /// The ground of others, to say whose a place outside is.
    Neighbours,
}
