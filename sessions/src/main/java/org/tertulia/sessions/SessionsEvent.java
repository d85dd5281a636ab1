package org.tertulia.sessions;

import org.tertulia.realtime.contract.Event;

/** Everything that can happen in the sessions. */
public sealed interface SessionsEvent extends Event
        permits ProgrammeEvent, PeopleEvent, RunEvent, ClockEvent, LineUpEvent, RoomEvent, FloorEvent, NoticeEvent {}
