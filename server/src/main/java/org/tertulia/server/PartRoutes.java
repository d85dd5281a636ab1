package org.tertulia.server;

import java.util.List;
import java.util.function.Consumer;
import org.tertulia.server.blocks.BlockRoutes;
import org.tertulia.server.blocks.BlockStore;
import org.tertulia.server.calendars.CalendarRoutes;
import org.tertulia.server.http.Routes;
import org.tertulia.server.identity.CalendarLinkStore;
import org.tertulia.server.invitations.InvitationServices;
import org.tertulia.server.rehearsal.Rehearsals;
import org.tertulia.server.studio.StudioRoutes;
import org.tertulia.server.studio.exchanges.ExchangesRoutes;
import org.tertulia.server.studio.invitations.InvitationRoutes;
import org.tertulia.server.studio.people.PeopleRoutes;
import org.tertulia.server.studio.practices.StudioPracticesRoutes;

/** The addresses of the parts that bring their own pages. */
final class PartRoutes {
    private PartRoutes() {}

    static List<Consumer<Routes.Shared>> of(
            InvitationServices invitations, Rehearsals rehearsals, CalendarLinkStore calendars, BlockStore blocks) {
        return List.of(
                shared -> ExchangesRoutes.add(shared, rehearsals),
                StudioRoutes::add,
                shared -> PeopleRoutes.add(shared, invitations),
                StudioPracticesRoutes::add,
                shared -> InvitationRoutes.add(shared, invitations),
                shared -> CalendarRoutes.add(shared, calendars),
                shared -> BlockRoutes.add(shared, blocks));
    }
}
