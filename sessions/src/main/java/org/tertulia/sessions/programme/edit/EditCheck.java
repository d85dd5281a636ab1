package org.tertulia.sessions.programme.edit;

import static org.tertulia.realtime.contract.Objections.when;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.Plan;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammeEdited;
import org.tertulia.sessions.programme.ProgrammeRefusal;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.whole.Multilingual;
import org.tertulia.sessions.whole.PlainText;
import org.tertulia.sessions.whole.TextRefusal;

/** Checks what people typed: texts, languages, names and amounts. A reader of files has checked imports already. */
public final class EditCheck {
    /** As many as an import may have. */
    static final int MOST_SEGMENTS = 3_000;

    static final int MOST_SESSIONS = 1_000;

    /** The longest list of one segment, such as its prompts. */
    static final int MOST_OF_ONE = 200;

    private final Plan now;
    private final ProgrammeEdited edited;

    public EditCheck(Plan now, ProgrammeEdited edited) {
        this.now = now;
        this.edited = edited;
    }

    /** The first thing that is wrong. */
    public Optional<Refusal> objection() {
        return Stream.of(twice(), amounts(), titles(), texts(), organisations())
                .flatMap(each -> each)
                .findFirst();
    }

    private Stream<Refusal> twice() {
        var seen = new HashSet<Id>();
        return Stream.of(
                        edited.segments().stream().map(Segment::id),
                        edited.removedSegments().stream(),
                        edited.sessions().stream().map(Session::id),
                        edited.removedSessions().stream())
                .flatMap(ids -> ids)
                .filter(id -> !seen.add(id))
                .map(id -> ProgrammeRefusal.PROGRAMME_DUPLICATE_ID.refusal("id", id.value()));
    }

    private Stream<Refusal> amounts() {
        var next = edited.next(now.programme());
        var tooMany = next.segments().size() > MOST_SEGMENTS
                || next.sessions().size() > MOST_SESSIONS
                || edited.segments().stream().anyMatch(EditCheck::isCrowded);
        return when(tooMany, ProgrammeRefusal.PROGRAMME_TOO_LARGE).stream();
    }

    private static boolean isCrowded(Segment segment) {
        return Stream.of(segment.prompts(), segment.facilitators(), segment.protocol(), segment.headings())
                .anyMatch(list -> list.size() > MOST_OF_ONE);
    }

    /** A title has at least one language, and each is one line. */
    private Stream<Refusal> titles() {
        var titles = Stream.concat(
                edited.segments().stream().map(Segment::title),
                edited.sessions().stream().map(Session::title));
        return titles.flatMap(title -> title.byLanguage().isEmpty()
                ? Stream.of(TextRefusal.TEXT_EMPTY.refusal())
                : title.byLanguage().values().stream().flatMap(line -> PlainText.objectionToLine(line).stream()));
    }

    private Stream<Refusal> texts() {
        var ofSegments = edited.segments().stream()
                .flatMap(segment ->
                        Stream.concat(texts(segment.title(), segment.objective()), segment.prompts().stream()));
        var ofSessions = edited.sessions().stream()
                .flatMap(session -> texts(session.title(), session.theme(), session.spotlight()));
        return Stream.concat(ofSegments, ofSessions).flatMap(EditCheck::objections);
    }

    private static Stream<Multilingual> texts(@Nullable Multilingual... texts) {
        return Stream.of(texts).flatMap(Stream::ofNullable);
    }

    private static Stream<Refusal> objections(Multilingual text) {
        return text.byLanguage().entrySet().stream()
                .flatMap(each -> Stream.of(
                                PlainText.objectionToLanguage(each.getKey()), PlainText.objection(each.getValue()))
                        .flatMap(Optional::stream));
    }

    private Stream<Refusal> organisations() {
        return edited.segments().stream()
                .map(Segment::facilitators)
                .flatMap(List::stream)
                .filter(this::isUnknown)
                .map(id -> ProgrammeRefusal.ORGANISATION_UNKNOWN.refusal("id", id.value()));
    }

    private boolean isUnknown(OrganisationId id) {
        return !now.organisations().containsKey(id);
    }
}
