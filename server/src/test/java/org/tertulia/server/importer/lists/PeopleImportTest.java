package org.tertulia.server.importer.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.exporter.PeopleExport;
import org.tertulia.server.importer.lists.RowPreview.State;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.setting.AttendanceMode;
import org.tertulia.sessions.whole.Role;

class PeopleImportTest {
    private static final String HEADER = "name,email,organisation,roles,languages,id\n";
    private static final String QUILMES = "Delegate of Quilmes,delegate@quilmes.example.org,quilmes,participant,es,\n";

    private static final Map<String, String> ORGANISATIONS = Map.of(
            "quilmes",
            "Quilmes",
            "cucuta",
            "Cúcuta",
            "san-jose-cr",
            "San José",
            "san-jose-uy",
            "San José",
            "uclg",
            "UCLG");

    private PeoplePreview preview(String rows, Collection<KnownPerson> known) {
        var addresses = known.stream()
                .filter(person -> !person.email().isEmpty())
                .collect(Collectors.toMap(KnownPerson::email, KnownPerson::id));
        return preview(rows, known, addresses);
    }

    private PeoplePreview preview(String rows, Collection<KnownPerson> known, Map<String, PersonId> addresses) {
        return previewOf(HEADER + rows, "quito-2030", known, addresses);
    }

    private static PeoplePreview previewOf(
            String list, String exchange, Collection<KnownPerson> known, Map<String, PersonId> addresses) {
        var people =
                new KnownPeople(exchange, known, addresses, id -> id.value().equals("elsewhere"));
        return new PeopleImport(people)
                .preview(list.getBytes(StandardCharsets.UTF_8), new OrganisationNames(ORGANISATIONS), Set.of("peer-1"));
    }

    private static List<State> states(PeoplePreview preview) {
        return preview.rows().stream().map(RowPreview::state).toList();
    }

