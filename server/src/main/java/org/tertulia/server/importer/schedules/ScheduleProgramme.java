package org.tertulia.server.importer.schedules;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.importer.schedules.Schedule.Entry;
import org.tertulia.server.importer.schedules.Schedule.Speaker;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Segment.Kind;
import org.tertulia.sessions.programme.setting.Front;
import org.tertulia.sessions.programme.setting.HouseRule;
import org.tertulia.sessions.programme.setting.Setting;

/**
 * The programme of a schedule in the fields of {@code programme.yaml}. Each day is one session, because a day is what
 * people look up and what one board can hold. The rooms and tracks, which run in parallel, stay with their segments.
 */
final class ScheduleProgramme {
    private static final int LONGEST_TEXT = 4_000;
    private static final Duration LONGEST = Duration.ofHours(24).minusMinutes(1);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Map<String, String> DAY =
            Map.of("en", "Day", "es", "Día", "fr", "Jour", "de", "Tag", "pt", "Dia");

    private final String slug;
    private final Schedule schedule;
    private final ZoneId zone;
    private final ScheduleLanguages languages;
    private final ScheduleLists lists;
    private final FileProblems problems;
    private final MadeIds ids = new MadeIds();
    private int cutTexts;

    ScheduleProgramme(
            String slug,
            Schedule schedule,
            ZoneId zone,
            ScheduleLanguages languages,
            ScheduleLists lists,
            FileProblems problems) {
        this.slug = slug;
        this.schedule = schedule;
        this.zone = zone;
        this.languages = languages;
        this.lists = lists;
        this.problems = problems;
    }

    SequencedMap<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("slug", slug);
        fields.put("zone", zone.getId());
        fields.put("languages", languages.all());
        fields.put("title", Map.of(languages.main(), schedule.title()));
        fields.put("sessions", sessions());
        if (cutTexts > 0) {
            problems.warning(
                    0, "", "has texts of more than " + LONGEST_TEXT + " characters; they were cut: " + cutTexts);
        }
        return fields;
    }

    private List<Object> sessions() {
        var days = new TreeMap<LocalDate, List<Entry>>();
        schedule.entries().stream()
                .sorted(Comparator.comparing(this::start))
                .forEach(entry -> days.computeIfAbsent(dayOf(entry), day -> new ArrayList<>())
                        .add(entry));
        var sessions = new ArrayList<>();
        days.values().forEach(entries -> sessions.add(session(sessions.size() + 1, entries)));
        return sessions;
    }

    /** The day that lists it, unless it begins before that day. */
    private LocalDate dayOf(Entry entry) {
        var date = start(entry).toLocalDate();
        return date.isBefore(entry.day()) || date.isAfter(entry.day().plusDays(1)) ? date : entry.day();
    }

    /** Its start in the zone of the programme. */
    private LocalDateTime start(Entry entry) {
        return entry.offset() == null
                ? entry.start()
                : entry.start().atOffset(entry.offset()).atZoneSameInstant(zone).toLocalDateTime();
    }

    private Object session(int number, List<Entry> entries) {
        var start = start(entries.getFirst());
        var end = entries.stream()
                .map(entry -> start(entry).plus(length(entry)))
                .max(Comparator.naturalOrder())
                .orElse(start);
        var latest = start.plus(LONGEST);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", "day-" + number);
        fields.put("date", start.toLocalDate().toString());
        fields.put("time", span(start, end.isAfter(latest) ? latest : end));
        fields.put(
                "title",
                languages.all().stream()
                        .collect(Collectors.toMap(
                                language -> language, language -> DAY.getOrDefault(language, "Day") + " " + number)));
        fields.put("segments", entries.stream().map(this::segment).toList());
        return fields;
    }

    private static Duration length(Entry entry) {
        return entry.length().compareTo(LONGEST) > 0 ? LONGEST : entry.length();
    }

    private static String span(LocalDateTime start, LocalDateTime end) {
        return CLOCK.format(start) + "-" + CLOCK.format(end);
    }

    private Object segment(Entry entry) {
        var start = start(entry);
        var language = languages.of(entry);
        var kind = EntryKind.of(entry.type(), entry.title());
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", ids.unique(entry.id(), "e"));
        fields.put("kind", Words.of(kind));
        fields.put("time", span(start, start.plus(length(entry))));
        fields.put("title", Map.of(language, entry.title()));
        var objective = objective(entry.words());
        if (!objective.isEmpty()) {
            fields.put("objective", Map.of(language, objective));
        }
        if (!entry.words().prompts().isEmpty()) {
            fields.put(
                    "prompts",
                    entry.words().prompts().stream()
                            .map(prompt -> Map.of(language, prompt))
                            .toList());
        }
        putPlace(fields, "room", entry.place().room());
        putPlace(fields, "venue", entry.place().venue());
        putPlace(fields, "track", entry.track());
        if (isUnderTheRule(entry)) {
            fields.put("house-rule", Words.of(HouseRule.CHATHAM_HOUSE));
        }
        if (entry.unrecorded()) {
            fields.put("recording", false);
        }
        if (!entry.speakers().isEmpty()) {
            fields.put("front", front(entry, kind));
        }
        return fields;
    }

    /** A schedule has no field for the rule of the house, so people write it into a title or a text. */
    private static boolean isUnderTheRule(Entry entry) {
        return Stream.of(entry.title(), entry.type(), entry.words().text())
                .anyMatch(text -> Folded.words(text).contains("chatham house"));
    }

    private static void putPlace(Map<String, Object> fields, String name, String place) {
        if (!place.isEmpty()) {
            fields.put(name, first(place, Setting.LONGEST_PLACE));
        }
    }

    /** Its text, and below it what it leads to. The links stay when the text is cut, unless they are too long by themselves. */
    private String objective(Schedule.Words words) {
        var links = String.join("\n", words.links());
        var linksLength = links.codePointCount(0, links.length());
        var fitting = linksLength > LONGEST_TEXT / 2 ? "" : links;
        var most = LONGEST_TEXT - (fitting.isEmpty() ? 0 : linksLength + 2);
        var kept = first(words.text(), most);
        cutTexts += kept.equals(words.text()) && fitting.equals(links) ? 0 : 1;
        return Stream.of(kept, fitting).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private static String first(String text, int most) {
        var points = text.codePointCount(0, text.length());
        return points <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    private Object seat(Front.Role role, Speaker speaker) {
        var seat = new LinkedHashMap<String, Object>();
        seat.put("role", Words.of(role));
        if (!speaker.key().isEmpty()) {
            seat.put("person", MadeIds.ofPerson(slug, speaker.key()));
        }
        if (!speaker.organisation().isEmpty()) {
            seat.put("organisation", lists.organisation(speaker));
        }
        return seat;
    }

    private List<Object> front(Entry entry, Kind kind) {
        var role = kind == Kind.PANEL ? Front.Role.PANELLIST : Front.Role.SPEAKER;
        if (entry.speakers().size() > Segment.MOST_AT_FRONT) {
            problems.warning(
                    0, entry.title(), "has more than " + Segment.MOST_AT_FRONT + " speakers; the first are taken");
        }
        return entry.speakers().stream()
                .filter(speaker -> !speaker.name().isEmpty())
                .distinct()
                .limit(Segment.MOST_AT_FRONT)
                .map(speaker -> seat(Objects.requireNonNullElse(speaker.role(), role), speaker))
                .toList();
    }
}
