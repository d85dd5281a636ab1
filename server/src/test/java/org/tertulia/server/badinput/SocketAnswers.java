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

/** The answers to all commands, to compare with the journal. */
final class SocketAnswers {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final Map<String, Long> done = new ConcurrentHashMap<>();

    /** How often each id was sent and not refused, as far as clients know. */
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    private final Map<String, AtomicInteger> counts = new ConcurrentSkipListMap<>();

    /** Records a message of the server. Returns whether it answers a command. */
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

    /** Records an outgoing message. Its readable ids are still plain text, even if the message is broken. */
    void expect(byte[] sent) {
        ID.matcher(new String(sent, StandardCharsets.ISO_8859_1))
                .results()
                .forEach(asked -> open.merge(asked.group(1), 1, Integer::sum));
    }

    /**
     * The journal has every done command once. Any other command in it has an answer that nobody received. For example,
     * an id may be sent twice: the first message is refused, and the second is done without an answer.
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
                        id + " is in the journal, but every request with it was refused"));
        assertTrue(!asked.isEmpty(), "no command was done, so the test shows nothing");
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
