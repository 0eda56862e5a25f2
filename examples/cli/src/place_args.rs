//! `nearby`, `address`, `where` and `fix`, as the contract has them.

use std::path::PathBuf;

use clap::Args;
use curbline_core::place::nearby::MOST_RADIUS;

use crate::args::seconds;

/// A place that is asked about.
#[derive(Debug, Args)]
pub(crate) struct PlaceArgs {
    /// Degrees WGS84
    #[arg(long, value_name = "LAT,LON", allow_hyphen_values = true)]
    pub(crate) at: String,
    /// How far off that may be, in metres; what lies within it is told as well
    #[arg(long, value_name = "M", value_parser = metres)]
    pub(crate) accuracy: Option<f64>,
}

#[derive(Debug, Args)]
pub(crate) struct NearbyArgs {
    #[command(flatten)]
    pub(crate) place: PlaceArgs,
    /// Of this service only
    #[arg(long, value_name = "CODE")]
    pub(crate) service: Option<String>,
    /// How far around, in metres
    #[arg(long, value_name = "M", default_value = "200", value_parser = metres)]
    pub(crate) radius: f64,
    /// The nearest so many
    #[arg(long, value_name = "N", default_value = "20")]
    pub(crate) limit: u32,
}

#[derive(Debug, Args)]
pub(crate) struct AddressArgs {
    /// An address, a crossing, a landmark or coordinates
    #[arg(value_name = "TEXT", required_unless_present = "at", conflicts_with = "at", allow_hyphen_values = true)]
    pub(crate) text: Option<String>,
    /// The nearest address of this place instead: degrees WGS84
    #[arg(long, value_name = "LAT,LON", allow_hyphen_values = true)]
    pub(crate) at: Option<String>,
    /// Tell how TEXT could go on instead, as while typing
    #[arg(long, conflicts_with = "at")]
    pub(crate) suggest: bool,
}

#[derive(Debug, Args)]
pub(crate) struct WhereArgs {
    #[command(flatten)]
    pub(crate) place: PlaceArgs,
    /// What is asked for there
    #[arg(long, value_name = "CODE")]
    pub(crate) service: Option<String>,
    /// Who keeps the street, as the city's list of streets says it
    #[arg(long, value_name = "NAME")]
    pub(crate) owner: Option<String>,
    /// What is there, as the city's rules call it
    #[arg(long, value_name = "NAME")]
    pub(crate) asset: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct FixArgs {
    /// Ask gpsd there
    #[arg(long, value_name = "HOST:PORT", default_value = "localhost:2947", conflicts_with = "nmea")]
    pub(crate) gpsd: String,
    /// Read NMEA 0183 from a serial line, such as /dev/ttyUSB0, or from a file
    #[arg(long, value_name = "FILE")]
    pub(crate) nmea: Option<PathBuf>,
    /// Be as exact as this service needs [default: 30 m]
    #[arg(long, value_name = "CODE")]
    pub(crate) service: Option<String>,
    /// Wait no longer than this for a place that is exact enough [default: 45]
    #[arg(long, value_name = "N", value_parser = seconds)]
    pub(crate) seconds: Option<f64>,
    /// It is a recording, begun at this moment, such as 2026-03-01T08:00:00Z; it is heard to its end
    #[arg(long, value_name = "MOMENT")]
    pub(crate) when: Option<String>,
}

/// As far as the core looks.
fn metres(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(metres) if (0.0..=MOST_RADIUS).contains(&metres) => Ok(metres),
        _ => Err(format!("write a number of metres, 0 to {MOST_RADIUS}")),
    }
}
