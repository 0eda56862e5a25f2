-- The city's rule by which a report goes to somebody, as the pack had it when the report was saved.
ALTER TABLE reports ADD COLUMN rule TEXT;
