package org.tertulia.server.importer.schedules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.schedules.Schedule.Speaker;

/** Reads {@code schedule.json} as frab, pretalx and their relatives write it. */
record ScheduleJson(FileProblems problems) {
    /** @param isOurs whether Tertulia has written it, so that it says which part of a text is what */
    Schedule read(JsonNode schedule, boolean isOurs) {
        var conference = schedule.path("conference");
        var events = new ScheduleEvents(problems, isOurs ? venues(conference) : null);
        for (var day : conference.path("days")) {
            readDay(day, events, isOurs);
        }
        return new Schedule(
                EntryText.line(text(conference, "title")),
                text(conference, "acronym"),
                text(conference, "time_zone_name"),
                events.entries(),
                events.leftOut());
    }

    private void readDay(JsonNode day, ScheduleEvents events, boolean isOurs) {
        var date = EntryTimes.date(text(day, "date"));
        if (date.isEmpty()) {
            problems.error(0, "day " + text(day, "index"), "has no date");
            return;
        }
        for (var room : day.path("rooms").properties()) {
            for (var event : room.getValue()) {
                events.add(date.get(), room.getKey(), new Event(event, isOurs));
            }
        }
    }

    /** The building of each room. */
    private static Map<String, String> venues(JsonNode conference) {
        var venues = new HashMap<String, String>();
        conference.path("rooms").forEach(room -> venues.put(text(room, "name"), text(room, "description")));
        return venues;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("").strip();
    }

    private record Event(JsonNode node, boolean isOurs) implements EventFields {
        @Override
        public String text(String name) {
            return ScheduleJson.text(node, name);
        }

        @Override
        public String id(String name) {
            return text(name);
        }

        @Override
        public List<Link> links(String list) {
            return node.path(list)
                    .valueStream()
                    .map(link -> new Link(
                            EntryText.line(ScheduleJson.text(link, "title")), first(link, "url", "link", "href")))
                    .toList();
        }

        @Override
        public List<Speaker> speakers() {
            return node.path("persons").valueStream().map(this::speaker).toList();
        }

        private Speaker speaker(JsonNode person) {
            var name = first(person, "full_public_name", "public_name", "name");
            var key = first(person, "code", "id", "guid");
            if (isOurs && !person.has("code")) {
                return Speaker.of("", name, name);
            }
            return Speaker.of(
                    key.isEmpty() ? person.asText(name) : key,
                    EntryText.line(name.isEmpty() ? person.asText("") : name),
                    EntryText.line(first(person, "organisation", "organization", "company", "affiliation")));
        }

        private static String first(JsonNode person, String... names) {
            return Stream.of(names)
                    .map(name -> ScheduleJson.text(person, name))
                    .filter(text -> !text.isEmpty() && !text.equals("null"))
                    .findFirst()
                    .orElse("");
        }
    }
}
