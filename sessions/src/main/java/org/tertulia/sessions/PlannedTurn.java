package org.tertulia.sessions;

/** An allotted time of a line-up before it is taken. */
public record PlannedTurn(TurnId id, SubjectKey subject, long lengthMillis) {}
