use std::fs;
use std::path::PathBuf;

use super::*;
use crate::app::similar::tests::phone;
use crate::pack::sign::tests::{manifest, part, signer};
use crate::pack::{PackSigner, Section};

/// A phone, and packs to put on it.
struct World {
    folder: tempfile::TempDir,
}

impl World {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn phone(&self) -> App {
        phone(self.folder.path())
    }

    fn pack(&self, name: &str, version: &str, signer: &PackSigner) -> PathBuf {
        let rules = format!("rules of {version}");
        let bytes = signer.pack(&manifest(name, version), &[part(Section::Rules, rules.as_bytes())]).unwrap();
        self.file(&bytes)
    }

    fn file(&self, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join("new.pack");
        fs::write(&path, bytes).unwrap();
        path
    }

    /// The files of installed packs.
    fn shelf(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.folder.path().join("phone/packs")).unwrap();
        entries.map(|entry| entry.unwrap().path()).collect()
    }
}

fn rules(app: &App) -> String {
    let pack = app.pack().unwrap();
    String::from_utf8(pack.section(&Section::Rules).unwrap().unwrap()).unwrap()
}

fn install(app: &App, path: &Path, signer: &PackSigner) -> Result<bool, Error> {
    app.install_pack(path, &signer.public()).map(|installed| installed.changed)
}

fn refusal(result: Result<bool, Error>) -> PackError {
    match result {
        Err(Error::Pack(error)) => error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_pack_is_in_use_at_once_and_after_a_restart() {
    let world = World::new();
    let app = world.phone();
    assert!(app.pack().is_none());
    assert!(install(&app, &world.pack("riverton", "1", &signer(1)), &signer(1)).unwrap());
    assert_eq!(rules(&app), "rules of 1");
    assert!(install(&app, &world.pack("riverton", "2", &signer(1)), &signer(1)).unwrap());
    assert_eq!(rules(&app), "rules of 2");
    assert_eq!(world.shelf().len(), 2, "the one before is kept until the new one was opened anew");
    drop(app);
    let app = world.phone();
    assert_eq!(rules(&app), "rules of 2");
    assert_eq!(world.shelf().len(), 1);
    app.remove_pack().unwrap();
    assert!(app.pack().is_none() && world.shelf().is_empty());
    drop(app);
    assert!(world.phone().pack().is_none());
}

#[test]
fn the_version_in_use_again_is_nothing_to_do_and_an_older_one_is_refused() {
    let world = World::new();
    let app = world.phone();
    install(&app, &world.pack("riverton", "1.10", &signer(1)), &signer(1)).unwrap();
    assert!(!install(&app, &world.pack("riverton", "1.10.0", &signer(1)), &signer(1)).unwrap());
    let older = refusal(install(&app, &world.pack("riverton", "1.9", &signer(1)), &signer(1)));
    assert_eq!(older.message().code, "pack-older");
    assert_eq!(rules(&app), "rules of 1.10");
}

#[test]
fn a_refused_pack_leaves_the_one_in_use() {
    let world = World::new();
    let app = world.phone();
    install(&app, &world.pack("riverton", "1", &signer(1)), &signer(1)).unwrap();
    let other_key = world.pack("riverton", "2", &signer(2));
    assert_eq!(refusal(install(&app, &other_key, &signer(1))), PackError::NotSigned);
    assert_eq!(refusal(install(&app, &other_key, &signer(2))), PackError::OtherKey);
    let other_city = world.pack("elsewhere", "2", &signer(1));
    assert!(matches!(refusal(install(&app, &other_city, &signer(1))), PackError::OtherCity { .. }));
    let whole = fs::read(world.pack("riverton", "2", &signer(1))).unwrap();
    let half = world.file(&whole[..whole.len() / 2]);
    assert_eq!(refusal(install(&app, &half, &signer(1))), PackError::Damaged);
    let future = Manifest { built: Timestamp::from_millis(i64::MAX), ..manifest("riverton", "2") };
    let future = world.file(&signer(1).pack(&future, &[]).unwrap());
    assert!(matches!(refusal(install(&app, &future, &signer(1))), PackError::FromTheFuture { .. }));
    let none = refusal(install(&app, Path::new("/no/such.pack"), &signer(1)));
    assert!(matches!(none, PackError::Unreadable { .. }));
    assert_eq!(rules(&app), "rules of 1");
    assert_eq!(world.shelf().len(), 1, "nothing of a refused pack stays behind");
}

#[test]
fn a_pack_that_the_disk_damaged_is_told_by_a_check_and_the_one_before_it_serves() {
    let world = World::new();
    let app = world.phone();
    install(&app, &world.pack("riverton", "1", &signer(1)), &signer(1)).unwrap();
    let first = world.shelf();
    install(&app, &world.pack("riverton", "2", &signer(1)), &signer(1)).unwrap();
    drop(app);
    let folder = world.folder.path().join("phone");
    assert_eq!(App::check(&folder).unwrap().packs_damaged, 0);
    let second = world.shelf().into_iter().find(|path| !first.contains(path)).unwrap();
    let mut bytes = fs::read(&second).unwrap();
    bytes[20] ^= 1;
    fs::write(&second, &bytes).unwrap();
    assert_eq!(App::check(&folder).unwrap().packs_damaged, 1);
    let app = world.phone();
    assert_eq!(rules(&app), "rules of 1");
    let older = refusal(install(&app, &world.pack("riverton", "1.5", &signer(1)), &signer(1)));
    assert_eq!(older.message().code, "pack-older", "the damaged one still says what is older");
    assert!(install(&app, &world.pack("riverton", "2", &signer(1)), &signer(1)).unwrap(), "the same version mends it");
    assert_eq!(rules(&app), "rules of 2");
    drop(app);
    assert_eq!(App::check(&folder).unwrap().packs_damaged, 0);
}

#[test]
fn a_section_that_the_disk_damaged_is_mended_by_the_same_version() {
    let world = World::new();
    let app = world.phone();
    install(&app, &world.pack("riverton", "1", &signer(1)), &signer(1)).unwrap();
    let path = world.shelf().remove(0);
    let mut bytes = fs::read(&path).unwrap();
    let at = bytes.len() - 70;
    bytes[at] ^= 1;
    fs::write(&path, &bytes).unwrap();
    assert_eq!(app.pack().unwrap().section(&Section::Rules), Err(PackError::Damaged));
    assert!(install(&app, &world.pack("riverton", "1", &signer(1)), &signer(1)).unwrap());
    assert_eq!(rules(&app), "rules of 1");
}

#[test]
fn a_phone_opens_without_its_pack_when_every_file_of_it_is_gone() {
    let world = World::new();
    let app = world.phone();
    install(&app, &world.pack("riverton", "1", &signer(1)), &signer(1)).unwrap();
    drop(app);
    fs::remove_dir_all(world.folder.path().join("phone/packs")).unwrap();
    let app = world.phone();
    assert!(app.pack().is_none());
    assert!(install(&app, &world.pack("riverton", "1", &signer(1)), &signer(1)).unwrap());
}

#[test]
fn what_a_crash_left_on_the_shelf_goes_with_the_next_pack() {
    let world = World::new();
    let app = world.phone();
    let shelf = world.folder.path().join("phone/packs");
    fs::create_dir_all(&shelf).unwrap();
    fs::write(shelf.join("unfinished-abc"), "half").unwrap();
    fs::write(shelf.join("notes.txt"), "somebody else's").unwrap();
    install(&app, &world.pack("riverton", "1", &signer(1)), &signer(1)).unwrap();
    assert!(!shelf.join("unfinished-abc").exists() && shelf.join("notes.txt").exists());
}