    private static List<String> problems(PeoplePreview preview) {
        return preview.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void importing_the_same_list_again_changes_nothing() {
        var first = preview(QUILMES, List.of());
        assertEquals(List.of(State.NEW), states(first));
        var second = preview(QUILMES, ReadList.taken(first));
        assertEquals(List.of(State.SAME), states(second));
        assertEquals(List.of(), ReadList.taken(second));
    }

    @Test
    void a_person_is_found_by_address_and_changed() {
        var known = ReadList.taken(preview(QUILMES, List.of()));
        var preview = preview(
                QUILMES.replace("participant", "participant; speaker").replace("delegate@", "Delegate@"), known);
        assertEquals(List.of(State.CHANGED), states(preview));
        var change = preview.changes().getFirst();
        assertEquals(known.getFirst().id(), change.command().person());
        assertEquals(2, change.command().assignments().size());
    }

    @Test
    void a_repeated_address_is_an_error_on_both_rows_and_neither_is_imported() {
        var preview = preview(QUILMES + QUILMES.replace("delegate@", "DELEGATE@"), List.of());
        assertEquals(List.of(State.ERROR, State.ERROR), states(preview));
        assertEquals(
                List.of(
                        "people.csv:2: error: email: \"delegate@quilmes.example.org\" is also in line 3;"
                                + " keep one of them",
                        "people.csv:3: error: email: \"delegate@quilmes.example.org\" is also in line 2;"
                                + " keep one of them"),
                problems(preview));
        assertFalse(preview.isWhole());
        assertEquals(List.of(), ReadList.taken(preview));
    }

    @Test
    void two_rows_for_the_same_known_person_are_an_error() {
        var known = ReadList.taken(preview(QUILMES, List.of()));
        var id = known.getFirst().id().value();
        var preview = preview("Somebody,new@quilmes.example.org,quilmes,participant,es," + id + "\n" + QUILMES, known);
        assertEquals(
                List.of(
                        "people.csv:2: error: email: line 3 is about the same person; keep one of them",
                        "people.csv:3: error: email: line 2 is about the same person; keep one of them"),
                problems(preview));
    }

    @Test
    void a_new_person_gets_the_same_id_at_every_import() {
        var changes = preview(QUILMES, List.of()).changes();
        assertEquals(changes, preview(QUILMES, List.of()).changes());
        var elsewhere = previewOf(HEADER + QUILMES, "harare-2031", List.of(), Map.of());
        assertNotEquals(changes, elsewhere.changes());
    }

    @Test
    void a_person_who_left_returns_with_the_same_id() {
        var left = Map.of("delegate@quilmes.example.org", new PersonId("ada"));
        var back = preview(QUILMES, List.of(), left).changes().getFirst();
        assertEquals(new PersonId("ada"), back.command().person());
        var another = preview(QUILMES.replace("es,\n", "es,eve\n"), List.of(), left);
        assertEquals(
                List.of("people.csv:2: error: id: the person with this address has the id \"ada\""), problems(another));
    }

    @Test
    void a_person_of_another_exchange_gets_an_id_of_this_one() {
        var list = QUILMES.replace("es,\n", "es,elsewhere\n");
        var preview = preview(list, List.of());
        assertEquals(List.of(), problems(preview));
        var taken = ReadList.taken(preview);
        assertNotEquals(new PersonId("elsewhere"), taken.getFirst().id());
        assertEquals(List.of(), preview(list, taken).changes());
        var known = Map.of("delegate@quilmes.example.org", new PersonId("ada"));
        assertEquals(
                new PersonId("ada"),
                preview(list, List.of(), known).changes().getFirst().command().person());
    }

    @Test
    void a_role_may_be_limited_to_a_session() {
        var preview = preview(QUILMES.replace("participant", "facilitator@peer-1; participant"), List.of());
        var assignments = preview.rows().getFirst().row().assignments();
        assertEquals(
                List.of("facilitator@session/peer-1", "participant"),
                assignments.stream().map(PeopleImportTest::word).toList());
    }

    private static String word(Assignment assignment) {
        var role = Words.of(assignment.role());
        return assignment.to() == null ? role : role + "@" + assignment.to().value();
    }

    @Test
    void unknown_roles_sessions_organisations_and_addresses_are_errors() {
        var preview = preview("X,not an address,quilms,king; facilitator@peer-9,e,\n", List.of());
        assertEquals(
                List.of("email", "organisation", "roles", "roles", "languages"),
                preview.problems().stream()
                        .map(Problem::field)
                        .sorted(Comparator.comparingInt(
                                List.of("email", "organisation", "roles", "languages")::indexOf))
                        .toList());
        assertTrue(problems(preview)
                .toString()
                .contains("there is no session, segment or room \"peer-9\"; did you mean peer-1?"));
    }

    @Test
    void an_organisation_may_be_written_by_the_name_that_pages_show() {
        var named = preview(QUILMES.replace(",quilmes,", ",cúcuta,"), List.of());
        assertEquals(new OrganisationId("cucuta"), named.rows().getFirst().row().organisation());
        var ambiguous = preview(QUILMES.replace(",quilmes,", ",San José,"), List.of());
        assertEquals(
                List.of("people.csv:2: error: organisation: \"San José\" is the name of several organisations;"
                        + " write one of their ids: san-jose-cr, san-jose-uy"),
                problems(ambiguous));
    }

    @Test
    void a_language_is_one_that_has_a_name() {
        assertEquals(List.of(), problems(preview(QUILMES.replace(",es,", ",es pt-BR quc,"), List.of())));
        assertEquals(
                List.of("people.csv:2: error: languages: \"xx\" is not a language; write a name or a tag, such as"
                        + " French or fr"),
                problems(preview(QUILMES.replace(",es,", ",xx,"), List.of())));
    }

    @Test
    void a_name_is_one_line() {
        var preview = preview(QUILMES.replace("Delegate of Quilmes", "\"Delegate\nof Quilmes\""), List.of());
        assertEquals("Delegate of Quilmes", preview.rows().getFirst().row().name());
    }

    @Test
    void semicolons_and_a_byte_order_mark_are_accepted() {
        var text = "\uFEFF" + HEADER.replace(',', ';')
                + "Delegate;d@quilmes.example.org;quilmes;\"participant; speaker\";es;\n";
        assertEquals(List.of(State.NEW), states(previewOf(text, "quito-2030", List.of(), Map.of())));
    }

    @Test
    void a_missing_column_and_a_broken_quotation_are_reported_once() {
        var missing = previewOf("name,email\nX,x@example.org\n", "quito-2030", List.of(), Map.of());
        assertEquals(
                List.of("people.csv:1: error: organisation: is missing; the list needs this column"),
                problems(missing));
        var broken = preview("\"X,x@example.org,quilmes,participant,es,\n" + QUILMES, List.of());
        assertEquals(List.of("people.csv:2: error: has a quotation mark (\") that is not closed"), problems(broken));
        assertEquals(List.of(State.ERROR, State.NEW), states(broken));
    }

    @Test
    void an_export_has_no_formulas_and_can_be_imported_again() {
        var known = List.of(new KnownPerson(
                new PersonId("p1"),
                "=HYPERLINK(\"https://example.org\")",
                "+x@quilmes.example.org",
                new OrganisationId("quilmes"),
                List.of(new Assignment(Role.FOCAL_POINT, null)),
                List.of("es", "en"),
                "=1+1",
                AttendanceMode.ONLINE,
                ""));
        var csv = PeopleExport.csv(known);
        assertTrue(csv.contains("\"'=HYPERLINK"));
        assertTrue(csv.contains("'+x@quilmes"));
        var addresses = Map.of("+x@quilmes.example.org", new PersonId("p1"));
        assertEquals(List.of(State.SAME), states(previewOf(csv, "quito-2030", known, addresses)));
    }
}
