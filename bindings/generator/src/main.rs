//! Writes the Kotlin, Swift and Python sources: those of the surface from the built library, and beside them one accessor
//! for each text, from the English files of `locales`.

#[allow(dead_code, reason = "the build of the core asks for more of it")]
#[path = "../../../core/build/kinds.rs"]
mod kinds;
#[allow(dead_code, reason = "the build of the core asks for more of it")]
#[path = "../../../core/build/locales.rs"]
mod locales;
#[allow(dead_code, reason = "the build of the core asks for more of it")]
#[path = "../../../core/build/parts.rs"]
mod parts;
#[allow(dead_code, reason = "the build of the core asks for more of it")]
#[path = "../../../core/build/rules.rs"]
mod rules;
mod texts;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    uniffi::uniffi_bindgen_main();
    let arguments: Vec<String> = std::env::args().collect();
    let (Some(language), Some(folder)) = (given(&arguments, "language", "l"), given(&arguments, "out-dir", "o")) else {
        return ExitCode::SUCCESS;
    };
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    match texts::write(&checkout.join("locales"), &language, &PathBuf::from(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(faults) => {
            faults.iter().for_each(|fault| eprintln!("{fault}"));
            ExitCode::FAILURE
        }
    }
}

/// The value of an option, however it is written.
fn given(arguments: &[String], long: &str, short: &str) -> Option<String> {
    let (long, short) = (format!("--{long}"), format!("-{short}"));
    let at = |argument: &String| *argument == long || *argument == short;
    let apart = arguments.iter().skip_while(|argument| !at(argument)).nth(1).cloned();
    apart.or_else(|| arguments.iter().find_map(|argument| Some(argument.strip_prefix(&format!("{long}="))?.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_is_found_however_it_is_written() {
        let written = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        for text in ["generate --language swift x", "generate -l swift", "generate --language=swift"] {
            assert_eq!(given(&written(text), "language", "l").as_deref(), Some("swift"), "{text}");
        }
        assert_eq!(given(&written("generate x"), "language", "l"), None);
    }
}
