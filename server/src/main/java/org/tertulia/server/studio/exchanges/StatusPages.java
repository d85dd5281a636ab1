package org.tertulia.server.studio.exchanges;

import io.vertx.core.Future;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.exchanges.ExchangeStatus;
import org.tertulia.server.exchanges.LiveExchange;
import org.tertulia.server.http.Answers;
import org.tertulia.server.http.PublicAddress;
import org.tertulia.server.http.Refused;
import org.tertulia.server.http.Routes;
import org.tertulia.server.http.Visit;
import org.tertulia.server.parts.PageRight;

/** Opens, closes and archives an exchange. */
final class StatusPages {
    private final LiveExchange.Directory exchanges;
    private final AuditStore audit;
    private final PublicAddress address;

    StatusPages(Routes.Shared shared) {
        this.exchanges = shared.services().exchanges();
        this.audit = shared.services().audit();
        this.address = shared.services().address();
    }

    /** Changes the status, if it is still the one that the organiser saw. */
    Future<?> change(Visit visit) {
        visit.admit(PageRight.STUDIO);
        var form = visit.context().request();
        if (!address.isOurForm(form)) {
            throw new Refused(403);
        }
        var from = status(form.getFormAttribute("from"));
        var to = status(form.getFormAttribute("to"));
        var slug = visit.exchange().slug();
        if (from != visit.exchange().status() || visit.exchange().isRehearsal()) {
            throw new Refused(409);
        }
        return audit.keep(slug, visit.signedIn().person().id(), AuditedAct.STATUS_CHANGED, to.word())
                .compose(kept -> exchanges.change(slug, from, to))
                .map(changed -> changed ? to : refuse())
                .compose(done -> Answers.goTo(
                        visit.context(),
                        "/x/" + slug + "/studio?lang=" + visit.language().tag() + "&said=" + to.word()));
    }

    private static ExchangeStatus refuse() {
        throw new Refused(409);
    }

    private static ExchangeStatus status(@Nullable String word) {
        return named(word).orElseThrow(() -> new Refused(400));
    }

    private static Optional<ExchangeStatus> named(@Nullable String word) {
        return Stream.of(ExchangeStatus.values())
                .filter(status -> status.word().equals(word))
                .findFirst();
    }
}
