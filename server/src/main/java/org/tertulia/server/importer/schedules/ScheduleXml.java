package org.tertulia.server.importer.schedules;

import java.util.List;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.schedules.Schedule.Speaker;

/** Reads {@code schedule.xml}, which says the same as {@code schedule.json}. */
record ScheduleXml(FileProblems problems) {
    Schedule read(XmlElement schedule) {
        var events = new ScheduleEvents(problems, null);
        schedule.all("day").forEach(day -> readDay(day, events));
        var conference = schedule.all("conference").findFirst().orElse(schedule);
        return new Schedule(
                EntryText.line(conference.textOf("title")),
                conference.textOf("acronym"),
                conference.textOf("time_zone_name"),
                events.entries(),
                events.leftOut());
    }

    private void readDay(XmlElement day, ScheduleEvents events) {
        var date = EntryTimes.date(day.attribute("date"));
        if (date.isEmpty()) {
            problems.error(0, "day " + day.attribute("index"), "has no date");
            return;
        }
        day.all("room")
                .forEach(room -> room.all("event")
                        .forEach(event -> events.add(date.get(), room.attribute("name"), new Event(event))));
    }

    private record Event(XmlElement element) implements EventFields {
        @Override
        public String text(String name) {
            return name.equals("do_not_record") ? optOut() : element.textOf(name);
        }

        private String optOut() {
            return element.all("recording")
                    .findFirst()
                    .map(recording -> recording.textOf("optout"))
                    .orElse("");
        }

        @Override
        public String id(String name) {
            return element.attribute(name);
        }

        @Override
        public List<Link> links(String list) {
            return element.all(list)
                    .flatMap(all -> all.children().stream())
                    .map(link -> new Link(EntryText.line(link.text()), link.attribute("href")))
                    .toList();
        }

        @Override
        public List<Speaker> speakers() {
            return element.all("persons")
                    .flatMap(persons -> persons.all("person"))
                    .map(Event::speaker)
                    .toList();
        }

        private static Speaker speaker(XmlElement person) {
            var name = EntryText.line(person.text());
            var code = person.attribute("code");
            var id = code.isEmpty() ? person.attribute("id") : code;
            var key = id.isEmpty() ? person.attribute("guid") : id;
            return Speaker.of(key.isEmpty() ? name : key, name, "");
        }
    }
}
