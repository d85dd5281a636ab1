package org.tertulia.posters.practices;

import org.tertulia.realtime.contract.Command;

/** Commands about practices and posters. */
public sealed interface PracticeCommand extends Command {
    /** The practice that it is about. */
    PracticeId practiceId();

    /** Commands about a practice that must exist. */
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

    /** Locks a practice against changes, or unlocks it. */
    record LockPractice(PracticeId practice, boolean locked) implements OfKnown {}

    /** Shows this file for a practice. The server sends it once it has drawn the pages. */
    record AttachPoster(PracticeId practice, Poster poster) implements OfKnown {}

    record RemovePoster(PracticeId practice) implements OfKnown {}

    /** Turns to a page, counted from 0, for everybody who follows the presenter. */
    record ShowPage(PracticeId practice, int page) implements OfKnown {}
}
