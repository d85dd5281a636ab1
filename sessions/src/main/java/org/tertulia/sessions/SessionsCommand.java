package org.tertulia.sessions;

import org.tertulia.realtime.contract.Command;

/** Everything that can be asked of the sessions. */
public sealed interface SessionsCommand extends Command
        permits ProgrammeCommand, PeopleCommand, RunCommand, LineUpCommand, RoomCommand, FloorCommand, NoticeCommand {}
