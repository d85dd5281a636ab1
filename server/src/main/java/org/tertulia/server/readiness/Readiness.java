package org.tertulia.server.readiness;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.exporter.ExchangeContent;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.sessions.lineups.LineUpFit;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Segment.Kind;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.whole.Multilingual;
import org.tertulia.sessions.whole.Role;

/**
 * Looks for what is missing before an exchange can open.
 *
 * @param linked the people who have a personal link
 * @param hasContact whether there is a contact for people who have lost their link
 * @param name how the reader calls a text
 */
public record Readiness(
        ExchangeContent content,
        Collection<KnownPerson> people,
        Set<PersonId> linked,
        boolean hasContact,
        Function<Multilingual, String> name) {
    /** In these nobody talks to everyone. */
    private static final Set<Kind> QUIET =
            EnumSet.of(Kind.BREAK, Kind.REGISTRATION, Kind.QUESTIONNAIRE, Kind.VISIT, Kind.SOCIAL);

    /** In these something is said that a brief may rest on. */
    private static final Set<Kind> WRITTEN_DOWN = EnumSet.of(
            Kind.POSTER_ROUND, Kind.PEER_REVIEW, Kind.REPORTING, Kind.STAGE_DISCUSSION, Kind.ROUND_TABLES, Kind.PANEL);

    /** All checks, in the order in which people usually work. */
    public List<Missing> all() {
        return Stream.of(Check.values())
                .map(check -> new Missing(check, about(check)))
                .toList();
    }

    private List<String> about(Check check) {
        return switch (check) {
            case PROGRAMME -> emptySessions();
            case TRANSLATIONS -> untranslated();
            case FACILITATORS -> sessionsWithout(Role.FACILITATOR, session -> true);
            case RAPPORTEURS -> sessionsWithout(Role.RAPPORTEUR, this::isWrittenDown);
            case LINE_UPS -> segments(Readiness::isLineUpIncomplete);
            case POSTERS -> withoutPoster();
            case CALLS -> segments(segment -> !QUIET.contains(segment.kind()) && lacksCall(segment));
            case LINKS -> withoutLink();
            case CONTACT -> hasContact ? List.of() : List.of("–");
        };
    }

    private Programme programme() {
        return content.programme();
    }

    private List<String> emptySessions() {
        return programme().sessions().isEmpty()
                ? List.of("–")
                : sessions(session -> segmentsOf(session).findAny().isEmpty());
    }

    private Stream<Segment> segmentsOf(Session session) {
        return programme().segments().stream()
                .filter(segment -> segment.session().equals(session.id()));
    }

    private List<String> untranslated() {
        var titles = Stream.concat(
                Stream.of(programme().title()),
                Stream.concat(
                        programme().sessions().stream().map(Session::title),
                        programme().segments().stream().map(Segment::title)));
        return titles.filter(this::lacksLanguage).map(name).toList();
    }

    private boolean lacksLanguage(Multilingual text) {
        return !text.byLanguage().keySet().containsAll(programme().languages());
    }

    private List<String> sessionsWithout(Role role, Predicate<Session> which) {
        return sessions(
                session -> which.test(session) && people.stream().noneMatch(person -> has(person, role, session)));
    }

    private boolean isWrittenDown(Session session) {
        return segmentsOf(session).map(Segment::kind).anyMatch(WRITTEN_DOWN::contains);
    }

    private boolean has(KnownPerson person, Role role, Session session) {
        return person.assignments().stream()
                .filter(assignment -> assignment.role() == role)
                .anyMatch(assignment -> covers(assignment.to(), session));
    }

    private boolean covers(@Nullable EntityKey to, Session session) {
        return to == null
                || to.equals(session.id().key())
                || segmentsOf(session)
                        .anyMatch(segment -> to.equals(segment.id().key()));
    }

    private static boolean isLineUpIncomplete(Segment segment) {
        var lineUp = segment.lineUp();
        return switch (lineUp.source()) {
            case LISTED -> lineUp.turns().isEmpty() || !fits(segment);
            case NONE -> segment.kind() == Kind.POSTER_ROUND;
            case ROOMS, SESSIONS -> false;
        };
    }

    private static boolean fits(Segment segment) {
        var lineUp = segment.lineUp();
        return LineUpFit.of(lineUp.turns(), lineUp.changeOverMillis(), segment.lengthMillis())
                .fits();
    }

    private List<String> withoutPoster() {
        return content.practices().stream()
                .filter(shown -> shown.poster() == null)
                .map(shown -> shown.practice().title())
                .toList();
    }

    private boolean lacksCall(Segment segment) {
        var calls = content.calls().getOrDefault(segment.id(), Map.of());
        return !calls.keySet().containsAll(programme().languages());
    }

    private List<String> withoutLink() {
        return people.stream()
                .filter(person -> !linked.contains(person.id()))
                .map(KnownPerson::name)
                .toList();
    }

    private List<String> sessions(Predicate<Session> which) {
        return programme().sessions().stream()
                .filter(which)
                .map(session -> name.apply(session.title()))
                .toList();
    }

    private List<String> segments(Predicate<Segment> which) {
        return programme().segments().stream()
                .filter(which)
                .map(segment -> name.apply(segment.title()))
                .toList();
    }
}
