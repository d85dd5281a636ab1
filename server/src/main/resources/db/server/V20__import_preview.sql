-- An organiser sees an import before anything changes. It waits for a yes, and meanwhile it holds up no other import.
ALTER TABLE import_plan
    DROP CONSTRAINT import_plan_state_check,
    DROP CONSTRAINT import_plan_check,
    ADD CONSTRAINT import_plan_state_check
        CHECK (state IN ('preparing', 'planned', 'running', 'done', 'refused', 'failed', 'discarded')),
    ADD CONSTRAINT import_plan_check CHECK ((ended_at IS NULL) = (state IN ('preparing', 'planned', 'running'))),
    ADD COLUMN unconfirmed boolean NOT NULL DEFAULT false, -- nobody has said yes yet
    ADD COLUMN same        integer NOT NULL DEFAULT 0,     -- things that are already as the file says
    ADD COLUMN staying     integer NOT NULL DEFAULT 0,     -- things that are not in the file and stay
    ADD COLUMN problems    jsonb   NOT NULL DEFAULT '[]';  -- what the reader noticed; it may name people

DROP INDEX import_plan_open;
CREATE UNIQUE INDEX import_plan_open ON import_plan (exchange) WHERE ended_at IS NULL AND NOT unconfirmed;
