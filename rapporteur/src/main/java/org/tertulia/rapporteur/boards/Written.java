package org.tertulia.rapporteur.boards;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.boards.BoardEvent.NoteAttributed;
import org.tertulia.rapporteur.boards.BoardEvent.NoteCarried;
import org.tertulia.rapporteur.boards.BoardEvent.NoteCarriedUnnamed;
import org.tertulia.rapporteur.boards.BoardEvent.NoteEdited;
import org.tertulia.rapporteur.boards.BoardEvent.NoteEndorsed;
import org.tertulia.rapporteur.boards.BoardEvent.NoteMoved;
import org.tertulia.rapporteur.boards.BoardEvent.NoteRemoved;
import org.tertulia.rapporteur.boards.BoardEvent.NoteRestored;
import org.tertulia.rapporteur.boards.BoardEvent.NoteShown;
import org.tertulia.rapporteur.boards.BoardEvent.NoteSourced;
import org.tertulia.rapporteur.boards.BoardEvent.NoteStacked;
import org.tertulia.rapporteur.boards.BoardEvent.NoteTyped;
import org.tertulia.rapporteur.boards.BoardEvent.NoteUnstacked;
import org.tertulia.rapporteur.boards.BoardEvent.NoteWritten;
import org.tertulia.rapporteur.boards.Note.Origin;
import org.tertulia.rapporteur.boards.Note.Standing;
import org.tertulia.rapporteur.boards.NoteView.Place;
import org.tertulia.sessions.programme.SessionId;

/** All boards of an exchange and the notes on them. */
public record Written(Boards boards, Notes notes) {
    public static final Written NOTHING = new Written(Boards.NONE, Notes.NONE);

    private static final Comparator<Note> BY_PIECE = Comparator.comparingInt(
                    (Note note) -> note.piece().number())
            .thenComparing(note -> note.id().value());

    Written evolve(BoardEvent event) {
        var next = happened(event);
        return event.note() == null ? next : next.counted(event.note());
    }

    private Written happened(BoardEvent event) {
        return switch (event) {
            case NoteWritten written -> add(written(written));
            case NoteCarried carried -> add(carried(carried, notes.get(carried.from())));
            case NoteCarriedUnnamed carried -> add(unnamed(carried, notes.get(carried.from())));
            case NoteMoved(var note, var heading) ->
                with(notes.change(note, one -> one.at(new Place(one.board(), heading))));
            case NoteStacked(var note, var onto) -> with(notes.stack(note, onto));
            case NoteUnstacked(var note) -> with(notes.unstack(note));
            case NoteEndorsed(var note, var by, var endorsed) ->
                with(notes.change(note, one -> one.endorsed(by, endorsed)));
            case NoteShown(var board, var note) -> with(boards.change(board, one -> one.showing(note)));
            case NoteEdited edited -> with(notes.change(edited.note(), one -> one.saying(edited.wording())));
            case NoteTyped(var note, var type) ->
                with(notes.change(note, one -> one.with(one.standing().as(type))));
            case NoteSourced(var note, var sources) ->
                with(notes.change(note, one -> one.with(one.standing().from(sources))));
            case NoteAttributed(var note, var attribution) ->
                with(notes.change(note, one -> one.with(one.standing().shownAs(attribution))));
            case NoteRemoved(var note) -> with(notes.change(note, one -> one.removed(true)));
            case NoteRestored(var note) -> with(notes.change(note, one -> one.removed(false)));
        };
    }

    private Written add(Note note) {
        return with(notes.add(note, RollUp.counted(note, boards)));
    }

    private Written counted(NoteId note) {
        return with(notes.count(note, RollUp.counted(notes.get(note), boards)));
    }

    /** Counts these notes where they appear now. Those that come to the same place keep the order of their pieces. */
    Written counted(Collection<Note> moved) {
        var next = this;
        for (var note : moved.stream().sorted(BY_PIECE).toList()) {
            next = next.counted(note.id());
        }
        return next;
    }

    /** The notes of all rooms of a session. */
    List<Note> ofRooms(@Nullable SessionId session) {
        return session == null
                ? List.of()
                : notes.all().values().stream()
                        .filter(note -> isOfRoom(boards.find(note.board()), session))
                        .toList();
    }

    private static boolean isOfRoom(@Nullable Board board, SessionId session) {
        return board != null && board.isRoom() && session.equals(board.session());
    }

    private static Note written(NoteWritten event) {
        return Note.written(
                event.note(),
                new Place(event.board(), event.heading()),
                event.wording(),
                Standing.first(event.type(), event.sources(), event.attribution()),
                new Origin(event.by(), event.at(), null, null, event.rule()));
    }

    private static Note carried(NoteCarried event, Note from) {
        var standing = from.standing();
        return Note.written(
                event.note(),
                from.place(),
                event.wording(),
                Standing.first(standing.type(), standing.sources().at(event.stage()), standing.attribution()),
                new Origin(
                        event.by(),
                        event.at(),
                        event.from(),
                        event.mark(),
                        from.origin().rule()));
    }

    private Note unnamed(NoteCarriedUnnamed event, Note from) {
        var standing = from.standing();
        var sources = standing.sources().unnamed().at(event.stage());
        return Note.written(
                event.note(),
                RollUp.placesOutsideRooms(from, boards).getFirst(),
                event.wording(),
                Standing.first(standing.type(), sources, standing.attribution()),
                new Origin(
                        event.by(),
                        event.at(),
                        event.from(),
                        event.mark(),
                        from.origin().rule()));
    }

    /** The board of a note. A board exists as long as it has notes. */
    Board boardOf(Note note) {
        var board = boards.find(note.board());
        if (board == null) {
            throw new IllegalStateException("no board " + note.board().value());
        }
        return board;
    }

    Written with(Boards next) {
        return new Written(next, notes);
    }

    Written with(Notes next) {
        return new Written(boards, next);
    }
}
