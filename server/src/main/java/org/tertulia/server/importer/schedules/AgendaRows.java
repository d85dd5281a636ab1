package org.tertulia.server.importer.schedules;

import static org.tertulia.server.importer.schedules.AgendaColumns.DATE;
import static org.tertulia.server.importer.schedules.AgendaColumns.END;
import static org.tertulia.server.importer.schedules.AgendaColumns.KIND;
import static org.tertulia.server.importer.schedules.AgendaColumns.LENGTH;
import static org.tertulia.server.importer.schedules.AgendaColumns.MODERATORS;
import static org.tertulia.server.importer.schedules.AgendaColumns.ORGANISATION;
import static org.tertulia.server.importer.schedules.AgendaColumns.ROOM;
import static org.tertulia.server.importer.schedules.AgendaColumns.SPEAKERS;
import static org.tertulia.server.importer.schedules.AgendaColumns.TEXT;
import static org.tertulia.server.importer.schedules.AgendaColumns.TIME;
import static org.tertulia.server.importer.schedules.AgendaColumns.TITLE;
import static org.tertulia.server.importer.schedules.AgendaColumns.TRACK;
import static org.tertulia.server.importer.schedules.AgendaColumns.VENUE;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.reading.Dates;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.LocalSpan;
import org.tertulia.server.importer.reading.TimeOfDay;
import org.tertulia.server.importer.schedules.Schedule.Entry;
import org.tertulia.server.importer.schedules.Schedule.Place;
import org.tertulia.server.importer.schedules.Schedule.Speaker;
import org.tertulia.server.importer.tables.ListRow;
import org.tertulia.sessions.programme.setting.Front;

/**
 * Reads the rows of an agenda. A row with only a date, or with "Day 2", begins a day. A row without a time is a part of the
 * one above. Without an end, an item lasts until the next one begins.
 */
final class AgendaRows {
    private static final Duration USUAL = Duration.ofMinutes(30);
    private static final int NIGHT_BEGINS = 18;
    private static final int NIGHT_ENDS = 5 * 60;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_HEADLINE = 200;
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final String DAY = "(?i)(?:day|día|dia|jour|jornada|journée)\\s*";
    private static final Pattern NUMBERED_DAY = Pattern.compile(DAY + "([0-9]{1,2})(?:\\s*[:|(,\u2013\u2014-].*)?");
    private static final Pattern DAY_WORD = Pattern.compile("^" + DAY + "(?:[0-9]{1,2}\\s*[:|(,\u2013\u2014-]\\s*)?");
    private static final Pattern BETWEEN = Pattern.compile("[:|()\u2013\u2014]|\\s-\\s");
    private static final Pattern MIDNIGHT = Pattern.compile("\\s+0?0:00(?::00)?$");

    private final String language;
    private final FileProblems problems;
    private final List<Item> items = new ArrayList<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate day;
    private boolean isDayMissing;
    private boolean isDayWrong;

    /** An item, and what the rows below it add. */
    private record Item(
            ListRow row, LocalDateTime start, @Nullable LocalDateTime end, List<String> lines, List<Speaker> people) {}

    /**
     * A reader for one agenda.
     *
     * @param first the first day, if somebody has said it
     */
    AgendaRows(@Nullable LocalDate first, String language, FileProblems problems) {
        this.first = first;
        this.day = first;
        this.language = language;
        this.problems = problems;
    }

    List<Entry> read(List<ListRow> rows) {
        rows.forEach(this::read);
        if (isDayMissing && !isDayWrong) {
            problems.error(
                    0, "", "does not say its days; write a column Date, or say the first day with --date 2027-04-11");
        }
        var entries = new ArrayList<Entry>();
        for (int place = 0; place < items.size(); place++) {
            entries.add(entry(items.get(place), next(place)));
        }
        return List.copyOf(entries);
    }

    private void read(ListRow row) {
        var alone = row.row().cells().stream().filter(cell -> !cell.isBlank()).toList();
        var begun = alone.size() == 1 ? dayIn(alone.getFirst()) : Optional.<LocalDate>empty();
        if (begun.isPresent()) {
            begin(begun.get());
            return;
        }
        if (alone.size() == 1 && row.optional(DATE).isEmpty() && Dates.isWithoutYear(alone.getFirst())) {
            isDayWrong = true;
            row.error(TITLE, "\"" + alone.getFirst().strip() + "\" is a day without its year; write the year too");
            return;
        }
        if (!row.optional(DATE).isEmpty()) {
            dayIn(row.optional(DATE)).ifPresentOrElse(this::begin, () -> {
                isDayWrong = true;
                row.error(DATE, Dates.objection(row.optional(DATE)));
            });
        }
        if (row.optional(TIME).isEmpty()) {
            addTo(row);
        } else {
            add(row);
        }
    }

    /** The day that a text names, such as {@code Day 2} or {@code Monday 12 April 2027}. */
    private Optional<LocalDate> dayIn(String written) {
        var text = MIDNIGHT.matcher(written.strip()).replaceFirst("");
        if (text.length() > LONGEST_HEADLINE) {
            return Optional.empty();
        }
        var numbered = NUMBERED_DAY.matcher(text);
        return Stream.concat(
                        Stream.of(text, DAY_WORD.matcher(text).replaceFirst("")), Stream.of(BETWEEN.split(text, -1)))
                .map(String::strip)
                .flatMap(part -> Dates.find(part).stream())
                .findFirst()
                .or(() -> numbered.matches() && first != null
                        ? Optional.of(first.plusDays(Long.parseLong(numbered.group(1)) - 1))
                        : Optional.empty());
    }

    private void begin(LocalDate date) {
        day = date;
        if (first == null) {
            first = date;
        }
    }

