package org.tertulia.server.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.View;
import org.tertulia.realtime.wire.StrictJson;
import org.tertulia.realtime.wire.UnreadableException;
import org.tertulia.server.GoldenFile;
import org.tertulia.server.Samples;
import org.tertulia.server.parts.ExchangeNames;
import org.tertulia.sessions.people.PersonView;

/**
 * Journals stay readable, and what browsers receive changes only with a visible diff. Old event lines stay in their
 * file above the newer ones, because some journals contain them.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path TYPESCRIPT = Path.of("../frontend/src/wire.golden.ts");

    private final ObjectMapper json = StrictJson.mapper().build();
    private final ExchangeCodec codec = new ExchangeCodec(person -> "Delegate of Quilmes");

    @Test
    void every_event_is_written_and_read_as_before() throws IOException {
        var file = new GoldenFile(GOLDEN.resolve("events.jsonl"));
        var samples =
                ExchangeNames.EVENTS.types().values().stream().map(Samples::of).toList();
        file.keepsOlderLinesAndEndsEachNameWith(samples.stream().map(this::line).toList());
        for (var line : file.lines()) {
            read(line);
        }
        for (var sample : samples) {
            assertEquals(sample, read(line(sample)));
        }
    }

    @Test
    void every_command_is_read_as_before() throws IOException {
        var samples = ExchangeNames.COMMANDS.types().values().stream()
                .map(Samples::of)
                .toList();
        var lines = samples.stream().map(codec::commandText).toList();
        new GoldenFile(GOLDEN.resolve("commands.jsonl")).isExactly(lines);
        for (var sample : samples) {
            var text = json.readTree(codec.commandText(sample));
            if (ExchangeNames.isSaidByBrowsers(sample.getClass())) {
                assertEquals(sample, codec.command(text));
            } else {
                assertThrows(UnreadableException.class, () -> codec.command(text), "browsers do not send it");
            }
        }
    }

    @Test
    void every_view_is_written_as_before() throws IOException {
        var lines = views().map(view -> "{\"%s\":%s}".formatted(view.getKey(), view.getValue()))
                .toList();
        new GoldenFile(GOLDEN.resolve("views.jsonl")).isExactly(lines);
    }

    @Test
    void the_browser_tests_use_the_same_samples() throws IOException {
        var commands = ExchangeNames.COMMANDS.types().values().stream()
                .map(Samples::of)
                .map(codec::commandText);
        var views = views().map(view -> view.getKey() + ": " + view.getValue());
        new GoldenFile(TYPESCRIPT)
                .isExactly(List.of(
                        "// Written from the server's records by its test of the wire types; do not edit.",
                        "import type { Command, Views } from \"./wire\";",
                        "",
                        "export const commands: readonly Command[] = [",
                        list(commands),
                        "];",
                        "",
                        "export const views: Views = {",
                        list(views),
                        "};"));
    }

    private Stream<Map.Entry<String, String>> views() {
        return ViewKinds.all().entrySet().stream()
                .map(kind -> Map.entry(kind.getKey(), codec.view(key(kind.getKey()), view(kind.getValue()))));
    }

    private static View view(Class<? extends View> type) {
        return type == NamedPersonView.class ? Samples.of(PersonView.class) : Samples.of(type);
    }

    private static EntityKey key(String kind) {
        return new EntityKey(kind + "/" + kind + "-1");
    }

    private static String list(Stream<String> items) {
        return String.join("\n", items.map(item -> "  " + item + ",").toList());
    }

    private String line(Event event) {
        return "{\"%s\":%s}".formatted(codec.eventName(event), codec.eventData(event));
    }

    private Event read(String line) throws IOException {
        JsonNode tree = json.readTree(line);
        assertTrue(tree.size() == 1, line);
        var entry = tree.properties().iterator().next();
        return codec.event(entry.getKey(), entry.getValue().toString());
    }
}
