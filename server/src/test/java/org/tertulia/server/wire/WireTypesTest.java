package org.tertulia.server.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.wire.FromBrowser;
import org.tertulia.realtime.wire.FromServer;
import org.tertulia.server.GoldenFile;
import org.tertulia.server.parts.ExchangeNames;
import org.tertulia.server.parts.ExchangeParts;
import org.tertulia.server.wire.TypeScript.ActName;
import org.tertulia.sessions.whole.ExchangePart;
import org.tertulia.sessions.whole.Right;

/** The browser's types match the records. */
class WireTypesTest {
    @Test
    void the_browser_types_match_the_records() throws IOException {
        new GoldenFile(Path.of("../frontend/src/wire.ts")).isExactly(types());
    }

    private static String types() {
        var types = new TypeScript()
                .family(FromBrowser.class, WireTypesTest::lowerCamel)
                .family(FromServer.class, WireTypesTest::lowerCamel)
                .union("Command", families().map(Class::getSimpleName).toList());
        families().forEach(family -> types.family(family, ExchangeNames.COMMANDS::name));
        return types.views(ViewKinds.all())
                .undoable(undoable())
                .rights(rights())
                .text();
    }

    /** The families of the parts that have commands. */
    private static Stream<Class<? extends Command>> families() {
        return ExchangeParts.all().stream()
                .filter(part -> !part.table().commands().isEmpty())
                .map(ExchangePart::commands);
    }

    private static Map<String, ActName> undoable() {
        var commands = new LinkedHashMap<String, ActName>();
        for (var part : ExchangeParts.all()) {
            for (var row : part.table().commands()) {
                var done = row.done();
                if (done != null) {
                    commands.put(row.name(), new ActName(ExchangeNames.EVENTS.name(done), partOf(done)));
                }
            }
        }
        return commands;
    }

    private static String partOf(Class<? extends Event> event) {
        return ExchangeParts.all().stream()
                .filter(part -> part.events().isAssignableFrom(event))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static Map<String, Right> rights() {
        var rights = new LinkedHashMap<String, Right>();
        for (var part : ExchangeParts.all()) {
            for (var row : part.table().commands()) {
                rights.put(row.name(), row.right());
            }
        }
        return rights;
    }

    private static String lowerCamel(Class<?> type) {
        var name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
