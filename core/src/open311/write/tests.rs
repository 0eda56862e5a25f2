use proptest::prelude::*;

use super::{Boundary, Media, Outgoing, plain_degrees};
use crate::open311::Profile;
use crate::report::{Answer, Contact};

fn outgoing() -> Outgoing {
    Outgoing {
        service_code: "001".into(),
        jurisdiction_id: Some("city.example".into()),
        api_key: Some("k&1".into()),
        place: Some((39.952583, -75.165222)),
        address_string: "1400 John F Kennedy Blvd".into(),
        description: "Loch — ü\nRef CL-7K3F9Q".into(),
        answers: vec![
            Answer { code: "DEPTH".into(), values: vec!["5".into()] },
            Answer { code: "KINDS".into(), values: vec!["a".into(), "b c".into()] },
            Answer { code: "NONE".into(), values: vec![] },
        ],
        lists: ["KINDS".to_owned()].into(),
        contact: Contact {
            first_name: "Ann".into(),
            email: "ann@example.org".into(),
            phone: " ".into(),
            ..Contact::default()
        },
        device_id: None,
        media_urls: vec![String::new()],
        media: vec![],
    }
}

fn photo(name: &str) -> Media {
    Media { bytes: b"\xFF\xD8jpeg\xFF\xD9".to_vec(), name: name.into() }
}

fn boundary() -> Boundary {
    Boundary("b0".into())
}

fn profile(json: &str) -> Profile {
    Profile::from_json(json).unwrap()
}

#[test]
fn a_form_holds_exactly_the_fields_of_the_specification() {
    let sent = outgoing().encode(&Profile::default(), &boundary());
    assert_eq!(sent.content_type, "application/x-www-form-urlencoded; charset=utf-8");
    assert_eq!(
        String::from_utf8(sent.body).unwrap(),
        "api_key=k%261&jurisdiction_id=city.example&service_code=001&lat=39.952583&long=-75.165222\
         &address_string=1400+John+F+Kennedy+Blvd&email=ann%40example.org&first_name=Ann\
         &description=Loch+%E2%80%94+%C3%BC%0ARef+CL-7K3F9Q\
         &attribute%5BDEPTH%5D=5&attribute%5BKINDS%5D%5B%5D=a&attribute%5BKINDS%5D%5B%5D=b+c"
    );
}

#[test]
fn several_values_are_repeated_where_the_profile_says_so() {
    let sent = outgoing().encode(&profile(r#"{"multi_value":"repeated"}"#), &boundary());
    let body = String::from_utf8(sent.body).unwrap();
    assert!(body.ends_with("attribute%5BDEPTH%5D=5&attribute%5BKINDS%5D=a&attribute%5BKINDS%5D=b+c"), "{body}");
}

#[test]
fn a_single_answer_to_a_list_is_still_a_list() {
    let answers = vec![Answer { code: "K".into(), values: vec!["a".into()] }];
    let report = Outgoing { answers, lists: ["K".to_owned()].into(), ..Outgoing::default() };
    assert_eq!(report.encode(&Profile::default(), &boundary()).body, b"attribute%5BK%5D%5B%5D=a");
}

#[test]
fn nothing_empty_is_sent() {
    let bare = Outgoing { service_code: "1".into(), ..Outgoing::default() };
    assert_eq!(bare.encode(&Profile::default(), &boundary()).body, b"service_code=1");
}

#[test]
fn a_photo_makes_the_body_multipart_to_the_byte() {
    let report =
        Outgoing { service_code: "1".into(), description: "ü".into(), media: vec![photo("")], ..Outgoing::default() };
    let sent = report.encode(&Profile::default(), &boundary());
    assert_eq!((sent.content_type.as_str(), sent.media_sent), ("multipart/form-data; boundary=b0", 1));
    let expected: Vec<u8> = [
        "--b0\r\nContent-Disposition: form-data; name=\"service_code\"\r\n\r\n1\r\n".as_bytes(),
        "--b0\r\nContent-Disposition: form-data; name=\"description\"\r\n\r\nü\r\n".as_bytes(),
        b"--b0\r\nContent-Disposition: form-data; name=\"media\"; filename=\"photo1.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n",
        b"\xFF\xD8jpeg\xFF\xD9\r\n--b0--\r\n",
    ]
    .concat();
    assert_eq!(sent.body, expected);
}

#[test]
fn photos_are_named_and_counted_by_the_profile() {
    let report =
        Outgoing { service_code: "1".into(), media: vec![photo("x\".jpg"), photo("..")], ..Outgoing::default() };
    let names = |json: &str| {
        let sent = report.encode(&profile(json), &boundary());
        let text = String::from_utf8_lossy(&sent.body).into_owned();
        let parts = text.split("name=\"").skip(1).filter_map(|part| part.split('"').next().map(str::to_owned));
        (parts.filter(|name| name != "service_code").collect::<Vec<_>>().join(" "), sent.media_sent)
    };
    let told = |names: &str, count| (names.to_owned(), count);
    assert_eq!(names("{}"), told("media x.jpg", 1));
    assert_eq!(names(r#"{"media":{"count":5}}"#), told("media x.jpg media photo2.jpg", 2));
    assert_eq!(
        names(r#"{"media":{"style":"multipart_media_array","count":2}}"#),
        told("media[] x.jpg media[] photo2.jpg", 2)
    );
    assert_eq!(
        names(r#"{"media":{"style":"multipart_photo_n","count":2}}"#),
        told("photo1 x.jpg photo2 photo2.jpg", 2)
    );
    assert_eq!(names(r#"{"media":{"style":"none"}}"#), told("", 0));
    assert_eq!(names(r#"{"media":{"style":"media_url","count":2}}"#), told("", 0));
}

#[test]
fn a_quote_or_a_line_break_in_a_code_cannot_forge_a_header() {
    let answers = vec![Answer { code: "a\"\r\nX: y".into(), values: vec!["v".into()] }];
    let report = Outgoing { service_code: "1".into(), answers, media: vec![photo("")], ..Outgoing::default() };
    let body = String::from_utf8_lossy(&report.encode(&Profile::default(), &boundary()).body).into_owned();
    assert!(body.contains("name=\"attribute[a%22%0D%0AX: y]\""), "{body}");
}

proptest! {
    #[test]
    fn degrees_read_back_as_the_same_number_without_an_exponent(value in -180.0..180.0f64, power in -300..=0i32) {
        let value = value * 10f64.powi(power);
        let text = plain_degrees(value);
        prop_assert_eq!(text.parse::<f64>().unwrap(), value);
        prop_assert!(!text.contains(['e', 'E']));
    }
}

#[test]
fn zero_has_no_minus() {
    assert_eq!(plain_degrees(-0.0), "0");
}
