//! `curbline`: the core from a command line. Reads arguments and shows answers; decides nothing.
#![allow(clippy::print_stdout, reason = "a command line speaks on stdout")]

mod args;
mod choices;
mod commands;
mod demo;
mod help;
#[cfg(feature = "sealed")]
mod key_file;
mod pack_args;
mod place_args;
mod shell;
mod typed;
mod usage;
mod view;
mod voice;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use args::{Cli, Command};
use shell::Shell;
use usage::Gleaned;
use voice::{Ending, Failure, Voice};

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let ending = match Cli::try_parse_from(&arguments) {
        Ok(cli) => obey(cli),
        // Help and version come as errors that go to stdout.
        Err(answer) => {
            let gleaned = Gleaned::from(&arguments);
            let languages = shell::languages(gleaned.language.clone());
            let wanted: Vec<&str> = languages.iter().map(String::as_str).collect();
            let voice = Voice::new(&wanted, gleaned.json);
            if answer.use_stderr() {
                voice.tell_failure(&Failure::Usage(gleaned.message(&answer)))
            } else {
                if let Err(answer) = help::spoken(&voice).try_get_matches_from(&arguments) {
                    // With stdout gone there is nobody left to help.
                    let _ = answer.print();
                }
                Ending::Done
            }
        }
    };
    ExitCode::from(ending as u8)
}

fn obey(cli: Cli) -> Ending {
    start_logging(cli.verbose);
    let shell = Shell::new(&cli);
    let ending = shell.check_language(&cli).and_then(|()| shell.check_key()).and_then(|()| run(&shell, cli.command));
    ending.unwrap_or_else(|failure| shell.voice.tell_failure(&failure))
}

fn run(shell: &Shell, command: Command) -> Result<Ending, Failure> {
    match command {
        Command::Demo(args) => demo::run(shell, args),
        Command::Init(args) => commands::city::init(shell, args),
        Command::City => commands::city::city(shell),
        Command::Services(args) => commands::city::services(shell, args),
        Command::Report(args) => commands::report::report(shell, args),
        Command::Edit(args) => commands::report::edit(shell, args),
        Command::Sync { deadline, connection } => commands::delivery::sync(shell, deadline, connection.into()),
        Command::Network { photos } => commands::delivery::network(shell, photos.map(Into::into)),
        Command::Originals { kept } => commands::originals::originals(shell, kept.map(Into::into)),
        Command::Original { report_id, photo_id, output } => {
            commands::originals::original(shell, &report_id, &photo_id, &output)
        }
        Command::List => commands::delivery::list(shell),
        Command::Status { report_id } => commands::delivery::status(shell, &report_id),
        Command::Retry { report_id } => commands::delivery::retry(shell, &report_id),
        Command::Arrived { report_id, number } => commands::delivery::arrived(shell, &report_id, number),
        Command::Discard { report_id } => commands::delivery::discard(shell, &report_id),
        Command::Nearby(args) => commands::nearby::nearby(shell, args),
        Command::Follow { number: Some(number), list: _ } => commands::nearby::follow(shell, number),
        Command::Follow { number: None, list: _ } => commands::nearby::follows(shell),
        Command::Unfollow { number } => commands::nearby::unfollow(shell, number),
        Command::Address(args) => commands::address::address(shell, &args),
        Command::Where(args) => commands::place::whereabouts(shell, args),
        Command::Photo(args) => commands::files::photo(shell, args),
        Command::Fix(args) => commands::fix::fix(shell, &args),
        Command::Export { format, output } => commands::files::export(shell, format.into(), output),
        Command::Check => commands::files::check(shell),
        Command::Pack(command) => commands::pack::run(shell, command),
        Command::Languages => commands::words::languages(shell),
        Command::Text { key, arguments } => commands::words::text(shell, &key, &arguments),
    }
}

/// Logs go to stderr and carry ids, never what a person wrote; other people's libraries, which make no such promise,
/// only warn. `RUST_LOG` has the last word.
fn start_logging(verbose: u8) {
    let level = match verbose {
        0 => "off",
        1 => "warn,curbline=info,curbline_core=info,curbline_city=info",
        _ => "warn,curbline=debug,curbline_core=debug,curbline_city=debug",
    };
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new(level));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).without_time().init();
}
