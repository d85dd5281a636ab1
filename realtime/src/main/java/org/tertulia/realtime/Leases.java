package org.tertulia.realtime;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tertulia.realtime.contract.PersonId;

/** Who holds what as long as their sockets last. A person holds a lease while any of their sockets does. */
final class Leases {
    static final int MAX_HOLDERS = 5_000;

    private final Map<String, Set<Reader>> held = new HashMap<>();
    private final Map<String, List<PersonId>> holders = new HashMap<>();

    /** Says whether this has changed anything. */
    boolean take(String key, Reader reader) {
        var all = held.computeIfAbsent(key, absent -> new LinkedHashSet<>());
        return all.size() < MAX_HOLDERS && all.add(reader) && refresh(key);
    }

    /** Says whether this has changed anything. */
    boolean give(String key, Reader reader) {
        var all = held.getOrDefault(key, Set.of());
        return all.contains(reader) && all.remove(reader) && refresh(key);
    }

    Set<String> keys() {
        return Set.copyOf(holders.keySet());
    }

    List<String> heldBy(Reader reader) {
        return held.entrySet().stream()
                .filter(entry -> entry.getValue().contains(reader))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<PersonId> holders(String key) {
        return holders.getOrDefault(key, List.of());
    }

    private boolean refresh(String key) {
        var people = held.getOrDefault(key, Set.of()).stream()
                .map(Reader::person)
                .distinct()
                .toList();
        if (people.isEmpty()) {
            held.remove(key);
            holders.remove(key);
        } else {
            holders.put(key, people);
        }
        return true;
    }
}
