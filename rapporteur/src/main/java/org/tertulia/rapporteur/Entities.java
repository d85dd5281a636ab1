package org.tertulia.rapporteur;

import java.util.Collection;
import java.util.stream.Stream;
import org.tertulia.realtime.contract.EntityKey;

/** The keys of what people see of boards and briefs. */
final class Entities {
    static final String BOARD = "board";
    static final String NOTE = "note";
    static final String BRIEF = "brief";
    static final String MESSAGE = "message";
    static final String FRAMEWORK = "framework";

    private Entities() {}

    static EntityKey key(BoardId id) {
        return EntityKey.of(BOARD, id);
    }

    static EntityKey key(NoteId id) {
        return EntityKey.of(NOTE, id);
    }

    static EntityKey key(BriefId id) {
        return EntityKey.of(BRIEF, id);
    }

    static EntityKey key(MessageId id) {
        return EntityKey.of(MESSAGE, id);
    }

    static EntityKey framework(String id) {
        return new EntityKey(FRAMEWORK + "/" + id);
    }

    /** All that somebody sees now. */
    static Collection<EntityKey> of(RapporteurState state) {
        var notes = state.notes().all().values().stream().filter(note -> !note.removed());
        var messages = state.briefs().messages().values().stream().filter(message -> !message.removed());
        return Stream.of(
                        state.boards().all().keySet().stream().map(Entities::key),
                        notes.map(note -> key(note.id())),
                        state.briefs().all().keySet().stream().map(Entities::key),
                        messages.map(message -> key(message.id())),
                        new Looks(state).frameworks().stream().map(Entities::framework))
                .flatMap(keys -> keys)
                .toList();
    }
}
