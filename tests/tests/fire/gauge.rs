//! Counts what a thread takes of memory. Knows nothing of what is measured.
#![expect(unsafe_code, reason = "an allocator cannot be written without, and this one only counts and passes on")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    /// Bytes taken and not given back since the measurement began; below zero when older ones were given back.
    static LIVE: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
    static TAKEN: Cell<usize> = const { Cell::new(0) };
}

struct Gauge;

#[global_allocator]
static GAUGE: Gauge = Gauge;

/// Threads that end have no counters any more, and nobody measures those.
fn count(taken: usize, given: usize) {
    let _ = LIVE.try_with(|live| {
        live.set(live.get() + taken as isize - given as isize);
        let _ = PEAK.try_with(|peak| peak.set(peak.get().max(live.get())));
    });
    let _ = TAKEN.try_with(|total| total.set(total.get().saturating_add(taken)));
}

// SAFETY: every call goes to the system's allocator with the caller's own arguments.
unsafe impl GlobalAlloc for Gauge {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size(), 0);
        // SAFETY: as above.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        count(0, layout.size());
        // SAFETY: as above.
        unsafe { System.dealloc(place, layout) }
    }

    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // While it moves, both are there.
        count(size, 0);
        count(0, layout.size());
        // SAFETY: as above.
        unsafe { System.realloc(place, layout, size) }
    }
}

/// What some work took.
#[derive(Clone, Copy, Debug)]
pub struct Taken {
    /// The most bytes at one time.
    pub peak: usize,
    /// All bytes together, also those that were given back: work that grows out of proportion shows here.
    pub total: usize,
}

/// Does some work on this thread and says what it took.
pub fn measured<T>(work: impl FnOnce() -> T) -> (T, Taken) {
    LIVE.set(0);
    PEAK.set(0);
    TAKEN.set(0);
    let done = work();
    (done, Taken { peak: PEAK.get().max(0) as usize, total: TAKEN.get() })
}

#[test]
fn what_was_taken_and_given_back_still_counts() {
    let (kept, taken) = measured(|| {
        drop(vec![0_u8; 100_000]);
        vec![0_u8; 10_000]
    });
    assert_eq!(kept.len(), 10_000);
    assert_eq!((taken.peak, taken.total), (100_000, 110_000));
}
