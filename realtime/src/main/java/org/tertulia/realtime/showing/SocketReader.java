package org.tertulia.realtime.showing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Feed;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.wire.Utf8;

/**
 * One socket as the hub knows it: its person, what they may see and look at, its cursor, and the sight of which it has everything
 * up to that cursor.
 */
final class SocketReader {
    private final Visitor visitor;
    private final FrameSink sink;
    private final boolean unpacks;
    private Set<Scope> scopes = Set.of();
    private Interest interest;
    private Held held;
    private Sight had;
    private long cursor;
    private boolean welcomed;
    private @Nullable SocketStep step;
    private List<Feed> lastChanged = List.of();
    private BitSet lastSeen = new BitSet();
    private boolean knowsLeases;
    private boolean takes;
    private long stalledSince = Long.MAX_VALUE;

    /** A socket whose browser holds something up to this cursor, and whose page looks at this from now on. */
    SocketReader(Visitor visitor, FrameSink sink, boolean unpacks, long cursor, Held held, Interest interest) {
        this.visitor = visitor;
        this.sink = sink;
        this.unpacks = unpacks;
        this.cursor = cursor;
        this.held = held;
        this.had = held.sight();
        this.interest = interest;
    }

    PersonId person() {
        return visitor.person();
    }

    boolean isWelcome() {
        return visitor.welcome().getAsBoolean();
    }

    FrameSink sink() {
        return sink;
    }

    /** The scopes that its person may see now. */
    Set<Scope> scopes() {
        return scopes;
    }

    /** The person may see these scopes from now on. Says whether that is news. */
    boolean allow(Set<Scope> now) {
        var news = !scopes.equals(now);
        scopes = news ? now : scopes;
        return news;
    }

    /** The page looks at something else from now on. */
    void look(Interest now) {
        interest = now;
    }

    /** Takes the shared step, if the socket is where the step starts. Says no when it needs frames for itself. */
    boolean goesAlong(SharedStep shared) {
        if (step != null || cursor != shared.from() || !isSettled() || !sink.isWritable()) {
            return false;
        }
        var frame = shared.frame(seen(shared));
        frame.ifPresent(found -> {
            send(found);
            cursor = shared.to();
        });
        return frame.isPresent();
    }

    /** Whether it has been sent what it may see and looks at, and only changes can be missing. */
    private boolean isSettled() {
        return welcomed && had.scopes().equals(scopes) && had.interest().equals(interest);
    }

    /** Mostly the same feeds change again, so the answer is kept until others change. */
    private BitSet seen(SharedStep shared) {
        if (!lastChanged.equals(shared.changed())) {
            lastChanged = shared.changed();
            lastSeen = shared.seen(had);
        }
        return lastSeen;
    }

    /** Sends what is missing while the socket takes it; the rest comes later, with the latest state. */
    void advance(StreamViews<?, ?> views, FrameShelf frames) {
        if (step != null) {
            forget(step.keepOnly(scopes));
        }
        while (sink.isWritable() && isBehind(views)) {
            var current = step == null ? begin(views) : step;
            var told = current.next();
            send(unpacks ? frames.packed(told) : frames.frame(told));
            if (current.isDone()) {
                cursor = current.to();
                step = null;
            }
        }
    }

    private void forget(Set<Scope> lost) {
        had = had.with(without(had.scopes(), lost));
    }

    private static Set<Scope> without(Set<Scope> scopes, Set<Scope> lost) {
        var left = new LinkedHashSet<>(scopes);
        left.removeAll(lost);
        return left.size() == scopes.size() ? scopes : left;
    }

    private boolean isBehind(StreamViews<?, ?> views) {
        return step != null || cursor < views.sequence() || !isSettled();
    }

    private SocketStep begin(StreamViews<?, ?> views) {
        var before = had;
        ToLongFunction<Feed> upTo = welcomed ? feed -> before.holds(feed) ? cursor : Held.NOT_HELD : held::upTo;
        had = new Sight(scopes, interest);
        lastChanged = List.of();
        lastSeen = new BitSet();
        var parts = new ArrayList<Changes.Part>();
        views.each(
                had,
                (feed, shown) ->
                        texts(shown, upTo.applyAsLong(feed)).forEach(text -> parts.add(new Changes.Part(feed, text))));
        welcomed = true;
        held = Held.NOTHING;
        var topics = before.interest().equals(interest) ? null : interest.asked();
        step = new SocketStep(cursor, views.sequence(), List.copyOf(without(before.scopes(), scopes)), topics, parts);
        return step;
    }

    /** A feed that is empty is not named to those who do not hold it: that it is there tells that it has not been empty. */
    private static List<Utf8> texts(FeedViews feed, long upTo) {
        var hasNews = upTo == Held.NOT_HELD ? !feed.isEmpty() : !feed.isUnchangedSince(upTo);
        return hasNews ? feed.since(upTo) : List.of();
    }

    /** This socket must be told of all leases again. */
    void forgetLeases() {
        knowsLeases = false;
    }

    /** Whether the socket must be told of all leases, and takes them now. */
    boolean wantsLeases() {
        return !knowsLeases && sink.isWritable();
    }

    /** Sends news of leases. A socket that cannot take it must be told of all leases later. */
    void tellLeases(Frame frame) {
        knowsLeases = sink.isWritable();
        if (knowsLeases) {
            send(frame);
        }
    }

    private void send(Frame frame) {
        takes = true;
        sink.send(frame);
    }

    boolean knowsLeases() {
        return knowsLeases;
    }

    /**
     * Whether the socket has taken nothing for longer than this. On a slow line there is always something that waits: one that
     * takes more from time to time has not stalled.
     */
    boolean hasStalled(long nanos, long maxNanos) {
        if (sink.isWritable()) {
            stalledSince = Long.MAX_VALUE;
            return false;
        }
        stalledSince = takes || stalledSince == Long.MAX_VALUE ? nanos : stalledSince;
        takes = false;
        return nanos - stalledSince > maxNanos;
    }
}
