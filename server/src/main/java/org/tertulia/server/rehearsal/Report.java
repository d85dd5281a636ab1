package org.tertulia.server.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tertulia.realtime.journal.Journal.Entry;
import org.tertulia.realtime.journal.Journal.Recorded;

/**
 * The result of a rehearsal. It compares the answers that the simulated people received with the journal.
 *
 * @param lost people who could not reconnect
 * @param missing acknowledged commands that are not in the journal
 * @param doubled commands that are in the journal more than once
 */
public record Report(
        int people,
        int asked,
        int acknowledged,
        int refused,
        String refusals,
        int cameBack,
        int lost,
        Map<String, Long> events,
        long findings,
        Set<UUID> missing,
        int doubled) {

    static Report of(int people, Tally tally, List<Entry> journal, long findings) {
        var kept = journal.stream().map(Entry::id).collect(Collectors.toSet());
        var missing = tally.toBeKept().stream().filter(id -> !kept.contains(id)).collect(Collectors.toSet());
        return new Report(
                people,
                tally.askedCommands(),
                tally.acknowledgements(),
                tally.refusals(),
                tally.refusedList(),
                tally.timesCameBack(),
                tally.peopleLost(),
                journal.stream()
                        .flatMap(entry -> entry.events().stream())
                        .map(Recorded::name)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())),
                findings,
                missing,
                journal.size() - kept.size());
    }

    /** Whether nobody was lost and the journal has every acknowledged command exactly once. */
    public boolean isWhole() {
        return lost == 0 && isKept();
    }

    private boolean isKept() {
        return missing.isEmpty() && doubled == 0;
    }

    /** The counts, one line each. */
    public String lines() {
        return """
            people          %d
            segments        %d
            turns           %d
            rooms           %d
            notes           %d, %d of them findings
            speeches        %d
            briefs          %d published
            commands        %d sent, %d acknowledged, %d refused %s
            sockets         reconnected %d times, %d people never reconnected
            in the journal  %s\
            """.formatted(
                        people,
                        count("segmentStarted"),
                        count("turnStarted"),
                        rooms(),
                        count("noteWritten") + count("noteCarried") + count("noteCarriedUnnamed"),
                        findings,
                        count("floorGiven"),
                        count("briefPublished"),
                        asked,
                        acknowledged,
                        refused,
                        refusals.isEmpty() ? "" : "(" + refusals + ")",
                        cameBack,
                        lost,
                        isKept()
                                ? "every acknowledged command, exactly once"
                                : missing.size() + " MISSING, " + doubled + " TWICE");
    }

    /** The rooms that there were. New seats in a room that a programme lists remove the room and plan it again. */
    private long rooms() {
        return count("roomPlanned") - count("roomRemoved");
    }

    public long count(String event) {
        return events.getOrDefault(event, 0L);
    }
}
