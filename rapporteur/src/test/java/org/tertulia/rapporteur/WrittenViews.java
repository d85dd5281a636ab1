package org.tertulia.rapporteur;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tertulia.rapporteur.boards.BoardView;
import org.tertulia.rapporteur.boards.NoteView;
import org.tertulia.rapporteur.boards.NoteView.EndorsementView;
import org.tertulia.rapporteur.briefs.BriefView;
import org.tertulia.rapporteur.briefs.MessageView;
import org.tertulia.rapporteur.texts.EditId;
import org.tertulia.rapporteur.texts.Wording;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Id;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;

/**
 * What people see of boards, notes, briefs and messages, without what an undo does not restore: the ids of wordings,
 * the order of endorsements, citations and tags, proposals, and the number of a note that is no finding.
 */
final class WrittenViews {
    private static final EditId ANY = new EditId("any");

    private WrittenViews() {}

    static Map<EntityKey, Map<Scope, View>> of(Map<EntityKey, Map<Scope, View>> shown) {
        var written = new HashMap<EntityKey, Map<Scope, View>>();
        shown.forEach((key, looks) -> looks.forEach((scope, view) -> of(view).ifPresent(one ->
                written.computeIfAbsent(key, _ -> new HashMap<>()).put(scope, one))));
        return written;
    }

    private static Optional<View> of(View view) {
        return switch (view) {
            case BoardView board -> Optional.of(board);
            case NoteView note -> Optional.of(of(note));
            case EndorsementView endorsement -> Optional.of(endorsement);
            case BriefView brief -> Optional.of(of(brief));
            case MessageView message -> Optional.of(of(message));
            default -> Optional.empty();
        };
    }

    private static NoteView of(NoteView note) {
        return new NoteView(
                note.board(),
                note.heading(),
                note.places(),
                of(note.wording()),
                note.type(),
                note.type() == null ? 0 : note.number(),
                note.sources(),
                note.attribution(),
                note.author(),
                note.at(),
                note.stack(),
                note.endorsements(),
                note.carriedFrom(),
                note.mark(),
                note.rule());
    }

    private static BriefView of(BriefView brief) {
        return new BriefView(
                brief.template(), brief.title(), brief.sections(), brief.wordLimit(), null, brief.versions());
    }

    private static MessageView of(MessageView message) {
        var tags = message.tags().stream()
                .sorted(Comparator.comparing(Object::toString))
                .toList();
        return new MessageView(
                message.brief(),
                message.section(),
                of(message.wording()),
                sorted(message.findings()),
                tags,
                message.stage());
    }

    private static Wording of(Wording wording) {
        return new Wording(ANY, wording.text(), wording.language());
    }

    private static <I extends Id> List<I> sorted(List<I> ids) {
        return ids.stream().sorted(Comparator.comparing(Id::value)).toList();
    }
}
