-- Who people are, and how their browsers are known. Roles, seats and delegations are in the journal, by person id.

-- The exchanges there are; each is played on a stream of its own.
CREATE TABLE exchange (
    slug      text        PRIMARY KEY,
    stream    text        NOT NULL UNIQUE,
    sample    boolean     NOT NULL DEFAULT false,
    made_at   timestamptz NOT NULL DEFAULT now(),
    ready_at  timestamptz, -- when all it came with was there
    closed_at timestamptz
);

CREATE TABLE person (
    id       text        PRIMARY KEY,
    exchange text        NOT NULL REFERENCES exchange,
    name     text        NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    address  text        CHECK (length(address) BETWEEN 3 AND 320),
    language text        NOT NULL,
    made_at  timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX person_address ON person (exchange, lower(address));

-- A personal link lets its person in, again and on another device, until it is revoked. Only the hash of its token is kept.
CREATE TABLE personal_link (
    token_hash bytea       PRIMARY KEY,
    person     text        NOT NULL REFERENCES person ON DELETE CASCADE,
    made_at    timestamptz NOT NULL DEFAULT now(),
    used_at    timestamptz,
    revoked_at timestamptz
);
CREATE INDEX personal_link_person ON personal_link (person);

-- A browser that came in by a link. Only the hash of its cookie is kept.
CREATE TABLE browser_session (
    cookie_hash bytea       PRIMARY KEY,
    person      text        NOT NULL REFERENCES person ON DELETE CASCADE,
    opened_at   timestamptz NOT NULL,
    seen_at     timestamptz NOT NULL,
    ended_at    timestamptz
);
CREATE INDEX browser_session_person ON browser_session (person) WHERE ended_at IS NULL;
