package org.tertulia.realtime.showing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.wire.Frame;
import org.tertulia.realtime.wire.FromServer;

/** The changes of leases, with one frame for all who may know of the same ones. */
final class LeaseNews {
    private final Map<String, Leases.News> news;
    private final Map<Set<String>, Frame> frames = new HashMap<>();

    LeaseNews(Map<String, Leases.News> news) {
        this.news = news;
    }

    /** Tells a socket of the changes that it may know of, if there are any. */
    void tell(SocketReader reader, Predicate<String> mayKnow) {
        var known = news.keySet().stream().filter(mayKnow).collect(Collectors.toSet());
        if (!known.isEmpty()) {
            reader.tellLeases(frames.computeIfAbsent(known, this::frame));
        }
    }

    private Frame frame(Set<String> keys) {
        var taken = new LinkedHashMap<String, List<PersonId>>();
        var given = new LinkedHashMap<String, List<PersonId>>();
        news.forEach((key, one) -> {
            if (keys.contains(key)) {
                put(key, one.taken(), taken);
                put(key, one.given(), given);
            }
        });
        return Frame.of(new FromServer.Leases(false, taken, given));
    }

    private static void put(String key, List<PersonId> people, Map<String, List<PersonId>> lists) {
        if (!people.isEmpty()) {
            lists.put(key, people);
        }
    }
}
