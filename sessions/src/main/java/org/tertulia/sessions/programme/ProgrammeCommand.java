package org.tertulia.sessions.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Command;
import org.tertulia.sessions.programme.edit.FieldsEdit;
import org.tertulia.sessions.programme.edit.SegmentEdit;
import org.tertulia.sessions.programme.edit.SessionEdit;

/** Commands about the programme and its organisations. */
public sealed interface ProgrammeCommand extends Command {
    /** Replaces the whole programme. What has already run keeps its times. */
    record PutProgramme(Programme programme) implements ProgrammeCommand {}

    /**
     * Changes some segments and sessions, all or none of them. A field that is the same before and after stays as it is now,
     * so other people's changes of it stay too. A field that somebody else has changed meanwhile is refused.
     *
     * @param fields what belongs to no session; null if it stays
     * @param running whether segments that run may change
     */
    record EditProgramme(
            List<SegmentEdit> segments,
            List<SessionEdit> sessions,
            @Nullable FieldsEdit fields,
            boolean running) implements ProgrammeCommand {
        /** The most segments and sessions of one command. */
        public static final int MOST_EDITS = 500;
    }

    record RegisterOrganisation(Organisation organisation) implements ProgrammeCommand {}
}
