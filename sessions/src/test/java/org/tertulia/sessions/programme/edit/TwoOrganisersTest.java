package org.tertulia.sessions.programme.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeCommand.EditProgramme;
import org.tertulia.sessions.programme.ProgrammeCommand.PutProgramme;
import org.tertulia.sessions.undo.ActId;
import org.tertulia.sessions.undo.UndoCommand.UndoAct;
import org.tertulia.sessions.whole.Play;

/** Two organisers edit what both have seen. The seed is the test's parameter. */
class TwoOrganisersTest {
    private static final int ROUNDS = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void two_edits_lead_to_the_same_programme_in_any_order_or_one_is_refused_in_both(long seed) {
        var random = new Random(seed);
        var merged = 0;
        for (var round = 0; round < ROUNDS; round++) {
            var before = begun(random);
            var one = Edits.random(before.state().programme(), random);
            var other = Edits.random(before.state().programme(), random);
            var first = edited(before.state().programme(), one, other);
            var second = edited(before.state().programme(), other, one);
            assertEquals(first.both(), second.both(), () -> one + " and " + other);
            if (first.both()) {
                assertEquals(sets(first.programme()), sets(second.programme()));
                merged++;
            }
        }
        assertTrue(merged > ROUNDS / 4, "many pairs can be merged: " + merged);
        assertTrue(merged < ROUNDS, "some pairs are conflicts");
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void undo_restores_the_programme_and_redo_the_edit(long seed) {
        var random = new Random(seed);
        var play = Play.sample().as("organiser");
        for (var round = 0; round < ROUNDS; round++) {
            var before = play.state().programme();
            var journal = play.journalLength();
            if (!accepts(play, Edits.random(before, random)) || play.journalLength() == journal) {
                continue;
            }
            var after = play.state().programme();
            play.accepts(new UndoAct(new ActId(play.lastCommand())));
            assertEquals(sets(before), sets(play.state().programme()));
            if (random.nextBoolean()) {
                play.accepts(new UndoAct(new ActId(play.lastCommand())));
                assertEquals(sets(after), sets(play.state().programme()));
            }
        }
        play.checkViewsAndReplay();
    }

    private static Play begun(Random random) {
        var play = Play.sample().as("organiser");
        for (var edit = random.nextInt(4); edit > 0; edit--) {
            accepts(play, Edits.random(play.state().programme(), random));
        }
        return play;
    }

    private record Edited(Programme programme, boolean both) {}

    private static Edited edited(Programme programme, EditProgramme first, EditProgramme second) {
        var play = Play.sample();
        play.accepts(new PutProgramme(programme));
        play.as("organiser");
        var isFirst = accepts(play, first);
        var isSecond = accepts(play, second);
        return new Edited(play.state().programme(), isFirst && isSecond);
    }

    private static boolean accepts(Play play, EditProgramme edit) {
        return play.ask(edit) instanceof Decision.Accepted<Event>;
    }

    /** What starts at the same time may stand in either order. */
    private static Object sets(Programme programme) {
        return List.of(
                new HashSet<>(programme.segments()),
                new HashSet<>(programme.sessions()),
                ProgrammeFields.of(programme));
    }
}
