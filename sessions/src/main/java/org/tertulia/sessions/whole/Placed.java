package org.tertulia.sessions.whole;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Alarm;
import org.tertulia.realtime.contract.AlarmList;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.Topic;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.realtime.contract.View;

/**
 * A part at its place in the whole. It reads the whole state, and its slice is written back there.
 *
 * @param <W> the whole state
 */
public abstract sealed class Placed<W> {
    private Placed() {}

    /** Places a part; {@code with} writes its slice into the whole. */
    public static <R, W extends R, S, C extends Command, E extends Event> Placed<W> of(
            ExchangePart<R, S, C, E> part, BiFunction<W, S, W> with) {
        return new InWhole<>(part, with);
    }

    /** The part itself, for tests and tables that go through all parts. */
    public abstract ExchangePart<?, ?, ?, ?> part();

    abstract boolean decides(Command command);

    /** Whether this is one of its events. */
    abstract boolean owns(Event event);

    abstract Decision<Event> decide(Command command, Around<W> around);

    abstract Optional<Refusal> objection(Event coming, Around<W> around);

    abstract void before(Event coming, Around<W> around);

    abstract void after(W before, Event happened, Around<W> around);

    abstract W evolve(W state, Event event);

    abstract void touch(W before, Event event, W after, Set<EntityKey> keys);

    abstract Stream<EntityKey> entities(W state);

    abstract Map<Scope, View> look(W state, EntityKey key);

    abstract Topic topic(W state, EntityKey key, Scope scope);

    abstract Optional<View> introduction(W state, EntityKey key);

    abstract Set<Scope> scopes(W state, PersonId person);

    abstract boolean movesScopes(Event event);

    abstract Stream<AlarmList<Command>> alarms(W state);

    abstract Undo undo(W before, Event event);

    abstract boolean canStillBeUndone(W now, Event event);

    abstract Naming naming(Event event);

    abstract Subject subject(W state, Command command, Function<EntityKey, Subject> subjectOf);

    abstract @Nullable Subject subject(W state, EntityKey key);

    abstract @Nullable LeaseAt<W> lease(String kind);

    /** A kind of lease, read from the whole state. */
    interface LeaseAt<W> {
        boolean may(W state, PersonId person, String id);

        Set<Scope> seenBy(W state, String id);
    }

    private static final class InWhole<R, W extends R, S, C extends Command, E extends Event> extends Placed<W> {
        private final ExchangePart<R, S, C, E> part;
        private final BiFunction<W, S, W> with;
        private final PartTable<R, C, E> table;
        private final Follows<R, S> follows;
        private final Map<String, Kind<R>> kinds = new HashMap<>();

        InWhole(ExchangePart<R, S, C, E> part, BiFunction<W, S, W> with) {
            this.part = part;
            this.with = with;
            this.table = part.table();
            this.follows = part.follows();
            table.kinds().forEach(kind -> kinds.put(kind.name(), kind));
        }

        @Override
        public ExchangePart<R, S, C, E> part() {
            return part;
        }

        @Override
        boolean decides(Command command) {
            return part.commands().isInstance(command);
        }

        @Override
        Decision<Event> decide(Command command, Around<W> around) {
            return part.decide(part.commands().cast(command), around);
        }

        @Override
        Optional<Refusal> objection(Event coming, Around<W> around) {
            return follows.objection(coming, around);
        }

        @Override
        void before(Event coming, Around<W> around) {
            follows.before(coming, around);
        }

        @Override
        void after(W before, Event happened, Around<W> around) {
            follows.after(before, happened, around);
        }

        @Override
        W evolve(W state, Event event) {
            return owns(event)
                    ? with.apply(state, part.evolve(state, own(event)))
                    : follows.evolve(state, event)
                            .map(slice -> with.apply(state, slice))
                            .orElse(state);
        }

        @Override
        void touch(W before, Event event, W after, Set<EntityKey> keys) {
            if (owns(event)) {
                keys.addAll(part.touched(before, own(event), after));
            } else {
                follows.touch(before, event, after, keys);
            }
        }

        @Override
        Stream<EntityKey> entities(W state) {
            return table.kinds().stream().flatMap(kind -> kind.keys().apply(state));
        }

        @Override
        Map<Scope, View> look(W state, EntityKey key) {
            return kind(key).map(kind -> kind.look().apply(state, key.id())).orElse(Map.of());
        }

        @Override
        Topic topic(W state, EntityKey key, Scope scope) {
            return kind(key).orElseThrow().topic().of(state, key.id(), scope);
        }

        @Override
        Optional<View> introduction(W state, EntityKey key) {
            var introduction = table.introductions().get(key.kind());
            return introduction == null ? Optional.empty() : introduction.apply(state, key.id());
        }

        private Optional<Kind<R>> kind(EntityKey key) {
            return Optional.ofNullable(kinds.get(key.kind()));
        }

        @Override
        Set<Scope> scopes(W state, PersonId person) {
            return part.scopes(state, person);
        }

        @Override
        boolean movesScopes(Event event) {
            return owns(event) ? part.movesScopes(own(event)) : follows.moves(event);
        }

        @Override
        Stream<AlarmList<Command>> alarms(W state) {
            return part.alarms(state).stream().map(InWhole::asOfWhole);
        }

        private static <C extends Command> AlarmList<Command> asOfWhole(AlarmList<C> list) {
            return () -> list.get().stream()
                    .map(alarm -> new Alarm<Command>(alarm.key(), alarm.due(), alarm.command(), alarm.restart()))
                    .toList();
        }

        @Override
        Undo undo(W before, Event event) {
            return part.undo(before, own(event));
        }

        @Override
        boolean canStillBeUndone(W now, Event event) {
            return !owns(event) || part.canStillBeUndone(now, own(event));
        }

        @Override
        Naming naming(Event event) {
            return table.naming(event.getClass());
        }

        @Override
        Subject subject(W state, Command command, Function<EntityKey, Subject> subjectOf) {
            for (var row : table.commands()) {
                if (row.type().isInstance(command)) {
                    return about(row, state, command, subjectOf);
                }
            }
            return Subject.EXCHANGE;
        }

        private <T extends C> Subject about(
                CommandRow<R, T> row, W state, Command command, Function<EntityKey, Subject> subjectOf) {
            return row.about().of(state, row.type().cast(command), subjectOf);
        }

        @Override
        @Nullable
        Subject subject(W state, EntityKey key) {
            var about = table.subjects().get(key.kind());
            return about == null ? null : about.apply(state, key.id());
        }

        @Override
        @Nullable
        LeaseAt<W> lease(String kind) {
            return table.leases().stream()
                    .filter(lease -> lease.name().equals(kind))
                    .findFirst()
                    .map(this::placed)
                    .orElse(null);
        }

        private LeaseAt<W> placed(LeaseKind<R> lease) {
            return new LeaseAt<>() {
                @Override
                public boolean may(W state, PersonId person, String id) {
                    return lease.holder().may(state, person, id);
                }

                @Override
                public Set<Scope> seenBy(W state, String id) {
                    return lease.seenBy().apply(state, id);
                }
            };
        }

        @Override
        boolean owns(Event event) {
            return part.events().isInstance(event);
        }

        private E own(Event event) {
            return part.events().cast(event);
        }
    }
}
