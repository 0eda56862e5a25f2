//! The promise, story by story: what was saved is kept, it arrives once, and the truth is told about it.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

mod evidence;
mod network;
mod once;
mod person;
mod photos;
mod pieces;
mod servers;

use std::time::Duration;

use curbline_core::open311::{Receipt, ServiceRequestId, Token};
use curbline_core::outbox::{Cancel, ParkReason, PhotoPolicy, Unfinished};
use curbline_core::report::{Delivery, DropReason, PhotoDraft, PhotoState, ReportId};
use curbline_core::seam::Connection;
use curbline_core::{Error, Obstacle};
use curbline_tests::lengths::{DAY, HOUR, MINUTE};
use curbline_tests::{Answer, Cut, Files, Listing, Mood, Photos, Takes, Updates, World};

fn world() -> World {
    World::at("2026-03-01T08:00:00Z")
}

fn id(number: &str) -> Delivery {
    Delivery::Accepted(Receipt::Id(ServiceRequestId(number.to_owned())))
}

/// The phone has signal and delivers for an hour.
fn an_hour_online(world: &mut World) {
    world.goes_online();
    world.syncs_for(HOUR);
}

/// Saves a report with a photo of some hundred kilobytes.
fn reports_with_a_large_photo(world: &mut World) -> ReportId {
    let path = curbline_tests::large(world.folder());
    let mut draft = world.draft("pothole");
    draft.photos = vec![PhotoDraft { path, redactions: Vec::new() }];
    world.saves(&draft)
}
