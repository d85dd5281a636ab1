package org.tertulia.sessions.rooms.seating;

import java.util.Comparator;
import java.util.List;

/** Which subjects get a room. Each room needs a presenter and at least one other person. */
final class RoomSubjects {
    private static final int FEWEST_IN_A_ROOM = 2;

    private RoomSubjects() {}

    /** All subjects if there are enough people; otherwise, subjects with a presenter come first. Their order stays. */
    static List<RoomSubject> limitedByPeople(List<Guest> guests, List<RoomSubject> subjects) {
        var peers =
                guests.stream().filter(guest -> guest.role() == SeatRole.PEER).toList();
        var chosen = subjects.stream()
                .sorted(Comparator.comparing(subject -> !isPresent(subject, peers)))
                .limit(Math.max(1, peers.size() / FEWEST_IN_A_ROOM))
                .toList();
        return subjects.stream().filter(chosen::contains).toList();
    }

    private static boolean isPresent(RoomSubject subject, List<Guest> peers) {
        return peers.stream().anyMatch(guest -> guest.organisation().equals(subject.organisation()));
    }
}
