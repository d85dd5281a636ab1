package org.tertulia.sessions.whole;

/** One row of the table of rights: under which condition each role may send one command. */
public record Right(When organiser, When facilitator, When rapporteur, When participant, When observer) {
    /** The right to a command that only the engine sends. */
    public static final Right NOBODY = new Right(When.NO, When.NO, When.NO, When.NO, When.NO);

    /** The condition for one role; interpreters, speakers and focal points have a participant's rights. */
    public When of(Role role) {
        return switch (role) {
            case ORGANISER -> organiser;
            case FACILITATOR -> facilitator;
            case RAPPORTEUR -> rapporteur;
            case INTERPRETER, SPEAKER, PARTICIPANT, FOCAL_POINT -> participant;
            case OBSERVER -> observer;
        };
    }
}
