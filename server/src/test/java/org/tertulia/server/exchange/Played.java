package org.tertulia.server.exchange;

import java.util.List;
import java.util.UUID;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.whole.Whole;

/** One accepted command with its events. */
public record Played(UUID command, PersonId actor, long at, List<Event> events) {
    /** Receives each event as the engine passes it on. After the last event the command has become an act. */
    @FunctionalInterface
    public interface Follower {
        void follow(ExchangeState before, Event event, ExchangeState after);
    }

    /** The state after the command. A command without events changes nothing. */
    public ExchangeState onto(Whole<ExchangeState> rules, ExchangeState state, Follower follower) {
        var now = state;
        for (var i = 0; i < events.size(); i++) {
            var before = now;
            var event = events.get(i);
            now = rules.evolve(before, event);
            if (i == events.size() - 1) {
                now = rules.acted(now, command, actor, at);
            }
            follower.follow(before, event, now);
        }
        return now;
    }
}
