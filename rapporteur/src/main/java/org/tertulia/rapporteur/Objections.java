package org.tertulia.rapporteur;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Refusal;

/** Refuses with the first of several objections, or lets what was asked happen. */
final class Objections {
    private Objections() {}

    static Optional<Refusal> when(boolean wrong, RapporteurRefusal refusal) {
        return wrong ? Optional.of(refusal.refusal()) : Optional.empty();
    }

    static Optional<Refusal> when(boolean wrong, String code) {
        return wrong ? Optional.of(Refusal.of(code)) : Optional.empty();
    }

    @SafeVarargs
    static Optional<Refusal> first(Optional<Refusal>... objections) {
        for (var objection : objections) {
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    static Decision<RapporteurEvent> unless(Optional<Refusal> objection, Supplier<? extends RapporteurEvent> event) {
        return unlessAll(objection, () -> List.of(event.get()));
    }

    static Decision<RapporteurEvent> unlessAll(
            Optional<Refusal> objection, Supplier<List<? extends RapporteurEvent>> events) {
        return objection.map(Decision::<RapporteurEvent>refused).orElseGet(() -> Decision.accepted(events.get()));
    }
}
