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

/**
 * One socket as the hub knows it: its person, its cursor, and the scopes of which it has everything up to that cursor.
 */
final class SocketReader {
    private final Visitor visitor;
    private final FrameSink sink;
    private ReaderScopes scopes;
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
        this.scopes = new ReaderScopes(scopes);
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
     * Takes the shared step, if the socket is where the step starts. Says no when it needs frames for itself. The scopes that its
     * person may see must be the same as before.
     */
    boolean goesAlong(SharedStep shared) {
        if (step != null || !welcomed || cursor != shared.from() || !sink.isWritable()) {
            return false;
        }
        var frame = shared.frame(scopes);
        if (frame.isEmpty()) {
            return false;
        }
        sink.send(frame.get());
        cursor = shared.to();
        return true;
    }

    /** Sends what is missing while the socket takes it; the rest comes later, with the latest state. */
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
            scopes = new ReaderScopes(scopes.scopes().stream()
                    .filter(scope -> !lost.contains(scope))
                    .toList());
        }
    }

    private boolean isBehind(StreamViews<?, ?> views) {
        return !welcomed || step != null || cursor < views.sequence();
    }

    private SocketStep begin(StreamViews<?, ?> views, Set<Scope> scopesNow) {
        var known = scopes.scopes();
        var left = known.stream().filter(scope -> !scopesNow.contains(scope)).toList();
        var parts = new ArrayList<Changes.Part>();
        for (var scope : scopesNow) {
            var texts = texts(views.scope(scope), known.contains(scope));
            texts.forEach(text -> parts.add(new Changes.Part(scope, text)));
        }
        scopes = new ReaderScopes(List.copyOf(scopesNow));
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
            sink.send(frame);
        }
    }

    boolean knowsLeases() {
        return knowsLeases;
    }

    /** Whether the socket has taken nothing for longer than this. */
    boolean hasStalled(long nanos, long maxNanos) {
        if (sink.isWritable()) {
            stalledSince = Long.MAX_VALUE;
            return false;
        }
        stalledSince = stalledSince == Long.MAX_VALUE ? nanos : stalledSince;
        return nanos - stalledSince > maxNanos;
    }
}
