-- Segments and sessions that organisers keep to use again. All exchanges of this Tertulia share them.
CREATE TABLE block (
    id       uuid        PRIMARY KEY,
    exchange text        REFERENCES exchange (slug), -- where it comes from; null once that is deleted
    content  jsonb       NOT NULL CHECK (octet_length(content::text) <= 1000000),
    made_at  timestamptz NOT NULL DEFAULT now()
);
