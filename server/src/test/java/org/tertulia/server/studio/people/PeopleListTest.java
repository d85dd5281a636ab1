package org.tertulia.server.studio.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.server.studio.people.PeopleOnTheWay.PEOPLE;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.RunningTertulia;

/** The list of people as the server filters it, for browsers without a script. */
class PeopleListTest {
    private static final Pattern ROW = Pattern.compile(
            "<tr data-words=\"[^\"]*\"[^>]*?( hidden)?>.*?name=\"person\" value=\"([^\"]+)\"( disabled)?",
            Pattern.DOTALL);

    @TempDir
    static Path data;

    private static RunningTertulia running;
    private static PeopleOnTheWay organiser;

    @BeforeAll
    static void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
        organiser = new PeopleOnTheWay(running, running.signIn("organiser-uclg"));
        organiser.bring(
                IntStream.range(0, 600).mapToObj(number -> "Núria Six" + number).toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static String page(String query) throws Exception {
        var page = organiser.get(PEOPLE + "?" + query);
        assertEquals(200, page.statusCode());
        return page.body();
    }

    /** The ids of the rows that people see. */
    private static List<String> shown(String page) {
        return ROW.matcher(page)
                .results()
                .filter(row -> row.group(1) == null)
                .map(row -> row.group(2))
                .toList();
    }

    @Test
    void any_words_of_name_address_and_organisation_find_people_without_accents_and_case() throws Exception {
        var found = page("text=SIX599+nuria+QUITO");
        assertEquals(1, shown(found).size(), found.substring(0, 2000));
        assertTrue(found.contains(">1 of 630 people</p>"), found.substring(0, 4000));
        assertEquals(1, shown(page("text=six599%40quito.example")).size());
        assertEquals(List.of(), shown(page("text=six599+harare")));
        assertTrue(page("text=nobody+at+all").contains("<p class=\"empty nobody\">Nobody fits."));
    }

    @Test
    void role_organisation_country_and_link_narrow_the_list() throws Exception {
        assertTrue(shown(page("role=organiser")).contains("organiser-uclg"));
        assertFalse(shown(page("role=organiser")).contains("delegate-harare"));
        assertEquals(601, shown(page("organisation=quito")).size());
        assertEquals(601, shown(page("country=EC")).size());
        running.signIn("delegate-harare");
        assertEquals(
                List.of("delegate-harare", "organiser-uclg"),
                shown(page("link=used")).stream().sorted().toList());
        assertFalse(shown(page("link=none")).contains("delegate-harare"));
        assertEquals(
                630, shown(page("role=&organisation=&country=&link=&text=")).size());
    }

    @Test
    void who_is_hidden_by_the_filter_cannot_be_ticked() throws Exception {
        var rows = ROW.matcher(page("organisation=harare")).results().toList();
        assertEquals(630, rows.size());
        assertTrue(rows.stream().allMatch(row -> (row.group(1) == null) == (row.group(3) == null)));
    }

    @Test
    void by_delegation_each_organisation_has_its_people_and_each_country_its_number() throws Exception {
        var page = page("view=delegations&text=six1");
        assertTrue(page.contains("Ecuador <span class=\"quiet\">601 people</span>"), page.substring(0, 6000));
        assertTrue(page.contains(">111 of 601 people</span>"), page.substring(0, 6000));
        assertTrue(page.indexOf(">Ecuador <") < page.indexOf(">Zimbabwe <"), "countries are in order");
        assertTrue(page("view=delegations&lang=es").contains(">Zimbabue <"));
    }

    @Test
    void whatever_is_asked_the_answer_is_a_list() throws Exception {
        for (var query : List.of(
                "text=%00", "text=%22%3E%3Cscript%3E", "role=x&country=y", "text=" + "x".repeat(3000), "view=z")) {
            assertFalse(page(query).contains("\"><script>"), query);
        }
    }
}
