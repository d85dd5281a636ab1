-- A mark for each term: who has read up to a sequence under this mark shares the history up to there, and no other history has it.
-- first is the sequence at which the term began.
CREATE TABLE stream_mark (
    stream text   NOT NULL,
    term   bigint NOT NULL,
    mark   uuid   NOT NULL DEFAULT gen_random_uuid(),
    first  bigint NOT NULL,
    PRIMARY KEY (stream, term)
);
