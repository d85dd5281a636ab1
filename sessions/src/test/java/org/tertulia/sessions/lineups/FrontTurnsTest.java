package org.tertulia.sessions.lineups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.sessions.whole.SampleDay.MINUTE;
import static org.tertulia.sessions.whole.SampleDay.POSTERS;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.lineups.LineUpCommand.EndTurn;
import org.tertulia.sessions.lineups.LineUpCommand.PutLineUp;
import org.tertulia.sessions.lineups.LineUpCommand.ReopenTurn;
import org.tertulia.sessions.lineups.LineUpCommand.StartTurn;
import org.tertulia.sessions.people.PeopleCommand;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.ProgrammeRefusal;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.run.RunCommand;
import org.tertulia.sessions.whole.Known;
import org.tertulia.sessions.whole.Play;
import org.tertulia.sessions.whole.Role;
import org.tertulia.sessions.whole.SampleDay;
import org.tertulia.sessions.whole.Scopes;

/** Turns of people, of nobody yet, and without an allotted time. */
class FrontTurnsTest {
    private static final TurnId FIRST = new TurnId("a");
    private static final PersonId SPEAKER = new PersonId("speaker");

    private final Play play = Play.sample();

    @BeforeEach
    void the_segment_runs() {
        play.accepts(new RunCommand.StartSegment(POSTERS));
    }

    @AfterEach
    void views_and_replay_agree() {
        play.checkViewsAndReplay();
    }

    private static PlannedTurn turn(String id, long length, @Nullable PersonId person, @Nullable String video) {
        var subject = person == null ? SubjectKey.unconfirmed(POSTERS) : SubjectKey.of(person);
        return new PlannedTurn(new TurnId(id), subject, null, length, person, SampleDay.text("Topic"), video);
    }

    private void put(PlannedTurn... turns) {
        play.accepts(new PutLineUp(POSTERS, 0, List.of(turns)));
    }

    @Test
    void a_turn_without_an_allotted_time_has_no_clock_and_says_how_long_it_was() {
        put(turn("a", 0, SPEAKER, null));
        play.accepts(new StartTurn(FIRST)).minutesLater(7);
        assertNull(play.state().clock(ClockId.turn(FIRST)));
        play.accepts(new EndTurn(FIRST));
        assertEquals(7 * MINUTE, play.turn("a").usedMillis());
        play.accepts(new ReopenTurn(FIRST), new EndTurn(FIRST));
        assertEquals(TurnPhase.ENDED, play.turn("a").phase());
    }

    @Test
    void a_turn_of_a_person_belongs_to_nobody_else_of_the_organisation() {
        var known = play.state().everybody().iterator().next();
        var organisation = Known.in(play.state().people().byId(), known).organisation();
        var ofPerson = new PlannedTurn(FIRST, SubjectKey.of(known), organisation, MINUTE, known, null, null);
        var ofAll = PlannedTurn.of(new TurnId("b"), new SubjectKey("organisation/x"), organisation, MINUTE);
        put(ofPerson, ofAll);
        var others = play.state().peopleOf(organisation).filter(person -> !person.equals(known));
        assertTrue(play.state().presents(known, play.turn("a")));
        assertEquals(List.of(known), play.state().presenters(play.turn("a")).toList());
        others.forEach(other -> assertFalse(play.state().presents(other, play.turn("a"))));
        assertTrue(play.state().presents(known, play.turn("b")));
    }

    @Test
    void an_organisation_may_have_several_turns_and_seats_may_be_open() {
        var city = new OrganisationId(SampleDay.CITIES.getFirst());
        var subject = new SubjectKey(city.key().value());
        put(
                PlannedTurn.of(FIRST, subject, city, MINUTE),
                PlannedTurn.of(new TurnId("b"), subject, city, MINUTE),
                turn("c", MINUTE, null, null));
        assertEquals(3, play.state().turns(POSTERS).stream().filter(Turn::waits).count());
        assertFalse(play.state().presents(SPEAKER, play.turn("c")));
    }

    @Test
    void the_turn_of_a_removed_person_is_the_organisations_or_to_be_confirmed_until_they_are_back() {
        var city = new OrganisationId(SampleDay.CITIES.getFirst());
        var person = Play.delegateOf(city.value());
        var ofCity = new PlannedTurn(FIRST, SubjectKey.of(person), city, MINUTE, person, null, null);
        put(ofCity, turn("b", MINUTE, person, null));
        var before = List.of(view("a"), view("b"));
        play.accepts(new PeopleCommand.DismissPerson(person));
        assertNull(view("a").person());
        assertEquals(city.key().value(), view("a").subject().value());
        assertNull(view("b").person());
        assertEquals(SubjectKey.unconfirmed(POSTERS), view("b").subject());
        play.admit(person.value(), city.value(), Role.PARTICIPANT, "en");
        assertEquals(before, List.of(view("a"), view("b")));
    }

    private TurnView view(String id) {
        var turn = TurnView.of(play.state(), play.turn(id));
        assertEquals(turn, play.rules.look(play.state(), new TurnId(id).key()).get(Scopes.EVERYONE));
        return turn;
    }

    @Test
    void a_video_message_has_a_link_that_is_safe_to_press() {
        put(turn("a", MINUTE, null, "https://video.example/1"));
        var unsafe = new PutLineUp(POSTERS, 0, List.of(turn("b", MINUTE, null, "javascript:alert(1)")));
        play.refuses(unsafe, ProgrammeRefusal.PROGRAMME_LINK);
    }
}
