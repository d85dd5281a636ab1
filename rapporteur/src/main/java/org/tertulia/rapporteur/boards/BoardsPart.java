package org.tertulia.rapporteur.boards;

import static org.tertulia.sessions.whole.When.AMONG;
import static org.tertulia.sessions.whole.When.ASSIGNED;
import static org.tertulia.sessions.whole.When.NO;
import static org.tertulia.sessions.whole.When.OWN_OR_PEN;
import static org.tertulia.sessions.whole.When.YES;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tertulia.rapporteur.boards.BoardCommand.AttributeNote;
import org.tertulia.rapporteur.boards.BoardCommand.CarryNote;
import org.tertulia.rapporteur.boards.BoardCommand.EditNote;
import org.tertulia.rapporteur.boards.BoardCommand.EndorseNote;
import org.tertulia.rapporteur.boards.BoardCommand.MoveNote;
import org.tertulia.rapporteur.boards.BoardCommand.RemoveNote;
import org.tertulia.rapporteur.boards.BoardCommand.RestoreNote;
import org.tertulia.rapporteur.boards.BoardCommand.ShowNote;
import org.tertulia.rapporteur.boards.BoardCommand.SourceNote;
import org.tertulia.rapporteur.boards.BoardCommand.StackNote;
import org.tertulia.rapporteur.boards.BoardCommand.TypeNote;
import org.tertulia.rapporteur.boards.BoardCommand.UnstackNote;
import org.tertulia.rapporteur.boards.BoardCommand.WriteNote;
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
import org.tertulia.rapporteur.boards.NoteView.EndorsementView;
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Undo;
import org.tertulia.sessions.programme.ProgrammeEvent.ProgrammeChanged;
import org.tertulia.sessions.programme.ProgrammePart;
import org.tertulia.sessions.rooms.RoomEvent.RoomPlanned;
import org.tertulia.sessions.rooms.RoomEvent.RoomRemoved;
import org.tertulia.sessions.rooms.RoomEvent.RoomsClosed;
import org.tertulia.sessions.rooms.RoomEvent.RoomsMerged;
import org.tertulia.sessions.rooms.RoomEvent.RoomsOpened;
import org.tertulia.sessions.rooms.RoomsPart;
import org.tertulia.sessions.whole.ExchangePart;
import org.tertulia.sessions.whole.Follows;
import org.tertulia.sessions.whole.PartTable;
import org.tertulia.sessions.whole.Subject;

/** Where people write: boards, and the notes and findings on them. */
public final class BoardsPart implements ExchangePart<BoardsState, Written, BoardCommand, BoardEvent> {
    private static final PartTable<BoardsState, BoardCommand, BoardEvent> TABLE = new PartTable<>(
                    BoardsState.class, BoardCommand.class, BoardEvent.class)
            .command("writeNote", WriteNote.class, BoardsPart::about, NO, ASSIGNED, ASSIGNED, AMONG, NO)
            .command("editNote", EditNote.class, BoardsPart::about, NO, ASSIGNED, ASSIGNED, OWN_OR_PEN, NO)
            .command("typeNote", TypeNote.class, BoardsPart::about, NO, ASSIGNED, ASSIGNED, OWN_OR_PEN, NO)
            .command("moveNote", MoveNote.class, BoardsPart::about, NO, ASSIGNED, ASSIGNED, OWN_OR_PEN, NO)
            .command("sourceNote", SourceNote.class, BoardsPart::about, NO, ASSIGNED, ASSIGNED, OWN_OR_PEN, NO)
            .command("attributeNote", AttributeNote.class, BoardsPart::about, NO, ASSIGNED, ASSIGNED, OWN_OR_PEN, NO)
            .command("stackNote", StackNote.class, BoardsPart::about, NO, ASSIGNED, ASSIGNED, OWN_OR_PEN, NO)
            .command("unstackNote", UnstackNote.class, BoardsPart::about, NO, ASSIGNED, ASSIGNED, OWN_OR_PEN, NO)
            .command("endorseNote", EndorseNote.class, BoardsPart::about, NO, YES, YES, YES, NO)
            .command("removeNote", RemoveNote.class, BoardsPart::about, NO, ASSIGNED, ASSIGNED, OWN_OR_PEN, NO)
            .command("restoreNote", RestoreNote.class, BoardsPart::about, NO, ASSIGNED, ASSIGNED, OWN_OR_PEN, NO)
            .command("carryNote", CarryNote.class, BoardsPart::about, NO, ASSIGNED, ASSIGNED, AMONG, NO)
            .command("showNote", ShowNote.class, BoardsPart::about, YES, ASSIGNED, ASSIGNED, NO, NO)
            .undoable(WriteNote.class, NoteWritten.class)
            .undoable(EditNote.class, NoteEdited.class)
            .undoable(TypeNote.class, NoteTyped.class)
            .undoable(MoveNote.class, NoteMoved.class)
            .undoable(SourceNote.class, NoteSourced.class)
            .undoable(AttributeNote.class, NoteAttributed.class)
            .undoable(StackNote.class, NoteStacked.class)
            .undoable(UnstackNote.class, NoteUnstacked.class)
            .undoable(EndorseNote.class, NoteEndorsed.class)
            .undoable(RemoveNote.class, NoteRemoved.class)
            .undoable(RestoreNote.class, NoteRestored.class)
            .undoable(CarryNote.class, NoteCarried.class)
            .undoable(ShowNote.class, NoteShown.class)
            .naming(NoteCarriedUnnamed.class)
            .event("noteWritten", NoteWritten.class)
            .event("noteEdited", NoteEdited.class)
            .event("noteTyped", NoteTyped.class)
            .event("noteMoved", NoteMoved.class)
            .event("noteSourced", NoteSourced.class)
            .event("noteAttributed", NoteAttributed.class)
            .event("noteStacked", NoteStacked.class)
            .event("noteUnstacked", NoteUnstacked.class)
            .event("noteEndorsed", NoteEndorsed.class)
            .event("noteRemoved", NoteRemoved.class)
            .event("noteRestored", NoteRestored.class)
            .event("noteCarried", NoteCarried.class)
            .event("noteCarriedUnnamed", NoteCarriedUnnamed.class)
            .event("noteShown", NoteShown.class)
            .kind(
                    "board",
                    BoardView.class,
                    state -> state.boards().all().keySet().stream().map(BoardId::key),
                    (state, id) -> new BoardLooks(state.written()).board(new BoardId(id)))
            .kind(
                    "note",
                    NoteView.class,
                    state -> state.notes().all().values().stream()
                            .filter(note -> !note.removed())
                            .map(note -> note.id().key()),
                    (state, id) -> new BoardLooks(state.written()).note(new NoteId(id)))
            .kind(
                    "endorsement",
                    EndorsementView.class,
                    state -> state.notes().all().values().stream()
                            .filter(note -> !note.endorsers().isEmpty())
                            .map(note -> note.id().endorsementKey()),
                    (state, id) -> new BoardLooks(state.written()).endorsement(new NoteId(id)))
            .topic("board", (state, id, scope) -> new BoardLooks(state.written()).topic(new BoardId(id), scope))
            .topic("note", (state, id, _) -> new BoardLooks(state.written()).topic(new NoteId(id)))
            .lease("writing", BoardLeases::mayWrite, BoardLeases::seen)
            .refusals(BoardRefusal.values());

