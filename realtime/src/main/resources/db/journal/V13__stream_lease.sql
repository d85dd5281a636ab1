-- Where a stream runs: the data directory (node) and the address of its process, and until when it surely does. The process renews
-- this all the time. Until then nobody else may take the stream over. All by the clock of this database.
ALTER TABLE stream_head
    ADD COLUMN node        uuid,
    ADD COLUMN address     text,
    ADD COLUMN owned_until timestamptz;
