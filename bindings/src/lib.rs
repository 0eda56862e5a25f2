//! Curbline bindings.
