//! `pack`: keys, building, verifying and showing city packs. Nothing but `pack remove` needs a data folder.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use curbline_core::Error;
use curbline_core::pack::{
    BuildError, Built, Fault, Manifest, NotAKey, Pack, PackError, PackKey, PackSigner, build, read_bounded,
};
use curbline_core::say;
use curbline_core::seam::{Clock, SystemClock, SystemEntropy};
use serde_json::{Value, json};

use crate::pack_args::PackCommand;
use crate::shell::Shell;
use crate::voice::{Ending, Failure};

pub(crate) fn run(shell: &Shell, command: PackCommand) -> Result<Ending, Failure> {
    match command {
        PackCommand::Key { output } => key(shell, &output),
        PackCommand::Build { folder, output, key } => build_pack(shell, &folder, &output, &key),
        PackCommand::Verify { pack, key } => verify(shell, &pack, &key),
        PackCommand::Show { pack } => show(shell, &pack),
        PackCommand::Remove => remove(shell),
    }
}

fn key(shell: &Shell, path: &Path) -> Result<Ending, Failure> {
    let mut public_path = path.as_os_str().to_owned();
    public_path.push(".pub");
    let public_path = PathBuf::from(public_path);
    let unwritable = |path: &Path| Failure::Own(say::file_unwritable(path.display().to_string()));
    // A key that is written over signs nothing any more.
    if let Some(taken) = [path, public_path.as_path()].into_iter().find(|path| path.exists()) {
        return Err(say::file_exists(taken.display().to_string()).into());
    }
    let signer = PackSigner::new(&SystemEntropy).map_err(|NotAKey| say::internal("no-chance"))?;
    write_new(path, &signer.secret_text(), true).map_err(|_| unwritable(path))?;
    let public = signer.public().to_string();
    write_new(&public_path, &public, false).map_err(|_| unwritable(&public_path))?;
    let shown = path.display().to_string();
    shell.voice.say(&say::pack_key_made(shown, public.as_str()));
    shell.voice.document(&json!({ "key": path, "public_key": public_path, "public": public }));
    Ok(Ending::Done)
}

/// A file that was not there, the owner's alone where that is asked for.
fn write_new(path: &Path, text: &str, secret: bool) -> std::io::Result<()> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if secret {
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    }
    #[cfg(not(unix))]
    let _ = secret;
    options.open(path)?.write_all(format!("{text}\n").as_bytes())
}

fn build_pack(shell: &Shell, folder: &Path, output: &Path, key: &Path) -> Result<Ending, Failure> {
    let not_secret = || say::pack_key_not_secret(key.display().to_string());
    let signer: PackSigner = key_text(key)?.parse().map_err(|NotAKey| Failure::Usage(not_secret()))?;
    let Built { manifest, bytes } = match build(folder, &signer, SystemClock.now()) {
        Ok(built) => built,
        Err(BuildError::Faults { faults }) => return Ok(tell_faults(shell, &faults)),
        Err(BuildError::Pack(error)) => return Err(Error::Pack(error).into()),
    };
    // A pack is there as a whole or not at all, also where somebody fetches it meanwhile.
    let unwritable = || Failure::Own(say::file_unwritable(output.display().to_string()));
    let beside = output.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(beside).map_err(|_| unwritable())?;
    file.write_all(&bytes).and_then(|()| open_to_all(file.as_file())).map_err(|_| unwritable())?;
    file.persist(output).map_err(|_| unwritable())?;
    let kilobytes = u32::try_from(bytes.len().div_ceil(1000)).unwrap_or(u32::MAX);
    let (name, version) = naming(&manifest);
    shell.voice.say(&say::pack_built(name, version, output.display().to_string(), kilobytes));
    let mut document = summary(&manifest, true);
    if let Some(fields) = document.as_object_mut() {
        fields.insert("bytes".to_owned(), bytes.len().into());
    }
    shell.voice.document(&document);
    Ok(Ending::Done)
}

/// A pack is for everybody to read, unlike other files that begin as temporary ones.
#[cfg(unix)]
fn open_to_all(file: &File) -> std::io::Result<()> {
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644))
}

/// Elsewhere a file is as open as its folder.
#[cfg(not(unix))]
fn open_to_all(_: &File) -> std::io::Result<()> {
    Ok(())
}

fn tell_faults(shell: &Shell, faults: &[Fault]) -> Ending {
    let voice = &shell.voice;
    let told = |fault: &Fault| {
        let (file, text) = (fault.file.as_str(), voice.text(&fault.message));
        match fault.line {
            Some(line) => {
                let line = line.to_string();
                say::pack_fault_line(file, line, text)
            }
            None => say::pack_fault(file, text),
        }
    };
    voice.complain(&faults.iter().map(told).collect::<Vec<_>>());
    let count = u32::try_from(faults.len()).unwrap_or(u32::MAX);
    voice.complain(&[say::pack_faults(count)]);
    let fault = |fault: &Fault| {
        let text = voice.text(&fault.message);
        json!({ "file": fault.file, "line": fault.line, "code": fault.message.code, "text": text })
    };
    let faults: Vec<Value> = faults.iter().map(fault).collect();
    voice.document(&json!({ "name": null, "version": null, "valid": false, "faults": faults }));
    Ending::WrongUsage
}

