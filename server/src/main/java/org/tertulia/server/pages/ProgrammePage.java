package org.tertulia.server.pages;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.PracticeView;
import org.tertulia.rapporteur.briefs.BriefView;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.languages.Language;
import org.tertulia.server.pages.SeenExchange.Seen;
import org.tertulia.sessions.programme.ProgrammeView.OrganisationView;
import org.tertulia.sessions.programme.ProgrammeView.SessionView;
import org.tertulia.sessions.programme.setting.Activity;
import org.tertulia.sessions.programme.setting.Setting;
import org.tertulia.sessions.segments.ExchangeView;
import org.tertulia.sessions.segments.SegmentView;
import org.tertulia.sessions.whole.Multilingual;

/** The public page of an exchange: its programme, practices and published briefs. */
public record ProgrammePage(
        String slug,
        String title,
        String dates,
        String zone,
        boolean sample,
        List<Day> days,
        List<OwnTime> activities,
        List<Practice> practices,
        List<Brief> briefs) {
    public record Day(int number, String date, String zone, List<Block> sessions) {}

    /**
     * A session.
     *
     * @param zone its own time zone; empty if it has that of its day
     * @param setting where it is and what holds there
     * @param unnamed why nobody who takes part is named; empty if they may be named
     */
    public record Block(
            String id,
            String title,
            String theme,
            String spotlight,
            String from,
            String to,
            String zone,
            String setting,
            String unnamed,
            List<Line> segments) {}

    /** Something that people do in their own time. */
    public record OwnTime(
            String kind,
            String title,
            String objective,
            List<String> prompts,
            String opens,
            String closes,
            String link) {}

    /**
     * A segment.
     *
     * @param machine its start in machine-readable form
     * @param own its start in the reader's own time zone, empty without one
     * @param kind its kind in lower case, for its style and label
     * @param setting where it is and what holds there, if that is not what its session says
     * @param unnamed why nobody who takes part is named, if that is not what its session says
     * @param front who is at the front besides the turns
     */
    public record Line(
            String from,
            String to,
            String machine,
            String own,
            String kind,
            boolean isBreak,
            String title,
            String objective,
            List<String> prompts,
            String setting,
            String unnamed,
            List<FrontWords.Seat> front,
            List<FrontWords.Speaker> speakers,
            String facilitators,
            List<Room> rooms) {}

    /** A room that the programme lists, such as a round table. */
    public record Room(String title, String theme, String place) {}

    public record Practice(String id, String city, String title, String language, boolean sample) {}

    public record Brief(int version, String title, String date, String hash) {}

    /** Null if there is no programme yet. */
    public static @Nullable ProgrammePage of(
            String slug, boolean sample, SeenExchange seen, Language language, @Nullable ZoneId own, PageWords words) {
        var exchange = seen.all(ExchangeView.class).stream().findFirst().orElse(null);
        if (exchange == null) {
            return null;
        }
        var zone = Reader.zone(exchange.view().zone()).orElseThrow();
        return new Builder(seen, new Reader(language, zone), own, words).build(slug, sample, exchange.view());
    }

    private record Builder(
            SeenExchange seen, Reader reader, @Nullable ZoneId own, PageWords words) {
        ProgrammePage build(String slug, boolean sample, ExchangeView exchange) {
            var days = days();
            return new ProgrammePage(
                    slug,
                    reader.text(exchange.title()),
                    dates(),
                    days.isEmpty() ? exchange.zone() : days.getFirst().zone(),
                    sample,
                    days,
                    activities(),
                    practices(),
                    briefs());
        }

        private String dates() {
            var sessions = seen.all(SessionView.class).stream().map(Seen::view).toList();
            if (sessions.isEmpty()) {
                return "";
            }
            return reader.days(
                    sessions.stream().mapToLong(SessionView::plannedStart).min().orElseThrow(),
                    sessions.stream().mapToLong(SessionView::plannedStart).max().orElseThrow());
        }

        private List<Day> days() {
            var sessions = seen.all(SessionView.class).stream()
                    .sorted(comparingLong(session -> session.view().plannedStart()))
                    .toList();
            var numbers = new TreeSet<Integer>();
            sessions.forEach(session -> numbers.add(session.view().day()));
            return numbers.stream().map(number -> day(number, sessions)).toList();
        }

        private Day day(int number, List<Seen<SessionView>> all) {
            var sessions = all.stream()
                    .filter(session -> session.view().day() == number)
                    .toList();
            var start = sessions.getFirst().view().plannedStart();
            return new Day(
                    number,
                    reader.date(start),
                    reader.zoneName(start),
                    sessions.stream().map(this::block).toList());
        }

        private Block block(Seen<SessionView> session) {
            var view = session.view();
            var there = at(view);
            var segments = seen.all(SegmentView.class).stream()
                    .filter(segment -> segment.view().session().value().equals(session.id()))
                    .sorted(comparingLong(segment -> segment.view().plannedStart()))
                    .map(segment -> there.line(segment.view(), view.setting()))
                    .toList();
            return new Block(
                    session.id(),
                    reader.text(view.title()),
                    reader.text(view.theme()),
                    reader.text(view.spotlight()),
                    there.reader.time(view.plannedStart()),
                    there.reader.time(view.plannedEnd()),
                    view.zone() == null ? "" : there.reader.zoneName(view.plannedStart()),
                    front().setting(view.setting()),
                    front().unnamed(view.setting()),
                    segments);
        }

        /** For a session with its own time zone. */
        private Builder at(SessionView session) {
            return Reader.zone(session.zone())
                    .map(zone -> new Builder(seen, reader.in(zone), own, words))
                    .orElse(this);
        }

        private FrontWords front() {
            return new FrontWords(seen, reader, words);
        }

        private List<OwnTime> activities() {
            return seen.all(Activity.class).stream()
                    .map(Seen::view)
                    .sorted(comparingLong(Activity::opens))
                    .map(activity -> new OwnTime(
                            words.messages().say(reader.language(), "activity." + Words.of(activity.kind())),
                            reader.text(activity.title()),
                            reader.text(activity.objective()),
                            texts(activity.prompts()),
                            reader.opening(activity.opens()),
                            reader.deadline(activity.closes()),
                            Objects.requireNonNullElse(activity.link(), "")))
                    .toList();
        }

        private List<String> texts(List<Multilingual> texts) {
            return texts.stream().map(reader::text).toList();
        }

        private Line line(SegmentView segment, @Nullable Setting ofSession) {
            var setting = segment.setting() == null ? null : segment.setting().beyond(ofSession);
            var kind = segment.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return new Line(
                    reader.time(segment.plannedStart()),
                    reader.time(segment.plannedStart() + segment.lengthMillis()),
                    reader.machine(segment.plannedStart()),
                    ownTime(segment.plannedStart()),
                    kind,
                    kind.equals("break"),
                    reader.text(segment.title()),
                    reader.text(segment.objective()),
                    texts(segment.prompts()),
                    front().setting(setting),
                    front().unnamed(setting),
                    front().front(segment),
                    front().speakers(segment),
                    String.join(
                            ", ",
                            segment.facilitators().stream()
                                    .map(id -> organisation(id.value()))
                                    .toList()),
                    rooms(segment));
        }

        private String ownTime(long start) {
            return own == null ? "" : reader.in(own).dayTime(start);
        }

        private List<Room> rooms(SegmentView segment) {
            return segment.listedRooms() == null
                    ? List.of()
                    : segment.listedRooms().stream()
                            .map(room -> new Room(
                                    reader.text(room.title()),
                                    reader.text(room.theme()),
                                    Objects.requireNonNullElse(room.place(), "")))
                            .toList();
        }

        private List<Practice> practices() {
            return seen.all(PracticeView.class).stream()
                    .map(practice -> new Practice(
                            practice.id(),
                            organisation(practice.view().organisation().value()),
                            practice.view().title(),
                            practice.view().language(),
                            practice.view().sample()))
                    .sorted(comparing(Practice::city))
                    .toList();
        }

        private List<Brief> briefs() {
            return seen.all(BriefView.class).stream()
                    .flatMap(brief -> brief.view().versions().stream()
                            .map(version -> new Brief(
                                    version.version(),
                                    reader.text(brief.view().title()),
                                    reader.date(version.at()),
                                    version.hash())))
                    .sorted(comparingInt(Brief::version).reversed())
                    .toList();
        }

        private String organisation(String id) {
            return seen.find("organisation", id, OrganisationView.class)
                    .map(OrganisationView::name)
                    .orElse(id);
        }
    }
}
