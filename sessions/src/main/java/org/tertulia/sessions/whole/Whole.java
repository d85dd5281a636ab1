package org.tertulia.sessions.whole;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tertulia.realtime.contract.AlarmList;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.LeasePolicy;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.realtime.contract.Rules;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.Topic;
import org.tertulia.realtime.contract.View;

/**
 * The rules of a whole exchange: a fold over its parts, from the lowest to the highest.
 *
 * <p>The part that a command belongs to decides it. An event changes the slice of its own part, and the slices of the
 * parts above that follow it. Each part sees the slices below as they are after the event. What people see is the sum
 * of what all parts show.
 *
 * @param <W> the whole state: a record with one component for each part
 */
public final class Whole<W> implements Rules<W, Command, Event>, LeasePolicy<W> {
    private final W initial;
    private final List<Placed<W>> parts;
    private final Guard<W> guard;
    private final Recorder<W> recorder;
    private final Map<String, Placed<W>> byKind = new HashMap<>();

    /** The parts in their order: each reads those before it. */
    public Whole(W initial, List<Placed<W>> parts, Guard<W> guard, Recorder<W> recorder) {
        this.initial = initial;
        this.parts = List.copyOf(parts);
        this.guard = guard;
        this.recorder = recorder;
        for (var part : parts) {
            part.part().table().kinds().forEach(kind -> byKind.put(kind.name(), part));
        }
    }

    public List<Placed<W>> parts() {
        return parts;
    }

    @Override
    public W initial() {
        return initial;
    }

    @Override
    public Decision<Event> decide(W state, Command command, Occasion occasion) {
        return decide(command, new Draft<>(this, state, occasion));
    }

    Decision<Event> decide(Command command, Draft<W> draft) {
        return guard.objection(draft.state(), command, draft.actor())
                .<Decision<Event>>map(Decision::refused)
                .orElseGet(() -> partOf(command).decide(command, draft));
    }

    @Override
    public W evolve(W state, Event event) {
        var next = state;
        for (var part : parts) {
            next = part.evolve(next, event);
        }
        return note(state, event, next);
    }

    private W note(W before, Event event, W after) {
        for (var part : parts) {
            if (part.owns(event)) {
                return recorder.note(after, event, part.undo(before, event), part.naming(event));
            }
        }
        return after;
    }

    @Override
    public W acted(W state, UUID command, PersonId actor, long at) {
        return recorder.acted(state, command, actor, at);
    }

    @Override
    public Set<EntityKey> touched(W before, Event event, W after) {
        var keys = new HashSet<EntityKey>();
        parts.forEach(part -> part.touch(before, event, after, keys));
        return keys;
    }

    @Override
    public Collection<EntityKey> entities(W state) {
        return parts.stream().flatMap(part -> part.entities(state)).toList();
    }

    @Override
    public Map<Scope, View> look(W state, EntityKey key) {
        var part = byKind.get(key.kind());
        return part == null ? Map.of() : part.look(state, key);
    }

    @Override
    public Topic topic(W state, EntityKey key, Scope scope) {
        return Known.sure(byKind.get(key.kind()), key).topic(state, key, scope);
    }

    @Override
    public Optional<View> introduction(W state, EntityKey key) {
        var part = byKind.get(key.kind());
        return part == null ? Optional.empty() : part.introduction(state, key);
    }

    @Override
    public boolean includes(Scope wide, Scope narrow) {
        return Scopes.includes(wide, narrow);
    }

    @Override
    public Set<Scope> scopes(W state, PersonId person) {
        var scopes = new HashSet<Scope>();
        parts.forEach(part -> scopes.addAll(part.scopes(state, person)));
        return scopes;
    }

    @Override
    public boolean movesScopes(Event event) {
        return parts.stream().anyMatch(part -> part.movesScopes(event));
    }

    @Override
    public Collection<AlarmList<Command>> alarms(W state) {
        return parts.stream().flatMap(part -> part.alarms(state)).toList();
    }

    /** Whether an earlier event can be undone now. */
    boolean canStillBeUndone(W now, Event event) {
        return parts.stream().allMatch(part -> part.canStillBeUndone(now, event));
    }

    /** What a command is about. */
    public Subject subject(W state, Command command) {
        return partOf(command).subject(state, command, key -> subject(state, key));
    }

    /** What a command on this entity is about; the whole exchange if no part knows it. */
    public Subject subject(W state, EntityKey key) {
        for (var part : parts) {
            var subject = part.subject(state, key);
            if (subject != null) {
                return subject;
            }
        }
        return Subject.EXCHANGE;
    }

    @Override
    public boolean mayHold(W state, PersonId person, String key) {
        var lease = new EntityKey(key);
        return lease(lease.kind())
                .filter(kind -> kind.may(state, person, lease.id()))
                .isPresent();
    }

    @Override
    public Set<Scope> seenBy(W state, String key) {
        var lease = new EntityKey(key);
        return lease(lease.kind()).map(kind -> kind.seenBy(state, lease.id())).orElse(Set.of());
    }

    private Optional<Placed.LeaseAt<W>> lease(String kind) {
        return parts.stream()
                .flatMap(part -> Optional.ofNullable(part.lease(kind)).stream())
                .findFirst();
    }

    Optional<Refusal> objection(Event coming, Draft<W> draft) {
        return parts.stream()
                .flatMap(part -> part.objection(coming, draft).stream())
                .findFirst();
    }

    void before(Event coming, Draft<W> draft) {
        parts.forEach(part -> part.before(coming, draft));
    }

    void after(W before, Event happened, Draft<W> draft) {
        parts.forEach(part -> part.after(before, happened, draft));
    }

    private Placed<W> partOf(Command command) {
        for (var part : parts) {
            if (part.decides(command)) {
                return part;
            }
        }
        throw new IllegalArgumentException(command + " is not a command of an exchange");
    }
}
