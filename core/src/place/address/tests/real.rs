//! Philadelphia's streets, where they are: `CURBLINE_REAL_DATA` names a folder that has `addresses/` in it.
#![expect(clippy::arithmetic_side_effects, reason = "a test that overflows has failed")]

use std::path::PathBuf;
use std::sync::OnceLock;

use crate::place::address::words::{direction_in_full, suffix_in_full};
use crate::place::address::{Change, Columns, Match, SourceFile, StreetSource, Streets, TakenAs, compile};

struct City {
    streets: Streets,
    section: usize,
    table: String,
}

fn philadelphia() -> Option<&'static City> {
    static CITY: OnceLock<Option<City>> = OnceLock::new();
    let city = CITY.get_or_init(|| {
        let folder = PathBuf::from(std::env::var_os("CURBLINE_REAL_DATA")?).join("addresses");
        let read = |name: &str| std::fs::read(folder.join(name)).unwrap();
        let streets = read("passyunk_centerline.csv");
        let (aliases, landmarks) = (read("passyunk_alias.csv"), read("passyunk_landmarks.csv"));
        let column = |name: &str| name.to_owned();
        let columns = Columns {
            direction: Some(column("PRE_DIR")),
            name: column("ST_NAME"),
            kind: Some(column("ST_TYPE")),
            suffix: Some(column("POST_DIR")),
            left_from: column("L_F_ADD"),
            left_to: column("L_T_ADD"),
            right_from: column("R_F_ADD"),
            right_to: column("R_T_ADD"),
            segment: column("SEG_ID"),
            owner: Some(column("RESPONSIBL")),
        };
        let section = compile(StreetSource {
            streets: SourceFile { name: "streets.csv", bytes: &streets },
            columns: &columns,
            geometry: None,
            aliases: Some(SourceFile { name: "aliases.csv", bytes: &aliases }),
            landmarks: Some(SourceFile { name: "landmarks.csv", bytes: &landmarks }),
        })
        .unwrap();
        let table = String::from_utf8(streets).unwrap();
        Some(City { section: section.len(), streets: Streets::open(section).unwrap(), table })
    });
    if city.is_none() {
        println!("left out: CURBLINE_REAL_DATA is not set");
    }
    city.as_ref()
}

#[test]
fn the_section_is_smaller_than_what_gzip_makes_of_the_streets_alone() {
    let Some(city) = philadelphia() else { return };
    assert_eq!(city.streets.segments(), 41_252);
    // 480,369 bytes by gzip -6; aliases and landmarks come on top there and are in the section here.
    assert!(city.section < 400_000, "{} bytes", city.section);
}

