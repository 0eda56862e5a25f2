//! One life, step by step: what happens is up to the dice.

use std::collections::HashSet;
use std::time::Duration;

use curbline_core::app::Edit;
use curbline_core::outbox::{ParkReason, PhotoPolicy};
use curbline_core::report::{Delivery, ReportId};
use curbline_core::seam::Connection;
use curbline_tests::lengths::{HOUR, MINUTE};
use curbline_tests::{Answer, Cut, Dice, Files, Listing, Mood, Photos, Updates, World};

const MOST_REPORTS: usize = 8;

/// How the city is, as the phone knows it.
const PROFILES: [&str; 4] = [
    "generic",
    r#"{"media":{"upload_endpoint":"files/"}}"#,
    r#"{"updates":"servicerequestupdates"}"#,
    r#"{"updates":"servicerequestupdates","media":{"upload_endpoint":"files/"}}"#,
];

pub struct Life {
    pub world: World,
    dice: Dice,
    pub story: Vec<String>,
    pub submitted: Vec<ReportId>,
    pub discarded: HashSet<ReportId>,
    /// The person sent it again, or gave it up, although it could not be known whether it had arrived.
    pub risked: HashSet<ReportId>,
}

impl Life {
    pub fn new(seed: u64) -> Self {
        let dice = Dice::new(seed ^ 0x00C0_FFEE);
        let profile = PROFILES[usize::try_from(dice.below(4)).unwrap()];
        Self {
            world: World::with_seed("2026-03-01T08:00:00Z", seed).with_profile(profile),
            story: vec![format!("the profile is {profile}")],
            dice,
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

    fn pick<T: Clone>(&self, from: &[T]) -> T {
        from[usize::try_from(self.dice.below(from.len() as u64)).unwrap()].clone()
    }

    pub fn step(&mut self) {
        let told = match self.dice.below(22) {
            0..=3 if self.submitted.len() < MOST_REPORTS => self.files(),
            4..=6 => self.changes_network(),
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
                let days = i64::try_from(self.dice.below(13)).unwrap() - 6;
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
            17 => {
                let policy = self.pick(&[PhotoPolicy::Always, PhotoPolicy::NotRoaming, PhotoPolicy::Unmetered]);
                self.world.app().set_photo_policy(policy).unwrap();
                format!("photos travel {policy:?}")
            }
            _ => {
                let length = self.pick(&[Duration::ZERO, MINUTE, 20 * MINUTE, 6 * HOUR]);
                let summary = self.world.syncs_for(length);
                format!("a sync of {length:?} delivers {}, leaves {}", summary.delivered, summary.pending)
            }
        };
        self.story.push(told);
    }

    fn changes_network(&mut self) -> String {
        let connection = self.pick(&[
            Connection::FREE,
            Connection::FREE,
            Connection::NONE,
            Connection { metered: true, ..Connection::FREE },
            Connection { metered: true, roaming: true, ..Connection::FREE },
            Connection { low_power: true, ..Connection::FREE },
        ]);
        // Some shells forget to say so.
        if self.dice.below(4) == 0 {
            self.world.radio.set(connection);
        } else {
            self.world.changes_to(connection);
        }
        format!("the network is {connection:?}")
    }

    fn files(&mut self) -> String {
        let service = self.pick(&["pothole", "graffiti", "tree", "tip"]);
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
            Answer::HeldForModeration,
            Answer::RepeatRefused,
            Answer::Busy("90"),
        ];
        let listings = [Listing::Works, Listing::Works, Listing::Lags(MINUTE), Listing::Broken];
        let files =
            [Files::Works, Files::Works, Files::CutAfter(30), Files::CutAfter(300), Files::Missing, Files::Forgets];
        let often = |sides| self.dice.below(sides) == 0;
        Mood {
            cut: if often(2) { Cut::Never } else { self.pick(&cuts) },
            answer: self.pick(&answers),
            photos: if often(4) { Photos::Dropped } else { Photos::Kept },
            listing: self.pick(&listings),
            updates: self.pick(&[Updates::Works, Updates::Works, Updates::DropsPhotos, Updates::Missing]),
            files: self.pick(&files),
            xml: often(2),
            portal: often(8),
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
}
