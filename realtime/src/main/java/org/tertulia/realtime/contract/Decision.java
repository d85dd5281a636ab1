package org.tertulia.realtime.contract;

import java.util.List;

/** The answer of the rules to one command: the events that follow from it, or a refusal that changes nothing. */
public sealed interface Decision<E extends Event> {
    record Accepted<E extends Event>(List<E> events) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused<E extends Event>(Refusal refusal) implements Decision<E> {}

    static <E extends Event> Decision<E> accepted(E event) {
        return new Accepted<>(List.of(event));
    }

    static <E extends Event> Decision<E> accepted(List<? extends E> events) {
        return new Accepted<>(List.copyOf(events));
    }

    static <E extends Event> Decision<E> refused(RefusalCode code) {
        return new Refused<>(code.refusal());
    }

    static <E extends Event> Decision<E> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }
}
