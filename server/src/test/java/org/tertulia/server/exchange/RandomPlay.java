package org.tertulia.server.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.tertulia.realtime.contract.Alarm;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.access.Access;

/** Plays an exchange by chance: one seed, one story. */
final class RandomPlay {
    private static final int LOOK_EVERY = Integer.getInteger("look", 20);

    private final ExchangePolicies policies = new ExchangePolicies();
    private final Random random;
    private final LittleExchange start = new LittleExchange(new Access());
    private final ExchangeRules rules = start.rules();
    private final RandomCommands commands;
    private final List<Event> events = new ArrayList<>();
    private final Set<Class<?>> accepted = new HashSet<>();
    private Follower follower = (before, event, after) -> {};
    private ExchangeState state = rules.initial();
    private long now = start.now();
    private String last = "";
    private int asked;

    RandomPlay(long seed) {
        random = new Random(seed);
        commands = new RandomCommands(random, rules);
    }

    interface Follower {
        void follow(ExchangeState before, Event event, ExchangeState after);
    }

    void onEvent(Follower next) {
        follower = next;
    }

    /** Asks that many things, one after the other, and lets what has become be looked at now and then. */
    void go(int count, Runnable look) {
        start.events().forEach(this::happen);
        for (var i = 0; i < count; i++) {
            now += random.nextInt(60_000);
            rules.alarms(state).stream()
                    .filter(alarm -> alarm.due() <= now)
                    .min(Comparator.comparingLong(Alarm::due))
                    .ifPresent(alarm -> ask(PersonId.ENGINE, alarm.command()));
            ask(commands.actor(), commands.next(state));
            if (i % LOOK_EVERY == 0 || i == count - 1) {
                look.run();
            }
        }
    }

    private void ask(PersonId actor, Command command) {
        last = "after %d by %s: %s".formatted(++asked, actor.value(), command);
        var decision = decide(actor, command);
        if (decision instanceof Decision.Accepted<Event>(var followed)) {
            accepted.add(command.getClass());
            followed.forEach(this::happenAndFollow);
        }
    }

    private Decision<Event> decide(PersonId actor, Command command) {
        try {
            return rules.decide(state, command, new Occasion(now, actor, new UUID(1, asked)));
        } catch (RuntimeException broken) {
            throw new AssertionError(last, broken);
        }
    }

    private void happenAndFollow(Event event) {
        happen(event);
        policies.follows(state, event).forEach(command -> ask(PersonId.ENGINE, command));
    }

    private void happen(Event event) {
        var before = state;
        try {
            state = rules.evolve(before, event);
        } catch (RuntimeException broken) {
            throw new AssertionError(event + " " + last, broken);
        }
        events.add(event);
        follower.follow(before, event, state);
    }

    ExchangeRules rules() {
        return rules;
    }

    ExchangeState state() {
        return state;
    }

    List<Event> events() {
        return events;
    }

    Set<Class<?>> accepted() {
        return accepted;
    }

    String last() {
        return last;
    }
}
