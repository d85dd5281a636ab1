package org.tertulia.realtime.journal;

import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tertulia.realtime.contract.PersonId;

/**
 * What happened, durable and in one order without gaps for each stream.
 *
 * <p>A future that fails says nothing about the journal: an append that fails may have happened. A writer that is in doubt calls
 * {@link #settle}, which waits until the old append has ended, and then reads on.
 */
public interface Journal {
    /** An owner has a stream so long after it was heard last. Until then no other node may take the stream over. */
    long LEASE_MILLIS = 8_000;

    /**
     * Makes the stream if it does not exist, gives it to this owner and raises its term, which locks out every earlier owner.
     * Leaves a new mark. Says where the stream stands. Fails with {@link HeldException} while an owner on another node has it.
     */
    Future<Head> takeOver(String stream, UUID owner, Anchor ifNew);

    /**
     * Raises the term, so that an append of this owner that is under way either has happened or is locked out. Leaves a new
     * mark. Says where the stream stands; empty when it belongs to another owner by now.
     */
    Future<Optional<Head>> settle(String stream, UUID owner);

    /** The owner goes on having the stream. */
    Future<Outcome> renew(String stream, UUID owner);

    /** The owner has the stream no longer: any node may take it over at once. */
    Future<Void> release(String stream, UUID owner);

    /** Appends all of these entries or none; only if the head is still at this sequence and term. */
    Future<Outcome> append(String stream, long term, long sequence, List<Entry> entries);

    /** The entries that begin after this sequence, oldest first, at most {@code limit} of them. */
    Future<List<Entry>> read(String stream, long after, int limit);

    /** The latest marks of a stream that somebody has taken over. */
    Future<Marks> marks(String stream);

    /** Keeps a new anchor of stream time, if the term is still the current one. */
    Future<Outcome> anchor(String stream, long term, Anchor anchor);

    /** Deletes a stream that nobody has any more. It can be asked again after a failure. */
    Future<Void> erase(String stream);

    /** Where a stream stands. */
    record Head(long sequence, long term, int epoch, Anchor anchor) {}

    /**
     * One accepted command and its events.
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

    /** The certain result of a write. */
    enum Outcome {
        /** It is durable. */
        KEPT,
        /** The journal cannot hold such data; nothing is changed. */
        REJECTED,
        /** Another owner has the stream; nothing is changed. */
        FENCED
    }
}
