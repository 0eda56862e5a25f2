//! The program `curbline-city`, started, stopped and asked.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use super::{program, web};

/// A running city; it ends with this value.
pub struct CityProgram {
    child: Child,
    folder: PathBuf,
    options: Vec<String>,
    url: String,
}

impl CityProgram {
    pub fn start(folder: &Path) -> Self {
        Self::start_with(folder, &[])
    }

    pub fn start_with(folder: &Path, options: &[&str]) -> Self {
        let options: Vec<String> = options.iter().map(ToString::to_string).collect();
        let (child, url) = launch(folder, "127.0.0.1:0", &options);
        Self { child, folder: folder.to_owned(), options, url }
    }

    /// With a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Ends the program without a warning and starts it again at the same address.
    pub fn restart(&mut self) {
        self.kill();
        let address = self.url.trim_start_matches("http://").trim_end_matches('/').to_owned();
        let (child, url) = launch(&self.folder, &address, &self.options);
        assert_eq!(url, self.url);
        self.child = child;
    }

    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Every request the city has, as it shows them to everyone.
    pub fn requests(&self) -> Vec<Value> {
        let answer = web::get(&format!("{}requests.json", self.url));
        let requests: Value = serde_json::from_slice(&answer.body).unwrap();
        requests.as_array().unwrap().clone()
    }
}

impl Drop for CityProgram {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn launch(folder: &Path, address: &str, options: &[String]) -> (Child, String) {
    let mut child = Command::new(program("curbline-city"))
        .args(["--listen", address, "--data-dir"])
        .arg(folder)
        .args(options)
        .env("RUST_LOG", "off")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let url = line.trim().strip_prefix("listening on ").expect("the city is ready").to_owned();
    (child, url)
}
