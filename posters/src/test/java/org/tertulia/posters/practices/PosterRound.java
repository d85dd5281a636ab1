package org.tertulia.posters.practices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.lineups.LineUpEvent.LineUpPut;
import org.tertulia.sessions.lineups.LineUpEvent.TurnStarted;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.ProgrammeEvent.OrganisationRegistered;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.undo.ActId;
import org.tertulia.sessions.undo.UndoCommand.UndoAct;
import org.tertulia.sessions.whole.Scopes;
import org.tertulia.sessions.whole.Whole;

/** A poster round of two cities. It updates the views whose keys the rules touch. */
final class PosterRound {
    static final PracticeId SHELTERS = new PracticeId("shelters");
    static final OrganisationId QUILMES = new OrganisationId("quilmes");
    static final OrganisationId NOTSE = new OrganisationId("notse");
    static final PersonId DELEGATE = new PersonId("delegate-of-quilmes");
    static final PersonId FACILITATOR = new PersonId("facilitator");

    private final Whole<RoundState> rules = RoundState.rules();
    private final Map<EntityKey, Map<Scope, View>> seen = new HashMap<>();
    private RoundState state = rules.initial();
    private long commands;

    PosterRound() {
        happens(new OrganisationRegistered(city(QUILMES)));
        happens(new OrganisationRegistered(city(NOTSE)));
    }

    static Practice practice(OrganisationId of, String title) {
        return new Practice(SHELTERS, of, title, "Nights below zero", "Open halls", "Keys to a hall", "en", true);
    }

    static Poster poster(int pages) {
        return new Poster(new PosterId("abc"), Collections.nCopies(pages, new Poster.Page(800, 600)));
    }

    PosterRound with(PracticeCommand command) {
        assertEquals(null, ask(DELEGATE, command));
        return this;
    }

    void refuses(PracticeCommand command, String code) {
        assertEquals(code, ask(DELEGATE, command));
    }

    /** The act of the last command. */
    ActId act() {
        return new ActId(command().toString());
    }

    /** Takes an act back, and returns the act of doing so. */
    ActId undoes(PersonId person, ActId act) {
        assertEquals(null, ask(person, new UndoAct(act)));
        return act();
    }

    void refusesUndo(PersonId person, ActId act, String code) {
        assertEquals(code, ask(person, new UndoAct(act)));
    }

    /** Starts a turn about a practice or another subject. */
    PosterRound turn(String subject) {
        var turn = PlannedTurn.of(new TurnId("turn-" + subject.length()), new SubjectKey(subject), QUILMES, 240_000);
        happens(new LineUpPut(new SegmentId("round"), 45_000, List.of(turn)));
        happens(new TurnStarted(turn.id(), 0));
        return this;
    }

    @Nullable
    PracticeView view() {
        var views = rules.look(state, PracticesPart.key(SHELTERS));
        assertEquals(views, seen.getOrDefault(PracticesPart.key(SHELTERS), Map.of()));
        return (PracticeView) views.get(Scopes.EVERYONE);
    }

    PracticeView shown() {
        return assertInstanceOf(PracticeView.class, view());
    }

    boolean isLocked() {
        return Boolean.TRUE.equals(shown().locked());
    }

    int shownPage() {
        return Objects.requireNonNull(shown().shownPage());
    }

    private @Nullable String ask(PersonId person, Command command) {
        commands++;
        return switch (rules.decide(state, command, new Occasion(0, person, command()))) {
            case Decision.Accepted<Event>(var events) -> {
                play(person, events);
                yield null;
            }
            case Decision.Refused<Event>(var refusal) -> refusal.code();
        };
    }

    private void happens(Event event) {
        commands++;
        play(PersonId.ENGINE, List.of(event));
    }

    private void play(PersonId person, List<Event> events) {
        var last = events.size() - 1;
        for (int i = 0; i <= last; i++) {
            var next = rules.evolve(state, events.get(i));
            show(events.get(i), i < last ? next : rules.acted(next, command(), person, 0));
        }
    }

    private void show(Event event, RoundState after) {
        var before = state;
        state = after;
        for (var key : rules.touched(before, event, after)) {
            seen.put(key, rules.look(after, key));
        }
    }

    private UUID command() {
        return new UUID(0, commands);
    }

    private static Organisation city(OrganisationId id) {
        return new Organisation(id, id.value(), Organisation.Kind.CITY, "AR", "Latin America", List.of("es"));
    }
}
