//! Where the benchmarks write: on the disk that holds this program, never in memory.

use std::path::Path;

use tempfile::TempDir;

/// A folder beside the program; it goes with this value.
pub(crate) fn folder() -> TempDir {
    let program = std::env::current_exe().unwrap();
    tempfile::Builder::new().prefix("bench-").tempdir_in(program.parent().unwrap()).unwrap()
}

/// What the kernel counted of this process: bytes handed over to be written.
pub(crate) fn bytes_written() -> u64 {
    field(Path::new("/proc/self/io"), "wchar:")
}

/// The most memory this process ever held, in KiB.
pub(crate) fn peak_kib() -> u64 {
    field(Path::new("/proc/self/status"), "VmHWM:")
}

/// The memory that this process holds now, in KiB.
pub(crate) fn memory_kib() -> u64 {
    field(Path::new("/proc/self/status"), "VmRSS:")
}

fn field(file: &Path, name: &str) -> u64 {
    let text = std::fs::read_to_string(file).unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix(name)).expect("a kernel that counts");
    line.trim().trim_end_matches(" kB").parse().unwrap()
}
