//! How addresses in the United States are abbreviated: street suffixes, directions, ordinals and units.
//!
//! The suffixes and units are those of Publication 28 of the United States Postal Service (appendices C1 and C2), written
//! down from knowledge; with them the usual misspellings. Other countries write addresses otherwise, and need other tables.

/// The postal abbreviation, the word, and what else people write.
const SUFFIXES: &[(&str, &str, &[&str])] = &[
    ("ALY", "ALLEY", &["ALLEE", "ALLY", "AL"]),
    ("ANX", "ANNEX", &["ANEX"]),
    ("ARC", "ARCADE", &[]),
    ("AVE", "AVENUE", &["AV", "AVEN", "AVENU", "AVN", "AVNUE"]),
    ("BCH", "BEACH", &[]),
    ("BND", "BEND", &[]),
    ("BLF", "BLUFF", &["BLUF"]),
    ("BLVD", "BOULEVARD", &["BOUL", "BOULV", "BLV", "BVD", "BOULEVARDE"]),
    ("BR", "BRANCH", &["BRNCH"]),
    ("BRG", "BRIDGE", &["BRDGE"]),
    ("BRK", "BROOK", &[]),
    ("BYP", "BYPASS", &["BYPA", "BYPAS"]),
    ("CSWY", "CAUSEWAY", &["CAUSWA"]),
    ("CTR", "CENTER", &["CEN", "CENT", "CENTR", "CENTRE", "CNTR"]),
    ("CIR", "CIRCLE", &["CIRC", "CIRCL", "CRCL", "CRCLE"]),
    ("CMN", "COMMON", &[]),
    ("COR", "CORNER", &[]),
    ("CT", "COURT", &["CRT"]),
    ("CTS", "COURTS", &[]),
    ("CV", "COVE", &[]),
    ("CRK", "CREEK", &[]),
    ("CRES", "CRESCENT", &["CRSENT", "CRSNT"]),
    ("XING", "CROSSING", &["CRSSNG"]),
    ("DL", "DALE", &[]),
    ("DR", "DRIVE", &["DRIV", "DRV"]),
    ("DWY", "DRIVEWAY", &["DRWY"]),
    ("EST", "ESTATE", &[]),
    ("EXPY", "EXPRESSWAY", &["EXP", "EXPR", "EXPRESS", "EXPW", "EXPWY", "XWAY"]),
    ("EXT", "EXTENSION", &["EXTN", "EXTNSN"]),
    ("FLD", "FIELD", &[]),
    ("FRST", "FOREST", &[]),
    ("FWY", "FREEWAY", &["FREEWY", "FRWAY", "FRWY"]),
    ("GDNS", "GARDENS", &["GRDNS"]),
    ("GTWY", "GATEWAY", &["GATEWY", "GATWAY"]),
    ("GLN", "GLEN", &[]),
    ("GRN", "GREEN", &[]),
    ("GRV", "GROVE", &["GROV"]),
    ("HBR", "HARBOR", &["HARB", "HARBR"]),
    ("HTS", "HEIGHTS", &["HT"]),
    ("HWY", "HIGHWAY", &["HIGHWY", "HIWAY", "HIWY", "HWAY"]),
    ("HL", "HILL", &[]),
    ("HOLW", "HOLLOW", &["HLLW"]),
    ("IS", "ISLAND", &["ISLND"]),
    ("JCT", "JUNCTION", &["JCTION", "JUNCTN"]),
    ("LNDG", "LANDING", &["LNDNG"]),
    ("LN", "LANE", &["LA"]),
    ("LOOP", "LOOP", &["LOOPS"]),
    ("MALL", "MALL", &[]),
    ("MNR", "MANOR", &[]),
    ("MDW", "MEADOW", &[]),
    ("MDWS", "MEADOWS", &[]),
    ("MEWS", "MEWS", &[]),
    ("MTWY", "MOTORWAY", &[]),
    ("OVAL", "OVAL", &["OVL"]),
    ("OPAS", "OVERPASS", &[]),
    ("PARK", "PARK", &["PRK", "PK"]),
    ("PKWY", "PARKWAY", &["PARKWY", "PKWAY", "PKY"]),
    ("PASS", "PASS", &[]),
    ("PSGE", "PASSAGE", &[]),
    ("PATH", "PATH", &["PATHS"]),
    ("PIKE", "PIKE", &["PIKES"]),
    ("PL", "PLACE", &["PLC"]),
    ("PLZ", "PLAZA", &["PLZA"]),
    ("PT", "POINT", &[]),
    ("PRT", "PORT", &[]),
    ("RAMP", "RAMP", &[]),
    ("RST", "REST", &[]),
    ("RDG", "RIDGE", &["RDGE"]),
    ("RD", "ROAD", &[]),
    ("RTE", "ROUTE", &["RT"]),
    ("ROW", "ROW", &[]),
    ("RUN", "RUN", &[]),
    ("SHR", "SHORE", &["SHOAR"]),
    ("SKWY", "SKYWAY", &[]),
    ("SPG", "SPRING", &[]),
    ("SPUR", "SPUR", &["SPURS"]),
    ("SQ", "SQUARE", &["SQR", "SQRE", "SQU"]),
    ("STA", "STATION", &["STATN", "STN"]),
    ("ST", "STREET", &["STR", "STRT", "STREE", "STEET"]),
    ("SMT", "SUMMIT", &["SUMIT"]),
    ("TER", "TERRACE", &["TERR", "TERRECE"]),
    ("TRCE", "TRACE", &["TRACES"]),
    ("TRL", "TRAIL", &["TRAILS", "TR"]),
    ("TUNL", "TUNNEL", &["TUNEL", "TUNNL"]),
    ("TPKE", "TURNPIKE", &["TRNPK", "TURNPK"]),
    ("VLY", "VALLEY", &["VALLY", "VLLY"]),
    ("VIA", "VIADUCT", &["VIADCT"]),
    ("VW", "VIEW", &[]),
    ("VLG", "VILLAGE", &["VILL", "VILLAG"]),
    ("WALK", "WALK", &["WALKS", "WLK"]),
    ("WAY", "WAY", &["WY"]),
];

