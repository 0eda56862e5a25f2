//! The table of locales compiled into the library. It owns where a text comes from and must not know what is done with it.
//!
//! A phone package has no folder of translations beside it, so every file of `locales/` is part of the binary. A test
//! compares this table with the folder in both directions.

use super::Direction;

/// One folder of `locales/`. Each file is a field, so that no language can lack one.
#[derive(Debug)]
pub(super) struct Locale {
    /// The folder's name: a BCP 47 tag.
    pub(super) tag: &'static str,
    /// What the language calls itself.
    pub(super) name: &'static str,
    /// Which way its script runs.
    pub(super) direction: Direction,
    /// `errors.ftl`: what went wrong or is missing, and what to do.
    pub(super) errors: &'static str,
    /// `report.ftl`: what became of a report.
    pub(super) report: &'static str,
    /// `cli.ftl`: what only the command line says.
    pub(super) cli: &'static str,
    /// `places.ftl`: where something is, whose it is, and what was filed near it.
    pub(super) places: &'static str,
    /// `packs.ftl`: what is wrong with a city pack or its source.
    pub(super) packs: &'static str,
    /// `numbers.ftl`: the marks in numbers, and distances.
    pub(super) numbers: &'static str,
    /// `dates.ftl`: the names of the months, and how a day and a time are written.
    pub(super) dates: &'static str,
}

impl Locale {
    /// Whole sentences, parsed when the language is opened.
    pub(super) fn sentences(&self) -> [&'static str; 5] {
        [self.errors, self.report, self.cli, self.places, self.packs]
    }

    /// Patterns of numbers and dates, parsed when the first one is written.
    pub(super) fn forms(&self) -> [&'static str; 2] {
        [self.numbers, self.dates]
    }
}

/// The language that has every text; what another language lacks is said in this one.
pub(super) static ENGLISH: Locale = Locale {
    tag: "en",
    name: "English",
    direction: Direction::LeftToRight,
    errors: include_str!("../../../locales/en/errors.ftl"),
    report: include_str!("../../../locales/en/report.ftl"),
    cli: include_str!("../../../locales/en/cli.ftl"),
    places: include_str!("../../../locales/en/places.ftl"),
    packs: include_str!("../../../locales/en/packs.ftl"),
    numbers: include_str!("../../../locales/en/numbers.ftl"),
    dates: include_str!("../../../locales/en/dates.ftl"),
};

static SPANISH: Locale = Locale {
    tag: "es",
    name: "español",
    direction: Direction::LeftToRight,
    errors: include_str!("../../../locales/es/errors.ftl"),
    report: include_str!("../../../locales/es/report.ftl"),
    cli: include_str!("../../../locales/es/cli.ftl"),
    places: include_str!("../../../locales/es/places.ftl"),
    packs: include_str!("../../../locales/es/packs.ftl"),
    numbers: include_str!("../../../locales/es/numbers.ftl"),
    dates: include_str!("../../../locales/es/dates.ftl"),
};

static ARABIC: Locale = Locale {
    tag: "ar",
    name: "العربية",
    direction: Direction::RightToLeft,
    errors: include_str!("../../../locales/ar/errors.ftl"),
    report: include_str!("../../../locales/ar/report.ftl"),
    cli: include_str!("../../../locales/ar/cli.ftl"),
    places: include_str!("../../../locales/ar/places.ftl"),
    packs: include_str!("../../../locales/ar/packs.ftl"),
    numbers: include_str!("../../../locales/ar/numbers.ftl"),
    dates: include_str!("../../../locales/ar/dates.ftl"),
};

/// Every locale, English first.
pub(super) static LOCALES: [&Locale; 3] = [&ENGLISH, &SPANISH, &ARABIC];
