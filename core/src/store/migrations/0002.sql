-- Photos that travel in pieces, what went along with an attempt, lanes in their turn, and fewer pages for what is saved.

-- How far a photo is that goes to the city in pieces.
CREATE TABLE uploads (
    report_id  TEXT    NOT NULL REFERENCES reports (report_id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    -- SHA-256 of the bytes under way: a picture made smaller is another upload.
    digest     TEXT    NOT NULL,
    upload     TEXT    NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (report_id, position)
) STRICT, WITHOUT ROWID;

-- Uploads that nobody wants any more, until the server was told so.
CREATE TABLE abandoned (
    url   TEXT    NOT NULL PRIMARY KEY,
    tries INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- How many photos went along with an attempt. Before this column all of them did.
ALTER TABLE attempts ADD COLUMN photos INTEGER NOT NULL DEFAULT 1;

-- The sender takes the steps of lanes that are nearly done first.
DROP INDEX entries_due;
CREATE INDEX entries_in_turn ON entries (step_order DESC, due_at, entry_id) WHERE due_at IS NOT NULL;

-- The names of reports begin with the time: they are in the order of age by themselves.
DROP INDEX reports_by_age;

-- Opening looks for what was being sent when the process died; nearly always there is nothing.
CREATE INDEX entries_interrupted ON entries (entry_id) WHERE phase = 'sending';
