package org.tertulia.server.importer.checks;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.reading.Value;

/**
 * A person or a room that a segment needs.
 *
 * @param need what is needed, the same for each segment that needs the same
 * @param name how it is written
 * @param at where it is written, or the time of the segment
 */
record Slot(Object need, String name, Value at, ReadSession session, ReadSegment segment) {
    /** A room, which is somewhere else in another zone. */
    private record Room(Place place, @Nullable String zone) {}

    static Stream<Slot> rooms(ReadSession session, ReadSegment segment) {
        var setting = segment.segment().setting();
        var own = setting == null ? Stream.<String>empty() : Stream.ofNullable(setting.room());
        var tables = segment.segment().listedRooms().stream().flatMap(room -> Stream.ofNullable(room.place()));
        return Stream.concat(own, tables).map(name -> {
            var room = new Room(segment.place().room(name), session.session().zone());
            return new Slot(room, name, segment.time(), session, segment);
        });
    }

    static Stream<Slot> people(ReadSession session, ReadSegment segment) {
        return NamedPerson.of(segment)
                .map(named -> new Slot(named.person(), "\"" + named.written() + "\"", named.at(), session, segment));
    }

    String id() {
        return segment.segment().id().value();
    }

    /** Each of these that overlaps an earlier one, with the one that ends last of these. */
    static Stream<Clash> clashes(List<Slot> slots) {
        var inTime = slots.stream()
                .sorted(Comparator.comparingLong(slot -> slot.segment.start()))
                .toList();
        var clashes = Stream.<Clash>builder();
        var last = inTime.getFirst();
        for (var slot : inTime) {
            if (!slot.id().equals(last.id()) && slot.segment.overlaps(last.segment)) {
                clashes.add(new Clash(slot, last));
            }
            last = slot.segment.end() > last.segment.end() ? slot : last;
        }
        return clashes.build();
    }
}
