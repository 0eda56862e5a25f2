-- Places that went by and are to be reported when the car is parked. Rows leave only by the person's own word.
CREATE TABLE marks (
    mark_id   TEXT    NOT NULL PRIMARY KEY,
    marked_at INTEGER NOT NULL,
    note      TEXT    NOT NULL,
    -- The way until then, as JSON.
    track     TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
