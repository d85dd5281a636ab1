package org.tertulia.realtime.showing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tertulia.realtime.contract.PersonId;

/**
 * Who holds which lease, and what has changed since others were told. A person holds a lease as long as one of their sockets
 * does.
 */
final class Leases {
    static final int MAX_HOLDERS = 20_000;

    private final Map<String, Map<PersonId, Integer>> held = new HashMap<>();
    private final Map<SocketReader, Set<String>> byReader = new HashMap<>();
    private final Map<String, Map<PersonId, Boolean>> news = new LinkedHashMap<>();

    /** Says whether this is news. */
    boolean take(String key, SocketReader reader) {
        var holders = held.computeIfAbsent(key, absent -> new LinkedHashMap<>());
        if (holders.size() >= MAX_HOLDERS
                || !byReader.computeIfAbsent(reader, absent -> new LinkedHashSet<>())
                        .add(key)) {
            return false;
        }
        return holders.merge(reader.person(), 1, Integer::sum) == 1 && tell(key, reader.person(), true);
    }

    /** Says whether this is news. */
    boolean give(String key, SocketReader reader) {
        var own = byReader.getOrDefault(reader, Set.of());
        if (!own.contains(key) || !own.remove(key)) {
            return false;
        }
        if (own.isEmpty()) {
            byReader.remove(reader);
        }
        return release(key, reader.person()) && tell(key, reader.person(), false);
    }

    private boolean release(String key, PersonId person) {
        var holders = held.getOrDefault(key, Map.of());
        var gone = holders.computeIfPresent(person, (one, sockets) -> sockets == 1 ? null : sockets - 1) == null;
        if (holders.isEmpty()) {
            held.remove(key);
        }
        return gone;
    }

    /** A lease that was taken and given back since others were told is no news. */
    private boolean tell(String key, PersonId person, boolean taken) {
        var changes = news.computeIfAbsent(key, absent -> new LinkedHashMap<>());
        if (changes.containsKey(person)) {
            changes.remove(person);
        } else {
            changes.put(person, taken);
        }
        return true;
    }

    Set<String> keys() {
        return Set.copyOf(held.keySet());
    }

    List<String> heldBy(SocketReader reader) {
        return List.copyOf(byReader.getOrDefault(reader, Set.of()));
    }

    List<PersonId> holders(String key) {
        return List.copyOf(held.getOrDefault(key, Map.of()).keySet());
    }

    /** The changes since the last call, by key. */
    Map<String, News> takeNews() {
        var since = new LinkedHashMap<String, News>();
        news.forEach((key, changes) -> {
            if (!changes.isEmpty()) {
                since.put(key, new News(who(changes, true), who(changes, false)));
            }
        });
        news.clear();
        return since;
    }

    private static List<PersonId> who(Map<PersonId, Boolean> changes, boolean taken) {
        return changes.entrySet().stream()
                .filter(change -> change.getValue() == taken)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Who holds a lease since then, and who does not hold it any more. */
    record News(List<PersonId> taken, List<PersonId> given) {}
}
