package org.tertulia.server.importer.lists;

import static org.tertulia.server.importer.lists.PeopleColumns.ATTENDS;

import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.tables.ListRow;
import org.tertulia.server.importer.words.SettingWords;
import org.tertulia.sessions.programme.setting.AttendanceMode;

/** Reads how a person attends: on site or online, not both. */
final class AttendsReader {
    private AttendsReader() {}

    static @Nullable AttendanceMode read(ListRow row) {
        var written = row.optional(ATTENDS);
        var mode = SettingWords.mode(written).filter(each -> each != AttendanceMode.HYBRID);
        if (mode.isEmpty() && !written.isEmpty()) {
            row.error(ATTENDS, Reason.of("list.attends", "written", written));
        }
        return mode.orElse(null);
    }
}
