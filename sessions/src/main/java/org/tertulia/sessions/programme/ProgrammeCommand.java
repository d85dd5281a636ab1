package org.tertulia.sessions.programme;

import org.tertulia.realtime.contract.Command;

/** Commands about the programme and its organisations. */
public sealed interface ProgrammeCommand extends Command {
    /** Replaces the whole programme. What has already run keeps its times. */
    record PutProgramme(Programme programme) implements ProgrammeCommand {}

    record RegisterOrganisation(Organisation organisation) implements ProgrammeCommand {}
}
