package org.tertulia.sessions;

import java.util.ArrayList;
import java.util.List;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;

/** A decision while it is made: the events so far, and the state as it would be after them. */
final class Draft {
    private final Occasion occasion;
    private final List<SessionsEvent> events = new ArrayList<>();
    private SessionsState state;
    private int ids;

    Draft(SessionsState state, Occasion occasion) {
        this.state = state;
        this.occasion = occasion;
    }

    SessionsState state() {
        return state;
    }

    long now() {
        return occasion.now();
    }

    PersonId actor() {
        return occasion.actor();
    }

    String freshId() {
        return occasion.freshId(ids++);
    }

    void add(SessionsEvent event) {
        state = state.evolve(event);
        events.add(event);
    }

    Decision<SessionsEvent> accepted(SessionsEvent last) {
        add(last);
        return accepted();
    }

    Decision<SessionsEvent> accepted() {
        return Decision.accepted(events);
    }

    static Decision<SessionsEvent> refused(String code) {
        return Decision.refused(code);
    }

    static Decision<SessionsEvent> refused(Refusal refusal) {
        return Decision.refused(refusal);
    }
}
