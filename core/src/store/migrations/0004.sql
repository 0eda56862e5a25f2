-- Which file a photo was made from, where the folder's policy was to keep that: its SHA-256, and whether the file itself
-- was kept as well.
ALTER TABLE photos ADD COLUMN original_sha256 TEXT;
ALTER TABLE photos ADD COLUMN original_kept INTEGER NOT NULL DEFAULT 0;
