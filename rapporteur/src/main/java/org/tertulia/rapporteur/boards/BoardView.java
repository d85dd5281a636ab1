package org.tertulia.rapporteur.boards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.Heading;

/**
 * Key {@code board/…}.
 *
 * @param pieces of how many pieces the notes under each heading consist, in the order of the headings; none for a room,
 *     whose notes are always looked at together
 */
public record BoardView(
        Kind kind,
        String of,
        List<Heading> headings,
        @Nullable NoteId shown,
        List<Integer> pieces) implements View {
    /** What a board belongs to. */
    public enum Kind {
        EXCHANGE,
        SESSION,
        SEGMENT,
        ROOM
    }
}
