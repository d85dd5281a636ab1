package org.tertulia.server.rehearsal;

import java.util.Optional;
import org.tertulia.sessions.lineups.LineUpCommand.CheckIn;
import org.tertulia.sessions.lineups.LineUpCommand.EndTurn;
import org.tertulia.sessions.lineups.LineUpCommand.StartTurn;
import org.tertulia.sessions.lineups.TurnPhase;
import org.tertulia.sessions.lineups.TurnView;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.TurnId;

/**
 * Plays turn after turn. The presenter checks in; the facilitator starts and ends the turn. The segment decides what
 * happens meanwhile.
 */
final class LineUpScene {
    /** What happens during a turn. */
    interface Meanwhile {
        /** Returns when the turn's time is up. */
        void play(TurnView turn, long end);
    }

    private static final long UNTIMED_MILLIS = 300_000;

    private final Scene scene;
    private final Meanwhile meanwhile;

    LineUpScene(Scene scene, Meanwhile meanwhile) {
        this.scene = scene;
        this.meanwhile = meanwhile;
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
        presenter(turn).ifPresent(person -> person.ask(new CheckIn(id, true)).await());
        scene.direct(new StartTurn(id));
        meanwhile.play(turn, scene.pace.now() + length(turn));
        scene.direct(new EndTurn(id));
        scene.pace
                .until(scene.pace.now() + scene.segment(segment).changeOverMillis())
                .await();
    }

    /** Who has no allotted time speaks for a while. */
    private static long length(TurnView turn) {
        return turn.lengthMillis() == 0 ? UNTIMED_MILLIS : turn.lengthMillis();
    }

    /** The person who has the turn if they are in the cast, or somebody of the organisation; nobody if it is to be confirmed. */
    private Optional<SimulatedPerson> presenter(TurnView turn) {
        var person = turn.person();
        return person == null
                ? Optional.ofNullable(turn.organisation()).flatMap(scene.cast::of)
                : scene.cast.person(person);
    }

    private TurnView turn(TurnId id) {
        return scene.view("turn/", id, TurnView.class);
    }
}
