package org.tertulia.sessions.floor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tertulia.sessions.whole.SampleDay.INTRO;
import static org.tertulia.sessions.whole.SampleDay.MINUTE;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tertulia.sessions.clocks.ClockId;
import org.tertulia.sessions.floor.FloorCommand.EndSpeech;
import org.tertulia.sessions.floor.FloorCommand.GiveFloor;
import org.tertulia.sessions.floor.FloorCommand.LowerHand;
import org.tertulia.sessions.floor.FloorCommand.RaiseHand;
import org.tertulia.sessions.people.PeopleCommand;
import org.tertulia.sessions.run.RunCommand;
import org.tertulia.sessions.run.RunRefusal;
import org.tertulia.sessions.whole.Play;

class FloorTest {
    private static final ClockId SPEECH = ClockId.speech(INTRO);
    private static final HandId FIRST = new HandId("h1");
    private static final HandId SECOND = new HandId("h2");

    private final Play play = Play.sample();

    @BeforeEach
    void two_hands_are_up() {
        play.accepts(new RunCommand.StartSegment(INTRO));
        play.as(Play.delegateOf("lisbon")).accepts(new RaiseHand(FIRST, INTRO));
        play.as(Play.delegateOf("mersin")).accepts(new RaiseHand(SECOND, INTRO));
        play.as(Play.FACILITATOR);
    }

    @AfterEach
    void views_and_replay_agree() {
        play.checkViewsAndReplay();
    }

    @Test
    void hands_wait_in_the_order_they_went_up() {
        assertEquals(List.of(FIRST, SECOND), play.state().floor().queue(INTRO));
    }

    @Test
    void everybody_has_one_hand_in_a_segment() {
        play.as(Play.delegateOf("lisbon")).refuses(new RaiseHand(new HandId("h3"), INTRO), FloorRefusal.HAND_RAISED);
        play.as(Play.delegateOf("kampala")).refuses(new RaiseHand(FIRST, INTRO), FloorRefusal.HAND_EXISTS);
    }

    @Test
    void hands_go_up_only_while_the_segment_runs() {
        play.accepts(new RunCommand.EndSegment(INTRO));
        play.refuses(new RaiseHand(FIRST, INTRO), RunRefusal.SEGMENT_NOT_RUNNING);
    }

    @Test
    void a_lowered_hand_leaves_the_queue() {
        play.accepts(new LowerHand(FIRST));
        assertEquals(List.of(SECOND), play.state().floor().queue(INTRO));
        play.refuses(new LowerHand(FIRST), FloorRefusal.HAND_UNKNOWN);
    }

    @Test
    void a_speech_has_its_own_clock() {
        play.accepts(new GiveFloor(FIRST, 2 * MINUTE)).minutesLater(3);
        assertEquals(Play.delegateOf("lisbon"), play.state().speaker(INTRO));
        assertEquals(-1, play.minutesLeft(SPEECH));
        assertNull(play.state().hand(FIRST));
    }

    @Test
    void giving_the_floor_to_the_next_speaker_ends_the_speech() {
        play.accepts(new GiveFloor(FIRST, MINUTE)).minutesLater(0.5).accepts(new GiveFloor(SECOND, MINUTE));
        assertEquals(Play.delegateOf("mersin"), play.state().speaker(INTRO));
        assertEquals(1, play.minutesLeft(SPEECH));
    }

    @Test
    void a_pause_does_not_count_as_speech() {
        play.accepts(new GiveFloor(FIRST, 2 * MINUTE)).minutesLater(1);
        play.accepts(new RunCommand.PauseSegment(INTRO)).minutesLater(5);
        assertEquals(1, play.minutesLeft(SPEECH));
        play.accepts(new EndSpeech(INTRO, FIRST));
    }

    @Test
    void a_speech_ends_once() {
        play.refuses(new EndSpeech(INTRO, FIRST), FloorRefusal.FLOOR_MOVED_ON);
        play.accepts(new GiveFloor(FIRST, MINUTE), new EndSpeech(INTRO, FIRST));
        play.refuses(new EndSpeech(INTRO, FIRST), FloorRefusal.FLOOR_MOVED_ON);
    }

    @Test
    void a_late_command_to_end_a_speech_does_not_end_the_next_one() {
        play.accepts(new GiveFloor(FIRST, MINUTE), new GiveFloor(SECOND, MINUTE));
        play.refuses(new EndSpeech(INTRO, FIRST), FloorRefusal.FLOOR_MOVED_ON);
        assertEquals(Play.delegateOf("mersin"), play.state().speaker(INTRO));
    }

    @Test
    void a_speech_needs_a_valid_length() {
        play.refuses(new GiveFloor(FIRST, 0), FloorRefusal.FLOOR_LENGTH);
        play.refuses(new GiveFloor(FIRST, 61 * MINUTE), FloorRefusal.FLOOR_LENGTH);
    }

    @Test
    void a_person_who_leaves_the_exchange_leaves_the_floor() {
        play.accepts(new GiveFloor(FIRST, MINUTE));
        play.accepts(new PeopleCommand.DismissPerson(Play.delegateOf("lisbon")));
        play.accepts(new PeopleCommand.DismissPerson(Play.delegateOf("mersin")));
        assertNull(play.state().speaker(INTRO));
        assertEquals(List.of(), play.state().floor().queue(INTRO));
    }
}
