package org.tertulia.server.studio.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.server.studio.people.PeopleOnTheWay.EXCHANGE;
import static org.tertulia.server.studio.people.PeopleOnTheWay.PEOPLE;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.RunningTertulia;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;
import org.tertulia.sessions.people.Person;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.setting.Front;

/** Acts on several people: a question first, then a report, and one undo. */
class ChosenPeopleTest {
    private static final PersonId SELF = new PersonId("organiser-uclg");

    @TempDir
    static Path data;

    private static RunningTertulia running;
    private static PeopleOnTheWay organiser;

    @BeforeAll
    static void start() throws Exception {
        running = new RunningTertulia(data, Map.of());
        organiser = new PeopleOnTheWay(running, running.signIn(SELF.value()));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static List<String> roles(PersonId id) {
        return organiser.taking(id).map(Person::assignments).orElse(List.of()).stream()
                .map(one -> one.role() + (one.to() == null ? "" : "@" + one.to().value()))
                .toList();
    }

    @Test
    void people_are_removed_after_a_question_and_one_undo_adds_them_again_without_their_links() throws Exception {
        var two = organiser.bring("Leaves One", "Leaves Two");
        var cookie = running.signIn(two.getFirst().value());
        var before = organiser.taking(two.getFirst());
        var plan = organiser.choose(two, "remove");
        var question = organiser.over(plan);
        assertTrue(question.contains("Remove from the exchange?"), question);
        assertTrue(question.contains("Leaves One") && question.contains("Leaves Two"), question);
        assertTrue(question.contains("What they wrote stays"), question);
        assertTrue(organiser.taking(two.getFirst()).isPresent(), "nothing has changed yet");

        organiser.make(plan);
        assertTrue(organiser.taking(two.getFirst()).isEmpty());
        assertEquals(401, running.get(EXCHANGE + "/live", "Cookie", cookie).statusCode(), "the session is ended");
        assertFalse(links().containsKey(two.getFirst()), "the links are revoked");
        assertEquals(
                "Leaves One", running.inside().people().nameOf(two.getFirst()), "the name stays for what they wrote");

        var undone = organiser.press(plan, "undo");
        assertTrue(undone.contains("The undo is done"), undone);
        assertEquals(before, organiser.taking(two.getFirst()));
        assertFalse(links().containsKey(two.getFirst()), "links do not come back");
    }

    private static Map<PersonId, ?> links() {
        return running.inside().people().links(RunningTertulia.SLUG).await();
    }

    @Test
    void a_role_is_given_and_taken_where_it_holds_and_those_who_have_it_are_counted() throws Exception {
        var three = organiser.bring("Role One", "Role Two", "Role Three");
        var session = organiser.state().programme().sessions().getFirst().id().value();
        organiser.make(organiser.choose(three.subList(0, 1), "give", "give", "speaker", "at", session));
        var plan = organiser.choose(three, "give", "give", "speaker", "at", session);
        var question = organiser.over(plan);
        assertTrue(question.contains("There are 2 changes. One more person is so already."), question);
        assertTrue(question.contains("participant → participant; speaker@" + session), question);
        organiser.make(plan);
        for (var person : three) {
            assertEquals(List.of("PARTICIPANT", "SPEAKER@session/" + session), roles(person));
        }
        organiser.make(organiser.choose(three, "take", "give", "speaker", "at", session));
        assertEquals(List.of("PARTICIPANT"), roles(three.getLast()));
        var last = organiser.over(organiser.choose(three.subList(0, 1), "take", "give", "participant"));
        assertTrue(last.contains("would have no role left"), last);
        assertFalse(last.contains("Make these changes"), last);
    }

    @Test
    void nobody_takes_the_own_right_or_removes_themselves_and_the_page_says_so() throws Exception {
        var other = organiser.bring("Beside Self").getFirst();
        organiser.make(organiser.choose(List.of(other), "give", "give", "organiser"));
        var plan = organiser.choose(List.of(SELF, other), "take", "give", "organiser");
        var question = organiser.over(plan);
        assertTrue(question.contains("would take the role organiser from yourself"), question);
        organiser.make(plan);
        assertEquals(List.of("PARTICIPANT"), roles(other));
        assertTrue(roles(SELF).contains("ORGANISER"));
        var removal = organiser.choose(List.of(SELF, other), "remove");
        assertTrue(organiser.over(removal).contains("is yourself"), organiser.over(removal));
        organiser.make(removal);
        assertTrue(organiser.taking(SELF).isPresent());
        assertTrue(organiser.taking(other).isEmpty());
    }

    @Test
    void what_somebody_changed_between_the_question_and_the_yes_is_shown_again() throws Exception {
        var two = organiser.bring("Between One", "Between Two");
        var plan = organiser.choose(two, "give", "give", "observer");
        running.ask(new DismissPerson(two.getFirst()));
        organiser.make(organiser.choose(two.subList(1, 2), "give", "give", "observer"));
        var again = organiser.press(plan, "make");
        assertTrue(again.contains("Somebody has changed the exchange since you looked"), again);
    }

    @Test
    void links_are_revoked_for_many_after_a_question() throws Exception {
        var two = organiser.bring("Linked One", "Linked Two");
        var cookie = running.signIn(two.getFirst().value());
        var question = organiser.chosen(two, "revoke").body();
        assertTrue(question.contains("Revoke links?") && question.contains("Linked One"), question);
        assertFalse(question.contains("Linked Two"), "who has no link is not asked about");
        assertTrue(links().containsKey(two.getFirst()), "nothing has changed yet");
        var revoked = running.postText(
                PEOPLE + "/chosen/revoke", "person=" + two.getFirst().value(), "Cookie", organiser.cookie());
        assertEquals(303, revoked.statusCode());
        assertFalse(links().containsKey(two.getFirst()));
        assertEquals(401, running.get(EXCHANGE + "/live", "Cookie", cookie).statusCode());
        var list = organiser
                .get(revoked.headers().firstValue("Location").orElseThrow())
                .body();
        assertTrue(list.contains("The links of 1 person no longer work."), list);
    }

    @Test
    void without_a_script_everyone_shown_is_who_the_filter_shows() throws Exception {
        organiser.bring("Filtered Ünique One", "Filtered Ünique Two", "Filtered Else");
        var question = organiser.over(organiser.choose(List.of(), "remove", "all", "yes", "text", "unique filtered"));
        assertTrue(question.contains("There are 2 changes."), question);
        assertFalse(question.contains("Filtered Else"), question);
    }

    @Test
    void an_act_without_people_or_without_a_role_changes_nothing_and_says_so() throws Exception {
        var one = organiser.bring("Not Enough");
        assertTrue(organiser.get(organiser.choose(List.of(), "remove")).body().contains("Tick at least one person"));
        assertTrue(organiser.get(organiser.choose(one, "give")).body().contains("Choose a role first"));
        assertTrue(organiser.get(organiser.choose(one, "merge")).body().contains("Tick exactly two people"));
        assertTrue(organiser.get(organiser.choose(one, "revoke")).body().contains("None of these people has a link"));
    }

    @Test
    void six_hundred_people_get_a_role_and_lose_it_with_one_undo() throws Exception {
        var names = IntStream.range(0, 600).mapToObj(number -> "Many " + number).toArray(String[]::new);
        var many = organiser.bring(names);
        var plan = organiser.choose(many, "give", "give", "observer");
        organiser.make(plan);
        assertTrue(many.stream().allMatch(person -> roles(person).contains("OBSERVER")));
        assertTrue(organiser.press(plan, "undo").contains("The undo is done"));
        assertTrue(many.stream().noneMatch(person -> roles(person).contains("OBSERVER")));
        organiser.make(organiser.choose(many, "remove"));
        assertTrue(many.stream().allMatch(person -> organiser.taking(person).isEmpty()));
    }

    @Test
    void two_entries_of_one_human_become_one_and_one_undo_makes_two_of_them_again() throws Exception {
        var two = organiser.bring("Twice Kept", "Twice Other");
        var kept = two.getFirst();
        var other = two.getLast();
        var page = organiser.get(PEOPLE + "/" + kept.value()).body();
        organiser.post(PEOPLE + "/" + kept.value(), ShownForm.of(page, "email", "", "languages", "es"));
        page = organiser.get(PEOPLE + "/" + other.value()).body();
        organiser.post(
                PEOPLE + "/" + other.value(),
                ShownForm.of(page, "position", "Mayor", "languages", "fr es", "role.1", "speaker"));
        var sides = organiser.get(organiser.choose(two, "merge")).body();
        assertTrue(sides.contains("Twice Kept") && sides.contains("Mayor"), sides);

        var form = Map.of("one", kept.value(), "other", other.value(), "kept", kept.value());
        var asked = organiser.post(PEOPLE + "/merge", form);
        assertEquals(303, asked.statusCode(), asked.body());
        var plan = asked.headers().firstValue("Location").orElseThrow();
        assertTrue(organiser.over(plan).contains("stays under its name"), organiser.over(plan));
        organiser.make(plan);
        assertTrue(organiser.taking(other).isEmpty());
        assertEquals(List.of("PARTICIPANT", "SPEAKER"), roles(kept));
        assertEquals(List.of("es", "fr"), organiser.taking(kept).orElseThrow().languages());
        var named = running.inside().people().find(kept).orElseThrow();
        assertEquals(PeopleOnTheWay.address("Twice Other") + " Mayor", named.address() + " " + named.position());

        assertTrue(organiser.press(plan, "undo").contains("The undo is done"));
        assertEquals(
                other, organiser.found(PeopleOnTheWay.address("Twice Other")).id());
        assertEquals(List.of("PARTICIPANT"), roles(kept));
        assertEquals(List.of("PARTICIPANT", "SPEAKER"), roles(other));
    }

    @Test
    void a_removed_person_leaves_their_seat_and_comes_back_to_it_with_the_undo() throws Exception {
        var person = organiser.bring("Front Leaves").getFirst();
        var seat = new Front(Front.Role.CHAIR, person, new OrganisationId("quito"));
        organiser.seat(seat);
        var plan = organiser.choose(List.of(person), "remove");
        organiser.make(plan);
        assertEquals(new Front(Front.Role.CHAIR, null, seat.organisation()), organiser.shownSeat());
        assertTrue(organiser.press(plan, "undo").contains("The undo is done"));
        assertEquals(seat, organiser.shownSeat());
    }

    @Test
    void the_seat_of_a_merged_entry_is_that_of_the_entry_which_stays_until_the_undo() throws Exception {
        var two = organiser.bring("Front Stays", "Front Goes");
        var seat = new Front(Front.Role.CHAIR, two.getLast(), null);
        organiser.seat(seat);
        var form = Map.of(
                "one", two.getFirst().value(),
                "other", two.getLast().value(),
                "kept", two.getFirst().value());
        var asked = organiser.post(PEOPLE + "/merge", form);
        var plan = asked.headers().firstValue("Location").orElseThrow();
        assertTrue(organiser.over(plan).contains("<td>Programme</td>"), organiser.over(plan));
        organiser.make(plan);
        assertEquals(new Front(Front.Role.CHAIR, two.getFirst(), null), organiser.shownSeat());
        assertTrue(organiser.press(plan, "undo").contains("The undo is done"));
        assertEquals(seat, organiser.shownSeat());
    }

    @Test
    void only_organisers_act_and_people_of_other_exchanges_are_not_found() throws Exception {
        var delegate = running.signIn("delegate-harare");
        for (var path : List.of("/chosen", "/chosen/revoke", "/merge")) {
            RunningTertulia.understood(running.post(PEOPLE + path, Map.of("act", "remove"), "Cookie", delegate), 403);
            RunningTertulia.understood(
                    running.postFrom("https://evil.example", PEOPLE + path, Map.of(), "Cookie", organiser.cookie()),
                    403);
        }
        RunningTertulia.understood(running.get(PEOPLE + "/merge?one=a&other=b", "Cookie", delegate), 403);
        RunningTertulia.understood(organiser.get(PEOPLE + "/merge?one=organiser-uclg&other=nobody"), 404);
        RunningTertulia.understood(
                organiser.post(PEOPLE + "/chosen", Map.of("act", "explode", "person", SELF.value())), 400);
        assertTrue(organiser
                .get(organiser.choose(List.of(new PersonId("nobody")), "remove"))
                .body()
                .contains("Tick at least"));
    }

    @Test
    void the_studio_lists_the_acts_and_the_audit_keeps_them() throws Exception {
        organiser.make(organiser.choose(organiser.bring("In Studio"), "remove"));
        assertTrue(organiser.get(EXCHANGE + "/studio/files").body().contains("<td>People removed</td><td>done</td>"));
        var audit = organiser.get(EXCHANGE + "/audit").body();
        assertTrue(audit.contains("Removed people") && audit.contains("In Studio"), audit);
    }
}
