package org.tertulia.server.copies;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.LineUpPlan;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.RoomPlan;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.programme.Stage;
import org.tertulia.sessions.programme.Step;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.programme.setting.Activity;
import org.tertulia.sessions.programme.setting.Front;
import org.tertulia.sessions.whole.Multilingual;

/** A programme on the days, in the zone and in the languages of a new exchange, without those who are not taken. */
final class CopiedProgramme {
    private static final String PRACTICE = "practice/";

    private final Programme source;
    private final NewExchange wanted;
    private final Taken taken;
    private final MovedTimes times;
    private final Map<SessionId, Session> sessions;

    private CopiedProgramme(Programme source, NewExchange wanted, Taken taken) {
        this.source = source;
        this.wanted = wanted;
        this.taken = taken;
        this.times = MovedTimes.of(source, wanted.starts(), wanted.zone());
        this.sessions = source.sessions().stream().collect(Collectors.toMap(Session::id, Function.identity()));
    }

    static Programme of(Programme source, NewExchange wanted, Taken taken) {
        return new CopiedProgramme(source, wanted, taken).copied();
    }

    private Programme copied() {
        return new Programme(
                wanted.title(),
                wanted.zone().getId(),
                wanted.languages(),
                each(source.stages(), stage -> new Stage(stage.id(), text(stage.title()), texts(stage.prompts()))),
                each(source.sessions(), this::session),
                each(source.segments(), this::segment),
                headings(source.exchangeHeadings()),
                source.activities() == null ? null : each(source.activities(), this::activity));
    }

    private Session session(Session session) {
        return new Session(
                session.id(),
                session.day(),
                text(session.title()),
                textIfAny(session.theme()),
                textIfAny(session.spotlight()),
                times.moved(session.plannedStart(), session),
                times.moved(session.plannedEnd(), session),
                headings(session.headings()),
                session.zone(),
                session.setting());
    }

    private Segment segment(Segment segment) {
        var session = Objects.requireNonNull(sessions.get(segment.session()));
        return new Segment(
                segment.id(),
                segment.session(),
                segment.kind(),
                text(segment.title()),
                textIfAny(segment.objective()),
                texts(segment.prompts()),
                organisations(segment.facilitators()),
                times.moved(segment.plannedStart(), session),
                segment.lengthMillis(),
                segment.fixed(),
                segment.stage(),
                each(
                        segment.protocol(),
                        step -> new Step(text(step.title()), text(step.prompt()), step.lengthMillis())),
                headings(segment.headings()),
                lineUp(segment),
                segment.rooms() == null ? null : each(segment.rooms(), this::room),
                segment.setting(),
                segment.front() == null ? null : each(segment.front(), this::front));
    }

    /** Its link leads into the other event, so it is not taken. */
    private Activity activity(Activity activity) {
        return new Activity(
                activity.id(),
                activity.kind(),
                text(activity.title()),
                textIfAny(activity.objective()),
                texts(activity.prompts()),
                times.moved(activity.opens()),
                times.moved(activity.closes()),
                null);
    }

    private RoomPlan room(RoomPlan room) {
        return new RoomPlan(
                room.id(),
                text(room.title()),
                textIfAny(room.theme()),
                organisations(room.facilitators()),
                organisations(room.rapporteurs()),
                room.size(),
                headings(room.headings()),
                room.place());
    }

    /** The seat stays, and it is to be confirmed who takes it. */
    private Front front(Front seat) {
        return new Front(
                seat.role(),
                taken.people() ? seat.person() : null,
                taken.namesOrganisations() ? seat.organisation() : null);
    }

    private LineUpPlan lineUp(Segment segment) {
        var plan = segment.lineUp();
        var turns = plan.turns().stream()
                .filter(turn -> taken.practices() || !turn.subject().value().startsWith(PRACTICE))
                .map(turn -> turn(segment, turn))
                .toList();
        return new LineUpPlan(plan.source(), plan.turnMillis(), plan.changeOverMillis(), turns);
    }

    /**
     * A turn keeps its time. Without its person it is the organisation's, and without both it is to be confirmed. A video of a
     * practice belongs to the practice; any other message was for the other event.
     */
    private PlannedTurn turn(Segment segment, PlannedTurn turn) {
        var organisation = taken.namesOrganisations() ? turn.organisation() : null;
        var isPractice = turn.subject().value().startsWith(PRACTICE);
        var isKept = isPractice || taken.people() || (turn.person() == null && organisation != null);
        var others = organisation == null
                ? SubjectKey.unconfirmed(segment.id())
                : new SubjectKey(organisation.key().value());
        return new PlannedTurn(
                turn.id(),
                isKept ? turn.subject() : others,
                organisation,
                turn.lengthMillis(),
                taken.people() ? turn.person() : null,
                textIfAny(turn.topic()),
                isPractice ? turn.video() : null);
    }

    private List<OrganisationId> organisations(List<OrganisationId> named) {
        return taken.namesOrganisations() ? named : List.of();
    }

    private List<Heading> headings(List<Heading> headings) {
        return each(headings, heading -> new Heading(heading.id(), text(heading.title())));
    }

    private List<Multilingual> texts(List<Multilingual> texts) {
        return each(texts, this::text);
    }

    private @Nullable Multilingual textIfAny(@Nullable Multilingual text) {
        return text == null ? null : text(text);
    }

    /** The text in the languages of the new exchange. One that has none of them stays as it is, to be translated. */
    private Multilingual text(Multilingual text) {
        var kept = text.byLanguage().entrySet().stream()
                .filter(entry -> wanted.languages().contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return kept.isEmpty() ? text : new Multilingual(kept);
    }

    private static <T> List<T> each(List<T> all, Function<T, T> copy) {
        return Stream.of(all).flatMap(List::stream).map(copy).toList();
    }
}
