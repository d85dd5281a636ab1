package org.tertulia.sessions.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.whole.Multilingual;

/**
 * A block of a day with a theme and regional spotlights; times in milliseconds since 1970.
 *
 * @param day counted from 1
 * @param headings the columns of its board
 */
public record Session(
        SessionId id,
        int day,
        Multilingual title,
        @Nullable Multilingual theme,
        @Nullable Multilingual spotlight,
        long plannedStart,
        long plannedEnd,
        List<Heading> headings) {}
