package org.tertulia.server.rehearsal;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.ThreadingModel;
import io.vertx.core.VerticleBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.tertulia.realtime.journal.Journal.Entry;

/** Plays one rehearsal on a virtual thread, where sequential code may wait for answers. */
public final class RehearsalVerticle extends VerticleBase {
    private static final int ENTRIES_A_READ = 1_000;

    private final Venue venue;
    private final RehearsalPlan plan;
    private final Consumer<String> progress;
    private final Promise<Report> report = Promise.promise();
    private final Tally tally = new Tally();
    private final List<SimulatedPerson> inside = new ArrayList<>();
    private volatile boolean isSentAway;

    RehearsalVerticle(Venue venue, RehearsalPlan plan, Consumer<String> progress) {
        this.venue = venue;
        this.plan = plan;
        this.progress = progress;
    }

    /** Plays the rehearsal and completes with its report. */
    public static Future<Report> play(Venue venue, RehearsalPlan plan, Consumer<String> progress) {
        return new RehearsalVerticle(venue, plan, progress).play();
    }

    /** Plays it, and completes with its report. */
    Future<Report> play() {
        var options = new DeploymentOptions().setThreadingModel(ThreadingModel.VIRTUAL_THREAD);
        return venue.vertx()
                .deployVerticle(this, options)
                .compose(id -> report.future().eventually(() -> venue.vertx().undeploy(id)));
    }

    /** Sends all simulated people away. The rehearsal then fails, at the latest when its segment would have ended. */
    void sendAway() {
        isSentAway = true;
        if (context != null) {
            context.runOnContext(now -> inside.forEach(SimulatedPerson::giveUp));
        }
    }

    @Override
    public Future<?> start() {
        context.runOnContext(begin -> {
            try {
                report.complete(rehearse());
            } catch (RuntimeException failure) {
                report.fail(failure);
            }
        });
        return Future.succeededFuture();
    }

    private Report rehearse() {
        venue.stream().setRate(plan.rate()).await();
        var pace = new Pace(vertx);
        var cast = letIn(pace);
        if (isSentAway) {
            inside.forEach(SimulatedPerson::giveUp);
        }
        var scene = new Scene(cast, pace, new Sayings(new Random(plan.seed())), venue.codec());
        new Rehearsal(scene, plan, to -> jump(cast, to), progress).play();
        var findings = scene.notes().values().stream()
                .filter(note -> note.type() != null)
                .count();
        cast.everybody().forEach(person -> person.leave().await());
        venue.stream().setRate(1).await();
        var people = (int) cast.everybody().count();
        return Report.of(people, tally, entries(), findings);
    }

    private Cast letIn(Pace pace) {
        var casting = Casting.of(venue.stream().state(), plan.people());
        var entrance = new Entrance(vertx, venue.port(), venue.exchange(), venue.tokens());
        inside.addAll(entrance.letIn(casting.everybody().toList(), venue.codec(), tally, pace));
        var staff = 2 + casting.rapporteurs().size();
        return new Cast(inside.get(0), inside.get(1), inside.subList(2, staff), inside.subList(staff, inside.size()));
    }

    private void jump(Cast cast, long to) {
        venue.stream().jumpTo(to).await();
        cast.facilitator().ping().await();
    }

    private List<Entry> entries() {
        var all = new ArrayList<Entry>();
        long after = 0;
        for (var read = read(after); !read.isEmpty(); read = read(after)) {
            all.addAll(read);
            after = read.getLast().events().getLast().sequence();
        }
        return all;
    }

    private List<Entry> read(long after) {
        return venue.journal().read(venue.exchange(), after, ENTRIES_A_READ).await();
    }
}
