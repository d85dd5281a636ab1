package org.tertulia.server.importer;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.reading.Problem.Severity;
import org.tertulia.sessions.programme.Session;

/** The result of reading a folder. */
public sealed interface FolderReading {
    record Whole(ExchangeFile exchange, List<Problem> warnings) implements FolderReading {
        /**
         * All warnings. When the last session has ended, there is one more: perhaps the year is wrong.
         *
         * @param now milliseconds since 1970
         */
        public List<Problem> warningsAt(long now) {
            var programme = exchange.programme();
            var end =
                    programme.sessions().stream().mapToLong(Session::plannedEnd).max();
            if (end.isEmpty() || end.getAsLong() > now) {
                return warnings;
            }
            var date = Instant.ofEpochMilli(end.getAsLong())
                    .atZone(ZoneId.of(programme.zone()))
                    .toLocalDate();
            var said = "the last one ended on " + date + "; is the year right?";
            var past = new Problem(Severity.WARNING, "programme.yaml", 0, "sessions", said, null);
            return Stream.concat(Stream.of(past), warnings.stream()).toList();
        }
    }

    /** Errors and warnings, with at least one error. Nothing is imported from this folder. */
    record Broken(List<Problem> problems) implements FolderReading {}
}
