package org.tertulia.server.importer.schedules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.schedules.Schedule.Speaker;

/** Reads {@code schedule.json} as frab, pretalx and their relatives write it. */
record ScheduleJson(FileProblems problems) {
    Schedule read(JsonNode schedule) {
        var conference = schedule.path("conference");
        var events = new ScheduleEvents(problems);
        for (var day : conference.path("days")) {
            readDay(day, events);
        }
        return new Schedule(
                EntryText.line(text(conference, "title")),
                text(conference, "acronym"),
                text(conference, "time_zone_name"),
                events.entries(),
                events.leftOut());
    }

    private void readDay(JsonNode day, ScheduleEvents events) {
        var date = EntryTimes.date(text(day, "date"));
        if (date.isEmpty()) {
            problems.error(0, "day " + text(day, "index"), "has no date");
            return;
        }
        for (var room : day.path("rooms").properties()) {
            for (var event : room.getValue()) {
                events.add(date.get(), room.getKey(), new Event(event));
            }
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("").strip();
    }

    private record Event(JsonNode node) implements EventFields {
        @Override
        public String text(String name) {
            return ScheduleJson.text(node, name);
        }

        @Override
        public String id(String name) {
            return text(name);
        }

        @Override
        public int count(String list) {
            return node.path(list).size();
        }

        @Override
        public List<Speaker> speakers() {
            return node.path("persons").valueStream().map(Event::speaker).toList();
        }

        private static Speaker speaker(JsonNode person) {
            var name = first(person, "full_public_name", "public_name", "name");
            var key = first(person, "code", "id", "guid");
            return new Speaker(
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
