package org.tertulia.server.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tertulia.rapporteur.boards.BoardCommand.CarryNote;
import org.tertulia.rapporteur.boards.BoardId;
import org.tertulia.rapporteur.boards.CarryMark;
import org.tertulia.rapporteur.boards.NoteId;
import org.tertulia.rapporteur.boards.NoteView;
import org.tertulia.rapporteur.boards.Sources;
import org.tertulia.sessions.programme.Segment.Kind;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.segments.SegmentView;

/**
 * Everyone listens and some people write: talks, warm-ups and stage discussions. Stage discussions also carry over
 * notes from an earlier stage.
 */
final class PlenaryScene {
    private static final int NOTES = 8;
    private static final int CARRIED = 4;

    private final Scene scene;

    PlenaryScene(Scene scene) {
        this.scene = scene;
    }

    void play(SegmentId id, long end) {
        var segment = scene.segment(id);
        carryOn(segment);
        scene.spread(NOTES, end, _ -> write(id, segment));
    }

    private void write(SegmentId id, SegmentView segment) {
        var author = scene.sayings.happens(0.5)
                ? scene.sayings.oneOf(scene.cast.rapporteurs())
                : scene.sayings.oneOf(scene.cast.participants());
        var sources = new Sources(author.id(), author.organisation(), null, null, id, segment.stage());
        scene.write(author, board(id, segment), sources, typed(segment));
    }

    /** A note of a warm-up never becomes a finding. */
    private static double typed(SegmentView segment) {
        return segment.kind() == Kind.WARM_UP ? 0 : 0.4;
    }

    /** A segment with its own headings has its own board. Other segments use the board of their session. */
    private BoardId board(SegmentId id, SegmentView segment) {
        var own = "segment:" + id.value();
        return scene.cast.facilitator().seen().view("board/" + own).isPresent()
                ? new BoardId(own)
                : new BoardId("session:" + segment.session().value());
    }

    private void carryOn(SegmentView segment) {
        var stage = segment.stage();
        if (stage == null) {
            return;
        }
        scene.notes().entrySet().stream()
                .filter(entry -> isOfEarlierStage(entry, stage))
                .limit(CARRIED)
                .forEach(entry -> carry(new NoteId(entry.getKey()), stage));
    }

    private boolean isOfEarlierStage(Map.Entry<String, NoteView> entry, StageId stage) {
        var of = entry.getValue().sources().stage();
        return of != null && !of.equals(stage);
    }

    private void carry(NoteId from, StageId stage) {
        var rapporteur = scene.sayings.oneOf(scene.cast.rapporteurs());
        var mark = scene.sayings.oneOf(List.of(CarryMark.values()));
        var note = new NoteId(UUID.randomUUID().toString());
        rapporteur.ask(new CarryNote(note, from, stage, mark, scene.wording(rapporteur)));
    }
}
