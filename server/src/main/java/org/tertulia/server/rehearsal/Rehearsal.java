package org.tertulia.server.rehearsal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.tertulia.sessions.RunCommand.EndSegment;
import org.tertulia.sessions.RunCommand.StartSegment;
import org.tertulia.sessions.RunCommand.TakeControls;
import org.tertulia.sessions.Segment.Kind;
import org.tertulia.sessions.SegmentId;
import org.tertulia.sessions.SessionId;
import org.tertulia.sessions.SessionsView.SegmentView;
import org.tertulia.sessions.SessionsView.SessionView;

/** Plays the segments of an exchange, or of one session of it, in the order of the programme, jumping breaks and nights. */
final class Rehearsal {
    private final Scene scene;
    private final LongConsumer jump;
    private final Consumer<String> progress;

    /**
     * @param jump moves stream time forward to this time, and returns when everybody has heard of it
     * @param progress takes a line for each segment
     */
    Rehearsal(Scene scene, LongConsumer jump, Consumer<String> progress) {
        this.scene = scene;
        this.jump = jump;
        this.progress = progress;
    }

    /** Plays one session, or, without one, everything, and publishes the brief that comes of it. */
    void play(@Nullable SessionId only) {
        scene.direct(new TakeControls());
        sessions(only).forEach(this::playSession);
        progress.accept("brief");
        new BriefScene(scene).play();
    }

    private List<Map.Entry<String, SessionView>> sessions(@Nullable SessionId only) {
        return scene.all("session/", SessionView.class).entrySet().stream()
                .filter(entry -> only == null || entry.getKey().equals(only.value()))
                .sorted(Comparator.comparingLong(entry -> entry.getValue().plannedStart()))
                .toList();
    }

    private void playSession(Map.Entry<String, SessionView> session) {
        scene.all("segment/", SegmentView.class).entrySet().stream()
                .filter(entry -> entry.getValue().session().value().equals(session.getKey()))
                .filter(entry -> entry.getValue().kind() != Kind.BREAK)
                .sorted(Comparator.comparingLong(entry -> entry.getValue().plannedStart()))
                .forEach(entry -> playSegment(new SegmentId(entry.getKey()), entry.getValue()));
    }

    private void playSegment(SegmentId id, SegmentView planned) {
        if (planned.plannedStart() > scene.pace.now()) {
            jump.accept(planned.plannedStart());
        }
        progress.accept(planned.title().byLanguage().getOrDefault("en", id.value()));
        scene.direct(new StartSegment(id));
        playKind(id, planned, scene.pace.now() + planned.lengthMillis());
        scene.direct(new EndSegment(id));
    }

    private void playKind(SegmentId id, SegmentView planned, long end) {
        switch (planned.kind()) {
            case POSTER_ROUND, PANEL -> new LineUpScene(scene).play(id);
            case PEER_REVIEW, ROUND_TABLES -> new ReviewScene(scene).play(id, end);
            case REPORTING -> new ReportingScene(scene).play(id, end);
            case OPENING, TALK, WARM_UP, STAGE_DISCUSSION, QUESTIONNAIRE, BREAK, BRIEFING, CLOSING ->
                new PlenaryScene(scene).play(id, end);
        }
    }
}