/// Text, what it looks like, address, piece, how many are equally good, changes, why.
type Outcome = (&'static str, TakenAs, &'static str, &'static str, usize, &'static [Change], &'static str);

/// The texts that the city's own address service is tested with, and what becomes of each: what it looks like, the best
/// match and its piece of street, how many are equally good, what was typed otherwise, and why.
#[rustfmt::skip]
const TEXTS: [Outcome; 49] = [
    ("0-98 Sharpnack", TakenAs::Address, "0-98 E SHARPNACK ST", "720722", 2, &[], "a block that begins at 0 lies where it ends; east and west both have a 98"),
    ("11 N 2nd St", TakenAs::Address, "11 N 2ND ST", "440437", 1, &[], "as written"),
    ("1234 Market St", TakenAs::Address, "1234 MARKET ST", "440394", 1, &[], "as written"),
    ("1234 market st", TakenAs::Address, "1234 MARKET ST", "440394", 1, &[], "letters of any size"),
    ("1234%20market%20st", TakenAs::Address, "1234 MARKET ST", "440394", 1, &[], "out of a link"),
    ("13 1/2 Manheim St", TakenAs::Address, "13 1/2 MANHEIM ST", "720557", 1, &[], "a half lies beside its number"),
    ("1298 MARKET ST", TakenAs::Address, "1298 MARKET ST", "440394", 1, &[], "the end of a range belongs to it"),
    ("12th and chestnut", TakenAs::Crossing, "12TH ST & CHESTNUT ST", "", 1, &[], "without lines nobody knows which end of 12th; the longest Chestnut first"),
    ("1307 S 6th St", TakenAs::Address, "1307 S 6TH ST", "340773", 1, &[], "as written"),
    ("1319 N LEE ST", TakenAs::Address, "1319 N LEE ST", "440078", 1, &[], "as written"),
    ("1650 N 5TH ST UNIT A", TakenAs::Address, "1650 N 5TH ST UNIT A", "543779", 1, &[], "the unit is kept"),
    ("1708-14 chestnut st", TakenAs::Address, "1708-14 CHESTNUT ST", "421308", 1, &[], "a range lies where it begins"),
    ("1737-39 Chestnut Street", TakenAs::Address, "1737-39 CHESTNUT ST", "421308", 1, &[], "the suffix written out"),
    ("1769 frankford ave apt 2000", TakenAs::Address, "1769 FRANKFORD AVE APT 2000", "543011", 1, &[], "whether there is such a flat no street file says"),
    ("1769-75 frankford ave apt 4", TakenAs::Address, "1769-75 FRANKFORD AVE APT 4", "543011", 1, &[], "range and unit"),
    ("1801 jfk blvd", TakenAs::Address, "1801 JOHN F KENNEDY BLVD", "421373", 1, &[], "the initials of one name only"),
    ("1801-23 N 10th St", TakenAs::Address, "1801-23 N 10TH ST", "542670", 1, &[], "a range"),
    ("1801-59 N 11th St", TakenAs::Address, "1801-59 N 11TH ST", "542645", 1, &[], "a range"),
    ("1834-48 BLAIR ST", TakenAs::Address, "1834-48 BLAIR ST", "542898", 1, &[], "a range"),
    ("1922 SARTAIN ST", TakenAs::Address, "1922 S SARTAIN ST", "341461", 1, &[], "only the south has a 1922"),
    ("1927 N PATTON ST,", TakenAs::Address, "1927 N PATTON ST", "521101", 1, &[], "a comma at the end"),
    ("2100 SITTY TAWK AVE", TakenAs::Address, "", "", 0, &[], "two first letters wrong is no misspelling; the city's service knows none either"),
    ("2342 W HUNTING PARK AVE", TakenAs::Address, "2342 W HUNTING PARK AVE", "620287", 1, &[], "as written"),
    ("2429 LOCUST ST APT 201", TakenAs::Address, "2429 LOCUST ST APT 201", "421259", 1, &[], "the unit is kept"),
    ("2429-41 LOCUST ST APT 201", TakenAs::Address, "2429-41 LOCUST ST APT 201", "421259", 1, &[], "range and unit"),
    ("337 s camac st apt 3", TakenAs::Address, "337 S CAMAC ST APT 3", "340002", 1, &[], "the unit is kept"),
    ("3419 ashfield lane", TakenAs::Address, "3419 ASHFIELD LN", "980397", 1, &[], "the suffix written out"),
    ("36 w gowen", TakenAs::Address, "36 GOWEN CIR", "820865", 1, &[], "the city's aliases say that 36 to 69 W Gowen Ave is Gowen Circle"),
    ("3600 PINE ST", TakenAs::Address, "3600 PINE ST", "", 1, &[Change::Number], "the street file has no 3600 block of Pine St (a campus): the street, and no piece"),
    ("524 N Broad St", TakenAs::Address, "524 N BROAD ST", "440843", 1, &[], "as written"),
    ("5431R-39 westford rd", TakenAs::Address, "5431R-39 WESTFORD RD", "740895", 1, &[], "a rear with a range"),
    ("600 S 48th St", TakenAs::Address, "600 S 48TH ST", "320165", 1, &[], "as written"),
    ("621 REED ST APT 2R", TakenAs::Address, "621 REED ST APT 2R", "341009", 1, &[], "the R belongs to the flat"),
    ("742R S DARIEN ST", TakenAs::Address, "742R S DARIEN ST", "342560", 1, &[], "a rear lies beside its number"),
    ("826-28 N 3rd St # 1", TakenAs::Address, "826-28 N 3RD ST # 1", "440756", 1, &[], "as the city writes a unit of no kind"),
    ("826-28 N 3rd St Apartment 1", TakenAs::Address, "826-28 N 3RD ST APT 1", "440756", 1, &[], "a unit written out"),
    ("826-28 N 3rd St Floor 1", TakenAs::Address, "826-28 N 3RD ST FL 1", "440756", 1, &[], "a unit written out"),
    ("826-28 N 3rd St Ste 1", TakenAs::Address, "826-28 N 3RD ST STE 1", "440756", 1, &[], "a unit"),
    ("826-28 N 3rd St Unit 1", TakenAs::Address, "826-28 N 3RD ST UNIT 1", "440756", 1, &[], "a unit"),
    ("901 N PENN ST UNIT F1102", TakenAs::Address, "901 N PENN ST UNIT F1102", "441566", 1, &[], "a unit with a letter"),
    ("919-21 S 7TH ST", TakenAs::Address, "919-21 S 7TH ST", "340570", 1, &[], "a range"),
    ("921-29 E LYCOMING ST", TakenAs::Address, "921-29 E LYCOMING ST", "641157", 1, &[], "a range"),
    ("broad and girard", TakenAs::Crossing, "BROAD ST & GIRARD AVE", "", 1, &[], "both have two ends, and no lines tell which meet"),
    ("n 3rd and market st", TakenAs::Crossing, "N 3RD ST & MARKET ST", "", 1, &[], "both as the city writes them"),
    ("-75.15311665258051 39.94923709403044", TakenAs::Coordinates, "39.949237, -75.153117", "", 1, &[], "longitude first, inside the city"),
    ("-75.15311665258051,39.94923709403044", TakenAs::Coordinates, "39.949237, -75.153117", "", 1, &[], "the same with a comma"),
    ("-70 40", TakenAs::Coordinates, "", "", 0, &[], "in the Atlantic, whichever way around"),
    ("063N150112", TakenAs::Parcel, "", "", 0, &[], "a parcel of the registry of deeds; packs have no parcels"),
    ("454607", TakenAs::Parcel, "", "", 0, &[], "a parcel of the water department"),
];

#[test]
fn what_the_citys_own_service_is_asked_has_the_outcome_that_is_written_down() {
    let Some(city) = philadelphia() else { return };
    // A box around the city in place of its boundary.
    let inside = |point: crate::place::Point| {
        (39.86..40.14).contains(&point.latitude) && (-75.29..-74.95).contains(&point.longitude)
    };
    for (text, taken_as, address, segment, equal, changes, why) in TEXTS {
        let found = city.streets.find_within(text, inside);
        assert_eq!(found.taken_as, taken_as, "{text}: {why}");
        let best = found.matches.first().map(|best| best.score);
        let best: Vec<&Match> = found.matches.iter().filter(|found| Some(found.score) == best).collect();
        assert_eq!(best.len(), equal, "{text}: {why} {best:?}");
        let Some(best) = best.first() else { continue };
        assert_eq!((best.address.as_str(), best.changes.as_slice()), (address, changes), "{text}: {why}");
        assert_eq!(best.segment.as_ref().map_or("", |id| id.0.as_str()), segment, "{text}: {why}");
    }
}

#[test]
fn people_find_what_they_mean_by_other_words_too() {
    let Some(city) = philadelphia() else { return };
    for (text, address) in [
        ("independence hall", "500-36 CHESTNUT ST"),
        ("city hall", "1400 JOHN F KENNEDY BLVD"),
        ("1234 markt street", "1234 MARKET ST"),
        ("mlk drive", "MARTIN LUTHER KING JR DR"),
        ("1801 kennedy blvd", "1801 JOHN F KENNEDY BLVD"),
        ("1801 ben franklin pkwy", "1801 BENJAMIN FRANKLIN PKWY"),
        ("city line ave", "CITY AVE"),
        ("1234 market st philadelphia pa 19107", "1234 MARKET ST"),
        ("1234 Market St, Philadelphia, PA 19107", "1234 MARKET ST"),
        ("1234 market streeet", "1234 MARKET ST"),
    ] {
        let found = city.streets.find(text);
        assert_eq!(found.matches.first().map(|found| found.address.as_str()), Some(address), "{text}: {found:?}");
    }
    let owner = |text: &str| city.streets.find(text).matches.first().and_then(|found| found.owner.clone());
    assert_eq!(owner("I 95").as_deref(), Some("STATE"));
    assert_eq!(owner("1234 market st").as_deref(), Some("STATE"));
}

/// Where to begin, and how far to go each time: the same numbers on every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % end
    }
}

