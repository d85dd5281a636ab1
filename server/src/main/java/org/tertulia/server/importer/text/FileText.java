package org.tertulia.server.importer.text;

import java.util.Optional;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Reason;

/** A file as text of limited size. */
public final class FileText {
    public static final int MOST_BYTES = 512 * 1024;

    private static final char LOST = '\uFFFD';
    private static final int MOST_LOST_LINES = 20;

    private FileText() {}

    public static Optional<String> decode(byte[] bytes, FileProblems problems) {
        return decode(bytes, MOST_BYTES, problems, Reason.of("list.no-text"));
    }

    /** Decodes a file, or says why it is too large or no text. */
    static Optional<String> decode(byte[] bytes, int mostBytes, FileProblems problems, Reason noText) {
        if (bytes.length > mostBytes) {
            problems.error(0, "", Reason.of("list.too-large", "most", mostBytes / 1024));
            return Optional.empty();
        }
        var decoded = Encoding.decode(bytes);
        if (decoded.isEmpty() || decoded.get().text().indexOf('\0') >= 0) {
            problems.error(0, "", noText);
            return Optional.empty();
        }
        if (decoded.get().encoding().isGuess()) {
            problems.warning(
                    0,
                    "",
                    Reason.of(
                            "list.guessed", "encoding", decoded.get().encoding().title()));
        }
        var text = decoded.get().text();
        complainOfLost(text, problems);
        return Optional.of(text);
    }

    private static void complainOfLost(String text, FileProblems problems) {
        if (text.indexOf(LOST) < 0) {
            return;
        }
        var line = 0;
        var complained = 0;
        for (var each : text.lines().toList()) {
            line++;
            if (each.indexOf(LOST) >= 0 && complained++ < MOST_LOST_LINES) {
                problems.error(line, "", Reason.of("list.lost"));
            }
        }
    }
}
