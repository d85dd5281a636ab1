package org.tertulia.rapporteur;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.Heading;
import org.tertulia.sessions.HeadingId;
import org.tertulia.sessions.Multilingual;
import org.tertulia.sessions.StageId;

/** What people see of boards and briefs; times are stream time. */
public sealed interface RapporteurView extends View {
    /** Key {@code board/…}. */
    record BoardView(
            Kind kind,
            String of,
            List<Heading> headings,
            @Nullable NoteId shown) implements RapporteurView {
        public enum Kind {
            EXCHANGE,
            SESSION,
            SEGMENT,
            ROOM
        }
    }

    /**
     * Key {@code note/…}.
     *
     * @param board its own; where the reader may not learn the city, to which a room would lead, one it rolls up into
     * @param places the boards it is seen on: that one, and others it rolls up into
     * @param sources without speaker, organisation, practice and room where the reader may not learn the city
     * @param author left out where the reader may not learn the city
     * @param stack the note it lies under
     */
    record NoteView(
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
            implements RapporteurView {}

    record Place(BoardId board, HeadingId heading) {}

    /** Key {@code brief/…}. */
    record BriefView(
            String template,
            Multilingual title,
            List<BriefSection> sections,
            int wordLimit,
            @Nullable PersonId proposedBy,
            List<BriefVersion> versions)
            implements RapporteurView {}

    record BriefSection(SectionId id, Multilingual title, List<MessageId> messages) {}

    record BriefVersion(int version, String hash, PersonId by, long at) {}

    /** Key {@code message/…}. */
    record MessageView(
            BriefId brief,
            SectionId section,
            Wording wording,
            List<NoteId> findings,
            List<Tag> tags,
            @Nullable StageId stage)
            implements RapporteurView {}

    /** Key {@code framework/…}: what the messages of a brief can be tagged with. */
    record FrameworkView(List<Framework.Item> items) implements RapporteurView {}
}
