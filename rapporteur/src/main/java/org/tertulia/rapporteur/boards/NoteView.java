package org.tertulia.rapporteur.boards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.HeadingId;

/**
 * Key {@code note/…}; times are stream time.
 *
 * @param board its own; where the reader may not learn the city, to which a room would lead, one it rolls up into
 * @param places the boards it is seen on: that one, and others it rolls up into
 * @param sources without speaker, organisation, practice and room where the reader may not learn the city
 * @param author left out where the reader may not learn the city
 * @param stack the note it lies under
 */
public record NoteView(
        BoardId board,
        HeadingId heading,
        List<Place> places,
        Wording wording,
        @Nullable FindingType type,
        int number,
        Sources sources,
        Attribution attribution,
        @Nullable PersonId author,
        long at,
        @Nullable NoteId stack,
        List<PersonId> endorsers,
        @Nullable NoteId carriedFrom,
        @Nullable CarryMark mark)
        implements View {
    /** A heading of a board on which a note is seen. */
    public record Place(BoardId board, HeadingId heading) {}
}
