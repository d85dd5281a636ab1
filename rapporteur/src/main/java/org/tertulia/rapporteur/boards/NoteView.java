package org.tertulia.rapporteur.boards;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.PracticesPart;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.people.PeoplePart;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.setting.HouseRule;

/**
 * Key {@code note/…}; times are stream time.
 *
 * @param board its own board; if the reader may not learn the city, a board outside the room, because the room would
 *     reveal the city
 * @param places that board first, then the others on which it appears
 * @param sources without speaker, organisation, practice and room if the reader may not learn the city
 * @param author null if the reader may not learn the city
 * @param stack the note it is stacked under
 * @param rule the rule of the house where it was written, which limits who may learn the city; null if none was said
 * @param endorsements how many people endorse it; each sees only {@linkplain EndorsementView their own}
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
        int endorsements,
        @Nullable NoteId carriedFrom,
        @Nullable CarryMark mark,
        @Nullable HouseRule rule)
        implements View {
    /** Key {@code endorsement/…}, with the id of the note. Only the person who endorses the note sees it. */
    public record EndorsementView() implements View {}

    /** A heading of a board on which a note appears. */
    public record Place(BoardId board, HeadingId heading) {}

    @Override
    public List<EntityKey> mentions() {
        var keys = new ArrayList<>(PeoplePart.keys(author, sources.speaker()));
        if (sources.organisation() != null) {
            keys.add(sources.organisation().key());
        }
        if (sources.practice() != null) {
            keys.add(PracticesPart.key(sources.practice()));
        }
        return keys;
    }
}