fn verify(shell: &Shell, pack: &Path, key: &Path) -> Result<Ending, Failure> {
    let key = public_key(key)?;
    let bytes = bytes_of(pack)?;
    match Pack::verify(&bytes, &key) {
        Ok(manifest) => {
            let (name, version) = naming(&manifest);
            shell.voice.say(&say::pack_valid(name, version));
            shell.voice.document(&summary(&manifest, true));
            Ok(Ending::Done)
        }
        Err(error) => Ok(tell_invalid(shell, &bytes, error)),
    }
}

/// The look was taken, and what it found needs attention.
fn tell_invalid(shell: &Shell, bytes: &[u8], error: PackError) -> Ending {
    let messages = [Error::Pack(error).message()];
    shell.voice.complain(&messages);
    let manifest = Pack::check(bytes).ok();
    shell.voice.document(&json!({
        "name": manifest.as_ref().map(|manifest| manifest.name.as_str()),
        "version": manifest.as_ref().map(|manifest| manifest.version.to_string()),
        "valid": false,
        "error": shell.voice.problems(&messages).into_iter().next(),
    }));
    Ending::NeedsAttention
}

fn show(shell: &Shell, path: &Path) -> Result<Ending, Failure> {
    let bytes = bytes_of(path)?;
    let manifest = match Pack::check(&bytes) {
        Ok(manifest) => manifest,
        Err(error) => return Ok(tell_invalid(shell, &bytes, error)),
    };
    let pack = Pack::open(path).map_err(Error::from)?;
    let now = SystemClock.now();
    let expired = |section: &str| manifest.expires.get(section).filter(|end| **end <= now);
    let (name, version) = naming(&manifest);
    shell.voice.say(&say::pack_shown(name, version));
    shell.voice.detail(&say::pack_shown_built(manifest.built));
    let mut sections = serde_json::Map::new();
    for (section, bytes) in pack.sections() {
        let name = section.to_string();
        shell.voice.detail(&say::pack_shown_section(name.as_str(), bytes));
        if let Some(end) = expired(&name) {
            shell.voice.detail(&say::pack_shown_expired(name.as_str(), *end));
        }
        sections.insert(name, bytes.into());
    }
    let mut document = summary(&manifest, true);
    if let Some(fields) = document.as_object_mut() {
        fields.insert("jurisdiction_id".to_owned(), json!(manifest.jurisdiction_id));
        fields.insert("language".to_owned(), json!(manifest.language));
        fields.insert("time_zone".to_owned(), json!(manifest.time_zone));
        fields.insert("built".to_owned(), manifest.built.to_string().into());
        let ends = manifest.expires.iter().map(|(section, end)| (section.clone(), end.to_string().into()));
        fields.insert("expires".to_owned(), Value::Object(ends.collect()));
        fields.insert("sections".to_owned(), Value::Object(sections));
    }
    shell.voice.document(&document);
    Ok(Ending::Done)
}

fn remove(shell: &Shell) -> Result<Ending, Failure> {
    shell.open()?.remove_pack()?;
    shell.voice.say(&say::pack_removed());
    shell.voice.document(&json!({ "pack": null }));
    Ok(Ending::Done)
}

/// The key in a file, if the pack in another is whole and signed with it.
pub(crate) fn verified(pack: &Path, key: &Path) -> Result<PackKey, Failure> {
    let key = public_key(key)?;
    Pack::verify(&bytes_of(pack)?, &key).map_err(Error::from)?;
    Ok(key)
}

/// How a pack is named to people.
pub(crate) fn naming(manifest: &Manifest) -> (&str, String) {
    (&manifest.name, manifest.version.to_string())
}

fn summary(manifest: &Manifest, valid: bool) -> Value {
    json!({ "name": manifest.name, "version": manifest.version, "valid": valid })
}

fn bytes_of(pack: &Path) -> Result<Vec<u8>, Failure> {
    Ok(read_bounded(pack).map_err(Error::from)?)
}

/// The public key in a file, or the one that belongs to the secret key in it.
fn public_key(path: &Path) -> Result<PackKey, Failure> {
    let text = key_text(path)?;
    let own = |_| text.parse::<PackSigner>().map(|signer| signer.public());
    let key = text.parse::<PackKey>().or_else(own);
    Ok(key.map_err(|error| Error::Pack(PackError::Key(error)))?)
}

/// The text of a key file, which is short.
fn key_text(path: &Path) -> Result<String, Failure> {
    let unreadable = || Failure::Own(say::file_unreadable(path.display().to_string()));
    let length = fs::metadata(path).map_err(|_| unreadable())?.len();
    if length > 4096 {
        return Err(Error::Pack(PackError::Key(NotAKey)).into());
    }
    // What is no text is no key either.
    fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).map_err(|_| unreadable())
}
