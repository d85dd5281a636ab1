package org.tertulia.server.exporter.programme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.server.exporter.programme.PublicProgramme.Link;
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

    /** The buildings that have a room of this name. */
    private final Map<String, Set<String>> venues = new HashMap<>();

    private int events;

    /** @param address where the programme is on the web */
    public ScheduleExport(PublicProgramme programme, String address) {
        this.programme = programme;
        this.address = address;
        for (var segment : programme.segments()) {
            var setting = segment.setting();
            if (setting.room() != null && setting.venue() != null) {
                venues.computeIfAbsent(setting.room(), first -> new LinkedHashSet<>())
                        .add(setting.venue());
            }
        }
    }

    public String json() {
        var root = MAPPER.createObjectNode();
        root.putObject("generator").put("name", ScheduleFile.GENERATOR);
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
        writeRooms(conference.putArray("rooms"));
        var tracks = conference.putArray("tracks");
        programme.segments().stream()
                .map(ScheduleExport::track)
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> tracks.addObject().put("name", name));
        var all = conference.putArray("days");
        days.forEach((date, segments) -> writeDay(all.addObject().put("index", all.size()), date, segments));
    }

    /** The description of a room is the building that it is in. */
    private void writeRooms(ArrayNode rooms) {
        var byName = new LinkedHashMap<String, String>();
        for (var segment : programme.segments()) {
            byName.merge(
                    room(segment),
                    Objects.requireNonNullElse(segment.setting().venue(), ""),
                    (known, other) -> known.isEmpty() ? other : known);
        }
        byName.remove("");
        byName.forEach((name, venue) -> rooms.addObject().put("name", name).put("description", venue));
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
                .put("id", ++events)
                .put("code", segment.id())
                .put("guid", guid(segment.id()))
                .put("date", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start))
                .put("start", CLOCK.format(start))
                .put("duration", "%02d:%02d".formatted(minutes / 60, minutes % 60))
                .put("room", room(segment))
                .put("slug", programme.slug() + "-" + segment.id())
                .put("url", address)
                .put("title", segment.title())
                .put("subtitle", segment.session())
                .put("track", track(segment))
                .put("type", Words.of(segment.view().kind()))
                .put("language", segment.language())
                .put("abstract", segment.objective())
                .put("description", list(segment.prompts()))
                .put("recording_license", "")
                .put("do_not_record", Boolean.FALSE.equals(segment.setting().recorded()));
        var persons = event.putArray("persons");
        var named = new HashSet<String>();
        segment.front().stream()
                .filter(person -> named.add(person.id().isEmpty() ? person.organisation() : person.id()))
                .forEach(person -> write(persons.addObject(), person));
        var links = event.putArray("links");
        segment.links().forEach(link -> write(links.addObject(), link));
        event.putArray("attachments");
        return event;
    }

    /** The guiding questions, which have no field of their own. */
    private static String list(List<String> prompts) {
        return prompts.stream()
                .map(prompt -> "- " + prompt.replace("\n", "\n  "))
                .collect(Collectors.joining("\n"));
    }

    private void write(ObjectNode written, Link link) {
        written.put("title", link.title())
                .put("url", link.address().startsWith("/") ? address + link.address() : link.address());
    }

    /** An organisation at the front is a person without a code, because apps show only persons. */
    private void write(ObjectNode written, Person person) {
        var isPerson = !person.name().isEmpty();
        var name = isPerson ? person.name() : person.organisation();
        if (isPerson) {
            written.put("code", person.id());
        }
        written.put("guid", guid(isPerson ? person.id() : name))
                .put("name", name)
                .put("public_name", name);
        if (!person.organisation().isEmpty()) {
            written.put("organization", person.organisation());
        }
    }

    private String guid(String id) {
        var name = programme.slug() + "/" + id;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Its room, else its building. Rooms of one name in two buildings are told apart. */
    private String room(Segment segment) {
        var setting = segment.setting();
        if (setting.room() == null) {
            return Objects.requireNonNullElse(setting.venue(), "");
        }
        var isOnlyOne = venues.getOrDefault(setting.room(), Set.of()).size() < 2;
        return isOnlyOne || setting.venue() == null ? setting.room() : setting.room() + ", " + setting.venue();
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
