package org.tertulia.sessions.whole;

/** The roles in an exchange. A person can have several, and their rights add up. */
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
