package org.tertulia.rapporteur.boards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.Heading;

/**
 * Key {@code board/…}.
 *
 * @param pieces of how many pieces its notes consist; pages look at some of them
 */
public record BoardView(
        Kind kind,
        String of,
        List<Heading> headings,
        @Nullable NoteId shown,
        int pieces) implements View {
    /** What a board belongs to. */
    public enum Kind {
        EXCHANGE,
        SESSION,
        SEGMENT,
        ROOM
    }
}
