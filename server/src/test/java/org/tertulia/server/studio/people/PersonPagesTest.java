package org.tertulia.server.studio.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.RunningTertulia;
import org.tertulia.server.studio.SmallEvent;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.whole.Role;

/** The page of one person, as an organiser uses it. */
class PersonPagesTest {
    private static final String PEOPLE = "/x/" + RunningTertulia.SLUG + "/people";

    @TempDir
    static Path data;

    private static RunningTertulia running;
    private static PeopleOnTheWay organiser;

    @BeforeAll
    static void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
        organiser = new PeopleOnTheWay(running, running.signIn("organiser-uclg"));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void a_person_is_added_with_everything_that_a_list_can_say() throws Exception {
        var segment = running.inside().exchanges().playing(RunningTertulia.SLUG).orElseThrow().stream()
                .state()
                .programme()
                .segments()
                .getFirst()
                .id();
        var added = organiser.tryToAdd(
                "name",
                "Ana Núñez",
                "email",
                "Ana Núñez <ANA@quito.example.org>",
                "organisation",
                "quito",
                "position",
                "Mayor",
                "languages",
                "Spanish, fr",
                "attends",
                "online",
                "role.0",
                "facilitator",
                "place.0",
                "segment/" + segment.value());
        assertEquals(303, added.statusCode(), added.body());
        var person = organiser.found("ana@quito.example.org");
        assertEquals("Ana Núñez, Mayor", person.name() + ", " + person.position());
        var taking = organiser.there(person.id());
        assertEquals(List.of("es", "fr"), taking.languages());
        assertEquals(List.of(new Assignment(Role.FACILITATOR, segment.key())), taking.assignments());
        var page = running.get(added.headers().firstValue("Location").orElseThrow(), "Cookie", organiser.cookie());
        assertTrue(page.body().contains("The person is added."), page.body());
        assertTrue(page.body().contains("<h1 dir=\"auto\">Ana Núñez</h1>"), page.body());
    }

    @Test
    void a_new_organisation_comes_with_its_person() throws Exception {
        organiser.add(
                "name",
                "Lola Nueva",
                "email",
                "lola@nueva.example.org",
                "added.name",
                "Nueva Ciudad",
                "added.kind",
                "city",
                "added.country",
                "Ecuador");
        var organisation =
                organiser.there(organiser.id("lola@nueva.example.org")).organisation();
        assertEquals("nueva-ciudad", organisation.value());
        organiser.add(
                "name",
                "Pepe Nuevo",
                "email",
                "pepe@nueva.example.org",
                "added.name",
                "NUEVA ciudad",
                "added.kind",
                "city");
        assertEquals(
                organisation,
                organiser.there(organiser.id("pepe@nueva.example.org")).organisation(),
                "one of this name is there");
        var wrong = organiser.tryToAdd("name", "No Kind", "added.name", "Kindless", "added.country", "Ecuadr");
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("id=\"added-kind-wrong\"><li>is empty; write one of city"), wrong.body());
        assertTrue(wrong.body().contains("id=\"added-country-wrong\""), wrong.body());
        assertTrue(wrong.body().contains("name=\"added.name\" value=\"Kindless\""), wrong.body());
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays() throws Exception {
        var before = running.inside().people().ofExchange(RunningTertulia.SLUG).size();
        var wrong = organiser.send(
                "/new?lang=es",
                ShownForm.of(
                        organiser.open("/new").body(),
                        "name",
                        "",
                        "email",
                        "nobody@nowhere",
                        "languages",
                        "klingo",
                        "role.0",
                        "speaker"));
        assertEquals(422, wrong.statusCode());
        for (var field : List.of("name", "email", "organisation", "languages")) {
            assertTrue(wrong.body().contains("id=\"" + field + "-wrong\""), field + " " + wrong.body());
        }
        for (var field : List.of("position", "attends", "roles", "added-name")) {
            assertFalse(wrong.body().contains("id=\"" + field + "-wrong\""), field + " " + wrong.body());
        }
        assertTrue(wrong.body().contains("value=\"nobody@nowhere\""), wrong.body());
        assertTrue(wrong.body().contains("<option value=\"speaker\" selected>"), wrong.body());
        assertEquals(
                before,
                running.inside().people().ofExchange(RunningTertulia.SLUG).size());
    }

    @Test
    void one_more_role_is_asked_for_without_saving() throws Exception {
        var more = organiser.tryToAdd("name", "More Roles", "role.0", "speaker", "more", "yes");
        assertEquals(200, more.statusCode());
        var form = ShownForm.of(more.body());
        assertEquals("speaker", form.get("role.0"));
        assertTrue(form.containsKey("role.1") && !form.containsKey("role.2"), form.keySet()::toString);
        assertEquals("More Roles", form.get("name"));
        assertTrue(ShownForm.of(organiser
                        .send("/new", ShownForm.with(form, "more", "yes"))
                        .body())
                .containsKey("role.2"));
    }

