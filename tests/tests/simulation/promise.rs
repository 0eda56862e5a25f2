//! What must hold after every step of a life, and at its end.

use curbline_core::open311::Receipt;
use curbline_core::report::{Delivery, PhotoState, Report, ReportId};
use curbline_core::seam::Connection;
use curbline_tests::lengths::DAY;
use curbline_tests::{Landed, Mood};
use rusqlite::{Connection as Database, OpenFlags};

use super::life::Life;

impl Life {
    pub fn keeps_the_promise(&mut self) -> Result<(), String> {
        let landed = self.world.city.landed();
        let posted = self.world.city.posted();
        for id in self.submitted.clone() {
            let copies: Vec<&Landed> = landed.iter().filter(|request| request.idempotency_key == id.0).collect();
            if copies.len() > 1 && !self.risked.contains(&id) {
                return Err(format!("the city has {} of {id}", copies.len()));
            }
            if let Some(twice) = copies.iter().find(|request| request.updates.len() > 1) {
                return Err(format!("{} photos were added to {id}", twice.updates.len()));
            }
            if self.discarded.contains(&id) {
                if !copies.is_empty() && !self.risked.contains(&id) {
                    return Err(format!("{id} was discarded unsent, and the city has it"));
                }
                continue;
            }
            // Every report is on the device, whatever became of it.
            let report = self.world.app().report(&id).map_err(|error| format!("{id} is lost: {error}"))?;
            is_truly_accepted(&report, &copies)?;
            self.photos_are_where_they_are_said_to_be(&report, &copies)?;
            let arrived = posted.iter().filter(|key| key.starts_with(&id.0)).count();
            let recorded = self.attempts_of(&id);
            if arrived > recorded {
                return Err(format!("{arrived} POSTs of {id} arrived, and {recorded} are on record"));
            }
        }
        Ok(())
    }

    fn photos_are_where_they_are_said_to_be(&mut self, report: &Report, copies: &[&Landed]) -> Result<(), String> {
        let id = &report.report_id;
        for photo in &report.photos {
            let kept = self.world.app().photo_bytes(&photo.photo_id, false);
            let kept = kept.map_err(|error| format!("a photo of {id} is gone from the device: {error}"))?;
            let at_city: Vec<&Vec<u8>> = copies.iter().flat_map(|request| &request.photos).collect();
            // Made smaller because it never got through, it is another picture, and a whole one.
            let is_whole = |bytes: &[u8]| bytes.starts_with(&[0xFF, 0xD8]) && bytes.ends_with(&[0xFF, 0xD9]);
            if let Some(other) = at_city.iter().find(|bytes| ***bytes != kept && !is_whole(bytes)) {
                return Err(format!("the city has {} other bytes for a photo of {id}", other.len()));
            }
            if matches!(photo.state, PhotoState::Delivered { media_url: Some(_) }) && at_city.is_empty() {
                return Err(format!("a photo of {id} counts as seen at the city, which does not have it"));
            }
        }
        // A request that names an upload follows the whole of it.
        let named = |request: &&&Landed| request.form.all("media_url").next().is_some();
        for request in copies.iter().filter(named) {
            if request.photos_came == 0 {
                return Err(format!("{id} was posted before its photo was there"));
            }
        }
        Ok(())
    }

    /// POSTs and updates on record for a report, read past the core.
    fn attempts_of(&mut self, id: &ReportId) -> usize {
        let path = self.world.folder().join("phone/curbline.sqlite");
        let database = Database::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
        let count: i64 = database
            .query_row(
                "SELECT COUNT(*) FROM attempts JOIN entries USING (entry_id) WHERE report_id = ?1",
                [&id.0],
                |row| row.get(0),
            )
            .unwrap();
        usize::try_from(count).unwrap()
    }

    /// The city is well again and the phone has a good network: everything comes to an end.
    pub fn ends_well(&mut self) -> Result<(), String> {
        self.world.city.is(Mood::honest());
        self.world.changes_to(Connection::FREE);
        let summary = self.world.syncs_for(40 * DAY);
        self.keeps_the_promise()?;
        if summary.pending > 0 {
            return Err(format!("{} reports are still on their way after forty good days", summary.pending));
        }
        for report in summary.reports {
            let is_accepted = matches!(report.delivery, Delivery::Accepted(_));
            let on_its_way = |state: &PhotoState| matches!(state, PhotoState::Kept | PhotoState::Uploading { .. });
            if is_accepted && report.photos.iter().any(|photo| on_its_way(&photo.state)) {
                return Err(format!("a photo of {} is forgotten: {:?}", report.report_id, report.photos));
            }
        }
        Ok(())
    }
}

fn is_truly_accepted(report: &Report, copies: &[&Landed]) -> Result<(), String> {
    let Delivery::Accepted(receipt) = &report.delivery else { return Ok(()) };
    let known = match receipt {
        Receipt::Id(number) => copies.iter().any(|request| request.id == number.0),
        Receipt::Token(token) => copies.iter().any(|request| request.token.as_ref() == Some(&token.0)),
        Receipt::Blackbox => !copies.is_empty(),
    };
    if known {
        Ok(())
    } else {
        Err(format!("{} counts as accepted with {receipt:?}, and the city does not have it", report.report_id))
    }
}
