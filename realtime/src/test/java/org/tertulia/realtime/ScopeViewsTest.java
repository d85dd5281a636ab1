package org.tertulia.realtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.ScopeViews.Piece;
import org.tertulia.realtime.contract.EntityKey;

class ScopeViewsTest {
    private static final EntityKey A = new EntityKey("card/a");
    private static final EntityKey B = new EntityKey("card/b");

    private final ScopeViews views = new ScopeViews(0);

    @Test
    void what_is_set_to_the_same_again_has_not_changed() {
        views.set(A, "1", 1);
        views.set(A, "1", 2);
        assertTrue(views.since(1).orElseThrow().isEmpty());
    }

    @Test
    void only_the_last_change_of_a_view_is_told() {
        views.set(A, "1", 1);
        views.set(B, "1", 2);
        views.set(A, "2", 3);
        assertEquals(
                List.of(new Piece(A, "2", 3), new Piece(B, "1", 2)),
                views.since(0).orElseThrow().set());
        assertEquals(List.of(new Piece(A, "2", 3)), views.since(2).orElseThrow().set());
    }

    @Test
    void what_went_and_came_back_is_set_and_not_dropped() {
        views.set(A, "1", 1);
        views.drop(A, 2);
        assertEquals(List.of(A), views.since(1).orElseThrow().drop());
        views.set(A, "1", 3);
        assertEquals(List.of(), views.since(1).orElseThrow().drop());
        assertEquals(1, views.since(1).orElseThrow().set().size());
    }

    @Test
    void removals_are_remembered_up_to_a_bound_and_beyond_it_nothing_is_said_to_be_known() {
        for (var sequence = 1L; sequence <= ScopeViews.MAX_REMOVALS + 1; sequence++) {
            var key = new EntityKey("card/" + sequence);
            views.set(key, "1", sequence);
            views.drop(key, sequence);
        }
        assertTrue(views.since(0).isEmpty());
        assertEquals(
                ScopeViews.MAX_REMOVALS, views.since(1).orElseThrow().drop().size());
    }

    @Test
    void what_changed_before_its_beginning_is_not_known() {
        var later = new ScopeViews(10);
        assertTrue(later.since(9).isEmpty());
        assertTrue(later.since(10).orElseThrow().isEmpty());
    }
}
