//! The example city in a process of its own; it ends with whoever started it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};

use curbline_city::{City, CityOptions};
use curbline_core::app::CitySetup;
use tokio::runtime::Runtime;

/// The argument that makes this program a city.
pub(crate) const PROCESS: &str = "city-process";

/// Its profile, by name.
pub(crate) const PROFILE: &str = "curbline-city";

/// A running city.
pub(crate) struct CityProcess {
    child: Child,
    /// Closing it is the word to stop.
    stop: Option<ChildStdin>,
    url: String,
}

impl CityProcess {
    /// A new city in this folder.
    pub(crate) fn start(folder: &Path) -> Self {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .arg(PROCESS)
            .arg(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut url = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut url).unwrap();
        let stop = child.stdin.take();
        Self { child, stop, url: url.trim().to_owned() }
    }

    /// With a slash at the end.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.url.trim_start_matches("http://").trim_end_matches('/').parse().unwrap()
    }
}

impl Drop for CityProcess {
    fn drop(&mut self) {
        self.stop = None;
        self.child.wait().unwrap();
    }
}

/// Serves until standard input ends.
pub(crate) fn serve(folder: &Path) {
    Runtime::new().unwrap().block_on(async {
        let city = City::start(CityOptions::new(folder)).await.unwrap();
        println!("{}", city.url());
        std::io::stdout().flush().unwrap();
        let wait = tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new()));
        wait.await.unwrap().unwrap();
        city.stop().await;
    });
}

/// The city at `url`, spoken to as `profile` says.
pub(crate) fn setup(url: &str, profile: &str) -> CitySetup {
    CitySetup { profile: Some(profile.to_owned()), ..CitySetup::at(url) }
}
