package org.tertulia.sessions.floor;

import java.util.List;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.people.PeoplePart;
import org.tertulia.sessions.programme.SegmentId;

/** Key {@code hand/…}; the time is stream time. */
public record HandView(SegmentId segment, PersonId person, long at) implements View {
    static HandView of(Hand hand) {
        return new HandView(hand.segment(), hand.person(), hand.at());
    }

    @Override
    public List<EntityKey> mentions() {
        return PeoplePart.keys(person);
    }
}
