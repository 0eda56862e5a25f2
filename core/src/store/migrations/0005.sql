-- Requests of everyone near the places that matter to this person, as lists of the city showed them. A cache: it may be
-- dropped at any time, and a salvage does drop it.
CREATE TABLE nearby (
    -- The first 63 bits of the SHA-256 of the number: an index of numbers would be larger than both of those below.
    request_key        INTEGER NOT NULL PRIMARY KEY,
    service_request_id TEXT    NOT NULL,
    service            INTEGER NOT NULL,
    latitude           REAL    NOT NULL,
    longitude          REAL    NOT NULL,
    requested_at       INTEGER NOT NULL,
    updated_at         INTEGER NOT NULL,
    is_open            INTEGER NOT NULL,
    address            TEXT    NOT NULL,
    description        TEXT    NOT NULL,
    media_url          TEXT    NOT NULL,
    -- What its photo looks like, where somebody on this device has seen it.
    fingerprint        INTEGER,
    fetched_at         INTEGER NOT NULL
) STRICT;

-- Codes of services are long and few; the index holds a number.
CREATE TABLE nearby_services (
    service      INTEGER NOT NULL PRIMARY KEY,
    service_code TEXT    NOT NULL UNIQUE
) STRICT;

-- Open requests in bands of latitude, and in each band from west to east: a circle is a few short runs. Both hold all that a
-- distance needs. One service is found by the first, all of them by the second.
CREATE INDEX nearby_by_service ON nearby (service, CAST((latitude + 90.0) * 256.0 AS INTEGER), longitude, latitude)
    WHERE is_open = 1;
CREATE INDEX nearby_by_place ON nearby (CAST((latitude + 90.0) * 256.0 AS INTEGER), longitude, latitude, service)
    WHERE is_open = 1;

-- Squares of the grid that a person filed or looked in, never the places themselves. Moments are 0 where nothing was asked.
CREATE TABLE nearby_areas (
    area_row      INTEGER NOT NULL,
    area_column   INTEGER NOT NULL,
    seen_at       INTEGER NOT NULL,
    asked_at      INTEGER NOT NULL,
    -- When everything was asked for, and until when the server's own clock had been read.
    full_at       INTEGER NOT NULL,
    updated_until INTEGER NOT NULL,
    PRIMARY KEY (area_row, area_column)
) STRICT, WITHOUT ROWID;

-- Requests of others whose news a person wants. Rows leave only when the person says so.
CREATE TABLE follows (
    service_request_id TEXT    NOT NULL PRIMARY KEY,
    -- Which city's number that is.
    city               TEXT    NOT NULL,
    followed_at        INTEGER NOT NULL,
    pulled_at          INTEGER NOT NULL,
    request            TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- Every change of their status that was seen.
CREATE TABLE follow_history (
    service_request_id TEXT    NOT NULL REFERENCES follows (service_request_id) ON DELETE CASCADE,
    seen_at            INTEGER NOT NULL,
    status             TEXT    NOT NULL,
    status_notes       TEXT    NOT NULL,
    PRIMARY KEY (service_request_id, seen_at)
) STRICT, WITHOUT ROWID;
