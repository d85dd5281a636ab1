package org.tertulia.server.exporter.folder;

import java.time.ZoneId;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.exporter.ExchangeContent;
import org.tertulia.server.importer.reading.Times;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.importer.reading.YamlOut;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.Segment.Kind;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.Stage;
import org.tertulia.sessions.programme.Step;
import org.tertulia.sessions.programme.setting.Activity;
import org.tertulia.sessions.rooms.DefaultHeadings;

/** Writes {@code programme.yaml}: first what the sessions refer to, then the sessions. */
final class WrittenProgramme {
    private final ExchangeContent content;
    private final Programme programme;
    private final List<String> languages;
    private final NamedLists<Heading> headings = new NamedLists<>();
    private final NamedLists<Step> protocols = new NamedLists<>();

    private WrittenProgramme(ExchangeContent content) {
        this.content = content;
        this.programme = content.programme();
        this.languages = programme.languages();
    }

    static String of(ExchangeContent content) {
        return YamlOut.write(fieldsOf(content));
    }

    /** Its fields by name, as YAML has them. */
    static SequencedMap<String, Object> fieldsOf(ExchangeContent content) {
        return new WrittenProgramme(content).fields();
    }

    /** The sessions are written first, because they name the lists. */
    private SequencedMap<String, Object> fields() {
        var board =
                headings.nameIfAny(unusual(programme.exchangeHeadings(), DefaultHeadings.OF_THE_EXCHANGE), "exchange");
        var sessions = programme.sessions().stream().map(this::session).toList();
        return new WrittenFields(languages)
                .word("slug", content.slug())
                .word("zone", programme.zone())
                .list("languages", languages)
                .title(programme.title(), content.slug())
                .list("stages", programme.stages().stream().map(this::stage).toList())
                .nested("headings", headings.written(this::heading))
                .nested("protocols", protocols.written(this::step))
                .word("board", board)
                .list(
                        "activities",
                        programme.ownTime().stream().map(this::activity).toList())
                .all("sessions", sessions)
                .all();
    }

    private Object stage(Stage stage) {
        return new WrittenFields(languages)
                .word("id", stage.id().value())
                .title(stage.title(), stage.id().value())
                .texts("prompts", stage.prompts())
                .all();
    }

    private Object heading(Heading heading) {
        return new WrittenFields(languages)
                .word("id", heading.id().value())
                .title(heading.title(), heading.id().value())
                .all();
    }

    private Object step(Step step) {
        return new WrittenFields(languages)
                .word("time", Times.written(step.lengthMillis()))
                .title(step.title(), "–")
                .text("prompt", step.prompt().byLanguage().isEmpty() ? null : step.prompt())
                .all();
    }

    private Object activity(Activity activity) {
        var times = new WrittenTimes(ZoneId.of(programme.zone()));
        return new WrittenFields(languages)
                .word("id", activity.id().value())
                .word("kind", Words.of(activity.kind()))
                .word("opens", times.moment(activity.opens()))
                .word("closes", times.end(activity.closes()))
                .title(activity.title(), activity.id().value())
                .text("objective", activity.objective())
                .texts("prompts", activity.prompts())
                .word("link", activity.link())
                .all();
    }

    private @Nullable String headings(Session session) {
        var isReviewed = programme.segments().stream()
                .anyMatch(segment -> segment.session().equals(session.id()) && segment.kind() == Kind.PEER_REVIEW);
        var usual = isReviewed ? DefaultHeadings.OF_A_REVIEW : DefaultHeadings.NOTES;
        return headings.nameIfAny(
                unusual(session.headings(), usual), session.id().value());
    }

    /** A reader knows the usual headings, also in languages that the exchange does not have. */
    private static List<Heading> unusual(List<Heading> written, List<Heading> usual) {
        return written.equals(usual) ? List.of() : written;
    }

    private Object session(Session session) {
        var zone = session.zone() == null ? programme.zone() : session.zone();
        var times = new WrittenTimes(ZoneId.of(zone));
        var segments = new WrittenSegments(content, times, headings, protocols);
        var own = programme.segments().stream()
                .filter(segment -> segment.session().equals(session.id()));
        return new WrittenFields(languages)
                .word("id", session.id().value())
                .word("date", times.date(session.plannedStart()))
                .word("time", times.span(session.plannedStart(), session.plannedEnd()))
                .word("zone", session.zone())
                .title(session.title(), session.id().value())
                .text("theme", session.theme())
                .text("spotlight", session.spotlight())
                .setting(session.setting())
                .word("headings", headings(session))
                .all(
                        "segments",
                        own.map(segment -> segments.segment(session, segment)).toList())
                .all();
    }
}
