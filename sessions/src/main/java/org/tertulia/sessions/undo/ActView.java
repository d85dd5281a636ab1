package org.tertulia.sessions.undo;

import java.util.List;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.people.PeoplePart;

/**
 * Key {@code act/…}: something that can be taken back.
 *
 * @param what the name of the last event that would be taken back, such as {@code turnEnded}
 * @param at stream time
 */
public record ActView(String what, PersonId by, long at) implements View {
    @Override
    public List<EntityKey> mentions() {
        return PeoplePart.keys(by);
    }
}
