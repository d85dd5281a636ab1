package org.tertulia.server.importer.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.sessions.programme.Organisation;

/** Single words of lists as an office writes them. */
class OfficeWordsTest {
    private final FileProblems problems = FileProblems.ofList("list.csv");

    private List<PersonRow> people(String list, Map<String, String> organisations) {
        return new PeopleReader(new OrganisationNames(organisations), null, problems).read(list.getBytes(UTF_8));
    }

    private List<String> said() {
        return problems.inOrder().stream().map(Problem::toString).toList();
    }

    @Test
    void a_form_of_address_is_no_position() {
        var people = people("""
            Title,Name,Organisation
            Mr.,Delegate of Quilmes,quilmes
            Sra,Delegate of Quito,quilmes
            Mayor,Mayor of Quilmes,quilmes
            """, Map.of("quilmes", "Quilmes"));
        assertEquals(
                List.of("", "", "Mayor"),
                people.stream().map(PersonRow::position).toList());
        assertEquals(
                List.of(
                        "list.csv:2: warning: Title: is a form of address, not a position, and is left out",
                        "list.csv:3: warning: Title: is a form of address, not a position, and is left out"),
                said());
    }

    @Test
    void a_short_name_of_an_organisation_gets_the_whole_one_as_a_proposal() {
        var organisations = new LinkedHashMap<>(Map.of("ayto", "Ayuntamiento de Granada", "uclg", "UCLG"));
        people("""
            Name,Organisation
            Delegate of Granada,Granada
            """, organisations);
        assertEquals(
                List.of("list.csv:2: error: Organisation: there is no organisation \"Granada\"; did you mean"
                        + " Ayuntamiento de Granada?"),
                said());
    }

    @Test
    void a_short_name_that_several_have_gets_no_proposal() {
        people("""
            Name,Organisation
            Delegate of Granada,Granada
            """, Map.of("city", "Ayuntamiento de Granada", "province", "Diputación de Granada"));
        assertEquals(
                List.of("list.csv:2: error: Organisation: there is no organisation \"Granada\"; add it to the list of"
                        + " organisations"),
                said());
    }

    @Test
    void kinds_and_countries_are_read_in_usual_words() {
        var list = """
            Name,Kind,Country
            IOM,UN agency,
            Commission,Government,European Union
            Pristina,city,Kosovo
            Foundation,Fundación,Reino Unido
            """;
        var organisations = new OrganisationsReader(problems).read(list.getBytes(UTF_8));
        assertEquals(
                List.of("AGENCY ", "MINISTRY EU", "CITY XK", "CIVIL_SOCIETY GB"),
                organisations.stream()
                        .map((Organisation each) -> each.kind() + " " + each.country())
                        .toList());
        assertEquals(List.of(), said());
    }
}
