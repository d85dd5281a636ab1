package org.tertulia.posters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.LineUpEvent.LineUpPut;
import org.tertulia.sessions.LineUpEvent.TurnStarted;
import org.tertulia.sessions.Organisation;
import org.tertulia.sessions.OrganisationId;
import org.tertulia.sessions.PlannedTurn;
import org.tertulia.sessions.ProgrammeEvent.OrganisationRegistered;
import org.tertulia.sessions.Scopes;
import org.tertulia.sessions.SegmentId;
import org.tertulia.sessions.SessionsEvent;
import org.tertulia.sessions.SessionsRules;
import org.tertulia.sessions.SessionsState;
import org.tertulia.sessions.SubjectKey;
import org.tertulia.sessions.TurnId;

/** A round of posters by two cities, and what everybody sees of it, kept up by what is touched. */
final class PosterRound {
    static final PracticeId SHELTERS = new PracticeId("shelters");
    static final OrganisationId QUILMES = new OrganisationId("quilmes");
    static final OrganisationId NOTSE = new OrganisationId("notse");

    private final PostersRules rules = new PostersRules();
    private final SessionsRules sessionsRules = new SessionsRules();
    private final Map<EntityKey, Map<Scope, View>> seen = new HashMap<>();
    private SessionsState sessions = sessionsRules.initial();
    private PostersState posters = rules.initial();

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

    PosterRound with(PostersCommand command) {
        assertEquals(null, ask(command));
        return this;
    }

    void refuses(PostersCommand command, String code) {
        assertEquals(code, ask(command));
    }

    /** The turn of a practice or of something else is taken. */
    PosterRound turn(String subject) {
        var turn = new PlannedTurn(new TurnId("turn-" + subject.length()), new SubjectKey(subject), QUILMES, 240_000);
        happens(new LineUpPut(new SegmentId("round"), 45_000, List.of(turn)));
        happens(new TurnStarted(turn.id(), 0));
        return this;
    }

    @Nullable
    PracticeView view() {
        var views = rules.look(posters, sessions, EntityKey.of("practice", SHELTERS));
        assertEquals(views, seen.getOrDefault(EntityKey.of("practice", SHELTERS), Map.of()));
        return (PracticeView) views.get(Scopes.EVERYONE);
    }

    PracticeView shown() {
        return assertInstanceOf(PracticeView.class, view());
    }

    private @Nullable String ask(PostersCommand command) {
        var occasion = new Occasion(0, new PersonId("delegate-of-quilmes"), new UUID(0, 0));
        return switch (rules.decide(posters, sessions, command, occasion)) {
            case Decision.Accepted<PostersEvent> accepted -> {
                accepted.events().forEach(this::happens);
                yield null;
            }
            case Decision.Refused<PostersEvent> refused -> refused.refusal().code();
        };
    }

    private void happens(Event event) {
        if (event instanceof SessionsEvent below) {
            sessions = sessionsRules.evolve(sessions, below);
        }
        var before = posters;
        posters = rules.evolve(posters, sessions, event);
        for (var key : rules.touched(before, event, posters, sessions)) {
            seen.put(key, rules.look(posters, sessions, key));
        }
    }

    private static Organisation city(OrganisationId id) {
        return new Organisation(id, id.value(), Organisation.Kind.CITY, "AR", "Latin America", List.of("es"));
    }
}
