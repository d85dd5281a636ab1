package org.tertulia.posters;

import org.tertulia.realtime.contract.Event;

/** Everything that can happen to practices and posters. */
public sealed interface PostersEvent extends Event {
    record PracticePut(Practice practice) implements PostersEvent {}

    record PracticeWithdrawn(PracticeId practice) implements PostersEvent {}

    record PracticeLocked(PracticeId practice, boolean locked) implements PostersEvent {}

    record PosterAttached(PracticeId practice, Poster poster) implements PostersEvent {}

    record PosterRemoved(PracticeId practice) implements PostersEvent {}

    record PageShown(PracticeId practice, int page) implements PostersEvent {}
}
