package org.tertulia.sessions;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.tertulia.realtime.contract.Alarm;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Rules;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;

/** The sessions as pure functions. Who may ask for what is decided above; here it is decided whether it can be. */
public final class SessionsRules implements Rules<SessionsState, SessionsCommand, SessionsEvent> {
    @Override
    public SessionsState initial() {
        return SessionsState.INITIAL;
    }

    @Override
    public Decision<SessionsEvent> decide(SessionsState state, SessionsCommand command, Occasion occasion) {
        var draft = new Draft(state, occasion);
        var controls = new Controls(draft);
        if (controls.needed(command)) {
            if (controls.heldByAnother()) {
                return Draft.refused(controls.refusal());
            }
            controls.take();
        }
        return decide(draft, command);
    }

    private static Decision<SessionsEvent> decide(Draft draft, SessionsCommand command) {
        return switch (command) {
            case ProgrammeCommand programme -> new ProgrammeRules(draft).decide(programme);
            case PeopleCommand people -> new PeopleRules(draft).decide(people);
            case RunCommand run -> new RunRules(draft).decide(run);
            case LineUpCommand lineUp -> new LineUpRules(draft).decide(lineUp);
            case RoomCommand room -> new RoomRules(draft).decide(room);
            case FloorCommand floor -> new FloorRules(draft).decide(floor);
            case NoticeCommand notice -> new NoticeRules(draft).decide(notice);
        };
    }

    @Override
    public SessionsState evolve(SessionsState state, SessionsEvent event) {
        return state.evolve(event);
    }

    @Override
    public Set<EntityKey> touched(SessionsState before, SessionsEvent event, SessionsState after) {
        return new Touched(before, after).by(event);
    }

    @Override
    public Collection<EntityKey> entities(SessionsState state) {
        return Entities.of(state);
    }

    @Override
    public Map<Scope, View> look(SessionsState state, EntityKey key) {
        return new Views(state).of(key);
    }

    @Override
    public Set<Scope> scopes(SessionsState state, PersonId person) {
        return Scopes.of(state, person);
    }

    @Override
    public boolean movesScopes(SessionsEvent event) {
        return Scopes.areMovedBy(event);
    }

    @Override
    public Collection<Alarm<SessionsCommand>> alarms(SessionsState state) {
        return Alarms.of(state);
    }
}
