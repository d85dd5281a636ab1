package org.tertulia.sessions.programme.edit;

import static org.tertulia.realtime.contract.Objections.when;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.Plan;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammeEdited;
import org.tertulia.sessions.programme.ProgrammeRefusal;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.whole.TextRefusal;

/** Checks what people typed: texts, languages, names and amounts. A reader of files has checked imports already. */
public final class EditCheck {
    /** As many as an import may have. */
    static final int MOST_SEGMENTS = 3_000;

    static final int MOST_SESSIONS = 1_000;

    private final Plan now;
    private final ProgrammeEdited edited;

    public EditCheck(Plan now, ProgrammeEdited edited) {
        this.now = now;
        this.edited = edited;
    }

    /** The first thing that is wrong. */
    public Optional<Refusal> objection() {
        return Stream.of(twice(), amounts(), headings(), languages(), texts(), organisations(), subjects())
                .flatMap(each -> each)
                .findFirst();
    }

    /** The first thing that is wrong with the texts of a whole programme. */
    public static Optional<Refusal> objectionToTexts(Programme programme) {
        return PlannedText.of(programme)
                .flatMap(text -> text.objectionInFile().stream())
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
                || tooLong().findAny().isPresent();
        return when(tooMany, ProgrammeRefusal.PROGRAMME_TOO_LARGE).stream();
    }

    /** Lists that were as long before are not what the edit brings. */
    private Stream<List<?>> tooLong() {
        var before = Stream.concat(
                        was(now.sessions(), edited.sessions(), Session::id).flatMap(PlannedLists::of),
                        was(now.segments(), edited.segments(), Segment::id).flatMap(PlannedLists::of))
                .filter(list -> list.size() > PlannedLists.LONGEST)
                .collect(Collectors.toSet());
        return lists().filter(list -> list.size() > PlannedLists.LONGEST && !before.contains(list));
    }

    private Stream<List<?>> lists() {
        return Stream.of(
                        fields().flatMap(PlannedLists::of),
                        edited.sessions().stream().flatMap(PlannedLists::of),
                        edited.segments().stream().flatMap(PlannedLists::of))
                .flatMap(each -> each);
    }

    private Stream<ProgrammeFields> fields() {
        return Stream.ofNullable(edited.fields());
    }

    private Stream<Refusal> headings() {
        return Stream.of(
                        fields().map(ProgrammeFields::exchangeHeadings),
                        edited.sessions().stream().map(Session::headings),
                        edited.segments().stream().flatMap(PlannedLists::headings))
                .flatMap(each -> each)
                .flatMap(board -> repeated(board.stream().map(Heading::id)))
                .map(id -> ProgrammeRefusal.PROGRAMME_DUPLICATE_ID.refusal("id", id.value()));
    }

    private Stream<Refusal> languages() {
        return fields().flatMap(fields -> repeated(fields.languages().stream()))
                .map(language -> ProgrammeRefusal.PROGRAMME_DUPLICATE_ID.refusal("id", language));
    }

    private static <T> Stream<T> repeated(Stream<T> all) {
        var seen = new HashSet<T>();
        return all.filter(each -> !seen.add(each));
    }

    /** What the edit brings in. What was wrong in a file before can still be corrected one after the other. */
    private Stream<Refusal> texts() {
        var known = Stream.concat(
                        was(now.sessions(), edited.sessions(), Session::id).flatMap(PlannedText::of),
                        was(now.segments(), edited.segments(), Segment::id).flatMap(PlannedText::of))
                .collect(Collectors.toSet());
        if (edited.fields() != null) {
            PlannedText.of(ProgrammeFields.of(now.programme())).forEach(known::add);
        }
        return Stream.of(
                        fields().flatMap(PlannedText::of),
                        edited.sessions().stream().flatMap(PlannedText::of),
                        edited.segments().stream().flatMap(PlannedText::of))
                .flatMap(each -> each)
                .filter(text -> !known.contains(text))
                .flatMap(text -> text.objection().stream());
    }

    private Stream<Refusal> organisations() {
        return edited.segments().stream()
                .flatMap(PlannedNames::organisations)
                .filter(this::isUnknown)
                .map(id -> ProgrammeRefusal.ORGANISATION_UNKNOWN.refusal("id", id.value()));
    }

    private boolean isUnknown(OrganisationId id) {
        return !now.organisations().containsKey(id);
    }

    private Stream<Refusal> subjects() {
        return edited.segments().stream()
                .flatMap(PlannedNames::subjects)
                .filter(subject -> !subject.isWellFormed())
                .map(subject -> TextRefusal.ID_MALFORMED.refusal("id", subject.value()));
    }

    private static <I, R> Stream<R> was(Map<I, R> before, List<R> after, Function<R, I> id) {
        return after.stream().map(record -> before.get(id.apply(record))).flatMap(Stream::ofNullable);
    }
}
