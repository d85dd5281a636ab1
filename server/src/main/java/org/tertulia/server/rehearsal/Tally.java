package org.tertulia.server.rehearsal;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.Command;
import org.tertulia.sessions.rooms.RoomCommand.EnterRooms;

/** Counts what happened in a rehearsal, as the simulated people saw it. */
final class Tally {
    private final Map<String, Integer> acknowledgedByCommand = new TreeMap<>();
    private final Map<String, Integer> refusedByCode = new TreeMap<>();
    private final Set<UUID> toBeKept = new LinkedHashSet<>();
    private int asked;
    private int cameBack;
    private int lost;

    void asked() {
        asked++;
    }

    void cameBack() {
        cameBack++;
    }

    void lost() {
        lost++;
    }

    void acknowledged(UUID id, Command command) {
        if (isKept(command)) {
            toBeKept.add(id);
        }
        acknowledgedByCommand.merge(name(command), 1, Integer::sum);
    }

    void refused(Command command, String code) {
        refusedByCode.merge(name(command) + " " + code, 1, Integer::sum);
    }

    /** The acknowledged commands that must be in the journal. */
    Set<UUID> toBeKept() {
        return Set.copyOf(toBeKept);
    }

    int acknowledgements() {
        return acknowledgedByCommand.values().stream()
                .mapToInt(Integer::intValue)
                .sum();
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

    int peopleLost() {
        return lost;
    }

    /** Every refusal by command and code, with its count. */
    String refusedList() {
        return refusedByCode.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Asking for a seat again is acknowledged and changes nothing. */
    private static boolean isKept(Command command) {
        return !(command instanceof EnterRooms);
    }

    private static String name(Command command) {
        return command.getClass().getSimpleName();
    }
}
