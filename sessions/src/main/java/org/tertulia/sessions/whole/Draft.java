package org.tertulia.sessions.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;

/** A decision in progress: the events so far, and the state after them. */
final class Draft<W> implements Around<W> {
    private final Whole<W> whole;
    private final Occasion occasion;
    private final List<Event> events = new ArrayList<>();
    private W state;
    private int ids;
    private boolean asked;

    Draft(Whole<W> whole, W state, Occasion occasion) {
        this.whole = whole;
        this.state = state;
        this.occasion = occasion;
    }

    @Override
    public W state() {
        return state;
    }

    @Override
    public long now() {
        return occasion.now();
    }

    @Override
    public PersonId actor() {
        return occasion.actor();
    }

    @Override
    public String freshId(Predicate<String> taken) {
        var id = occasion.freshId(ids++);
        while (taken.test(id)) {
            id = occasion.freshId(ids++);
        }
        return id;
    }

    @Override
    public List<Event> events() {
        return events;
    }

    @Override
    public void add(Event event) {
        var before = state;
        state = whole.evolve(state, event);
        events.add(event);
        whole.after(before, event, this);
    }

    @Override
    public void announce(Event coming) {
        whole.before(coming, this);
    }

    @Override
    public Optional<Refusal> objection(Event coming) {
        return whole.objection(coming, this);
    }

    @Override
    public boolean canStillBeUndone(Event past) {
        return whole.canStillBeUndone(state, past);
    }

    @Override
    public boolean isAsked() {
        return asked;
    }

    /** A refused command leaves no events and no changes. */
    @Override
    public Optional<Refusal> ask(Command command) {
        var before = state;
        var count = events.size();
        var outer = asked;
        asked = true;
        var decision = whole.decide(command, this);
        asked = outer;
        return switch (decision) {
            case Decision.Accepted<Event> _ -> Optional.empty();
            case Decision.Refused<Event>(var refusal) -> {
                state = before;
                events.subList(count, events.size()).clear();
                yield Optional.of(refusal);
            }
        };
    }
}
