package org.tertulia.realtime.journal;

/** The statements for PostgreSQL. Each is shorter than 2,048 characters: longer ones are not cached. */
final class JournalSql {
    /** Until when a lease lasts that begins now. The time of a transaction may be long ago, if it has waited for a lock. */
    private static final String LEASE =
            "clock_timestamp() + interval '%d milliseconds'".formatted(Journal.LEASE_MILLIS);

    private static final String HEAD = "sequence, term, epoch, anchor_stream, anchor_wall, rate";

    /** Leaves a mark for the new term of a head, and returns the head. */
    private static final String MARKED = """
        , marked AS (
          INSERT INTO stream_mark (stream, term, first)
          SELECT stream, term, sequence FROM head
        )
        SELECT %s FROM head
        """.formatted(HEAD);

    static final String TAKE_OVER = """
        WITH head AS (
          INSERT INTO stream_head AS head (stream, owner, node, address, owned_until, anchor_stream, anchor_wall, rate)
          VALUES ($1, $2, $3, $4, %s, $5, $6, $7)
          ON CONFLICT (stream) DO UPDATE SET
            term = head.term + 1, owner = excluded.owner, node = excluded.node, address = excluded.address,
            owned_until = excluded.owned_until
          WHERE head.node = excluded.node OR head.owned_until IS NULL OR head.owned_until < clock_timestamp()
          RETURNING stream, %s
        )
        """.formatted(LEASE, HEAD) + MARKED;

    static final String READ_HOLDER = "SELECT address FROM stream_head WHERE stream = $1";

    static final String RENEW =
            "UPDATE stream_head SET owned_until = %s WHERE stream = $1 AND owner = $2".formatted(LEASE);

    static final String RELEASE = "UPDATE stream_head SET owned_until = NULL WHERE stream = $1 AND owner = $2";

    static final String SETTLE = """
        WITH head AS (
          UPDATE stream_head SET term = term + 1, owned_until = %s
          WHERE stream = $1 AND owner = $2
          RETURNING stream, %s
        )
        """.formatted(LEASE, HEAD) + MARKED;

    static final String READ_MARKS = """
        SELECT mark, first FROM (
          SELECT term, mark, first FROM stream_mark WHERE stream = $1 ORDER BY term DESC LIMIT $2
        ) AS latest
        ORDER BY term
        """;

    /** Inserts all events, or none when the head stands elsewhere. */
    static final String APPEND = """
        WITH head AS (
          UPDATE stream_head SET sequence = $4
          WHERE stream = $1 AND term = $2 AND sequence = $3
          RETURNING stream
        ), accepted AS (
          INSERT INTO command (stream, id, body_hash, actor, first, last)
          SELECT head.stream, entry.*
          FROM head, unnest($5::uuid[], $6::bytea[], $7::text[], $8::bigint[], $9::bigint[]) AS entry
        )
        INSERT INTO event (stream, sequence, time, name, data)
        SELECT head.stream, recorded.sequence, recorded.time, recorded.name, recorded.data::jsonb
        FROM head, unnest($10::bigint[], $11::bigint[], $12::text[], $13::text[])
          AS recorded (sequence, time, name, data)
        """;

    static final String READ_COMMANDS = """
        SELECT id, body_hash, actor, last
        FROM command
        WHERE stream = $1 AND last > $2
        ORDER BY last
        LIMIT $3
        """;

    static final String READ_EVENTS = """
        SELECT sequence, time, name, data::text
        FROM event
        WHERE stream = $1 AND sequence > $2 AND sequence <= $3
        ORDER BY sequence
        """;

    static final String MOVE_ANCHOR = """
        UPDATE stream_head SET anchor_stream = $3, anchor_wall = $4, rate = $5
        WHERE stream = $1 AND term = $2
        """;

    static final String ERASE_EVENTS = """
        DELETE FROM event WHERE ctid IN (SELECT ctid FROM event WHERE stream = $1 LIMIT $2)
        """;

    static final String ERASE_COMMANDS = """
        DELETE FROM command WHERE ctid IN (SELECT ctid FROM command WHERE stream = $1 LIMIT $2)
        """;

    static final String ERASE_MARKS = """
        DELETE FROM stream_mark WHERE ctid IN (SELECT ctid FROM stream_mark WHERE stream = $1 LIMIT $2)
        """;

    static final String ERASE_HEAD = """
        DELETE FROM stream_head WHERE ctid IN (SELECT ctid FROM stream_head WHERE stream = $1 LIMIT $2)
        """;

    private JournalSql() {}
}
