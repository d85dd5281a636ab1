package org.tertulia.server.studio.practices;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.tertulia.posters.practices.Practice;
import org.tertulia.sessions.lineups.LineUpFit;
import org.tertulia.sessions.programme.LineUpPlan;
import org.tertulia.sessions.programme.LineUpPlan.Source;
import org.tertulia.sessions.programme.PlannedTurn;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.ProgrammeCommand.EditProgramme;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.Segment.Kind;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.programme.TurnId;
import org.tertulia.sessions.programme.edit.SegmentEdit;

/** The line-ups of a programme that practices may join. */
record LineUps(Programme programme) {
    private static final long TURN_MILLIS = TimeUnit.MINUTES.toMillis(4);

    /** Segments whose line-up is a list of practices. */
    List<Segment> open() {
        return programme.segments().stream().filter(LineUps::isOpen).toList();
    }

    private static boolean isOpen(Segment segment) {
        return switch (segment.lineUp().source()) {
            case LISTED -> true;
            case NONE -> segment.kind() == Kind.POSTER_ROUND;
            case ROOMS, SESSIONS -> false;
        };
    }

    /** The segments in which a practice has a turn. */
    List<Segment> of(SubjectKey practice) {
        return programme.segments().stream()
                .filter(segment -> segment.lineUp().turns().stream()
                        .anyMatch(turn -> turn.subject().equals(practice)))
                .toList();
    }

    /** The edit that gives a practice the last turn of a segment, as long as the turn before it. Empty without such a segment. */
    Optional<EditProgramme> joining(Practice practice, String segment) {
        return open().stream()
                .filter(each -> each.id().value().equals(segment))
                .findFirst()
                .map(each -> new EditProgramme(List.of(edit(each, practice)), List.of(), null, false));
    }

    private static SegmentEdit edit(Segment segment, Practice practice) {
        var plan = segment.lineUp();
        var length =
                plan.turns().isEmpty() ? TURN_MILLIS : plan.turns().getLast().lengthMillis();
        var turn = PlannedTurn.of(
                new TurnId(practice.id().value() + "-turn"), practice.id().subject(), practice.organisation(), length);
        var turns = Stream.concat(plan.turns().stream(), Stream.of(turn)).toList();
        var joined = new LineUpPlan(Source.LISTED, plan.turnMillis(), plan.changeOverMillis(), turns);
        return new SegmentEdit(segment.id(), segment, segment.linedUp(joined));
    }

    /** Whether the turns of a segment fit into it. */
    static boolean fits(Segment segment) {
        var plan = segment.lineUp();
        return LineUpFit.of(plan.turns(), plan.changeOverMillis(), segment.lengthMillis())
                .fits();
    }
}
