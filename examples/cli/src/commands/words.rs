//! `languages` and `text`: the language layer by itself. Needs no data folder.

use curbline_core::language::Language;
use curbline_core::say;
use serde_json::json;

use crate::shell::Shell;
use crate::typed;
use crate::voice::{Ending, Failure};

pub(crate) fn languages(shell: &Shell) -> Result<Ending, Failure> {
    shell.voice.say(&say::languages_title());
    let available = Language::available();
    for language in &available {
        shell.voice.line(&format!("{}  {}", language.tag, language.name));
    }
    shell.voice.document(&json!({ "languages": available }));
    Ok(Ending::Done)
}

pub(crate) fn text(shell: &Shell, key: &str, arguments: &[String]) -> Result<Ending, Failure> {
    let text = shell.voice.text_by_key(key, &typed::pairs(arguments)?);
    let text = text.ok_or_else(|| Failure::Usage(say::text_unknown(key)))?;
    shell.voice.line(&text);
    shell.voice.document(&json!({ "text": text }));
    Ok(Ending::Done)
}
