package org.tertulia.server.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.GoldenFile;
import org.tertulia.server.Samples;
import org.tertulia.server.SealedFamilies;
import org.tertulia.server.exchange.LittleExchange;
import org.tertulia.server.wire.CommandNames;
import org.tertulia.sessions.Assignment;
import org.tertulia.sessions.Role;

/** The table has a row for everything, is in the documentation as it is, and holds for somebody of each role. */
class AccessTableTest {
    private static final Map<Class<? extends Command>, Row> ROWS = CommandTable.ROWS;

    @Test
    void every_command_has_a_row() {
        assertEquals(SealedFamilies.commands().collect(Collectors.toSet()), ROWS.keySet());
    }

    @Test
    void the_documentation_shows_the_table() throws IOException {
        var rows = SealedFamilies.commands()
                .map(command -> line(CommandNames.ALL.name(command), ROWS.getOrDefault(command, Row.NOBODY)));
        var sights = Arrays.stream(Sight.values())
                .map(sight -> line(sight.name().toLowerCase(Locale.ROOT).replace('_', ' '), SightTable.row(sight)));
        var head = Stream.of(
                "# Who may do what",
                "",
                "Written from the server's tables by their test; do not edit. Roles add up. Interpreters, speakers and"
                        + " focal points have a",
                "participant's rights. A role may be narrowed to a session or a room: *assigned* asks that it covers"
                        + " what the command is about.",
                "A row without a yes is for the server alone.",
                "");
        var columns = Stream.of(
                "| | organiser | facilitator | rapporteur | participant | observer |", "|---|---|---|---|---|---|");
        new GoldenFile(Path.of("../docs/ACCESS.md"))
                .isExactly(Stream.of(head, columns, rows, sights)
                        .flatMap(each -> each)
                        .toList());
    }

    private static String line(String name, Row row) {
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        name, row.organiser(), row.facilitator(), row.rapporteur(), row.participant(), row.observer());
    }

    /** About something that is nobody's and nowhere, so that only the role itself can be enough. */
    @TestFactory
    Stream<DynamicTest> what_the_table_says_holds_for_somebody_of_each_role() {
        return SealedFamilies.commands()
                .flatMap(command -> Arrays.stream(Role.values())
                        .flatMap(role -> Stream.of(
                                test(command, role, null, List.of(When.YES, When.ASSIGNED, When.AMONG)),
                                test(command, role, new EntityKey("session/s2"), List.of(When.YES)))));
    }

    private static DynamicTest test(
            Class<? extends Command> command, Role role, @Nullable EntityKey to, List<When> enough) {
        var name = "%s by %s%s".formatted(CommandNames.ALL.name(command), role, to == null ? "" : " elsewhere");
        return dynamicTest(name, () -> {
            var exchange = new LittleExchange((state, asked, actor) -> Optional.empty());
            exchange.admit("somebody", "nairobi", new Assignment(role, to));
            var may = new Access().may(exchange.state(), new PersonId("somebody"), Samples.of(command));
            assertEquals(enough.contains(ROWS.getOrDefault(command, Row.NOBODY).of(role)), may);
        });
    }
}
