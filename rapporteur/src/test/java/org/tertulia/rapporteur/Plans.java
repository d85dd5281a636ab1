package org.tertulia.rapporteur;

import static org.tertulia.rapporteur.Barcelona.programme;

import java.util.List;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.Session;

/** Later programmes of the same exchange. */
public final class Plans {
    private Plans() {}

    /** A programme without headings for the session's board and without a warm-up. */
    public static Programme withoutSessionHeadings() {
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

    /** The programme without one of its segments. */
    public static Programme without(SegmentId gone) {
        var plan = programme("Barcelona 2022, shorter");
        var segments = plan.segments().stream()
                .filter(segment -> !segment.id().equals(gone))
                .toList();
        return new Programme(
                plan.title(),
                plan.zone(),
                plan.languages(),
                plan.stages(),
                plan.sessions(),
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