const DIRECTIONS: &[(&str, &str, &[&str])] = &[
    ("N", "NORTH", &["NO", "NTH"]),
    ("S", "SOUTH", &["SO", "STH"]),
    ("E", "EAST", &[]),
    ("W", "WEST", &[]),
    ("NE", "NORTHEAST", &[]),
    ("NW", "NORTHWEST", &[]),
    ("SE", "SOUTHEAST", &[]),
    ("SW", "SOUTHWEST", &[]),
    ("NB", "NORTHBOUND", &[]),
    ("SB", "SOUTHBOUND", &[]),
    ("EB", "EASTBOUND", &[]),
    ("WB", "WESTBOUND", &[]),
];

/// Units that have an identifier: "APT 2R".
const UNITS: &[(&str, &str, &[&str])] = &[
    ("APT", "APARTMENT", &["APPT", "APTMT"]),
    ("BLDG", "BUILDING", &["BLD"]),
    ("DEPT", "DEPARTMENT", &[]),
    ("FL", "FLOOR", &["FLR"]),
    ("HNGR", "HANGAR", &[]),
    ("LOT", "LOT", &[]),
    ("RM", "ROOM", &[]),
    ("STE", "SUITE", &["SUIT"]),
    ("TRLR", "TRAILER", &[]),
    ("UNIT", "UNIT", &["UNT"]),
    ("#", "#", &["NUMBER"]),
];

/// Units that stand alone.
const PARTS: &[(&str, &str, &[&str])] = &[
    ("BSMT", "BASEMENT", &[]),
    ("FRNT", "FRONT", &[]),
    ("LBBY", "LOBBY", &[]),
    ("LOWR", "LOWER", &[]),
    ("OFC", "OFFICE", &[]),
    ("PH", "PENTHOUSE", &[]),
    ("REAR", "REAR", &[]),
    ("UPPR", "UPPER", &[]),
];

const ONES: [(&str, &str); 19] = [
    ("FIRST", "1ST"),
    ("SECOND", "2ND"),
    ("THIRD", "3RD"),
    ("FOURTH", "4TH"),
    ("FIFTH", "5TH"),
    ("SIXTH", "6TH"),
    ("SEVENTH", "7TH"),
    ("EIGHTH", "8TH"),
    ("NINTH", "9TH"),
    ("TENTH", "10TH"),
    ("ELEVENTH", "11TH"),
    ("TWELFTH", "12TH"),
    ("THIRTEENTH", "13TH"),
    ("FOURTEENTH", "14TH"),
    ("FIFTEENTH", "15TH"),
    ("SIXTEENTH", "16TH"),
    ("SEVENTEENTH", "17TH"),
    ("EIGHTEENTH", "18TH"),
    ("NINETEENTH", "19TH"),
];

/// Tens as they end an ordinal, as they begin one, and their digit.
const TENS: [(&str, &str, &str); 8] = [
    ("TWENTIETH", "TWENTY", "2"),
    ("THIRTIETH", "THIRTY", "3"),
    ("FORTIETH", "FORTY", "4"),
    ("FIFTIETH", "FIFTY", "5"),
    ("SIXTIETH", "SIXTY", "6"),
    ("SEVENTIETH", "SEVENTY", "7"),
    ("EIGHTIETH", "EIGHTY", "8"),
    ("NINETIETH", "NINETY", "9"),
];

type Table = [(&'static str, &'static str, &'static [&'static str])];

