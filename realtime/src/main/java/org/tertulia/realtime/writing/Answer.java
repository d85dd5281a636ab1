package org.tertulia.realtime.writing;

import org.tertulia.realtime.contract.Refusal;

/** What became of a command that was asked for. */
public sealed interface Answer {
    /** It is in the journal, with all that follows from it up to this sequence. */
    record Done(long sequence) implements Answer {}

    /** It changed nothing and left nothing; asked again, it is decided afresh. */
    record Refused(Refusal refusal) implements Answer {}

    /** Nobody knows yet whether it is in the journal; the same id asked again gets the true answer. */
    record Unknown() implements Answer {}

    /** Its id belongs to another command that was accepted. */
    record Conflict() implements Answer {}
}
