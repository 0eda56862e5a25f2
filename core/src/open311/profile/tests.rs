use super::*;

#[test]
fn every_built_in_profile_is_valid_and_carries_its_name() {
    for name in Profile::names() {
        assert_eq!(Profile::by_name(name).unwrap().name, name);
    }
    assert_eq!(Profile::by_name("generic").unwrap(), Profile::default());
    assert_eq!(Profile::by_name("atlantis"), Err(ProfileError::Unknown { name: "atlantis".into() }));
}

#[test]
fn a_profile_survives_being_written_and_read() {
    for name in Profile::names() {
        let profile = Profile::by_name(name).unwrap();
        assert_eq!(Profile::from_json(&serde_json::to_string(&profile).unwrap()).unwrap(), profile);
    }
}

#[test]
fn an_unknown_key_is_named() {
    let detail = |json: &str| match Profile::from_json(json) {
        Err(ProfileError::Invalid { detail }) => detail,
        other => panic!("{other:?}"),
    };
    assert_eq!(detail(r#"{"name":"x","page_sise":3}"#), "page_sise");
    assert_eq!(detail(r#"{"media":{"stile":"none"}}"#), "stile");
    assert_eq!(detail(r#"{"page_size":0}"#), "page_size");
    assert_eq!(detail(r#"{"formats":[]}"#), "formats");
    assert_eq!(detail(r#"{"formats":["xml","xml"]}"#), "formats");
    assert_eq!(detail(r#"{"time_zone":"Atlantis/Capital"}"#), "time_zone");
    assert_eq!(detail(r#"{"requests_per_minute":0}"#), "requests_per_minute");
    assert!(detail(r#"{"media":{"style":"pigeon"}}"#).contains("pigeon"));
    assert!(detail("{").contains("line 1"));
}

#[test]
fn missing_contact_fields_are_listed() {
    let profile = Profile::from_json(r#"{"required_contact":["email","first_name"]}"#).unwrap();
    let contact = Contact { first_name: "Ann".into(), email: " ".into(), ..Contact::default() };
    assert_eq!(profile.missing_contact(&contact), [ContactField::Email]);
}
