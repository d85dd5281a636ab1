package org.tertulia.server.importer.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tertulia.server.importer.lists.RowPreview.State;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.whole.Role;

/** Who is the same person, and who is another one. */
class PeopleApartTest {
    private static final String ANA = "name,email,organisation\nAna Gil,ana@example.org,uclg\n";
    private static final String NO_ADDRESS = "name,organisation\nAna Gil,uclg\n";

    @Test
    void the_same_address_is_found_behind_invisible_characters() {
        var list = ReadList.ofFile("nbsp-email.csv");
        assertEquals(List.of("ana@example.org", "eva@example.org", "ana@example.org"), list.emails());
        assertEquals(List.of(State.ERROR, State.NEW, State.ERROR), list.states());
        assertEquals(2, list.problems().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ANA@Example.ORG",
                "\u00A0ana@example.org\u00A0",
                "\u200Bana@exam\u00ADple.org",
                "\uFEFFana@example.org\u200E",
                "\u2068ana@example.org\u2069",
                "\tana@example.org\t",
                "ana@\u2060example.org",
                "ana\u200D@example.org",
                "mailto:ana@example.org",
                "Ana Gil <ana@example.org>",
                "ana @ example.org;",
                "\uFF41na@example.org"
            })
    void one_address_is_one_person_however_it_was_copied(String written) {
        var known = ReadList.of(ANA).taken();
        var again = ReadList.of("name;email;organisation\nAna Gil;\"" + written + "\";uclg\n", known);
        assertEquals(List.of(), again.problems());
        assertEquals(List.of(State.SAME), again.states());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana",
                "ana@",
                "@example.org",
                "ana@example",
                "ana@exam ple.org",
                "ana@@example.org",
                "ana@.org",
                "ana@example..org",
                "ana@example.org eva@example.org",
                "ana@example.org/eva@example.org"
            })
    void what_is_no_address_is_refused_in_words(String written) {
        var list = ReadList.of("name;email;organisation\nAna Gil;" + written + ";uclg\n");
        assertEquals(List.of(State.ERROR), list.states());
        assertTrue(list.problems().getFirst().startsWith("people.csv:2: error: email: "), list.problems()::toString);
        assertEquals(
                1,
                list.problems().stream()
                        .filter(problem -> problem.contains("address"))
                        .count());
    }

    @Test
    void control_characters_are_refused_in_words() {
        assertEquals(
                List.of("people.csv:2: error: email: has invisible control characters; write it again"),
                ReadList.of(ANA.replace("ana@", "ana\u0007@")).problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jose\u0301 Iba\u0301n\u0303ez",
                " José\u00A0 Ibáñez ",
                "José\u200B Ibá\u00ADñez",
                "\u202BJosé Ibáñez\u202C",
                "\"José\nIbáñez\"",
                "José\u3000Ibáñez\uFEFF"
            })
    void a_name_is_cleaned_of_what_nobody_sees(String written) {
        assertEquals(
                "José Ibáñez",
                ReadList.of("name;organisation\n" + written + ";uclg\n").first().name());
    }

    @Test
    void a_joiner_stays_where_a_script_needs_it() {
        var persian = "مهدی\u200Cنیا";
        assertEquals(
                persian,
                ReadList.of("name;organisation\n" + persian + ";uclg\n").first().name());
    }

    @Test
    void people_of_one_name_are_different_people_when_their_addresses_differ() {
        var list = ReadList.ofFile("same-name.csv");
        assertEquals(List.of(State.NEW, State.NEW, State.NEW), list.states());
        assertEquals(3, list.taken().stream().map(KnownPerson::id).distinct().count());
        assertEquals(List.of("María García"), list.names().stream().distinct().toList());
    }

    @Test
    void a_person_without_an_address_is_found_by_name_and_organisation() {
        var known = ReadList.of(NO_ADDRESS).taken();
        for (var again : List.of(NO_ADDRESS, NO_ADDRESS.replace("Ana Gil", "ANA  GIL"))) {
            assertEquals(
                    known.getFirst().id(), ReadList.of(again, known).first().id());
        }
        assertEquals(List.of(State.SAME), ReadList.of(NO_ADDRESS, known).states());
        var elsewhere = ReadList.of(NO_ADDRESS.replace("uclg", "quilmes"), known);
        assertEquals(List.of(State.NEW), elsewhere.states());
        assertNotEquals(known.getFirst().id(), elsewhere.first().id());
    }

    @Test
    void an_address_that_comes_later_belongs_to_the_person_without_one() {
        var known = ReadList.of(NO_ADDRESS).taken();
        var later = ReadList.of(ANA, known);
        assertEquals(List.of(State.CHANGED), later.states());
        assertEquals(known.getFirst().id(), later.taken().getFirst().id());
    }

    @Test
    void an_empty_cell_takes_nothing_away() {
        var whole = "name,email,organisation,roles,languages\nAna Gil,ana@example.org,uclg,facilitator,es fr\n";
        var known = ReadList.of(whole).taken();
        assertEquals(List.of(State.SAME), ReadList.of(ANA, known).states());
        assertEquals(List.of(State.SAME), ReadList.of(NO_ADDRESS, known).states());
        assertEquals(
                List.of(State.SAME),
                ReadList.of("name,email,organisation,roles,languages\nAna Gil,,uclg,,\n", known)
                        .states());
    }

    @Test
    void a_new_person_without_a_role_is_a_participant() {
        assertEquals(
                List.of(new Assignment(Role.PARTICIPANT, null)),
                ReadList.of(ANA).first().assignments());
    }

    @Test
    void two_rows_with_one_name_and_no_address_are_asked_about() {
        var list = ReadList.of(NO_ADDRESS + "ana gil,UCLG\n");
        assertEquals(List.of(State.ERROR, State.ERROR), list.states());
        assertTrue(list.problems()
                .getFirst()
                .startsWith("people.csv:2: error: name: line 3 has the same name and organisation"));
        var known = new ArrayList<>(ReadList.of(ANA).taken());
        known.addAll(ReadList.of(ANA.replace("ana@", "ana.gil@")).taken());
        assertTrue(ReadList.of(NO_ADDRESS, known).problems().getFirst().endsWith("write the id of one of them"));
    }

    @Test
    void a_name_is_never_longer_than_the_database_takes() {
        var list = ReadList.ofFile("long-name.csv");
        assertEquals(List.of(State.ERROR), list.states().subList(1, 2));
        assertTrue(
                list.problems().contains("people.csv:3: error: name: has 243 characters; at most 200 are possible"),
                list.problems()::toString);
        var emoji = "\uD83C\uDF0D".repeat(200);
        assertEquals(
                List.of(State.NEW),
                ReadList.of("name,organisation\n" + emoji + ",uclg\n").states());
        assertEquals(
                List.of(State.ERROR),
                ReadList.of("name,organisation\n" + emoji + "x,uclg\n").states());
        var halves = "first name,last name,organisation\n" + "x".repeat(101) + "," + "y".repeat(99) + ",uclg\n";
        assertEquals(
                List.of("people.csv:2: error: first name: has 201 characters; at most 200 are possible"),
                ReadList.of(halves).problems());
        var address = "a".repeat(64) + "@" + "b".repeat(190) + "." + "c".repeat(64);
        assertEquals(
                List.of(State.ERROR),
                ReadList.of(ANA.replace("ana@example.org", address)).states());
    }
}
