package org.tertulia.server.pages;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.languages.Language;
import org.tertulia.server.pages.SeenExchange.Seen;
import org.tertulia.server.wire.PeopleDirectory;
import org.tertulia.sessions.clocks.Clock;
import org.tertulia.sessions.clocks.ClockPhase;
import org.tertulia.sessions.lineups.TurnPhase;
import org.tertulia.sessions.lineups.TurnView;
import org.tertulia.sessions.notices.NoticeView;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.Stage;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.rooms.RoomView;
import org.tertulia.sessions.rooms.RoomsPhase;
import org.tertulia.sessions.run.Call;
import org.tertulia.sessions.run.SegmentPhase;
import org.tertulia.sessions.segments.ExchangeView;
import org.tertulia.sessions.segments.ExpectedTimes;
import org.tertulia.sessions.segments.SegmentView;

/** Writes the text page: what one person sees of the exchange at one moment of stream time. */
public final class TextPageWriter {
    private static final int LATER = 8;
    private static final int NOTICES = 5;
    private static final long MINUTE = 60_000;

    private final SeenExchange seen;
    private final PeopleDirectory names;
    private final Reader reader;
    private final long now;
    private final ExchangeView exchange;
    private final SubjectNames subjects;
    private final FrontWords front;
    private final WrittenNotes notes;
    private final ExpectedTimes expected;

    private TextPageWriter(SeenExchange seen, Reader reader, PageWords words, long now, ExchangeView exchange) {
        this.seen = seen;
        this.names = words.names();
        this.reader = reader;
        this.now = now;
        this.exchange = exchange;
        this.subjects = new SubjectNames(seen, names, reader, words.messages());
        this.front = new FrontWords(seen, reader, words);
        this.notes = new WrittenNotes(seen, reader);
        this.expected = expected();
    }

    /** Empty if there is no programme yet. */
    public static Optional<TextPageWriter> of(SeenExchange seen, PageWords words, Language language, long now) {
        return seen.all(ExchangeView.class).stream().findFirst().map(Seen::view).map(exchange -> {
            var zone = Reader.zone(exchange.zone()).orElseThrow();
            return new TextPageWriter(seen, new Reader(language, zone), words, now, exchange);
        });
    }

    public TextPage write(String slug, PersonId person, int every) {
        return new TextPage(
                slug,
                reader.text(exchange.title()),
                names.nameOf(person),
                reader.time(now),
                reader.zoneName(now),
                every,
                late(),
                segments(SegmentPhase.RUNNING, SegmentPhase.PAUSED).stream()
                        .map(this::running)
                        .toList(),
                room(person).orElse(null),
                notices(),
                later(),
                notes.on(sessionBoard()));
    }

    private List<Seen<SegmentView>> segments(SegmentPhase... phases) {
        return seen.all(SegmentView.class).stream()
                .filter(segment -> List.of(phases).contains(segment.view().phase()))
                .sorted(comparingLong(segment -> segment.view().plannedStart()))
                .toList();
    }

    private ExpectedTimes expected() {
        var items = seen.all(SegmentView.class).stream().map(this::item).toList();
        return ExpectedTimes.of(items, now);
    }

    private ExpectedTimes.Item item(Seen<SegmentView> segment) {
        var view = segment.view();
        return new ExpectedTimes.Item(
                new SegmentId(segment.id()),
                view.session(),
                view.plannedStart(),
                view.lengthMillis(),
                view.fixed(),
                view.startedAt(),
                view.endedAt(),
                clock("segment:" + segment.id())
                        .map(clock -> clock.leftMillis(now))
                        .orElse(0L));
    }

    private long late() {
        return Math.max(0, expected.lateness().millis() / MINUTE);
    }

    private TextPage.Running running(Seen<SegmentView> segment) {
        var view = segment.view();
        var clock = clock("segment:" + segment.id());
        return new TextPage.Running(
                reader.text(view.title()),
                view.rooms() == RoomsPhase.RECALLED,
                reader.text(view.objective()),
                stage(view),
                clock.map(found -> reader.time(now + Math.max(0, found.leftMillis(now))))
                        .orElse(""),
                left(clock).orElse(new TextPage.Left(0, false, false)),
                countdown(segment, clock).orElse(null),
                voices(view.calls()),
                turn(view).orElse(null),
                onDeck(view),
                view.prompts().stream().map(reader::text).toList(),
                front.setting(view.setting()),
                front.front(view).stream().map(FrontWords.Seat::who).toList());
    }

    /** The clock of the running turn, else of the change-over, else of the segment. */
    private Optional<TextPage.Countdown> countdown(Seen<SegmentView> segment, Optional<Clock> own) {
        var turn = segment.view().turns().stream().flatMap(id -> clock("turn:" + id.value()).stream());
        var changeOver = clock("changeover:" + segment.id()).stream();
        return Stream.concat(turn, changeOver)
                .filter(clock -> clock.phase() == ClockPhase.RUNNING)
                .findFirst()
                .or(() -> own)
                .map(clock -> new TextPage.Countdown(
                        clock.phase().name().toLowerCase(Locale.ROOT),
                        clock.endsAt(),
                        clock.leftMillis(),
                        clock.lengthMillis()));
    }

