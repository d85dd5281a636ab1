package org.tertulia.server.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tertulia.server.SealedFamilies;
import org.tertulia.server.wire.ExchangeCodec;

/** Whatever is asked by whomever: what holds for an exchange holds. {@code -Dseed=} plays one run again, {@code -Dlook=1} looks after each command. */
class ExchangePropertiesTest {
    private static final int COMMANDS = 600;

    static LongStream seeds() {
        var one = Long.getLong("seed");
        return one == null ? LongStream.rangeClosed(1, 12) : LongStream.of(one);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_was_told_bit_by_bit_is_what_there_is(long seed) {
        var play = new RandomPlay(seed);
        var shown = new Shown(play.rules());
        play.onEvent(shown::follow);
        play.go(COMMANDS, () -> shown.isAllOf(play.state(), play.last()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_journal_tells_the_same_story_again(long seed) {
        var play = new RandomPlay(seed);
        play.go(COMMANDS, () -> {});
        var codec = new ExchangeCodec(person -> "somebody");
        var state = play.rules().initial();
        for (var event : play.events()) {
            state = play.rules().evolve(state, codec.event(codec.eventName(event), codec.eventData(event)));
        }
        assertEquals(play.state(), state);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobody_is_shown_what_is_not_theirs_to_see(long seed) {
        var play = new RandomPlay(seed);
        play.go(COMMANDS, () -> new Secrets(play.rules(), play.state()).areKept());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_people_may_see_changes_only_with_events_that_say_so(long seed) {
        var play = new RandomPlay(seed);
        play.onEvent((before, event, after) -> {
            if (!play.rules().movesScopes(event)) {
                before.sessions()
                        .everybody()
                        .forEach(person -> assertEquals(
                                play.rules().scopes(before, person),
                                play.rules().scopes(after, person),
                                event::toString));
            }
        });
        play.go(COMMANDS, () -> {});
    }

    @Test
    void chance_gets_nearly_everywhere() {
        var accepted = new HashSet<Class<?>>();
        seeds().forEach(seed -> {
            var play = new RandomPlay(seed);
            play.go(3 * COMMANDS, () -> {});
            accepted.addAll(play.accepted());
        });
        var never = SealedFamilies.commands()
                .filter(command -> !accepted.contains(command))
                .toList();
        assertTrue(never.size() <= 8, () -> "these never happened: " + never);
    }
}
