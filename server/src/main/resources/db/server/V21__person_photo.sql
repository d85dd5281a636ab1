-- The picture of somebody at the front, by the hash of its file. It stays out of the journal, as their name does.
ALTER TABLE person ADD COLUMN photo text CHECK (length(photo) <= 64);
