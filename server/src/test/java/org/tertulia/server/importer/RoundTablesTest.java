package org.tertulia.server.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.RoomPlan;
import org.tertulia.sessions.whole.Role;

/** The round tables of a seminar in San Salvador, as a segment lists them. */
class RoundTablesTest {
    private static final String REVIEW = "kind: peer-review\n";
    private static final RoomId INCLUSION = new RoomId("inclusion");

    @TempDir
    private Path directory;

    private WrittenFolder folder;

    @BeforeEach
    void write() throws IOException {
        folder = new WrittenFolder(directory);
    }

    @Test
    void have_a_title_and_may_have_all_else() throws IOException {
        tables("""
            - id: pathways
              title: {en: Factors and pathways of regular migration, es: Factores y vías de la migración regular}
            - id: inclusion
              title: {en: Inclusion of migrants, es: Inclusión de las personas migrantes}
              theme: {en: Actions and priority areas, es: Acciones y áreas prioritarias}
              facilitator: uclg
              rapporteur: delegate@quilmes.example.org
              size: 200
              headings: all
              room: Sala 2
            """);
        assertEquals(List.of(), folder.warnings());
        var pathways = listed().getFirst();
        assertEquals(12, pathways.size());
        assertEquals(List.of(), pathways.headings());
        assertNull(pathways.place());
        var inclusion = listed().getLast();
        assertEquals("Inclusion of migrants", inclusion.title().byLanguage().get("en"));
        assertEquals(
                "Acciones y áreas prioritarias",
                Objects.requireNonNull(inclusion.theme()).byLanguage().get("es"));
        assertEquals(List.of(new OrganisationId("uclg")), inclusion.facilitators());
        assertEquals(List.of(), inclusion.rapporteurs());
        assertEquals(200, inclusion.size());
        assertEquals(
                "trends",
                inclusion.headings().stream()
                        .map(Heading::id)
                        .findFirst()
                        .orElseThrow()
                        .value());
        assertEquals("Sala 2", inclusion.place());
    }

    @Test
    void give_roles_to_the_people_whom_they_name_by_address_or_id() throws IOException {
        folder.write("people.csv", """
            name,email,organisation,roles,languages,id
            Delegate of Quilmes,delegate@quilmes.example.org,quilmes,participant,es,
            Facilitator of UCLG,facilitator@uclg.example.org,uclg,organiser,en es,of-uclg
            """);
        tables("""
            - {id: data, title: {en: Data, es: Datos}, facilitator: of-uclg}
            - {id: inclusion, title: {en: I, es: I}, rapporteur: [Delegate@Quilmes.example.org, OF-UCLG]}
            """);
        var people = folder.whole().exchange().people();
        assertEquals(
                List.of(new Assignment(Role.PARTICIPANT, null), new Assignment(Role.RAPPORTEUR, INCLUSION.key())),
                people.getFirst().assignments());
        assertEquals(
                List.of(
                        new Assignment(Role.ORGANISER, null),
                        new Assignment(Role.FACILITATOR, new RoomId("data").key()),
                        new Assignment(Role.RAPPORTEUR, INCLUSION.key())),
                people.getLast().assignments());
    }

    @Test
    void may_be_named_in_the_list_of_people() throws IOException {
        tables("- {id: inclusion, title: {en: I, es: I}}\n");
        var people = """
            name,email,organisation,roles,languages
            Delegate of Quilmes,delegate@quilmes.example.org,quilmes,rapporteur@room/inclusion,es
            Organiser,organiser@uclg.example.org,uclg,organiser,en
            """;
        folder.write("people.csv", people);
        assertEquals(
                List.of(new Assignment(Role.RAPPORTEUR, INCLUSION.key())),
                folder.whole().exchange().people().getFirst().assignments());
        folder.write("people.csv", people.replace("inclusion", "inklusion"));
        assertEquals(
                List.of("people.csv:2: error: roles: there is no session, segment or room \"room/inklusion\"; did you"
                        + " mean room/inclusion?"),
                folder.problems());
    }

    @Test
    void name_only_people_and_organisations_that_there_are() throws IOException {
        tables("""
            - {id: data, title: {en: D, es: D}, facilitator: Rudi, rapporteur: delegat@quilmes.example.org}
            """);
        var problems = folder.problems();
        assertEquals(
                "programme.yaml:43: error: sessions.peer.segments.review.rooms.data.facilitator: there is no person"
                    + " \"Rudi\" in the list of people, by name, e-mail address or id, and no organisation with this"
                    + " name or id",
                problems.getFirst());
        assertTrue(problems.getLast().endsWith("did you mean delegate@quilmes.example.org?"), problems::toString);
        assertEquals(2, problems.size());
    }

    @Test
    void say_what_is_wrong_with_them() throws IOException {
        problem("- {title: {en: D, es: D}}\n", "rooms[1].id: is missing");
        problem("- {id: data}\n", "rooms.data.title: is missing");
        problem(
                "- {id: data, title: D, size: many}\n",
                "\"many\" is not the number of people of a room; write a number from 2 to 1000");
        problem(
                "- {id: data, title: D, size: 1}\n",
                "\"1\" is not the number of people of a room; write a number from 2 to 1000");
        problem("- {id: data, title: D, seats: 4}\n", "rooms.data.seats: is not a field here");
        problem("- {id: data, title: D, headings: al}\n", "there is no list of headings \"al\"; did you mean all?");
        problem("- {id: data, title: D}\n- {id: data, title: D}\n", "line 43 already has the room \"data\"");
        problem("- {id: data, title: D, room: " + "x".repeat(201) + "}\n", "is longer than 200 characters");
    }

    private void problem(String tables, String expected) throws IOException {
        tables(tables);
        var errors = folder.problems().stream()
                .filter(line -> line.contains("error"))
                .toList();
        assertEquals(1, errors.size(), errors::toString);
        assertTrue(errors.getFirst().contains(expected), errors::toString);
    }

    private void tables(String tables) throws IOException {
        folder.programmeWith(REVIEW, "kind: round-tables\n        rooms:\n" + tables.indent(10));
    }

    private List<RoomPlan> listed() {
        return folder.whole().exchange().programme().segments().getLast().listedRooms();
    }
}
