package org.tertulia.rapporteur;

import static org.tertulia.rapporteur.Barcelona.REVIEW;
import static org.tertulia.rapporteur.Barcelona.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.setting.HouseRule;
import org.tertulia.sessions.programme.setting.Setting;

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
                plan.exchangeHeadings(),
                null);
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
                plan.exchangeHeadings(),
                null);
    }

    /** A programme with these headings for the boards of the session, of the segment with rooms, and of the exchange. */
    public static Programme withHeadings(List<Heading> session, List<Heading> review, List<Heading> exchange) {
        var plan = programme("Barcelona 2022, with other headings");
        var segments = plan.segments().stream()
                .map(segment -> segment.id().equals(REVIEW) ? with(segment, review) : segment)
                .toList();
        return new Programme(
                plan.title(),
                plan.zone(),
                plan.languages(),
                plan.stages(),
                plan.sessions().stream().map(each -> with(each, session)).toList(),
                segments,
                exchange,
                null);
    }

    /** The programme with a rule of the house for one segment. */
    public static Programme under(HouseRule rule, SegmentId ruled) {
        var plan = programme("Barcelona 2022, under a rule");
        var setting = new Setting(null, null, null, null, rule, null);
        return new Programme(
                plan.title(),
                plan.zone(),
                plan.languages(),
                plan.stages(),
                plan.sessions(),
                plan.segments().stream()
                        .map(segment ->
                                segment.id().equals(ruled) ? with(segment, segment.headings(), setting) : segment)
                        .toList(),
                plan.exchangeHeadings(),
                null);
    }

    private static Segment with(Segment segment, List<Heading> headings) {
        return with(segment, headings, null);
    }

    private static Segment with(Segment segment, List<Heading> headings, @Nullable Setting setting) {
        return new Segment(
                segment.id(),
                segment.session(),
                segment.kind(),
                segment.title(),
                segment.objective(),
                segment.prompts(),
                segment.facilitators(),
                segment.plannedStart(),
                segment.lengthMillis(),
                segment.fixed(),
                segment.stage(),
                segment.protocol(),
                headings,
                segment.lineUp(),
                null,
                setting,
                null);
    }

    private static Session withoutHeadings(Session session) {
        return with(session, List.of());
    }

    private static Session with(Session session, List<Heading> headings) {
        return new Session(
                session.id(),
                session.day(),
                session.title(),
                null,
                null,
                session.plannedStart(),
                session.plannedEnd(),
                headings,
                null,
                null);
    }
}
