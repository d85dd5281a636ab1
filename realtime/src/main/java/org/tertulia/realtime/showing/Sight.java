package org.tertulia.realtime.showing;

import java.util.Set;
import org.tertulia.realtime.contract.Feed;
import org.tertulia.realtime.contract.Scope;

/**
 * The feeds of a socket: of all topics that its page looks at, those that its person may see.
 *
 * @param scopes in the order of the rules, so that the same events always give the same frames
 */
record Sight(Set<Scope> scopes, Interest interest) {
    static final Sight NOTHING = new Sight(Set.of(), Interest.NONE);

    boolean holds(Feed feed) {
        return scopes.contains(feed.scope()) && interest.holds(feed.topic());
    }

    Sight with(Set<Scope> now) {
        return new Sight(now, interest);
    }

    Sight with(Interest now) {
        return new Sight(scopes, now);
    }
}
