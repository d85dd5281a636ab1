package org.tertulia.server.rehearsal;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.Command;

/** What a rehearsal did, counted as the simulated people saw it. */
final class Tally {
    private final Map<String, Integer> acknowledgedByCommand = new TreeMap<>();
    private final Map<String, Integer> refusedByCode = new TreeMap<>();
    private final Set<UUID> acknowledged = new LinkedHashSet<>();
    private int asked;
    private int unanswered;

    void asked() {
        asked++;
    }

    void acknowledged(UUID id, Command command) {
        acknowledged.add(id);
        acknowledgedByCommand.merge(command.getClass().getSimpleName(), 1, Integer::sum);
    }

    void refused(String code) {
        refusedByCode.merge(code, 1, Integer::sum);
    }

    void unanswered() {
        unanswered++;
    }

    Set<UUID> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    int count(Class<? extends Command> command) {
        return acknowledgedByCommand.getOrDefault(command.getSimpleName(), 0);
    }

    int refusals() {
        return refusedByCode.values().stream().mapToInt(Integer::intValue).sum();
    }

    int unansweredCommands() {
        return unanswered;
    }

    /** How many commands were asked, and how each kind of answer was met, a line each. */
    String lines() {
        return "commands asked        %d%nacknowledged          %d%nrefused               %d %s%nwithout an answer     %d"
                .formatted(asked, acknowledged.size(), refusals(), list(refusedByCode), unanswered);
    }

    private static String list(Map<String, Integer> counts) {
        Function<Map.Entry<String, Integer>, String> line = entry -> entry.getKey() + " " + entry.getValue();
        return counts.isEmpty() ? "" : counts.entrySet().stream().map(line).collect(Collectors.joining(", ", "(", ")"));
    }
}
