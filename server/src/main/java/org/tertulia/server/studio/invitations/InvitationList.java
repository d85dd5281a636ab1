package org.tertulia.server.studio.invitations;

import io.vertx.core.Future;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.http.PublicAddress;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.invitations.InvitationServices;
import org.tertulia.server.invitations.MailingRow;
import org.tertulia.server.invitations.Standing;
import org.tertulia.server.pages.InOrder;
import org.tertulia.server.parts.PageRight;

/** Everyone in an exchange with their invitation, and the people whom an organiser has chosen from them. */
final class InvitationList {
    private final InvitationServices services;
    private final PublicAddress address;

    InvitationList(Routes.Shared shared, InvitationServices services) {
        this.services = services;
        this.address = shared.services().address();
    }

    /** Refuses everyone but organisers, and forms of other sites. */
    void check(Visit visit) {
        visit.admit(PageRight.EXPORT_PEOPLE);
        if (!address.isOurForm(visit.context().request())) {
            throw new Refused(403);
        }
    }

    /** Everyone, in the order of their names. */
    Future<List<Listed>> everyone(Visit visit) {
        var slug = visit.exchange().slug();
        return services.invitations()
                .standings(slug)
                .compose(standings -> services.mailings().last(slug).map(last -> everyone(visit, standings, last)));
    }

    private List<Listed> everyone(Visit visit, Map<PersonId, Standing> standings, Map<PersonId, MailingRow> last) {
        return services.invitees().of(visit.exchange().slug()).stream()
                .map(invitee -> new Listed(
                        invitee, standings.getOrDefault(invitee.id(), Standing.NOT_INVITED), last.get(invitee.id())))
                .sorted(InOrder.by(
                                visit.language(),
                                (Listed each) -> each.invitee().name())
                        .thenComparing(each -> each.invitee().id().value()))
                .toList();
    }

    /** The people whom the form names, or everyone whom its list shows. */
    Future<List<Listed>> chosen(Visit visit) {
        var form = visit.context().request();
        var filter = Filter.read(form);
        var all = "shown".equals(form.getFormAttribute("who"));
        var named = new HashSet<>(form.formAttributes().getAll("person"));
        return everyone(visit)
                .map(everyone -> everyone.stream()
                        .filter(each -> all
                                ? filter.shows(each)
                                : named.contains(each.invitee().id().value()))
                        .toList());
    }

    /** Whether people may be invited: the privacy notice is published. */
    Future<Boolean> mayInvite(Visit visit) {
        return services.notices().allowsInvitations(visit.exchange().slug(), visit.languages());
    }
}
