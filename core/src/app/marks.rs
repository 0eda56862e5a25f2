//! "Mark now, finish when parked": what went by is kept at once, and reported later.

use std::time::Duration;

use super::App;
use crate::error::Error;
use crate::place::fix::{Mark, MarkId, REACTION, TrackPoint};
use crate::report::Fix;
use crate::store;

impl App {
    /// Keeps the place that goes by now: the way on which it does ([`Collector::track`](crate::place::fix::Collector::track)
    /// has it; empty where no receiver tells) and a word to remember it by, which may be empty. When this returns, it is on
    /// the disk, and stays there until [`drop_mark`](Self::drop_mark).
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn mark(&self, track: Vec<TrackPoint>, note: &str) -> Result<MarkId, Error> {
        let now = self.seams.clock.now();
        let mark_id = MarkId::new(now, &*self.seams.entropy);
        let mark = Mark { mark_id: mark_id.clone(), marked: now, note: note.trim().to_owned(), track };
        self.store.write(|transaction| store::insert_mark(transaction, &mark))?;
        Ok(mark_id)
    }

    /// Everything that was marked and not dropped, oldest first.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub fn marks(&self) -> Result<Vec<Mark>, Error> {
        Ok(self.store.read(store::marks)?)
    }

    /// The place of a mark for a draft: where the car was `reaction` before somebody pressed, [`REACTION`] where nothing is
    /// said. `None` where no receiver told the way: then the person names the place. The mark stays, so that nothing is lost
    /// before the report is saved; drop it then.
    ///
    /// # Errors
    /// [`Error::UnknownMark`], [`Error::Store`].
    pub fn finish_mark(&self, mark_id: &MarkId, reaction: Option<Duration>) -> Result<Option<Fix>, Error> {
        let mark = self.store.read(|view| store::mark(view, mark_id))?;
        let mark = mark.ok_or_else(|| Error::UnknownMark { mark_id: mark_id.clone() })?;
        Ok(mark.fix(reaction.unwrap_or(REACTION)))
    }

    /// Forgets a mark that was reported, or is not to be.
    ///
    /// # Errors
    /// [`Error::UnknownMark`], [`Error::Store`].
    pub fn drop_mark(&self, mark_id: &MarkId) -> Result<(), Error> {
        let is_gone = self.store.write(|transaction| store::delete_mark(transaction, mark_id))?;
        if is_gone { Ok(()) } else { Err(Error::UnknownMark { mark_id: mark_id.clone() }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::similar::tests::phone;
    use crate::place::Point;
    use crate::report::Draft;
    use crate::seam::Timestamp;

    /// One point a second, 14 m apart, the last one now.
    fn track(app: &App) -> Vec<TrackPoint> {
        let now = app.seams.clock.now();
        let point = |seconds: u32| TrackPoint {
            point: Point::new(39.9375 - f64::from(seconds) / 8192.0, -75.16),
            at: now.minus(Duration::from_secs(seconds.into())),
            accuracy: Some(4.0),
            heading: Some(0.0),
            speed: Some(11.1),
        };
        (0..30).rev().map(point).collect()
    }

    #[test]
    fn a_mark_outlives_the_process_and_becomes_the_place_of_a_report() {
        let scratch = tempfile::tempdir().unwrap();
        let app = phone(scratch.path());
        let way = track(&app);
        let mark_id = app.mark(way.clone(), "  light out at the corner ").unwrap();
        drop(app);

        let app = phone(scratch.path());
        let [mark] = app.marks().unwrap().try_into().unwrap();
        assert_eq!((&mark.mark_id, mark.note.as_str(), &mark.track), (&mark_id, "light out at the corner", &way));
        let fix = app.finish_mark(&mark_id, None).unwrap().unwrap();
        // Somebody pressed a little after the last reading, and saw it a second and a half before.
        let back = (39.9375 - fix.latitude) * 8192.0;
        assert!((0.0..=1.5).contains(&back), "{back}");
        assert_eq!(app.finish_mark(&mark_id, Some(Duration::from_secs(3600))).unwrap().unwrap().taken, way[0].at);

        app.submit(&Draft { fix: Some(fix), description: "Out".to_owned(), ..Draft::new("light") }).unwrap();
        assert_eq!(app.marks().unwrap().len(), 1, "only a person's word takes it away");
        app.drop_mark(&mark_id).unwrap();
        assert_eq!(app.marks().unwrap(), []);
        let missing = app.drop_mark(&mark_id).unwrap_err();
        assert!(matches!(missing, Error::UnknownMark { .. }), "{missing}");
        assert!(matches!(app.finish_mark(&mark_id, None), Err(Error::UnknownMark { .. })));
    }

    #[test]
    fn a_mark_is_kept_where_no_receiver_tells_the_way() {
        let scratch = tempfile::tempdir().unwrap();
        let app = phone(scratch.path());
        let (first, second) = (app.mark(Vec::new(), "").unwrap(), app.mark(Vec::new(), "two").unwrap());
        assert_ne!(first, second);
        assert_eq!(app.finish_mark(&first, None).unwrap(), None);
        assert!(app.marks().unwrap().iter().all(|mark| mark.marked > Timestamp::EPOCH));
    }
}
