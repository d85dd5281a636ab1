package org.tertulia.realtime.showing;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.journal.Marks;
import org.tertulia.realtime.wire.Farewell;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.wire.FromBrowser;
import org.tertulia.realtime.wire.FromServer;
import org.tertulia.realtime.writing.Adopted;
import org.tertulia.realtime.writing.Commit;
import org.tertulia.realtime.writing.Loop;
import org.tertulia.realtime.writing.StreamDefinition;
import org.tertulia.realtime.writing.StreamTime;

/**
 * Shows a stream to all its sockets.
 *
 * <p><b>Invariant.</b> A socket has one cursor. Up to that cursor it has all feeds of the scopes that its person may see and of
 * the topics that its page looks at, and nothing else. All frames from the start, applied in order, equal those feeds.
 *
 * <p><b>Order.</b> Everything runs on the stream's loop. A commit changes feeds, and a tick sends them: at once after a silence,
 * and at most every {@link #TICK_MILLIS} while commits are frequent, so that one frame carries many changes. A tick takes all
 * sockets to the same sequence, also those that see nothing of the changes. Sockets at the common cursor share one frame; all
 * others get what has changed after their own cursor. So live push, merging under load, catching up after a pause, coming back
 * with an old cursor and turning to another page are one mechanism: send what is missing, move the cursor. A feed that is new to
 * the socket is sent whole, and a scope that its person has lost is left, in the same step.
 *
 * <p><b>Failure.</b> A socket that takes nothing is skipped and later gets the latest state, never a backlog; after ten seconds
 * it is closed. A cursor of another history starts from nothing; one that is older than the removals that a feed remembers gets
 * that feed whole.
 * When views fail for a commit they are all made again from the state, and everybody gets them whole. Leases are not part of
 * this: they are in memory only, have no cursor, and end with their socket.
 */
