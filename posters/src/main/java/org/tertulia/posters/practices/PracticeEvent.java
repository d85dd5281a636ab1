package org.tertulia.posters.practices;

import org.tertulia.realtime.contract.Event;

/** What happened to practices and posters. */
public sealed interface PracticeEvent extends Event {
    /** The practice that it happened to. */
    PracticeId practiceId();

    /** What happened to a practice that exists. */
    sealed interface OfKnown extends PracticeEvent {
        PracticeId practice();

        @Override
        default PracticeId practiceId() {
            return practice();
        }
    }

    record PracticePut(Practice practice) implements PracticeEvent {
        @Override
        public PracticeId practiceId() {
            return practice.id();
        }
    }

    record PracticeWithdrawn(PracticeId practice) implements OfKnown {}

    record PracticeLocked(PracticeId practice, boolean locked) implements OfKnown {}

    record PosterAttached(PracticeId practice, Poster poster) implements OfKnown {}

    record PosterRemoved(PracticeId practice) implements OfKnown {}

    record PageShown(PracticeId practice, int page) implements OfKnown {}
}
