package org.tertulia.server.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tertulia.server.Seeds;

/** Undoing random acts in random order keeps the invariants of an exchange. */
class UndoPropertiesTest {
    private static final int COMMANDS = 400;
    private static final int SEEDS = 12;

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
        assertEquals(Set.of(), RefusalSentences.missingActs(acts.names()));
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
