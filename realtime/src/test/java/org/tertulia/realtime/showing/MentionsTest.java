package org.tertulia.realtime.showing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Feed;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.Topic;

class MentionsTest {
    private static final Feed HANDS = new Feed(new Scope("everyone"), new Topic("hand"));
    private static final Feed NOTES = new Feed(new Scope("staff"), new Topic("note"));
    private static final EntityKey ANA = new EntityKey("person/ana");
    private static final EntityKey BEN = new EntityKey("person/ben");
    private static final EntityKey HAND = new EntityKey("hand/h1");
    private static final EntityKey OTHER_HAND = new EntityKey("hand/h2");

    private final Mentions mentions = new Mentions();
    private final List<String> told = new ArrayList<>();

    @Test
    void the_first_view_that_names_somebody_brings_them_and_the_last_one_takes_them_away() {
        names(HAND, Map.of(HANDS, Set.of(ANA)));
        names(OTHER_HAND, Map.of(HANDS, Set.of(ANA)));
        names(HAND, Map.of());
        assertEquals(List.of("+person/ana everyone@hand"), told);
        names(OTHER_HAND, Map.of());
        assertEquals(List.of("+person/ana everyone@hand", "-person/ana everyone@hand"), told);
        assertEquals(Set.of(), mentions.of(ANA));
    }

    @Test
    void a_view_that_names_somebody_else_changes_both() {
        names(HAND, Map.of(HANDS, Set.of(ANA)));
        names(HAND, Map.of(HANDS, Set.of(BEN)));
        assertEquals(
                List.of("+person/ana everyone@hand", "+person/ben everyone@hand", "-person/ana everyone@hand"), told);
    }

    @Test
    void each_feed_has_its_own() {
        names(HAND, Map.of(HANDS, Set.of(ANA), NOTES, Set.of(ANA)));
        assertEquals(Set.of(HANDS, NOTES), mentions.of(ANA));
        names(HAND, Map.of(NOTES, Set.of(ANA)));
        assertEquals(Set.of(NOTES), mentions.of(ANA));
    }

    @Test
    void whoever_is_introduced_brings_others_until_nothing_names_them() {
        introduces(ANA, HANDS, Set.of(BEN));
        introduces(ANA, NOTES, Set.of(BEN));
        introduces(ANA, HANDS, Set.of(BEN));
        introduces(ANA, HANDS, Set.of());
        assertEquals(List.of("+person/ben everyone@hand", "+person/ben staff@note", "-person/ben everyone@hand"), told);
        assertEquals(Set.of(NOTES), mentions.of(BEN));
    }

    private void introduces(EntityKey named, Feed feed, Set<EntityKey> others) {
        mentions.introduce(
                named,
                feed,
                others,
                (in, key) -> told.add("+" + key.value() + " " + in.name()),
                (in, key) -> told.add("-" + key.value() + " " + in.name()));
    }

    private void names(EntityKey entity, Map<Feed, Set<EntityKey>> now) {
        mentions.renew(
                entity,
                now,
                (feed, key) -> told.add("+" + key.value() + " " + feed.name()),
                (feed, key) -> told.add("-" + key.value() + " " + feed.name()));
    }
}
