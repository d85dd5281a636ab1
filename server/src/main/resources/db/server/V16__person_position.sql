-- What a person does, such as "Mayor" or "Head of the migration unit". It stays out of the journal, as their name does.
ALTER TABLE person ADD COLUMN position text CHECK (length(position) BETWEEN 1 AND 200);
