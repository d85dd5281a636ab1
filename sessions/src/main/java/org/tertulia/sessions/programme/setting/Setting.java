package org.tertulia.sessions.programme.setting;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a segment or a session takes place, and what holds there. Each part is null if the programme does not say it.
 *
 * @param venue the building, such as {@code Centro Cultural de España}
 * @param room the room in it
 * @param track the thread of the programme that it belongs to
 * @param rule what may leave the room
 * @param recorded whether it is recorded
 */
public record Setting(
        @Nullable String venue,
        @Nullable String room,
        @Nullable AttendanceMode mode,
        @Nullable String track,
        @Nullable HouseRule rule,
        @Nullable Boolean recorded) {
    public static final int LONGEST_PLACE = 200;

    public static final Setting UNSAID = new Setting(null, null, null, null, null, null);

    /** This setting, and what the wider one says besides. A room belongs to its venue. */
    public Setting within(Setting wider) {
        return new Setting(
                either(wider, Setting::venue),
                venue == null ? either(wider, Setting::room) : room,
                either(wider, Setting::mode),
                either(wider, Setting::track),
                either(wider, Setting::rule),
                either(wider, Setting::recorded));
    }

    /** What this setting says that the wider one does not. */
    public Setting beyond(@Nullable Setting wider) {
        return wider == null
                ? this
                : new Setting(
                        other(wider, Setting::venue),
                        other(wider, Setting::room),
                        other(wider, Setting::mode),
                        other(wider, Setting::track),
                        other(wider, Setting::rule),
                        other(wider, Setting::recorded));
    }

    private <T> @Nullable T other(Setting wider, Function<Setting, @Nullable T> part) {
        var mine = part.apply(this);
        return Objects.equals(mine, part.apply(wider)) ? null : mine;
    }

    private <T> @Nullable T either(Setting wider, Function<Setting, @Nullable T> part) {
        return Stream.of(this, wider)
                .flatMap(setting -> Stream.ofNullable(part.apply(setting)))
                .findFirst()
                .orElse(null);
    }

    /** The setting, or null if it says nothing. */
    public @Nullable Setting orNull() {
        return equals(UNSAID) ? null : this;
    }
}
