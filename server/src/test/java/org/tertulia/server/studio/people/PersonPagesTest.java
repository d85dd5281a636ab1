package org.tertulia.server.studio.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.RunningTertulia;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.studio.SmallEvent;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;
import org.tertulia.sessions.people.Person;

/** The page of one person, as organisers use it: add, change, and be two at once. */
class PersonPagesTest {
    private static final String PEOPLE = "/x/" + RunningTertulia.SLUG + "/people";

    @TempDir
    static Path data;

    private static RunningTertulia running;
    private static String organiser = "";
    private static String other = "";

    @BeforeAll
    static void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
        organiser = running.signIn("organiser-uclg");
        add(
                "name",
                "Second Organiser",
                "email",
                "second@uclg.example.org",
                "organisation",
                "uclg",
                "role.0",
                "organiser");
        other = running.signIn(id("second@uclg.example.org").value());
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return running.get(PEOPLE + path, "Cookie", organiser);
    }

    private static HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        return running.post(PEOPLE + path, form, "Cookie", organiser);
    }

    /** Fills in the form for a new person and saves. */
    private static HttpResponse<String> tryToAdd(String... typed) throws Exception {
        return post("/new", ShownForm.of(get("/new").body(), typed));
    }

    private static void add(String... typed) throws Exception {
        var added = tryToAdd(typed);
        assertEquals(303, added.statusCode(), added.body());
    }

    private static PersonId id(String address) {
        return found(address).id();
    }

    private static NamedPerson found(String address) {
        return running.inside().people().ofExchange(RunningTertulia.SLUG).stream()
                .filter(person -> address.equals(person.address()))
                .findFirst()
                .orElseThrow();
    }

    private static Person taking(PersonId id) {
        var person = running.inside().exchanges().playing(RunningTertulia.SLUG).orElseThrow().stream()
                .state()
                .person(id);
        assertTrue(person != null, id + " takes part");
        return person;
    }

    private static Map<String, String> page(PersonId id, String... changed) throws Exception {
        return ShownForm.of(get("/" + id.value()).body(), changed);
    }

    private static void save(PersonId id, String... changed) throws Exception {
        var saved = post("/" + id.value(), page(id, changed));
        assertEquals(303, saved.statusCode(), saved.body());
    }

    @Test
    void a_person_is_added_with_everything_that_a_list_can_say() throws Exception {
        var segment = running.inside().exchanges().playing(RunningTertulia.SLUG).orElseThrow().stream()
                .state()
                .programme()
                .segments()
                .getFirst()
                .id();
        var added = tryToAdd(
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
        var person = found("ana@quito.example.org");
        assertEquals("Ana Núñez, Mayor", person.name() + ", " + person.position());
        var taking = taking(person.id());
        assertEquals(List.of("es", "fr"), taking.languages());
        assertEquals(
                List.of("FACILITATOR segment/" + segment.value()),
                taking.assignments().stream()
                        .map(one -> one.role() + " " + one.to().value())
                        .toList());
        var page = running.get(added.headers().firstValue("Location").orElseThrow(), "Cookie", organiser);
        assertTrue(page.body().contains("The person is added."), page.body());
        assertTrue(page.body().contains("<h1 dir=\"auto\">Ana Núñez</h1>"), page.body());
    }

    @Test
    void a_new_organisation_comes_with_its_person() throws Exception {
        add(
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
        var organisation = taking(id("lola@nueva.example.org")).organisation();
        assertEquals("nueva-ciudad", organisation.value());
        add(
                "name",
                "Pepe Nuevo",
                "email",
                "pepe@nueva.example.org",
                "added.name",
                "NUEVA ciudad",
                "added.kind",
                "city");
        assertEquals(organisation, taking(id("pepe@nueva.example.org")).organisation(), "one of this name is there");
        var wrong = tryToAdd("name", "No Kind", "added.name", "Kindless", "added.country", "Ecuadr");
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("id=\"added-kind-wrong\"><li>is empty; write one of city"), wrong.body());
        assertTrue(wrong.body().contains("id=\"added-country-wrong\""), wrong.body());
        assertTrue(wrong.body().contains("name=\"added.name\" value=\"Kindless\""), wrong.body());
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays() throws Exception {
        var before = running.inside().people().ofExchange(RunningTertulia.SLUG).size();
        var wrong = post(
                "/new?lang=es",
                ShownForm.of(
                        get("/new").body(),
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
        assertTrue(wrong.body().contains("lang=\"es\""), wrong.body());
        assertTrue(wrong.body().contains("value=\"nobody@nowhere\""), wrong.body());
        assertTrue(wrong.body().contains("<option value=\"speaker\" selected>"), wrong.body());
        assertEquals(
                before,
                running.inside().people().ofExchange(RunningTertulia.SLUG).size());
    }

    @Test
    void one_more_role_is_asked_for_without_saving() throws Exception {
        var more = tryToAdd("name", "More Roles", "role.0", "speaker", "more", "yes");
        assertEquals(200, more.statusCode());
        var form = ShownForm.of(more.body());
        assertEquals("speaker", form.get("role.0"));
        assertTrue(form.containsKey("role.1") && !form.containsKey("role.2"), form.keySet()::toString);
        assertEquals("More Roles", form.get("name"));
        assertTrue(ShownForm.of(post("/new", with(form, "more", "yes")).body()).containsKey("role.2"));
    }

    private static Map<String, String> with(Map<String, String> form, String field, String text) {
        return Stream.concat(form.entrySet().stream(), Map.of(field, text).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> two));
    }

    @Test
    void a_person_who_takes_part_already_is_not_added_twice() throws Exception {
        add("name", "Only Once", "email", "once@quito.example.org", "organisation", "quito");
        var again = tryToAdd("name", "Only Twice", "email", "ONCE@quito.example.org", "organisation", "quito");
        assertEquals(422, again.statusCode());
        assertTrue(again.body().contains("Only Once takes part already"), again.body());
        assertTrue(
                again.body()
                        .contains(PEOPLE + "/" + id("once@quito.example.org").value() + "?"),
                again.body());
        assertEquals("Only Once", found("once@quito.example.org").name());
    }

    @Test
    void a_new_person_with_the_former_address_of_another_does_not_become_them() throws Exception {
        add("name", "First Owner", "email", "shared@quito.example.org", "organisation", "quito");
        var first = id("shared@quito.example.org");
        save(first, "email", "first@quito.example.org");
        add("name", "Second Owner", "email", "shared@quito.example.org", "organisation", "quito");
        assertEquals("First Owner", found("first@quito.example.org").name());
        assertEquals("Second Owner", found("shared@quito.example.org").name());
        assertFalse(first.equals(id("shared@quito.example.org")));
    }

    @Test
    void an_empty_field_takes_away_what_was_known() throws Exception {
        add(
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
        var id = id("full@quito.example.org");
        save(id, "email", "", "position", "", "languages", "", "attends", "", "role.0", "");
        var person = running.inside().people().find(id).orElseThrow();
        assertEquals("null null null", person.address() + " " + person.position() + " " + person.attends());
        assertEquals(List.of(), taking(id).languages());
        assertEquals(
                "[PARTICIPANT]",
                taking(id).assignments().stream()
                        .map(one -> one.role().name())
                        .toList()
                        .toString());
    }

    @Test
    void the_address_of_somebody_else_is_refused_with_their_name() throws Exception {
        add("name", "Has Address", "email", "has@quito.example.org", "organisation", "quito");
        add("name", "Wants Address", "email", "wants@quito.example.org", "organisation", "quito");
        var id = id("wants@quito.example.org");
        var wrong = post("/" + id.value(), page(id, "email", "has@quito.example.org"));
        assertEquals(422, wrong.statusCode());
        assertTrue(wrong.body().contains("Has Address takes part already"), wrong.body());
        assertEquals(
                "Wants Address",
                running.inside().people().find(id).orElseThrow().name());
    }

    @Test
    void an_organiser_does_not_lose_the_own_right() throws Exception {
        var id = new PersonId("organiser-uclg");
        var before = taking(id);
        var wrong = post("/" + id.value(), page(id, "role.0", "participant", "role.1", "", "role.2", ""));
        assertEquals(422, wrong.statusCode());
        assertTrue(
                wrong.body().contains("id=\"roles-wrong\"><li>would take the role organiser from yourself"),
                wrong.body());
        assertEquals(before, taking(id));
    }

    @Test
    void what_two_organisers_change_at_once_is_shown_field_by_field_and_asked_about() throws Exception {
        add("name", "Two At Once", "email", "two@quito.example.org", "organisation", "quito", "position", "Mayor");
        var id = id("two@quito.example.org");
        var mine = page(id, "name", "Mine", "position", "Mayor of mine");
        var theirs = page(id, "name", "Theirs", "languages", "es");
        assertEquals(
                303,
                running.post(PEOPLE + "/" + id.value(), theirs, "Cookie", other).statusCode());
        var asked = post("/" + id.value(), mine);
        assertEquals(409, asked.statusCode(), asked.body());
        assertEquals("Theirs", running.inside().people().find(id).orElseThrow().name(), "nothing is overwritten");
        assertTrue(asked.body().contains("Theirs") && asked.body().contains("Mine"), asked.body());

        var choice = ShownForm.of(asked.body());
        assertEquals("now", choice.get("take.languages"), "only the other organiser changed it");
        assertEquals("mine", choice.get("take.position"), "only this organiser changed it");
        assertFalse(choice.containsKey("take.name"), "both changed it");
        assertEquals(409, post("/" + id.value(), choice).statusCode(), "a question without an answer is asked again");

        var saved = post("/" + id.value(), with(choice, "take.name", "mine"));
        assertEquals(303, saved.statusCode(), saved.body());
        var person = running.inside().people().find(id).orElseThrow();
        assertEquals("Mine, Mayor of mine", person.name() + ", " + person.position());
        assertEquals(List.of("es"), taking(id).languages(), "the other's change is still there");
    }

    @Test
    void of_two_organisers_who_save_in_the_same_moment_one_is_asked() throws Exception {
        add("name", "Same Moment", "email", "moment@quito.example.org", "organisation", "quito");
        var id = id("moment@quito.example.org");
        for (int round = 0; round < 10; round++) {
            var one = page(id, "name", "One " + round);
            var two = page(id, "name", "Two " + round);
            var first = running.postLater(PEOPLE + "/" + id.value(), one, "Cookie", organiser);
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
        add("name", "Gone Soon", "email", "gone@quito.example.org", "organisation", "quito");
        var id = id("gone@quito.example.org");
        var mine = page(id, "position", "Deputy");
        running.ask(new DismissPerson(id));
        var gone = post("/" + id.value(), mine);
        assertEquals(409, gone.statusCode(), gone.body());
        assertTrue(gone.body().contains("Somebody has removed this person"), gone.body());
        assertEquals(303, post("/new", ShownForm.of(gone.body())).statusCode());
        assertEquals("Deputy", found("gone@quito.example.org").position());
        assertEquals(id, id("gone@quito.example.org"), "it is the same person again");
        taking(id);
    }

    @Test
    void a_link_is_made_while_the_person_is_added() throws Exception {
        var made = tryToAdd(
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
                    running.postFrom("https://evil.example", PEOPLE + path, Map.of(), "Cookie", organiser), 403);
        }
        var elsewhere = new SmallEvent(running, data, folder, "elsewhere").person(SmallEvent.DELEGATE);
        var path = "/" + elsewhere.id().value();
        for (var answer : List.of(get(path), post(path, Map.of("name", "X")), get("/nobody"))) {
            RunningTertulia.understood(answer, 404);
            assertFalse(answer.body().contains("Quilmes"));
        }
    }

    @Test
    void the_audit_says_who_was_added_and_changed() throws Exception {
        add("name", "In Audit", "email", "audit@quito.example.org", "organisation", "quito");
        save(id("audit@quito.example.org"), "position", "Mayor");
        var audit = running.get("/x/" + RunningTertulia.SLUG + "/audit", "Cookie", organiser)
                .body();
        assertTrue(audit.contains("Added a person") && audit.contains("Changed a person"), audit);
        assertTrue(audit.contains("In Audit"), audit);
    }
}
