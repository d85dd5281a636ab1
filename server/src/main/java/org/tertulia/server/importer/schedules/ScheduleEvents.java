package org.tertulia.server.importer.schedules;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.schedules.EventFields.Link;
import org.tertulia.server.importer.schedules.Schedule.Entry;
import org.tertulia.server.importer.schedules.Schedule.Place;
import org.tertulia.server.importer.schedules.Schedule.Words;

/** Collects the events of a conference schedule, and reports those that have no time. */
final class ScheduleEvents {
    private static final LocalTime NIGHT_ENDS = LocalTime.of(5, 0);
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    private final FileProblems problems;
    private final @Nullable Map<String, String> venues;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    /** @param venues the building of each room in a file that Tertulia has written; null in other files */
    ScheduleEvents(FileProblems problems, @Nullable Map<String, String> venues) {
        this.problems = problems;
        this.venues = venues;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    Map<String, Integer> leftOut() {
        return Map.copyOf(leftOut);
    }

    void add(LocalDate day, String room, EventFields event) {
        var start = start(day, event);
        if (start.isEmpty()) {
            problems.error(0, name(event), "has no date and no time of day");
            return;
        }
        EventFields.LINKS.forEach((field, kind) -> event.links(field).stream()
                .filter(link -> !link.isWhole())
                .forEach(link -> leftOut.merge(kind, 1, Integer::sum)));
        entries.add(entry(day, room, event, start.get()));
    }

    private Entry entry(LocalDate day, String room, EventFields event, LocalDateTime start) {
        return new Entry(
                id(event),
                name(event),
                event.text("type"),
                EntryText.line(event.text("track")),
                place(room, event),
                event.text("language"),
                words(event),
                day,
                start,
                EntryTimes.moment(event.text("date"))
                        .map(OffsetDateTime::getOffset)
                        .orElse(null),
                length(event),
                event.text("do_not_record").equals("true"),
                event.speakers());
    }

    private Place place(String listed, EventFields event) {
        var room = room(listed, event);
        var venue = venues == null ? "" : venues.getOrDefault(room, "");
        return new Place(venue.equals(room) ? "" : room, venue);
    }

    private Words words(EventFields event) {
        var links = EventFields.LINKS.keySet().stream()
                .sorted(Comparator.reverseOrder())
                .flatMap(field -> event.links(field).stream())
                .filter(Link::isWhole)
                .map(Link::line)
                .distinct()
                .toList();
        return venues == null
                ? new Words(
                        EntryText.joined(event.text("subtitle"), event.text("abstract"), event.text("description")),
                        List.of(),
                        links)
                : new Words(event.text("abstract"), EntryText.items(event.text("description")), links);
    }

    private static String name(EventFields event) {
        var title = EntryText.line(event.text("title"));
        return title.isEmpty() ? "event " + id(event) : title;
    }

    private static String room(String listed, EventFields event) {
        var own = EntryText.line(event.text("room"));
        return own.isEmpty() && !listed.equals(ScheduleFile.NO_ROOM) ? EntryText.line(listed) : own;
    }

    private static String id(EventFields event) {
        return Stream.of(event.id("code"), event.id("id"), event.id("guid"), event.text("slug"), event.text("title"))
                .filter(id -> !id.isEmpty())
                .findFirst()
                .orElse("event");
    }

    /** Its date with its time, else its time on its day. A day of a conference ends in the morning of the next one. */
    private static Optional<LocalDateTime> start(LocalDate day, EventFields event) {
        return EntryTimes.local(event.text("date"))
                .or(() -> EntryTimes.time(event.text("start"))
                        .map(time ->
                                day.plusDays(time.isBefore(NIGHT_ENDS) ? 1 : 0).atTime(time)));
    }

    private Duration length(EventFields event) {
        var length = EntryTimes.length(event.text("duration")).orElse(Duration.ZERO);
        if (length.compareTo(SHORTEST) < 0) {
            problems.warning(0, name(event), "has no length; " + SHORTEST.toMinutes() + " minutes are taken");
            return SHORTEST;
        }
        return length;
    }
}
