package org.tertulia.server.importer.checks;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/** Warns of what is probably a mistake in a programme without errors. What follows from another mistake is not said. */
public final class ProgrammeCheck {
    private ProgrammeCheck() {}

    /**
     * Looks at all sessions.
     *
     * @param inFile the sessions in the order of the file
     * @param zone that of the exchange
     * @param language the main one of the exchange
     */
    public static void look(List<ReadSession> inFile, ZoneId zone, String language) {
        var words = new Wording(zone, language);
        inFile.forEach(session -> new SegmentTimes(session, words).look());
        Clashes.look(withRightDates(inFile, words), words);
        SegmentContent.look(inFile.stream()
                .sorted(Comparator.comparingLong(ReadSession::start))
                .toList());
    }

    /** Warns of dates that are probably wrong. */
    private static List<ReadSession> withRightDates(List<ReadSession> inFile, Wording words) {
        return SessionDates.groups(inFile).stream()
                .map(group -> SessionsTogether.apart(group, words))
                .flatMap(group -> SessionDates.inOrder(group, words).stream())
                .toList();
    }
}
