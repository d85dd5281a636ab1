package org.tertulia.server.importer.checks;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.server.importer.reading.Times;

/** Warns of sessions at the same time that nothing keeps apart: one was probably moved onto the day of the other. */
final class SessionsTogether {
    private static final Pattern DAY = Pattern.compile(
            "\\b(?:day|dia|jour|journee|jornada)(?:\\b|[0-9])|\\b(?:" + String.join("|", weekdays()) + ")\\b");

    private SessionsTogether() {}

    private static List<String> weekdays() {
        return Stream.of("en", "es", "fr")
                .map(Locale::of)
                .flatMap(locale -> Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, locale)))
                .map(Folded::words)
                .distinct()
                .toList();
    }

    /** The sessions that are apart from those above them. Warns of the others. */
    static List<ReadSession> apart(List<ReadSession> sessions, Wording words) {
        var byPlace = new HashMap<Place, List<ReadSession>>();
        var apart = new ArrayList<ReadSession>();
        for (var session : sessions) {
            var places = session.segments().stream()
                    .map(ReadSegment::place)
                    .distinct()
                    .toList();
            places.stream()
                    .flatMap(place -> byPlace.getOrDefault(place, List.of()).stream())
                    .distinct()
                    .filter(other -> areTogether(session, other))
                    .findFirst()
                    .ifPresentOrElse(other -> warn(session, other, words), () -> {
                        apart.add(session);
                        places.forEach(place -> byPlace.computeIfAbsent(place, first -> new ArrayList<>())
                                .add(session));
                    });
        }
        return apart;
    }

    private static boolean areTogether(ReadSession session, ReadSession other) {
        return session.sharedMillis(other) > 0
                && !session.isSuspicious()
                && !other.isSuspicious()
                && Objects.equals(session.session().zone(), other.session().zone())
                && (meetSomewhere(session, other) || (meetInRoom(session, other) && areDays(session, other)));
    }

    /** Whether segments of both are at the same time, and no room is named. */
    private static boolean meetSomewhere(ReadSession session, ReadSession other) {
        return meetings(session, other).anyMatch(place -> !place.hasRoom());
    }

    private static boolean meetInRoom(ReadSession session, ReadSession other) {
        return meetings(session, other).anyMatch(Place::hasRoom);
    }

    private static Stream<Place> meetings(ReadSession session, ReadSession other) {
        return session.segments().stream()
                .flatMap(mine -> other.segments().stream()
                        .filter(mine::overlaps)
                        .map(ReadSegment::place)
                        .filter(place -> place.equals(mine.place())));
    }

    /** Whether they are named as days, such as “Day 1” and “Day 2”. */
    private static boolean areDays(ReadSession session, ReadSession other) {
        var names = Stream.of(session, other).map(SessionsTogether::names).collect(Collectors.toSet());
        return names.size() > 1
                && names.stream().allMatch(name -> DAY.matcher(name).find());
    }

    private static String names(ReadSession read) {
        var titles = read.session().title().byLanguage().values().stream().sorted();
        return Stream.concat(titles, Stream.of(read.session().id().value()))
                .map(Folded::words)
                .collect(Collectors.joining(" "));
    }

    /** Where most of the shorter one is at another time, its time is in doubt, and not its date. */
    private static void warn(ReadSession session, ReadSession other, Wording words) {
        var shared = session.sharedMillis(other);
        var shorter = Math.min(session.end() - session.start(), other.end() - other.start());
        if (shared * 2 < shorter && !areDays(session, other)) {
            session.time()
                    .warning("overlaps " + words.timed(other) + " by " + Times.inWords(shared)
                            + "; change one of the times, or give each session its room");
        } else {
            var parallel = meetInRoom(session, other) ? "" : " Sessions in parallel need a room or a track each";
            session.fields()
                    .optional("date")
                    .warning("is at the same time as "
                            + words.title(other.session().title()) + "; is the date right?" + parallel);
        }
    }
}
