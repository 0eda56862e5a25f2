//! City.
