package org.tertulia.realtime;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.cards.CardsCodec;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Anchor;
import org.tertulia.realtime.journal.Journal.Entry;
import org.tertulia.realtime.journal.Journal.Recorded;
import org.tertulia.realtime.writing.DueAlarms;
import org.tertulia.realtime.writing.ManualLoop;

/**
 * What has become durable, checked at that moment: one order without gaps, by the owner only, each id once, no alarm early or
 * twice.
 */
final class Chronicle {
    private final Verdict verdict;
    private final ManualLoop world;
    private final Cards rules = new Cards();
    private final CardsCodec codec = new CardsCodec();
    private final Map<UUID, Kept> kept = new HashMap<>();
    private final Set<DueAlarms.Ring> rung = new HashSet<>();
    private final Set<Bell> graces = new HashSet<>();
    private Cards.Room room = Cards.Room.EMPTY;
    private @Nullable SimulatedServer owner;
    private Anchored anchored = new Anchored(Anchor.wallTime(), 0, 0);
    private long head;
    private long time = Long.MIN_VALUE;

    Chronicle(Verdict verdict, ManualLoop world) {
        this.verdict = verdict;
        this.world = world;
    }

    Cards.Room room() {
        return room;
    }

    long head() {
        return head;
    }

    long time() {
        return time;
    }

    boolean isOwnedBy(@Nullable SimulatedServer server) {
        return owner == server;
    }

    @Nullable
    Kept kept(UUID id) {
        return kept.get(id);
    }

    Map<UUID, Kept> allKept() {
        return kept;
    }

    /** A server that takes over must start every grace again before it rings. */
    void tookOver(SimulatedServer server) {
        owner = server;
        graces.clear();
        graces.addAll(bells().stream().filter(Bell::isGrace).collect(Collectors.toSet()));
    }

    void anchored(Anchored next) {
        anchored = next;
    }

    /**
     * A server has appended this.
     *
     * @param givenUp whether the server has settled this append meanwhile
     */
    void kept(SimulatedServer server, List<Entry> entries, boolean givenUp) {
        verdict.expect(!givenUp, () -> "this came after the doubt of it was settled: " + entries);
        verdict.expect(owner == server, () -> "one who is not the owner has appended " + entries);
        entries.forEach(entry -> take(server, entry));
    }

    private void take(SimulatedServer server, Entry entry) {
        var before = kept.put(entry.id(), new Kept(entry.hash(), entry.last()));
        verdict.expect(before == null, () -> "an id is there twice: " + entry);
        for (var event : entry.events()) {
            verdict.expect(event.sequence() == head + 1, () -> "after " + head + " came " + entry);
            verdict.expect(event.time() >= time, () -> "time went back from " + time + " in " + entry);
            verdict.expect(event.time() <= server.now(), () -> "at " + server.now() + " it is too early for " + entry);
            happen(entry, event);
            head = event.sequence();
            time = event.time();
        }
        room = rules.acted(room, entry.id(), entry.actor(), time);
    }

    private void happen(Entry entry, Recorded recorded) {
        var fact = codec.event(recorded.name(), recorded.data());
        switch (fact) {
            case Cards.Rang rang -> ring(entry, rang.bell(), recorded.time());
            case Cards.Hung hung -> graces.removeIf(grace -> grace.name().equals(hung.bell()));
            case Cards.Laid laid -> {}
            case Cards.Moved moved -> {}
            case Cards.Taken taken -> {}
            case Cards.Sat sat -> {}
            case Cards.Shouted shouted -> {}
        }
        room = rules.evolve(room, fact);
    }

    private void ring(Entry entry, String name, long at) {
        var hung = room.bells().get(name);
        verdict.expect(hung != null && entry.actor().equals(PersonId.ENGINE), () -> "nobody has hung " + entry);
        if (hung != null) {
            var bell = new Bell(name, hung.due(), hung.graceMillis());
            verdict.expect(at == Math.max(bell.due(), time), () -> bell + " was not due in " + entry);
            verdict.expect(rung.add(bell.ring()), () -> bell + " rang again in " + entry);
            verdict.expect(
                    !graces.contains(bell), () -> bell + " was a grace, and was not given again before " + entry);
        }
    }

    /** The bells that should have rung by this stream time and did not. */
    List<Bell> silentAt(long now) {
        return bells().stream()
                .filter(bell -> bell.due() < now && !rung.contains(bell.ring()))
                .toList();
    }

    private List<Bell> bells() {
        return room.bells().entrySet().stream()
                .map(bell -> new Bell(
                        bell.getKey(), bell.getValue().due(), bell.getValue().graceMillis()))
                .toList();
    }

    /** A server begins at this stream time: not in the past, and where the last anchor says, if the wall clock is the same. */
    void begins(long at) {
        verdict.expect(at >= time, () -> "after " + time + " a server begins at " + at);
        verdict.expect(at >= anchored.anchor().stream(), () -> "after " + anchored + " a server begins at " + at);
        var expected = Math.max((double) time, anchored.at(world.millis()));
        verdict.expect(
                anchored.wallAhead() != wallAhead() || Math.abs(at - expected) <= 1,
                () -> "a server begins at " + at + " instead of " + expected);
    }

    private long wallAhead() {
        return world.wallMillis() - world.millis();
    }

    /** A command that was kept, and the sequence it is answered with. */
    record Kept(String hash, long last) {}

    /** The anchor that was kept last, and when it was made, by which wall clock. */
    record Anchored(Anchor anchor, long made, long wallAhead) {
        double at(long millis) {
            return anchor.stream() + (millis - made) * anchor.rate();
        }
    }

    /** A bell with the settings it was hung with. */
    record Bell(String name, long due, long graceMillis) {
        /** When it is hung again for the same moment it does not ring again. */
        DueAlarms.Ring ring() {
            return new DueAlarms.Ring(name, due);
        }

        boolean isGrace() {
            return graceMillis > 0;
        }
    }
}
