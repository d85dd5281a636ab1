package org.tertulia.realtime.showing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.wire.Utf8;

/** One socket as the hub knows it: whose it is, and up to where it has everything, in which scopes. */
final class SocketReader {
    private final Visitor visitor;
    private final FrameSink sink;
    private ReaderScopes sight;
    private long cursor;
    private boolean welcomed;
    private @Nullable SocketStep step;
    private boolean knowsLeases;
    private long stalledSince = Long.MAX_VALUE;

    /** A socket that has everything of these scopes up to this cursor. */
    SocketReader(Visitor visitor, FrameSink sink, long cursor, List<Scope> scopes) {
        this.visitor = visitor;
        this.sink = sink;
        this.cursor = cursor;
        this.sight = new ReaderScopes(scopes);
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

    /**
     * Goes along with everybody, if it is where everybody was; says no when it has to be told by itself. Nobody sees other scopes
     * than they did there.
     */
    boolean goesAlong(SharedStep tide) {
        if (step != null || !welcomed || cursor != tide.from() || !sink.isWritable()) {
            return false;
        }
        var frame = tide.frame(sight);
        if (frame.isEmpty()) {
            return false;
        }
        sink.send(frame.get());
        cursor = tide.to();
        return true;
    }

    /** Sends what is missing as long as the socket takes it; what it does not take now it gets later, in its latest form. */
    void advance(StreamViews<?, ?> views, Set<Scope> scopesNow, Function<Changes.Told, Frame> frames) {
        if (step != null) {
            forget(step.keepOnly(scopesNow));
        }
        while (sink.isWritable() && isBehind(views)) {
            var current = step == null ? begin(views, scopesNow) : step;
            sink.send(frames.apply(current.next()));
            if (current.isDone()) {
                cursor = current.to();
                step = null;
            }
        }
    }

    private void forget(Set<Scope> lost) {
        if (!lost.isEmpty()) {
            sight = new ReaderScopes(sight.scopes().stream()
                    .filter(scope -> !lost.contains(scope))
                    .toList());
        }
    }

    private boolean isBehind(StreamViews<?, ?> views) {
        return !welcomed || step != null || cursor < views.sequence();
    }

    private SocketStep begin(StreamViews<?, ?> views, Set<Scope> scopesNow) {
        var known = sight.scopes();
        var left = known.stream().filter(scope -> !scopesNow.contains(scope)).toList();
        var parts = new ArrayList<Changes.Part>();
        for (var scope : scopesNow) {
            var texts = texts(views.scope(scope), known.contains(scope));
            texts.forEach(text -> parts.add(new Changes.Part(scope, text)));
        }
        sight = new ReaderScopes(List.copyOf(scopesNow));
        welcomed = true;
        step = new SocketStep(cursor, views.sequence(), left, parts);
        return step;
    }

    private List<Utf8> texts(ScopeViews scope, boolean known) {
        if (!known) {
            return scope.whole();
        }
        return scope.isUnchangedSince(cursor) ? List.of() : scope.since(cursor);
    }

    /** Has to be told all leases anew. */
    void forgetLeases() {
        knowsLeases = false;
    }

    /** Whether it is to be told all leases: it does not know them, and takes them now. */
    boolean wantsLeases() {
        return !knowsLeases && sink.isWritable();
    }

    /** Tells this of leases; one that cannot take it has to be told all of them later. */
    void tellLeases(Frame frame) {
        knowsLeases = sink.isWritable();
        if (knowsLeases) {
            sink.send(frame);
        }
    }

    boolean knowsLeases() {
        return knowsLeases;
    }

    /** Whether the socket has taken nothing for so long that it has to go. */
    boolean hasStalled(long nanos, long maxNanos) {
        if (sink.isWritable()) {
            stalledSince = Long.MAX_VALUE;
            return false;
        }
        stalledSince = stalledSince == Long.MAX_VALUE ? nanos : stalledSince;
        return nanos - stalledSince > maxNanos;
    }
}
