//! The program: its one line, its signals, its errors, and that a kill loses nothing that was answered.
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::client::{Part, ask, jpeg, multipart};

/// A running program, killed at the end of its test.
struct Program {
    child: Child,
    lines: BufReader<std::process::ChildStdout>,
    host: String,
}

impl Program {
    fn start(folder: &Path) -> Self {
        let mut child = command(folder, "127.0.0.1:0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        lines.read_line(&mut line).unwrap();
        let host = line.strip_prefix("listening on http://").unwrap().strip_suffix("/\n").unwrap().to_owned();
        Self { child, lines, host }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Already gone is fine.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn command(folder: &Path, listen: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_curbline-city"));
    command
        .args(["--listen", listen, "--token-delay", "3600", "--data-dir"])
        .arg(folder)
        .env_remove("CURBLINE_CITY_API_KEY");
    command
}

#[tokio::test]
async fn what_was_answered_survives_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let mut program = Program::start(folder.path());
    let photo = jpeg(3, 50_000);
    let body =
        multipart(&[Part::Text("service_code", "pothole"), Part::Text("address_id", "1"), Part::File("media", &photo)]);
    let headers = [("Content-Type", "multipart/form-data; boundary=curb-line")];
    let answer = ask(&program.host, "POST", "/requests.json", &headers, &body).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let headers = [("Content-Type", "application/x-www-form-urlencoded")];
    let batch =
        ask(&program.host, "POST", "/requests.json", &headers, b"service_code=abandoned-vehicle&address_id=1").await;
    let token = batch.json()[0]["token"].as_str().unwrap().to_owned();
    let before = ask(&program.host, "GET", "/requests/10001.json", &[], &[]).await.json();
    program.child.kill().unwrap();
    program.child.wait().unwrap();

    let program = Program::start(folder.path());
    let mut after = ask(&program.host, "GET", "/requests/10001.json", &[], &[]).await.json();
    let media_url = after[0]["media_url"].as_str().unwrap().to_owned();
    let path = media_url.strip_prefix(&format!("http://{}", program.host)).unwrap();
    assert_eq!(ask(&program.host, "GET", path, &[], &[]).await.body, photo);
    after[0]["media_url"] = before[0]["media_url"].clone();
    assert_eq!(after, before, "only the port in the link may change");
    let pending = ask(&program.host, "GET", &format!("/tokens/{token}.json"), &[], &[]).await.json();
    assert_eq!(pending, serde_json::json!([{ "token": token }]));
}

#[cfg(unix)]
#[tokio::test]
async fn a_signal_ends_the_program_in_order() {
    for signal in ["-INT", "-TERM"] {
        let folder = tempfile::tempdir().unwrap();
        let mut program = Program::start(folder.path());
        assert!(Command::new("kill").args([signal, &program.child.id().to_string()]).status().unwrap().success());
        assert_eq!(program.child.wait().unwrap().code(), Some(0), "{signal}");
        let mut rest = String::new();
        program.lines.read_to_string(&mut rest).unwrap();
        assert_eq!(rest, "", "one line is all there is on standard output");
    }
}

#[test]
fn what_hinders_the_city_is_one_clear_line_and_exit_code_three() {
    let folder = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let file = folder.path().join("file");
    std::fs::write(&file, "not a folder").unwrap();
    let (free, inside_a_file) = (folder.path().join("free"), file.join("city"));
    for (listen, data_dir, expected) in [
        (address.as_str(), &free, format!("cannot listen on {address}")),
        ("127.0.0.1:0", &inside_a_file, "cannot use the folder".to_owned()),
    ] {
        let output = command(data_dir, listen).env("RUST_LOG", "off").output().unwrap();
        let words = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), words.lines().count(), output.stdout.len()), (Some(3), 1, 0), "{words}");
        assert!(words.starts_with(&format!("curbline-city: {expected}")), "{words}");
    }
}
