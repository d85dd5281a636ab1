package org.tertulia.rapporteur.boards;

import static org.tertulia.realtime.contract.Objections.first;
import static org.tertulia.realtime.contract.Objections.when;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.programme.ProgrammeState;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.whole.PlainText;
import org.tertulia.sessions.whole.TextRefusal;

/** Checks the text, the stage and the sources of a note. */
public final class Checks {
    private Checks() {}

    /** What is wrong with a wording. Only an undo brings a wording back, so nobody else may use such an id. */
    public static Optional<Refusal> text(Around<?> around, Wording wording) {
        return first(
                when(wording.edit().isAgain() && !around.isAsked(), TextRefusal.ID_MALFORMED),
                PlainText.objection(wording.edit()),
                PlainText.objection(wording.text()),
                PlainText.objectionToLanguage(wording.language()));
    }

    /** A refusal if the exchange has no such stage. */
    public static Optional<Refusal> stage(ProgrammeState state, @Nullable StageId stage) {
        var known = state.programme().stages().stream().anyMatch(one -> one.id().equals(stage));
        return when(stage != null && !known, BoardRefusal.STAGE_UNKNOWN);
    }

    /** A refusal for the first source that does not exist. */
    static Optional<Refusal> sources(BoardsState state, Sources sources) {
        return Stream.of(
                        known("speaker", sources.speaker(), state::person),
                        known("organisation", sources.organisation(), state::organisation),
                        known("practice", sources.practice(), state::practice),
                        known("room", sources.room(), room -> state.boards().find(BoardId.of(room))),
                        known("segment", sources.segment(), state::segment),
                        stage(state, sources.stage()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <I extends Id> Optional<Refusal> known(
            String source, @Nullable I id, Function<I, ? extends @Nullable Object> find) {
        return id == null || find.apply(id) != null
                ? Optional.empty()
                : Optional.of(BoardRefusal.SOURCE_UNKNOWN.refusal("source", source));
    }
}
