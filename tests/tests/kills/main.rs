//! Processes that are killed: at any moment, and at every single step they take towards a disk or a network.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test that meets the unexpected has to fail, and clippy's own exemption ends at helper functions"
)]

mod moments;
mod steps;
#[path = "../support/mod.rs"]
mod support;
mod witness;
