package org.tertulia.rapporteur;

import static org.tertulia.rapporteur.Objections.first;
import static org.tertulia.rapporteur.Objections.when;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.PostersState;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.sessions.PlainText;
import org.tertulia.sessions.Refusals;
import org.tertulia.sessions.Scopes;
import org.tertulia.sessions.SessionsState;
import org.tertulia.sessions.StageId;

/** What a text, a stage and the sources of a note must be, by what is known of boards, practices and sessions. */
record Checks(Boards boards, PostersState posters, SessionsState sessions) {

    static Optional<Refusal> text(Wording wording) {
        return first(
                id(wording.edit()),
                Optional.ofNullable(PlainText.wrong(wording.text())).map(Refusal::of),
                when(!PlainText.isLanguage(wording.language()), Refusals.LANGUAGE_MALFORMED));
    }

    static Optional<Refusal> id(Id id) {
        return when(!PlainText.isId(id.value()), Refusals.ID_MALFORMED);
    }

    Set<Scope> scopes(PersonId person) {
        return Scopes.of(sessions, person);
    }

    Optional<Refusal> stage(@Nullable StageId stage) {
        var known =
                sessions.programme().stages().stream().anyMatch(one -> one.id().equals(stage));
        return when(stage != null && !known, RapporteurRefusal.STAGE_UNKNOWN);
    }

    Optional<Refusal> sources(Sources sources) {
        return Stream.of(
                        known("speaker", sources.speaker(), sessions::person),
                        known("organisation", sources.organisation(), sessions::organisation),
                        known("practice", sources.practice(), posters::practice),
                        known("room", sources.room(), room -> boards.find(BoardId.of(room))),
                        known("segment", sources.segment(), sessions::segment),
                        stage(sources.stage()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <I extends Id> Optional<Refusal> known(
            String source, @Nullable I id, Function<I, ? extends @Nullable Object> find) {
        return id == null || find.apply(id) != null
                ? Optional.empty()
                : Optional.of(RapporteurRefusal.SOURCE_UNKNOWN.refusal(Map.of("source", source)));
    }
}
