//! The parts of a pack by name. Knows nothing of what is in them.

use std::fmt;

/// One part of a pack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Jurisdiction and district layers, compiled.
    Boundaries,
    /// Who answers for what where.
    Rules,
    /// Streets, aliases and landmarks, compiled.
    Streets,
    /// Services, their questions, translations, and the accuracy each needs.
    Services,
    /// When what is done: days for each service, holidays.
    Due,
    /// How the city's server behaves.
    Profile,
    /// What belongs to the emergency number.
    Stoppers,
    /// Offices, their numbers and hours.
    Directory,
    /// News.
    Bulletins,
    /// Texts of the city in one language, by its BCP 47 tag.
    Locale(String),
}

impl Section {
    /// All but the locales, in the order in which a pack has them.
    const FIXED: [Self; 9] = [
        Self::Boundaries,
        Self::Rules,
        Self::Streets,
        Self::Services,
        Self::Due,
        Self::Profile,
        Self::Stoppers,
        Self::Directory,
        Self::Bulletins,
    ];

    /// The number of its kind in the file. One that was given is never given to anything else.
    pub(super) fn kind(&self) -> u8 {
        match self {
            Self::Boundaries => 1,
            Self::Rules => 2,
            Self::Streets => 3,
            Self::Services => 4,
            Self::Due => 5,
            Self::Profile => 6,
            Self::Stoppers => 7,
            Self::Directory => 8,
            Self::Bulletins => 9,
            Self::Locale(_) => 10,
        }
    }

    /// The tag behind the kind; empty for all but locales.
    #[cfg(any(test, feature = "pack-build"))]
    pub(super) fn tag(&self) -> &str {
        match self {
            Self::Locale(tag) => tag,
            Self::Boundaries
            | Self::Rules
            | Self::Streets
            | Self::Services
            | Self::Due
            | Self::Profile
            | Self::Stoppers
            | Self::Directory
            | Self::Bulletins => "",
        }
    }

    /// The section of this kind and tag; `None` for a kind of a later release.
    pub(super) fn of(kind: u8, tag: &str) -> Option<Self> {
        let locale = Self::Locale(tag.to_owned());
        Self::FIXED.into_iter().chain([locale]).find(|section| section.kind() == kind)
    }
}

/// As the manifest and people name it: `streets`, `locale-es`.
impl fmt::Display for Section {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Boundaries => "boundaries",
            Self::Rules => "rules",
            Self::Streets => "streets",
            Self::Services => "services",
            Self::Due => "due",
            Self::Profile => "profile",
            Self::Stoppers => "stoppers",
            Self::Directory => "directory",
            Self::Bulletins => "bulletins",
            Self::Locale(tag) => return write!(formatter, "locale-{tag}"),
        })
    }
}
