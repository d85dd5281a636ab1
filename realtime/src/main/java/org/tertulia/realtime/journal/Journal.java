package org.tertulia.realtime.journal;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tertulia.realtime.contract.PersonId;

/**
 * What happened, durably and in one gapless order per stream.
 *
 * <p>A future that fails says nothing about what the journal holds: an append that fails may have happened. Whoever is in
 * doubt settles, which waits for the old append to end one way or the other, and reads on.
 */
public interface Journal {
    /**
     * Makes the stream if it is not there, gives it to this owner, raises its term so that every earlier one is locked out, and
     * says where it stands.
     */
    Future<Head> takeOver(String stream, UUID owner, Anchor ifNew);

    /**
     * Raises the term so that whatever this owner has under way is locked out or has happened, and says where the stream stands;
     * empty when it belongs to somebody else by now.
     */
    Future<Optional<Head>> settle(String stream, UUID owner);

    /** Appends these entries all or none, if the head is still at this sequence and term. */
    Future<Outcome> append(String stream, long term, long sequence, List<Entry> entries);

    /** The entries that begin after this sequence, oldest first, at most {@code limit} of them. */
    Future<List<Entry>> read(String stream, long after, int limit);

    /** Keeps a new anchor of stream time, if the term still stands. */
    Future<Outcome> anchor(String stream, long term, Anchor anchor);

    /** Where a stream stands. */
    record Head(long sequence, long term, int epoch, Anchor anchor) {}

    /**
     * One accepted command and all that followed from it.
     *
     * @param hash of the command's text, in hexadecimal
     * @param events at least one
     */
    record Entry(UUID id, String hash, PersonId actor, List<Recorded> events) {
        public Entry {
            events = List.copyOf(events);
        }

        long first() {
            return events.getFirst().sequence();
        }

        public long last() {
            return events.getLast().sequence();
        }
    }

    /**
     * One event as it is kept.
     *
     * @param time stream time in milliseconds since 1970
     * @param data JSON
     */
    record Recorded(long sequence, long time, String name, String data) {}

    /** What certainly became of a write. */
    enum Outcome {
        /** It is durable. */
        KEPT,
        /** The journal cannot hold such data; nothing is changed. */
        REJECTED,
        /** Somebody else owns the stream; nothing is changed. */
        FENCED
    }
}
