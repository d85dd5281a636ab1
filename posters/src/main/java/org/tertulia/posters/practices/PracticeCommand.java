package org.tertulia.posters.practices;

import org.tertulia.realtime.contract.Command;

/** Everything that can be asked about practices and posters. */
public sealed interface PracticeCommand extends Command {
    /** The practice that it is about. */
    PracticeId practiceId();

    /** What is asked of a practice that should be there. */
    sealed interface OfKnown extends PracticeCommand {
        PracticeId practice();

        @Override
        default PracticeId practiceId() {
            return practice();
        }
    }

    record PutPractice(Practice practice) implements PracticeCommand {
        @Override
        public PracticeId practiceId() {
            return practice.id();
        }
    }

    record WithdrawPractice(PracticeId practice) implements OfKnown {}

    /** Locks a practice against any change until it is unlocked. */
    record LockPractice(PracticeId practice, boolean locked) implements OfKnown {}

    /** Shows this file for a practice; asked by the server once it has drawn its pages. */
    record AttachPoster(PracticeId practice, Poster poster) implements OfKnown {}

    record RemovePoster(PracticeId practice) implements OfKnown {}

    /** Turns to a page, counted from 0, for everybody who follows the presenter. */
    record ShowPage(PracticeId practice, int page) implements OfKnown {}
}
