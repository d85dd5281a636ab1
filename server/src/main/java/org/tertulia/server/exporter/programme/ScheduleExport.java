package org.tertulia.server.exporter.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.tertulia.server.exporter.programme.PublicProgramme.Person;
import org.tertulia.server.exporter.programme.PublicProgramme.Segment;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.importer.schedules.ScheduleFile;

/** Writes the public programme as {@code schedule.json}, which apps for conferences read. It is in one language. */
public final class ScheduleExport {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final long MINUTE_MILLIS = 60_000;

    private final PublicProgramme programme;
    private final String address;

    /** @param address where the programme is on the web */
    public ScheduleExport(PublicProgramme programme, String address) {
        this.programme = programme;
        this.address = address;
    }

    public String json() {
        var root = MAPPER.createObjectNode();
        root.putObject("generator").put("name", "Tertulia");
        var schedule = root.putObject("schedule").put("version", "1").put("base_url", address);
        writeConference(schedule.putObject("conference"));
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void writeConference(ObjectNode conference) {
        var days = new TreeMap<LocalDate, List<Segment>>();
        programme
                .segments()
                .forEach(segment -> days.computeIfAbsent(segment.day(), day -> new ArrayList<>())
                        .add(segment));
        conference
                .put("acronym", programme.slug())
                .put("title", programme.title())
                .put("time_zone_name", programme.zone().getId())
                .put("timeslot_duration", "00:05")
                .put("daysCount", days.size());
        if (!days.isEmpty()) {
            conference
                    .put("start", days.firstKey().toString())
                    .put("end", days.lastKey().toString());
        }
        writeNames(conference, "rooms", programme.segments().stream().map(ScheduleExport::room));
        writeNames(conference, "tracks", programme.segments().stream().map(ScheduleExport::track));
        var all = conference.putArray("days");
        days.forEach((date, segments) -> writeDay(all.addObject().put("index", all.size()), date, segments));
    }

    private static void writeNames(ObjectNode conference, String field, Stream<String> names) {
        var all = conference.putArray(field);
        names.filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> all.addObject().put("name", name));
    }

    private void writeDay(ObjectNode day, LocalDate date, List<Segment> segments) {
        var end = segments.stream().mapToLong(Segment::end).max().orElseThrow();
        day.put("date", date.toString())
                .put("day_start", start(segments.getFirst()).toString())
                .put("day_end", at(segments.getFirst(), end).toString());
        var rooms = day.putObject("rooms");
        for (var segment : segments) {
            var name = room(segment).isEmpty() ? ScheduleFile.NO_ROOM : room(segment);
            rooms.withArray(name).add(event(segment));
        }
    }

    private ObjectNode event(Segment segment) {
        var start = start(segment);
        var minutes = segment.view().lengthMillis() / MINUTE_MILLIS;
        var event = MAPPER.createObjectNode()
                .put("id", programme.segments().indexOf(segment) + 1)
                .put("code", segment.id())
                .put("guid", guid(segment.id()))
                .put("date", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start))
                .put("start", CLOCK.format(start))
                .put("duration", "%02d:%02d".formatted(minutes / 60, minutes % 60))
                .put("room", room(segment))
                .put("slug", programme.slug() + "-" + segment.id())
                .put("url", address)
                .put("title", segment.title())
                .put("subtitle", "")
                .put("track", track(segment))
                .put("type", Words.of(segment.view().kind()))
                .put("language", segment.language())
                .put("abstract", segment.objective())
                .put("description", "")
                .put("do_not_record", Boolean.FALSE.equals(segment.setting().recorded()));
        var persons = event.putArray("persons");
        segment.front().stream()
                .filter(person -> !person.id().isEmpty())
                .forEach(person -> write(persons.addObject(), person));
        event.putArray("links");
        event.putArray("attachments");
        return event;
    }

    private void write(ObjectNode written, Person person) {
        written.put("code", person.id())
                .put("guid", guid(person.id()))
                .put("name", person.name())
                .put("public_name", person.name());
        if (!person.organisation().isEmpty()) {
            written.put("organization", person.organisation());
        }
    }

    private String guid(String id) {
        var name = programme.slug() + "/" + id;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String room(Segment segment) {
        var setting = segment.setting();
        return Stream.of(setting.room(), setting.venue())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse("");
    }

    private static String track(Segment segment) {
        return Stream.ofNullable(segment.setting().track()).findFirst().orElse("");
    }

    private static OffsetDateTime start(Segment segment) {
        return at(segment, segment.view().plannedStart());
    }

    private static OffsetDateTime at(Segment segment, long millis) {
        return Instant.ofEpochMilli(millis).atZone(segment.zone()).toOffsetDateTime();
    }
}
