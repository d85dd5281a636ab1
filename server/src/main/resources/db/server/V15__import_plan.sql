-- Imports as they are planned before they begin, and what became of each row. So an import goes on after a crash, and can be
-- taken back. The rows and the report name people: they are deleted a week after the plan was made.

CREATE TABLE import_plan (
    id         uuid        PRIMARY KEY,
    exchange   text        NOT NULL,
    undoes     uuid        REFERENCES import_plan ON DELETE CASCADE, -- null for an import
    made_by    text        NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT now(),
    is_new     boolean     NOT NULL, -- the exchange came with it
    state      text        NOT NULL DEFAULT 'preparing'
        CHECK (state IN ('preparing', 'running', 'done', 'refused', 'failed')),
    steps_done integer     NOT NULL DEFAULT 0, -- of its preparation: the posters that are drawn
    steps      integer     NOT NULL DEFAULT 0,
    report     text[]      NOT NULL DEFAULT '{}',
    ended_at   timestamptz,
    CHECK ((ended_at IS NULL) = (state IN ('preparing', 'running')))
);

-- One at a time for each exchange.
CREATE UNIQUE INDEX import_plan_open ON import_plan (exchange) WHERE ended_at IS NULL;
CREATE INDEX import_plan_exchange ON import_plan (exchange, made_at);

CREATE TABLE import_row (
    plan           uuid    NOT NULL REFERENCES import_plan ON DELETE CASCADE,
    number         integer NOT NULL, -- with the plan it gives the id of the command
    kind           text    NOT NULL,
    name           text    NOT NULL,
    command        jsonb   NOT NULL,
    inverse        jsonb,            -- what takes it back, if anything can
    details        jsonb,            -- of a person: name, address and language, which are not in the journal
    details_before jsonb,
    state          text    NOT NULL CHECK (state IN ('waiting', 'done', 'refused', 'kept')),
    reason         text,
    PRIMARY KEY (plan, number)
);