fn short(table: &Table, word: &str) -> Option<&'static str> {
    let is = |(short, long, more): &&(&str, &str, &[&str])| *short == word || *long == word || more.contains(&word);
    table.iter().find(is).map(|(short, _, _)| *short)
}

fn long(table: &Table, word: &str) -> Option<&'static str> {
    let short = short(table, word)?;
    table.iter().find(|(key, _, _)| *key == short).map(|(_, long, _)| *long)
}

/// The postal abbreviation of a street suffix.
pub(super) fn suffix(word: &str) -> Option<&'static str> {
    short(SUFFIXES, word)
}

/// A street suffix as a word.
pub(super) fn suffix_in_full(word: &str) -> Option<&'static str> {
    long(SUFFIXES, word)
}

/// All suffixes as words.
pub(super) fn suffixes_in_full() -> impl Iterator<Item = &'static str> {
    SUFFIXES.iter().map(|(_, long, _)| *long)
}

/// The abbreviation of a direction, also of one along which traffic is bound.
pub(super) fn direction(word: &str) -> Option<&'static str> {
    short(DIRECTIONS, word)
}

/// A direction as a word.
pub(super) fn direction_in_full(word: &str) -> Option<&'static str> {
    long(DIRECTIONS, word)
}

/// The abbreviation of a unit that has an identifier.
pub(super) fn unit(word: &str) -> Option<&'static str> {
    short(UNITS, word)
}

/// The abbreviation of a unit that stands alone.
pub(super) fn part(word: &str) -> Option<&'static str> {
    short(PARTS, word)
}

/// "5TH" for "FIFTH" and "FIFTYFIRST" alike, 1 to 99.
pub(super) fn ordinal(word: &str) -> Option<String> {
    if let Some((_, digits)) = ONES.iter().find(|(one, _)| *one == word) {
        return Some((*digits).to_owned());
    }
    let (last, ten, digit) = TENS.iter().find(|(last, ten, _)| *last == word || word.starts_with(ten))?;
    if *last == word {
        return Some(format!("{digit}0TH"));
    }
    let rest = word.strip_prefix(ten)?;
    let (_, ones) = ONES.iter().take(9).find(|(one, _)| *one == rest)?;
    Some(format!("{digit}{ones}"))
}

/// Whether "21" begins an ordinal of two words: "TWENTY FIRST".
pub(super) fn begins_an_ordinal(word: &str) -> bool {
    TENS.iter().any(|(_, ten, _)| *ten == word)
}

/// The ordinals whose words begin so: 5TH, 15TH and 50TH for "FIF".
pub(super) fn ordinals_beginning(with: &str) -> impl Iterator<Item = String> {
    let ones = ONES.iter().filter(move |(word, _)| word.starts_with(with)).map(|(_, digits)| (*digits).to_owned());
    let tens =
        TENS.iter().filter(move |(word, _, _)| word.starts_with(with)).map(|(_, _, digit)| format!("{digit}0TH"));
    ones.chain(tens)
}

/// A number as a street is named after it: "5TH" for "5", "12TH", "21ST".
pub(super) fn numbered(digits: &str) -> Option<String> {
    let number: u32 = digits.parse().ok().filter(|number| (1..1000).contains(number))?;
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "TH",
        (_, 1) => "ST",
        (_, 2) => "ND",
        (_, 3) => "RD",
        (_, _) => "TH",
    };
    Some(format!("{number}{ending}"))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_word_means_two_things_in_one_table() {
        for table in [SUFFIXES, DIRECTIONS, UNITS, PARTS] {
            let mut seen = HashSet::new();
            for (short, long, more) in table {
                let words: HashSet<&str> = [*short, *long].into_iter().chain(more.iter().copied()).collect();
                for word in words {
                    assert!(seen.insert(word), "{word}");
                }
            }
        }
    }

    #[test]
    fn ordinals_are_digits_with_their_ending() {
        for (word, digits) in [
            ("FIFTH", "5TH"),
            ("TWELFTH", "12TH"),
            ("TWENTIETH", "20TH"),
            ("TWENTYFIRST", "21ST"),
            ("FIFTYTHIRD", "53RD"),
        ] {
            assert_eq!(ordinal(word).as_deref(), Some(digits));
        }
        for (number, digits) in
            [("1", "1ST"), ("2", "2ND"), ("3", "3RD"), ("11", "11TH"), ("112", "112TH"), ("022", "22ND")]
        {
            assert_eq!(numbered(number).as_deref(), Some(digits));
        }
        assert_eq!((ordinal("TWENTY"), ordinal("TWENTYTENTH"), ordinal("MARKET")), (None, None, None));
        assert_eq!((numbered("0"), numbered("1000"), numbered("A")), (None, None, None));
    }
}