/// A piece as its line in the file has it, and one of its house numbers.
struct Drawn {
    /// Direction, name, type and direction behind.
    parts: [String; 4],
    number: u32,
    segment: String,
}

impl Drawn {
    /// One with a number, drawn from the lines.
    fn of(lines: &[&str], chance: &mut Chance) -> Self {
        loop {
            let fields: Vec<&str> = lines[chance.below(lines.len())].split(',').collect();
            let side = 4 + 2 * chance.below(2);
            let ends: Vec<u32> = fields[side..side + 2].iter().filter_map(|number| number.parse().ok()).collect();
            let [from, to] = ends[..] else { continue };
            if from == 0 || to == 0 {
                continue;
            }
            let low = from.min(to);
            let number = low + 2 * u32::try_from(chance.below((from.abs_diff(to) / 2 + 1) as usize)).unwrap();
            let parts = [0, 1, 2, 3].map(|at| fields[at].to_owned());
            return Self { parts, number, segment: fields[9].to_owned() };
        }
    }

    /// The address with these parts, where empty ones are left out.
    fn with(&self, number: &str, change: impl FnOnce(&mut [String; 4])) -> String {
        let mut parts = self.parts.clone();
        change(&mut parts);
        let words = std::iter::once(number.to_owned()).chain(parts).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join(" ")
    }

