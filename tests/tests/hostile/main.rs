//! Servers that mean harm, and honest ones that are odd, over real sockets: every answer ends, in what it is or in an error
//! that says why, and none is kept in memory beyond what was allowed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that meets the unexpected has to fail, and clippy's own exemption ends at helper functions"
)]

mod bodies;
#[path = "../fire/gauge.rs"]
mod gauge;
mod quirks;
mod server;
mod wire;
