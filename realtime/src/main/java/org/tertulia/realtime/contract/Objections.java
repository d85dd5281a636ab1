package org.tertulia.realtime.contract;

import java.util.Optional;

/** Puts together what may speak against a command. */
public final class Objections {
    private Objections() {}

    /** An objection for this reason when it applies. */
    public static Optional<Refusal> when(boolean wrong, RefusalCode code) {
        return wrong ? Optional.of(code.refusal()) : Optional.empty();
    }

    /** The first of several objections. */
    @SafeVarargs
    public static Optional<Refusal> first(Optional<Refusal>... objections) {
        for (var objection : objections) {
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }
}
