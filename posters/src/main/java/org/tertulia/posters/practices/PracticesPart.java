package org.tertulia.posters.practices;

import static org.tertulia.sessions.whole.When.ASSIGNED;
import static org.tertulia.sessions.whole.When.IN_TURN;
import static org.tertulia.sessions.whole.When.NO;
import static org.tertulia.sessions.whole.When.OWN;
import static org.tertulia.sessions.whole.When.YES;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Topic;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.sessions.lineups.LineUpEvent.TurnStarted;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.ProgrammePart;
import org.tertulia.sessions.whole.ExchangePart;
import org.tertulia.sessions.whole.Follows;
import org.tertulia.sessions.whole.Looks;
import org.tertulia.sessions.whole.PartTable;
import org.tertulia.sessions.whole.Subject;

/** The practices of cities, and their posters. */
public final class PracticesPart implements ExchangePart<PracticesState, Practices, PracticeCommand, PracticeEvent> {
    private static final String KIND = "practice";

    private static final PartTable<PracticesState, PracticeCommand, PracticeEvent> TABLE = new PartTable<>(
                    PracticesState.class, PracticeCommand.class, PracticeEvent.class)
            .command("putPractice", PutPractice.class, PracticesPart::put, YES, ASSIGNED, NO, OWN, NO)
            .command("withdrawPractice", WithdrawPractice.class, PracticesPart::about, YES, ASSIGNED, NO, OWN, NO)
            .command("lockPractice", LockPractice.class, PracticesPart::about, YES, ASSIGNED, NO, NO, NO)
            .command("attachPoster", AttachPoster.class, PracticesPart::about, YES, ASSIGNED, NO, OWN, NO)
            .command("removePoster", RemovePoster.class, PracticesPart::about, YES, ASSIGNED, NO, OWN, NO)
            .command("showPage", ShowPage.class, PracticesPart::shown, NO, ASSIGNED, NO, IN_TURN, NO)
            .askedByTheServer(AttachPoster.class)
            .undoable(LockPractice.class, PracticeLocked.class)
            .naming(PracticeWithdrawn.class)
            .event("practicePut", PracticePut.class)
            .event("practiceWithdrawn", PracticeWithdrawn.class)
            .event("practiceLocked", PracticeLocked.class)
            .event("posterAttached", PosterAttached.class)
            .event("posterRemoved", PosterRemoved.class)
            .event("pageShown", PageShown.class)
            .kind(
                    KIND,
                    PracticeView.class,
                    state -> state.practices().all().keySet().stream().map(PracticesPart::key),
                    (state, id) -> Looks.everyones(state.practice(new PracticeId(id)), ShownPractice::view))
            .introduction(
                    KIND,
                    (state, id) -> Optional.ofNullable(state.practice(new PracticeId(id)))
                            .map(ShownPractice::introduction))
            .topic(KIND, (state, id, _) -> topic(state.practice(new PracticeId(id))))
            .subject(KIND, (state, id) -> practice(state, new PracticeId(id)))
            .refusals(PracticeRefusal.values());

    private static final Follows<PracticesState, Practices> FOLLOWS = new Follows<PracticesState, Practices>()
            .evolves(TurnStarted.class, (state, started) -> state.practices().atFirstPage(presented(state, started)))
            .touches(TurnStarted.class, (_, started, after) -> Set.of(key(presented(after, started))));

    /** Practices are looked at by organisation: few have more than one. */
    private static Topic topic(@Nullable ShownPractice shown) {
        return new Topic(
                shown == null
                        ? KIND
                        : KIND + "/" + shown.practice().organisation().value());
    }

    /** The key of the view of a practice. */
    public static EntityKey key(PracticeId practice) {
        return EntityKey.of(KIND, practice);
    }

    /**
     * The subject of a command about a practice. It belongs to its organisation, and to the sessions with a turn for
     * it.
     */
    public static Subject practice(PracticesState state, PracticeId id) {
        var known = state.practice(id);
        return ownedBy(state, id, known == null ? null : known.practice().organisation());
    }

    private static Subject about(PracticesState state, PracticeCommand command) {
        return practice(state, command.practiceId());
    }

    /**
     * A new practice belongs to the organisation in the command. No command can give a known practice to another one.
     */
    private static Subject put(PracticesState state, PutPractice put) {
        var organisation = put.practice().organisation();
        var known = state.practice(put.practiceId());
        var stays = known == null || known.practice().organisation().equals(organisation);
        return ownedBy(state, put.practiceId(), stays ? organisation : null);
    }

    /** People of an organisation may turn the pages only while their practice is presented. */
    private static Subject shown(PracticesState state, ShowPage show) {
        var subject = practice(state, show.practice());
        var runs = state.runningTurns().stream()
                .anyMatch(turn -> turn.subject().equals(show.practice().subject()));
        return subject.ownedBy(person -> runs && subject.owner().test(person));
    }

    private static Subject ownedBy(PracticesState state, PracticeId id, @Nullable OrganisationId organisation) {
        var places = state.programme().segments().stream()
                .filter(segment -> state.turns(segment.id()).stream()
                        .anyMatch(turn -> turn.subject().equals(id.subject())))
                .flatMap(segment -> ProgrammePart.places(segment).stream())
                .collect(Collectors.toSet());
        return Subject.in(places).ownedBy(person -> organisation != null && state.isFrom(person, organisation));
    }

    /** The practice that a turn presents; an empty id if it presents something else. */
    private static PracticeId presented(PracticesState state, TurnStarted started) {
        var subject = new EntityKey(state.knownTurn(started.turn()).subject().value());
        return new PracticeId(subject.kind().equals(KIND) ? subject.id() : "");
    }

    @Override
    public PartTable<PracticesState, PracticeCommand, PracticeEvent> table() {
        return TABLE;
    }

    @Override
    public Follows<PracticesState, Practices> follows() {
        return FOLLOWS;
    }

    @Override
    public Decision<Event> decide(PracticeCommand command, Around<? extends PracticesState> around) {
        return new PracticeRules(around).decide(command);
    }

    @Override
    public Practices evolve(PracticesState state, PracticeEvent event) {
        return state.practices().evolve(event);
    }

    @Override
    public Set<EntityKey> touched(PracticesState before, PracticeEvent event, PracticesState after) {
        return Set.of(key(event.practiceId()));
    }

    @Override
    public Undo undo(PracticesState before, PracticeEvent event) {
        return switch (event) {
            case PracticeLocked(var practice, var locked) ->
                isLocked(before, practice) == locked
                        ? Undo.nothing()
                        : Undo.by(new LockPractice(practice, !locked)).outdating(locks(practice));
            case PracticeWithdrawn(var practice) -> Undo.impossible().outdating(locks(practice));
            case PracticePut _, PosterAttached _, PosterRemoved _, PageShown _ -> Undo.stays();
        };
    }

    private static Predicate<Event> locks(PracticeId practice) {
        return event -> event instanceof PracticeLocked lock && lock.practice().equals(practice);
    }

    @Override
    public boolean canStillBeUndone(PracticesState now, PracticeEvent event) {
        return switch (event) {
            case PracticeLocked(var id, var locked) -> isLocked(now, id) == locked;
            case PracticeWithdrawn _ -> false;
            case PracticePut _, PosterAttached _, PosterRemoved _, PageShown _ -> true;
        };
    }

    private static boolean isLocked(PracticesState now, PracticeId id) {
        var practice = now.practice(id);
        return practice != null && practice.locked();
    }
}
