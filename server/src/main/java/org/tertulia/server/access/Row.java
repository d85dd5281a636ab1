package org.tertulia.server.access;

import org.tertulia.sessions.Role;

/** One row of the table: under which condition each role may do one thing. */
record Row(When organiser, When facilitator, When rapporteur, When participant, When observer) {
    /** What nobody may but the engine itself. */
    static final Row NOBODY = new Row(When.NO, When.NO, When.NO, When.NO, When.NO);

    When of(Role role) {
        return switch (role) {
            case ORGANISER -> organiser;
            case FACILITATOR -> facilitator;
            case RAPPORTEUR -> rapporteur;
            case INTERPRETER, SPEAKER, PARTICIPANT, FOCAL_POINT -> participant;
            case OBSERVER -> observer;
        };
    }
}
