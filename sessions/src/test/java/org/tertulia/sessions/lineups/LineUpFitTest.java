package org.tertulia.sessions.lineups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.programme.TurnId;

class LineUpFitTest {
    private static final long HALF_AN_HOUR = 1_800_000;

    @Test
    void eight_posters_of_three_minutes_fill_half_an_hour() {
        var fit = LineUpFit.of(posters(8, 180_000), 45_000, HALF_AN_HOUR);
        assertTrue(fit.fits());
        assertEquals(0, fit.overMillis());
    }

    @Test
    void eight_posters_of_four_minutes_must_be_a_minute_shorter_to_fit() {
        var fit = LineUpFit.of(posters(8, 240_000), 45_000, HALF_AN_HOUR);
        assertFalse(fit.fits());
        assertEquals(480_000, fit.overMillis());
        assertEquals(60_000, fit.shortenEachMillis());
    }

    @Test
    void turns_are_shortened_by_whole_seconds() {
        assertEquals(1_000, new LineUpFit(3, 101_000, 100_000).shortenEachMillis());
    }

    private static List<PlannedTurn> posters(int count, long length) {
        return Collections.nCopies(count, PlannedTurn.of(new TurnId("t"), new SubjectKey("practice/p"), null, length));
    }
}
