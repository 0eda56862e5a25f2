use crate::message::say;
use std::thread;

use proptest::prelude::*;

use super::embedded::{Packed, ROOMS, english as english_locale, room_of};
use super::*;

fn negotiated(tag: &str) -> &'static Locale {
    LOCALES.iter().find(|locale| locale.tag == tag).unwrap()
}

fn english() -> Language {
    Language::negotiate(&["en-US"])
}

fn spanish() -> Language {
    Language::negotiate(&["es-US"])
}

fn arabic() -> Language {
    Language::negotiate(&["ar"])
}

/// New York without a time zone database: five hours behind, four in summer.
fn new_york() -> TimeZone {
    TimeZone::posix("EST5EDT,M3.2.0,M11.1.0").unwrap()
}

fn tokyo() -> TimeZone {
    TimeZone::posix("JST-9").unwrap()
}

fn moment(rfc_3339: &str) -> Timestamp {
    rfc_3339.parse::<jiff::Timestamp>().unwrap().into()
}

fn given(arguments: &[(&str, &str)]) -> Vec<(String, String)> {
    arguments.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn a_language_knows_its_tag_and_direction() {
    assert_eq!((english().tag(), english().direction()), ("en", Direction::LeftToRight));
    assert_eq!((spanish().tag(), spanish().direction()), ("es", Direction::LeftToRight));
    assert_eq!((arabic().tag(), arabic().direction()), ("ar", Direction::RightToLeft));
}

#[test]
fn languages_are_listed_under_their_own_names_and_as_shells_name_directions() {
    let listed = Language::available();
    assert_eq!(
        listed.iter().map(|language| language.name.as_str()).collect::<Vec<_>>(),
        [
            "English",
            "العربية",
            "বাংলা",
            "español",
            "français",
            "kreyòl ayisyen",
            "italiano",
            "ខ្មែរ",
            "한국어",
            "polski",
            "português",
            "русский",
            "shqip",
            "українська",
            "Tiếng Việt",
            "简体中文",
            "繁體中文",
        ]
    );
    let json = serde_json::to_value(&listed).unwrap();
    assert_eq!(json[1], serde_json::json!({ "tag": "ar", "name": "العربية", "direction": "rtl" }));
    assert_eq!(json[2]["direction"], "ltr");
    assert_eq!(listed.len(), 17);
}

#[test]
fn the_number_of_a_report_stands_as_the_city_wrote_it() {
    let message = say::tracking_id("0016873921");
    let zone = TimeZone::UTC;
    assert_eq!(english().text(&message, &zone), "Your report was received. Its number is 0016873921.");
    assert_eq!(spanish().text(&message, &zone), "La ciudad recibió su reporte. Su número de solicitud es 0016873921.");
    assert_eq!(arabic().text(&message, &zone), "استلمت المدينة بلاغك. رقمه هو \u{2068}0016873921\u{2069}.");
}

#[test]
fn values_are_isolated_in_right_to_left_languages_alone() {
    let message = say::tracking_id_due("7", moment("2026-03-03T12:00:00Z"));
    let text = arabic().text(&message, &TimeZone::UTC);
    assert!(text.contains("\u{2068}7\u{2069}"), "{text}");
    assert!(text.contains("\u{2068}3 مارس 2026\u{2069}"), "a date is isolated as a whole: {text}");
    for language in [english(), spanish()] {
        let text = language.text(&message, &TimeZone::UTC);
        assert!(!text.contains(['\u{2068}', '\u{2069}']), "{text}");
    }
}

#[test]
fn a_value_cannot_end_its_isolation_or_bring_control_characters() {
    let hostile = "a\u{0}b\u{1b}[31m\u{7f}\u{2069}\u{202e}c\r\nd\te\u{85}f";
    let message = say::city_status_other(hostile);
    assert_eq!(english().text(&message, &TimeZone::UTC), "The city says: ab[31mc\nd ef");
    assert_eq!(arabic().text(&message, &TimeZone::UTC), "تقول المدينة: \u{2068}ab[31mc\nd ef\u{2069}");
}

#[test]
fn isolates_in_a_value_stay_in_pairs() {
    let table = [
        ("\u{2068}7\u{2069} a", "\u{2068}7\u{2069} a"),
        ("\u{2069}\u{2069}a", "a"),
        ("a\u{2066}b\u{2067}c", "a\u{2066}b\u{2067}c\u{2069}\u{2069}"),
    ];
    for (value, expected) in table {
        assert_eq!(clean(value), expected);
    }
    let zone = TimeZone::UTC;
    let reason = arabic().text(&say::parked_refused_silent("404"), &zone);
    let text = arabic().text(&say::tracking_parked(reason.clone()), &zone);
    assert!(reason.contains("\u{2068}404\u{2069}") && text.contains(&reason), "{text}");
}

#[test]
fn a_term_is_said_in_the_language_of_the_sentence() {
    let message = say::problem_contact_required(say::code::FIELD_EMAIL);
    assert!(english().text(&message, &TimeZone::UTC).contains("“Email”"));
    assert!(spanish().text(&message, &TimeZone::UTC).contains("«Correo electrónico»"));
    assert!(arabic().text(&message, &TimeZone::UTC).contains("البريد الإلكتروني"));
}

#[test]
fn a_day_is_the_one_on_the_calendar_of_the_zone() {
    let late = moment("2026-03-03T20:05:00Z");
    let table = [
        (english(), TimeZone::UTC, "March 3, 2026"),
        (english(), tokyo(), "March 4, 2026"),
        (spanish(), new_york(), "3 de marzo de 2026"),
        (spanish(), tokyo(), "4 de marzo de 2026"),
        (arabic(), new_york(), "3 مارس 2026"),
        (arabic(), tokyo(), "4 مارس 2026"),
    ];
    for (language, zone, expected) in table {
        assert_eq!(language.date(late, &zone), expected);
        let message = say::report_due(late);
        assert!(language.text(&message, &zone).contains(expected));
    }
}

#[test]
fn a_time_of_day_is_written_with_twelve_hours() {
    let table = [
        ("2026-07-04T04:00:00Z", "July 4, 2026 at 12:00 AM", "4 de julio de 2026, 12:00\u{a0}a.\u{a0}m."),
        ("2026-07-04T13:05:00Z", "July 4, 2026 at 9:05 AM", "4 de julio de 2026, 9:05\u{a0}a.\u{a0}m."),
        ("2026-12-31T17:00:00Z", "December 31, 2026 at 12:00 PM", "31 de diciembre de 2026, 12:00\u{a0}p.\u{a0}m."),
        ("2027-01-01T04:59:59Z", "December 31, 2026 at 11:59 PM", "31 de diciembre de 2026, 11:59\u{a0}p.\u{a0}m."),
    ];
    for (instant, in_english, in_spanish) in table {
        assert_eq!(english().date_and_time(moment(instant), &new_york()), in_english);
        assert_eq!(spanish().date_and_time(moment(instant), &new_york()), in_spanish);
    }
    assert_eq!(arabic().date_and_time(moment("2026-07-04T20:05:00Z"), &new_york()), "4 يوليو 2026، الساعة 4:05 م");
}

#[test]
fn a_message_can_ask_for_the_time_beside_the_day() {
    let message = say::waiting_retry(moment("2026-03-03T20:05:00Z"));
    let text = english().text(&message, &new_york());
    assert!(text.ends_with("Next attempt: March 3, 2026 at 3:05 PM."), "{text}");
}

#[test]
fn the_first_and_the_last_moment_have_a_date_in_every_zone() {
    for instant in [Timestamp::from_millis(i64::MIN), moment("9999-12-30T21:00:00Z")] {
        for zone in [TimeZone::UTC, new_york(), tokyo()] {
            assert!(english().date_and_time(instant, &zone).contains("9999"));
        }
    }
}

#[test]
fn all_twelve_months_have_their_own_name() {
    for language in [english(), spanish(), arabic()] {
        let month = |number: u32| language.date(moment(&format!("2026-{number:02}-15T12:00:00Z")), &TimeZone::UTC);
        let names: std::collections::BTreeSet<_> = (1..=12).map(month).collect();
        assert_eq!(names.len(), 12);
    }
}

#[test]
fn distances_are_told_in_the_units_of_the_region() {
    let customary = [
        (0.0, "0 feet"),
        (0.3, "1 foot"),
        (140.0, "460 feet"),
        (160.0, "520 feet"),
        (161.0, "0.1 miles"),
        (1609.344, "1 mile"),
        (16_000.0, "9.9 miles"),
        (16_090.0, "10 miles"),
        (2_000_000.0, "1,243 miles"),
    ];
    for (metres, expected) in customary {
        assert_eq!(english().distance(metres), expected, "{metres}");
    }
    let metric = [(1.2, "1 meter"), (994.0, "990 meters"), (995.0, "1 kilometer"), (1234.0, "1.2 kilometers")];
    for (metres, expected) in metric {
        assert_eq!(Language::negotiate(&["en-CA"]).distance(metres), expected, "{metres}");
    }
    assert_eq!(spanish().distance(1609.344), "1 milla");
    assert_eq!(spanish().with_measures(Measures::Metric).distance(150.0), "150 metros");
    assert_eq!(arabic().distance(1.0), "3 أقدام");
    assert_eq!(english().distance(f64::NAN), "0 feet");
    assert_eq!(english().distance(-5.0), "0 feet");
}

#[test]
fn numbers_have_the_marks_of_the_language() {
    assert_eq!(english().number(1_234_567.891), "1,234,567.891");
    assert_eq!(spanish().number(1234.5), "1,234.5");
    assert_eq!(arabic().number(-1234.0), "\u{200e}-1,234");
}

#[test]
fn plurals_follow_the_rules_of_the_language() {
    let said =
        |language: &Language, count: &str| language.text_by_key("demo-delivered", &given(&[("count", count)])).unwrap();
    assert_eq!(said(&english(), "0"), "No report was delivered.");
    assert_eq!(said(&english(), "1"), "1 report was delivered.");
    assert_eq!(said(&english(), "1200"), "1,200 reports were delivered.");
    assert_eq!(said(&spanish(), "1"), "Se entregó 1 reporte.");
    assert_eq!(said(&arabic(), "2"), "سُلِّم بلاغان.");
    assert_eq!(said(&arabic(), "3"), "سُلِّمت \u{2068}3\u{2069} بلاغات.");
    assert_eq!(said(&arabic(), "11"), "سُلِّم \u{2068}11\u{2069} بلاغًا.");
    assert_eq!(said(&arabic(), "100"), "سُلِّم \u{2068}100\u{2069} بلاغ.");
}

#[test]
fn an_argument_given_as_text_keeps_its_digits() {
    for number in ["16873921", "007", "1.50", "1e3", "12345678901234567890", "inf", "NaN", "+1"] {
        let text = english().text_by_key("tracking-id", &given(&[("number", number)])).unwrap();
        assert_eq!(text, format!("Your report was received. Its number is {number}."));
    }
}

#[test]
fn an_unknown_text_is_none_by_key_and_its_code_in_a_message() {
    let nobody = Message { code: "nobody-says-this".to_owned(), arguments: Vec::new() };
    for language in [english(), spanish(), arabic()] {
        assert_eq!(language.text_by_key("nobody-says-this", &[]), None);
        assert_eq!(language.text_by_key("", &[]), None);
        assert_eq!(language.text_by_key("-product", &[]), None);
        assert_eq!(language.text(&nobody, &TimeZone::UTC), "nobody-says-this");
    }
}

#[test]
fn a_missing_argument_leaves_a_visible_hole() {
    let bare = Message { arguments: Vec::new(), ..say::tracking_id("1") };
    assert_eq!(english().text(&bare, &TimeZone::UTC), "Your report was received. Its number is {$number}.");
}

/// A language that has these rooms and no others.
fn language_of(tag: &'static str, rooms: &[(&str, &str)]) -> Texts {
    let mut locale = Locale { tag, name: "", direction: Direction::LeftToRight, rooms: [Packed::EMPTY; ROOMS] };
    for (key, text) in rooms {
        let bytes = Box::leak(fdeflate::compress_to_vec(text.as_bytes()).into_boxed_slice());
        locale.rooms[room_of(key).unwrap()] = Packed { length: text.len(), bytes };
    }
    Texts::of(Box::leak(Box::new(locale)))
}

#[test]
fn what_a_language_lacks_is_said_in_english_and_english_is_read_only_then() {
    let texts = language_of("es", &[("offline", "offline = Sin conexión")]);
    let bare = Language { measures: Measures::Metric, texts, fallbacks: vec![Texts::of(english_locale())] };
    assert_eq!(bare.text(&say::offline(), &TimeZone::UTC), "Sin conexión");
    assert_eq!(bare.fallbacks[0].rooms_read(), 0);
    assert_eq!(bare.text(&say::check_ok(), &TimeZone::UTC), "Everything is in order.");
    assert_eq!(bare.fallbacks[0].rooms_read(), 1);
    assert_eq!(bare.date(moment("2026-03-03T20:05:00Z"), &TimeZone::UTC), "2026-03-03");
    assert_eq!(bare.number(1234.5), "1234.5");
    assert_eq!(bare.distance(150.0), "150");
}

#[test]
fn a_text_that_is_lacking_is_said_in_the_next_wanted_language_with_everything_in_it() {
    let khmer = language_of("km", &[("offline", "offline = គ្មានអ៊ីនធឺណិត")]);
    let chain = vec![Texts::of(negotiated("es")), Texts::of(english_locale())];
    let language = Language { measures: Measures::Metric, texts: khmer, fallbacks: chain };
    let zone = TimeZone::UTC;
    assert_eq!(language.text(&say::offline(), &zone), "គ្មានអ៊ីនធឺណិត");
    let due = say::report_due(moment("2026-03-03T20:05:00Z"));
    assert!(language.text(&due, &zone).contains("3 de marzo de 2026"));
    let far = say::advice_photo_far(150.0);
    assert!(language.text(&far, &zone).contains("150 metros"));
    let contact = say::problem_contact_required(say::code::FIELD_EMAIL);
    assert!(language.text(&contact, &zone).contains("Correo electrónico"));
    assert_eq!(language.fallbacks[1].rooms_read(), 0, "nobody asked for English");
}

#[test]
fn a_room_is_read_when_its_first_message_is_asked_for_and_no_other_is() {
    let language = spanish();
    assert_eq!(language.texts.rooms_read(), 0);
    assert!(language.text_by_key("offline", &[]).is_some());
    assert!(language.text_by_key("cancelled", &[]).is_some());
    assert_eq!(language.texts.rooms_read(), 1);
    assert!(language.text_by_key("delivery-queued", &[]).is_some());
    assert_eq!(language.texts.rooms_read(), 2);
}

#[test]
fn every_room_of_every_language_is_whole_in_the_library() {
    for locale in &LOCALES {
        for packed in locale.rooms {
            assert_eq!(packed.text().len(), packed.length, "{}", locale.tag);
        }
        let texts = Texts::of(locale);
        for key in
            ["offline", "tracking-waiting", "place-here", "pack-newer", "check-ok", "number-decimal", "time-short"]
        {
            assert!(texts.find(key).is_some(), "{} {key}", locale.tag);
        }
        assert!(texts.find("nobody-says-this").is_none());
    }
}

#[test]
fn a_term_of_another_room_is_part_of_every_room_that_names_it() {
    // The program's own name is defined beside the errors; what only a terminal says is another room.
    let text = english().text_by_key("sealed-unsupported", &[]).unwrap();
    assert!(text.contains("Curbline"), "{text}");
}

#[test]
fn one_language_serves_several_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    let language = arabic();
    shared(&language);
    let said = |count: u32| language.text(&say::demo_delivered(count), &TimeZone::UTC);
    let expected: Vec<_> = (0..50).map(said).collect();
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!((0..50).map(said).collect::<Vec<_>>(), expected));
        }
    });
}

