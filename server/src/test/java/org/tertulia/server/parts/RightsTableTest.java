package org.tertulia.server.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.GoldenFile;
import org.tertulia.server.Samples;
import org.tertulia.server.exchange.LittleExchange;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.whole.CommandRow;
import org.tertulia.sessions.whole.Right;
import org.tertulia.sessions.whole.Role;
import org.tertulia.sessions.whole.When;

/** The documentation shows the rows of all parts, and each row holds for a person of each role. */
class RightsTableTest {
    private static final List<CommandRow<?, ?>> ROWS = rows();

    @Test
    void the_documentation_shows_the_table() throws IOException {
        var rows = ROWS.stream().map(row -> line(row.name(), row.right()));
        var pages = Arrays.stream(PageRight.values())
                .map(page -> line(page.name().toLowerCase(Locale.ROOT).replace('_', ' '), PageRights.row(page)));
        var head = Stream.of(
                "# Who may do what",
                "",
                "Written from the server's tables by their test; do not edit. Roles add up. Interpreters, speakers and"
                        + " focal points have a",
                "participant's rights. A role may be narrowed to a session, a segment or a room: *assigned* asks that"
                        + " it covers what the command is about.",
                "A row without a yes is for the server alone.",
                "");
        var columns = Stream.of(
                "| | organiser | facilitator | rapporteur | participant | observer |", "|---|---|---|---|---|---|");
        new GoldenFile(Path.of("../docs/ACCESS.md"))
                .isExactly(Stream.of(head, columns, rows, pages)
                        .flatMap(each -> each)
                        .toList());
    }

    private static List<CommandRow<?, ?>> rows() {
        var rows = new ArrayList<CommandRow<?, ?>>();
        ExchangeParts.all().forEach(part -> rows.addAll(part.table().commands()));
        return List.copyOf(rows);
    }

    private static String line(String name, Right row) {
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(
                        name, row.organiser(), row.facilitator(), row.rapporteur(), row.participant(), row.observer());
    }

    /** A subject without an owner or a place, so that only the role can be enough. */
    @TestFactory
    Stream<DynamicTest> every_row_holds_for_a_person_of_each_role() {
        return ROWS.stream()
                .flatMap(row -> Arrays.stream(Role.values())
                        .flatMap(role -> Stream.of(
                                test(
                                        row,
                                        role,
                                        null,
                                        List.of(When.YES, When.ASSIGNED, When.ASSIGNED_OR_OWN, When.AMONG)),
                                test(row, role, new EntityKey("session/s2"), List.of(When.YES)))));
    }

    private static DynamicTest test(CommandRow<?, ?> row, Role role, @Nullable EntityKey to, List<When> enough) {
        var name = "%s by %s%s".formatted(row.name(), role, to == null ? "" : " elsewhere");
        return dynamicTest(name, () -> {
            var exchange = new LittleExchange((state, asked, actor) -> Optional.empty());
            exchange.admit("somebody", "nairobi", new Assignment(role, to));
            var may = new Rights().may(exchange.state(), new PersonId("somebody"), Samples.of(row.type()));
            assertEquals(enough.contains(row.right().of(role)), may);
        });
    }
}
