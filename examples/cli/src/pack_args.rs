//! `pack` and what can stand behind it, as the contract has it.

use std::path::PathBuf;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum PackCommand {
    /// Make a pair of keys: the secret one in FILE, the one for everybody in FILE.pub
    Key {
        /// Where the secret key goes; there must be no such file
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
    },
    /// Check and compile a folder of plain files to a pack
    Build {
        /// The folder with pack.json
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        /// Where the pack goes
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// The secret key to sign it with
        #[arg(long, value_name = "K")]
        key: PathBuf,
    },
    /// Check that a pack is whole and signed with a key
    Verify {
        /// The pack
        #[arg(value_name = "FILE")]
        pack: PathBuf,
        /// The public key, or the secret one it belongs to
        #[arg(long, value_name = "K")]
        key: PathBuf,
    },
    /// What a pack says of itself, whoever signed it
    Show {
        /// The pack
        #[arg(value_name = "FILE")]
        pack: PathBuf,
    },
    /// Do without the installed pack, so that another city's can be installed
    Remove,
}
