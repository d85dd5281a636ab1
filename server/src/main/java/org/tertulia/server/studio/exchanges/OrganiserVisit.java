package org.tertulia.server.studio.exchanges;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Visit;
import org.tertulia.server.http.Visits;
import org.tertulia.server.languages.Language;
import org.tertulia.server.parts.PageRight;

/**
 * One request of an organiser to the studio of all exchanges.
 *
 * @param organised the exchanges in which this browser is signed in as an organiser; at least one
 */
record OrganiserVisit(RoutingContext context, List<Visit> organised) {
    /** A page for organisers. Others are refused. */
    static Handler<RoutingContext> awaited(Visits visits, Function<OrganiserVisit, Future<?>> page) {
        return context -> page.apply(of(visits, context)).onFailure(context::fail);
    }

    static OrganiserVisit of(Visits visits, RoutingContext context) {
        var organised = visits.signedIn(context).stream()
                .filter(visit -> visit.exchange().may(visit.signedIn().person().id(), PageRight.STUDIO))
                .toList();
        if (organised.isEmpty()) {
            throw new Refused(401, "error.studio");
        }
        return new OrganiserVisit(context, organised);
    }

    Language language() {
        return organised.getFirst().language();
    }

    /** An exchange that is not the sample, if there is one. In the sample people are examples. */
    Visit own() {
        return organised.stream()
                .filter(visit -> !visit.exchange().isSample())
                .findFirst()
                .orElseGet(organised::getFirst);
    }

    Optional<Visit> find(String slug) {
        return organised.stream()
                .filter(visit -> visit.exchange().slug().equals(slug))
                .findFirst();
    }
}
