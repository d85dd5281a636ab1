package org.tertulia.server.faults;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Feed;
import org.tertulia.realtime.showing.Layers;

/**
 * Compares every witness's record with the journal. An acknowledged command is in the journal once, at its sequence. A
 * refused command is not there. One id always got one answer. No client saw a gap or a step back. In the end everyone
 * sees exactly what follows from the journal. Reading the journal checks that it has no gap.
 */
final class Judgement {
    private static final JsonMapper JSON = new JsonMapper();

    private final Ledger ledger;
    private final Map<Feed, Map<String, JsonNode>> shown = new HashMap<>();

    private Judgement(Ledger ledger) throws JsonProcessingException {
        this.ledger = ledger;
        var layers = new Layers<>(ledger.rules, ledger.codec);
        for (var key : ledger.rules.entities(ledger.state())) {
            for (var layer : layers.of(ledger.state(), key)) {
                show(layer.feed(), layer.key(), layer.text().toString());
                for (var named : layer.mentions()) {
                    introduce(layer.feed(), named);
                }
            }
        }
    }

    /** Those that an introduction names are introduced too. */
    private void introduce(Feed feed, EntityKey named) throws JsonProcessingException {
        var view = ledger.rules.introduction(ledger.state(), named);
        if (view.isPresent()) {
            show(feed, named, ledger.codec.view(named, view.get()));
            for (var other : view.get().mentions()) {
                introduce(feed, other);
            }
        }
    }

    private void show(Feed feed, EntityKey key, String view) throws JsonProcessingException {
        shown.computeIfAbsent(feed, absent -> new HashMap<>()).put(key.value(), JSON.readTree(view));
    }

    /** Call this when nobody waits any more and everyone has seen everything. */
    static void pass(Ledger ledger, List<Witness> witnesses) throws JsonProcessingException {
        var judgement = new Judgement(ledger);
        witnesses.forEach(judgement::pass);
    }

    /** Only compares what everyone sees: an older copy of the data does not know what was acknowledged since. */
    static void passViews(Ledger ledger, List<Witness> witnesses) throws JsonProcessingException {
        var judgement = new Judgement(ledger);
        witnesses.forEach(judgement::passViews);
    }

    private void pass(Witness witness) {
        witness.asked().forEach(this::passes);
        var ids = witness.asked().stream().map(Asked::id).collect(toSet());
        assertTrue(ids.containsAll(ledger.askedBy(witness.person)), "the journal has commands that nobody sent");
        passViews(witness);
    }

    private void passViews(Witness witness) {
        assertNull(witness.broken(), () -> witness.person.value() + " heard " + witness.broken());
        assertEquals(ledger.sequence(), witness.cursor(), witness.person.value());
        assertEquals(truth(witness), witness.picture().views(), witness.person.value());
    }

    private void passes(Asked asked) {
        assertEquals(1, asked.certain().size(), asked::toString);
        var kept = ledger.commands.get(asked.id());
        switch (asked.certain().getFirst()) {
            case Asked.Answer.Done done -> assertEquals(done.sequence(), kept, asked::toString);
            case Asked.Answer.Refused refused -> assertNull(kept, asked::toString);
            case Asked.Answer.Unknown unknown -> throw new AssertionError(asked);
        }
    }

    private Map<String, Map<String, JsonNode>> truth(Witness witness) {
        var scopes = ledger.rules.scopes(ledger.state(), witness.person);
        var truth = new HashMap<String, Map<String, JsonNode>>();
        shown.forEach((feed, views) -> {
            if (scopes.contains(feed.scope())) {
                truth.put(feed.name(), views);
            }
        });
        return truth;
    }
}
