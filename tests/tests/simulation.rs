//! Weeks of a phone's life from a seed: tunnels, dead batteries, clocks that jump, a city whose moods change, a person who
//! edits, discards and retries. After every step the promise is checked.
//!
//! `CURBLINE_SEEDS=10000` lives that many lives, `CURBLINE_SEED=17` lives one and tells its story.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test of small numbers, which may stop"
)]

use std::collections::HashSet;
use std::time::Duration;

use curbline_core::app::Edit;
use curbline_core::open311::Receipt;
use curbline_core::outbox::ParkReason;
use curbline_core::report::{Delivery, PhotoState, ReportId};
use curbline_tests::lengths::{DAY, HOUR, MINUTE};
use curbline_tests::{Answer, Cut, Dice, Listing, Mood, Photos, World};

/// Lives that are lived when nobody says how many.
const LIVES: u64 = 100;
const STEPS: u64 = 40;
const MOST_REPORTS: usize = 8;

/// Seeds whose lives once broke the promise; they are lived again every time.
const ONCE_BROKEN: [u64; 2] = [5053, 5055];

struct Life {
    world: World,
    dice: Dice,
    story: Vec<String>,
    submitted: Vec<ReportId>,
    discarded: HashSet<ReportId>,
    /// The person sent it again although it could not be known whether it had arrived.
    risked: HashSet<ReportId>,
}

impl Life {
    fn new(seed: u64) -> Self {
        Self {
            world: World::with_seed("2026-03-01T08:00:00Z", seed),
            dice: Dice::new(seed ^ 0x00C0_FFEE),
            story: Vec::new(),
            submitted: Vec::new(),
            discarded: HashSet::new(),
            risked: HashSet::new(),
        }
    }

    fn any(&self) -> Option<ReportId> {
        let here: Vec<&ReportId> = self.submitted.iter().filter(|id| !self.discarded.contains(*id)).collect();
        let count = u64::try_from(here.len()).ok().filter(|count| *count > 0)?;
        here.get(usize::try_from(self.dice.below(count)).ok()?).map(|id| (*id).clone())
    }

    fn step(&mut self) {
        let told = match self.dice.below(20) {
            0..=3 if self.submitted.len() < MOST_REPORTS => self.files(),
            4..=5 => {
                self.world.goes_online();
                "the signal is back".to_owned()
            }
            6 => {
                self.world.goes_offline();
                "a tunnel".to_owned()
            }
            7 => {
                self.world.dies();
                "the battery dies".to_owned()
            }
            8..=9 => {
                let after = Duration::from_millis(self.dice.below(3000));
                self.world.dies_while_syncing(after);
                format!("the battery dies {after:?} into a sync")
            }
            10 => {
                let days = i64::try_from(self.dice.below(13)).unwrap_or(0) - 6;
                self.world.clock.jump(days * 86_400_000 + 1234);
                format!("the clock jumps {days} days")
            }
            11..=13 => {
                let mood = self.mood();
                let told = format!("the city is {mood:?}");
                self.world.city.is(mood);
                told
            }
            14 => self.discards(),
            15 => self.edits(),
            16 => self.retries(),
            _ => {
                let lengths = [Duration::ZERO, MINUTE, 20 * MINUTE, 6 * HOUR];
                let length = lengths[usize::try_from(self.dice.below(4)).unwrap_or(0)];
                let summary = self.world.syncs_for(length);
                format!("a sync of {length:?} delivers {}, leaves {}", summary.delivered, summary.pending)
            }
        };
        self.story.push(told);
    }

    fn files(&mut self) -> String {
        let service = ["pothole", "graffiti", "tree", "tip"][usize::try_from(self.dice.below(4)).unwrap_or(0)];
        let id = if self.dice.below(2) == 0 { self.world.reports(service) } else { self.world.writes(service) };
        self.submitted.push(id.clone());
        format!("files {service} as {id}")
    }

