package org.tertulia.rapporteur.boards;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.whole.Multilingual;

/**
 * The columns that a board has for notes from below whose heading it lacks. Rooms that have the same heading share a column. A
 * heading that only one room has would tell the room of a note, and so its city. Such headings share one column, and if only
 * one of several rooms has any, all headings that the board lacks share it.
 */
final class OtherHeadings {
    /** The column of all that has no other. */
    static final HeadingId ID = new HeadingId("other-headings");

    private static final Heading OF_ROOMS =
            heading("Other headings of rooms", "Otros apartados de las salas", "Autres rubriques des salles");
    private static final Heading OF_FINDINGS = heading("Other findings", "Otros hallazgos", "Autres constats");

    private OtherHeadings() {}

    /** The columns for findings, on the exchange's board with these headings. */
    static List<Heading> ofFindings(List<Heading> own) {
        var hasAll = Arrays.stream(FindingType.values()).map(RollUp::heading).allMatch(id -> has(own, id));
        return own.isEmpty() || hasAll ? List.of() : other(own, OF_FINDINGS);
    }

    /** The columns for what these rooms write, on a board with these headings. */
    static List<Heading> ofRooms(List<Heading> own, List<Board> rooms) {
        var lacking = rooms.stream().map(room -> lacking(own, room)).toList();
        var shared = shared(lacking);
        var alone = lacking.stream()
                .filter(headings -> headings.stream().anyMatch(each -> !has(shared, each.id())))
                .count();
        if (alone == 0) {
            return shared;
        }
        if (alone > 1) {
            return Stream.concat(shared.stream(), other(own, OF_ROOMS).stream()).toList();
        }
        return rooms.size() == 1 ? lacking.getFirst() : other(own, OF_ROOMS);
    }

    static boolean has(List<Heading> headings, HeadingId id) {
        return headings.stream().anyMatch(heading -> heading.id().equals(id));
    }

    private static List<Heading> lacking(List<Heading> own, Board room) {
        return room.headings().stream().filter(each -> !has(own, each.id())).toList();
    }

    /** The headings that at least two rooms have, with the title that the first of them gives it. */
    private static List<Heading> shared(List<List<Heading>> rooms) {
        Map<HeadingId, Heading> first = new LinkedHashMap<>();
        var again = new HashSet<HeadingId>();
        for (var heading : rooms.stream().flatMap(List::stream).toList()) {
            if (first.putIfAbsent(heading.id(), heading) != null) {
                again.add(heading.id());
            }
        }
        return first.values().stream().filter(each -> again.contains(each.id())).toList();
    }

    private static List<Heading> other(List<Heading> own, Heading other) {
        return has(own, ID) ? List.of() : List.of(other);
    }

    private static Heading heading(String english, String spanish, String french) {
        return new Heading(ID, new Multilingual(Map.of("en", english, "es", spanish, "fr", french)));
    }
}
