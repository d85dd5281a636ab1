package org.tertulia.realtime.showing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tertulia.realtime.contract.Topic;

/**
 * The topics that a page looks at.
 *
 * @param asked as the page asks for them: a topic, or with an asterisk at its end all that begin like it
 */
record Interest(List<String> asked, Set<String> exact, List<String> beginnings) {
    static final Interest NONE = of(List.of());

    private static final String ALL = "*";

    static Interest of(List<String> asked) {
        var exact = new HashSet<String>();
        for (var topic : asked) {
            if (!topic.endsWith(ALL)) {
                exact.add(topic);
            }
        }
        var beginnings = asked.stream()
                .filter(topic -> topic.endsWith(ALL))
                .map(topic -> topic.substring(0, topic.length() - ALL.length()))
                .toList();
        return new Interest(List.copyOf(asked), Set.copyOf(exact), beginnings);
    }

    boolean holds(Topic topic) {
        return exact.contains(topic.value()) || beginnings.stream().anyMatch(topic.value()::startsWith);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interest interest && interest.asked.equals(asked);
    }

    @Override
    public int hashCode() {
        return asked.hashCode();
    }
}
