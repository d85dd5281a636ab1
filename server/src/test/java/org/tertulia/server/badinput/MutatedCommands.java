package org.tertulia.server.badinput;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Commands of every kind, mostly about existing things, with any number of errors. */
final class MutatedCommands {
    private static final Path SAMPLES = Path.of("src", "test", "resources", "golden", "commands.jsonl");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter ESCAPING = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build()
            .writer();

    private static final List<String> ODD_TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\u202Etxet",
            "\uD83D",
            "\uDE00\uD83D",
            "\uFEFF",
            "\u2028",
            "👨‍👩‍👧‍👦".repeat(500),
            "e" + "\u0301".repeat(8_000),
            "क्ष".repeat(2_000),
            "z".repeat(4_000),
            "z".repeat(4_001),
            "null",
            "../../etc/passwd",
            "<script>",
            "{{{x}}}",
            "'; DROP TABLE event; --",
            "everyone",
            "https://voices.example/1");

    private static final List<JsonNode> ODD_NUMBERS = List.of(
            NODES.numberNode(0),
            NODES.numberNode(-1),
            NODES.numberNode(Integer.MAX_VALUE),
            NODES.numberNode(Integer.MIN_VALUE),
            NODES.numberNode(Long.MAX_VALUE),
            NODES.numberNode(Long.MIN_VALUE),
            NODES.numberNode(1e300),
            NODES.numberNode(0.5));

    private static final int MOST_BEHIND = 200;

    private final Random random;
    private final FoundIds ids;
    private final List<ObjectNode> samples = samples();

    MutatedCommands(Random random, FoundIds ids) {
        this.random = random;
        this.ids = ids;
    }

    private static List<ObjectNode> samples() {
        try {
            var samples = new ArrayList<ObjectNode>();
            for (var line : Files.readAllLines(SAMPLES)) {
                samples.add((ObjectNode) JSON.readTree(line));
            }
            return samples;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A correct command. The time and the person may still be wrong for it. */
    String sound() {
        return text(command());
    }

    /** A command with up to three errors. */
    String next() {
        var command = command();
        for (var times = random.nextInt(4); times > 0; times--) {
            spoil(command);
        }
        var text = text(command);
        return random.nextInt(40) == 0 ? text.replaceFirst("\\{", "{\"type\":\"endTurn\",") : text;
    }

    /** A hello to this stream with up to two errors. */
    String hello(String stream) {
        var hello = NODES.objectNode().put("type", "hello").put("stream", stream);
        hello.put("epoch", 1).put("mark", "").put("cursor", random.nextInt(MOST_BEHIND));
        hello.putArray("scopes").add("everyone").add("staff");
        hello.putArray("has").add("*");
        hello.putArray("wants").add("*").add("note/exchange/keys");
        keep(hello.putArray("kept").addObject());
        for (var times = Math.max(0, random.nextInt(6) - 3); times > 0; times--) {
            spoil(hello);
        }
        return text(hello);
    }

    private void keep(ObjectNode kept) {
        kept.put("upTo", random.nextInt(MOST_BEHIND)).putArray("scopes").add("everyone");
        kept.putArray("topics").add("segment");
    }

    private ObjectNode command() {
        var command = oneOf(samples).deepCopy();
        ground(command);
        return command;
    }

    private String text(JsonNode command) {
        try {
            return random.nextBoolean() ? JSON.writeValueAsString(command) : ESCAPING.writeValueAsString(command);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Replaces the sample's ids with ids of existing or future things. */
    private void ground(ObjectNode node) {
        for (var field : names(node)) {
            var value = node.get(field);
            if (value instanceof ObjectNode inner) {
                ground(inner);
            } else if (value instanceof ArrayNode list) {
                ground(list, field);
            } else if (value.isTextual()) {
                node.put(field, id(field, value.textValue()));
            }
        }
    }

    private void ground(ArrayNode list, String field) {
        for (var i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof ObjectNode inner) {
                ground(inner);
            } else if (list.get(i).isTextual()) {
                list.set(i, id(field, list.get(i).textValue()));
            }
        }
    }

    private String id(String field, String sample) {
        var found = ids.any(random, field);
        var rolled = random.nextInt(10);
        if (field.equals("type") || rolled == 0) {
            return sample;
        }
        var isNew = sample.endsWith("-1") && (found == null || rolled < 3);
        return isNew ? ids.fresh(random, field) : found == null ? sample : found;
    }

    private void spoil(ObjectNode command) {
        var node = somewhere(command);
        var names = names(node);
        if (names.isEmpty()) {
            node.put("zarzamora", 1);
            return;
        }
        var field = oneOf(names);
        switch (random.nextInt(10)) {
            case 0 -> node.remove(field);
            case 1 -> node.put("field" + random.nextInt(100), 1);
            case 2 -> node.set(field, anything());
            case 3 -> node.put(field, oneOf(ODD_TEXTS));
            case 4 -> node.set(field, oneOf(ODD_NUMBERS));
            case 5 -> node.putNull(field);
            case 6 -> command.put("type", oneOf(samples).path("type").textValue());
            case 7 -> node.set(field, node.get(oneOf(names)).deepCopy());
            case 8 -> node.set(field, many(node.get(field)));
            default -> node.set(field, nested(node.get(field)));
        }
    }

    /** The command itself or one of its objects. */
    private ObjectNode somewhere(ObjectNode node) {
        var inner = new ArrayList<ObjectNode>();
        for (var value : node) {
            if (value instanceof ObjectNode object) {
                inner.add(object);
            } else if (value.path(0) instanceof ObjectNode object) {
                inner.add(object);
            }
        }
        return inner.isEmpty() || random.nextInt(3) == 0 ? node : somewhere(oneOf(inner));
    }

    private JsonNode anything() {
        return switch (random.nextInt(6)) {
            case 0 -> NODES.booleanNode(random.nextBoolean());
            case 1 -> NODES.numberNode(random.nextInt());
            case 2 -> NODES.textNode("z".repeat(random.nextInt(200)));
            case 3 -> NODES.arrayNode();
            case 4 -> NODES.objectNode();
            default -> oneOf(samples).deepCopy();
        };
    }

    private ArrayNode many(JsonNode node) {
        var list = NODES.arrayNode();
        var element = node instanceof ArrayNode many && !many.isEmpty() ? many.get(0) : node;
        for (var times = random.nextInt(300); times > 0; times--) {
            list.add(element.deepCopy());
        }
        return list;
    }

    private JsonNode nested(JsonNode node) {
        var nested = node;
        for (var times = random.nextInt(40); times > 0; times--) {
            nested = random.nextBoolean()
                    ? NODES.arrayNode().add(nested)
                    : NODES.objectNode().set("a", nested);
        }
        return nested;
    }

    private static List<String> names(ObjectNode node) {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
