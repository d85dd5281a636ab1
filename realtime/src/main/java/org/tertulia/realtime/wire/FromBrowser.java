package org.tertulia.realtime.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a browser says on its socket, one JSON text frame each, tagged by {@code type}. */
public sealed interface FromBrowser {
    /** How many topics a page may look at. */
    int MOST_TOPICS = 100;

    /** How many pieces a browser may tell apart in what it has kept. */
    int MOST_KEPT = 100;

    /** Scopes and topics are printable and have no spaces. */
    Pattern NAME = Pattern.compile("[!-~]{1,200}");

    /**
     * The first message: which stream, and what the browser already has of it.
     *
     * @param epoch the history to which its cursor belongs; 0 when it has nothing
     * @param mark the mark of that history; empty when it has nothing
     * @param cursor the sequence up to which it has everything of these scopes and topics
     * @param scopes the scopes it has
     * @param has the topics it has, as it asked for them
     * @param wants the topics that its page looks at now; one that ends with an asterisk means all that begin like it
     * @param kept what earlier pages have left on its device, in this history; those that do not say so have nothing
     * @param unpacks whether it can read packed frames; those that do not say so get none
     */
    record Hello(
            String stream,
            int epoch,
            String mark,
            long cursor,
            List<String> scopes,
            List<String> has,
            List<String> wants,
            @Nullable List<KeptFeeds> kept,
            @Nullable Boolean unpacks)
            implements FromBrowser {
        public Hello {
            scopes = names(scopes, Integer.MAX_VALUE);
            has = names(has, MOST_TOPICS);
            wants = names(wants, MOST_TOPICS);
            kept = kept == null ? List.of() : List.copyOf(kept);
            require(kept.size() <= MOST_KEPT);
            for (var feeds : kept) {
                require(feeds.upTo() <= cursor);
            }
        }

        /** The hello of somebody who reads no packed frames and has kept nothing. */
        public Hello(
                String stream,
                int epoch,
                String mark,
                long cursor,
                List<String> scopes,
                List<String> has,
                List<String> wants) {
            this(stream, epoch, mark, cursor, scopes, has, wants, null, null);
        }
    }

    /**
     * All that some scopes show of some topics.
     *
     * @param upTo the sequence up to which it is complete
     */
    record KeptFeeds(long upTo, List<String> scopes, List<String> topics) {
        public KeptFeeds {
            scopes = names(scopes, Integer.MAX_VALUE);
            topics = names(topics, MOST_TOPICS);
        }
    }

    /** The page looks at these topics from now on, and at no others. */
    record Look(List<String> wants) implements FromBrowser {
        public Look {
            wants = names(wants, MOST_TOPICS);
        }
    }

    /**
     * Asks for a command. Once it has had an effect, the same id gets the same answer and has no second effect.
     *
     * @param withinMillis how long it may wait for its decision; 0 for no limit
     */
    record Do(UUID id, int withinMillis, JsonNode command) implements FromBrowser {
        public Do {
            require(withinMillis >= 0);
        }
    }

    /** Asks for the time; {@code n} comes back in the pong. */
    record Ping(int n) implements FromBrowser {}

    /** Takes a lease such as "is writing", or gives it back; it ends with the socket. */
    record Lease(String key, boolean on) implements FromBrowser {}

    private static List<String> names(List<String> said, int most) {
        require(said.size() <= most);
        require(said.stream().allMatch(name -> NAME.matcher(name).matches()));
        return List.copyOf(said);
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new IllegalArgumentException("not a message of the protocol");
        }
    }
}
