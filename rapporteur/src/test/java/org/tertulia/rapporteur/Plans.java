package org.tertulia.rapporteur;

import static org.tertulia.rapporteur.Barcelona.programme;

import java.util.List;
import org.tertulia.sessions.Programme;
import org.tertulia.sessions.Session;

/** Later plans of the same exchange. */
final class Plans {
    private Plans() {}

    /** One in which nobody writes on the session's board, and there is no warm-up. */
    static Programme withoutSessionHeadings() {
        var plan = programme("Barcelona 2022, again");
        var sessions = plan.sessions().stream().map(Plans::withoutHeadings).toList();
        var segments = plan.segments().stream()
                .filter(segment -> segment.headings().isEmpty())
                .toList();
        return new Programme(
                plan.title(),
                plan.zone(),
                plan.languages(),
                plan.stages(),
                sessions,
                segments,
                plan.exchangeHeadings());
    }

    private static Session withoutHeadings(Session session) {
        return new Session(
                session.id(),
                session.day(),
                session.title(),
                null,
                null,
                session.plannedStart(),
                session.plannedEnd(),
                List.of());
    }
}
