package org.tertulia.realtime.showing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.cards.Browser;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.wire.Utf8;

class FeedViewsTest {
    private static final EntityKey A = new EntityKey("card/a");
    private static final EntityKey B = new EntityKey("card/b");

    private final FeedViews views = new FeedViews(0);

    @Test
    void a_view_that_is_set_to_the_same_again_has_not_changed() {
        set(A, "1", 1);
        views.since(Held.NOT_HELD);
        set(A, "1", 2);
        assertTrue(views.isUnchangedSince(1));
        assertFalse(views.isUnchangedSince(0));
    }

    @Test
    void a_view_that_was_never_written_is_sent_again_because_a_name_in_it_may_have_changed() {
        set(A, "1", 1);
        set(A, "1", 2);
        assertFalse(views.isUnchangedSince(1));
    }

    @Test
    void only_the_last_change_of_a_view_is_sent() {
        set(A, "1", 1);
        set(B, "1", 2);
        set(A, "2", 3);
        assertEquals("{'whole':false,'set':{'card/a':2,'card/b':1},'drop':[]}", since(0));
        assertEquals("{'whole':false,'set':{'card/a':2},'drop':[]}", since(2));
    }

    @Test
    void a_view_that_went_and_came_back_is_set_and_not_dropped() {
        set(A, "1", 1);
        views.drop(A, 2);
        assertEquals("{'whole':false,'set':{},'drop':['card/a']}", since(1));
        set(A, "1", 3);
        assertEquals("{'whole':false,'set':{'card/a':1},'drop':[]}", since(1));
    }

    @Test
    void what_came_and_went_again_is_not_named_to_those_who_never_had_it() {
        set(A, "1", 1);
        set(B, "1", 2);
        views.drop(B, 3);
        assertEquals(List.of(), views.since(1));
        assertEquals("{'whole':false,'set':{},'drop':['card/b']}", since(2));
        views.drop(A, 4);
        assertEquals("{'whole':false,'set':{},'drop':['card/a']}", since(1));
    }

    @Test
    void beyond_the_bound_of_removals_everything_is_sent() {
        var many = FeedViews.MAX_REMOVALS + 1;
        for (var card = 1; card <= many; card++) {
            set(new EntityKey("card/" + card), "1", card);
        }
        for (var card = 1; card <= many; card++) {
            views.drop(new EntityKey("card/" + card), many + card);
        }
        assertEquals("{'whole':true,'set':{},'drop':[]}", since(many));
        assertEquals(
                FeedViews.MAX_REMOVALS,
                Browser.read(since(many + 1).replace('\'', '"')).path("drop").size());
    }

    @Test
    void changes_before_the_first_known_sequence_are_not_known() {
        var later = new FeedViews(10);
        assertFalse(later.isUnchangedSince(9));
        assertTrue(later.isUnchangedSince(10));
        assertEquals(later.since(Held.NOT_HELD), later.since(9));
    }

    @Test
    void a_difference_is_written_once_until_the_next_change() {
        set(A, "1", 1);
        assertSame(views.since(0), views.since(0));
        assertSame(views.since(Held.NOT_HELD), views.since(Held.NOT_HELD));
        var before = views.since(Held.NOT_HELD);
        set(A, "2", 2);
        assertEquals(List.of(Utf8.of("{\"whole\":true,\"set\":{\"card/a\":1},\"drop\":[]}")), before);
        assertEquals("{'whole':true,'set':{'card/a':2},'drop':[]}", text(views.since(Held.NOT_HELD)));
    }

    @Test
    void a_feed_too_large_for_one_frame_comes_in_several_texts_and_the_first_says_whole() {
        var long1 = "\"" + "x".repeat(ReaderLimits.FRAME_BYTES) + "\"";
        set(A, long1, 1);
        set(B, "2", 2);
        var texts = views.since(Held.NOT_HELD).stream().map(Utf8::toString).toList();
        assertEquals(2, texts.size());
        assertTrue(texts.getFirst().startsWith("{\"whole\":true"));
        assertEquals("{\"whole\":false,\"set\":{\"card/b\":2},\"drop\":[]}", texts.getLast());
    }

    private void set(EntityKey key, String json, long sequence) {
        views.set(key, new ViewText(() -> json), sequence);
    }

    private String since(long cursor) {
        return text(views.since(cursor));
    }

    private static String text(List<Utf8> texts) {
        assertEquals(1, texts.size());
        return texts.getFirst().toString().replace('"', '\'');
    }
}
