package org.tertulia.sessions.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.sessions.whole.SampleDay.REVIEW;
import static org.tertulia.sessions.whole.SampleDay.practiceOf;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.people.PeopleCommand.DismissPerson;
import org.tertulia.sessions.people.PeopleCommand.SpeakLanguages;
import org.tertulia.sessions.people.PeopleCommand.TouchPerson;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.ProgrammeRefusal;
import org.tertulia.sessions.rooms.RoomCommand;
import org.tertulia.sessions.rooms.RoomScopes;
import org.tertulia.sessions.run.RunCommand;
import org.tertulia.sessions.whole.Play;
import org.tertulia.sessions.whole.Role;
import org.tertulia.sessions.whole.SampleDay;
import org.tertulia.sessions.whole.Scopes;
import org.tertulia.sessions.whole.TextRefusal;

class PeopleTest {
    private static final PersonId QUILMES = Play.delegateOf("quilmes");
    private static final PersonId LISBON = Play.delegateOf("lisbon");

    private final Play play = Play.sample();

    @AfterEach
    void views_and_replay_agree() {
        play.checkViewsAndReplay();
    }

    @Test
    void a_stranger_sees_nothing() {
        assertEquals(Set.of(), play.rules.scopes(play.state(), new PersonId("stranger")));
    }

    @Test
    void a_participant_sees_what_everyone_sees_and_their_own() {
        assertEquals(Set.of(Scopes.EVERYONE, Scopes.person(QUILMES)), play.rules.scopes(play.state(), QUILMES));
    }

    @Test
    void a_room_is_seen_by_its_people_and_by_staff_and_its_seats_by_its_people_alone() {
        openRoom();
        var scope = RoomScopes.of(play.room(1).id());
        assertTrue(play.rules.scopes(play.state(), QUILMES).contains(scope));
        assertTrue(play.rules.scopes(play.state(), Play.FACILITATOR).contains(scope));
        assertTrue(play.rules.scopes(play.state(), new PersonId("organiser")).contains(scope));
        assertTrue(!play.rules.scopes(play.state(), LISBON).contains(scope));
        var seats = RoomScopes.seats(play.room(1).id());
        assertTrue(play.rules.scopes(play.state(), QUILMES).contains(seats));
        assertTrue(!play.rules.scopes(play.state(), Play.FACILITATOR).contains(seats));
    }

    @Test
    void a_rapporteur_enters_the_rooms_of_their_session_only() {
        openRoom();
        admit("here", SampleDay.MORNING.key());
        admit("elsewhere", SampleDay.RECAP_DAY.key());
        var room = play.room(1).id();
        assertTrue(RoomScopes.mayEnter(play.state(), new PersonId("here"), room));
        assertTrue(!RoomScopes.mayEnter(play.state(), new PersonId("elsewhere"), room));
    }

    @Test
    void only_staff_and_the_person_see_a_persons_roles() {
        var roles = List.of(new Assignment(Role.PARTICIPANT, null));
        assertEquals(roles, seenBy(Play.FACILITATOR).assignments());
        assertEquals(roles, seenBy(QUILMES).assignments());
        assertEquals(List.of(), seenBy(LISBON).assignments());
    }

    @Test
    void a_view_says_whether_only_staff_see_it() {
        assertTrue(seenBy(Play.FACILITATOR).forStaff());
        assertFalse(seenBy(QUILMES).forStaff());
        assertFalse(seenBy(LISBON).forStaff());
    }

    @Test
    void people_say_which_languages_they_speak() {
        play.as(QUILMES).accepts(new SpeakLanguages(List.of("es", "pt-BR")));
        assertEquals(List.of("es", "pt-BR"), seenBy(LISBON).languages());
        play.refuses(new SpeakLanguages(List.of()), TextRefusal.LANGUAGE_MISSING);
        play.refuses(new SpeakLanguages(List.of("Spanish!")), TextRefusal.LANGUAGE_MALFORMED);
        play.as("stranger").refuses(new SpeakLanguages(List.of("es")), PeopleRefusal.PERSON_UNKNOWN);
    }

