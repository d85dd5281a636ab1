package org.tertulia.server.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tertulia.realtime.LiveStream;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.journal.Journal;
import org.tertulia.realtime.journal.MemoryJournal;
import org.tertulia.realtime.wire.StrictJson;
import org.tertulia.realtime.writing.Answer;
import org.tertulia.realtime.writing.StreamDefinition;
import org.tertulia.server.parts.ExchangeParts;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.whole.Whole;

/**
 * Journals from an earlier Tertulia, and what it showed after some of their events. One is the rehearsed sample, the
 * other a small exchange with every event. The journals are never written again. If the views change on purpose, {@code
 * -Dwire.write=true} writes the views again, one line for each entity, so that the diff is readable. Acts came later
 * and are left out.
 */
class OldJournalTest {
    private static final Path JOURNALS = Path.of("src/test/resources/journals");
    private static final String REHEARSED = "barcelona-rehearsed";
    private static final String EVERY_EVENT = "every-event";
    private static final String PERSON = "person/";
    private static final String ACT = "act/";

    private final ObjectMapper json = StrictJson.mapper()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private final ExchangeCodec codec = new ExchangeCodec(person -> "Name of " + person.value());
    private final Whole<ExchangeState> rules = ExchangeParts.rules();
    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void stop() {
        vertx.close().await();
    }

    @ParameterizedTest
    @ValueSource(strings = {REHEARSED, EVERY_EVENT})
    void an_old_journal_opens_and_shows_the_same_views(String name) throws IOException {
        var file = JOURNALS.resolve(name + ".views.json");
        var kept = json.readTree(Files.readString(file));
        var now = json.createObjectNode();
        var state = rules.initial();
        for (var entry : entries(name)) {
            for (var event : entry.events()) {
                state = rules.evolve(state, codec.event(event.name(), event.data()));
                var sequence = Long.toString(event.sequence());
                if (kept.has(sequence)) {
                    now.set(sequence, json.valueToTree(shown(state)));
                }
            }
            state = rules.acted(
                    state, entry.id(), entry.actor(), entry.events().getLast().time());
        }
        if (Boolean.getBoolean("wire.write")) {
            var printer = new DefaultPrettyPrinter().withObjectIndenter(new LineAnEntity());
            Files.writeString(file, json.writer(printer).writeValueAsString(now) + "\n");
        }
        assertEquals(Optional.empty(), difference(name, kept, now));
    }

    @ParameterizedTest
    @ValueSource(strings = {REHEARSED, EVERY_EVENT})
    void the_engine_continues_an_old_journal(String name) throws IOException {
        var entries = entries(name);
        var stream = open(name, entries);
        var last = entries.getLast().events().getLast().sequence();
        var kept = json.readTree(Files.readString(JOURNALS.resolve(name + ".views.json")))
                .path(Long.toString(last));
        assertEquals(Optional.empty(), difference(name, kept, json.valueToTree(shown(stream.state()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {REHEARSED, EVERY_EVENT})
    void an_old_command_gets_its_old_answer_again(String name) throws IOException {
        var entries = entries(name);
        var asked = entries.stream()
                .filter(entry -> entry.events().getFirst().name().equals("controlsTaken"))
                .findFirst()
                .orElseThrow();
        var again = codec.command(json.readTree("{\"type\":\"takeControls\"}"));
        var answer = open(name, entries).ask(asked.id(), asked.actor(), again).await();
        assertEquals(new Answer.Done(asked.events().getLast().sequence()), answer);
    }

    private List<Journal.Entry> entries(String name) throws IOException {
        var entries = new ArrayList<Journal.Entry>();
        for (var line : Files.readAllLines(JOURNALS.resolve(name + ".jsonl"))) {
            var entry = json.readTree(line);
            var events = entry.path("events").valueStream().map(OldJournalTest::recorded);
            entries.add(new Journal.Entry(
                    UUID.fromString(entry.path("id").asText()),
                    entry.path("hash").asText(),
                    new PersonId(entry.path("actor").asText()),
                    events.toList()));
        }
        return entries;
    }

    private static Journal.Recorded recorded(JsonNode event) {
        return new Journal.Recorded(
                event.path("sequence").asLong(),
                event.path("time").asLong(),
                event.path("name").asText(),
                event.path("data").toString());
    }

    /** Runs the journal on from the time of its last event. */
    private LiveStream<ExchangeState, Command, Event> open(String name, List<Journal.Entry> entries) {
        var journal = new MemoryJournal();
        var anchor = new Anchor(entries.getLast().events().getLast().time(), System.currentTimeMillis(), 1);
        var head = journal.takeOver(name, UUID.randomUUID(), anchor).await();
        var outcome = journal.append(name, head.term(), head.sequence(), entries);
        assertEquals(Journal.Outcome.KEPT, outcome.await());
        var definition = new StreamDefinition<>(name, rules, codec, rules, anchor, "this");
        return LiveStream.open(vertx, journal, definition).await();
    }

    /** The views of each scope, the scopes of each person, and the coming alarms. */
    private Map<String, Object> shown(ExchangeState state) {
        var views = new HashMap<String, Map<String, JsonNode>>();
        var scopes = new HashMap<String, List<String>>();
        var keys = rules.entities(state).stream().filter(key -> !key.value().startsWith(ACT));
        for (var key : keys.toList()) {
            rules.look(state, key)
                    .forEach((scope, view) -> views.computeIfAbsent(scope.value(), _ -> new HashMap<>())
                            .put(key.value(), tree(codec.view(key, view))));
            if (key.value().startsWith(PERSON)) {
                var person = new PersonId(key.value().substring(PERSON.length()));
                var theirs = rules.scopes(state, person).stream().map(Id::value);
                scopes.put(person.value(), theirs.sorted().toList());
            }
        }
        return Map.of("views", views, "scopes", scopes, "alarms", alarms(state));
    }

    private Map<String, Object> alarms(ExchangeState state) {
        var alarms = new HashMap<String, Object>();
        rules.alarms(state).stream().flatMap(list -> list.get().stream()).forEach(alarm -> {
            var commands = Stream.of(Optional.of(alarm.command()), Optional.ofNullable(alarm.restart()))
                    .flatMap(Optional::stream)
                    .map(codec::commandText)
                    .toList();
            alarms.put(alarm.key(), Map.of("due", alarm.due(), "commands", commands));
        });
        return alarms;
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(text, broken);
        }
    }

    /** The first difference and its place. */
    private static Optional<String> difference(String where, JsonNode kept, JsonNode now) {
        if (kept.equals(now)) {
            return Optional.empty();
        }
        if (!kept.isObject() || !now.isObject()) {
            return Optional.of("%s was %s and is %s".formatted(where, kept, now));
        }
        var names = new TreeSet<String>();
        kept.fieldNames().forEachRemaining(names::add);
        now.fieldNames().forEachRemaining(names::add);
        return names.stream()
                .flatMap(name -> difference(where + " > " + name, kept.path(name), now.path(name)).stream())
                .findFirst();
    }

    /** Starts a line for each entity, person and alarm, but not inside them. */
    private static final class LineAnEntity extends DefaultIndenter {
        private static final int DEEPEST = 4;

        LineAnEntity() {
            super(" ", "\n");
        }

        @Override
        public void writeIndentation(JsonGenerator out, int level) throws IOException {
            if (level <= DEEPEST) {
                super.writeIndentation(out, level);
            }
        }
    }
}
