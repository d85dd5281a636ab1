package org.tertulia.realtime.showing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tertulia.realtime.cards.CardPlay;
import org.tertulia.realtime.cards.Dice;

class HubTest {
    private static final int HAPPENINGS = 400;

    /** The watchers assert that nobody is sent a scope that they may not see at that moment. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void all_frames_add_up_to_what_each_person_may_see(long seed) {
        var watchers = new CardWatchers(new Dice(seed));
        for (var n = 0; n < HAPPENINGS; n++) {
            watchers.somethingHappens();
        }
        watchers.everybodyCatchesUp();
        for (var socket : watchers.sockets()) {
            assertEquals(watchers.truth(socket.person, socket.picture.wants()), CardPlay.drawn(socket.picture));
        }
    }

    @Test
    void a_commit_whose_views_fail_once_leaves_no_gap() {
        var watchers = new CardWatchers(new Dice(7));
        for (var n = 0; n < HAPPENINGS; n++) {
            if (n % 20 == 0) {
                watchers.theNextLookFails();
            }
            watchers.somethingHappens();
        }
        watchers.everybodyCatchesUp();
        watchers.sockets()
                .forEach(socket -> assertEquals(
                        watchers.truth(socket.person, socket.picture.wants()), CardPlay.drawn(socket.picture)));
    }
}
