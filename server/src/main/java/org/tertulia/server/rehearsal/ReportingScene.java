package org.tertulia.server.rehearsal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tertulia.rapporteur.boards.BoardCommand.EndorseNote;
import org.tertulia.rapporteur.boards.BoardCommand.ShowNote;
import org.tertulia.rapporteur.boards.BoardId;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.boards.NoteView;
import org.tertulia.sessions.floor.FloorCommand.EndSpeech;
import org.tertulia.sessions.floor.FloorCommand.GiveFloor;
import org.tertulia.sessions.floor.FloorCommand.RaiseHand;
import org.tertulia.sessions.floor.HandId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SubjectKey;

/**
 * Rooms or sessions report one after another and show their findings to everyone. Then people raise hands and get the
 * floor.
 */
final class ReportingScene {
    private static final int SHOWN_A_TURN = 3;
    private static final int SPEAKERS = 3;
    private static final long SPEECH_MILLIS = 120_000;

    private final Scene scene;

    ReportingScene(Scene scene) {
        this.scene = scene;
    }

    void play(SegmentId segment) {
        new LineUpScene(scene, (turn, end) -> report(segment, turn.subject(), end)).play(segment);
        discuss(segment);
    }

    private void report(SegmentId segment, SubjectKey subject, long end) {
        var board = board(segment, subject);
        var findings = findings(subject, board);
        var reporting = scene.cast.rapporteurs().getFirst();
        scene.spread(findings.size(), end, number -> {
            reporting.ask(new ShowNote(board, findings.get(number))).await();
            endorse(findings.get(number));
        });
        reporting.ask(new ShowNote(board, null)).await();
    }

    /** A room reports on its session's board, a session on the exchange's board. */
    private BoardId board(SegmentId segment, SubjectKey subject) {
        return subject.value().startsWith("session/")
                ? BoardId.EXCHANGE
                : BoardId.of(scene.segment(segment).session());
    }

    /** The latest findings of a room or session that this board also shows. */
    private List<NoteId> findings(SubjectKey subject, BoardId board) {
        var own = new BoardId(subject.value().replace('/', ':'));
        return scene.notes().entrySet().stream()
                .filter(entry -> entry.getValue().type() != null)
                .filter(entry -> isOn(own, entry.getValue()) && isOn(board, entry.getValue()))
                .sorted(Comparator.<Map.Entry<String, NoteView>>comparingLong(
                                entry -> entry.getValue().at())
                        .reversed())
                .limit(SHOWN_A_TURN)
                .map(entry -> new NoteId(entry.getKey()))
                .toList();
    }

    private static boolean isOn(BoardId board, NoteView note) {
        return note.places().stream().anyMatch(place -> place.board().equals(board));
    }

    private void endorse(NoteId finding) {
        scene.cast.participants().stream()
                .filter(_ -> scene.sayings.happens(0.2))
                .forEach(person -> person.ask(new EndorseNote(finding, true)));
    }

    private void discuss(SegmentId segment) {
        for (var number = 0; number < SPEAKERS; number++) {
            var speaker = scene.sayings.oneOf(scene.cast.participants());
            var hand = new HandId(UUID.randomUUID().toString());
            if (speaker.ask(new RaiseHand(hand, segment)).await() == SimulatedPerson.Answer.DONE) {
                scene.direct(new GiveFloor(hand, SPEECH_MILLIS));
                scene.pace.until(scene.pace.now() + SPEECH_MILLIS / 2).await();
                scene.direct(new EndSpeech(segment, hand));
            }
        }
    }
}
