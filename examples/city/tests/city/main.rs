//! The city from outside: over a real socket, in both formats, across restarts.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic,
    reason = "a test that meets the unexpected has to fail, and clippy's own exemption ends at helper functions"
)]
mod client;
mod keeping;
mod pack;
mod photos;
mod program;
mod reading;
mod refusals;
mod sending;
mod uploads;
