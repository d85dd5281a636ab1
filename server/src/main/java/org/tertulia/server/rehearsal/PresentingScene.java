package org.tertulia.server.rehearsal;

import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.rapporteur.boards.BoardId;
import org.tertulia.rapporteur.boards.Sources;
import org.tertulia.sessions.lineups.TurnView;
import org.tertulia.sessions.programme.SegmentId;

/** Presenters show practices or speak on a panel, one after another, while the rapporteurs write. */
final class PresentingScene {
    private static final String PRACTICE = "practice/";
    private static final int NOTES_A_TURN = 3;

    private final Scene scene;

    PresentingScene(Scene scene) {
        this.scene = scene;
    }

    void play(SegmentId segment) {
        new LineUpScene(scene, (turn, end) -> present(segment, turn, end)).play(segment);
    }

    private void present(SegmentId segment, TurnView turn, long end) {
        scene.spread(NOTES_A_TURN, end, number -> note(segment, turn, number));
    }

    private void note(SegmentId segment, TurnView turn, int number) {
        var rapporteurs = scene.cast.rapporteurs();
        var author = rapporteurs.get(number % rapporteurs.size());
        var board = BoardId.of(scene.segment(segment).session());
        var sources = new Sources(null, turn.organisation(), practice(turn), null, segment, null);
        scene.write(author, board, sources, 0.7);
    }

    private static @Nullable PracticeId practice(TurnView turn) {
        var subject = turn.subject().value();
        return subject.startsWith(PRACTICE) ? new PracticeId(subject.substring(PRACTICE.length())) : null;
    }
}
