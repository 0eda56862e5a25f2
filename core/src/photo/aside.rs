//! Lets go of work that cannot be interrupted. Knows nothing of pictures.
//!
//! Some decoders read a picture in one go: they do not ask whether anybody still wants it, and do not stop where their
//! bytes do. Such work is done on a thread of its own while this one asks; when nobody wants it any more, the thread is
//! left behind and throws away what it made.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::watch::check;
use super::{PhotoError, Watch, guard};

/// Between two questions whether the work is still wanted: a fifth of what a person may notice.
const PAUSE: Duration = Duration::from_millis(10);

/// One at a time, with those that were left behind, as each may take a hundred megabytes.
static ROOM: Mutex<()> = Mutex::new(());

/// Does `work`, on this thread where nobody can cancel it. A panic inside becomes [`PhotoError::Damaged`].
///
/// # Errors
/// [`PhotoError::Cancelled`], at most a few milliseconds after the watch says so.
pub(super) fn run<T: Send + 'static>(
    what: &'static str,
    watch: &dyn Watch,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, PhotoError> {
    if !watch.may_cancel() {
        return guard::contain(what, work);
    }
    check(watch)?;
    let is_wanted = Arc::new(AtomicBool::new(true));
    let (done, answer) = sync_channel(1);
    let is_still_wanted = Arc::clone(&is_wanted);
    let on_thread = move || {
        let _room = ROOM.lock().unwrap_or_else(PoisonError::into_inner);
        if is_still_wanted.load(Ordering::Relaxed) {
            // Nobody takes it where it came too late.
            let _ = done.send(guard::contain(what, work));
        }
    };
    thread::Builder::new().name("photo".to_owned()).spawn(on_thread).map_err(|error| {
        tracing::error!(%error, what, "no thread for a picture");
        PhotoError::Unreadable(error.kind())
    })?;
    loop {
        match answer.recv_timeout(PAUSE) {
            Ok(answer) => return answer,
            Err(RecvTimeoutError::Disconnected) => return Err(PhotoError::Damaged),
            Err(RecvTimeoutError::Timeout) => {
                check(watch).inspect_err(|_| is_wanted.store(false, Ordering::Relaxed))?
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;
    use crate::photo::{Stage, Unwatched};

    /// Cancels once this is true.
    struct Until(Arc<AtomicBool>);

    impl Watch for Until {
        fn is_cancelled(&self) -> bool {
            self.0.load(Ordering::Relaxed)
        }

        fn reached(&self, _: Stage<'_>) {}
    }

    #[test]
    fn work_that_nobody_wants_any_more_is_left_behind_and_the_next_waits_for_it() {
        let (begin, may_end) = (Arc::new(AtomicBool::new(false)), channel::<()>());
        let (end, ends) = may_end;
        let watch = Until(Arc::clone(&begin));
        // It cannot end before this thread has its answer.
        let answer = run("test", &watch, move || {
            begin.store(true, Ordering::Relaxed);
            ends.recv()
        });
        assert_eq!(answer, Err(PhotoError::Cancelled));
        assert!(ROOM.try_lock().is_err(), "it is still at work");
        end.send(()).unwrap();
        assert_eq!(run("test", &Until(Arc::default()), || 7), Ok(7));
    }

    #[test]
    fn where_nobody_can_cancel_no_thread_is_made() {
        let here = thread::current().id();
        assert_eq!(run("test", &Unwatched, move || thread::current().id() == here), Ok(true));
        assert_eq!(run("test", &Until(Arc::default()), move || thread::current().id() == here), Ok(false));
    }

    #[test]
    fn a_panic_on_the_other_thread_costs_only_the_picture() {
        let answer: Result<(), _> = run("test", &Until(Arc::default()), || panic!("on purpose"));
        assert_eq!(answer, Err(PhotoError::Damaged));
    }
}
