package org.tertulia.server.importer;

import java.time.LocalDate;
import java.time.ZoneId;
import org.tertulia.server.importer.reading.Times;
import org.tertulia.server.importer.reading.Times.Span;
import org.tertulia.server.importer.reading.Value;

/** The day, the zone and the time of a session, for the times of its segments. */
record SessionTime(LocalDate date, ZoneId zone, Span span) {
    static SessionTime of(LocalDate date, ZoneId zone, Value time) {
        return new SessionTime(date, zone, Times.span(time, date, zone));
    }

    /** The time of a segment, which may say its own date. */
    Span span(Value value, Value ownDate) {
        return ownDate.isAbsent() ? Times.span(value, date, zone, span) : Times.span(value, Times.date(ownDate), zone);
    }
}
