//! City.
fn main() {}
