package org.tertulia.sessions.programme;

import org.tertulia.realtime.contract.Event;

/** What happened to the programme and its organisations. */
public sealed interface ProgrammeEvent extends Event {
    record ProgrammePut(Programme programme) implements ProgrammeEvent {}

    record OrganisationRegistered(Organisation organisation) implements ProgrammeEvent {}
}
