package org.tertulia.sessions.lineups;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SubjectKey;

/**
 * Key {@code turn/…}; times are stream time.
 *
 * @param onDeck whether it comes next, so its presenter should get ready
 */
public record TurnView(
        SegmentId segment,
        SubjectKey subject,
        @Nullable OrganisationId organisation,
        long lengthMillis,
        TurnPhase phase,
        boolean onDeck,
        boolean here,
        @Nullable Long startedAt,
        @Nullable Long usedMillis)
        implements View {
    static TurnView of(LineUpsState state, Turn turn) {
        return new TurnView(
                turn.segment(),
                turn.subject(),
                turn.organisation(),
                turn.planned().lengthMillis(),
                turn.phase(),
                OnDeck.isReady(state, turn),
                turn.here(),
                turn.startedAt(),
                turn.usedMillis());
    }

    @Override
    public List<EntityKey> mentions() {
        var about = new EntityKey(subject.value());
        return organisation == null ? List.of(about) : List.of(about, organisation.key());
    }
}
