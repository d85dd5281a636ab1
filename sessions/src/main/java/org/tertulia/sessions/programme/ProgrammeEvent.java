package org.tertulia.sessions.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.Event;
import org.tertulia.sessions.programme.edit.ProgrammeFields;

/** What happened to the programme and its organisations. */
public sealed interface ProgrammeEvent extends Event {
    /** The programme is another one from now on. */
    sealed interface ProgrammeChanged extends ProgrammeEvent {
        /** The programme after this event. */
        Programme next(Programme now);
    }

    record ProgrammePut(Programme programme) implements ProgrammeChanged {
        @Override
        public Programme next(Programme now) {
            return programme;
        }
    }

    /**
     * Some segments and sessions were added, changed or removed. Only these are in the journal, since a whole programme is a
     * hundred times as long as one segment.
     *
     * @param segments the new and changed ones, as they are now
     * @param sessions the new and changed ones, as they are now
     * @param fields what belongs to no session; null if it stays
     * @param running whether the organiser said that segments that run may change
     */
    record ProgrammeEdited(
            List<Segment> segments,
            List<SegmentId> removedSegments,
            List<Session> sessions,
            List<SessionId> removedSessions,
            @Nullable ProgrammeFields fields,
            boolean running)
            implements ProgrammeChanged {
        @Override
        public Programme next(Programme now) {
            return now.with(fields).withSessions(sessions, removedSessions).withSegments(segments, removedSegments);
        }
    }

    record OrganisationRegistered(Organisation organisation) implements ProgrammeEvent {}
}