    fn mood(&self) -> Mood {
        let cuts = [Cut::Never, Cut::BeforeConnecting, Cut::InsideTheRequest, Cut::AfterStoring, Cut::Silence];
        let answers = [
            Answer::Honest,
            Answer::Honest,
            Answer::EverybodysRequests,
            Answer::LoginPage,
            Answer::EmptyButStored,
            Answer::Status { status: 500, stored: true, body: "<html>oops" },
            Answer::Status { status: 503, stored: false, body: "" },
            Answer::Status { status: 400, stored: false, body: r#"[{"code":400,"description":"CRM is down"}]"# },
            Answer::IdUnderId,
            Answer::Busy("90"),
        ];
        let listings = [Listing::Works, Listing::Works, Listing::Lags(MINUTE), Listing::Broken];
        let pick = |count: usize| usize::try_from(self.dice.below(count as u64)).unwrap_or(0);
        Mood {
            cut: if self.dice.below(2) == 0 { Cut::Never } else { cuts[pick(cuts.len())] },
            answer: answers[pick(answers.len())].clone(),
            photos: if self.dice.below(4) == 0 { Photos::Dropped } else { Photos::Kept },
            listing: listings[pick(listings.len())],
            xml: self.dice.below(2) == 0,
            ..Mood::honest()
        }
    }

    fn discards(&mut self) -> String {
        let Some(id) = self.any() else { return "nothing to discard".to_owned() };
        let parked = matches!(self.world.delivery(&id), Delivery::Parked(_));
        let done = self.world.app().discard(&id).is_ok();
        if done {
            self.discarded.insert(id.clone());
            if parked {
                self.risked.insert(id.clone());
            }
        }
        format!("discards {id}: {done}")
    }

    fn edits(&mut self) -> String {
        let Some(id) = self.any() else { return "nothing to edit".to_owned() };
        let edit = Edit { description: Some(format!("Edited in step {}", self.story.len())), ..Edit::default() };
        format!("edits {id}: {}", self.world.app().edit(&id, edit).is_ok())
    }

    fn retries(&mut self) -> String {
        let Some(id) = self.any() else { return "nothing to retry".to_owned() };
        let in_doubt = match self.world.delivery(&id) {
            Delivery::Parked(
                ParkReason::CannotTell | ParkReason::TooManyAttempts { .. } | ParkReason::Duplicate(_),
            ) => true,
            Delivery::Parked(_)
            | Delivery::Queued { .. }
            | Delivery::Sending
            | Delivery::Uncertain
            | Delivery::Accepted(_) => false,
        };
        let done = self.world.app().retry(&id).is_ok();
        if done && in_doubt {
            self.risked.insert(id.clone());
        }
        format!("retries {id}: {done}")
    }

    /// What must hold after every step.
    fn check(&mut self) -> Result<(), String> {
        let landed = self.world.city.landed();
        for id in self.submitted.clone() {
            let copies: Vec<_> = landed.iter().filter(|request| request.idempotency_key == id.0).collect();
            if copies.len() > 1 && !self.risked.contains(&id) {
                return Err(format!("the city has {} of {id}", copies.len()));
            }
            if self.discarded.contains(&id) {
                if !copies.is_empty() && !self.risked.contains(&id) {
                    return Err(format!("{id} was discarded unsent, and the city has it"));
                }
                continue;
            }
            let report = self.world.app().report(&id).map_err(|error| format!("{id} is lost: {error}"))?;
            if let Delivery::Accepted(receipt) = &report.delivery {
                let known = match receipt {
                    Receipt::Id(number) => copies.iter().any(|request| request.id == number.0),
                    Receipt::Token(token) => copies.iter().any(|request| request.token.as_ref() == Some(&token.0)),
                    Receipt::Blackbox => !copies.is_empty(),
                };
                if !known {
                    return Err(format!("{id} counts as accepted with {receipt:?}, and the city does not have it"));
                }
            }
            for photo in &report.photos {
                let shown = matches!(photo.state, PhotoState::Delivered { media_url: Some(_) });
                if shown && !copies.iter().any(|request| request.has_photo) {
                    return Err(format!("a photo of {id} counts as delivered, and the city dropped it"));
                }
            }
        }
        Ok(())
    }

    /// The city is well again and the phone has signal: everything comes to an end.
    fn end(&mut self) -> Result<(), String> {
        self.world.city.is(Mood::honest());
        self.world.goes_online();
        let summary = self.world.syncs_for(40 * DAY);
        self.check()?;
        if summary.pending > 0 {
            return Err(format!("{} reports are still on their way after forty good days", summary.pending));
        }
        Ok(())
    }
}

fn live(seed: u64) -> Result<(), String> {
    let mut life = Life::new(seed);
    let lived = (0..STEPS)
        .try_for_each(|_| {
            life.step();
            life.check()
        })
        .and_then(|()| life.end());
    lived.map_err(|broken| format!("seed {seed}: {broken}\n  {}", life.story.join("\n  ")))
}

fn number_from(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}

#[test]
fn weeks_of_a_phones_life_keep_the_promise() {
    if let Some(seed) = number_from("CURBLINE_SEED") {
        live(seed).unwrap_or_else(|story| panic!("{story}"));
        return;
    }
    let lives = number_from("CURBLINE_SEEDS").unwrap_or(LIVES);
    let first = number_from("CURBLINE_FIRST_SEED").unwrap_or(1);
    let broken: Vec<String> =
        ONCE_BROKEN.into_iter().chain(first..first + lives).filter_map(|seed| live(seed).err()).collect();
    assert!(broken.is_empty(), "{} lives broke the promise, the first:\n{}", broken.len(), broken[0]);
}
