package org.tertulia.realtime;

import com.fasterxml.jackson.databind.node.NullNode;
import io.vertx.core.Vertx;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.cards.Cards;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.showing.FrameSink;
import org.tertulia.realtime.showing.Visitor;
import org.tertulia.realtime.wire.FromBrowser;
import org.tertulia.realtime.writing.Adopted;
import org.tertulia.realtime.writing.ManualLoop;

/**
 * One process that runs the stream on its own machine, until it crashes, is stopped or finds that another has taken over.
 */
final class SimulatedServer {
    private static final long GOODBYE_MILLIS = 3_000;

    final Machine machine;
    private final Verdict verdict;
    private final Chronicle chronicle;
    private final Referee referee;
    private final Cards rules = new Cards();
    private @Nullable LiveStream<Cards.Room, Cards.Ask, Cards.Fact> live;
    private boolean failed;
    private boolean stopping;
    private long toldTime;

    /** The simulation runs nothing on this Vert.x. */
    SimulatedServer(
            Vertx vertx,
            ManualLoop world,
            SimulatedJournal journal,
            Verdict verdict,
            Chronicle chronicle,
            Referee referee) {
        this.machine = new Machine(world);
        this.verdict = verdict;
        this.chronicle = chronicle;
        this.referee = referee;
        LiveStream.open(vertx, machine, journal.reachedBy(this), Cards.stream("cards", rules))
                .onSuccess(this::begin)
                .onFailure(failure -> failed = true);
    }

    private void begin(LiveStream<Cards.Room, Cards.Ask, Cards.Fact> stream) {
        live = stream;
        toldTime = stream.now();
        if (chronicle.isOwnedBy(this)) {
            chronicle.begins(toldTime);
        }
        stream.lost()
                .onSuccess(lost ->
                        verdict.expect(!chronicle.isOwnedBy(this), () -> "a server gives up a stream that is its own"));
    }

    /** Whether somebody may connect to it. */
    boolean isPlaying() {
        return live != null && !stopping && !hasEnded();
    }

    /** Whether it will never run again; a server that is alive knows it. */
    boolean hasEnded() {
        return failed || machine.hasCrashed() || (live != null && live.lost().isComplete());
    }

    /** Stream time as this server gives it. */
    long now() {
        return live().now();
    }

    /** Its stream time does not go back, even if somebody sets the clocks. */
    void looksAtTheClock() {
        if (live != null) {
            var before = toldTime;
            toldTime = now();
            verdict.expect(toldTime >= before, () -> "stream time went back from " + before + " to " + toldTime);
        }
    }

    Adopted<Cards.Room> adopted() {
        return live().adopted();
    }

    /** Nobody hears how this ends. */
    void setRate(double rate) {
        if (isPlaying()) {
            live().setRate(rate).onFailure(unheard -> {});
        }
    }

    void jumpTo(long streamMillis) {
        if (isPlaying()) {
            live().jumpTo(streamMillis).onFailure(unheard -> {});
        }
    }

    /** Somebody stops the process: it has a moment to finish its append and say goodbye. */
    void stop() {
        if (isPlaying()) {
            stopping = true;
            live().close().onFailure(unheard -> {});
            machine.after(GOODBYE_MILLIS, machine::crash);
        }
    }

    void theNextLookFails() {
        if (isPlaying()) {
            rules.stumbles();
        }
    }

    void join(PersonId person, FrameSink line, FromBrowser.Hello hello) {
        live().requests().join(new Visitor(person, () -> true), line, hello);
    }

    void ask(Attempt attempt, FrameSink line) {
        referee.arrived(attempt);
        var asked = new FromBrowser.Do(attempt.id(), attempt.withinMillis(), NullNode.getInstance());
        if (!live().requests().ask(asked, attempt.actor(), attempt.command(), line)) {
            throw new IllegalStateException("more commands wait than a simulation asks for");
        }
    }

    void look(FrameSink line, FromBrowser.Look look) {
        live().requests().look(line, look);
    }

    void lease(FrameSink line, FromBrowser.Lease lease) {
        live().requests().lease(line, lease);
    }

    void resume(FrameSink line) {
        live().requests().resume(line);
    }

    void leave(FrameSink line) {
        live().requests().leave(line);
    }

    private LiveStream<Cards.Room, Cards.Ask, Cards.Fact> live() {
        if (live == null) {
            throw new IllegalStateException("it does not play yet");
        }
        return live;
    }
}
