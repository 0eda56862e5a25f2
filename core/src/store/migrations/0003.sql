-- What a photo looks like: the 64 bits of its fingerprint, 0 where it shows nothing, NULL until somebody asks.
ALTER TABLE photos ADD COLUMN fingerprint INTEGER;
