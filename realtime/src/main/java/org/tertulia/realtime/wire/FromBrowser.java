package org.tertulia.realtime.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a browser says on its socket, one JSON text frame each, tagged by {@code type}. */
public sealed interface FromBrowser {
    /**
     * The first message: which stream, and what the browser has of it.
     *
     * @param epoch the history its cursor belongs to; 0 when it has nothing
     * @param cursor the sequence up to which it has everything of its scopes
     * @param scopes the scopes it has
     */
    record Hello(String stream, int epoch, long cursor, List<String> scopes) implements FromBrowser {
        private static final Pattern SCOPE = Pattern.compile("[!-~]{1,200}");

        public Hello {
            scopes = List.copyOf(scopes);
            require(scopes.stream().allMatch(scope -> SCOPE.matcher(scope).matches()));
        }
    }

    /**
     * Asks for a command; the same id again is answered the same and has no second effect.
     *
     * @param withinMillis how long it may wait to be decided; 0 when it may wait for ever
     */
    record Do(UUID id, int withinMillis, JsonNode command) implements FromBrowser {
        public Do {
            require(withinMillis >= 0);
        }
    }

    /** Asks for the time; {@code n} comes back in the pong. */
    record Ping(int n) implements FromBrowser {}

    /** Takes or gives back a lease, such as "is writing"; it ends with the socket. */
    record Lease(String key, boolean on) implements FromBrowser {}

    private static void require(boolean sound) {
        if (!sound) {
            throw new IllegalArgumentException("no browser of ours says this");
        }
    }
}