    @Test
    void the_languages_of_a_person_may_be_unknown() {
        play.admit(QUILMES.value(), "quilmes", Role.PARTICIPANT);
        assertEquals(List.of(), seenBy(LISBON).languages());
        assertTrue(CommonLanguages.areShared(play.state(), List.of(QUILMES, LISBON)));
    }

    @Test
    void admitting_a_person_again_replaces_what_was_known() {
        play.admit(QUILMES.value(), "quilmes", Role.OBSERVER, "es");
        assertEquals(List.of("es"), seenBy(LISBON).languages());
    }

    @Test
    void a_person_needs_an_organisation_and_a_role() {
        var id = new PersonId("x");
        var role = List.of(new Assignment(Role.PARTICIPANT, null));
        play.refuses(
                new AdmitPerson(id, new OrganisationId("atlantis"), List.of("en"), role),
                ProgrammeRefusal.ORGANISATION_UNKNOWN);
        play.refuses(
                new AdmitPerson(id, new OrganisationId("org"), List.of("en"), List.of()), PeopleRefusal.ROLE_MISSING);
        play.refuses(
                new AdmitPerson(PersonId.ENGINE, new OrganisationId("org"), List.of("en"), role),
                TextRefusal.ID_MALFORMED);
    }

    @Test
    void a_dismissed_person_sees_nothing_and_leaves_their_seat() {
        openRoom();
        play.accepts(new DismissPerson(QUILMES));
        assertEquals(Set.of(), play.rules.scopes(play.state(), QUILMES));
        assertEquals(List.of(), play.room(1).seats());
        assertNull(play.state().person(QUILMES));
        play.refuses(new DismissPerson(QUILMES), PeopleRefusal.PERSON_UNKNOWN);
        play.refuses(new TouchPerson(QUILMES), PeopleRefusal.PERSON_UNKNOWN);
    }

    @Test
    void the_last_organiser_of_the_whole_exchange_stays_one() {
        var organiser = new PersonId("organiser");
        play.admit("of-a-day", "org", Role.ORGANISER);
        var ofOneSession = new Assignment(Role.ORGANISER, SampleDay.MORNING.key());
        play.accepts(admitted("of-a-session", ofOneSession), new DismissPerson(new PersonId("of-a-day")));
        play.refuses(new DismissPerson(organiser), PeopleRefusal.ORGANISER_LAST);
        play.refuses(admitted("organiser", ofOneSession), PeopleRefusal.ORGANISER_LAST);
        play.accepts(admitted("organiser", ofOneSession, new Assignment(Role.ORGANISER, null)));
    }

    @Test
    void of_two_organisers_who_remove_each_other_one_stays() {
        play.admit("second", "org", Role.ORGANISER);
        play.accepts(new DismissPerson(new PersonId("organiser")));
        play.refuses(new DismissPerson(new PersonId("second")), PeopleRefusal.ORGANISER_LAST);
    }

    private static AdmitPerson admitted(String person, Assignment... roles) {
        return new AdmitPerson(new PersonId(person), new OrganisationId("org"), List.of("en"), List.of(roles));
    }

    private void openRoom() {
        play.accepts(
                new RoomCommand.PlanRooms(REVIEW, List.of(practiceOf("quilmes")), List.of(QUILMES), 2),
                new RunCommand.StartSegment(REVIEW),
                new RoomCommand.OpenRooms(REVIEW));
    }

    private void admit(String rapporteur, @Nullable EntityKey to) {
        play.accepts(new AdmitPerson(
                new PersonId(rapporteur),
                new OrganisationId("org"),
                List.of("en"),
                List.of(new Assignment(Role.RAPPORTEUR, to))));
    }

    private PersonView seenBy(PersonId person) {
        return assertInstanceOf(PersonView.class, play.sees(person, PeoplePart.key(QUILMES)));
    }
}
