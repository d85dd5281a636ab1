package org.tertulia.server.exchange;

import java.util.ArrayList;
import java.util.Collections;
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
import java.util.stream.Stream;
import org.tertulia.realtime.contract.Alarm;
import org.tertulia.realtime.contract.Command;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.server.parts.Rights;
import org.tertulia.server.wire.ExchangeCodec;
import org.tertulia.sessions.undo.ActId;
import org.tertulia.sessions.undo.UndoCommand.UndoAct;
import org.tertulia.sessions.whole.Whole;

/** Plays an exchange with random commands. One seed gives one story. */
final class RandomPlay {
    private static final int RESTART = 12;
    private static final int TRIES = 20;
    private static final int LOOK_EVERY = Integer.getInteger("look", 20);

    private final Random random;
    private final LittleExchange start = new LittleExchange(new Rights());
    private final Whole<ExchangeState> rules = start.rules();
    private final RandomCommands commands;
    private final List<Played> played = new ArrayList<>();
    private final Set<Class<?>> accepted;
    private final Set<Ring> rung = new HashSet<>();
    private final Set<String> refused = new TreeSet<>();
    private Played.Follower follower = (before, event, after) -> {};
    private Listener listener = (before, command, after) -> {};
    private Consumer<Ringing> ringing = rang -> {};
    private ExchangeState state = rules.initial();
    private long now = start.now();
    private long at = now;
    private String last = "";
    private int asked;

    RandomPlay(long seed) {
        this(seed, new HashSet<>());
    }

    /** A play that prefers kinds of commands outside this set, and adds the accepted ones. */
    RandomPlay(long seed, Set<Class<?>> accepted) {
        this.accepted = accepted;
        random = new Random(seed);
        commands = new RandomCommands(random, rules);
    }

    /** Receives every accepted command with its effects. */
    interface Listener {
        void accepted(ExchangeState before, Command command, ExchangeState after);
    }

    /** An alarm that rang, its time, and the state at that time. */
    record Ringing(Alarm<Command> alarm, long at, ExchangeState before) {}

    private record Ring(String key, long due) {}

    void onEvent(Played.Follower next) {
        follower = next;
    }

    void onAccepted(Listener next) {
        listener = next;
    }

    void onRing(Consumer<Ringing> next) {
        ringing = next;
    }

    /** Sends this many commands one after another, and checks the state from time to time. */
    void go(int count, Runnable look) {
        if (played.isEmpty()) {
            start.played().forEach(this::play);
        }
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

    /** Undoes every possible act in any order, as its author or as another person. Returns how many were undone. */
    int takeBackInAnyOrder() {
        var before = played.size();
        var acts = new ArrayList<>(state.acts().ids());
        acts.sort(Comparator.comparing(ActId::value));
        Collections.shuffle(acts, random);
        for (var act : acts) {
            var author = played.stream().filter(one -> one.command().toString().equals(act.value()));
            var actor = random.nextInt(4) > 0 ? author.findFirst().orElseThrow().actor() : commands.actor();
            ask(actor, new UndoAct(act));
        }
        return played.size() - before;
    }

    /**
     * Makes up a command. Half of the time it repeats until the rules accept it, because many commands need earlier
     * ones.
     */
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

    /** Restarts people's grace periods, as the engine does when it starts. */
    private void restart() {
        at = Math.max(at, now);
        alarms(state).map(Alarm::restart).filter(Objects::nonNull).forEach(restart -> ask(PersonId.ENGINE, restart));
    }

    Stream<Alarm<Command>> alarms(ExchangeState of) {
        return rules.alarms(of).stream().flatMap(list -> list.get().stream());
    }

    private Optional<Alarm<Command>> due() {
        return alarms(state)
                .filter(alarm -> alarm.due() <= now && !rung.contains(new Ring(alarm.key(), alarm.due())))
                .min(Comparator.comparingLong(Alarm::due));
    }

    /** Rings the due alarm once, at its due time, as the engine does. */
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
            case Decision.Accepted<Event>(var followed) -> accept(actor, command, followed);
            case Decision.Refused<Event>(var refusal) -> refused.add(refusal.code());
        }
    }

    private void accept(PersonId actor, Command command, List<Event> followed) {
        var before = state;
        accepted.add(command.getClass());
        play(new Played(id(), actor, at, followed));
        listener.accepted(before, command, state);
    }

    private Decision<Event> decide(PersonId actor, Command command) {
        try {
            return rules.decide(state, command, new Occasion(at, actor, id()));
        } catch (RuntimeException broken) {
            throw new AssertionError(last, broken);
        }
    }

    private void play(Played command) {
        played.add(command);
        try {
            state = command.onto(rules, state, (before, event, after) -> {
                state = after;
                follower.follow(before, event, after);
            });
        } catch (RuntimeException broken) {
            throw new AssertionError(command.events() + " " + last, broken);
        }
    }

    /** The id of the current command. */
    UUID id() {
        return new UUID(1, asked);
    }

    /** The state after replaying all accepted commands, as the journal does. */
    ExchangeState again() {
        var codec = new ExchangeCodec(person -> "a person");
        var again = rules.initial();
        for (var one : played) {
            var read = one.events().stream()
                    .map(event -> codec.event(codec.eventName(event), codec.eventData(event)))
                    .toList();
            again = new Played(one.command(), one.actor(), one.at(), read)
                    .onto(rules, again, (before, event, after) -> {});
        }
        return again;
    }

    Whole<ExchangeState> rules() {
        return rules;
    }

    ExchangeState state() {
        return state;
    }

    List<Played> played() {
        return played;
    }

    /** The codes of all refusals. */
    Set<String> refused() {
        return refused;
    }

    /** The current time of the play. */
    long at() {
        return at;
    }

    String last() {
        return last;
    }
}
