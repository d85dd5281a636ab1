package org.tertulia.server.identity;

import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import org.tertulia.realtime.contract.PersonId;

/** What lets people in: their personal links and their open sessions. */
public record Access(PeopleStore people, BrowserSessions sessions) {
    /** Revokes all links of these people and ends their sessions, with their sockets. */
    public Future<Void> end(Collection<PersonId> some) {
        return people.revokeLinks(some).compose(done -> sessions.endAll(some));
    }

    public Future<Void> end(PersonId person) {
        return end(List.of(person));
    }
}
