use super::{MAX_DEPTH, MAX_NODES, Node, ReadError, parse};

fn text(value: &str) -> Node {
    Node::Text(value.to_owned())
}

#[test]
fn json_and_xml_of_the_same_answer_give_the_same_texts() {
    let json = parse(br#"{"request": {"service_request_id": 7, "lat": 39.95, "open": true}}"#).unwrap();
    let xml = parse(b"<request><service_request_id>7</service_request_id><lat>39.95</lat><open>true</open></request>");
    assert_eq!(json, xml.unwrap());
}

#[test]
fn what_a_body_is_is_decided_by_its_first_character() {
    assert_eq!(parse(b"").unwrap_err(), ReadError::Empty);
    assert_eq!(parse(b" \r\n\t").unwrap_err(), ReadError::Empty);
    assert_eq!(parse(b"\xEF\xBB\xBF  ").unwrap_err(), ReadError::Empty);
    assert_eq!(parse(b"Bad extension").unwrap_err(), ReadError::NotUnderstood);
    assert_eq!(parse(b"null").unwrap(), Node::Null);
    for page in [
        "<!DOCTYPE html><title>Log in</title>",
        "  <!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">",
        "<html lang=en><p>welcome",
        "<?xml version=\"1.0\"?><!-- portal --><!DOCTYPE html>",
    ] {
        assert_eq!(parse(page.as_bytes()).unwrap_err(), ReadError::Html, "{page}");
    }
    assert_eq!(parse(b"HTTP/1.1 403 Forbidden \r\n\r\n<error>no</error>").unwrap().text("error"), Some("no"));
}

#[test]
fn a_byte_order_mark_and_latin_1_under_a_utf_8_declaration_are_read() {
    assert_eq!(parse(b"\xEF\xBB\xBF{\"a\": \"b\"}").unwrap().text("a"), Some("b"));
    let latin = parse(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?><a><b>Stra\xDFe \x80</b></a>").unwrap();
    assert_eq!(latin.children("a").next().unwrap().text("b"), Some("Straße €"));
    let utf16: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain("{\"a\":\"ü\"}".encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(parse(&utf16).unwrap().text("a"), Some("ü"));
}

#[test]
fn a_declaration_of_another_encoding_does_not_matter() {
    let tree = parse("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a><b>ü</b></a>".as_bytes()).unwrap();
    assert_eq!(tree.children("a").next().unwrap().text("b"), Some("ü"));
}

#[test]
fn prefixes_attributes_comments_and_cdata_do_not_matter() {
    let tree = parse(b"<x:a xmlns:x='u' n='1'><!-- c --><x:b m='2'><![CDATA[1 < 2]]> &amp; &#52;</x:b></x:a>").unwrap();
    assert_eq!(tree.children("a").next().unwrap().text("b"), Some("1 < 2 & 4"));
}

#[test]
fn words_around_inline_markup_stay_a_sentence() {
    let tree = parse(b"<r><description>two <b>deep</b> holes<br/>here</description></r>").unwrap();
    assert_eq!(tree.children("r").next().unwrap().text("description"), Some("two deep holeshere"));
}

#[test]
fn what_stands_around_a_structure_is_no_sentence() {
    let tree = parse(b"<r><service_code>6<a><c>x</c></a>6</service_code></r>").unwrap();
    assert_eq!(tree.children("r").next().unwrap().text("service_code"), None);
}

#[test]
fn numbers_keep_their_digits() {
    let tree = parse(br#"{"a": 0, "b": 12.0, "c": 1e3, "d": -80.2, "e": 18446744073709551615}"#).unwrap();
    let texts: Vec<_> = ["a", "b", "c", "d", "e"].iter().map(|name| tree.text(name).unwrap().to_owned()).collect();
    assert_eq!(texts, ["0", "12", "1000", "-80.2", "18446744073709551615"]);
}

#[test]
fn leading_zeros_of_bare_numbers_survive() {
    let tree = parse(br#"[{"service_code":001, "note":"x:007", "lat": 0.5, "list":[02,3]}]"#).unwrap();
    let entry = tree.inside()[0];
    assert_eq!(entry.text("service_code"), Some("001"));
    assert_eq!(entry.text("note"), Some("x:007"));
    assert_eq!(entry.text("lat"), Some("0.5"));
    assert_eq!(entry.children("list").next().unwrap(), &Node::List(vec![text("02"), text("3")]));
}

#[test]
fn a_number_beyond_64_bits_keeps_its_digits() {
    let tree = parse(br#"{"id":18446744073709551616, "token": -9223372036854775809, "big":1e300, "list":[1, 2e16]}"#);
    let tree = tree.unwrap();
    assert_eq!(tree.text("id"), Some("18446744073709551616"));
    assert_eq!(tree.text("token"), Some("-9223372036854775809"));
    assert_eq!(tree.text("big"), Some("1e300"));
    assert_eq!(tree.children("list").next().unwrap(), &Node::List(vec![text("1"), text("2e16")]));
}

#[test]
fn a_number_that_is_none_costs_its_field_alone() {
    let tree =
        parse(br#"{"id":7, "lat":NaN, "long": -Infinity, "a":1e999, "b":[Infinity,.5,+1,1.,0x10], "c":14-01100669}"#);
    let tree = tree.unwrap();
    let read: Vec<_> = ["id", "lat", "long", "a", "c"].iter().map(|name| tree.text(name)).collect();
    assert_eq!(read, [Some("7"), None, None, Some("1e999"), Some("14-01100669")]);
    let list = [Node::Null, text(".5"), text("+1"), text("1."), text("0x10")];
    assert_eq!(tree.children("b").next().unwrap(), &Node::List(list.to_vec()));
    assert_eq!(parse(br#"{"id":7, "lat":Nothing}"#).unwrap_err(), ReadError::NotUnderstood);
}

#[test]
fn a_billion_laughs_stay_one() {
    let mut bomb = String::from("<?xml version=\"1.0\"?><!DOCTYPE z [<!ENTITY a \"lol\">");
    for step in 1..30 {
        bomb.push_str(&format!("<!ENTITY a{step} \"&a{0};&a{0};&a{0};&a{0};\">", step - 1));
    }
    bomb.push_str("]><errors><error><description>&a29;</description></error></errors>");
    let tree = parse(bomb.as_bytes()).unwrap();
    let error = tree.children("errors").next().unwrap().children("error").next().unwrap();
    assert_eq!(error.text("description"), Some("&a29;"));
}

#[test]
fn deep_nesting_ends_in_a_clear_error() {
    for depth in [MAX_DEPTH + 1, 100_000] {
        let xml = "<a>".repeat(depth) + &"</a>".repeat(depth);
        assert_eq!(parse(xml.as_bytes()).unwrap_err(), ReadError::TooComplex);
        let json = "[".repeat(depth) + &"]".repeat(depth);
        assert_eq!(parse(json.as_bytes()).unwrap_err(), ReadError::TooComplex);
    }
    assert!(parse(("<a>".repeat(MAX_DEPTH) + &"</a>".repeat(MAX_DEPTH)).as_bytes()).is_ok());
    assert!(parse(("[".repeat(MAX_DEPTH) + &"]".repeat(MAX_DEPTH)).as_bytes()).is_ok());
}

#[test]
fn a_flood_of_values_ends_in_a_clear_error() {
    let xml = format!("<a>{}</a>", "<b/>".repeat(MAX_NODES));
    assert_eq!(parse(xml.as_bytes()).unwrap_err(), ReadError::TooComplex);
    let json = format!("[{}0]", "0,".repeat(MAX_NODES));
    assert_eq!(parse(json.as_bytes()).unwrap_err(), ReadError::TooComplex);
}

#[test]
fn broken_markup_is_an_error_and_no_panic() {
    for body in ["<", "<a", "<a><b></a>", "<a>", "</a>", "{", "[1,", "{\"a\":}", "<!DOCTYPE", "<!--", "<?xml", "<a>&"] {
        assert_eq!(parse(body.as_bytes()).unwrap_err(), ReadError::NotUnderstood, "{body}");
    }
}

#[test]
fn field_names_match_without_case_and_separators() {
    let tree = parse(br#"{"ServiceCode": "x", "service-name": "y"}"#).unwrap();
    assert_eq!(tree.text("service_code"), Some("x"));
    assert_eq!(tree.text("service_name"), Some("y"));
}