public final class Hub<S, E extends Event> {
    static final long TICK_MILLIS = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Hub.class);
    private static final long SWEEP_MILLIS = 1_000;
    private static final int UNASKED = 0;

    private final Loop loop;
    private final StreamDefinition<S, ?, E> definition;
    private final int epoch;
    private final StreamTime time;
    private final LeaseDesk<S> leases;
    private final Ticker ticker;
    private final FrameShelf frames = new FrameShelf();
    private final Readers<S> readers;
    private final String software;
    private Marks marks;
    private StreamViews<S, E> views;
    private S state;
    private long shownUpTo;
    private boolean closed;

    /** Shows the adopted state, and then every commit that is published. */
    public Hub(
            Loop loop,
            StreamDefinition<S, ?, E> definition,
            int epoch,
            Marks marks,
            StreamTime time,
            Adopted<S> adopted) {
        this.loop = loop;
        this.definition = definition;
        this.epoch = epoch;
        this.software = "/" + definition.software();
        this.marks = marks;
        this.time = time;
        this.state = adopted.state();
        this.views = new StreamViews<>(definition, adopted);
        this.leases = new LeaseDesk<>(loop, definition.leases(), () -> state, this::everybody);
        this.readers = new Readers<>(definition.rules(), () -> state, leases);
        this.ticker = new Ticker(loop, TICK_MILLIS, this::tick);
        this.shownUpTo = adopted.sequence();
        loop.after(SWEEP_MILLIS, this::sweep);
    }

    /** Shows a commit to everybody, now or together with those of the next few milliseconds. */
    public void publish(Commit<S, E> commit) {
        state = commit.after();
        if (commit.events().stream().anyMatch(definition.rules()::movesScopes)) {
            readers.scopesMove();
        }
        advance(commit);
        ticker.soon();
    }

    private void advance(Commit<S, E> commit) {
        try {
            views.advance(commit);
        } catch (RuntimeException failure) {
            LOG.error("the views of {} at {} failed and are made again", definition.name(), commit.sequence(), failure);
            views = views.again(state, commit.sequence());
        }
    }

    private void tick() {
        frames.clear();
        var shared = new SharedStep(shownUpTo, views, views.takeChanged());
        List.copyOf(everybody()).forEach(reader -> show(reader, shared));
        shownUpTo = shared.to();
    }

    /** A socket that fails must not keep others from seeing the changes. */
    private void show(SocketReader reader, SharedStep shared) {
        try {
            if (!reader.goesAlong(shared)) {
                reader.advance(views, frames);
            }
        } catch (RuntimeException failure) {
            LOG.error("{} could not be sent what has changed", reader.person(), failure);
            end(reader::equals, Farewell.SLOW);
        }
    }

    /** Lets a socket in; its hello says what it has already, and what its page looks at. */
    public void join(Visitor visitor, FrameSink sink, FromBrowser.Hello hello) {
        if (closed) {
            sink.end(Farewell.RESTART);
            return;
        }
        makeRoom(visitor.person());
        var reader = reader(visitor, sink, hello);
        readers.add(reader);
        sink.send(welcome(reader));
        leases.arrive(reader);
        reader.advance(views, frames);
    }

    /**
     * With a cursor of this history and this software a socket goes on from there. With another one, one from long before this
     * server started, or too many scopes, it starts from nothing.
     */
    private SocketReader reader(Visitor visitor, FrameSink sink, FromBrowser.Hello hello) {
        var interest = Interest.of(hello.wants());
        var unpacks = Boolean.TRUE.equals(hello.unpacks());
        var held = Held.of(hello);
        var goesOn = hello.epoch() == epoch
                && isOfThisHistory(hello)
                && views.know(hello.cursor())
                && held.isKnownTo(views)
                && Held.scopesIn(hello) <= ReaderLimits.SCOPES_IN_HELLO;
        return goesOn
                ? new SocketReader(visitor, sink, unpacks, hello.cursor(), held, interest)
                : new SocketReader(visitor, sink, unpacks, 0, Held.NOTHING, interest);
    }

    private Frame welcome(SocketReader reader) {
        return Frame.of(
                new FromServer.Welcome(reader.person(), epoch, marks.current() + software, time.at(), time.rate()));
    }

    /** The mark that a browser knows names the history, and the software that has shown it. */
    private boolean isOfThisHistory(FromBrowser.Hello hello) {
        var mark = hello.mark();
        return mark.endsWith(software)
                && marks.share(mark.substring(0, mark.length() - software.length()), hello.cursor());
    }

    /** Goes on under other marks. Everybody is told, since a cursor under an earlier mark is good only up to here. */
    public void mark(Marks now) {
        marks = now;
        everybody().forEach(reader -> reader.sink().send(welcome(reader)));
    }

    /** The page of a socket looks at other topics from now on. */
    public void look(FrameSink sink, FromBrowser.Look look) {
        var reader = readers.find(sink);
        if (reader != null) {
            reader.look(Interest.of(look.wants()));
            reader.advance(views, frames);
        }
    }

    /** Forgets a socket that is gone, and gives its leases back. */
    public void leave(FrameSink sink) {
        var reader = readers.remove(sink);
        if (reader != null) {
            leases.leave(reader);
        }
    }

    /** Goes on with a socket that takes frames again. */
    public void resume(FrameSink sink) {
        var reader = readers.find(sink);
        if (reader != null) {
            reader.advance(views, frames);
            leases.resume();
        }
    }

    /** Takes a lease or gives it back. */
    public void lease(FrameSink sink, FromBrowser.Lease lease) {
        var reader = readers.find(sink);
        if (reader != null) {
            leases.ask(reader, lease);
        }
    }

    /** Tells everybody that stream time has jumped or changed its rate. */
    public void tellTime() {
        var pong = Frame.of(time.pong(UNASKED));
        everybody().forEach(reader -> reader.sink().send(pong));
    }

    /** Says bye to everybody. */
    public void close() {
        closed = true;
        end(reader -> true, Farewell.RESTART);
    }

    /** Ends all sockets of this person. */
    public void disconnect(PersonId person) {
        end(reader -> reader.person().equals(person), Farewell.UNWELCOME);
    }

    private void end(Predicate<SocketReader> meant, Farewell farewell) {
        readers.those(meant).forEach(reader -> {
            leave(reader.sink());
            reader.sink().end(farewell);
        });
    }

    private Collection<SocketReader> everybody() {
        return readers.all();
    }

    private void makeRoom(PersonId person) {
        var own = readers.those(reader -> reader.person().equals(person));
        if (own.size() >= ReaderLimits.SOCKETS_PER_PERSON) {
            end(own.getFirst()::equals, Farewell.TOO_MANY);
        }
    }

    private void sweep() {
        if (closed) {
            return;
        }
        var now = loop.nanos();
        var patience = TimeUnit.MILLISECONDS.toNanos(ReaderLimits.STALL_MILLIS);
        end(reader -> reader.hasStalled(now, patience), Farewell.SLOW);
        end(reader -> !reader.isWelcome(), Farewell.UNWELCOME);
        frames.clear();
        loop.after(SWEEP_MILLIS, this::sweep);
    }
}
