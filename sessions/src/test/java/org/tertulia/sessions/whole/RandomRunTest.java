package org.tertulia.sessions.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tertulia.sessions.whole.SampleDay.REVIEW;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.clocks.ClockPhase;
import org.tertulia.sessions.lineups.Turn;
import org.tertulia.sessions.people.CommonLanguages;
import org.tertulia.sessions.rooms.Room;
import org.tertulia.sessions.rooms.RoomEvent;
import org.tertulia.sessions.rooms.RoomScopes;
import org.tertulia.sessions.rooms.RoomView;
import org.tertulia.sessions.rooms.RoomsPhase;
import org.tertulia.sessions.rooms.seating.Seat;
import org.tertulia.sessions.rooms.seating.SeatRole;
import org.tertulia.sessions.run.RunCommand;

/** The invariants hold after random commands. The seed is the test's parameter. */
class RandomRunTest {
    private static final int COMMANDS = 600;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_invariants_hold_after_every_command(long seed) {
        var chance = new Chance(seed);
        var play = Play.sample();
        for (var number = 0; number < COMMANDS; number++) {
            play.minutesLater(chance.minutes());
            play.as(chance.actor(play.state()));
            check(play, play.ask(chance.command(play.state())));
        }
        play.checkViewsAndReplay();
    }

    private static void check(Play play, Decision<Event> decision) {
        if (decision instanceof Decision.Accepted<Event> accepted) {
            play.checkViews();
            oneTurnRunsInASegment(play.state());
            onlyStaffMaySitTwice(play.state());
            newlySeatedPeersShareALanguage(play.state(), accepted.events());
            roomsAreSeenFromInsideOnly(play);
            noClockOutlivesWhatItTimes(play.state());
        }
    }

    private static void oneTurnRunsInASegment(SessionsState state) {
        for (var segment : state.programme().segments()) {
            var running = state.turns(segment.id()).stream().filter(Turn::runs).count();
            assertTrue(running <= (state.isOpen(segment.id()) ? 1 : 0), segment::toString);
        }
    }

    private static void onlyStaffMaySitTwice(SessionsState state) {
        var seated = new HashSet<PersonId>();
        for (var room : state.rooms(REVIEW)) {
            for (var seat : room.seats()) {
                assertTrue(state.isSeated(seat.person(), room.id()));
                assertTrue(seated.add(seat.person()) || seat.role() == SeatRole.FACILITATOR, seat::toString);
            }
        }
    }

    private static void newlySeatedPeersShareALanguage(SessionsState state, List<Event> events) {
        for (var event : events) {
            if (event instanceof RoomEvent.SeatGiven given && new Seat(given.person(), given.role()).isPeer()) {
                var room = Known.sure(state.room(given.room()), given.room());
                assertTrue(CommonLanguages.areShared(state, peers(room)), given::toString);
            }
        }
    }

    private static List<PersonId> peers(Room room) {
        return room.seats().stream().filter(Seat::isPeer).map(Seat::person).toList();
    }

    private static void roomsAreSeenFromInsideOnly(Play play) {
        for (var room : play.state().rooms(REVIEW)) {
            for (var person : play.state().everybody()) {
                var staff = Known.in(play.state().people().byId(), person).isStaff();
                var inside = room.seats(person) && play.state().roomsPhase(REVIEW) != RoomsPhase.PLANNED;
                if (!staff && !inside) {
                    seesNothingOf(play, person, room);
                }
            }
        }
    }

    private static void seesNothingOf(Play play, PersonId person, Room room) {
        var scopes = play.rules.scopes(play.state(), person);
        assertFalse(scopes.contains(RoomScopes.of(room.id())));
        EntityKey step = ClockId.of(ClockId.Kind.STEP, room.id()).key();
        assertEquals(null, play.sees(person, step));
        if (play.sees(person, room.id().key()) instanceof RoomView view) {
            assertEquals(List.of(), view.seats());
            assertEquals(0, view.calls().size());
        }
    }

    private static void noClockOutlivesWhatItTimes(SessionsState state) {
        for (var clock : state.clocks().byId().values()) {
            var parent = clock.parent();
            if (parent != null && clock.phase() == ClockPhase.RUNNING) {
                assertTrue(state.runningClock(parent) != null, clock::toString);
            }
        }
    }

    @Test
    void pauses_do_not_change_the_time_used() {
        for (var seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            var play = Play.sample().accepts(new RunCommand.StartSegment(REVIEW));
            var used = 0L;
            for (var pause = 0; pause < 20; pause++) {
                used += passes(play, random.nextInt(100_000));
                play.accepts(new RunCommand.PauseSegment(REVIEW));
                passes(play, random.nextInt(100_000));
                play.accepts(new RunCommand.ResumeSegment(REVIEW));
            }
            assertEquals(used, play.clock(ClockId.segment(REVIEW)).usedMillis(play.now()), "seed " + seed);
        }
    }

    private static long passes(Play play, int millis) {
        var before = play.now();
        play.minutesLater((double) millis / SampleDay.MINUTE);
        return play.now() - before;
    }
}
