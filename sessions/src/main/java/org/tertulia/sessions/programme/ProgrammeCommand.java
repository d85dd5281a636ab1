package org.tertulia.sessions.programme;

import org.tertulia.realtime.contract.Command;

/** What organisers ask about the plan. */
public sealed interface ProgrammeCommand extends Command {
    /** Puts the whole plan; what has been run already keeps its times. */
    record PutProgramme(Programme programme) implements ProgrammeCommand {}

    record RegisterOrganisation(Organisation organisation) implements ProgrammeCommand {}
}
