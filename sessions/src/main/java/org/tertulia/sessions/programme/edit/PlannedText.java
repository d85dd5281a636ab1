package org.tertulia.sessions.programme.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.realtime.contract.RefusalCode;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.LineUpPlan;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.RoomPlan;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.Stage;
import org.tertulia.sessions.programme.Step;
import org.tertulia.sessions.programme.setting.Activity;
import org.tertulia.sessions.whole.Multilingual;
import org.tertulia.sessions.whole.PlainText;
import org.tertulia.sessions.whole.TextRefusal;

/**
 * One text of a programme, and what it is about. This is the one list of all its texts in several languages.
 *
 * @param about the id of the segment, session, stage, room or activity; empty for the programme itself
 * @param isTitle whether it is one line that must be there
 */
record PlannedText(String about, boolean isTitle, Multilingual text) {
    static Stream<PlannedText> of(Programme programme) {
        return join(List.of(
                of(ProgrammeFields.of(programme)),
                programme.sessions().stream().flatMap(PlannedText::of),
                programme.segments().stream().flatMap(PlannedText::of)));
    }

    static Stream<PlannedText> of(ProgrammeFields fields) {
        var activities = fields.activities() == null ? Stream.<Activity>of() : fields.activities().stream();
        return join(List.of(
                Stream.of(new PlannedText("", true, fields.title())),
                fields.stages().stream().flatMap(PlannedText::of),
                headings("", fields.exchangeHeadings().stream()),
                activities.flatMap(PlannedText::of)));
    }

    static Stream<PlannedText> of(Session session) {
        return join(List.of(
                title(session.id(), session.title()),
                texts(session.id(), session.theme(), session.spotlight()),
                headings(session.id().value(), session.headings().stream())));
    }

    static Stream<PlannedText> of(Segment segment) {
        return join(List.of(
                title(segment.id(), segment.title()),
                texts(segment.id(), segment.objective()),
                texts(segment.id(), segment.prompts().stream()),
                segment.protocol().stream().flatMap(step -> of(segment.id(), step)),
                headings(segment.id().value(), segment.headings().stream()),
                topics(segment.id(), segment.lineUp()),
                segment.listedRooms().stream().flatMap(PlannedText::of)));
    }

    private static Stream<PlannedText> of(Stage stage) {
        return join(List.of(title(stage.id(), stage.title()), texts(stage.id(), stage.prompts().stream())));
    }

    private static Stream<PlannedText> of(Activity activity) {
        return join(List.of(
                title(activity.id(), activity.title()),
                texts(activity.id(), activity.objective()),
                texts(activity.id(), activity.prompts().stream())));
    }

    private static Stream<PlannedText> of(RoomPlan room) {
        return join(List.of(
                title(room.id(), room.title()),
                texts(room.id(), room.theme()),
                headings(room.id().value(), room.headings().stream())));
    }

    private static Stream<PlannedText> of(Id segment, Step step) {
        return join(List.of(title(segment, step.title()), texts(segment, step.prompt())));
    }

    private static Stream<PlannedText> topics(Id segment, LineUpPlan lineUp) {
        return lineUp.turns().stream().flatMap(turn -> texts(segment, turn.topic()));
    }

    private static Stream<PlannedText> headings(String about, Stream<Heading> headings) {
        return headings.map(heading -> new PlannedText(about, true, heading.title()));
    }

    private static Stream<PlannedText> title(Id about, Multilingual title) {
        return Stream.of(new PlannedText(about.value(), true, title));
    }

    private static Stream<PlannedText> texts(Id about, @Nullable Multilingual... texts) {
        return texts(about, Stream.of(texts).flatMap(Stream::ofNullable));
    }

    private static Stream<PlannedText> texts(Id about, Stream<Multilingual> texts) {
        return texts.map(text -> new PlannedText(about.value(), false, text));
    }

    private static Stream<PlannedText> join(List<Stream<PlannedText>> texts) {
        return texts.stream().flatMap(each -> each);
    }

    /** What is wrong with it: a title that is missing or longer than a line, a language that is none, a text that cannot be kept. */
    Optional<Refusal> objection() {
        return objectionInFile()
                .or(() -> hasLineBreak() ? Optional.of(refusal(TextRefusal.TEXT_FORBIDDEN)) : Optional.empty());
    }

    /** The same for a text from a file, which may have a title of several lines. */
    Optional<Refusal> objectionInFile() {
        if (isTitle && text.byLanguage().isEmpty()) {
            return Optional.of(refusal(TextRefusal.TEXT_EMPTY));
        }
        return text.byLanguage().entrySet().stream()
                .flatMap(said ->
                        PlainText.objectionToLanguage(said.getKey())
                                .or(() -> PlainText.objection(said.getValue()))
                                .stream())
                .findFirst()
                .map(refusal -> new Refusal(refusal.code(), Map.of("id", about)));
    }

    private boolean hasLineBreak() {
        return isTitle && !text.byLanguage().values().stream().allMatch(PlainText::isLine);
    }

    private Refusal refusal(RefusalCode code) {
        return code.refusal("id", about);
    }
}
