package org.tertulia.sessions.whole;

/** What a person may be in an exchange; roles add up. */
public enum Role {
    ORGANISER,
    FACILITATOR,
    RAPPORTEUR,
    INTERPRETER,
    SPEAKER,
    PARTICIPANT,
    FOCAL_POINT,
    OBSERVER
}
