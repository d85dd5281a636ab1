package org.tertulia.realtime.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a browser says on its socket, one JSON text frame each, tagged by {@code type}. */
public sealed interface FromBrowser {
    /**
     * The first message: which stream, and what the browser already has of it.
     *
     * @param epoch the history to which its cursor belongs; 0 when it has nothing
     * @param mark the mark of that history; empty when it has nothing
     * @param cursor the sequence up to which it has everything of its scopes
     * @param scopes the scopes it has
     */
    record Hello(String stream, int epoch, String mark, long cursor, List<String> scopes) implements FromBrowser {
        private static final Pattern SCOPE = Pattern.compile("[!-~]{1,200}");

        public Hello {
            scopes = List.copyOf(scopes);
            require(scopes.stream().allMatch(scope -> SCOPE.matcher(scope).matches()));
        }
    }

    /**
     * Asks for a command. The same id again gets the same answer and has no second effect.
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

    private static void require(boolean sound) {
        if (!sound) {
            throw new IllegalArgumentException("not a message of the protocol");
        }
    }
}
