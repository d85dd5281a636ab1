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
    void sockets_that_see_the_same_changes_get_the_same_frame() {
        lay("a", "red", "hello");
        var step = step();
        var shared = frame(step, Cards.EVERYONE, BLUE);
        assertSame(shared, frame(step, Cards.EVERYONE));
        var atTheTable = frame(step, Cards.EVERYONE, RED);
        assertEquals(1, Browser.read(shared.text()).path("scopes").size());
        assertEquals(2, Browser.read(atTheTable.text()).path("scopes").size());
    }

    @Test
    void a_scope_too_large_for_one_frame_does_not_stop_others_from_sharing() {
        lay("a", "red", HALF_A_FRAME);
        lay("b", "red", HALF_A_FRAME);
        lay("c", "red", HALF_A_FRAME);
        lay("d", "blue", "hello");
        var step = step();
        assertTrue(step.frame(scopes(Cards.EVERYONE, RED)).isEmpty());
        assertSame(frame(step, BLUE), frame(step, BLUE));
    }

    @Test
    void two_scopes_too_large_together_are_sent_apart_only_to_sockets_that_see_both() {
        lay("a", "red", HALF_A_FRAME);
        lay("b", "blue", HALF_A_FRAME);
        var step = step();
        assertTrue(step.frame(scopes(RED, BLUE)).isEmpty());
        assertTrue(step.frame(scopes(RED)).isPresent());
        assertTrue(step.frame(scopes(BLUE)).isPresent());
    }

    @Test
    void after_some_changes_a_socket_is_told_of_others_like_a_new_one() {
        var seasoned = scopes(Cards.EVERYONE, RED);
        for (var table : List.of("red", "red", "blue", "red", "blue")) {
            lay("a", table, "hello");
            var step = step();
            assertSame(step.frame(scopes(Cards.EVERYONE, RED)), step.frame(seasoned));
        }
    }

    @Test
    void while_the_same_scopes_change_the_list_is_the_same() {
        lay("a", "red", "hello");
        var first = step().changed();
        lay("b", "red", "hello");
        assertSame(first, step().changed());
        lay("c", "blue", "hello");
        assertEquals(Set.of(BLUE, Cards.EVERYONE), Set.copyOf(step().changed()));
    }

    private static ReaderScopes scopes(Scope... scopes) {
        return new ReaderScopes(List.of(scopes));
    }

    private static Frame frame(SharedStep step, Scope... seen) {
        return step.frame(scopes(seen)).orElseThrow();
    }

    private SharedStep step() {
        return new SharedStep(0, views, views.takeChanged());
    }

    private void lay(String card, String table, String text) {
        var before = room;
        var laid = new Cards.Laid(card, table, text);
        room = rules.evolve(room, laid);
        views.advance(new Commit<>(views.sequence() + 1, before, List.of(new Commit.Change<>(laid, room))));
    }
}
