package org.tertulia.rapporteur.briefs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.StageId;

/** Key {@code message/…}. */
public record MessageView(
        BriefId brief,
        SectionId section,
        Wording wording,
        List<NoteId> findings,
        List<Tag> tags,
        @Nullable StageId stage)
        implements View {
    static MessageView of(BriefsState state, Message message) {
        return new MessageView(
                message.brief(),
                message.section(),
                message.text().wording(),
                message.findings().stream().filter(state.notes()::isCitable).toList(),
                List.copyOf(message.tags()),
                message.stage());
    }
}
