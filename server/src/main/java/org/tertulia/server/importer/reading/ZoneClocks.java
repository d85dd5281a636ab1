package org.tertulia.server.importer.reading;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;

/**
 * The clocks of a zone. On two nights a year they jump over some times and show others twice. The time after the jump, or the
 * first of the two, is taken, with a warning.
 */
record ZoneClocks(ZoneId zone) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** The start of something, in milliseconds since 1970. */
    long start(LocalDateTime local, Value value) {
        var transition = zone.getRules().getTransition(local);
        if (transition != null) {
            warn(local, transition, value);
        }
        return millis(local);
    }

    /** The end of something. It may end just when the clocks jump. */
    long end(LocalDateTime local, Value value) {
        var transition = zone.getRules().getTransition(local);
        if (transition != null && !(transition.isGap() && local.equals(transition.getDateTimeBefore()))) {
            warn(local, transition, value);
        }
        return millis(local);
    }

    private void warn(LocalDateTime local, ZoneOffsetTransition transition, Value value) {
        var where = CLOCK.format(local) + (transition.isGap() ? " does not exist on " : " comes twice on ")
                + local.toLocalDate() + " in " + zone.getId();
        var change = "the clocks go from " + CLOCK.format(transition.getDateTimeBefore()) + " to "
                + CLOCK.format(transition.getDateTimeAfter());
        var taken = transition.isGap()
                ? CLOCK.format(local.plus(transition.getDuration())) + " is taken"
                : "the first of the two is taken";
        value.warning(where + ": " + change + "; " + taken);
    }

    private long millis(LocalDateTime local) {
        return local.atZone(zone).toInstant().toEpochMilli();
    }
}
