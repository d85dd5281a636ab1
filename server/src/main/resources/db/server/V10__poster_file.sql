-- Posters' files as they came, and the images drawn from them; only the images are ever served.

-- Named by the hash of its content, so that the same file is kept once.
CREATE TABLE poster_file (
    id      text        PRIMARY KEY,
    kind    text        NOT NULL CHECK (kind IN ('png', 'jpeg', 'pdf')),
    bytes   integer     NOT NULL CHECK (bytes BETWEEN 1 AND 20971520),
    made_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE poster_chunk (
    poster  text    NOT NULL REFERENCES poster_file ON DELETE CASCADE,
    number  integer NOT NULL,
    content bytea   NOT NULL,
    PRIMARY KEY (poster, number)
);

-- One image of one page in one size; pages are counted from 0.
CREATE TABLE poster_page (
    poster  text    NOT NULL REFERENCES poster_file ON DELETE CASCADE,
    number  integer NOT NULL,
    size    text    NOT NULL CHECK (size IN ('screen', 'phone')),
    width   integer NOT NULL,
    height  integer NOT NULL,
    content bytea   NOT NULL,
    PRIMARY KEY (poster, number, size)
);

-- What is compressed already is not compressed again.
ALTER TABLE poster_chunk ALTER COLUMN content SET STORAGE EXTERNAL;
ALTER TABLE poster_page ALTER COLUMN content SET STORAGE EXTERNAL;
