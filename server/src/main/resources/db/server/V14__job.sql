-- Long work, such as an import: what it is, when it is due, how far it is and what came of it. It has no names of people.
CREATE TABLE job (
    id         uuid        PRIMARY KEY,
    kind       text        NOT NULL,
    state      text        NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'done', 'failed')),
    due        timestamptz NOT NULL,
    attempts   integer     NOT NULL DEFAULT 0, -- how often it was begun without being stopped in order
    steps_done integer     NOT NULL DEFAULT 0,
    steps      integer     NOT NULL DEFAULT 0,
    result     text,
    made_at    timestamptz NOT NULL DEFAULT now(),
    ended_at   timestamptz
);
CREATE INDEX job_open ON job (due) WHERE ended_at IS NULL;

-- The queue of db-scheduler, as it wants it: who works on which job, and when that process was heard last.
CREATE TABLE scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);
