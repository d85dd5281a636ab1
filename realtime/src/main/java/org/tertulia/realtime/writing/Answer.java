package org.tertulia.realtime.writing;

import org.tertulia.realtime.contract.Refusal;

/** The answer to a command. */
public sealed interface Answer {
    /** It is in the journal, with all its events up to this sequence. */
    record Done(long sequence) implements Answer {}

    /** It changed nothing and left nothing in the journal; asked again, it is decided again. */
    record Refused(Refusal refusal) implements Answer {}

    /** It is not known yet whether it is in the journal; the same id asked again gets the true answer. */
    record Unknown() implements Answer {}

    /** Its id belongs to another command that was accepted. */
    record Conflict() implements Answer {}
}