    @Test
    void a_person_who_takes_part_already_is_not_added_twice() throws Exception {
        organiser.add("name", "Only Once", "email", "once@quito.example.org", "organisation", "quito");
        var again =
                organiser.tryToAdd("name", "Only Twice", "email", "ONCE@quito.example.org", "organisation", "quito");
        assertEquals(422, again.statusCode());
        assertTrue(again.body().contains("Only Once takes part already"), again.body());
        assertTrue(
                again.body()
                        .contains(PEOPLE + "/"
                                + organiser.id("once@quito.example.org").value() + "?"),
                again.body());
        assertEquals("Only Once", organiser.found("once@quito.example.org").name());
    }

    @Test
    void a_new_person_with_the_former_address_of_another_does_not_become_them() throws Exception {
        organiser.add("name", "First Owner", "email", "shared@quito.example.org", "organisation", "quito");
        var first = organiser.id("shared@quito.example.org");
        organiser.save(first, "email", "first@quito.example.org");
        organiser.add("name", "Second Owner", "email", "shared@quito.example.org", "organisation", "quito");
        assertEquals("First Owner", organiser.found("first@quito.example.org").name());
        assertEquals("Second Owner", organiser.found("shared@quito.example.org").name());
        assertFalse(first.equals(organiser.id("shared@quito.example.org")));
    }

    @Test
    void an_empty_field_takes_away_what_was_known() throws Exception {
        organiser.add(
                "name",
                "Full Of",
                "email",
                "full@quito.example.org",
                "organisation",
                "quito",
                "position",
                "Mayor",
                "languages",
                "es",
                "attends",
                "online",
                "role.0",
                "speaker");
        var id = organiser.id("full@quito.example.org");
        organiser.save(id, "email", "", "position", "", "languages", "", "attends", "", "role.0", "");
        var person = running.inside().people().find(id).orElseThrow();
        assertEquals("null null null", person.address() + " " + person.position() + " " + person.attends());
        assertEquals(List.of(), organiser.there(id).languages());
        assertEquals(
                "[PARTICIPANT]",
                organiser.there(id).assignments().stream()
                        .map(one -> one.role().name())
                        .toList()
                        .toString());
    }

    @Test
    void the_address_of_somebody_else_is_refused_with_their_name() throws Exception {
        organiser.add("name", "Has Address", "email", "has@quito.example.org", "organisation", "quito");
        organiser.add("name", "Wants Address", "email", "wants@quito.example.org", "organisation", "quito");
        var id = organiser.id("wants@quito.example.org");
        var wrong = organiser.send("/" + id.value(), organiser.page(id, "email", "has@quito.example.org"));
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("Has Address takes part already"), wrong.body());
        assertEquals(
                "Wants Address",
                running.inside().people().find(id).orElseThrow().name());
    }

    @Test
    void an_organiser_does_not_lose_the_own_right() throws Exception {
        var id = new PersonId("organiser-uclg");
        var before = organiser.there(id);
        var wrong = organiser.send(
                "/" + id.value(), organiser.page(id, "role.0", "participant", "role.1", "", "role.2", ""));
        assertEquals(422, wrong.statusCode());
        assertTrue(
                wrong.body().contains("id=\"roles-wrong\"><li>would take the role organiser from yourself"),
                wrong.body());
        assertEquals(before, organiser.there(id));
    }

    @Test
    void a_link_is_made_while_the_person_is_added() throws Exception {
        var made = organiser.tryToAdd(
                "name", "With Link", "email", "link@quito.example.org", "organisation", "quito", "link", "yes");
        assertEquals(200, made.statusCode(), made.body());
        assertTrue(made.body().contains("A link for With Link"), made.body());
        assertTrue(made.body().contains("/join/"), made.body());
    }

    @Test
    void only_organisers_of_the_exchange_come_in_and_other_people_are_not_found(@TempDir Path folder) throws Exception {
        var delegate = running.signIn("delegate-harare");
        for (var path : List.of("/new", "/delegate-harare")) {
            RunningTertulia.understood(running.get(PEOPLE + path, "Cookie", delegate), 403);
            RunningTertulia.understood(running.post(PEOPLE + path, Map.of("name", "X"), "Cookie", delegate), 403);
            RunningTertulia.understood(
                    running.postFrom("https://evil.example", PEOPLE + path, Map.of(), "Cookie", organiser.cookie()),
                    403);
        }
        var elsewhere = new SmallEvent(running, data, folder, "elsewhere").person(SmallEvent.DELEGATE);
        var path = "/" + elsewhere.id().value();
        for (var answer :
                List.of(organiser.open(path), organiser.send(path, Map.of("name", "X")), organiser.open("/nobody"))) {
            RunningTertulia.understood(answer, 404);
            assertFalse(answer.body().contains("Quilmes"));
        }
    }

    @Test
    void the_audit_says_who_was_added_and_changed() throws Exception {
        organiser.add("name", "In Audit", "email", "audit@quito.example.org", "organisation", "quito");
        organiser.save(organiser.id("audit@quito.example.org"), "position", "Mayor");
        var audit = running.get("/x/" + RunningTertulia.SLUG + "/audit", "Cookie", organiser.cookie())
                .body();
        assertTrue(audit.contains("Added a person") && audit.contains("Changed a person"), audit);
        assertTrue(audit.contains("In Audit"), audit);
    }
}