    private String stage(SegmentView segment) {
        return exchange.stages().stream()
                .filter(stage -> stage.id().equals(segment.stage()))
                .findFirst()
                .map(Stage::title)
                .map(reader::text)
                .orElse("");
    }

    private Optional<TextPage.Speaking> turn(SegmentView segment) {
        return segment.turns().stream()
                .flatMap(id -> seen
                        .find("turn", id.value(), TurnView.class)
                        .filter(turn -> turn.phase() == TurnPhase.RUNNING)
                        .map(turn -> speaking(id, turn))
                        .stream())
                .findFirst();
    }

    private TextPage.Speaking speaking(TurnId id, TurnView turn) {
        var speaker = front.speaker(turn);
        var left = left(clock("turn:" + id.value())).orElse(null);
        return new TextPage.Speaking(speaker.who(), speaker.topic(), left, speaker.video());
    }

    private String onDeck(SegmentView segment) {
        return segment.turns().stream()
                .flatMap(id -> seen.find("turn", id.value(), TurnView.class).stream())
                .filter(TurnView::onDeck)
                .map(front::who)
                .findFirst()
                .orElse("");
    }

    private Optional<TextPage.Room> room(PersonId person) {
        var open = seen.all(SegmentView.class).stream()
                .filter(segment -> areOpen(segment.view().rooms()))
                .map(Seen::id)
                .toList();
        return seen.all(RoomView.class).stream()
                .filter(room -> open.contains(room.view().segment().value()))
                .filter(room -> room.view().seats().stream()
                        .anyMatch(seat -> seat.person().equals(person)))
                .findFirst()
                .map(room -> room(room, person));
    }

    private static boolean areOpen(RoomsPhase rooms) {
        return switch (rooms) {
            case OPEN, RECALLED -> true;
            case NONE, PLANNED, CLOSED -> false;
        };
    }

    private TextPage.Room room(Seen<RoomView> room, PersonId reading) {
        var view = room.view();
        var steps = seen.find("segment", view.segment().value(), SegmentView.class)
                .map(SegmentView::protocol)
                .orElse(List.of());
        var step = view.step() >= 0 && view.step() < steps.size() ? steps.get(view.step()) : null;
        return new TextPage.Room(
                view.number(),
                view.title() == null ? subjects.name(view.subject()) : reader.text(view.title()),
                String.join(
                        ", ",
                        view.seats().stream()
                                .filter(seat -> !seat.person().equals(reading))
                                .map(seat -> names.nameOf(seat.person()))
                                .toList()),
                step == null ? "" : reader.text(step.title()),
                step == null ? "" : reader.text(step.prompt()),
                left(clock("step:" + room.id())).orElse(null),
                voices(view.calls()),
                notes.on("room:" + room.id()));
    }

    private Optional<Clock> clock(String id) {
        return seen.find("clock", id, Clock.class);
    }

    private Optional<TextPage.Left> left(Optional<Clock> clock) {
        return clock.filter(found -> found.phase() != ClockPhase.ENDED).map(found -> {
            var left = found.leftMillis(now);
            var minutes = left >= 0 ? (left + MINUTE - 1) / MINUTE : -left / MINUTE;
            return new TextPage.Left(minutes, left < 0, found.phase() == ClockPhase.PAUSED);
        });
    }

    /** Calls in the reader's language come first. */
    private List<TextPage.Voice> voices(Map<String, Call> calls) {
        var voices = new ArrayList<TextPage.Voice>();
        calls.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Call> call) -> !isReaders(call.getKey()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .filter(call -> call.getValue().link().startsWith("https://"))
                .forEach(call -> voices.add(new TextPage.Voice(
                        Language.of(call.getKey()).map(Language::ownName).orElse(call.getKey()),
                        call.getValue().link(),
                        Optional.ofNullable(call.getValue().dialIn()).orElse(""))));
        return voices;
    }

    private boolean isReaders(String language) {
        return language.equals(reader.language().tag());
    }

    private List<String> notices() {
        return seen.all(NoticeView.class).stream()
                .map(Seen::view)
                .sorted(comparingLong(NoticeView::at).reversed())
                .limit(NOTICES)
                .map(NoticeView::text)
                .toList();
    }

    /** The waiting segments at their expected times. Skipped segments are left out. */
    private List<TextPage.Later> later() {
        return expected.segments().stream()
                .filter(each -> each.item().startedAt() == null && !each.passedOver())
                .limit(LATER)
                .map(each -> new TextPage.Later(reader.timeFrom(now, each.start()), title(each.item())))
                .toList();
    }

    private String title(ExpectedTimes.Item segment) {
        return seen.find("segment", segment.id().value(), SegmentView.class)
                .map(view -> reader.text(view.title()))
                .orElse("");
    }

    private String sessionBoard() {
        return segments(SegmentPhase.RUNNING, SegmentPhase.PAUSED).stream()
                .findFirst()
                .map(segment -> "session:" + segment.view().session().value())
                .orElse("");
    }
}
