package org.tertulia.sessions.segments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SessionId;

/** The tests of the pages use the same samples, in minutes. */
class ExpectedTimesTest {
    @TestFactory
    Stream<DynamicTest> samples() throws IOException {
        try (var samples = ExpectedTimesTest.class.getResourceAsStream("/expected-times.json")) {
            return each(new ObjectMapper().readTree(samples))
                    .map(sample -> DynamicTest.dynamicTest(sample.get("name").asText(), () -> check(sample)));
        }
    }

    private static void check(JsonNode sample) {
        var now = millis(sample.get("now"));
        var times = ExpectedTimes.of(
                each(sample.get("segments")).map(segment -> item(segment, now)).toList(), now);
        assertEquals(expected(sample.get("expected")), actual(times));
        assertEquals(texts(sample.path("passedOver")), passedOver(times));
        assertEquals(
                new ExpectedTimes.Lateness(millis(sample.get("late")), millis(sample.get("ours"))), times.lateness());
    }

    private static ExpectedTimes.Item item(JsonNode segment, long now) {
        return new ExpectedTimes.Item(
                new SegmentId(segment.get("id").asText()),
                new SessionId(segment.get("session").asText()),
                millis(segment.get("planned")),
                millis(segment.get("length")),
                segment.path("fixed").asBoolean(),
                millisIfAny(segment.get("startedAt")),
                millisIfAny(segment.get("endedAt")),
                left(segment, now));
    }

    private static long left(JsonNode segment, long now) {
        return segment.has("endsAt") ? millis(segment.get("endsAt")) - now : millis(segment.path("left"));
    }

    private static Map<String, String> actual(ExpectedTimes times) {
        var actual = new HashMap<String, String>();
        times.segments().forEach(each -> actual.put(each.item().id().value(), each.start() + "-" + each.end()));
        return actual;
    }

    private static Set<String> passedOver(ExpectedTimes times) {
        return times.segments().stream()
                .filter(ExpectedTimes.Expected::passedOver)
                .map(each -> each.item().id().value())
                .collect(Collectors.toSet());
    }

    private static Set<String> texts(JsonNode array) {
        return each(array).map(JsonNode::asText).collect(Collectors.toSet());
    }

    private static Map<String, String> expected(JsonNode times) {
        var expected = new HashMap<String, String>();
        times.properties()
                .forEach(each -> expected.put(
                        each.getKey(),
                        millis(each.getValue().get(0)) + "-"
                                + millis(each.getValue().get(1))));
        return expected;
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static @Nullable Long millisIfAny(@Nullable JsonNode minutes) {
        return minutes == null ? null : millis(minutes);
    }

    private static long millis(JsonNode minutes) {
        return Math.round(minutes.asDouble() * 60_000);
    }
}
