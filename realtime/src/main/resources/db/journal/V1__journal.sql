-- The journal: what happened, in one gapless order per stream. Only realtime's journal writes here.

-- Where each stream stands. An append checks and moves its row, so there is one order and one writer:
-- term is raised by whoever takes the stream over and locks earlier owners out; epoch names the history.
-- The anchor ties stream time to the wall clock (milliseconds since 1970).
CREATE TABLE stream_head (
    stream        text             PRIMARY KEY,
    sequence      bigint           NOT NULL DEFAULT 0,
    term          bigint           NOT NULL DEFAULT 1,
    epoch         integer          NOT NULL DEFAULT 1,
    anchor_stream bigint           NOT NULL,
    anchor_wall   bigint           NOT NULL,
    rate          double precision NOT NULL CHECK (rate > 0)
);

-- One row per accepted command: its id is answered the same for ever, with the last sequence of what followed from it.
CREATE TABLE command (
    stream    text   NOT NULL,
    id        uuid   NOT NULL,
    body_hash bytea  NOT NULL,
    actor     text   NOT NULL,
    first     bigint NOT NULL,
    last      bigint NOT NULL,
    PRIMARY KEY (stream, id),
    UNIQUE (stream, last),
    CHECK (first <= last)
);

CREATE TABLE event (
    stream   text   NOT NULL,
    sequence bigint NOT NULL,
    time     bigint NOT NULL,
    name     text   NOT NULL,
    data     jsonb  NOT NULL,
    PRIMARY KEY (stream, sequence)
);
