package org.tertulia.server.importer.lists;

import static org.tertulia.server.importer.lists.PeopleColumns.ATTENDS;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.tables.ListRow;
import org.tertulia.sessions.programme.setting.AttendanceMode;

/** Reads how a person attends, on site or online, in the words of people in English, Spanish and French. */
final class AttendsReader {
    private static final Map<String, AttendanceMode> BY_WORDS = new HashMap<>();

    static {
        mean(
                AttendanceMode.ON_SITE,
                List.of(
                        "on-site",
                        "at the site",
                        "at the venue",
                        "in person",
                        "in-person attendance",
                        "face to face",
                        "physical",
                        "physically",
                        "presencial",
                        "presencialmente",
                        "en persona",
                        "en sala",
                        "in situ",
                        "sur place",
                        "sur site",
                        "présentiel",
                        "en présentiel",
                        "en personne",
                        "en salle"));
        mean(
                AttendanceMode.ONLINE,
                List.of(
                        "online",
                        "virtual",
                        "virtually",
                        "remote",
                        "remotely",
                        "en línea",
                        "virtualmente",
                        "a distancia",
                        "remoto",
                        "en remoto",
                        "telemático",
                        "en ligne",
                        "à distance",
                        "distanciel",
                        "en distanciel",
                        "virtuel",
                        "visioconférence",
                        "en visioconférence"));
    }

    private AttendsReader() {}

    private static void mean(AttendanceMode mode, List<String> words) {
        words.forEach(word -> BY_WORDS.put(Folded.letters(word), mode));
    }

    static @Nullable AttendanceMode read(ListRow row) {
        var written = row.optional(ATTENDS);
        var mode = BY_WORDS.get(Folded.letters(written));
        if (mode == null && !written.isEmpty()) {
            row.error(ATTENDS, Reason.of("list.attends", "written", written));
        }
        return mode;
    }
}
