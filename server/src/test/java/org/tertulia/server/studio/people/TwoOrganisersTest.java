package org.tertulia.server.studio.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.RunningTertulia;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;

/** Organisers who change one person at once: nobody's change is overwritten unseen. */
class TwoOrganisersTest {
    private static final String PEOPLE = "/x/" + RunningTertulia.SLUG + "/people";

    @TempDir
    static Path data;

    private static RunningTertulia running;
    private static PeopleOnTheWay organiser;
    private static String other = "";

    @BeforeAll
    static void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
        organiser = new PeopleOnTheWay(running, running.signIn("organiser-uclg"));
        organiser.add(
                "name",
                "Second Organiser",
                "email",
                "second@uclg.example.org",
                "organisation",
                "uclg",
                "role.0",
                "organiser");
        other = running.signIn(organiser.id("second@uclg.example.org").value());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void what_two_organisers_change_at_once_is_shown_field_by_field_and_asked_about() throws Exception {
        organiser.add(
                "name", "Two At Once", "email", "two@quito.example.org", "organisation", "quito", "position", "Mayor");
        var id = organiser.id("two@quito.example.org");
        var mine = organiser.page(id, "name", "Mine", "position", "Mayor of mine");
        var theirs = organiser.page(id, "name", "Theirs", "languages", "es");
        assertEquals(
                303,
                running.post(PEOPLE + "/" + id.value(), theirs, "Cookie", other).statusCode());
        var asked = organiser.send("/" + id.value(), mine);
        assertEquals(409, asked.statusCode(), asked.body());
        assertEquals("Theirs", running.inside().people().find(id).orElseThrow().name(), "nothing is overwritten");
        assertTrue(asked.body().contains("Theirs") && asked.body().contains("Mine"), asked.body());

        var choice = ShownForm.of(asked.body());
        assertEquals("now", choice.get("take.languages"), "only the other organiser changed it");
        assertEquals("mine", choice.get("take.position"), "only this organiser changed it");
        assertFalse(choice.containsKey("take.name"), "both changed it");
        assertEquals(
                409,
                organiser.send("/" + id.value(), choice).statusCode(),
                "a question without an answer is asked again");

        var saved = organiser.send("/" + id.value(), ShownForm.with(choice, "take.name", "mine"));
        assertEquals(303, saved.statusCode(), saved.body());
        var person = running.inside().people().find(id).orElseThrow();
        assertEquals("Mine, Mayor of mine", person.name() + ", " + person.position());
        assertEquals(List.of("es"), organiser.there(id).languages(), "the other's change is still there");
    }

    @Test
    void of_two_organisers_who_save_in_the_same_moment_one_is_asked() throws Exception {
        organiser.add("name", "Same Moment", "email", "moment@quito.example.org", "organisation", "quito");
        var id = organiser.id("moment@quito.example.org");
        for (int round = 0; round < 10; round++) {
            var one = organiser.page(id, "name", "One " + round);
            var two = organiser.page(id, "name", "Two " + round);
            var first = running.postLater(PEOPLE + "/" + id.value(), one, "Cookie", organiser.cookie());
            var second = running.postLater(PEOPLE + "/" + id.value(), two, "Cookie", other);
            var statuses = Stream.of(first.join(), second.join())
                    .map(HttpResponse::statusCode)
                    .sorted()
                    .toList();
            assertEquals(List.of(303, 409), statuses, "round " + round);
        }
    }

    @Test
    void what_was_typed_about_a_person_who_was_removed_meanwhile_can_add_them_again() throws Exception {
        organiser.add("name", "Gone Soon", "email", "gone@quito.example.org", "organisation", "quito");
        var id = organiser.id("gone@quito.example.org");
        var mine = organiser.page(id, "position", "Deputy");
        running.ask(new DismissPerson(id));
        var gone = organiser.send("/" + id.value(), mine);
        assertEquals(409, gone.statusCode(), gone.body());
        assertTrue(gone.body().contains("Somebody has removed this person"), gone.body());
        assertEquals(303, organiser.send("/new", ShownForm.of(gone.body())).statusCode());
        assertEquals("Deputy", organiser.found("gone@quito.example.org").position());
        assertEquals(id, organiser.id("gone@quito.example.org"), "it is the same person again");
        organiser.there(id);
    }
}
