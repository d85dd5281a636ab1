package org.tertulia.server.studio.invitations;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.server.invitations.Invitee;

/** Makes new personal links for people who are chosen together. The audit has kept it before. */
final class NewLinks {
    private final PeopleStore people;
    private final AuditStore audit;

    NewLinks(Routes.Shared shared) {
        this.people = shared.services().people();
        this.audit = shared.services().audit();
    }

    /** A token for each of them. It is shown once, and stored nowhere. */
    Future<Map<PersonId, String>> make(Visit visit, List<Invitee> invitees) {
        var ids = invitees.stream().map(Invitee::id).toList();
        var slug = visit.exchange().slug();
        var organiser = visit.signedIn().person().id();
        return audit.keepEach(slug, organiser, AuditedAct.LINK_MADE, ids)
                .compose(kept -> audit.keep(slug, organiser, AuditedAct.LINKS_TAKEN, Integer.toString(ids.size())))
                .compose(kept -> people.makeLinks(ids));
    }
}
