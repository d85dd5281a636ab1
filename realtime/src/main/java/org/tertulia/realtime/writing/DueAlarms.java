package org.tertulia.realtime.writing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.contract.Alarm;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.wire.Codec;

/**
 * The alarms of a stream: which comes next, and which have rung. An alarm that was missed while the server was down rings with
 * its due time. A grace that people were given starts again before that, so that they see it.
 */
public final class DueAlarms<S, C extends Command, E extends Event> {
    private static final Logger LOG = LoggerFactory.getLogger(DueAlarms.class);

    private final StreamDefinition<S, C, E> definition;
    private final Set<Ring> rung = new HashSet<>();
    private boolean logged;

    DueAlarms(StreamDefinition<S, C, E> definition) {
        this.definition = definition;
    }

    /**
     * The commands to ask at a start with this term, before any alarm rings. Each start gives people the whole grace again.
     */
    List<Ask<C>> restarts(S state, long term) {
        var restarts = new ArrayList<Ask<C>>();
        all(state).forEach(alarm -> {
            var restart = alarm.restart();
            if (restart != null) {
                restarts.add(Ask.of(Ring.of(alarm).restartId(term), PersonId.ENGINE, restart, definition.codec()));
            }
        });
        return restarts;
    }

    /** The alarm that is due first in this state, and has rung neither before nor among these. */
    Optional<Due<C>> next(S state, Set<Ring> alsoRung) {
        return waiting(state, alsoRung).min(Comparator.comparingLong(Due::at));
    }

    private Stream<Due<C>> waiting(S state, Set<Ring> alsoRung) {
        Predicate<Due<C>> silent = due -> !rung.contains(due.ring()) && !alsoRung.contains(due.ring());
        return all(state).map(DueAlarms::due).filter(silent);
    }

    private Stream<Alarm<C>> all(S state) {
        return made(() -> definition.rules().alarms(state)).flatMap(this::made);
    }

    private <T> Stream<T> made(Supplier<Collection<T>> list) {
        try {
            return list.get().stream();
        } catch (RuntimeException e) {
            logOnce(e);
            return Stream.empty();
        }
    }

    /** A list that cannot be made fails whenever it is looked at. */
    private void logOnce(RuntimeException e) {
        if (!logged) {
            LOG.error("some alarms of a state could not be listed, so they do not ring", e);
            logged = true;
        }
    }

    private static <C extends Command> Due<C> due(Alarm<C> alarm) {
        return new Due<>(Ring.of(alarm), alarm.due(), alarm.command());
    }

    /** Remembers that these have rung; forgets alarms that the state does not have any more. */
    void rang(Set<Ring> rings, S state) {
        if (rung.isEmpty() && rings.isEmpty()) {
            return;
        }
        rung.addAll(rings);
        var current = new HashSet<Ring>();
        all(state).forEach(alarm -> current.add(Ring.of(alarm)));
        rung.retainAll(current);
    }

    /** One alarm and its due time: it rings once, and again only when it is set to another time. */
    public record Ring(String key, long due) {
        static Ring of(Alarm<?> alarm) {
            return new Ring(alarm.key(), alarm.due());
        }

        public UUID commandId() {
            return id("alarm/" + key + "/" + due);
        }

        UUID restartId(long term) {
            return id("restart/" + key + "/" + due + "/" + term);
        }

        private static UUID id(String name) {
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** An alarm and the stream time at which it takes effect. */
    record Due<C extends Command>(Ring ring, long at, C command) {
        Ask<C> ask(Codec<C, ?> codec) {
            return Ask.of(ring.commandId(), PersonId.ENGINE, command, codec);
        }
    }
}
