-- How people are invited: when their link was opened, the texts of mails, and what became of each mail.
ALTER TABLE personal_link
    ADD COLUMN opened_at timestamptz; -- when its page was fetched first, by the person or by a scanner of mail

CREATE TABLE mail_text (
    exchange text        NOT NULL REFERENCES exchange,
    kind     text        NOT NULL CHECK (kind IN ('invitation', 'reminder')),
    language text        NOT NULL,
    revision integer     NOT NULL, -- how often it was saved
    subject  text        NOT NULL,
    body     text        NOT NULL,
    made_by  text        NOT NULL,
    made_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (exchange, kind, language)
);

-- One mail to several people, each in their language. It waits for a yes, and then it is a job of the same id.
CREATE TABLE mailing (
    id       uuid        PRIMARY KEY,
    exchange text        NOT NULL REFERENCES exchange,
    kind     text        NOT NULL CHECK (kind IN ('invitation', 'reminder')),
    state    text        NOT NULL CHECK (state IN ('planned', 'running', 'done', 'stopped', 'discarded')),
    left_out integer     NOT NULL, -- people who were chosen and get none, such as those without an address
    made_by  text        NOT NULL,
    made_at  timestamptz NOT NULL DEFAULT now(),
    begun_at timestamptz,
    problem  text -- why it waits or has stopped
);
CREATE INDEX mailing_exchange ON mailing (exchange, made_at DESC);

-- The texts as they were when the mailing began.
CREATE TABLE mailing_text (
    mailing  uuid NOT NULL REFERENCES mailing,
    language text NOT NULL,
    subject  text NOT NULL,
    body     text NOT NULL,
    PRIMARY KEY (mailing, language)
);

-- The state is kept before a mail is handed over ('trying') and after. What is found 'trying' after a crash is in doubt.
CREATE TABLE mailing_row (
    mailing uuid        NOT NULL REFERENCES mailing,
    person  text        NOT NULL REFERENCES person ON DELETE CASCADE,
    state   text        NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'trying', 'sent', 'refused', 'failed', 'doubt', 'gone')),
    reason  text,
    at      timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (mailing, person)
);
CREATE INDEX mailing_row_person ON mailing_row (person);
