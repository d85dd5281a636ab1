-- What organisers tell people about their data. Version 0 is the draft. Published versions are only added.
CREATE TABLE privacy_notice (
    exchange  text        NOT NULL REFERENCES exchange,
    version   integer     NOT NULL CHECK (version >= 0),
    revision  integer     NOT NULL, -- how often the draft was saved
    joint     boolean     NOT NULL, -- several organisations decide together about the data
    own_rules boolean     NOT NULL, -- an international organisation's own rules instead of a law
    made_by   text        NOT NULL,
    made_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (exchange, version)
);

CREATE TABLE privacy_text (
    exchange text    NOT NULL,
    version  integer NOT NULL,
    language text    NOT NULL,
    part     text    NOT NULL,
    text     text    NOT NULL CHECK (text <> ''),
    PRIMARY KEY (exchange, version, language, part),
    FOREIGN KEY (exchange, version) REFERENCES privacy_notice
);
