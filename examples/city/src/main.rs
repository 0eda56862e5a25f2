//! The city from a command line; knows its options and nothing of what it does.
use std::io::Write;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use curbline_city::{City, CityError, CityOptions};
use tokio::signal;
use tracing_subscriber::EnvFilter;

/// The city could not start or went away with an error.
const FAILED: u8 = 3;

/// A small GeoReport v2 city. Prints one line when it is ready; logs go to standard error.
#[derive(Parser)]
#[command(name = "curbline-city", version)]
struct Arguments {
    /// Where to listen; port 0 takes a free one
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8311")]
    listen: SocketAddr,
    /// The folder in which reports and photos are kept
    #[arg(long, value_name = "DIR")]
    data_dir: PathBuf,
    /// Require this jurisdiction_id
    #[arg(long, value_name = "ID")]
    jurisdiction: Option<String>,
    /// Require this api_key of whoever sends a report
    #[arg(long, value_name = "KEY", env = "CURBLINE_CITY_API_KEY", hide_env_values = true)]
    api_key: Option<String>,
    /// How long a batch service's token stays without its id
    #[arg(long, value_name = "SECONDS", default_value_t = 2.0, value_parser = seconds)]
    token_delay: f64,
    /// Allow POST /admin/requests/ID, which opens and closes requests
    #[arg(long)]
    admin: bool,
    /// The path in front of every address
    #[arg(long, value_name = "PATH", default_value = "/")]
    base_path: String,
    /// The address that clients know, where the city stands behind a proxy
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// Answer a second POST with the same Idempotency-Key with the first one's request
    #[arg(long)]
    honor_idempotency_keys: bool,
    /// Give this city pack to whoever asks for it
    #[arg(long, value_name = "FILE")]
    pack: Option<PathBuf>,
}

fn seconds(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(seconds) if Duration::try_from_secs_f64(seconds).is_ok() => Ok(seconds),
        _ => Err("must be a number of seconds from 0".to_owned()),
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match run(arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to do when even standard error is closed.
            drop(writeln!(std::io::stderr(), "curbline-city: {error}"));
            ExitCode::from(FAILED)
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), CityError> {
    let options = CityOptions {
        address: arguments.listen,
        base_path: arguments.base_path,
        public_url: arguments.public_url,
        jurisdiction_id: arguments.jurisdiction,
        api_key: arguments.api_key,
        token_delay: Duration::from_secs_f64(arguments.token_delay),
        admin: arguments.admin,
        honor_idempotency_keys: arguments.honor_idempotency_keys,
        pack: arguments.pack,
        ..CityOptions::new(arguments.data_dir)
    };
    let stop = stop_signal();
    let city = City::start(options).await?;
    let mut out = std::io::stdout();
    // A closed standard output means that nobody waits for this line; the city serves all the same.
    drop(writeln!(out, "listening on {}", city.url()).and_then(|()| out.flush()));
    stop.await;
    city.stop().await;
    Ok(())
}

/// Resolves on SIGINT or SIGTERM. Both are listened to from the call on, so that none between start and wait is lost.
#[cfg(unix)]
fn stop_signal() -> impl Future<Output = ()> {
    use signal::unix::{SignalKind, signal};
    let (interrupt, terminate) = (signal(SignalKind::interrupt()), signal(SignalKind::terminate()));
    async move {
        match (interrupt, terminate) {
            (Ok(mut interrupt), Ok(mut terminate)) => {
                tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
            }
            // Without them the system ends the program, which loses nothing that was answered.
            _ => std::future::pending().await,
        }
    }
}

#[cfg(not(unix))]
async fn stop_signal() {
    if signal::ctrl_c().await.is_err() {
        std::future::pending().await
    }
}
