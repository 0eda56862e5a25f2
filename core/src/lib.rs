//! Curbline core.
