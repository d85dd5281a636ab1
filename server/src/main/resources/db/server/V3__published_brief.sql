-- Published briefs, immutable, for whoever wants to query them: whole, and as rows. They follow from the journal, and are
-- written again from it where they are missing. No city that is not public is named in them.

CREATE TABLE published_brief (
    exchange     text    NOT NULL,
    brief        text    NOT NULL,
    version      integer NOT NULL,
    hash         text    NOT NULL, -- SHA-256 of its text and sources
    published_by text    NOT NULL,
    published_at bigint  NOT NULL, -- stream time, milliseconds since 1970
    document     jsonb   NOT NULL,
    PRIMARY KEY (exchange, brief, version)
);

CREATE TABLE published_message (
    exchange text    NOT NULL,
    brief    text    NOT NULL,
    version  integer NOT NULL,
    message  text    NOT NULL,
    section  text    NOT NULL,
    position integer NOT NULL, -- in the whole brief, from 0
    text     text    NOT NULL,
    language text    NOT NULL,
    stage    text,
    PRIMARY KEY (exchange, brief, version, message),
    FOREIGN KEY (exchange, brief, version) REFERENCES published_brief
);

CREATE TABLE published_tag (
    exchange  text    NOT NULL,
    brief     text    NOT NULL,
    version   integer NOT NULL,
    message   text    NOT NULL,
    framework text    NOT NULL, -- such as gcm
    item      text    NOT NULL, -- such as 15
    PRIMARY KEY (exchange, brief, version, message, framework, item),
    FOREIGN KEY (exchange, brief, version, message) REFERENCES published_message
);
CREATE INDEX published_tag_item ON published_tag (framework, item);

CREATE TABLE published_source (
    exchange          text    NOT NULL,
    brief             text    NOT NULL,
    version           integer NOT NULL,
    message           text    NOT NULL,
    position          integer NOT NULL,
    finding           text    NOT NULL,
    type              text,
    text              text    NOT NULL,
    language          text    NOT NULL,
    organisation      text, -- only where its attribution is public
    organisation_name text,
    stage             text,
    PRIMARY KEY (exchange, brief, version, message, position),
    FOREIGN KEY (exchange, brief, version, message) REFERENCES published_message
);
