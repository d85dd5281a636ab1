package org.tertulia.server.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Journal;

/** What was said of every command that was asked for, to be compared with the journal. */
final class SocketAnswers {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final Map<String, Long> done = new ConcurrentHashMap<>();

    /** How often each id was asked for and not declined, as far as anybody heard. */
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    private final Map<String, AtomicInteger> counts = new ConcurrentSkipListMap<>();

    /** Takes down what the server said; answers whether it was said of a command. */
    boolean hears(JsonNode message) {
        var type = message.path("type").asText();
        var id = message.path("id").asText();
        switch (type) {
            case "done" -> {
                var sequence = message.path("sequence").asLong();
                var before = done.put(id, sequence);
                assertTrue(before == null || before == sequence, "one id was done twice: " + id);
            }
            case "refused", "bad" -> open.merge(id, -1, Integer::sum);
            default -> {
                return false;
            }
        }
        var code = message.path("code").asText();
        assertNotEquals("engine.failed", code, message::toString);
        counts(code.isEmpty() ? type : code);
        return true;
    }

    void counts(String what) {
        counts.computeIfAbsent(what, _ -> new AtomicInteger()).incrementAndGet();
    }

    /** Takes down what somebody is about to send: broken as it may be, what the server can read of it stands there in clear. */
    void expect(byte[] sent) {
        ID.matcher(new String(sent, StandardCharsets.ISO_8859_1))
                .results()
                .forEach(asked -> open.merge(asked.group(1), 1, Integer::sum));
    }

    /**
     * What was done is in the journal once, and else only what nobody heard the end of: an id that came twice may be declined the
     * first time, broken or too early, and be done unheard the second.
     */
    void agreesWith(List<Journal.Entry> entries) {
        var asked = entries.stream()
                .filter(entry -> !entry.actor().equals(PersonId.ENGINE))
                .collect(Collectors.toMap(
                        entry -> entry.id().toString(),
                        entry -> entry.events().getLast().sequence()));
        done.forEach((id, sequence) -> assertEquals(sequence, asked.get(id), "the sequence of " + id));
        asked.keySet().stream()
                .filter(id -> !done.containsKey(id))
                .forEach(id -> assertTrue(
                        open.getOrDefault(id, 0) > 0,
                        id + " is in the journal, and was declined whenever it was asked for"));
        assertTrue(!asked.isEmpty(), "nothing was done at all, so that nothing is shown");
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
