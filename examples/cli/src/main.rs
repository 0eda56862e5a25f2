//! `curbline`: the core from a command line. Reads arguments and shows answers; decides nothing.
#![allow(clippy::print_stdout, reason = "a command line speaks on stdout")]

mod args;
mod commands;
mod demo;
mod shell;
mod view;
mod voice;

use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};
use shell::Shell;
use voice::Ending;

fn main() -> ExitCode {
    let cli = Cli::parse();
    start_logging(cli.verbose);
    let shell = Shell::new(&cli);
    let ending = match run(&shell, cli.command) {
        Ok(ending) => ending,
        Err(failure) => shell.voice.tell_failure(&failure),
    };
    ExitCode::from(ending as u8)
}

fn run(shell: &Shell, command: Command) -> Result<Ending, voice::Failure> {
    match command {
        Command::Demo(args) => demo::run(shell, args),
        Command::Init(args) => commands::city::init(shell, args),
        Command::Services(args) => commands::city::services(shell, args),
        Command::Report(args) => commands::report::report(shell, args),
        Command::Edit(args) => commands::report::edit(shell, args),
        Command::Sync { deadline } => commands::delivery::sync(shell, deadline),
        Command::List => commands::delivery::list(shell),
        Command::Status { report_id } => commands::delivery::status(shell, &report_id),
        Command::Retry { report_id } => commands::delivery::retry(shell, &report_id),
        Command::Discard { report_id } => commands::delivery::discard(shell, &report_id),
        Command::Photo(args) => commands::files::photo(shell, args),
        Command::Export { format, output } => commands::files::export(shell, format.into(), output),
        Command::Check => commands::files::check(shell),
        Command::Languages => commands::words::languages(shell),
        Command::Text { key, arguments } => commands::words::text(shell, &key, &arguments),
    }
}

/// Logs go to stderr and carry ids, never what a person wrote. `RUST_LOG` has the last word.
fn start_logging(verbose: u8) {
    let level = match verbose {
        0 => "error",
        1 => "info",
        _ => "debug",
    };
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new(level));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).without_time().init();
}
