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
 * What came of a rehearsal: what the simulated people were told, held against what the journal has.
 *
 * @param lost people before whom the door stayed closed
 * @param missing acknowledged commands that are not in the journal
 * @param doubled commands that are in it more than once
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

    /** Whether nobody was lost, and everything that was acknowledged is in the journal, once. */
    public boolean isWhole() {
        return lost == 0 && isKept();
    }

    private boolean isKept() {
        return missing.isEmpty() && doubled == 0;
    }

    /** The counts, a line each. */
    public String lines() {
        return """
            people          %d
            segments        %d
            turns           %d
            rooms           %d
            notes           %d, of which findings %d
            speeches        %d
            briefs          %d published
            commands        %d asked, %d acknowledged, %d refused %s
            sockets         came back %d times, %d people lost
            in the journal  %s\
            """.formatted(
                people,
                count("segmentStarted"),
                count("turnStarted"),
                count("roomPlanned"),
                count("noteWritten") + count("noteCarried"),
                findings,
                count("floorGiven"),
                count("briefPublished"),
                asked,
                acknowledged,
                refused,
                refusals.isEmpty() ? "" : "(" + refusals + ")",
                cameBack,
                lost,
                isKept() ? "every acknowledged command, once" : missing.size() + " MISSING, " + doubled + " DOUBLED");
    }

    public long count(String event) {
        return events.getOrDefault(event, 0L);
    }
}
