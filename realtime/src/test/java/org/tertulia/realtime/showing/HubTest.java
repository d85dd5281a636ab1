package org.tertulia.realtime.showing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tertulia.realtime.cards.Browser;
import org.tertulia.realtime.cards.BrowserPicture;
import org.tertulia.realtime.cards.CardPlay;
import org.tertulia.realtime.cards.Dice;

class HubTest {
    private static final int HAPPENINGS = 400;

    /** That nobody is ever sent a scope they may not see at that moment is asserted by the audience itself. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void all_frames_add_up_to_what_each_person_may_see(long seed) {
        var audience = new CardWatchers(new Dice(seed));
        for (var n = 0; n < HAPPENINGS; n++) {
            audience.somethingHappens();
        }
        audience.everybodyCatchesUp();
        for (var socket : audience.sockets()) {
            var truth = audience.truth(socket.person);
            assertEquals(truth, CardPlay.drawn(socket.picture));
            assertEquals(truth, CardPlay.drawn(drawn(audience.snapshot(socket.person))));
        }
    }

    @Test
    void a_commit_that_cannot_be_shown_once_leaves_no_hole() {
        var audience = new CardWatchers(new Dice(7));
        for (var n = 0; n < HAPPENINGS; n++) {
            if (n % 20 == 0) {
                audience.theNextLookFails();
            }
            audience.somethingHappens();
        }
        audience.everybodyCatchesUp();
        audience.sockets()
                .forEach(socket -> assertEquals(audience.truth(socket.person), CardPlay.drawn(socket.picture)));
    }

    private static BrowserPicture drawn(Snapshot snapshot) {
        var picture = new BrowserPicture();
        picture.draw(Browser.read(snapshot.changes()));
        assertEquals(snapshot.cursor(), picture.cursor());
        return picture;
    }
}
