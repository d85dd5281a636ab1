package org.tertulia.server.rehearsal;

import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.tertulia.sessions.programme.Segment.Kind;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.run.RunCommand.EndSegment;
import org.tertulia.sessions.run.RunCommand.StartSegment;
import org.tertulia.sessions.segments.SegmentView;

/** Plays the segments of an exchange, or of one session, in programme order. It skips breaks and nights. */
final class Rehearsal {
    private final Scene scene;
    private final RehearsalPlan plan;
    private final LongConsumer jump;
    private final Consumer<String> progress;

    /**
     * @param jump moves stream time forward to this time, and returns when the new time has arrived
     * @param progress receives a line for each segment
     */
    Rehearsal(Scene scene, RehearsalPlan plan, LongConsumer jump, Consumer<String> progress) {
        this.scene = scene;
        this.plan = plan;
        this.jump = jump;
        this.progress = progress;
    }

    /** Plays the planned segments. Without an early stop, it may also publish the brief. */
    void play() {
        segments().takeWhile(segment -> !isWhereToStop(segment)).forEach(this::playSegment);
        if (plan.until() == null && plan.publishes()) {
            progress.accept("brief");
            new BriefScene(scene).play();
        }
    }

    private Stream<Map.Entry<String, SegmentView>> segments() {
        return scene.all("segment/", SegmentView.class).entrySet().stream()
                .filter(segment -> segment.getValue().kind() != Kind.BREAK)
                .filter(segment -> isPlanned(segment.getValue().session()))
                .sorted(Comparator.comparingLong(segment -> segment.getValue().plannedStart()));
    }

    private boolean isPlanned(SessionId session) {
        return plan.session() == null || plan.session().equals(session);
    }

    private boolean isWhereToStop(Map.Entry<String, SegmentView> segment) {
        return plan.until() != null && segment.getKey().equals(plan.until().value());
    }

    private void playSegment(Map.Entry<String, SegmentView> segment) {
        var id = new SegmentId(segment.getKey());
        var planned = segment.getValue();
        if (planned.plannedStart() > scene.pace.now()) {
            jump.accept(planned.plannedStart());
        }
        progress.accept(title(id, planned));
        scene.direct(new StartSegment(id));
        playKind(id, planned, scene.pace.now() + planned.lengthMillis());
        scene.direct(new EndSegment(id));
    }

    private static String title(SegmentId id, SegmentView planned) {
        var titles = planned.title().byLanguage();
        return titles.getOrDefault("en", titles.values().stream().findFirst().orElse(id.value()));
    }

    private void playKind(SegmentId id, SegmentView planned, long end) {
        switch (planned.kind()) {
            case PEER_REVIEW, ROUND_TABLES -> new ReviewScene(scene).play(id, end);
            case REPORTING -> new ReportingScene(scene).play(id);
            case OPENING,
                    TALK,
                    WARM_UP,
                    POSTER_ROUND,
                    PANEL,
                    STAGE_DISCUSSION,
                    QUESTIONNAIRE,
                    BREAK,
                    BRIEFING,
                    CLOSING,
                    REGISTRATION,
                    VISIT,
                    SOCIAL -> playPlenary(id, planned, end);
        }
    }

    /** Those in the line-up speak one after another. Without a line-up, everyone listens until the end. */
    private void playPlenary(SegmentId id, SegmentView planned, long end) {
        if (planned.turns().isEmpty()) {
            new PlenaryScene(scene).play(id, end);
        } else {
            new PresentingScene(scene).play(id);
        }
    }
}
