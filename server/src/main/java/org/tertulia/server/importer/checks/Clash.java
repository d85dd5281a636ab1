package org.tertulia.server.importer.checks;

import java.util.List;

/** Two segments that need the same person or room at the same time. */
record Clash(Slot later, Slot earlier) {
    /** The ids of the two segments. */
    List<String> segments() {
        return List.of(later.id(), earlier.id());
    }

    /** What both need, and the ids of their sessions. */
    List<Object> sessions() {
        return List.of(later.need(), session(later), session(earlier));
    }

    /** Whether both are in one place of one session. There, each overlap is said anyway. */
    boolean isSaid() {
        return session(later).equals(session(earlier))
                && later.segment().place().equals(earlier.segment().place());
    }

    private static String session(Slot slot) {
        return slot.session().session().id().value();
    }

    /** {@code “Talk” (09:15-10:00) and “Opening” of “Day 1” (09:00-09:30)}. */
    String both(Wording words) {
        var isOfOther = !session(later).equals(session(earlier));
        var other = isOfOther ? words.timed(earlier.segment(), earlier.session()) : words.timed(earlier.segment());
        return words.timed(later.segment()) + " and " + other;
    }
}
