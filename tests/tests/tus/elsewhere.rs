//! Against `@tus/server` with `@tus/file-store`, which others wrote.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};

use curbline_core::upload::{Outcome, Upload};
use curbline_tests::{Plan, Proxy, leave_out};
use tempfile::TempDir;

use crate::sender::{Dice, SIZES, carry, endpoint, picture, tus};

/// A running server. It ends with its standard input, that is, with this value.
pub struct Server {
    child: Child,
    pub address: SocketAddr,
    folder: TempDir,
    _input: ChildStdin,
}

impl Server {
    /// `None`, with a line for whoever runs the tests, where the machine does not allow it.
    pub fn start() -> Option<Self> {
        let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
        let setup = Command::new(tests.join("setup/node")).output().unwrap();
        if !setup.status.success() {
            let words = String::from_utf8_lossy(&setup.stderr);
            leave_out("tus against @tus/server", words.lines().last().unwrap_or("tests/setup/node failed"));
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        let mut child = Command::new("node")
            .arg(tests.join("tus/server.mjs"))
            .arg(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let input = child.stdin.take().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let port = line.trim().parse().expect("the server prints its port");
        Some(Self { child, address: (Ipv4Addr::LOCALHOST, port).into(), folder, _input: input })
    }

    /// Where the file store keeps an upload.
    pub fn file(&self, url: &str) -> PathBuf {
        self.folder.path().join(url.rsplit_once('/').unwrap().1)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Already gone is fine.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_over_a_line_that_is_cut_anywhere_is_whole_on_a_server_of_others() {
    let Some(server) = Server::start() else { return };
    for seed in 100..116_u64 {
        let mut dice = Dice(seed);
        let size = SIZES[seed as usize % SIZES.len()];
        let bytes = picture(seed, size);
        let line = Proxy::start(server.address, dice.bad_line(size));
        let mut upload = Upload::new(endpoint(line.address()), size as u64);
        let Outcome::Done { url } = carry(&mut upload, &bytes).await else { panic!("seed {seed}: {upload:?}") };
        assert!(line.stats().cuts > 0 || size < 20_000, "seed {seed}: {:?}", line.stats());
        assert!(std::fs::read(server.file(&url)).unwrap() == bytes, "seed {seed}: another file");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_is_always_cut_ends_all_the_same() {
    let Some(server) = Server::start() else { return };
    let bytes = picture(5, 400_000);
    let line = Proxy::start(server.address, Plan { cut_up_every: Some(30_000), ..Plan::default() });
    let mut upload = Upload::new(endpoint(line.address()), 400_000);
    let Outcome::Done { url } = carry(&mut upload, &bytes).await else { panic!("{upload:?}") };
    let stats = line.stats();
    assert!(stats.cuts >= 10, "{stats:?}");
    assert!(std::fs::read(server.file(&url)).unwrap() == bytes);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_byte_is_a_file() {
    let Some(server) = Server::start() else { return };
    let mut upload = Upload::new(endpoint(server.address), 1);
    let Outcome::Done { url } = carry(&mut upload, b"x").await else { panic!("{upload:?}") };
    assert_eq!(std::fs::read(server.file(&url)).unwrap(), b"x");
    assert_eq!(tus().terminate(&upload).await, Ok(()));
    assert!(!server.file(&url).exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_that_vanished_is_made_anew() {
    let Some(server) = Server::start() else { return };
    let bytes = picture(6, 200_000);
    // The phone dies inside the first connection, and the server loses the upload before the next.
    let line = Proxy::start(server.address, Plan { cuts_up: vec![60_000], ..Plan::default() });
    let mut upload = Upload::new(endpoint(line.address()), 200_000);
    let part = upload_a_part(&mut upload, &bytes).await;
    std::fs::remove_file(server.file(&part)).unwrap();
    let Outcome::Done { url } = carry(&mut upload, &bytes).await else { panic!("{upload:?}") };
    assert_ne!(url, part);
    assert!(std::fs::read(server.file(&url)).unwrap() == bytes);
}

/// Uploads until the first confirmed bytes were saved, and dies there. The address.
async fn upload_a_part(upload: &mut Upload, bytes: &[u8]) -> String {
    let mut saved = upload.clone();
    let died = tus()
        .advance(upload, bytes, &mut |upload| {
            saved = upload.clone();
            if upload.confirmed() > 0 { Err("killed") } else { Ok(()) }
        })
        .await;
    assert_eq!(died, Err("killed"));
    *upload = saved;
    upload.url().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_beyond_the_servers_limit_is_too_large() {
    let Some(server) = Server::start() else { return };
    let mut upload = Upload::new(endpoint(server.address), 5 * 1024 * 1024);
    assert_eq!(carry(&mut upload, &picture(7, 5 * 1024 * 1024)).await, Outcome::TooLarge);
}
