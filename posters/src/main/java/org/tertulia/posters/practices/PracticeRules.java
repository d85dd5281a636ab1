package org.tertulia.posters.practices;

import static org.tertulia.realtime.contract.Objections.first;
import static org.tertulia.realtime.contract.Objections.when;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tertulia.posters.practices.PracticeCommand.AttachPoster;
import org.tertulia.posters.practices.PracticeCommand.LockPractice;
import org.tertulia.posters.practices.PracticeCommand.PutPractice;
import org.tertulia.posters.practices.PracticeCommand.RemovePoster;
import org.tertulia.posters.practices.PracticeCommand.ShowPage;
import org.tertulia.posters.practices.PracticeCommand.WithdrawPractice;
import org.tertulia.posters.practices.PracticeEvent.PageShown;
import org.tertulia.posters.practices.PracticeEvent.PosterAttached;
import org.tertulia.posters.practices.PracticeEvent.PosterRemoved;
import org.tertulia.posters.practices.PracticeEvent.PracticeLocked;
import org.tertulia.posters.practices.PracticeEvent.PracticePut;
import org.tertulia.posters.practices.PracticeEvent.PracticeWithdrawn;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.lineups.LineUpRules;
import org.tertulia.sessions.programme.ProgrammeRefusal;
import org.tertulia.sessions.whole.PlainText;

/** How practices and their posters are added, changed and removed. */
final class PracticeRules {
    private final Around<? extends PracticesState> around;

    PracticeRules(Around<? extends PracticesState> around) {
        this.around = around;
    }

    Decision<Event> decide(PracticeCommand command) {
        return switch (command) {
            case PutPractice(var practice) -> put(practice);
            case WithdrawPractice(var id) -> unlocked(id, _ -> withdraw(id));
            case LockPractice(var id, var locked) -> known(id, _ -> around.accepted(new PracticeLocked(id, locked)));
            case AttachPoster(var id, var poster) -> unlocked(id, _ -> attach(id, poster));
            case RemovePoster(var id) -> unlocked(id, practice -> remove(id, practice));
            case ShowPage(var id, var page) -> known(id, practice -> show(practice, page));
        };
    }

    private Decision<Event> put(Practice practice) {
        var old = around.state().practice(practice.id());
        var objection = first(
                when(
                        old != null && !old.practice().organisation().equals(practice.organisation()),
                        PracticeRefusal.PRACTICE_OF_ANOTHER),
                when(old != null && old.locked(), PracticeRefusal.PRACTICE_LOCKED),
                PlainText.objection(practice.id()),
                when(
                        around.state().organisation(practice.organisation()) == null,
                        ProgrammeRefusal.ORGANISATION_UNKNOWN),
                PlainText.objectionToLanguage(practice.language()),
                PlainText.objectionToLine(practice.title()),
                texts(practice));
        return around.unless(objection, () -> new PracticePut(practice));
    }

    private static Optional<Refusal> texts(Practice practice) {
        return Stream.of(practice.challenge(), practice.response(), practice.needs())
                .flatMap(text -> PlainText.objectionIfAny(text, PlainText.MOST_GRAPHEMES).stream())
                .findFirst();
    }

    /** Withdraws a practice and skips its waiting turns. */
    private Decision<Event> withdraw(PracticeId id) {
        around.add(new PracticeWithdrawn(id));
        new LineUpRules(around).skipWaiting(id.subject());
        return around.accepted();
    }

    private Decision<Event> attach(PracticeId id, Poster poster) {
        return around.unless(
                when(poster.pages().isEmpty(), PracticeRefusal.POSTER_EMPTY), () -> new PosterAttached(id, poster));
    }

    private Decision<Event> remove(PracticeId id, ShownPractice practice) {
        return around.unless(
                when(practice.poster() == null, PracticeRefusal.POSTER_MISSING), () -> new PosterRemoved(id));
    }

    private Decision<Event> show(ShownPractice practice, int page) {
        return around.unless(
                when(!practice.hasPage(page), PracticeRefusal.POSTER_NO_SUCH_PAGE),
                () -> new PageShown(practice.practice().id(), page));
    }

    private Decision<Event> known(PracticeId id, Function<ShownPractice, Decision<Event>> decide) {
        var practice = around.state().practice(id);
        return practice == null ? Decision.refused(PracticeRefusal.PRACTICE_UNKNOWN) : decide.apply(practice);
    }

    private Decision<Event> unlocked(PracticeId id, Function<ShownPractice, Decision<Event>> decide) {
        return known(
                id,
                practice ->
                        practice.locked() ? Decision.refused(PracticeRefusal.PRACTICE_LOCKED) : decide.apply(practice));
    }
}
