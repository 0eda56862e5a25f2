//! `originals` and `original`: what is kept of the files that photos are made from, and writing one out.

use std::path::Path;

use curbline_core::photo::{KeptOriginals, PhotoId};
use curbline_core::report::ReportId;
use curbline_core::say;
use serde_json::json;

use crate::shell::Shell;
use crate::voice::{Ending, Failure};

pub(crate) fn originals(shell: &Shell, chosen: Option<KeptOriginals>) -> Result<Ending, Failure> {
    let app = shell.open()?;
    if let Some(kept) = chosen {
        app.set_kept_originals(kept)?;
    }
    let kept = app.kept_originals()?;
    shell.voice.say(&match kept {
        KeptOriginals::Nothing => say::originals_nothing(),
        KeptOriginals::Digest => say::originals_digest(),
        KeptOriginals::Whole => say::originals_whole(),
    });
    if chosen.is_some() {
        shell.voice.say(&say::originals_from_now_on());
    }
    shell.voice.document(&json!({ "originals": kept }));
    Ok(Ending::Done)
}

pub(crate) fn original(shell: &Shell, report_id: &str, photo_id: &str, output: &Path) -> Result<Ending, Failure> {
    let app = shell.open()?;
    let report_id = ReportId(report_id.to_owned());
    let Ok(named) = photo_id.parse::<PhotoId>() else {
        // A report that is not there is the greater mistake.
        app.report(&report_id)?;
        return Err(say::photo_unknown(photo_id).into());
    };
    let sha256 = app.original(&report_id, &named, output)?;
    let path = output.display().to_string();
    shell.voice.say(&say::original_written(path.as_str(), sha256.as_str()));
    shell.voice.document(&json!({ "path": path, "original_sha256": sha256.as_str() }));
    Ok(Ending::Done)
}
