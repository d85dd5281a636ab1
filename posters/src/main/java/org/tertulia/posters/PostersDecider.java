package org.tertulia.posters;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.PostersCommand.AttachPoster;
import org.tertulia.posters.PostersCommand.LockPractice;
import org.tertulia.posters.PostersCommand.PutPractice;
import org.tertulia.posters.PostersCommand.RemovePoster;
import org.tertulia.posters.PostersCommand.ShowPage;
import org.tertulia.posters.PostersCommand.WithdrawPractice;
import org.tertulia.posters.PostersEvent.PageShown;
import org.tertulia.posters.PostersEvent.PosterAttached;
import org.tertulia.posters.PostersEvent.PosterRemoved;
import org.tertulia.posters.PostersEvent.PracticeLocked;
import org.tertulia.posters.PostersEvent.PracticePut;
import org.tertulia.posters.PostersEvent.PracticeWithdrawn;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.sessions.PlainText;
import org.tertulia.sessions.Refusals;
import org.tertulia.sessions.SessionsState;

/** What follows from each thing asked of practices and posters. */
record PostersDecider(PostersState own, SessionsState below) {

    Decision<PostersEvent> decide(PostersCommand command) {
        return switch (command) {
            case PutPractice(var practice) -> put(practice);
            case WithdrawPractice(var id) -> unlocked(id, _ -> Decision.accepted(new PracticeWithdrawn(id)));
            case LockPractice(var id, var locked) -> known(id, _ -> Decision.accepted(new PracticeLocked(id, locked)));
            case AttachPoster(var id, var poster) -> unlocked(id, _ -> attach(id, poster));
            case RemovePoster(var id) -> unlocked(id, practice -> remove(id, practice));
            case ShowPage(var id, var page) -> known(id, practice -> show(practice, page));
        };
    }

    private Decision<PostersEvent> put(Practice practice) {
        var old = own.practice(practice.id());
        if (old != null && !old.practice().organisation().equals(practice.organisation())) {
            return PostersRefusal.PRACTICE_OF_ANOTHER.decision();
        }
        if (old != null && old.locked()) {
            return PostersRefusal.PRACTICE_LOCKED.decision();
        }
        var wrong = wrong(practice);
        return wrong == null ? Decision.accepted(new PracticePut(practice)) : Decision.refused(wrong);
    }

    private @Nullable String wrong(Practice practice) {
        if (!PlainText.isId(practice.id().value())) {
            return Refusals.ID_MALFORMED;
        }
        if (below.organisation(practice.organisation()) == null) {
            return Refusals.ORGANISATION_UNKNOWN;
        }
        if (!PlainText.isLanguage(practice.language())) {
            return Refusals.LANGUAGE_MALFORMED;
        }
        var title = PlainText.wrong(practice.title());
        return title == null ? wrongText(practice) : title;
    }

    private static @Nullable String wrongText(Practice practice) {
        return Stream.of(practice.challenge(), practice.response(), practice.needs())
                .flatMap(text -> Stream.ofNullable(PlainText.wrongIfAny(text, PlainText.MOST_GRAPHEMES)))
                .findFirst()
                .orElse(null);
    }

    private static Decision<PostersEvent> attach(PracticeId id, Poster poster) {
        return poster.pages().isEmpty()
                ? PostersRefusal.POSTER_EMPTY.decision()
                : Decision.accepted(new PosterAttached(id, poster));
    }

    private static Decision<PostersEvent> remove(PracticeId id, PracticeState practice) {
        return practice.poster() == null
                ? PostersRefusal.POSTER_MISSING.decision()
                : Decision.accepted(new PosterRemoved(id));
    }

    private static Decision<PostersEvent> show(PracticeState practice, int page) {
        return practice.hasPage(page)
                ? Decision.accepted(new PageShown(practice.practice().id(), page))
                : PostersRefusal.POSTER_NO_SUCH_PAGE.decision();
    }

    private Decision<PostersEvent> known(PracticeId id, Function<PracticeState, Decision<PostersEvent>> decide) {
        var practice = own.practice(id);
        return practice == null ? PostersRefusal.PRACTICE_UNKNOWN.decision() : decide.apply(practice);
    }

    private Decision<PostersEvent> unlocked(PracticeId id, Function<PracticeState, Decision<PostersEvent>> decide) {
        return known(
                id, practice -> practice.locked() ? PostersRefusal.PRACTICE_LOCKED.decision() : decide.apply(practice));
    }
}
