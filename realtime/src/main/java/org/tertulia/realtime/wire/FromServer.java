package org.tertulia.realtime.wire;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;

/** What the server says on a socket, one JSON text frame each, tagged by {@code type}. */
public sealed interface FromServer {
    /**
     * Answers hello, and comes again when the history gets another mark.
     *
     * @param mark under which the history goes on; together with a sequence it is a cursor
     * @param at stream time in milliseconds since 1970
     * @param rate how many stream milliseconds pass in a real one
     */
    record Welcome(PersonId person, int epoch, String mark, double at, double rate) implements FromServer {}

    /**
     * Everything that changed for this socket after {@code from} and up to {@code to}.
     *
     * @param left scopes that the person may no longer see: the browser forgets all they showed
     * @param topics what the page looks at from this step on; only in the first frame of a step that changes it
     * @param more whether the next frame belongs to the same step; the browser applies both together
     */
    record Changes(
            long from,
            long to,
            List<String> left,
            @Nullable List<String> topics,
            Map<String, FeedChanges> feeds,
            boolean more)
            implements FromServer {}

    /**
     * What changed in one feed, that is, what one scope sees of one topic: {@code staff@people}.
     *
     * @param whole whether {@code set} is all there is, so that the browser forgets everything else of the feed
     * @param set views by entity key
     */
    record FeedChanges(boolean whole, Map<String, RawJson> set, List<String> drop) {}

    /** A view that was encoded once for everyone who sees it. */
    record RawJson(@JsonRawValue @JsonValue String json) {}

    /**
     * Who has taken each of these leases and who has given it back.
     *
     * @param whole whether nobody holds any other lease
     */
    record Leases(boolean whole, Map<String, List<PersonId>> taken, Map<String, List<PersonId>> given)
            implements FromServer {}

    /** The command is in the journal, with all its events up to this sequence. */
    record Done(UUID id, long sequence) implements FromServer {}

    /** The command changed nothing; the reader's language has a message for the code. */
    record Refused(UUID id, String code, Map<String, String> details) implements FromServer {}

    /** It is not known yet whether the command was accepted: ask again with the same id. */
    record Unknown(UUID id) implements FromServer {}

    /**
     * The time, for a ping with this {@code n}. {@code n} is 0 when nobody asked and stream time has jumped or changed its rate.
     */
    record Pong(int n, double at, double rate) implements FromServer {}

    /** The socket ends: why, and after how many milliseconds to come back; without a time, not to come back. */
    record Bye(String why, @Nullable Integer comeBackMillis) implements FromServer {}

    /** The last message was not understood; nothing changed and the socket stays open. */
    record Bad(String code, @Nullable UUID id) implements FromServer {}
}
