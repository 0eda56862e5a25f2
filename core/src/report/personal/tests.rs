use proptest::prelude::*;

use super::*;

fn found(text: &str) -> Vec<(PersonalKind, String)> {
    find_personal(text).into_iter().map(|detail| (detail.kind, detail.words)).collect()
}

/// Each text with the one thing that is to be found in it.
const PERSONAL: [(&str, PersonalKind, &str); 59] = {
    use PersonalKind::{Email, Phone, Plate};
    [
        ("Call me at 215-555-0199 after six.", Phone, "215-555-0199"),
        ("My number: (215) 555-0199", Phone, "(215) 555-0199"),
        ("215.555.0199", Phone, "215.555.0199"),
        ("215 555 0199 is me", Phone, "215 555 0199"),
        ("reach us on 2155550199", Phone, "2155550199"),
        ("2155550199", Phone, "2155550199"),
        ("1-800-555-0199", Phone, "1-800-555-0199"),
        ("+1 (215) 555-0199", Phone, "+1 (215) 555-0199"),
        ("+12155550199", Phone, "+12155550199"),
        ("At 1200 Market St, 215-555-0199, ask for Ann", Phone, "215-555-0199"),
        ("I live in apt 4 215-555-0199", Phone, "215-555-0199"),
        ("tel:+442079460958", Phone, "+442079460958"),
        ("+44 20 7946 0958", Phone, "+44 20 7946 0958"),
        ("020 7946 0958", Phone, "020 7946 0958"),
        ("+49 (0)30 1234567", Phone, "+49 (0)30 1234567"),
        ("030/12345678", Phone, "030/12345678"),
        ("01 23 45 67 89", Phone, "01 23 45 67 89"),
        ("01.23.45.67.89", Phone, "01.23.45.67.89"),
        ("+52 55 1234 5678", Phone, "+52 55 1234 5678"),
        ("Llame al 55 1234 5678, por favor", Phone, "55 1234 5678"),
        ("mi teléfono es 612 345 678", Phone, "612 345 678"),
        ("0049 30 1234567", Phone, "0049 30 1234567"),
        ("+966 50 123 4567", Phone, "+966 50 123 4567"),
        ("للاتصال ٠٥٠ ١٢٣ ٤٥٦٧", Phone, "٠٥٠ ١٢٣ ٤٥٦٧"),
        ("رقمي +٩٦٦٥٠١٢٣٤٥٦٧", Phone, "+٩٦٦٥٠١٢٣٤٥٦٧"),
        ("٠١٠١٢٣٤٥٦٧٨", Phone, "٠١٠١٢٣٤٥٦٧٨"),
        ("هاتف: ۰۹۱۲۳۴۵۶۷۸۹", Phone, "۰۹۱۲۳۴۵۶۷۸۹"),
        ("text 555-0199", Phone, "555-0199"),
        ("phone 555 0199 in the evening", Phone, "555 0199"),
        ("215\u{2011}555\u{2011}0199", Phone, "215\u{2011}555\u{2011}0199"),
        ("215\u{A0}555\u{A0}0199", Phone, "215\u{A0}555\u{A0}0199"),
        ("\u{200E}+1 215 555 0199\u{200E}", Phone, "+1 215 555 0199"),
        ("اتصل +\u{200E}1215\u{200F}5550199", Phone, "+\u{200E}1215\u{200F}5550199"),
        ("Phone number 2155550199", Phone, "2155550199"),
        ("Write to ann@example.com.", Email, "ann@example.com"),
        ("ann.smith+city@mail.example.co.uk", Email, "ann.smith+city@mail.example.co.uk"),
        ("<ANN@EXAMPLE.COM>", Email, "ANN@EXAMPLE.COM"),
        ("mailto:a_b-c@d-e.org?subject=hole", Email, "a_b-c@d-e.org"),
        ("correo:josé@ejemplo.es", Email, "josé@ejemplo.es"),
        ("البريد ann@example.com هنا", Email, "ann@example.com"),
        ("2155550199@example.com", Email, "2155550199@example.com"),
        ("The plate is KXR-4821", Plate, "KXR-4821"),
        ("license plate KXR 4821, blue", Plate, "KXR 4821"),
        ("plate kxr4821", Plate, "kxr4821"),
        ("license plate: 7ABC123", Plate, "7ABC123"),
        ("PA plates JZ12345", Plate, "JZ12345"),
        ("Registration AB12 CDE", Plate, "AB12 CDE"),
        ("con placas ABC-12-34", Plate, "ABC-12-34"),
        ("matrícula 1234 BCD", Plate, "1234 BCD"),
        ("لوحة أ ب ج ١٢٣٤", Plate, "أ ب ج ١٢٣٤"),
        ("A white van KXR-4821 blocks the lane", Plate, "KXR-4821"),
        ("Abandoned car, KXR4821, no tires", Plate, "KXR4821"),
        ("the truck (7ABC123) leaks oil", Plate, "7ABC123"),
        ("a car with AB-123-CD on it", Plate, "AB-123-CD"),
        ("un coche 1234 BCD abandonado", Plate, "1234 BCD"),
        ("un carro ABC-123 tirado", Plate, "ABC-123"),
        ("سيارة أ ب ج ١٢٣٤ متروكة", Plate, "أ ب ج ١٢٣٤"),
        ("vehicle AB12CDE parked on the sidewalk", Plate, "AB12CDE"),
        ("Driver of KXR 4821 dumps trash", Plate, "KXR 4821"),
    ]
};

