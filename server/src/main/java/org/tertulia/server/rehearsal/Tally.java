package org.tertulia.server.rehearsal;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.Command;

/** What a rehearsal did, counted as the simulated people saw it. */
final class Tally {
    private final Map<String, Integer> acknowledgedByCommand = new TreeMap<>();
    private final Map<String, Integer> refusedByCode = new TreeMap<>();
    private final Set<UUID> acknowledged = new LinkedHashSet<>();
    private int asked;
    private int cameBack;

    void asked() {
        asked++;
    }

    void cameBack() {
        cameBack++;
    }

    void acknowledged(UUID id, Command command) {
        acknowledged.add(id);
        acknowledgedByCommand.merge(name(command), 1, Integer::sum);
    }

    void refused(Command command, String code) {
        refusedByCode.merge(name(command) + " " + code, 1, Integer::sum);
    }

    Set<UUID> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    int count(Class<? extends Command> command) {
        return acknowledgedByCommand.getOrDefault(command.getSimpleName(), 0);
    }

    int askedCommands() {
        return asked;
    }

    int refusals() {
        return refusedByCode.values().stream().mapToInt(Integer::intValue).sum();
    }

    int timesCameBack() {
        return cameBack;
    }

    /** Every refusal by its command and code, with how often it came. */
    String refusedList() {
        return refusedByCode.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String name(Command command) {
        return command.getClass().getSimpleName();
    }
}