    private static final Follows<BoardsState, Written> FOLLOWS = new Follows<BoardsState, Written>()
            .evolves(ProgrammeChanged.class, (state, _) -> new BoardsFollowSessions(state).programmeChanged())
            .evolves(RoomPlanned.class, (state, planned) -> new BoardsFollowSessions(state).planned(planned))
            .evolves(RoomRemoved.class, (state, removed) -> new BoardsFollowSessions(state).removed(removed))
            .evolves(RoomsMerged.class, (state, merged) -> new BoardsFollowSessions(state).merged(merged))
            .evolves(RoomsOpened.class, (state, opened) -> new BoardsFollowSessions(state).opened(opened))
            .evolves(RoomsClosed.class, (state, closed) -> new BoardsFollowSessions(state).closed(closed))
            .touches(
                    ProgrammeChanged.class,
                    (before, _, after) -> touched(before, after).all())
            .touches(
                    RoomPlanned.class,
                    (before, _, after) -> touched(before, after).onChangedBoards())
            .touches(
                    RoomRemoved.class,
                    (before, _, after) -> touched(before, after).onChangedBoards())
            .touches(
                    RoomsMerged.class,
                    (before, _, after) -> touched(before, after).onChangedBoards())
            .touches(
                    RoomsOpened.class,
                    (before, _, after) -> touched(before, after).onChangedBoards())
            .touches(
                    RoomsClosed.class,
                    (before, _, after) -> touched(before, after).onChangedBoards());

    private static TouchedNotes touched(BoardsState before, BoardsState after) {
        return new TouchedNotes(before.written(), after.written());
    }

    private static Subject about(BoardsState state, BoardCommand command) {
        return switch (command) {
            case WriteNote write -> board(state, write.board());
            case ShowNote show -> board(state, show.board());
            case CarryNote carry -> note(state, carry.from());
            case UnstackNote unstack -> stacked(state, unstack.note());
            case BoardCommand.OfNote of -> note(state, of.note());
        };
    }

    /** Until a note is stacked, it belongs to its author. */
    private static Subject note(BoardsState state, NoteId id) {
        return note(state, id, note -> person -> state.owns(person, note));
    }

    /** Its author may take a note out of a stack again. */
    private static Subject stacked(BoardsState state, NoteId id) {
        return note(state, id, note -> person -> state.wrote(person, note));
    }

    private static Subject note(BoardsState state, NoteId id, Function<Note, Predicate<PersonId>> owner) {
        var note = state.notes().all().get(id);
        return note == null ? Subject.EXCHANGE : board(state, note.board()).ownedBy(owner.apply(note));
    }

    private static Subject board(BoardsState state, BoardId board) {
        return state.roomOf(board)
                .map(room -> RoomsPart.room(state, room))
                .or(() -> state.segmentOf(board).map(segment -> ProgrammePart.segment(state, segment)))
                .or(() -> state.sessionOf(board).map(session -> Subject.in(Set.of(session.key()))))
                .orElse(Subject.EXCHANGE);
    }

    @Override
    public PartTable<BoardsState, BoardCommand, BoardEvent> table() {
        return TABLE;
    }

    @Override
    public Follows<BoardsState, Written> follows() {
        return FOLLOWS;
    }

    @Override
    public Decision<Event> decide(BoardCommand command, Around<? extends BoardsState> around) {
        return new BoardRules(around).decide(command);
    }

    @Override
    public Written evolve(BoardsState state, BoardEvent event) {
        return state.written().evolve(event);
    }

    @Override
    public Set<EntityKey> touched(BoardsState before, BoardEvent event, BoardsState after) {
        return touched(before, after).by(event);
    }

    @Override
    public Undo undo(BoardsState before, BoardEvent event) {
        return BoardUndo.of(before.written(), event);
    }

    @Override
    public boolean canStillBeUndone(BoardsState now, BoardEvent event) {
        return BoardUndo.canStillBeUndone(now.written(), event);
    }
}
