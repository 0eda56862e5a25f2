//! The program `curbline` on a data folder of its own.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use serde_json::Value;

use super::program;

/// The languages in which everything has to be clear.
pub const LANGUAGES: [&str; 3] = ["en", "es", "ar"];

/// A data folder, and the program run on it: a new process for every command.
pub struct Phone {
    pub folder: PathBuf,
}

/// How a command ended.
#[derive(Debug)]
pub struct Answer {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Phone {
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }

    /// A phone that knows its city and what the city offers.
    pub fn set_up(folder: impl Into<PathBuf>, url: &str) -> Self {
        let phone = Self::new(folder);
        phone.done(&["init", "--server", url]);
        phone.done(&["services", "--refresh"]);
        phone
    }

    pub fn run(&self, arguments: &[&str]) -> Answer {
        Answer::of(self.command(arguments).output().unwrap())
    }

    /// Runs a command that has to be done.
    pub fn done(&self, arguments: &[&str]) -> Answer {
        let answer = self.run(arguments);
        assert_eq!((answer.code, answer.err.as_str()), (0, ""), "{arguments:?}: {answer:?}");
        answer
    }

    /// Runs a command that has to be done, and reads its one document.
    pub fn json(&self, arguments: &[&str]) -> Value {
        self.done(&[arguments, &["--json"]].concat()).document()
    }

    pub fn start(&self, arguments: &[&str]) -> Child {
        self.command(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    /// The one report there is.
    pub fn report(&self) -> Value {
        let reports = self.json(&["list"])["reports"].as_array().unwrap().clone();
        assert_eq!(reports.len(), 1, "{reports:?}");
        reports[0].clone()
    }

    /// Saves a report that is always in order, and gives its id.
    pub fn saves_one(&self, description: &str) -> String {
        let saved = self.json(&["report", "--service", "pothole", "--at", super::PLACE, "--description", description]);
        saved["report_id"].as_str().unwrap().to_owned()
    }

    /// Runs a command that must fail with this exit code and exactly this problem: one line on stderr that is another one
    /// in every language, nothing on stdout, and with `--json` one document with the code.
    pub fn fails(&self, arguments: &[&str], exit: i32, code: &str) {
        self.fails_as(|arguments| self.run(arguments), arguments, exit, code);
    }

    /// As [`fails`](Self::fails), with another way to run the program.
    pub fn fails_as(&self, run: impl Fn(&[&str]) -> Answer, arguments: &[&str], exit: i32, code: &str) {
        let mut lines = BTreeSet::new();
        for language in LANGUAGES {
            let answer = run(&[&["--language", language], arguments].concat());
            assert_eq!((answer.code, answer.out.as_str()), (exit, ""), "{language} {arguments:?}: {answer:?}");
            lines.insert(answer.only_complaint().to_owned());
        }
        let answer = run(&[&["--language", "es", "--json"], arguments].concat());
        assert_eq!(answer.code, exit, "{arguments:?}: {answer:?}");
        let document = answer.document();
        let problem = match document["problems"].as_array() {
            Some(problems) => {
                assert_eq!((problems.len(), &document["report_id"]), (1, &Value::Null), "{document}");
                &problems[0]
            }
            None => &document["error"],
        };
        assert_eq!(problem["code"], code, "{arguments:?}: {document}");
        assert_eq!(problem["text"], answer.only_complaint(), "{arguments:?}");
        assert_eq!(lines.len(), LANGUAGES.len(), "{arguments:?}: {lines:?}");
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = plain();
        command.arg("--data-dir").arg(&self.folder).args(arguments);
        command
    }
}

/// The program in an environment that says nothing of languages, places or logs.
pub fn plain() -> Command {
    let mut command = Command::new(program("curbline"));
    for name in ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "RUST_LOG", "http_proxy", "https_proxy", "all_proxy"] {
        command.env_remove(name).env_remove(name.to_uppercase());
    }
    command.env("TZ", "UTC").stdin(Stdio::null());
    command
}

/// Runs the program without a data folder of its own.
pub fn run_plain(arguments: &[&str]) -> Answer {
    Answer::of(plain().args(arguments).output().unwrap())
}

impl Answer {
    pub fn of(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("all output is UTF-8");
        let code = output.status.code().expect("the program ended by itself");
        let answer = Self { code, out: text(output.stdout), err: text(output.stderr) };
        for trace in ["panicked", "RUST_BACKTRACE", "stack backtrace", "thread '"] {
            assert!(!answer.err.contains(trace) && !answer.out.contains(trace), "{answer:?}");
        }
        answer
    }

    /// The one document on stdout.
    pub fn document(&self) -> Value {
        let mut documents = serde_json::Deserializer::from_str(&self.out).into_iter::<Value>();
        let first = documents.next().unwrap_or_else(|| panic!("no document: {self:?}")).unwrap();
        assert!(documents.next().is_none(), "more than one document: {self:?}");
        first
    }

    /// The one line on stderr.
    pub fn only_complaint(&self) -> &str {
        let lines: Vec<&str> = self.err.lines().collect();
        match lines.as_slice() {
            [line] if line.chars().count() > 10 => line,
            _ => panic!("not exactly one clear line: {self:?}"),
        }
    }
}

/// Where the path is a text.
pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
