package org.tertulia.sessions.undo;

import java.util.List;
import java.util.Map;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.people.PeoplePart;

/**
 * Key {@code act/…}: something that a person did.
 *
 * @param what the name of the event that names it, such as {@code turnEnded}
 * @param part the part of that event, such as {@code lineups}
 * @param details values for the sentence that says what it was
 * @param at stream time
 * @param undoable whether it can be undone; pages do not go past an act that cannot
 * @param undo whether it undid an act; pages offer only to do that act again
 */
public record ActView(
        String what, String part, Map<String, String> details, PersonId by, long at, boolean undoable, boolean undo)
        implements View {
    @Override
    public List<EntityKey> mentions() {
        return PeoplePart.keys(by);
    }
}
