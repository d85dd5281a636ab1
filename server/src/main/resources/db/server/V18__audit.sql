-- What organisers and the operator did outside the journal, such as giving somebody a link. It has no names, and nobody changes it.
CREATE TABLE audit (
    number   bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at       timestamptz NOT NULL DEFAULT now(),
    exchange text        NOT NULL,
    actor    text        NOT NULL, -- the id of a person, or of the engine for the operator
    act      text        NOT NULL,
    about    text        NOT NULL CHECK (length(about) <= 200)
);
CREATE INDEX audit_exchange ON audit (exchange, number DESC);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME; END $$;
CREATE TRIGGER audit_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
