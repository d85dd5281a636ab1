-- Who plays a stream: made up by each process at each start, so that one in doubt can tell itself from a successor.
ALTER TABLE stream_head ADD COLUMN owner uuid;
