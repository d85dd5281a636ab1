package org.tertulia.realtime.showing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.cards.Browser;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.contract.Feed;
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
        assertEquals(1, Browser.read(shared.text()).path("feeds").size());
        assertEquals(2, Browser.read(atTheTable.text()).path("feeds").size());
    }

    @Test
    void a_scope_too_large_for_one_frame_does_not_stop_others_from_sharing() {
        lay("a", "red", HALF_A_FRAME);
        lay("b", "red", HALF_A_FRAME);
        lay("c", "red", HALF_A_FRAME);
        lay("d", "blue", "hello");
        var step = step();
        assertTrue(step.frame(step.seen(sight(Cards.EVERYONE, RED))).isEmpty());
        assertSame(frame(step, BLUE), frame(step, BLUE));
    }

    @Test
    void two_scopes_too_large_together_are_sent_apart_only_to_sockets_that_see_both() {
        lay("a", "red", HALF_A_FRAME);
        lay("b", "blue", HALF_A_FRAME);
        var step = step();
        assertTrue(step.frame(step.seen(sight(RED, BLUE))).isEmpty());
        assertTrue(step.frame(step.seen(sight(RED))).isPresent());
        assertTrue(step.frame(step.seen(sight(BLUE))).isPresent());
    }

    @Test
    void a_page_that_looks_elsewhere_is_sent_nothing_of_it() {
        lay("a1", "red", "hello");
        lay("b1", "red", "hello");
        var step = step();
        var page = new Sight(Set.of(Cards.EVERYONE), Interest.of(List.of("b/*")));
        var feeds =
                Browser.read(step.frame(step.seen(page)).orElseThrow().text()).path("feeds");
        assertEquals(Set.of("everyone@b/1"), fields(feeds));
    }

    @Test
    void while_the_same_feeds_change_the_list_is_the_same() {
        lay("a", "red", "hello");
        var first = step().changed();
        lay("a", "red", "hello again");
        assertSame(first, step().changed());
        lay("c", "blue", "hello");
        var about = Cards.topic(Cards.key("c"));
        assertEquals(Set.of(new Feed(BLUE, about), new Feed(Cards.EVERYONE, about)), Set.copyOf(step().changed()));
    }

    private static Set<String> fields(JsonNode node) {
        var names = new HashSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Sight sight(Scope... scopes) {
        return new Sight(Set.of(scopes), Interest.of(List.of("*")));
    }

    private static Frame frame(SharedStep step, Scope... seen) {
        return step.frame(step.seen(sight(seen))).orElseThrow();
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
