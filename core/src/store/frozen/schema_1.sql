PRAGMA user_version = 1;
CREATE TABLE settings (
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
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
CREATE TABLE attempts (
    entry_id   INTEGER NOT NULL REFERENCES entries (entry_id) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at   INTEGER,
    outcome    TEXT,
    PRIMARY KEY (entry_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX attempts_by_start ON attempts (started_at);
CREATE TABLE followed (
    report_id TEXT    NOT NULL PRIMARY KEY REFERENCES reports (report_id) ON DELETE CASCADE,
    pulled_at INTEGER NOT NULL,
    request   TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE history (
    report_id    TEXT    NOT NULL REFERENCES reports (report_id) ON DELETE CASCADE,
    seen_at      INTEGER NOT NULL,
    status       TEXT    NOT NULL,
    status_notes TEXT    NOT NULL,
    PRIMARY KEY (report_id, seen_at)
) STRICT, WITHOUT ROWID;
INSERT INTO settings VALUES ('city', '"http://city.example/"');
INSERT INTO catalogs VALUES ('en', 1800000000000, '["x"]', 1800000000001);
INSERT INTO services VALUES ('en', 'pothole', 0, '{"service_code":"pothole","service_name":"Pothole","description":"","group":"Streets","keywords":["road"],"metadata":true,"kind":"realtime"}', '{"service_code":"pothole","attributes":[]}');
INSERT INTO reports VALUES ('R0000', 'CL-R0000', 1800000000000, 'pothole', 'deep', '12 Main St, «Norte»', NULL, NULL, NULL, NULL, NULL, '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0001', 'CL-R0001', 0, 'pothole', 'deep', '', 39.95, -75.16, 5.0, 0, '"gps"', '[{"code":"problem","values":["out","o''clock"]}]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0002', 'CL-R0002', 0, 'pothole', 'deep', '', 39.95, -75.16, 5.0, 0, '"gps"', '[]', '{"first_name":"Ann","last_name":"Lee","email":"a@example.org","phone":"555"}');
INSERT INTO reports VALUES ('R0003', 'CL-R0003', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"address"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0004', 'CL-R0004', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"gps"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0005', 'CL-R0005', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"photo"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0006', 'CL-R0006', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"map"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0007', 'CL-R0007', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"address"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0008', 'CL-R0008', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"gps"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0009', 'CL-R0009', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"photo"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0010', 'CL-R0010', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"map"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0011', 'CL-R0011', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"address"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0012', 'CL-R0012', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"gps"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0013', 'CL-R0013', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"photo"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0014', 'CL-R0014', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"map"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0015', 'CL-R0015', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"address"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0016', 'CL-R0016', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"gps"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0017', 'CL-R0017', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"photo"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0018', 'CL-R0018', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"map"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0019', 'CL-R0019', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"address"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0020', 'CL-R0020', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"gps"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0021', 'CL-R0021', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"photo"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO reports VALUES ('R0022', 'CL-R0022', 0, 'pothole', 'Line one
سطر ثانٍ', '', -0.5, 179.25, NULL, 1800000000001, '"map"', '[]', '{"first_name":"","last_name":"","email":"","phone":""}');
INSERT INTO photos VALUES ('R0001', 0, 'ca978112ca1bbdcafac231b39a23dc4d', 7, 3, 2, '{"state":"kept"}');
INSERT INTO photos VALUES ('R0002', 0, '3e23e8160039594a33894f6564e1b134', 7, 3, 2, '{"state":"delivered","media_url":null}');
INSERT INTO photos VALUES ('R0002', 1, '2e7d2c03a9507ae265ecf5b5356885a5', 7, 3, 2, '{"state":"delivered","media_url":"http://city.example/b.jpg"}');
INSERT INTO photos VALUES ('R0002', 2, '18ac3e7343f016890c510e93f9352611', 7, 3, 2, '{"state":"dropped","reason":"not-shown"}');
INSERT INTO photos VALUES ('R0002', 3, '3f79bb7b435b05321651daefd374cdc6', 7, 3, 2, '{"state":"dropped","reason":"too-many"}');
INSERT INTO photos VALUES ('R0002', 4, '252f10c83610ebca1a059c0bae8255eb', 7, 3, 2, '{"state":"dropped","reason":"not-taken"}');
INSERT INTO entries VALUES (1, 'R0000', 200, '"request"', 'ready', '{"state":"ready","not_before":1800000000005,"last":null}', 0, 0, 0, 0, 1800000000005);
INSERT INTO entries VALUES (2, 'R0001', 200, '"request"', 'ready', '{"state":"ready","not_before":1800000000005,"last":"offline"}', 0, 0, 0, 0, 1800000000005);
INSERT INTO entries VALUES (3, 'R0002', 200, '"request"', 'ready', '{"state":"ready","not_before":1800000000005,"last":"unreachable"}', 0, 0, 0, 0, 1800000000005);
INSERT INTO entries VALUES (4, 'R0003', 200, '"request"', 'ready', '{"state":"ready","not_before":1800000000005,"last":"tls"}', 0, 0, 0, 0, 1800000000005);
INSERT INTO entries VALUES (5, 'R0004', 200, '"request"', 'ready', '{"state":"ready","not_before":1800000000005,"last":"captive-portal"}', 0, 0, 0, 0, 1800000000005);
INSERT INTO entries VALUES (6, 'R0005', 200, '"request"', 'ready', '{"state":"ready","not_before":1800000000005,"last":"busy"}', 0, 0, 0, 0, 1800000000005);
INSERT INTO entries VALUES (7, 'R0006', 200, '"request"', 'ready', '{"state":"ready","not_before":1800000000005,"last":"denied"}', 0, 0, 0, 0, 1800000000005);
INSERT INTO entries VALUES (8, 'R0007', 200, '"request"', 'ready', '{"state":"ready","not_before":1800000000005,"last":"refused"}', 0, 0, 0, 0, 1800000000005);
INSERT INTO entries VALUES (9, 'R0008', 200, '"request"', 'ready', '{"state":"ready","not_before":1800000000005,"last":"not-yet"}', 0, 0, 0, 0, 1800000000005);
INSERT INTO entries VALUES (10, 'R0009', 200, '"request"', 'sending', '{"state":"sending","since":1800000000002}', 4, 3, 2, 1, NULL);
INSERT INTO entries VALUES (11, 'R0010', 200, '"request"', 'uncertain', '{"state":"uncertain","since":1800000000001,"next_look":1800000000009,"absent_since":null,"looks":2}', 0, 0, 0, 0, 1800000000009);
INSERT INTO entries VALUES (12, 'R0011', 200, '"request"', 'uncertain', '{"state":"uncertain","since":1800000000001,"next_look":1800000000009,"absent_since":1800000000003,"looks":2}', 0, 0, 0, 0, 1800000000009);
INSERT INTO entries VALUES (13, 'R0012', 200, '"request"', 'accepted', '{"state":"accepted","receipt":"blackbox","at":1800000000006}', 0, 0, 0, 0, NULL);
INSERT INTO entries VALUES (14, 'R0013', 200, '"request"', 'parked', '{"state":"parked","reason":{"reason":"refused","status":400,"words":"No, “not” ours"},"since":1800000000007}', 0, 0, 0, 0, NULL);
INSERT INTO entries VALUES (15, 'R0014', 200, '"request"', 'parked', '{"state":"parked","reason":{"reason":"incomplete","status":422,"words":"No, “not” ours"},"since":1800000000007}', 0, 0, 0, 0, NULL);
INSERT INTO entries VALUES (16, 'R0015', 200, '"request"', 'parked', '{"state":"parked","reason":{"reason":"duplicate","status":400,"words":"No, “not” ours"},"since":1800000000007}', 0, 0, 0, 0, NULL);
INSERT INTO entries VALUES (17, 'R0016', 200, '"request"', 'parked', '{"state":"parked","reason":{"reason":"too-large"},"since":1800000000007}', 0, 0, 0, 0, NULL);
INSERT INTO entries VALUES (18, 'R0017', 200, '"request"', 'parked', '{"state":"parked","reason":{"reason":"cannot-tell"},"since":1800000000007}', 0, 0, 0, 0, NULL);
INSERT INTO entries VALUES (19, 'R0018', 200, '"request"', 'parked', '{"state":"parked","reason":{"reason":"photo-lost"},"since":1800000000007}', 0, 0, 0, 0, NULL);
INSERT INTO entries VALUES (20, 'R0019', 200, '"request"', 'parked', '{"state":"parked","reason":{"reason":"too-many-attempts","attempts":6},"since":1800000000007}', 0, 0, 0, 0, NULL);
INSERT INTO entries VALUES (21, 'R0020', 200, '"request"', 'accepted', '{"state":"accepted","receipt":{"id":"0071"},"at":1800000000006}', 0, 0, 0, 0, NULL);
INSERT INTO entries VALUES (22, 'R0020', 400, '"confirm"', 'finished', '{"state":"finished","at":1800000000008}', 0, 0, 0, 0, NULL);
INSERT INTO entries VALUES (23, 'R0021', 200, '"request"', 'accepted', '{"state":"accepted","receipt":{"token":"t-1"},"at":1800000000006}', 0, 0, 0, 0, NULL);
INSERT INTO entries VALUES (24, 'R0021', 300, '"token"', 'ready', '{"state":"ready","not_before":1800000000005,"last":"not-yet"}', 0, 0, 0, 0, 1800000000005);
INSERT INTO entries VALUES (25, 'R0022', 200, '"request"', 'accepted', '{"state":"accepted","receipt":{"token":"t-1"},"at":1800000000006}', 0, 0, 0, 0, NULL);
INSERT INTO entries VALUES (26, 'R0022', 300, '"token"', 'accepted', '{"state":"accepted","receipt":{"id":"0071"},"at":1800000000006}', 0, 0, 0, 0, NULL);
INSERT INTO entries VALUES (27, 'R0022', 400, '"confirm"', 'ready', '{"state":"ready","not_before":1800000000005,"last":null}', 0, 0, 0, 0, 1800000000005);
INSERT INTO attempts VALUES (10, 1, 1800000000002, 1800000000003, 'answer-lost');
INSERT INTO attempts VALUES (10, 2, 1800000000004, NULL, NULL);
INSERT INTO followed VALUES ('R0021', 1800000000005, '{"service_request_id":"0071","token":null,"status":"open","status_notes":"On its way","service_name":null,"service_code":null,"description":null,"agency_responsible":null,"service_notice":null,"requested_datetime":null,"updated_datetime":null,"expected_datetime":null,"address":null,"latitude":null,"longitude":null,"media_url":null}');
INSERT INTO history VALUES ('R0021', 1800000000005, 'open', 'On its way');
