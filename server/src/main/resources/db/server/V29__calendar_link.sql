-- The addresses under which calendars ask for a person's programme. Only the hash of each is kept.
CREATE TABLE calendar_link (
    token_hash bytea       PRIMARY KEY,
    person     text        NOT NULL REFERENCES person ON DELETE CASCADE,
    made_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX calendar_link_person ON calendar_link (person, made_at);
