-- What the first release keeps. Times are milliseconds since 1970 UTC, coordinates degrees WGS84.

CREATE TABLE settings (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What the city offers, by the language it was asked in.
CREATE TABLE catalogs (
    language      TEXT    NOT NULL PRIMARY KEY,
    fetched_at    INTEGER NOT NULL,
    -- A list that would have removed nearly everything, and when it was first seen.
    suspect_codes TEXT,
    suspect_since INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE services (
    language     TEXT    NOT NULL,
    service_code TEXT    NOT NULL,
    position     INTEGER NOT NULL,
    service      TEXT    NOT NULL,
    definition   TEXT,
    PRIMARY KEY (language, service_code)
) STRICT, WITHOUT ROWID;

-- One row for each report a person saved. Rows leave only by the person's own discard.
CREATE TABLE reports (
    report_id      TEXT    NOT NULL PRIMARY KEY,
    reference      TEXT    NOT NULL UNIQUE,
    created_at     INTEGER NOT NULL,
    service_code   TEXT    NOT NULL,
    description    TEXT    NOT NULL,
    address_string TEXT    NOT NULL,
    latitude       REAL,
    longitude      REAL,
    accuracy       REAL,
    fix_taken      INTEGER,
    fix_source     TEXT,
    answers        TEXT    NOT NULL,
    contact        TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX reports_by_age ON reports (created_at);

CREATE TABLE photos (
    report_id TEXT    NOT NULL REFERENCES reports (report_id) ON DELETE CASCADE,
    position  INTEGER NOT NULL,
    photo_id  TEXT    NOT NULL,
    bytes     INTEGER NOT NULL,
    width     INTEGER NOT NULL,
    height    INTEGER NOT NULL,
    state     TEXT    NOT NULL,
    PRIMARY KEY (report_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX photos_by_content ON photos (photo_id);

-- The outbox: one row a step, in the order of `step_order` inside its lane (the report).
CREATE TABLE entries (
    entry_id   INTEGER NOT NULL PRIMARY KEY,
    report_id  TEXT    NOT NULL REFERENCES reports (report_id) ON DELETE CASCADE,
    step_order INTEGER NOT NULL,
    step       TEXT    NOT NULL,
    -- The variant of `state`, which holds the whole of it as JSON.
    phase      TEXT    NOT NULL,
    state      TEXT    NOT NULL,
    attempts   INTEGER NOT NULL,
    refusals   INTEGER NOT NULL,
    doubts     INTEGER NOT NULL,
    shrinks    INTEGER NOT NULL,
    -- When the sender may look at it; NULL when it is done or needs a person.
    due_at     INTEGER,
    UNIQUE (report_id, step_order)
) STRICT;

CREATE INDEX entries_due ON entries (due_at) WHERE due_at IS NOT NULL;

-- Every attempt to POST, written before the socket opens.
CREATE TABLE attempts (
    entry_id   INTEGER NOT NULL REFERENCES entries (entry_id) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at   INTEGER,
    outcome    TEXT,
    PRIMARY KEY (entry_id, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX attempts_by_start ON attempts (started_at);

-- What the city says of a request, as last read.
CREATE TABLE followed (
    report_id TEXT    NOT NULL PRIMARY KEY REFERENCES reports (report_id) ON DELETE CASCADE,
    pulled_at INTEGER NOT NULL,
    request   TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- Every change of status that was seen.
CREATE TABLE history (
    report_id    TEXT    NOT NULL REFERENCES reports (report_id) ON DELETE CASCADE,
    seen_at      INTEGER NOT NULL,
    status       TEXT    NOT NULL,
    status_notes TEXT    NOT NULL,
    PRIMARY KEY (report_id, seen_at)
) STRICT, WITHOUT ROWID;
