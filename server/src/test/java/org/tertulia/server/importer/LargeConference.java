package org.tertulia.server.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The schedule of a made-up conference of the size of a real one: two days, many rooms, a track for almost each event.
 */
final class LargeConference {
    static final int EVENTS = 138;
    static final int SPEAKERS = 201;
    static final int TRACKS = 134;
    private static final int ROOMS = 23;
    private static final int EVENTS_OF_A_ROOM = 3;
    private static final Random RANDOM = new Random(138_201_134);

    private LargeConference() {}

    static String json() {
        var days = IntStream.range(0, 2).mapToObj(LargeConference::day).collect(Collectors.joining(","));
        return """
            {"schedule": {"version": "1", "conference": {"acronym": "large", "title": "Large Conference",
            "time_zone_name": "Europe/Brussels", "days": [%s]}}}
            """.formatted(days);
    }

    private static String day(int day) {
        var rooms = IntStream.range(0, ROOMS).mapToObj(room -> room(day, room)).collect(Collectors.joining(","));
        return "{\"index\": %d, \"date\": \"2027-02-%02d\", \"rooms\": {%s}}".formatted(day + 1, 6 + day, rooms);
    }

    private static String room(int day, int room) {
        var events = IntStream.range(0, EVENTS_OF_A_ROOM)
                .mapToObj(slot -> event((day * ROOMS + room) * EVENTS_OF_A_ROOM + slot, 6 + day, slot))
                .collect(Collectors.joining(","));
        return "\"Room %d\": [%s]".formatted(room, events);
    }

    private static String event(int number, int date, int slot) {
        var persons = speakers(number).stream()
                .map(id -> "{\"id\": %d, \"public_name\": \"Delegate number %d\"}".formatted(id, id))
                .collect(Collectors.joining(","));
        return """
            {"id": %d, "guid": "g-%d", "date": "2027-02-%02dT%02d:00:00+01:00", "duration": "0:50", "title": "Event %d",
            "track": "Track %d", "type": "devroom", "language": "en", "abstract": "%s", "persons": [%s]}
            """.formatted(number, number, date, 10 + slot, number, number % TRACKS, words(), persons);
    }

    /** Each speaker once, and some again. */
    private static List<Integer> speakers(int event) {
        var speakers = new ArrayList<Integer>();
        for (int id = event; id < SPEAKERS; id += EVENTS) {
            speakers.add(id);
        }
        speakers.add(RANDOM.nextInt(SPEAKERS));
        return speakers;
    }

    private static String words() {
        return IntStream.range(0, 50 + RANDOM.nextInt(250))
                .mapToObj(word ->
                        Integer.toString(RANDOM.nextInt(36 * 36 * 36), 36).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
