//! The moods of a city: what it does with one POST, and how its lists behave. They compose; each names one way in which
//! real servers and real networks go wrong.

use std::time::Duration;

/// How a city behaves now.
#[derive(Clone, Debug)]
pub struct Mood {
    pub takes: Takes,
    pub cut: Cut,
    pub answer: Answer,
    pub photos: Photos,
    pub listing: Listing,
    pub updates: Updates,
    /// What becomes of the pieces of photos.
    pub files: Files,
    /// XML in place of JSON.
    pub xml: bool,
    /// The one format the city knows; asked for the other it has a page that says 404.
    pub only: Option<&'static str>,
    /// A login page stands between: every question and every POST is answered with it, and nothing arrives.
    pub portal: bool,
    /// Fields that the specification does not name are an error.
    pub strict: bool,
    /// How long everything takes.
    pub slow: Duration,
}

/// What an accepted POST is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// An id at once.
    Realtime,
    /// A token, which becomes an id after a while.
    Batch(Duration),
    /// Nothing, ever.
    Blackbox,
}

/// Where the line is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    Never,
    /// Nobody can be reached: not a byte is sent.
    BeforeConnecting,
    /// The request is cut off; the city stores nothing.
    InsideTheRequest,
    /// The city has stored it; the answer is lost.
    AfterStoring,
    /// The city has stored it and never answers.
    Silence,
}

/// What a POST that is stored (or not) is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// As the specification has it.
    Honest,
    /// 200 with the list of everybody's requests; nothing is stored.
    EverybodysRequests,
    /// 200 with a login page; nothing is stored.
    LoginPage,
    /// 200 with nothing in it; the request is stored.
    EmptyButStored,
    /// A status with this body; stored or not.
    Status { status: u16, stored: bool, body: &'static str },
    /// 200, stored, and these bytes, where `ID` stands for the id.
    Bytes(&'static [u8]),
    /// 202, stored, with an entry that has no number: held for moderation.
    HeldForModeration,
    /// 200 with everybody's requests for a body above so many bytes, of which nothing is stored; honest otherwise.
    EverybodysAbove(usize),
    /// 200 with everybody's requests when the description is missing; honest otherwise.
    EverybodysWithoutDescription,
    /// 400 "already exists" for a request whose key it has seen; honest otherwise.
    RepeatRefused,
    /// 200, stored, and the id stands under `id`.
    IdUnderId,
    /// 200, stored, and wrapped in an object.
    Wrapped,
    /// 413 for a body above so many bytes; nothing is stored then.
    TooLargeAbove(usize),
    /// 429 with this Retry-After; nothing is stored.
    Busy(&'static str),
}

/// What becomes of photos.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Photos {
    Kept,
    /// Dropped with a smile.
    Dropped,
}

/// What becomes of updates to requests (`servicerequestupdates`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Updates {
    /// Taken, with their photo, which the request then shows.
    Works,
    /// Taken with a smile, without the photo.
    DropsPhotos,
    /// 404.
    Missing,
}

/// What becomes of the pieces of photos (tus 1.0).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Files {
    Works,
    /// The line is cut after so many bytes of each piece, which the city keeps.
    CutAfter(usize),
    /// 404: there is no such place.
    Missing,
    /// Every upload is gone when it is asked for again.
    Forgets,
}

/// What GET Service Requests shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    Works,
    /// A request shows only after this.
    Lags(Duration),
    /// Lists never show what was made through us; a request is there only by its number.
    Hides,
    /// 500.
    Broken,
    /// 404.
    Missing,
}

impl Default for Mood {
    fn default() -> Self {
        Self {
            takes: Takes::Realtime,
            cut: Cut::Never,
            answer: Answer::Honest,
            photos: Photos::Kept,
            listing: Listing::Works,
            updates: Updates::Works,
            files: Files::Works,
            xml: false,
            only: None,
            portal: false,
            strict: false,
            slow: Duration::from_millis(200),
        }
    }
}

impl Mood {
    pub fn honest() -> Self {
        Self::default()
    }

    pub fn cutting(cut: Cut) -> Self {
        Self { cut, ..Self::default() }
    }

    pub fn answering(answer: Answer) -> Self {
        Self { answer, ..Self::default() }
    }

    pub fn in_xml(self) -> Self {
        Self { xml: true, ..self }
    }

    pub fn listing(self, listing: Listing) -> Self {
        Self { listing, ..self }
    }

    pub fn taking(self, takes: Takes) -> Self {
        Self { takes, ..self }
    }

    pub fn with_photos(self, photos: Photos) -> Self {
        Self { photos, ..self }
    }
}
