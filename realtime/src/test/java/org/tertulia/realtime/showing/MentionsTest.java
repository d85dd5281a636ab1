package org.tertulia.realtime.showing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final EntityKey CITY = new EntityKey("organisation/quito");
    private static final List<EntityKey> PEOPLE =
            Stream.of("a", "b", "c", "d", "e", "f").map(EntityKey::new).toList();
    private static final EntityKey HAND = new EntityKey("hand/h1");
    private static final EntityKey OTHER_HAND = new EntityKey("hand/h2");

    private final List<String> told = new ArrayList<>();
    private final Mentions mentions = new Mentions((feed, key) -> told.add("-" + key.value() + " " + feed.name()));

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
        names(HAND, Map.of(HANDS, Set.of(ANA), NOTES, Set.of(ANA)));
        told.clear();
        introduces(ANA, HANDS, Set.of(BEN));
        introduces(ANA, NOTES, Set.of(BEN));
        introduces(ANA, HANDS, Set.of(BEN));
        introduces(ANA, HANDS, Set.of());
        assertEquals(List.of("+person/ben everyone@hand", "+person/ben staff@note", "-person/ben everyone@hand"), told);
        assertEquals(Set.of(NOTES), mentions.of(BEN));
    }

    @Test
    void whoever_goes_takes_those_along_whom_nobody_else_names() {
        names(HAND, Map.of(HANDS, Set.of(ANA)));
        introduces(ANA, HANDS, Set.of(BEN, CITY));
        names(OTHER_HAND, Map.of(HANDS, Set.of(BEN)));
        names(HAND, Map.of());
        assertEquals(Set.of(), mentions.of(ANA));
        assertEquals(Set.of(), mentions.of(CITY));
        assertEquals(Set.of(HANDS), mentions.of(BEN));
    }

    @Test
    void two_who_introduce_each_other_go_with_the_last_view_that_names_one_of_them() {
        names(HAND, Map.of(HANDS, Set.of(ANA)));
        introduces(ANA, HANDS, Set.of(BEN));
        introduces(BEN, HANDS, Set.of(ANA));
        names(OTHER_HAND, Map.of(HANDS, Set.of(BEN)));
        names(HAND, Map.of());
        assertEquals(Set.of(HANDS), mentions.of(ANA));
        names(OTHER_HAND, Map.of());
        assertEquals(Set.of(), mentions.of(ANA));
        assertEquals(Set.of(), mentions.of(BEN));
        assertEquals(List.of("-person/ben everyone@hand", "-person/ana everyone@hand"), told.subList(2, told.size()));
    }

    @Test
    void at_every_moment_those_come_along_to_whom_a_view_leads() {
        var chance = new Random(Long.getLong("seed", 7));
        var views = new HashMap<EntityKey, Set<EntityKey>>();
        var introductions = new HashMap<EntityKey, Set<EntityKey>>();
        for (var turn = 0; turn < 2_000; turn++) {
            var one = PEOPLE.get(chance.nextInt(PEOPLE.size()));
            var others = some(chance);
            if (chance.nextBoolean()) {
                views.put(one, others);
                names(one, others.isEmpty() ? Map.of() : Map.of(HANDS, others), introductions);
            } else {
                introductions.put(one, others);
                if (!mentions.of(one).isEmpty()) {
                    introduces(one, HANDS, others, introductions);
                }
            }
            var along =
                    PEOPLE.stream().filter(key -> !mentions.of(key).isEmpty()).collect(Collectors.toSet());
            assertEquals(reached(views, introductions), along, "turn " + turn);
        }
    }

    private static Set<EntityKey> some(Random chance) {
        return PEOPLE.stream().filter(each -> chance.nextInt(4) == 0).collect(Collectors.toSet());
    }

    private static Set<EntityKey> reached(
            Map<EntityKey, Set<EntityKey>> views, Map<EntityKey, Set<EntityKey>> introductions) {
        var reached = new HashSet<EntityKey>();
        var next = new ArrayDeque<EntityKey>();
        views.values().forEach(next::addAll);
        while (!next.isEmpty()) {
            var key = next.remove();
            if (reached.add(key)) {
                next.addAll(introductions.getOrDefault(key, Set.of()));
            }
        }
        return reached;
    }

    private void introduces(EntityKey named, Feed feed, Set<EntityKey> others) {
        introduces(named, feed, others, Map.of());
    }

    /** Whoever comes along is introduced with these. */
    private void introduces(
            EntityKey named, Feed feed, Set<EntityKey> others, Map<EntityKey, Set<EntityKey>> introductions) {
        mentions.introduce(named, feed, others, (in, key) -> come(in, key, introductions));
    }

    private void names(EntityKey entity, Map<Feed, Set<EntityKey>> now) {
        names(entity, now, Map.of());
    }

    private void names(EntityKey entity, Map<Feed, Set<EntityKey>> now, Map<EntityKey, Set<EntityKey>> introductions) {
        mentions.renew(entity, now, (feed, key) -> come(feed, key, introductions));
    }

    private void come(Feed feed, EntityKey key, Map<EntityKey, Set<EntityKey>> introductions) {
        told.add("+" + key.value() + " " + feed.name());
        introduces(key, feed, introductions.getOrDefault(key, Set.of()), introductions);
    }
}
