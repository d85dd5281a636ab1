package org.tertulia.server.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tertulia.posters.PostersCommand;
import org.tertulia.rapporteur.RapporteurCommand;
import org.tertulia.realtime.wire.FromBrowser;
import org.tertulia.realtime.wire.FromServer;
import org.tertulia.server.GoldenFile;
import org.tertulia.sessions.SessionsCommand;

/** The browser's types are those of the records. */
class WireTypesTest {
    @Test
    void the_types_in_the_browser_are_those_of_the_records() throws IOException {
        new GoldenFile(Path.of("../frontend/src/wire.ts")).isExactly(types());
    }

    private static String types() {
        return new TypeScript()
                .family(FromBrowser.class, WireTypesTest::lowerCamel)
                .family(FromServer.class, WireTypesTest::lowerCamel)
                .union("Command", List.of("SessionsCommand", "PostersCommand", "RapporteurCommand"))
                .family(SessionsCommand.class, CommandNames.ALL::name)
                .family(PostersCommand.class, CommandNames.ALL::name)
                .family(RapporteurCommand.class, CommandNames.ALL::name)
                .views(ViewKinds.ALL.types())
                .text();
    }

    private static String lowerCamel(Class<?> type) {
        var name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
