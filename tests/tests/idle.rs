//! A core with nothing to do, or nothing it can do, sleeps: whoever makes no system call gives up no processor.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop")]

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

/// How often the threads of a process went to sleep or were woken so far. Every system call that waits counts, and every
/// waking.
fn switches(process: u32) -> u64 {
    let threads = std::fs::read_dir(format!("/proc/{process}/task")).unwrap();
    let counts = threads.map(|thread| {
        let status = std::fs::read_to_string(thread.unwrap().path().join("status")).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
        line.and_then(|count| count.trim().parse::<u64>().ok()).unwrap_or(0)
    });
    counts.sum()
}

#[test]
fn a_sync_that_waits_for_a_network_makes_no_system_call() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_stay"))
        .arg(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line, "staying\n");
    // The sync begins, finds that it cannot, and lies down; a busy machine takes its time over that.
    let mut before = switches(child.id());
    for _ in 0..50 {
        sleep(Duration::from_millis(300));
        let now = switches(child.id());
        if now == before {
            break;
        }
        before = now;
    }
    sleep(Duration::from_secs(4));
    let after = switches(child.id());
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(before > 0, "the count works");
    assert_eq!(after, before, "it woke {} times in four seconds", after - before);
}
