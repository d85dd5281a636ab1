package org.tertulia.server.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tertulia.server.Seeds;

/** Undoing random acts in random order keeps the invariants of an exchange. */
class UndoPropertiesTest {
    private static final int COMMANDS = 400;
    private static final int SEEDS = 12;
    private static final Set<String> FOLLOWED = Set.of("EnterRooms", "MergeRooms", "MoveSeat", "OpenRooms");

    static LongStream seeds() {
        return Seeds.of(SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_command_becomes_an_act_if_it_is_undoable_and_leaves_something_to_undo(long seed) {
        var play = new RandomPlay(seed);
        var acts = new ActsWatch(play);
        play.onEvent(acts::follow);
        play.onAccepted(acts::accepted);
        play.go(COMMANDS, () -> {});
    }

    @Test
    void random_runs_reach_the_turns_that_follow_from_rooms() {
        var reached = new TreeSet<String>();
        for (var seed = 1; seed <= SEEDS && !reached.containsAll(FOLLOWED); seed++) {
            var play = new RandomPlay(seed);
            var acts = new ActsWatch(play);
            play.onEvent(acts::follow);
            play.onAccepted(acts::accepted);
            play.go(COMMANDS * 10, () -> {});
            reached.addAll(acts.derived());
        }
        assertTrue(reached.containsAll(FOLLOWED), reached::toString);
    }

    @Test
    void random_acts_are_undone_and_done_again() {
        var undone = LongStream.rangeClosed(1, SEEDS)
                .mapToInt(seed -> {
                    var play = new RandomPlay(seed);
                    play.go(COMMANDS, () -> {});
                    return play.takeBackInAnyOrder() + play.takeBackInAnyOrder();
                })
                .sum();
        assertTrue(undone >= 2 * SEEDS, "only " + undone + " acts were undone");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void after_every_command_all_changes_of_acts_together_equal_a_fresh_look(long seed) {
        var play = new RandomPlay(seed);
        var shown = new Shown(play.rules());
        play.onEvent(shown::follow);
        play.onAccepted((before, command, after) -> shown.isAllOf(after, play.last(), "act"));
        play.go(COMMANDS, () -> {});
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void acts_can_be_undone_in_any_order_and_the_changes_add_up(long seed) {
        var play = new RandomPlay(seed);
        var shown = new Shown(play.rules());
        play.onEvent(shown::follow);
        for (var round = 0; round < 4; round++) {
            play.go(COMMANDS / 4, () -> {});
            play.takeBackInAnyOrder();
            play.takeBackInAnyOrder();
            shown.isAllOf(play.state(), play.last());
            new Secrets(play.rules(), play.state()).areKept();
        }
        assertEquals(play.state(), play.again());
    }
}
