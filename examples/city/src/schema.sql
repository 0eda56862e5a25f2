-- Times are seconds since 1970 in UTC, but for published_ms.
CREATE TABLE service_request (
    number INTEGER PRIMARY KEY,
    token TEXT UNIQUE,
    -- Milliseconds since 1970 from which the request has its id for others; NULL: never (blackbox services).
    published_ms INTEGER,
    service_code TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('open', 'closed')),
    status_notes TEXT,
    description TEXT,
    lat REAL,
    long REAL,
    address_string TEXT,
    address_id TEXT,
    email TEXT,
    phone TEXT,
    first_name TEXT,
    last_name TEXT,
    device_id TEXT,
    account_id TEXT,
    media_url TEXT,
    idempotency_key TEXT,
    requested_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    expected_at INTEGER NOT NULL,
    CHECK ((lat IS NULL) = (long IS NULL))
) STRICT;

CREATE INDEX service_request_by_time ON service_request (requested_at, number);
CREATE INDEX service_request_by_key ON service_request (idempotency_key) WHERE idempotency_key IS NOT NULL;

CREATE TABLE attribute (
    number INTEGER NOT NULL REFERENCES service_request (number),
    position INTEGER NOT NULL,
    code TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (number, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE photo (
    number INTEGER NOT NULL REFERENCES service_request (number),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    PRIMARY KEY (number, position)
) STRICT, WITHOUT ROWID;
