package org.tertulia.server.importer.schedules;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.schedules.Schedule.Entry;
import org.tertulia.server.importer.schedules.Schedule.Place;
import org.tertulia.server.importer.schedules.Schedule.Speaker;
import org.tertulia.server.importer.schedules.Schedule.Words;

/**
 * Reads a project of Ontime, of its versions 2 to 4. Version 4 has several rundowns with an order, the earlier ones
 * have one list. Its times are milliseconds of a day without a date.
 */
final class OntimeProject {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final FileProblems problems;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    /** When the last event begins. The next one does not begin earlier. */
    private LocalDateTime reached;

    /** The heading above the next events. */
    private String block = "";

    OntimeProject(LocalDate first, FileProblems problems) {
        this.reached = first.atStartOfDay();
        this.problems = problems;
    }

    static boolean is(JsonNode root) {
        return root.path("rundown").isArray() || root.path("rundowns").isObject();
    }

    Schedule read(JsonNode root) {
        root.path("rundown").forEach(entry -> read(entry, ""));
        root.path("rundowns").forEach(this::readRundown);
        var project = root.has("project") ? root.path("project") : root.path("eventData");
        return new Schedule(EntryText.line(text(project, "title")), "", "", List.copyOf(entries), Map.copyOf(leftOut));
    }

    /** A second rundown begins on the day after the first one. */
    private void readRundown(JsonNode rundown) {
        if (!entries.isEmpty()) {
            reached = reached.toLocalDate().plusDays(1).atStartOfDay();
        }
        var all = rundown.path("entries");
        rundown.path("order").forEach(id -> {
            var entry = all.path(id.asText());
            read(entry, "");
            Stream.of("entries", "events")
                    .flatMap(list -> entry.path(list).valueStream())
                    .forEach(inside -> read(all.path(inside.asText()), text(entry, "title")));
            block = "";
        });
    }

    private void read(JsonNode entry, String group) {
        switch (text(entry, "type")) {
            case "event" -> readEvent(entry, group.isEmpty() ? block : group);
            case "block", "group" -> block = text(entry, "title");
            case "delay" -> leftOut.merge("delay", 1, Integer::sum);
            case "milestone" -> leftOut.merge("milestone", 1, Integer::sum);
            default -> leftOut.merge("entry of another kind", 1, Integer::sum);
        }
    }

    private void readEvent(JsonNode event, String track) {
        if (event.path("skip").asBoolean()) {
            leftOut.merge("skipped event", 1, Integer::sum);
            return;
        }
        var start = start(event);
        var length = length(event);
        reached = start;
        entries.add(new Entry(
                text(event, "id"),
                name(event),
                "",
                EntryText.line(track),
                Place.UNSAID,
                "",
                new Words(EntryText.joined(text(event, "subtitle"), text(event, "note")), List.of(), List.of()),
                start.toLocalDate(),
                start,
                null,
                length,
                false,
                speakers(event)));
    }

    /** An event that begins before the last one is on the next day. */
    private LocalDateTime start(JsonNode event) {
        var time = Duration.ofMillis(event.path("timeStart").asLong()).truncatedTo(ChronoUnit.MINUTES);
        var start = reached.toLocalDate().atStartOfDay().plus(time);
        return start.isBefore(reached) ? start.plusDays(1) : start;
    }

    private Duration length(JsonNode event) {
        var between = event.path("timeEnd").asLong() - event.path("timeStart").asLong();
        var millis = event.path("duration").asLong(between < 0 ? between + DAY.toMillis() : between);
        var length =
                Duration.ofMinutes(Math.ceilDiv(millis, Duration.ofMinutes(1).toMillis()));
        if (length.compareTo(SHORTEST) < 0) {
            problems.warning(0, name(event), "has no length; " + SHORTEST.toMinutes() + " minute is taken");
            return SHORTEST;
        }
        return length;
    }

    private static String name(JsonNode event) {
        var title = EntryText.line(text(event, "title"));
        return title.isEmpty() ? "cue " + text(event, "cue") : title;
    }

    /** Version 2 has a presenter; later ones have fields that people define, often with this name. */
    private static List<Speaker> speakers(JsonNode event) {
        var custom = event.path("custom").properties().stream()
                .filter(field -> field.getKey().matches("(?i)(presenter|speaker)s?"))
                .map(field -> field.getValue().isObject()
                        ? text(field.getValue(), "value")
                        : field.getValue().asText());
        return Stream.concat(Stream.of(text(event, "presenter")), custom)
                .flatMap(names -> Stream.of(names.split("[,;]")))
                .map(EntryText::line)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> Speaker.of(name, name, ""))
                .toList();
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("").strip();
    }
}
