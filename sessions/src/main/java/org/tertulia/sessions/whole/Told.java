package org.tertulia.sessions.whole;

import java.util.Collection;
import java.util.Map;
import org.tertulia.realtime.contract.Event;

/**
 * What pages need to say what an event did.
 *
 * @param what its name
 * @param part the name of its part
 * @param details values for the sentence, by name
 */
public record Told(String what, String part, Map<String, String> details) {
    /** What one of these parts says of its event. */
    public static Told of(Event event, Collection<ExchangePart<?, ?, ?, ?>> parts) {
        for (var part : parts) {
            for (var named : part.table().events().entrySet()) {
                if (named.getValue() == event.getClass()) {
                    return new Told(named.getKey(), part.name(), part.table().details(event));
                }
            }
        }
        throw new IllegalArgumentException(event + " is not an event of these parts");
    }
}
