package org.tertulia.realtime.showing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.Feed;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.wire.FromBrowser;

/**
 * What a browser holds when it says hello: pieces of the stream, each complete up to a sequence.
 *
 * @param confirmed the topics that its page knows to have
 */
record Held(List<Piece> pieces, Interest confirmed) {
    static final Held NOTHING = new Held(List.of(), Interest.NONE);

    /** The cursor of a feed that is not held at all, before all others. */
    static final long NOT_HELD = -1;

    /** What its last connection left, and what its device has kept of earlier pages. */
    static Held of(FromBrowser.Hello hello) {
        var last = new FromBrowser.KeptFeeds(hello.cursor(), hello.scopes(), hello.has());
        var pieces = Stream.concat(Stream.of(last), kept(hello))
                .filter(feeds -> !feeds.scopes().isEmpty() && !feeds.topics().isEmpty())
                .map(Piece::of)
                .toList();
        return new Held(pieces, Interest.of(hello.has()));
    }

    /** How many scopes a hello names in all. */
    static int scopesIn(FromBrowser.Hello hello) {
        return hello.scopes().size()
                + kept(hello).mapToInt(feeds -> feeds.scopes().size()).sum();
    }

    private static Stream<FromBrowser.KeptFeeds> kept(FromBrowser.Hello hello) {
        var kept = hello.kept();
        return kept == null ? Stream.empty() : kept.stream();
    }

    /** The sequence up to which it holds this feed. */
    long upTo(Feed feed) {
        return pieces.stream()
                .filter(piece -> piece.sight().holds(feed))
                .mapToLong(Piece::upTo)
                .max()
                .orElse(NOT_HELD);
    }

    /** All its scopes, with the topics that its page knows to have. */
    Sight sight() {
        return new Sight(scopes(), confirmed);
    }

    /** Whether the changes of all pieces are known since. */
    boolean isKnownTo(StreamViews<?, ?> views) {
        return pieces.stream().allMatch(piece -> views.know(piece.upTo()));
    }

    private Set<Scope> scopes() {
        return pieces.stream()
                .flatMap(piece -> piece.sight().scopes().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All feeds of a sight, complete up to a sequence. */
    record Piece(Sight sight, long upTo) {
        static Piece of(FromBrowser.KeptFeeds feeds) {
            var scopes = new LinkedHashSet<Scope>();
            feeds.scopes().forEach(scope -> scopes.add(new Scope(scope)));
            return new Piece(new Sight(scopes, Interest.of(feeds.topics())), feeds.upTo());
        }
    }
}
