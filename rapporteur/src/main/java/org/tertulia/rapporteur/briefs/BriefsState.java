package org.tertulia.rapporteur.briefs;

import java.util.List;
import java.util.Optional;
import org.tertulia.rapporteur.boards.BoardsState;
import org.tertulia.realtime.contract.PersonId;

/** The state of briefs and their messages, and of the parts below. */
public interface BriefsState extends BoardsState {
    Briefs briefs();

    default Optional<BriefId> briefOf(MessageId message) {
        return Optional.ofNullable(briefs().messages().get(message)).map(Message::brief);
    }

    /** The person who proposed a brief; empty if nobody did or the proposal was withdrawn. */
    default Optional<PersonId> proposerOf(BriefId brief) {
        return Optional.ofNullable(briefs().all().get(brief)).map(Brief::proposedBy);
    }

    /** The published versions of a brief, from the first to the last. */
    default List<Publication> publications(BriefId brief) {
        return Optional.ofNullable(briefs().all().get(brief))
                .<List<Publication>>map(Brief::publications)
                .orElse(List.of());
    }

    /** The next version of a brief as the public would see it; empty if the brief does not exist. */
    default Optional<PublishedBrief> preview(BriefId id) {
        return Optional.ofNullable(briefs().all().get(id)).map(new Publishing(this)::next);
    }
}
