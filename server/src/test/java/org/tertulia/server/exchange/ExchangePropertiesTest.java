package org.tertulia.server.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tertulia.server.SealedFamilies;
import org.tertulia.server.Seeds;

/**
 * Random commands of random people keep the invariants of an exchange. {@code -Dseed=} repeats one run, {@code
 * -Dlook=1} checks after each command, {@code -Dfaults=long} makes many new runs.
 */
class ExchangePropertiesTest {
    private static final int COMMANDS = 600;
    private static final int SEEDS = 12;

    static LongStream seeds() {
        return Seeds.of(SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void changes_step_by_step_add_up_to_a_full_snapshot(long seed) {
        var play = new RandomPlay(seed);
        var shown = new Shown(play.rules());
        play.onEvent(shown::follow);
        play.go(COMMANDS, () -> shown.isAllOf(play.state(), play.last()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void replaying_the_journal_gives_the_same_state(long seed) {
        var play = new RandomPlay(seed);
        play.go(COMMANDS, () -> {});
        assertEquals(play.state(), play.again());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobody_sees_what_they_may_not_see(long seed) {
        var play = new RandomPlay(seed);
        play.go(COMMANDS, () -> new Secrets(play.rules(), play.state()).areKept());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scopes_of_people_change_only_with_events_that_say_so(long seed) {
        var play = new RandomPlay(seed);
        play.onEvent((before, event, after) -> {
            if (!play.rules().movesScopes(event)) {
                before.everybody()
                        .forEach(person -> assertEquals(
                                play.rules().scopes(before, person),
                                play.rules().scopes(after, person),
                                event::toString));
            }
        });
        play.go(COMMANDS, () -> {});
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void clocks_run_steadily_and_jump_only_with_an_event(long seed) {
        var play = new RandomPlay(seed);
        var countdowns = new Countdowns(play);
        play.onEvent(countdowns::follow);
        play.onAccepted((before, command, after) -> {
            countdowns.answered(before, command, after);
            countdowns.goTogether();
        });
        play.go(COMMANDS, () -> {});
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void an_alarm_rings_when_its_clock_has_run_out_and_is_then_gone(long seed) {
        var play = new RandomPlay(seed);
        var alarms = new AlarmWatch(play);
        play.onEvent(alarms::follow);
        play.onRing(alarms::rang);
        play.go(COMMANDS, () -> {});
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_refusal_has_a_sentence_in_every_language(long seed) {
        var play = new RandomPlay(seed);
        play.go(COMMANDS, () -> {});
        assertEquals(Set.of(), RefusalSentences.missing(play.refused()));
    }

    @Test
    void random_runs_reach_every_command() {
        var accepted = new HashSet<Class<?>>();
        LongStream.rangeClosed(1, 3 * SEEDS).forEach(seed -> new RandomPlay(seed, accepted).go(COMMANDS, () -> {}));
        var never = SealedFamilies.commands()
                .filter(command -> !accepted.contains(command))
                .toList();
        assertEquals(List.of(), never);
    }
}
