package org.tertulia.realtime.showing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.cards.Browser;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.writing.Adopted;
import org.tertulia.realtime.writing.Commit;

class SharedStepTest {
    private static final Scope RED = Cards.table("red");
    private static final Scope BLUE = Cards.table("blue");
    private static final String HALF_A_FRAME = "x".repeat(ReaderLimits.FRAME_BYTES / 2);

    private final Cards rules = new Cards();
    private final StreamViews<Cards.Room, Cards.Fact> views =
            new StreamViews<>(Cards.stream("cards", rules), new Adopted<>(Cards.Room.EMPTY, 0, 0));
    private Cards.Room room = Cards.Room.EMPTY;

    @Test
    void who_sees_the_same_of_what_changed_is_told_the_same_frame() {
        lay("a", "red", "hello");
        var tide = tide();
        var shared = frame(tide, Cards.EVERYONE, BLUE);
        assertSame(shared, frame(tide, Cards.EVERYONE));
        var atTheTable = frame(tide, Cards.EVERYONE, RED);
        assertEquals(1, Browser.read(shared.text()).path("scopes").size());
        assertEquals(2, Browser.read(atTheTable.text()).path("scopes").size());
    }

    @Test
    void too_much_for_one_frame_keeps_nobody_else_from_sharing_theirs() {
        lay("a", "red", HALF_A_FRAME);
        lay("b", "red", HALF_A_FRAME);
        lay("c", "red", HALF_A_FRAME);
        lay("d", "blue", "hello");
        var tide = tide();
        assertTrue(tide.frame(sight(Cards.EVERYONE, RED)).isEmpty());
        assertSame(frame(tide, BLUE), frame(tide, BLUE));
    }

    @Test
    void two_scopes_that_are_too_much_together_are_told_one_by_one_only_to_who_sees_both() {
        lay("a", "red", HALF_A_FRAME);
        lay("b", "blue", HALF_A_FRAME);
        var tide = tide();
        assertTrue(tide.frame(sight(RED, BLUE)).isEmpty());
        assertTrue(tide.frame(sight(RED)).isPresent());
        assertTrue(tide.frame(sight(BLUE)).isPresent());
    }

    @Test
    void who_has_been_told_of_some_changes_is_told_of_others_like_somebody_new() {
        var seasoned = sight(Cards.EVERYONE, RED);
        for (var table : List.of("red", "red", "blue", "red", "blue")) {
            lay("a", table, "hello");
            var tide = tide();
            assertSame(tide.frame(sight(Cards.EVERYONE, RED)), tide.frame(seasoned));
        }
    }

    @Test
    void as_long_as_the_same_scopes_change_it_is_the_same_list() {
        lay("a", "red", "hello");
        var first = tide().changed();
        lay("b", "red", "hello");
        assertSame(first, tide().changed());
        lay("c", "blue", "hello");
        assertEquals(Set.of(BLUE, Cards.EVERYONE), Set.copyOf(tide().changed()));
    }

    private static ReaderScopes sight(Scope... scopes) {
        return new ReaderScopes(List.of(scopes));
    }

    private static Frame frame(SharedStep tide, Scope... seen) {
        return tide.frame(sight(seen)).orElseThrow();
    }

    private SharedStep tide() {
        return new SharedStep(0, views, views.takeChanged());
    }

    private void lay(String card, String table, String text) {
        var before = room;
        var laid = new Cards.Laid(card, table, text);
        room = rules.evolve(room, laid);
        views.advance(new Commit<>(views.sequence() + 1, before, List.of(new Commit.Change<>(laid, room))));
    }
}
