package org.tertulia.server.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import org.tertulia.server.exporter.programme.ProgrammeCalendar;
import org.tertulia.server.exporter.programme.PublicProgramme;
import org.tertulia.server.exporter.programme.ScheduleExport;
import org.tertulia.sessions.programme.SessionId;

/**
 * The public programme for calendars and for apps of conferences. A large one takes seconds to write and anyone may ask for it,
 * so it is written by a few threads that nobody else waits for.
 */
final class ProgrammeFiles {
    private static final int WRITTEN_AT_ONCE = 8;

    private final Semaphore writing = new Semaphore(WRITTEN_AT_ONCE);
    private final Vertx vertx;
    private final HttpServices services;

    ProgrammeFiles(Vertx vertx, HttpServices services) {
        this.vertx = vertx;
        this.services = services;
    }

    /** A calendar that people subscribe to or open once. */
    Future<?> calendar(Visit visit) {
        var calendar = new ProgrammeCalendar(programme(visit), address(visit));
        var now = services.clock().instant();
        return send(visit, "text/calendar; charset=utf-8", "programme.ics", () -> calendar.text(now));
    }

    /** The segments of one session, for people who come to that one only. */
    Future<?> session(Visit visit) {
        var own = programme(visit).ofSession(new SessionId(Params.of(visit.context(), "id")));
        if (own.segments().isEmpty()) {
            throw new Refused(404);
        }
        var calendar = new ProgrammeCalendar(own, address(visit));
        var now = services.clock().instant();
        return send(visit, "text/calendar; charset=utf-8", "session.ics", () -> calendar.text(now));
    }

    /** {@code schedule.json}. */
    Future<?> schedule(Visit visit) {
        var schedule = new ScheduleExport(programme(visit), address(visit));
        return send(visit, "application/json; charset=utf-8", "schedule.json", schedule::json);
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

    private Future<?> send(Visit visit, String type, String name, Callable<String> text) {
        if (!writing.tryAcquire()) {
            throw new Refused(503);
        }
        return vertx.executeBlocking(text, false)
                .map(Objects::requireNonNull)
                .onComplete(done -> writing.release())
                .compose(written -> {
                    visit.context().response().putHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
                    return Answers.bytes(visit.context(), type, Buffer.buffer(written));
                });
    }
}
