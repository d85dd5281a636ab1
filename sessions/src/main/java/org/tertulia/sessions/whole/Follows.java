package org.tertulia.sessions.whole;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Refusal;

/**
 * The events of parts below that a part follows, by class, and what it does for each.
 *
 * @param <R> the state as the following part sees it
 * @param <S> its slice
 */
public final class Follows<R, S> {
    private final Set<Class<? extends Event>> events = new LinkedHashSet<>();
    private final List<On<BiFunction<Event, Around<? extends R>, Optional<Refusal>>>> objections = new ArrayList<>();
    private final List<On<BiConsumer<Event, Around<? extends R>>>> before = new ArrayList<>();
    private final List<On<BiFunction<R, Event, S>>> evolving = new ArrayList<>();
    private final List<On<Touch<R, Event>>> touching = new ArrayList<>();
    private final List<On<Act<R, Event>>> after = new ArrayList<>();
    private final List<On<Boolean>> moving = new ArrayList<>();

    /** Names the entities that an event may have changed. */
    @FunctionalInterface
    public interface Touch<R, F> {
        Set<EntityKey> keys(R before, F event, R after);
    }

    /** Acts after an event, given the state before it. */
    @FunctionalInterface
    public interface Act<R, F> {
        void act(R before, F event, Around<? extends R> around);
    }

    /** Refuses such an event if this part cannot accept it. */
    public <F extends Event> Follows<R, S> objects(
            Class<F> event, BiFunction<F, Around<? extends R>, Optional<Refusal>> objection) {
        objections.add(on(event, (one, around) -> objection.apply(event.cast(one), around)));
        return this;
    }

    /** Does what must be done before such an event. */
    public <F extends Event> Follows<R, S> before(Class<F> event, BiConsumer<F, Around<? extends R>> act) {
        before.add(on(event, (one, around) -> act.accept(event.cast(one), around)));
        return this;
    }

    /** Does what follows from such an event. */
    public <F extends Event> Follows<R, S> after(Class<F> event, Act<R, F> act) {
        after.add(on(event, (from, one, around) -> act.act(from, event.cast(one), around)));
        return this;
    }

    /** Changes its slice with such an event. One event changes the slice once, so no event may be of two such classes. */
    public <F extends Event> Follows<R, S> evolves(Class<F> event, BiFunction<R, F, S> evolve) {
        for (var on : evolving) {
            if (on.event.isAssignableFrom(event) || event.isAssignableFrom(on.event)) {
                throw new IllegalArgumentException(event + " already changes the slice as " + on.event);
            }
        }
        evolving.add(on(event, (state, one) -> evolve.apply(state, event.cast(one))));
        return this;
    }

    /** Updates the views of some of its entities after such an event. */
    public <F extends Event> Follows<R, S> touches(Class<F> event, Touch<R, F> touch) {
        touching.add(on(event, (from, one, to) -> touch.keys(from, event.cast(one), to)));
        return this;
    }

    /** Checks again who sees its scopes after such an event. */
    public Follows<R, S> movesScopes(Class<? extends Event> event) {
        moving.add(on(event, true));
        return this;
    }

    /** The families of events that are followed. */
    public Set<Class<? extends Event>> events() {
        return Set.copyOf(events);
    }

    Optional<Refusal> objection(Event coming, Around<? extends R> around) {
        for (var on : objections) {
            var objection = on.event.isInstance(coming) ? on.act.apply(coming, around) : Optional.<Refusal>empty();
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    void before(Event coming, Around<? extends R> around) {
        for (var on : before) {
            if (on.event.isInstance(coming)) {
                on.act.accept(coming, around);
            }
        }
    }

    void after(R from, Event happened, Around<? extends R> around) {
        for (var on : after) {
            if (on.event.isInstance(happened)) {
                on.act.act(from, happened, around);
            }
        }
    }

    Optional<S> evolve(R state, Event event) {
        for (var on : evolving) {
            if (on.event.isInstance(event)) {
                return Optional.of(on.act.apply(state, event));
            }
        }
        return Optional.empty();
    }

    void touch(R from, Event event, R to, Set<EntityKey> keys) {
        for (var on : touching) {
            if (on.event.isInstance(event)) {
                keys.addAll(on.act.keys(from, event, to));
            }
        }
    }

    boolean moves(Event event) {
        return moving.stream().anyMatch(on -> on.event.isInstance(event));
    }

    private <T> On<T> on(Class<? extends Event> event, T act) {
        events.add(event);
        return new On<>(event, act);
    }

    private record On<T>(Class<? extends Event> event, T act) {}
}