proptest! {
    #[test]
    fn no_number_breaks_a_sentence(number: f64) {
        for language in [english(), arabic()] {
            let message = say::demo_delivered(number);
            prop_assert!(!language.text(&message, &TimeZone::UTC).is_empty());
            prop_assert!(!language.distance(number).is_empty());
        }
    }

    #[test]
    fn no_key_and_no_text_breaks_a_sentence(key: String, value: String) {
        prop_assert_eq!(english().text_by_key(&key, &[(key.clone(), value.clone())]), None);
        let arguments = vec![("status".to_owned(), value)];
        prop_assert!(arabic().text_by_key("city-status-other", &arguments).is_some());
    }

    #[test]
    fn no_wish_is_too_strange(wish: String) {
        let tag = Language::negotiate(&[&wish]).tag();
        prop_assert!(LOCALES.iter().any(|locale| locale.tag == tag));
    }
}

#[test]
fn made_up_languages_bracket_and_lengthen_every_message_and_are_not_offered() {
    let zone = TimeZone::UTC;
    let message = say::photo_too_many_bytes(3.0, 2.0);
    let english = Language::negotiate(&["en"]).text(&message, &zone);
    for tag in ["en-XA", "ar-XB"] {
        let language = Language::negotiate(&[tag]);
        let text = language.text(&message, &zone);
        assert!(text.starts_with('⟦') && text.ends_with('⟧'), "{text}");
        assert!(text.chars().count() * 10 >= english.chars().count() * 13, "{text}");
        assert!(text.contains('3') && text.contains('2'), "{text}");
        assert!(Language::available().iter().all(|offered| offered.tag != tag));
    }
}