    fn number(&self) -> String {
        self.number.to_string()
    }

    /// One letter of the name left out, added, replaced or swapped with the next; names of four letters or more.
    fn misspelt(&self, chance: &mut Chance) -> Option<String> {
        let mut letters: Vec<char> = self.parts[1].chars().collect();
        let places: Vec<usize> = (0..letters.len()).filter(|at| letters[*at].is_ascii_alphabetic()).collect();
        if letters.iter().any(char::is_ascii_digit) || places.len() < 4 {
            return None;
        }
        let at = places[chance.below(places.len())];
        let other = char::from(b'A' + u8::try_from(chance.below(26)).unwrap());
        match chance.below(4) {
            0 => drop(letters.remove(at)),
            1 => letters.insert(at, other),
            2 => letters[at] = other,
            _ if at + 1 < letters.len() => letters.swap(at, at + 1),
            _ => return None,
        }
        Some(self.with(&self.number(), |parts| parts[1] = letters.into_iter().collect()))
    }
}

/// How often a piece is found by what is typed for it.
#[derive(Default)]
struct Rate {
    tried: usize,
    first: usize,
    /// Others fit what was typed just as well.
    ambiguous: usize,
    missed: Vec<String>,
}

impl Rate {
    fn add(&mut self, city: &City, drawn: &Drawn, text: String) {
        self.tried += 1;
        let found = city.streets.find(&text);
        let is = |found: &Match| found.segment.as_ref().is_some_and(|id| id.0 == drawn.segment);
        let best = found.matches.first().map(|best| best.score);
        if found.matches.first().is_some_and(is) {
            self.first += 1;
        } else if found.matches.iter().any(|found| is(found) && Some(found.score) == best) {
            self.ambiguous += 1;
        } else {
            self.missed.push(text);
        }
    }
}

#[test]
fn a_thousand_pieces_find_themselves_however_they_are_spelt() {
    let Some(city) = philadelphia() else { return };
    let lines: Vec<&str> = city.table.lines().skip(1).collect();
    let mut chance = Chance(311);
    let drawn: Vec<Drawn> = (0..1000).map(|_| Drawn::of(&lines, &mut chance)).collect();
    let full = |word: &mut String, full: fn(&str) -> Option<&'static str>| {
        if let Some(long) = full(word) {
            long.clone_into(word);
        }
    };
    type Rule<'r> = (&'r str, bool, &'r dyn Fn(&Drawn) -> String);
    let rules: [Rule<'_>; 9] = [
        ("as the city writes it", false, &|drawn| drawn.with(&drawn.number(), |_| {})),
        ("in small letters", false, &|drawn| drawn.with(&drawn.number(), |_| {}).to_lowercase()),
        ("suffix written out", false, &|drawn| {
            drawn.with(&drawn.number(), |parts| full(&mut parts[2], suffix_in_full))
        }),
        ("direction written out", false, &|drawn| {
            drawn.with(&drawn.number(), |parts| full(&mut parts[0], direction_in_full))
        }),
        ("a range", false, &|drawn| drawn.with(&format!("{}-{:02}", drawn.number, (drawn.number + 2) % 100), |_| {})),
        ("a unit", false, &|drawn| drawn.with(&drawn.number(), |_| {}) + " apt 2R"),
        ("city, state and ZIP", false, &|drawn| drawn.with(&drawn.number(), |_| {}) + ", Philadelphia, PA 19107"),
        // What was left out may be what tells two streets apart.
        ("suffix left out", true, &|drawn| drawn.with(&drawn.number(), |parts| parts[2].clear())),
        ("direction left out", true, &|drawn| drawn.with(&drawn.number(), |parts| parts[0].clear())),
    ];
    for (name, may_be_ambiguous, rule) in rules {
        let mut rate = Rate::default();
        drawn.iter().for_each(|drawn| rate.add(city, drawn, rule(drawn)));
        println!("{name}: {} of {} first, {} as good as the first", rate.first, rate.tried, rate.ambiguous);
        assert_eq!(rate.missed, Vec::<String>::new(), "{name}");
        assert!(may_be_ambiguous || rate.ambiguous == 0, "{name}: {}", rate.ambiguous);
    }
    let mut rate = Rate::default();
    for drawn in &drawn {
        if let Some(text) = drawn.misspelt(&mut chance) {
            rate.add(city, drawn, text);
        }
    }
    println!("one letter wrong: {} of {} first, missed: {:?}", rate.first, rate.tried, rate.missed);
    assert!(rate.first * 100 >= rate.tried * 95, "{} of {}", rate.first, rate.tried);
}
