//! What a process costs from its start to its end, as the kernel counts.

use std::ops::Add;
use std::process::{Command, Stdio};
use std::time::Duration;

use wait4::Wait4;

/// Processor time, user and system, of all threads; and the most memory it held.
#[derive(Clone, Copy)]
pub(super) struct Cost {
    pub(super) processor: Duration,
    pub(super) peak_kib: u64,
}

/// One after the other: times add up, memory is that of the larger.
impl Add for Cost {
    type Output = Self;

    fn add(self, next: Self) -> Self {
        Self { processor: self.processor + next.processor, peak_kib: self.peak_kib.max(next.peak_kib) }
    }
}

/// Runs a command to its end. The peak is never less than this process holds: a child is born with it.
pub(super) fn cost(command: &mut Command) -> Cost {
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().unwrap();
    let used = child.wait4().unwrap();
    assert!(used.status.success(), "{command:?}: {:?}", used.status);
    Cost { processor: used.rusage.utime + used.rusage.stime, peak_kib: used.rusage.maxrss / 1024 }
}
