package org.tertulia.rapporteur.briefs;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPSet;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.texts.Text;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.sessions.programme.StageId;

/**
 * A message of a brief.
 *
 * @param place its position in its section when it was removed, from 0
 */
public record Message(
        MessageId id,
        BriefId brief,
        SectionId section,
        Text text,
        OrderedPSet<NoteId> findings,
        OrderedPSet<Tag> tags,
        @Nullable StageId stage,
        int place,
        boolean removed) {

    static Message drafted(
            MessageId id, BriefId brief, SectionId section, Wording wording, Collection<NoteId> findings) {
        return new Message(
                id, brief, section, Text.of(wording), OrderedPSet.from(findings), OrderedPSet.empty(), null, 0, false);
    }

    Message saying(Wording next) {
        return new Message(id, brief, section, text.put(next), findings, tags, stage, place, removed);
    }

    Message citing(NoteId finding, boolean cited) {
        var next = cited ? findings.plus(finding) : findings.minus(finding);
        return new Message(id, brief, section, text, next, tags, stage, place, removed);
    }

    Message tagged(Tag tag, boolean tagged) {
        var next = tagged ? tags.plus(tag) : tags.minus(tag);
        return new Message(id, brief, section, text, findings, next, stage, place, removed);
    }

    Message at(@Nullable StageId next) {
        return new Message(id, brief, section, text, findings, tags, next, place, removed);
    }

    Message in(SectionId next) {
        return new Message(id, brief, next, text, findings, tags, stage, place, removed);
    }

    Message removedFrom(int position) {
        return new Message(id, brief, section, text, findings, tags, stage, position, true);
    }

    Message restored() {
        return new Message(id, brief, section, text, findings, tags, stage, place, false);
    }
}
