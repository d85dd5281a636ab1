package org.tertulia.server.exporter.programme;

import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.PracticeView;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.pages.SeenExchange;
import org.tertulia.server.pages.SeenExchange.Seen;
import org.tertulia.sessions.lineups.TurnView;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.ProgrammeView.OrganisationView;
import org.tertulia.sessions.programme.ProgrammeView.SessionView;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.programme.setting.Activity;
import org.tertulia.sessions.programme.setting.Front;
import org.tertulia.sessions.programme.setting.Setting;
import org.tertulia.sessions.segments.ExchangeView;
import org.tertulia.sessions.segments.SegmentView;
import org.tertulia.sessions.whole.Multilingual;

/** The programme as anyone sees it, for one reader's language, in the order of its times. */
public record PublicProgramme(
        String slug, String title, ZoneId zone, String language, List<Segment> segments, List<OwnTime> activities) {
    /**
     * A segment.
     *
     * @param day the day on which its session begins
     * @param zone the zone of its session
     * @param language the language of its title, which may be another one if there is no translation
     * @param front who is named for the front and for turns
     * @param links the messages that are played and the practices that are presented
     */
    public record Segment(
            String id,
            String title,
            String language,
            String objective,
            String session,
            LocalDate day,
            ZoneId zone,
            SegmentView view,
            List<Person> front,
            List<String> facilitators,
            List<String> prompts,
            List<Link> links) {
        Setting setting() {
            return view.setting() == null ? Setting.UNSAID : view.setting();
        }

        long end() {
            return view.plannedStart() + view.lengthMillis();
        }

        /** The room and the venue; empty if neither is said. */
        String place() {
            return Stream.of(setting().room(), setting().venue())
                    .flatMap(Stream::ofNullable)
                    .collect(Collectors.joining(", "));
        }
    }

    /** A person at the front; the id is empty if it is a place for an organisation. */
    public record Person(String id, String name, String organisation) {}

    /** Something to look at; its address may be a path below the page of the exchange. */
    public record Link(String title, String address) {}

    /** What people do in their own time. */
    public record OwnTime(String id, String title, String objective, Activity view) {}

    /** Empty if there is no programme yet. */
    public static Optional<PublicProgramme> of(
            String slug, SeenExchange seen, String language, Function<PersonId, String> names) {
        return seen.all(ExchangeView.class).stream()
                .findFirst()
                .map(exchange -> new Builder(
                                seen, language, names, ZoneId.of(exchange.view().zone()))
                        .build(slug, exchange.view()));
    }

    /** Only what belongs to one session. */
    public PublicProgramme ofSession(SessionId session) {
        var own = segments.stream()
                .filter(segment -> segment.view().session().equals(session))
                .toList();
        return new PublicProgramme(slug, title, zone, language, own, List.of());
    }

    /** A text in the reader's language, else in English, else in any. */
    String text(Multilingual text) {
        return text.byLanguage().getOrDefault(languageOf(text, language), "");
    }

    private static String languageOf(Multilingual text, String language) {
        var known = text.byLanguage().keySet();
        return Stream.concat(Stream.of(language, "en"), known.stream().sorted())
                .filter(known::contains)
                .findFirst()
                .orElse(language);
    }

    private record Builder(SeenExchange seen, String language, Function<PersonId, String> names, ZoneId zone) {
        PublicProgramme build(String slug, ExchangeView exchange) {
            var segments = seen.all(SegmentView.class).stream()
                    .sorted(comparingLong((Seen<SegmentView> segment) ->
                                    segment.view().plannedStart())
                            .thenComparing(Seen::id))
                    .map(this::segment)
                    .toList();
            var activities = seen.all(Activity.class).stream()
                    .sorted(comparingLong(activity -> activity.view().opens()))
                    .map(this::activity)
                    .toList();
            return new PublicProgramme(slug, text(exchange.title()), zone, language, segments, activities);
        }

        private Segment segment(Seen<SegmentView> segment) {
            var view = segment.view();
            var session = seen.find("session", view.session().value(), SessionView.class);
            var own = session.map(SessionView::zone).map(ZoneId::of).orElse(zone);
            return new Segment(
                    segment.id(),
                    text(view.title()),
                    languageOf(view.title(), language),
                    text(view.objective()),
                    session.map(SessionView::title).map(this::text).orElse(""),
                    Instant.ofEpochMilli(session.map(SessionView::plannedStart).orElse(view.plannedStart()))
                            .atZone(own)
                            .toLocalDate(),
                    own,
                    view,
                    front(view),
                    view.facilitators().stream().map(this::organisation).toList(),
                    view.prompts().stream().map(this::text).toList(),
                    turns(view).flatMap(turn -> links(view, turn)).toList());
        }

        private Stream<TurnView> turns(SegmentView view) {
            return view.turns().stream().flatMap(turn -> seen.find("turn", turn.value(), TurnView.class).stream());
        }

        private Stream<Link> links(SegmentView view, TurnView turn) {
            var subject = new EntityKey(turn.subject().value());
            var practice = seen.find(subject, PracticeView.class)
                    .map(found -> new Link(found.title(), "/practices/" + subject.id()));
            var video = Optional.ofNullable(turn.video())
                    .map(link -> new Link(text(turn.topic() == null ? view.title() : turn.topic()), link));
            return Stream.of(practice, video).flatMap(Optional::stream);
        }

        private OwnTime activity(Seen<Activity> activity) {
            var view = activity.view();
            return new OwnTime(activity.id(), text(view.title()), text(view.objective()), view);
        }

        private List<Person> front(SegmentView view) {
            var named = view.front() == null ? List.<Front>of() : view.front();
            var seats = named.stream().map(seat -> person(seat.person(), seat.organisation()));
            var turns = turns(view)
                    .filter(turn -> turn.person() != null)
                    .map(turn -> person(turn.person(), turn.organisation()));
            return Stream.concat(seats, turns)
                    .filter(person ->
                            !person.name().isEmpty() || !person.organisation().isEmpty())
                    .distinct()
                    .toList();
        }

        private Person person(@Nullable PersonId person, @Nullable OrganisationId organisation) {
            return new Person(
                    person == null ? "" : person.value(),
                    person == null ? "" : names.apply(person),
                    organisation == null ? "" : organisation(organisation));
        }

        private String organisation(OrganisationId id) {
            return seen.find("organisation", id.value(), OrganisationView.class)
                    .map(OrganisationView::name)
                    .orElse(id.value());
        }

        private String text(@Nullable Multilingual text) {
            return text == null ? "" : text.byLanguage().getOrDefault(languageOf(text, language), "");
        }
    }
}
