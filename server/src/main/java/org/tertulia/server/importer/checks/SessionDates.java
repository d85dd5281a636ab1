package org.tertulia.server.importer.checks;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Warns of sessions whose date is probably wrong: it is far from the others, or before the session above. */
final class SessionDates {
    private static final int FAR_DAYS = 100;
    private static final int MOST_DAYS = 60;
    private static final int MOST_MONTHS = 23;
    private static final double DAYS_OF_MONTH = 30.44;
    private static final int MONTHS_OF_YEAR = 12;

    /** Sessions in different places need no common order in a file. */
    private record Where(Place place, @Nullable String zone) {
        static Where of(ReadSession read) {
            return new Where(Place.of(read.session().setting()), read.session().zone());
        }
    }

    private SessionDates() {}

    /**
     * The sessions of a file in groups with no more than 100 days between neighbours, each in the order of the file. Warns of the
     * first session of each group but the largest one.
     */
    static List<List<ReadSession>> groups(List<ReadSession> inFile) {
        var groups = places(inFile);
        groups.stream()
                .sorted(Comparator.<List<Integer>>comparingInt(List::size)
                        .reversed()
                        .thenComparing(List::getFirst))
                .skip(1)
                .forEach(group -> warnOfFar(group, inFile));
        return groups.stream()
                .map(group -> group.stream().map(inFile::get).toList())
                .toList();
    }

    /** The places of the sessions in the file, by group. */
    private static List<List<Integer>> places(List<ReadSession> inFile) {
        var byDate = IntStream.range(0, inFile.size())
                .boxed()
                .sorted(Comparator.comparing(place -> inFile.get(place).date()))
                .toList();
        var groups = new ArrayList<List<Integer>>();
        for (var place : byDate) {
            if (groups.isEmpty() || isFar(inFile.get(groups.getLast().getLast()), inFile.get(place))) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(place);
        }
        return groups.stream().map(group -> group.stream().sorted().toList()).toList();
    }

    private static boolean isFar(ReadSession earlier, ReadSession later) {
        return ChronoUnit.DAYS.between(earlier.date(), later.date()) > FAR_DAYS;
    }

    private static void warnOfFar(List<Integer> group, List<ReadSession> inFile) {
        var place = group.getFirst();
        var session = inFile.get(place);
        if (place > 0) {
            warn(session, distance(session, inFile.get(place - 1)) + " the session above");
        } else {
            var below = IntStream.range(0, inFile.size())
                    .filter(other -> !group.contains(other))
                    .findFirst();
            below.ifPresent(other -> warn(session, distance(session, inFile.get(other)) + " the sessions below"));
        }
    }

    /** The sessions that are not before one above them. Warns of the others. */
    static List<ReadSession> inOrder(List<ReadSession> sessions, Wording words) {
        var above = new HashMap<Where, ReadSession>();
        var inOrder = new ArrayList<ReadSession>();
        for (var session : sessions) {
            var earlier = above.put(Where.of(session), session);
            if (earlier == null || !session.date().isBefore(earlier.date())) {
                inOrder.add(session);
            } else {
                var title = words.title(earlier.session().title());
                warn(session, distance(session, earlier) + " " + title + ", which is above it");
            }
        }
        return inOrder;
    }

    private static void warn(ReadSession session, String said) {
        session.fields().optional("date").warning("is " + said + "; is the date right?");
    }

    /** {@code 11 months after}. */
    private static String distance(ReadSession session, ReadSession other) {
        var days = ChronoUnit.DAYS.between(other.date(), session.date());
        return inWords(Math.abs(days)) + (days < 0 ? " before" : " after");
    }

    private static String inWords(long days) {
        var months = Math.round(days / DAYS_OF_MONTH);
        if (days <= MOST_DAYS) {
            return counted(days, "day");
        }
        return months <= MOST_MONTHS
                ? counted(months, "month")
                : counted(Math.round((double) months / MONTHS_OF_YEAR), "year");
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
