-- Fewer pages for each report that is saved, and none to read for the entries a dead process left behind.

-- The names of reports begin with the time: they are in the order of age by themselves.
DROP INDEX reports_by_age;

-- Opening looks for what was being sent when the process died; nearly always there is nothing.
CREATE INDEX entries_interrupted ON entries (entry_id) WHERE phase = 'sending';
