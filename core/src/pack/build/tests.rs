use std::fs;

use super::*;
use crate::pack::Pack;
use crate::pack::sign::tests::signer;

/// A source in a folder of its own.
struct Draft(tempfile::TempDir);

impl Draft {
    fn new(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        Self(folder)
    }

    fn build(&self) -> Result<Built, BuildError> {
        build(self.0.path(), &signer(1), Timestamp::EPOCH)
    }

    /// File, line and code of every fault, in order.
    fn faults(&self) -> Vec<(String, u32, String)> {
        match self.build() {
            Err(BuildError::Faults { faults }) => {
                let told = faults.into_iter().map(|fault| (fault.file, fault.line.unwrap_or(0), fault.message.code));
                told.collect()
            }
            other => panic!("{other:?}"),
        }
    }
}

const PACK: &str = r#"{
  "name": "riverton", "version": "1.0", "language": "en", "time_zone": "America/New_York",
  "expires": { "due": "2026-12-31" },
  "services": "services.json", "due": "due.json", "stoppers": "stoppers.json", "directory": "directory.json",
  "bulletins": "bulletins/", "locales": "locales/", "profile": "profile.json"
}"#;
const SERVICES: &str =
    r#"{ "services": [ { "service_code": "pothole", "service_name": "Pothole", "accuracy_metres": 20 } ] }"#;
const DUE: &str = r#"{ "services": { "pothole": { "business_days": 3 } }, "holidays": [ { "date": "2026-11-26", "name": "Thanks" } ] }"#;
const STOPPERS: &str = r#"{ "stoppers": [ { "id": "fire", "number": "911", "words": { "en": ["fire"] }, "say": { "en": "Call 911." } } ] }"#;
const DIRECTORY: &str = r#"{ "offices": [ { "id": "a", "name": { "en": "A" }, "phone": "311" } ] }"#;
const BULLETIN: &str = r#"{ "id": "b", "kind": "news", "from": "2026-01-01T00:00:00Z", "until": "2026-02-01T00:00:00Z",
  "title": { "en": "T" }, "text": { "en": "x" } }"#;
const PROFILE: &str = r#"{ "name": "riverton" }"#;

/// A whole source, with some files in other words.
fn draft(changed: &[(&str, &str)]) -> Draft {
    let mut files = vec![
        ("pack.json", PACK),
        ("services.json", SERVICES),
        ("due.json", DUE),
        ("stoppers.json", STOPPERS),
        ("directory.json", DIRECTORY),
        ("bulletins/one.json", BULLETIN),
        ("locales/en.ftl", "hello = Hello\n"),
        ("profile.json", PROFILE),
    ];
    files.retain(|(name, _)| !changed.iter().any(|(other, _)| name == other));
    files.extend_from_slice(changed);
    Draft::new(&files)
}

fn told(faults: &[(&str, u32, &str)]) -> Vec<(String, u32, String)> {
    faults.iter().map(|(file, line, code)| ((*file).to_owned(), *line, (*code).to_owned())).collect()
}

