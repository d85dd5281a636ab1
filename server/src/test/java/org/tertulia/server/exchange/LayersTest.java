package org.tertulia.server.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.realtime.showing.Layers;
import org.tertulia.realtime.showing.Layers.Layer;
import org.tertulia.server.Seeds;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.whole.Scopes;

/** Wider scopes add to narrower ones: laid over each other, the feeds show the whole view, and no field comes twice. */
class LayersTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int COMMANDS = 600;
    private static final int SEEDS = 6;

    private final ExchangeCodec codec = new ExchangeCodec(person -> "Name of " + person.value());

    static LongStream seeds() {
        return Seeds.of(SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_layers_of_an_entity_add_up_to_the_closest_view_of_each_person(long seed) throws Exception {
        var play = new RandomPlay(seed);
        play.go(COMMANDS, () -> {});
        var layers = new Layers<>(play.rules(), codec);
        var laidOver = 0;
        for (var key : play.rules().entities(play.state())) {
            var looks = play.rules().look(play.state(), key);
            for (var person : play.state().everybody()) {
                var scopes = new HashSet<>(play.rules().scopes(play.state(), person));
                scopes.retainAll(looks.keySet());
                var own = layers.of(play.state(), key).stream()
                        .filter(layer -> scopes.contains(layer.feed().scope()))
                        .toList();
                if (isChain(scopes) && isAboutOneThing(own)) {
                    var closest = Scopes.closest(looks, scopes);
                    assertEquals(closest.isPresent(), !own.isEmpty(), key::value);
                    if (closest.isPresent()) {
                        assertEquals(whole(key, closest.get()), merged(own), key + " for " + person);
                        hasNothingTwice(own, key);
                        laidOver += own.size() - 1;
                    }
                }
            }
        }
        assertTrue(laidOver > 0, "nothing was laid over anything");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_said_of_an_entity_that_is_mentioned_takes_nothing_away_from_a_fuller_view(long seed) throws Exception {
        var play = new RandomPlay(seed);
        play.go(COMMANDS, () -> {});
        var mentioned = 0;
        for (var key : play.rules().entities(play.state())) {
            var introduction = play.rules().introduction(play.state(), key);
            if (introduction.isPresent()) {
                mentioned++;
                var said = whole(key, introduction.get());
                var looks = play.rules().look(play.state(), key);
                for (var look : looks.entrySet()) {
                    if (!isRoom(key) || look.getKey().equals(Scopes.EVERYONE)) {
                        var both = (ObjectNode) whole(key, look.getValue());
                        assertEquals(both.deepCopy(), both.setAll((ObjectNode) said), key::value);
                    }
                }
            }
        }
        assertTrue(mentioned > 0, "nobody can be mentioned");
    }

    /** What is said of a room is what everyone sees of it. It lies under what its people see, as long as only everyone's views say it. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void only_what_everyone_sees_mentions_rooms(long seed) {
        var play = new RandomPlay(seed);
        play.go(COMMANDS, () -> {});
        for (var key : play.rules().entities(play.state())) {
            play.rules().look(play.state(), key).forEach((scope, view) -> {
                if (view.mentions().stream().anyMatch(LayersTest::isRoom)) {
                    assertEquals(Scopes.EVERYONE, scope, key::value);
                }
            });
        }
    }

    private static boolean isRoom(EntityKey key) {
        return key.kind().equals("room");
    }

    private static void hasNothingTwice(List<Layer> layers, EntityKey key) throws JsonProcessingException {
        var ordered = layers.stream()
                .sorted(Comparator.comparingInt(LayersTest::width))
                .toList();
        var known = JSON.createObjectNode();
        for (var layer : ordered) {
            var fields = (ObjectNode) JSON.readTree(layer.text().toString());
            fields.properties()
                    .forEach(field -> assertTrue(
                            !field.getValue().equals(known.get(field.getKey())),
                            () -> key + " has " + field + " twice: " + layers));
            known.setAll(fields);
        }
    }

    /** Whether each scope is included in the next one. */
    private static boolean isChain(Set<Scope> scopes) {
        return scopes.stream()
                .allMatch(one -> scopes.stream()
                        .allMatch(other ->
                                one.equals(other) || Scopes.includes(one, other) || Scopes.includes(other, one)));
    }

    private static boolean isAboutOneThing(List<Layer> layers) {
        return layers.stream().map(layer -> layer.feed().topic()).distinct().count() <= 1;
    }

    private JsonNode whole(EntityKey key, View view) throws JsonProcessingException {
        return JSON.readTree(codec.view(key, view));
    }

    private static JsonNode merged(List<Layer> layers) throws JsonProcessingException {
        var merged = JSON.createObjectNode();
        for (var layer : layers.stream()
                .sorted(Comparator.comparingInt(LayersTest::width))
                .toList()) {
            merged.setAll((ObjectNode) JSON.readTree(layer.text().toString()));
        }
        merged.properties().removeIf(field -> field.getValue().isNull());
        return merged;
    }

    private static int width(Layer layer) {
        return List.of("everyone", "room", "seats", "staff", "person")
                .indexOf(new EntityKey(layer.feed().scope().value()).kind());
    }
}
