package org.tertulia.server.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.tertulia.realtime.contract.Alarm;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.access.Access;

/** Plays an exchange by chance: one seed, one story. */
final class RandomPlay {
    private static final int RESTART = 12;
    private static final int TRIES = 20;
    private static final int LOOK_EVERY = Integer.getInteger("look", 20);

    private final Random random;
    private final LittleExchange start = new LittleExchange(new Access());
    private final ExchangeRules rules = start.rules();
    private final RandomCommands commands;
    private final List<Event> events = new ArrayList<>();
    private final Set<Class<?>> accepted = new HashSet<>();
    private final Set<Ring> rung = new HashSet<>();
    private final Set<String> refused = new TreeSet<>();
    private Follower follower = (before, event, after) -> {};
    private Listener listener = (before, command, after) -> {};
    private Consumer<Ringing> ringing = rang -> {};
    private ExchangeState state = rules.initial();
    private long now = start.now();
    private long at = now;
    private String last = "";
    private int asked;

    RandomPlay(long seed) {
        random = new Random(seed);
        commands = new RandomCommands(random, rules);
    }

    interface Follower {
        void follow(ExchangeState before, Event event, ExchangeState after);
    }

    /** Told of every command that was accepted, with all that followed from it. */
    interface Listener {
        void accepted(ExchangeState before, Command command, ExchangeState after);
    }

    /** An alarm that has rung, at which time, and what it found. */
    record Ringing(Alarm<Command> alarm, long at, ExchangeState before) {}

    private record Ring(String key, long due) {}

    void onEvent(Follower next) {
        follower = next;
    }

    void onAccepted(Listener next) {
        listener = next;
    }

    void onRing(Consumer<Ringing> next) {
        ringing = next;
    }

    /** Asks that many things, one after the other, and lets what has become be looked at now and then. */
    void go(int count, Runnable look) {
        start.events().forEach(this::happen);
        for (var i = 0; i < count; i++) {
            now += random.nextInt(60_000);
            if (random.nextInt(RESTART) == 0) {
                restart();
            }
            for (var due = due(); due.isPresent(); due = due()) {
                ring(due.get());
            }
            at = Math.max(at, now);
            askSomething();
            if (i % LOOK_EVERY == 0 || i == count - 1) {
                look.run();
            }
        }
    }

    /** Half of what is asked is tried until it is well thought of, since much is possible only after much else. */
    private void askSomething() {
        var kind = commands.kind(state, accepted);
        var tries = random.nextBoolean() ? 1 : TRIES;
        var actor = commands.actor();
        var command = commands.of(kind);
        while (tries > 1 && decide(actor, command) instanceof Decision.Refused<Event>) {
            tries--;
            actor = commands.actor();
            command = commands.of(kind);
        }
        ask(actor, command);
    }

    /** As the engine does when it starts: graces that people were given begin again. */
    private void restart() {
        at = Math.max(at, now);
        rules.alarms(state).stream()
                .map(Alarm::restart)
                .filter(Objects::nonNull)
                .forEach(restart -> ask(PersonId.ENGINE, restart));
    }

    private Optional<Alarm<Command>> due() {
        return rules.alarms(state).stream()
                .filter(alarm -> alarm.due() <= now && !rung.contains(new Ring(alarm.key(), alarm.due())))
                .min(Comparator.comparingLong(Alarm::due));
    }

    /** As the engine does: as of its due time, once. */
    private void ring(Alarm<Command> alarm) {
        var before = state;
        at = Math.max(at, alarm.due());
        rung.add(new Ring(alarm.key(), alarm.due()));
        ask(PersonId.ENGINE, alarm.command());
        ringing.accept(new Ringing(alarm, at, before));
    }

    private void ask(PersonId actor, Command command) {
        last = "after %d by %s: %s".formatted(++asked, actor.value(), command);
        switch (decide(actor, command)) {
            case Decision.Accepted<Event>(var followed) -> accept(command, followed);
            case Decision.Refused<Event>(var refusal) -> refused.add(refusal.code());
        }
    }

    private void accept(Command command, List<Event> followed) {
        var before = state;
        accepted.add(command.getClass());
        followed.forEach(this::happen);
        listener.accepted(before, command, state);
    }

    private Decision<Event> decide(PersonId actor, Command command) {
        try {
            return rules.decide(state, command, new Occasion(at, actor, new UUID(1, asked)));
        } catch (RuntimeException broken) {
            throw new AssertionError(last, broken);
        }
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

    /** The codes of all refusals. */
    Set<String> refused() {
        return refused;
    }

    /** The time of what happens. */
    long at() {
        return at;
    }

    String last() {
        return last;
    }
}
