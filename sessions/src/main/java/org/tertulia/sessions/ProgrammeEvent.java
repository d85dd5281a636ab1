package org.tertulia.sessions;

import org.jspecify.annotations.Nullable;

/** What happened to the plan. */
public sealed interface ProgrammeEvent extends SessionsEvent {
    record ProgrammePut(Programme programme) implements ProgrammeEvent {}

    record OrganisationRegistered(Organisation organisation) implements ProgrammeEvent {}

    record SegmentCallSet(
            SegmentId segment, String language, @Nullable Call call) implements ProgrammeEvent {}
}
