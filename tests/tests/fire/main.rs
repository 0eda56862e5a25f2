//! Readers under fire: hundreds of thousands of broken answers and pictures, the same in every run. Each is read or
//! refused; none takes the test down, hangs, takes memory out of proportion, or is believed more than it says.
//!
//! `CURBLINE_FIRE=200000` fires that many rounds at each reader, `CURBLINE_FIRE_ROUND=17` fires one round again.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::panic,
    clippy::print_stdout,
    clippy::string_slice,
    reason = "a test that meets the unexpected has to fail, and clippy's own exemption ends at helper functions"
)]

mod bodies;
mod floods;
mod gauge;
mod headers;
mod json;
mod mutate;
mod photos;
mod posts;
mod range;
mod said;
mod seeds;
mod uploads;
mod xml;
