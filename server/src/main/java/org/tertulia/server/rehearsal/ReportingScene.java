package org.tertulia.server.rehearsal;

import java.util.List;
import java.util.UUID;
import org.tertulia.rapporteur.BoardCommand.EndorseNote;
import org.tertulia.rapporteur.BoardCommand.ShowNote;
import org.tertulia.rapporteur.BoardId;
import org.tertulia.rapporteur.NoteId;
import org.tertulia.sessions.FloorCommand.EndSpeech;
import org.tertulia.sessions.FloorCommand.GiveFloor;
import org.tertulia.sessions.FloorCommand.RaiseHand;
import org.tertulia.sessions.HandId;
import org.tertulia.sessions.SegmentId;

/** The plenary: one finding after the other is shown to all, hands go up, the floor is given. */
final class ReportingScene {
    private static final int SHOWN = 4;
    private static final int SPEAKERS = 3;
    private static final long SPEECH_MILLIS = 120_000;

    private final Scene scene;

    ReportingScene(Scene scene) {
        this.scene = scene;
    }

    void play(SegmentId segment, long end) {
        var board = new BoardId("session:" + scene.segment(segment).session().value());
        showFindings(board, scene.pace.now() + (end - scene.pace.now()) / 2);
        discuss(segment);
    }

    private void showFindings(BoardId board, long end) {
        var findings = findings(board);
        var reporting = scene.cast.rapporteurs().getFirst();
        scene.spread(Math.min(SHOWN, findings.size()), end, number -> {
            reporting.ask(new ShowNote(board, findings.get(number))).await();
            endorse(findings.get(number));
        });
        reporting.ask(new ShowNote(board, null)).await();
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

    private List<NoteId> findings(BoardId board) {
        return scene.notes().entrySet().stream()
                .filter(entry -> entry.getValue().type() != null)
                .filter(entry -> entry.getValue().places().stream()
                        .anyMatch(place -> place.board().equals(board)))
                .map(entry -> new NoteId(entry.getKey()))
                .toList();
    }
}
