package org.tertulia.sessions;

import org.jspecify.annotations.Nullable;

/** What organisers ask about the plan. */
public sealed interface ProgrammeCommand extends SessionsCommand {
    /** Puts the whole plan; what has been run already keeps its times. */
    record PutProgramme(Programme programme) implements ProgrammeCommand {}

    record RegisterOrganisation(Organisation organisation) implements ProgrammeCommand {}

    /** Says where the voices of a segment are in one language, or, without a call, that they are nowhere. */
    record SetSegmentCall(
            SegmentId segment, String language, @Nullable Call call) implements ProgrammeCommand {}
}
