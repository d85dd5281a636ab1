package org.tertulia.realtime;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;

/** One socket as the hub knows it: whose it is, up to where it has everything, in which scopes, and what it was told of leases. */
final class Reader {
    private final Visitor visitor;
    private final FrameSink sink;
    private final Map<String, List<PersonId>> toldLeases = new HashMap<>();
    private final Set<String> newLeases = new HashSet<>();
    private Set<Scope> scopes;
    private long cursor;
    private boolean welcomed;
    private @Nullable Step step;
    private long stalledSince = Long.MAX_VALUE;

    /** A socket that has everything of these scopes up to this cursor. */
    Reader(Visitor visitor, FrameSink sink, long cursor, Set<Scope> scopes) {
        this.visitor = visitor;
        this.sink = sink;
        this.cursor = cursor;
        this.scopes = new HashSet<>(scopes);
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

    /** Sends what is missing as long as the socket takes it; what it does not take now it gets later, in its latest form. */
    void advance(Views<?, ?> views, Set<Scope> scopesNow) {
        if (step != null) {
            scopes.removeAll(step.keepOnly(scopesNow));
        }
        while (sink.isWritable() && isBehind(views)) {
            var current = step == null ? begin(views, scopesNow) : step;
            sink.send(current.next(SocketLimits.FRAME_CHARS));
            if (current.isDone()) {
                cursor = current.to();
                step = null;
            }
        }
    }

    private boolean isBehind(Views<?, ?> views) {
        return !welcomed || step != null || cursor < views.sequence();
    }

    private Step begin(Views<?, ?> views, Set<Scope> scopesNow) {
        var left = scopes.stream().filter(scope -> !scopesNow.contains(scope)).toList();
        var differences = new LinkedHashMap<Scope, ScopeViews.Difference>();
        for (var scope : scopesNow) {
            var difference = difference(views.scope(scope), scopes.contains(scope));
            if (!difference.isEmpty()) {
                differences.put(scope, difference);
            }
        }
        scopes = new HashSet<>(scopesNow);
        welcomed = true;
        step = new Step(cursor, views.sequence(), left, differences);
        return step;
    }

    private ScopeViews.Difference difference(ScopeViews scope, boolean known) {
        return known ? scope.since(cursor).orElseGet(scope::whole) : scope.whole();
    }

    /** Marks leases whose holders may look different to this socket from now on. */
    void leasesChanged(Set<String> keys) {
        newLeases.addAll(keys);
    }

    /** The leases this socket was told somebody holds. */
    Set<String> toldLeases() {
        return Set.copyOf(toldLeases.keySet());
    }

    /** Sends the holders of all marked leases that differ from what was told, if the socket takes it. */
    void tellLeases(LeaseSight sight) {
        if (newLeases.isEmpty() || !sink.isWritable()) {
            return;
        }
        var news = new LinkedHashMap<String, List<PersonId>>();
        newLeases.forEach(key -> tell(key, sight.holders(key), news));
        newLeases.clear();
        if (!news.isEmpty()) {
            sink.send(new FromServer.Leases(news));
        }
    }

    private void tell(String key, List<PersonId> holders, Map<String, List<PersonId>> news) {
        var told = holders.isEmpty() ? toldLeases.remove(key) : toldLeases.put(key, holders);
        if (!holders.equals(told == null ? List.of() : told)) {
            news.put(key, holders);
        }
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

    /** The holders of a lease as far as one person may know. */
    interface LeaseSight {
        List<PersonId> holders(String key);
    }
}
