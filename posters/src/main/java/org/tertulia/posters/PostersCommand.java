package org.tertulia.posters;

import org.tertulia.realtime.contract.Command;

/** Everything that can be asked about practices and posters. */
public sealed interface PostersCommand extends Command {
    record PutPractice(Practice practice) implements PostersCommand {}

    record WithdrawPractice(PracticeId practice) implements PostersCommand {}

    /** Locks a practice against any change until it is unlocked. */
    record LockPractice(PracticeId practice, boolean locked) implements PostersCommand {}

    /** Shows this file for a practice; asked by the server once it has drawn its pages. */
    record AttachPoster(PracticeId practice, Poster poster) implements PostersCommand {}

    record RemovePoster(PracticeId practice) implements PostersCommand {}

    /** Turns to a page, counted from 0, for everybody who follows the presenter. */
    record ShowPage(PracticeId practice, int page) implements PostersCommand {}
}