#[test]
fn a_whole_source_becomes_a_pack_that_says_what_the_files_say() {
    let built = draft(&[]).build().unwrap();
    assert_eq!(Pack::verify(&built.bytes, &signer(1).public()).unwrap(), built.manifest);
    // The end of the last day in New York.
    assert_eq!(built.manifest.expires["due"].to_string(), "2027-01-01T05:00:00Z");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.pack");
    fs::write(&path, &built.bytes).unwrap();
    let pack = Pack::open(path).unwrap();
    let text = |section| String::from_utf8(pack.section(&section).unwrap().unwrap()).unwrap();
    assert_eq!(
        text(Section::Due),
        r#"{"services":{"pothole":{"business_days":3}},"holidays":[{"date":"2026-11-26","name":"Thanks"}]}"#
    );
    assert_eq!(text(Section::Locale("en".to_owned())), "hello = Hello\n");
    assert!(text(Section::Bulletins).starts_with(r#"{"bulletins":[{"id":"b""#));
    assert_eq!(pack.sections().count(), 7);
    assert_eq!(draft(&[]).build().unwrap().bytes, built.bytes, "the same files make the same bytes");
}

#[test]
fn faults_of_all_files_are_told_in_one_run_each_with_its_line() {
    let services = "{ \"services\": [\n{ \"service_code\": \"pothole\", \"service_name\": \"\", \"colour\": 1 },\n{ \"service_code\": \"pothole\", \"service_name\": \"P\" } ] }";
    let due = "{ \"services\": {\n\"pothole\": { \"days\": 1, \"business_days\": 1 },\n\"tree\": { \"days\": 1.5 } },\n\"holidays\": [ { \"date\": \"2026-13-01\", \"name\": \"x\" } ] }";
    let bulletin = "{ \"id\": \"b\", \"kind\": \"gossip\",\n\"from\": \"2026-03-01T00:00:00Z\", \"until\": \"2026-02-01T00:00:00Z\",\n\"title\": { \"es\": \"T\" }, \"text\": { \"en\": 1 } }";
    let draft = draft(&[
        ("services.json", services),
        ("due.json", due),
        ("bulletins/one.json", bulletin),
        ("directory.json", "{ \"offices\": [\n1,\n2 "),
        ("locales/en.ftl", "a = 1\n\nb 2\n"),
        ("locales/notes.ftl", ""),
        ("profile.json", "{ \"name\": \"x\",\n\"speed\": 1 }"),
    ]);
    let faults = draft.faults();
    let wanted = told(&[
        ("services.json", 2, "source-key-unknown"),
        ("services.json", 2, "source-kind"),
        ("services.json", 3, "source-repeated"),
        ("due.json", 2, "source-due-one"),
        ("due.json", 3, "source-number-whole"),
        ("due.json", 4, "source-kind"),
        ("directory.json", 3, "source-json"),
        ("profile.json", 2, "profile-invalid"),
        ("bulletins/one.json", 1, "source-choice"),
        ("bulletins/one.json", 3, "source-language-missing"),
        ("bulletins/one.json", 3, "source-kind"),
        ("bulletins/one.json", 1, "source-until-before-from"),
        ("locales/en.ftl", 3, "source-fluent"),
    ]);
    assert_eq!(faults.iter().filter(|fault| !fault.0.contains("notes")).cloned().collect::<Vec<_>>(), wanted);
}

#[test]
fn a_code_is_compared_with_services_that_are_right_and_not_with_others() {
    let due = r#"{ "services": { "tree": { "days": 1 } } }"#;
    assert_eq!(draft(&[("due.json", due)]).faults(), told(&[("due.json", 1, "source-undefined")]));
    let broken = draft(&[("due.json", due), ("services.json", "{")]);
    assert_eq!(broken.faults(), told(&[("services.json", 1, "source-json")]), "one mistake is told once");
    let pack = PACK.replace(r#""services": "services.json", "#, "");
    assert!(draft(&[("due.json", due), ("pack.json", &pack)]).build().is_ok(), "the city's server may know it");
}

#[test]
fn an_unknown_key_of_pack_json_is_named() {
    let draft = draft(&[(
        "pack.json",
        "{ \"name\": \"riverton\", \"version\": \"1\",\n\"language\": \"en\", \"time_zone\": \"UTC\",\n\"servises\": \"x\" }",
    )]);
    let Err(BuildError::Faults { faults }) = draft.build() else { panic!("built") };
    assert_eq!((faults.len(), faults[0].line), (1, Some(3)));
    assert_eq!(faults[0].message.arguments[0].value, crate::message::Value::Text("servises".to_owned()));
}

#[test]
fn what_pack_json_says_of_itself_is_checked() {
    let cases = [
        (r#"{ "name": "River Town", "version": "1", "language": "en", "time_zone": "UTC" }"#, "source-name"),
        (r#"{ "name": "r", "version": "one", "language": "en", "time_zone": "UTC" }"#, "source-version"),
        (r#"{ "name": "r", "version": "1", "language": "english language", "time_zone": "UTC" }"#, "source-language"),
        (r#"{ "name": "r", "version": "1", "language": "en", "time_zone": "Mars/Dome" }"#, "source-time-zone"),
        (r#"{ "name": "r", "version": "1", "language": "en" }"#, "source-key-missing"),
        (r#"{ "name": "r", "name": "r", "version": "1", "language": "en", "time_zone": "UTC" }"#, "source-repeated"),
        ("[]", "source-kind"),
        ("", "source-json"),
    ];
    for (text, code) in cases {
        assert_eq!(Draft::new(&[("pack.json", text)]).faults(), told(&[("pack.json", 1, code)]), "{text}");
    }
    assert_eq!(Draft::new(&[]).faults(), told(&[("pack.json", 0, "source-file-missing")]));
}

#[test]
fn no_file_from_outside_the_folder_gets_into_a_pack() {
    let outside = |name: &str| PACK.replace("\"due.json\"", &format!("\"{name}\""));
    for name in ["../due.json", "/etc/hostname", "a/../../due.json"] {
        let faults = draft(&[("pack.json", &outside(name))]).faults();
        assert_eq!(faults, told(&[(name, 0, "source-file-outside")]));
    }
    #[cfg(unix)]
    {
        let draft = draft(&[("pack.json", &outside("link.json"))]);
        std::os::unix::fs::symlink("/etc/hostname", draft.0.path().join("link.json")).unwrap();
        assert_eq!(draft.faults(), told(&[("link.json", 0, "source-file-outside")]));
    }
}

#[test]
fn a_translation_names_only_what_there_is() {
    let services = r#"{ "services": [ { "service_code": "lamp", "service_name": "Lamp", "group": "Light",
      "attributes": [ { "code": "what", "datatype": "singlevaluelist", "description": "?", "values": [ { "key": "out", "name": "Out" } ] },
                      { "code": "free", "datatype": "string", "description": "?", "values": [ { "key": "out", "name": "Out" } ] } ] } ],
  "translations": { "es": { "groups": { "Dark": "x" },
    "services": { "pothole": {}, "lamp": { "attributes": { "how": {}, "what": { "values": { "on": "x" } } } } } },
    "en": {} } }"#;
    let pack = r#"{ "name": "r", "version": "1", "language": "en", "time_zone": "UTC", "services": "services.json" }"#;
    let faults = Draft::new(&[("pack.json", pack), ("services.json", services)]).faults();
    let wanted = told(&[
        ("services.json", 3, "source-choices"),
        ("services.json", 4, "source-undefined"),
        ("services.json", 5, "source-undefined"),
        ("services.json", 5, "source-undefined"),
        ("services.json", 5, "source-undefined"),
        ("services.json", 6, "source-translation-own"),
    ]);
    assert_eq!(faults, wanted);
}

#[test]
fn a_file_that_is_not_utf8_is_told_by_its_line() {
    let draft = draft(&[]);
    fs::write(draft.0.path().join("stoppers.json"), b"{\n\"stoppers\": [ \"\xFF\" ] }").unwrap();
    assert_eq!(draft.faults(), told(&[("stoppers.json", 2, "source-not-utf8")]));
}

#[test]
fn the_pack_of_the_example_city_is_built_of_its_files() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("examples/city/pack");
    let built = match build(&folder, &signer(1), Timestamp::EPOCH) {
        Ok(built) => built,
        Err(BuildError::Faults { faults }) => panic!("{faults:#?}"),
        Err(error) => panic!("{error}"),
    };
    let scratch = tempfile::tempdir().unwrap();
    let path = scratch.path().join("a.pack");
    fs::write(&path, &built.bytes).unwrap();
    let pack = Pack::open(path).unwrap();
    assert_eq!(pack.sections().count(), 12, "nine parts and three languages");
    assert!(built.bytes.len() < 20_000, "{} bytes", built.bytes.len());
}
