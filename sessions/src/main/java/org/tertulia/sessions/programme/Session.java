package org.tertulia.sessions.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.programme.setting.Setting;
import org.tertulia.sessions.whole.Multilingual;

/**
 * A block of a day with a theme and regional spotlights; times in milliseconds since 1970.
 *
 * @param day counted from 1
 * @param headings the columns of its board
 * @param zone its own time zone, an IANA name; null if it has that of the exchange
 * @param setting where it is and what holds there; null if nothing is said
 */
public record Session(
        SessionId id,
        int day,
        Multilingual title,
        @Nullable Multilingual theme,
        @Nullable Multilingual spotlight,
        long plannedStart,
        long plannedEnd,
        List<Heading> headings,
        @Nullable String zone,
        @Nullable Setting setting)
        implements View {
    public Session onDay(int number) {
        return new Session(id, number, title, theme, spotlight, plannedStart, plannedEnd, headings, zone, setting);
    }
}
