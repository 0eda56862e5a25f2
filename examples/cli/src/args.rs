//! The command line as its contract has it. Knows names and shapes; what was typed after an option is read in
//! [`typed`](crate::typed), so that what is wrong with it is said in the reader's language.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::choices::{ConnectionKind, Format, Kept, PhotosOn};
use crate::pack_args::PackCommand;
use crate::place_args::{AddressArgs, FixArgs, NearbyArgs, WhereArgs};

/// Offline-first 311 reporting from a command line.
#[derive(Debug, Parser)]
#[command(name = "curbline", version, propagate_version = true)]
pub(crate) struct Cli {
    /// Where reports and photos are kept [default: the platform's data folder]
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) data_dir: Option<PathBuf>,
    /// Encrypt the data folder with this key: 32 bytes or 64 hex digits in a file that is yours alone. Needs a build with
    /// the feature `sealed`
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) key_file: Option<PathBuf>,
    /// The language to speak, such as es [default: from the environment]
    #[arg(long, global = true, value_name = "TAG")]
    pub(crate) language: Option<String>,
    /// Print exactly one JSON document on stdout
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Log more on stderr; repeat for even more
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub(crate) verbose: u8,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// The whole story in one command: a city, a phone without signal, a report, its delivery
    Demo(DemoArgs),
    /// Remember the city to talk to; needs no network
    Init(InitArgs),
    /// The city: how its server is spoken to, and what was learnt of it
    City,
    /// What the city offers
    Services(ServicesArgs),
    /// Save and queue a report; never touches the network
    Report(ReportArgs),
    /// Deliver what is due, confirm it, ask for news
    Sync {
        /// Keep going until nothing is left to do or this many seconds are over
        #[arg(long, value_name = "SECONDS", value_parser = seconds)]
        deadline: Option<f64>,
        /// How this machine is connected, as it cannot tell by itself
        #[arg(long, value_name = "HOW", default_value = "free")]
        connection: ConnectionKind,
    },
    /// On which networks photos may travel, and how much waits
    Network {
        /// From now on
        #[arg(long, value_name = "WHERE")]
        photos: Option<PhotosOn>,
    },
    /// What is kept of the files that photos are made from
    Originals {
        /// From now on: nothing, their SHA-256, or, in an encrypted folder, the files as well. A file shows what is covered
        /// in the photo and holds what was removed from it; it is never sent
        #[arg(value_name = "WHAT")]
        kept: Option<Kept>,
    },
    /// Write the file that a photo was made from, unencrypted and checked against its SHA-256
    Original {
        /// As `list` shows it
        report_id: String,
        /// As `list --json` has it
        photo_id: String,
        /// A new file
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
    /// All reports and where they stand
    List,
    /// One report and where it stands
    Status {
        /// As `list` shows it
        report_id: String,
    },
    /// Send an unsent or parked report again
    Retry {
        /// As `list` shows it
        report_id: String,
    },
    /// A report in doubt is with the city: a person has seen it there
    Arrived {
        /// As `list` shows it
        report_id: String,
        /// Its number at the city
        #[arg(long, value_name = "N")]
        number: Option<String>,
    },
    /// Give up an unsent or parked report
    Discard {
        /// As `list` shows it
        report_id: String,
    },
    /// Change an unsent or parked report
    Edit(EditArgs),
    /// What was filed around a place, by what is known on this device; needs no network
    Nearby(NearbyArgs),
    /// Follow a request of somebody else in place of reporting the same thing again; its news come with each sync
    Follow {
        /// Its number at the city
        #[arg(required_unless_present = "list")]
        number: Option<String>,
        /// Show what is followed
        #[arg(long, conflicts_with = "number")]
        list: bool,
    },
    /// Follow a request no longer
    Unfollow {
        /// Its number at the city
        number: String,
    },
    /// The places that a text may mean, or the address of a place, by the city pack
    Address(AddressArgs),
    /// Where a place is: inside the city or not, its districts, who is responsible and by which rule
    Where(WhereArgs),
    /// What a picture says of itself, and the picture made safe: upright, without metadata, resized
    Photo(PhotoArgs),
    /// City packs: what a city knows, in one signed file
    #[command(subcommand)]
    Pack(PackCommand),
    /// Where this machine is, by a satellite receiver beside it
    Fix(FixArgs),
    /// The languages there are
    Languages,
    /// One message in words
    Text {
        /// The id of the message
        key: String,
        /// A value the message refers to
        #[arg(long = "arg", value_name = "NAME=VALUE")]
        arguments: Vec<String>,
    },
    /// Everything that was filed, for other programs
    Export {
        /// The form
        #[arg(long)]
        format: Format,
        /// A file, in place of stdout
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Verify the data folder; salvage what is damaged
    Check,
}

#[derive(Debug, Args)]
pub(crate) struct DemoArgs {
    /// A picture of your own
    #[arg(long, value_name = "FILE")]
    pub(crate) photo: Option<PathBuf>,
    /// Leave DIR/phone and DIR/city behind
    #[arg(long, value_name = "DIR")]
    pub(crate) keep: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct InitArgs {
    /// The GeoReport base address
    #[arg(long, value_name = "URL")]
    pub(crate) server: String,
    /// The key the city gave out
    #[arg(long, value_name = "K")]
    pub(crate) api_key: Option<String>,
    /// Which city, where a server serves several
    #[arg(long, value_name = "J")]
    pub(crate) jurisdiction: Option<String>,
    /// A built-in profile or a file with one
    #[arg(long, value_name = "NAME|FILE")]
    pub(crate) profile: Option<String>,
    /// A city pack to install, so that services and places are known without a network
    #[arg(long, value_name = "FILE", requires = "pack_key")]
    pub(crate) pack: Option<PathBuf>,
    /// The public key that packs of this city have to be signed with
    #[arg(long, value_name = "FILE.pub", requires = "pack")]
    pub(crate) pack_key: Option<PathBuf>,
    /// Allow an address that begins with http:// and is not this machine's. Everyone on the way can then read and change
    /// reports, names and the API key; meant for a city on a network of your own
    #[arg(long)]
    pub(crate) plain_http: bool,
    /// Talk to the server only if it has this key, beside a certificate that the system trusts; repeat for a spare key
    #[arg(long = "pin", value_name = "sha256/BASE64")]
    pub(crate) pins: Vec<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ServicesArgs {
    /// Ask the city first
    #[arg(long)]
    pub(crate) refresh: bool,
    /// Only services with these words
    #[arg(long, value_name = "TEXT")]
    pub(crate) search: Option<String>,
    /// One service and its questions
    #[arg(long, value_name = "CODE")]
    pub(crate) code: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct ReportArgs {
    /// The service asked for
    #[arg(long, value_name = "CODE")]
    pub(crate) service: String,
    /// A picture; place and time come from it when not given
    #[arg(long, value_name = "FILE")]
    pub(crate) photo: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) scene: SceneArgs,
    #[command(flatten)]
    pub(crate) person: PersonArgs,
    /// An area to cover in every photo, in pixels of the upright picture: a box, or the corners X,Y;X,Y;X,Y of a polygon.
    /// Black, or with pixelate: before it a few blocks of its colours
    #[arg(long, value_name = "X,Y,W,H", allow_hyphen_values = true)]
    pub(crate) redact: Vec<String>,
}

/// What is at the scene.
#[derive(Debug, Args)]
pub(crate) struct SceneArgs {
    /// Degrees WGS84
    #[arg(long, value_name = "LAT,LON", allow_hyphen_values = true)]
    pub(crate) at: Option<String>,
    /// Metres
    #[arg(long, value_name = "M", requires = "at", allow_hyphen_values = true)]
    pub(crate) accuracy: Option<f64>,
    /// The place in words
    #[arg(long, value_name = "TEXT")]
    pub(crate) address: Option<String>,
    /// What is wrong
    #[arg(long, value_name = "TEXT")]
    pub(crate) description: Option<String>,
    /// An answer to a question of the service; repeat for several
    #[arg(long, value_name = "CODE=VALUE")]
    pub(crate) attribute: Vec<String>,
}

/// Who reports.
#[derive(Debug, Args)]
pub(crate) struct PersonArgs {
    #[arg(long, value_name = "NAME")]
    pub(crate) first_name: Option<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) last_name: Option<String>,
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) email: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    pub(crate) phone: Option<String>,
    /// Nobody is named
    #[arg(long, conflicts_with_all = ["first_name", "last_name", "email", "phone"])]
    pub(crate) anonymous: bool,
}

#[derive(Debug, Args)]
pub(crate) struct EditArgs {
    /// As `list` shows it
    pub(crate) report_id: String,
    /// Another service
    #[arg(long, value_name = "CODE")]
    pub(crate) service: Option<String>,
    #[command(flatten)]
    pub(crate) scene: SceneArgs,
    #[command(flatten)]
    pub(crate) person: PersonArgs,
}

#[derive(Debug, Args)]
pub(crate) struct PhotoArgs {
    /// The picture
    #[arg(value_name = "IN")]
    pub(crate) input: PathBuf,
    /// Where the result goes [default: nowhere, the facts alone are told]
    #[arg(value_name = "OUT")]
    pub(crate) output: Option<PathBuf>,
    /// Where a thumbnail goes
    #[arg(long, value_name = "OUT2")]
    pub(crate) thumbnail: Option<PathBuf>,
    /// The longer edge in pixels
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=4096))]
    pub(crate) max_edge: Option<u32>,
    /// JPEG quality
    #[arg(long, value_name = "Q", value_parser = clap::value_parser!(u8).range(1..=100))]
    pub(crate) quality: Option<u8>,
    /// An area to cover, in pixels of the upright picture: a box, or the corners X,Y;X,Y;X,Y of a polygon. Black, or with
    /// pixelate: before it a few blocks of its colours
    #[arg(long, value_name = "X,Y,W,H", allow_hyphen_values = true)]
    pub(crate) redact: Vec<String>,
}

/// What the core can wait for; `1e9` seconds are 30 years.
pub(crate) fn seconds(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(seconds) if (0.0..=1e9).contains(&seconds) => Ok(seconds),
        _ => Err("write a number of seconds, 0 or more".to_owned()),
    }
}
