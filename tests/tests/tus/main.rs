//! Resumable uploads over real sockets: our client, a line that is cut on purpose, and two servers, one of them not ours.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that meets the unexpected has to fail, and clippy's own exemption ends at helper functions"
)]

mod city;
mod delivery;
mod elsewhere;
mod sender;