    /** A part of the item above, such as one talk of a panel. */
    private void addTo(ListRow row) {
        var line = EntryText.joined(row.optional(TITLE, LONGEST_TEXT), row.optional(TEXT, LONGEST_TEXT));
        var people = people(row);
        if (line.isEmpty() && people.isEmpty()) {
            return;
        }
        if (items.isEmpty()) {
            row.warning(TITLE, "has no time and is not read");
            return;
        }
        var above = items.getLast();
        if (isParallel(row, above)) {
            items.add(new Item(row, above.start(), above.end(), new ArrayList<>(), new ArrayList<>(people)));
            return;
        }
        if (!line.isEmpty()) {
            above.lines().add(line);
        }
        above.people().addAll(people);
    }

    /** A title with a room or a track of its own runs at the same time. A cell of the time may reach over its rows. */
    private static boolean isParallel(ListRow row, Item above) {
        return !row.optional(TITLE, LONGEST_TEXT).isEmpty()
                && Stream.of(ROOM, VENUE, TRACK)
                        .anyMatch(place -> !row.optional(place).isEmpty()
                                && !row.optional(place).equals(above.row().optional(place)));
    }

    private void add(ListRow row) {
        var time = row.optional(TIME);
        var span = LocalSpan.read(time);
        var start = span.map(LocalSpan.Written::start).or(() -> TimeOfDay.read(time));
        if (start.isEmpty() && row.optional(TITLE, LONGEST_TEXT).isEmpty()) {
            row.warning(TIME, "is no time, and the row has no title; it is not read");
        } else if (span.filter(LocalSpan.Written::isAmbiguous).isPresent()) {
            row.error(TIME, "\"" + time + "\" says am or pm only once; write it like 10:00-12:00 or 21:00-22:30");
        } else if (start.isEmpty()) {
            row.error(TIME, "\"" + time + "\" is not a time; write it like 10:00 or 10:00-12:00");
        } else if (day == null) {
            isDayMissing = true;
        } else {
            row.required(TITLE, LONGEST_TEXT);
            var from = day.atStartOfDay().plusMinutes(start.get().minutes());
            var isNight = start.get().minutes() < NIGHT_ENDS
                    && !items.isEmpty()
                    && items.getLast().start().isAfter(from)
                    && items.getLast().start().isAfter(day.atTime(NIGHT_BEGINS, 0));
            var begins = isNight ? from.plusDays(1) : from;
            var end = span.map(LocalSpan.Written::end).or(() -> end(row)).map(until -> end(begins, until));
            var ends = end.or(() -> length(row).map(begins::plus)).orElse(null);
            var people = new ArrayList<>(people(row));
            items.add(new Item(row, begins, ends, new ArrayList<>(), people));
        }
    }

    private static Optional<TimeOfDay> end(ListRow row) {
        var written = row.optional(END);
        var end = TimeOfDay.read(written);
        if (end.isEmpty() && !written.isEmpty()) {
            row.error(END, "\"" + written + "\" is not a time; write it like 12:00");
        }
        return end;
    }

    private static LocalDateTime end(LocalDateTime start, TimeOfDay end) {
        var until = start.toLocalDate().atStartOfDay().plusMinutes(end.minutes());
        return until.isAfter(start) ? until : until.plusDays(1);
    }

    private static Optional<Duration> length(ListRow row) {
        var written = row.optional(LENGTH);
        var length = AgendaLength.read(written).filter(read -> !read.isZero() && read.compareTo(LONGEST) <= 0);
        if (length.isEmpty() && !written.isEmpty()) {
            row.error(
                    LENGTH,
                    "\"" + written + "\" is not a length; write minutes, such as 45, or 1:30 for hours and minutes");
        }
        return length;
    }

    private static List<Speaker> people(ListRow row) {
        var organisation = row.optional(ORGANISATION);
        return Stream.concat(
                        AgendaPeople.read(row.lines(MODERATORS), organisation, Front.Role.MODERATOR).stream(),
                        AgendaPeople.read(row.lines(SPEAKERS), organisation, null).stream())
                .toList();
    }

    /** The first item below that begins at another time, because those with the same start run in parallel. */
    private @Nullable Item next(int place) {
        var start = items.get(place).start();
        return items.stream()
                .skip(place + 1L)
                .filter(item -> !item.start().equals(start))
                .findFirst()
                .orElse(null);
    }

    private Entry entry(Item item, @Nullable Item next) {
        var row = item.row();
        var title = EntryText.line(row.optional(TITLE, LONGEST_TEXT));
        var parts = item.lines().stream().map(line -> "- " + line).toList();
        var text = EntryText.joined(row.lines(TEXT), String.join("\n", parts));
        var words = new Schedule.Words(text, List.of(), List.of());
        return new Entry(
                MadeIds.slug(title),
                title,
                row.optional(KIND),
                row.optional(TRACK),
                new Place(row.optional(ROOM), row.optional(VENUE)),
                language,
                words,
                item.start().toLocalDate(),
                item.start(),
                null,
                length(item, next),
                false,
                List.copyOf(item.people()));
    }

    private Duration length(Item item, @Nullable Item next) {
        if (item.end() != null) {
            return Duration.between(item.start(), item.end());
        }
        if (next != null && isOnSameDay(item, next)) {
            return Duration.between(item.start(), next.start());
        }
        item.row().warning(TIME, "has no end; " + USUAL.toMinutes() + " minutes are taken");
        return USUAL;
    }

    private static boolean isOnSameDay(Item item, Item next) {
        return next.start().isAfter(item.start())
                && next.start().toLocalDate().equals(item.start().toLocalDate());
    }
}
