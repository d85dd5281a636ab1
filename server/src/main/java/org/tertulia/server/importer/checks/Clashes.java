package org.tertulia.server.importer.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Warns of a room or a person that two segments need at the same time. */
final class Clashes {
    private final List<ReadSession> sessions;
    private final Wording words;

    private Clashes(List<ReadSession> sessions, Wording words) {
        this.sessions = sessions;
        this.words = words;
    }

    /** Looks at sessions whose dates are probably right. Of two segments in one room, the people are not said. */
    static void look(List<ReadSession> sessions, Wording words) {
        var clashes = new Clashes(sessions, words);
        var inRooms = clashes.of(Slot::rooms);
        var withRooms = inRooms.stream().map(Clash::segments).collect(Collectors.toSet());
        grouped(inRooms, Clash::sessions).forEach(clashes::warnOfRoom);
        var ofPeople = clashes.of(Slot::people).stream()
                .filter(clash -> !withRooms.contains(clash.segments()))
                .toList();
        grouped(ofPeople, Clash::segments).forEach(clashes::warnOfPeople);
    }

    private List<Clash> of(BiFunction<ReadSession, ReadSegment, Stream<Slot>> needs) {
        var slots = sessions.stream()
                .flatMap(session -> session.segments().stream().flatMap(segment -> needs.apply(session, segment)))
                .toList();
        return grouped(slots, Slot::need)
                .flatMap(Slot::clashes)
                .filter(clash -> !clash.isSaid())
                .toList();
    }

    private static <T, K> Stream<List<T>> grouped(List<T> all, Function<T, K> by) {
        return all.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream();
    }

    /** One line for a room and two sessions, because their times are probably wrong together. */
    private void warnOfRoom(List<Clash> same) {
        var clash = same.getFirst();
        var room = clash.later();
        room.at().warning(clash.both(words) + " are both in “" + room.name() + "”; change a time or a room");
    }

    /** One line for all people of two segments. */
    private void warnOfPeople(List<Clash> same) {
        var clash = same.getFirst();
        var others = same.stream().map(each -> each.later().need()).distinct().count() - 1;
        clash.later()
                .at()
                .warning(clash.later().name() + (others == 0 ? " is" : " and " + others + " more are")
                        + " at the front of " + clash.both(words)
                        + " at the same time; change a time or name somebody else");
    }
}
