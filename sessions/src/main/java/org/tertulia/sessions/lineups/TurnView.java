package org.tertulia.sessions.lineups;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.people.PeoplePart;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.whole.Multilingual;

/**
 * Key {@code turn/…}; times are stream time.
 *
 * @param lengthMillis 0 if no time is allotted; then it has no clock
 * @param person who has the turn, if the programme names a person who takes part
 * @param topic what it is about, if that is not its subject
 * @param video an https link to a message that is played
 * @param onDeck whether it comes next, so its presenter should get ready
 */
public record TurnView(
        SegmentId segment,
        SubjectKey subject,
        @Nullable OrganisationId organisation,
        long lengthMillis,
        @Nullable PersonId person,
        @Nullable Multilingual topic,
        @Nullable String video,
        TurnPhase phase,
        boolean onDeck,
        boolean here,
        @Nullable Long startedAt,
        @Nullable Long usedMillis)
        implements View {
    static TurnView of(LineUpsState state, Turn turn) {
        var planned = turn.planned().onlyNaming(state::takesPart, turn.segment());
        return new TurnView(
                turn.segment(),
                planned.subject(),
                planned.organisation(),
                planned.lengthMillis(),
                planned.person(),
                planned.topic(),
                planned.video(),
                turn.phase(),
                OnDeck.isReady(state, turn),
                turn.here(),
                turn.startedAt(),
                turn.usedMillis());
    }

    @Override
    public List<EntityKey> mentions() {
        var about = new EntityKey(subject.value());
        return Stream.of(
                        Stream.of(about),
                        Stream.ofNullable(organisation).map(OrganisationId::key),
                        PeoplePart.keys(person).stream())
                .flatMap(keys -> keys)
                .distinct()
                .toList();
    }
}
