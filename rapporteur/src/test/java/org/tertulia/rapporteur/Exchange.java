package org.tertulia.rapporteur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tertulia.posters.PostersEvent;
import org.tertulia.posters.PostersRules;
import org.tertulia.posters.PostersState;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.Scopes;
import org.tertulia.sessions.SessionsEvent;
import org.tertulia.sessions.SessionsRules;
import org.tertulia.sessions.SessionsState;

/** An exchange as its rapporteurs see it: what happens, who asks for what, and what each scope sees, kept up by touches. */
final class Exchange {
    private final RapporteurRules rules = new RapporteurRules();
    private final PostersRules postersRules = new PostersRules();
    private final SessionsRules sessionsRules = new SessionsRules();
    private final List<Event> journal = new ArrayList<>();
    private final Map<EntityKey, Map<Scope, View>> shown = new HashMap<>();
    private SessionsState sessions = sessionsRules.initial();
    private PostersState posters = postersRules.initial();
    private RapporteurState state = rules.initial();
    private long now = 1_649_664_600_000L;

    void happens(Event event) {
        journal.add(event);
        if (event instanceof SessionsEvent below) {
            sessions = sessionsRules.evolve(sessions, below);
        }
        if (event instanceof PostersEvent || event instanceof SessionsEvent) {
            posters = postersRules.evolve(posters, sessions, event);
        }
        var before = state;
        state = rules.evolve(state, posters, sessions, event);
        for (var key : rules.touched(before, event, state, posters, sessions)) {
            show(key, rules.look(state, posters, sessions, key));
        }
    }

    /** Asks, and lets happen what follows. */
    Decision<RapporteurEvent> asks(PersonId person, RapporteurCommand command) {
        var occasion = new Occasion(now++, person, new UUID(0, now));
        var decision = rules.decide(state, posters, sessions, command, occasion);
        if (decision instanceof Decision.Accepted<RapporteurEvent> accepted) {
            accepted.events().forEach(this::happens);
        }
        return decision;
    }

    void does(PersonId person, RapporteurCommand... commands) {
        for (var command : commands) {
            if (asks(person, command) instanceof Decision.Refused<RapporteurEvent> refused) {
                throw new AssertionError(command + " was refused: " + refused.refusal());
            }
        }
    }

    Refusal refuses(PersonId person, RapporteurCommand command, String code) {
        if (asks(person, command) instanceof Decision.Refused<RapporteurEvent> refused) {
            assertEquals(code, refused.refusal().code());
            return refused.refusal();
        }
        throw new AssertionError(command + " was not refused");
    }

    RapporteurState state() {
        return state;
    }

    SessionsState sessions() {
        return sessions;
    }

    PublishedBrief preview(BriefId brief) {
        return rules.preview(state, posters, sessions, brief).orElseThrow();
    }

    /** The state that the whole journal leads to. */
    RapporteurState replayed() {
        var again = new Exchange();
        journal.forEach(again::happens);
        return again.state;
    }

    /** What each scope was told, one touch after the other. */
    Map<EntityKey, Map<Scope, View>> shown() {
        return shown;
    }

    /** What each scope sees, asked now. */
    Map<EntityKey, Map<Scope, View>> whole() {
        var whole = new LinkedHashMap<EntityKey, Map<Scope, View>>();
        for (var key : rules.entities(state, posters, sessions)) {
            var looks = rules.look(state, posters, sessions, key);
            if (!looks.isEmpty()) {
                whole.put(key, looks);
            }
        }
        return whole;
    }

    /** In which scopes a note is seen. */
    Set<Scope> circle(NoteId note) {
        return circle(Entities.key(note));
    }

    Set<Scope> circle(EntityKey key) {
        return shown.getOrDefault(key, Map.of()).keySet();
    }

    RapporteurView.NoteView note(NoteId note, Scope scope) {
        return (RapporteurView.NoteView) look(Entities.key(note), scope);
    }

    /** A note as the staff sees it. */
    RapporteurView.NoteView note(NoteId note) {
        var looks = shown.getOrDefault(Entities.key(note), Map.of());
        return note(note, looks.containsKey(Scopes.STAFF) ? Scopes.STAFF : Scopes.EVERYONE);
    }

    RapporteurView.BoardView board(BoardId board, Scope scope) {
        return (RapporteurView.BoardView) look(Entities.key(board), scope);
    }

    RapporteurView.BriefView brief(BriefId brief) {
        return (RapporteurView.BriefView) look(Entities.key(brief), Scopes.STAFF);
    }

    RapporteurView.MessageView message(MessageId message) {
        return (RapporteurView.MessageView) look(Entities.key(message), Scopes.STAFF);
    }

    private View look(EntityKey key, Scope scope) {
        var view = shown.getOrDefault(key, Map.of()).get(scope);
        if (view == null) {
            throw new AssertionError(scope + " sees nothing of " + key);
        }
        return view;
    }

    private void show(EntityKey key, Map<Scope, View> looks) {
        if (looks.isEmpty()) {
            shown.remove(key);
        } else {
            shown.put(key, looks);
        }
    }
}
