package org.tertulia.server.importer.checks;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.sessions.lineups.LineUpFit;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Segment.Kind;
import org.tertulia.sessions.programme.Step;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.programme.setting.Setting;

/** Warns of line-ups and protocols that are too long for their segments, and of recordings that the rule does not allow. */
final class SegmentContent {
    private int peerSessions;

    private SegmentContent() {}

    /** Checks the sessions in the order of their times. */
    static void look(List<ReadSession> sessions) {
        var check = new SegmentContent();
        sessions.forEach(check::look);
    }

    private void look(ReadSession session) {
        session.segments().forEach(segment -> lookAtContent(session, segment));
        if (session.has(Kind.PEER_REVIEW)) {
            peerSessions++;
        }
    }

    private void lookAtContent(ReadSession session, ReadSegment read) {
        var segment = read.segment();
        if (segment.lengthMillis() == 0) {
            return;
        }
        lookAtProtocol(read, segment);
        lookAtRecording(read, segment.setting());
        var fit = fit(session, segment);
        if (!fit.fits()) {
            var turns = Reason.of("problem.line-up-too-long", "turns", fit.turns());
            read.fields().optional("line-up").warning(tooLong(turns, fit.neededMillis(), segment));
        }
    }

    private static void lookAtRecording(ReadSegment read, @Nullable Setting setting) {
        if (setting == null || setting.rule() == null) {
            return;
        }
        if (!setting.rule().allowsNames() && Boolean.TRUE.equals(setting.recorded())) {
            read.fields().optional("recording").warning(Reason.of("problem.recording"));
        }
    }

    private static void lookAtProtocol(ReadSegment read, Segment segment) {
        var steps = segment.protocol().stream().mapToLong(Step::lengthMillis).sum();
        if (steps > segment.lengthMillis()) {
            read.fields().optional("protocol").warning(tooLong(Reason.of("problem.steps-too-long"), steps, segment));
        }
        if (segment.kind() == Kind.PEER_REVIEW
                && read.fields().optional("protocol").isAbsent()) {
            read.fields().optional("kind").warning(Reason.of("problem.no-steps"));
        }
    }

    private static Reason tooLong(Reason what, long needed, Segment segment) {
        return what.and("neededMillis", needed)
                .and("segmentMillis", segment.lengthMillis())
                .and("overMillis", needed - segment.lengthMillis());
    }

    /**
     * Listed turns, or the expected ones: a room for each practice of the session, a turn for each peer session so far.
     */
    private LineUpFit fit(ReadSession session, Segment segment) {
        var lineUp = segment.lineUp();
        var turns = switch (lineUp.source()) {
            case NONE, LISTED -> lineUp.turns();
            case ROOMS -> alike(practicesShown(session), lineUp.turnMillis());
            case SESSIONS -> alike(peerSessions, lineUp.turnMillis());
        };
        return LineUpFit.of(turns, lineUp.changeOverMillis(), segment.lengthMillis());
    }

    private static List<PlannedTurn> alike(int turns, long lengthMillis) {
        var turn = PlannedTurn.of(new TurnId("any"), new SubjectKey("any"), null, lengthMillis);
        return Collections.nCopies(turns, turn);
    }

    private static int practicesShown(ReadSession session) {
        return session.segments().stream()
                .filter(read -> read.segment().kind() == Kind.POSTER_ROUND)
                .mapToInt(read -> read.segment().lineUp().turns().size())
                .sum();
    }
}
