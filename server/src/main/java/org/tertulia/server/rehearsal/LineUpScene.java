package org.tertulia.server.rehearsal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.PracticeId;
import org.tertulia.posters.PracticeView;
import org.tertulia.rapporteur.BoardId;
import org.tertulia.rapporteur.Sources;
import org.tertulia.sessions.LineUpCommand.CheckIn;
import org.tertulia.sessions.LineUpCommand.EndTurn;
import org.tertulia.sessions.LineUpCommand.StartTurn;
import org.tertulia.sessions.SegmentId;
import org.tertulia.sessions.SessionsView.TurnView;
import org.tertulia.sessions.TurnId;
import org.tertulia.sessions.TurnPhase;

/** Turn after turn: the presenter says "here", the facilitator starts and ends, the rapporteurs write. */
final class LineUpScene {
    private static final String PRACTICE = "practice/";
    private static final int NOTES_A_TURN = 3;

    private final Scene scene;

    LineUpScene(Scene scene) {
        this.scene = scene;
    }

    void play(SegmentId segment) {
        for (var turn : scene.segment(segment).turns()) {
            if (turn(turn).phase() == TurnPhase.WAITING) {
                play(segment, turn);
            }
        }
    }

    private void play(SegmentId segment, TurnId id) {
        var turn = turn(id);
        practice(turn)
                .flatMap(practice -> scene.cast.of(practice.organisation()))
                .ifPresent(presenter -> presenter.ask(new CheckIn(id, true)).await());
        scene.direct(new StartTurn(id));
        scene.spread(NOTES_A_TURN, scene.pace.now() + turn.lengthMillis(), number -> note(segment, turn, number));
        scene.direct(new EndTurn(id));
        scene.pace
                .until(scene.pace.now() + scene.segment(segment).changeOverMillis())
                .await();
    }

    private void note(SegmentId segment, TurnView turn, int number) {
        var rapporteurs = scene.cast.rapporteurs();
        var author = rapporteurs.get(number % rapporteurs.size());
        var organisation = practice(turn).map(PracticeView::organisation).orElse(null);
        var sources = new Sources(null, organisation, practiceId(turn), null, segment, null);
        scene.write(author, sessionBoard(segment), sources, 0.7);
    }

    private BoardId sessionBoard(SegmentId segment) {
        return new BoardId("session:" + scene.segment(segment).session().value());
    }

    private TurnView turn(TurnId id) {
        return scene.view("turn/", id, TurnView.class);
    }

    private Optional<PracticeView> practice(TurnView turn) {
        return Optional.ofNullable(practiceId(turn)).map(id -> scene.view(PRACTICE, id, PracticeView.class));
    }

    private static @Nullable PracticeId practiceId(TurnView turn) {
        var subject = turn.subject().value();
        return subject.startsWith(PRACTICE) ? new PracticeId(subject.substring(PRACTICE.length())) : null;
    }
}
