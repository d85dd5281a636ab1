package org.tertulia.rapporteur;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.RapporteurView.BoardView;
import org.tertulia.rapporteur.RapporteurView.BriefSection;
import org.tertulia.rapporteur.RapporteurView.BriefVersion;
import org.tertulia.rapporteur.RapporteurView.BriefView;
import org.tertulia.rapporteur.RapporteurView.FrameworkView;
import org.tertulia.rapporteur.RapporteurView.MessageView;
import org.tertulia.rapporteur.RapporteurView.NoteView;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.Scopes;

/** What each scope sees of one board, note, brief, message or framework. */
record Looks(RapporteurState state) {

    Map<Scope, View> board(BoardId id) {
        var board = state.boards().all().get(id);
        var looks = new HashMap<Scope, View>();
        if (board != null) {
            Circle.of(board).all().forEach(scope -> looks.put(scope, view(board, scope)));
        }
        return looks;
    }

    Map<Scope, View> note(NoteId id) {
        var note = state.notes().present(id);
        var looks = new HashMap<Scope, View>();
        if (note != null) {
            var circle = Circle.of(note, state);
            circle.whole().forEach(scope -> looks.put(scope, whole(note, scope)));
            circle.unnamed().forEach(scope -> looks.put(scope, unnamed(note, scope)));
        }
        return looks;
    }

    /** The staff sees the whole brief; everyone sees that there are published versions. */
    Map<Scope, View> brief(BriefId id) {
        var brief = state.briefs().all().get(id);
        if (brief == null) {
            return Map.of();
        }
        return brief.publications().isEmpty()
                ? Map.of(Scopes.STAFF, whole(brief))
                : Map.of(Scopes.STAFF, whole(brief), Scopes.EVERYONE, versionsOnly(brief));
    }

    Map<Scope, View> message(MessageId id) {
        var message = state.briefs().present(id);
        return message == null ? Map.of() : Map.of(Scopes.STAFF, view(message));
    }

    Map<Scope, View> framework(String id) {
        return frameworks().contains(id)
                ? Framework.of(id)
                        .map(framework -> Map.<Scope, View>of(Scopes.STAFF, new FrameworkView(framework.items())))
                        .orElse(Map.of())
                : Map.of();
    }

    /** The frameworks that the briefs there are need. */
    List<String> frameworks() {
        return state.briefs().all().values().stream()
                .flatMap(brief -> BriefTemplate.sure(brief.template()).frameworks().stream())
                .distinct()
                .toList();
    }

    private BoardView view(Board board, Scope scope) {
        return new BoardView(board.kind(), board.of(), board.headings(), shown(board, scope));
    }

    /** What is shown on a board; not on a room's to those who may not learn that it was written there. */
    private @Nullable NoteId shown(Board board, Scope scope) {
        var id = seen(board.shown(), scope);
        var hidden = id != null
                && board.isRoom()
                && Circle.of(state.notes().get(id), state).unnamed().contains(scope);
        return hidden ? null : id;
    }

    private NoteView whole(Note note, Scope scope) {
        var standing = note.standing();
        var origin = note.origin();
        return new NoteView(
                note.board(),
                note.place().heading(),
                RollUp.places(note, state.boards()),
                note.text().wording(),
                standing.type(),
                standing.number(),
                standing.sources(),
                standing.attribution(),
                origin.author(),
                origin.at(),
                seen(note.pile().onto(), scope),
                List.copyOf(note.endorsers()),
                carriedFrom(note, scope),
                origin.mark());
    }

    /** The note without what leads to its city: who wrote it about whom, and the room, whose subject would tell. */
    private NoteView unnamed(Note note, Scope scope) {
        var whole = whole(note, scope);
        var places = RollUp.placesOutsideRooms(note, state.boards());
        return new NoteView(
                places.getFirst().board(),
                places.getFirst().heading(),
                places,
                whole.wording(),
                whole.type(),
                whole.number(),
                whole.sources().unnamed(),
                whole.attribution(),
                null,
                whole.at(),
                whole.stack(),
                whole.endorsers(),
                whole.carriedFrom(),
                whole.mark());
    }

    /** The note it was carried from; not to everyone where only one of the two names its city. */
    private @Nullable NoteId carriedFrom(Note note, Scope scope) {
        var id = note.origin().carriedFrom();
        var alike = id == null
                || state.notes().get(id).standing().attribution()
                        == note.standing().attribution();
        return alike || !scope.equals(Scopes.EVERYONE) ? id : null;
    }

    /** The note, where who sees this scope sees it. */
    private @Nullable NoteId seen(@Nullable NoteId id, Scope scope) {
        var note = id == null ? null : state.notes().present(id);
        return note != null && Circle.of(note, state).seenIn(scope) ? id : null;
    }

    private MessageView view(Message message) {
        return new MessageView(
                message.brief(),
                message.section(),
                message.text().wording(),
                message.findings().stream().filter(state.notes()::isCitable).toList(),
                List.copyOf(message.tags()),
                message.stage());
    }

    private static BriefView whole(Brief brief) {
        var template = BriefTemplate.sure(brief.template());
        var sections = template.sections().stream()
                .map(section -> new BriefSection(section.id(), section.title(), brief.messages(section.id())))
                .toList();
        return view(brief, template, sections);
    }

    private static BriefView versionsOnly(Brief brief) {
        var view = view(brief, BriefTemplate.sure(brief.template()), List.of());
        return new BriefView(view.template(), view.title(), List.of(), view.wordLimit(), null, view.versions());
    }

    private static BriefView view(Brief brief, BriefTemplate template, List<BriefSection> sections) {
        var versions = brief.publications().stream().map(Looks::version).toList();
        return new BriefView(
                template.id(), template.title(), sections, template.wordLimit(), brief.proposedBy(), versions);
    }

    private static BriefVersion version(Publication publication) {
        return new BriefVersion(publication.brief().version(), publication.hash(), publication.by(), publication.at());
    }
}
