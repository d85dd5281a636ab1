package org.tertulia.server.http;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import org.tertulia.server.exporter.programme.ProgrammeCalendar;
import org.tertulia.server.exporter.programme.PublicProgramme;
import org.tertulia.server.exporter.programme.ScheduleExport;

/** The public programme for calendars and for apps of conferences. */
final class ProgrammeFiles {
    private final HttpServices services;

    ProgrammeFiles(HttpServices services) {
        this.services = services;
    }

    /** A calendar that people subscribe to or open once. */
    Future<?> calendar(Visit visit) {
        var calendar = new ProgrammeCalendar(programme(visit), address(visit));
        return send(
                visit,
                "text/calendar; charset=utf-8",
                "programme.ics",
                calendar.text(services.clock().instant()));
    }

    /** {@code schedule.json}. */
    Future<?> schedule(Visit visit) {
        var schedule = new ScheduleExport(programme(visit), address(visit));
        return send(visit, "application/json; charset=utf-8", "schedule.json", schedule.json());
    }

    private PublicProgramme programme(Visit visit) {
        return PublicProgramme.of(
                        visit.exchange().slug(),
                        visit.exchange().seenByAnyone(),
                        visit.language().tag(),
                        services.people()::nameOf)
                .orElseThrow(() -> new Refused(404));
    }

    private String address(Visit visit) {
        return services.address().origin() + "/x/" + visit.exchange().slug();
    }

    private static Future<?> send(Visit visit, String type, String name, String text) {
        visit.context().response().putHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
        return Answers.bytes(visit.context(), type, Buffer.buffer(text));
    }
}
