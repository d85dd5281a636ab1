package org.tertulia.server.importer;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.importer.words.SettingWords;
import org.tertulia.sessions.programme.setting.AttendanceMode;
import org.tertulia.sessions.programme.setting.HouseRule;
import org.tertulia.sessions.programme.setting.Setting;

/** Reads where a session or a segment is, how people attend, and what may leave it. */
final class SettingReader {
    private SettingReader() {}

    static Setting read(Fields fields) {
        return new Setting(
                place(fields.optional("venue")),
                place(fields.optional("room")),
                choice(fields.optional("mode"), AttendanceMode.class, SettingWords::mode),
                place(fields.optional("track")),
                choice(fields.optional("house-rule"), HouseRule.class, SettingWords::rule),
                recorded(fields.optional("recording")));
    }

    private static @Nullable String place(Value value) {
        var place = value.oneLine();
        if (place.codePointCount(0, place.length()) > Setting.LONGEST_PLACE) {
            value.error("is longer than " + Setting.LONGEST_PLACE + " characters");
        }
        return value.isAbsent() || place.isEmpty() ? null : place;
    }

    private static <E extends Enum<E>> @Nullable E choice(
            Value value, Class<E> type, Function<String, Optional<E>> reader) {
        return value.isAbsent() ? null : Words.choice(value, type, reader);
    }

    private static @Nullable Boolean recorded(Value value) {
        return value.isAbsent() ? null : value.isTrue();
    }
}