/// What a report is full of and nobody has to look at again.
const HARMLESS: [&str; 82] = [
    "",
    "Deep pothole in the right lane, cars swerve around it.",
    "Call 311 or 911.",
    "I called 311 on 2026-03-01 and again on 3/15/2026.",
    "311 request 2026-0012345 was closed",
    "1234 Market Street, Philadelphia, PA 19107",
    "19107-3721",
    "Boston, MA 02134-1234",
    "10115 Berlin",
    "SW1A 1AA",
    "M5V 3L8, Toronto",
    "between 1200 and 1400 Chestnut St",
    "300-1200 block of Broad St",
    "the 5200-5299 block",
    "2026-03-01",
    "call before 2026-03-01",
    "call me by 03/15/2026",
    "contact after 01.03.2026",
    "since 01-02-2026 08",
    "03/01/2026 08:30",
    "01.03.2026, 14 Uhr",
    "01-02-2026 0830",
    "2026-03-01T08:00:00Z",
    "from 08:00 to 17:30",
    "open 0800 - 1700",
    "Monday 9-5, Saturday 10-2",
    "since 2019, worse in 2024/2025",
    "Reference CL-7K3F9Q",
    "Ref 2155550199",
    "Case number 2155550199",
    "ticket #4155550199",
    "request 10001234567",
    "SR 2603010042 is still open",
    "2026031712",
    "permit 01234567890",
    "Solicitud 0123456789",
    "pole number 0123456789",
    "pole LGT-1042 is dark",
    "The car hit pole LGT-1042",
    "hydrant HYD 4821 near the parked cars",
    "$1,200.50",
    "about $2155550199",
    "costs 1.200,50 €",
    "1 200 000 people",
    "2,155,550,199 visitors",
    "39.9526, -75.1652",
    "at 39.952583,-75.165222",
    "call from 39.9525833",
    "bus 42 and bus 4821",
    "Bus 42 stop 1234567",
    "Route 30, I-95 exit 17, US 101",
    "the SUV took I-95 and PA 611",
    "12 ft x 8 ft x 6 in",
    "a hole of 120 x 80 cm",
    "4x4 truck stuck",
    "10 of 12 lights out",
    "50% of the lamps, 20 °C",
    "speed 45 MPH in a 25 zone",
    "phone booth 12 is broken",
    "text reads 4821",
    "call box 1234",
    "no phone service at 1200 Market",
    "version 10.0.19045.3803",
    "192.168.100.200",
    "https://city.example/requests/2155550199",
    "see www.example.com/a?id=2155550199",
    "meet @ 5pm",
    "follow @city311",
    "a@b",
    "2@3.50",
    "price@1.5",
    "THE CAR AND THE VAN ON 5TH ST",
    "SEE 4821 MARKET ST",
    "Parked cars on 12th and 5TH",
    "a steel plate 4x8 over the trench",
    "metal plate 12AB rattles",
    "road plate of 300 kg",
    "license expired in 2024",
    "graffiti tag KXR4821 on the wall",
    "KXR-4821",
    "ISO 9001, H1N1, COVID-19, PM10",
    "الحافلة ٤٢ في شارع ١٢٣٤ يوم ٢٠٢٦/٠٣/٠١",
];

#[test]
fn what_leads_to_a_person_is_found_where_it_stands() {
    for (text, kind, words) in PERSONAL {
        assert_eq!(found(text), [(kind, words.to_owned())], "{text}");
        let [detail] = find_personal(text).try_into().unwrap();
        let letters = text.chars().take(detail.end as usize).skip(detail.start as usize);
        assert_eq!(letters.collect::<String>(), words, "{text}");
    }
}

#[test]
fn what_a_report_is_full_of_is_let_through() {
    for text in HARMLESS {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn several_are_told_in_their_order() {
    let text = "Car KXR-4821. Call 215-555-0199 or +44 20 7946 0958, or write to ann@example.com!";
    let kinds: Vec<_> = found(text).into_iter().map(|(kind, _)| kind).collect();
    use PersonalKind::{Email, Phone, Plate};
    assert_eq!(kinds, [Plate, Phone, Phone, Email]);
}

proptest! {
    #[test]
    fn any_text_is_searched_and_every_find_lies_inside_it(text in any::<String>(), dense in "[0-9A-Z+@(). -]{0,80}") {
        for text in [text, format!("plate {dense}"), format!("call {dense}")] {
            let mut last = 0;
            for detail in find_personal(&text) {
                prop_assert!(last <= detail.start && detail.start < detail.end);
                prop_assert!(detail.end as usize <= text.chars().count());
                last = detail.end;
            }
        }
    }
}
