package org.tertulia.rapporteur;

import static org.tertulia.rapporteur.Objections.first;
import static org.tertulia.rapporteur.Objections.unless;
import static org.tertulia.rapporteur.Objections.unlessAll;
import static org.tertulia.rapporteur.Objections.when;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.BoardCommand.AttributeNote;
import org.tertulia.rapporteur.BoardCommand.CarryNote;
import org.tertulia.rapporteur.BoardCommand.EditNote;
import org.tertulia.rapporteur.BoardCommand.EndorseNote;
import org.tertulia.rapporteur.BoardCommand.MoveNote;
import org.tertulia.rapporteur.BoardCommand.RemoveNote;
import org.tertulia.rapporteur.BoardCommand.RestoreNote;
import org.tertulia.rapporteur.BoardCommand.ShowNote;
import org.tertulia.rapporteur.BoardCommand.SourceNote;
import org.tertulia.rapporteur.BoardCommand.StackNote;
import org.tertulia.rapporteur.BoardCommand.TypeNote;
import org.tertulia.rapporteur.BoardCommand.UnstackNote;
import org.tertulia.rapporteur.BoardCommand.WriteNote;
import org.tertulia.rapporteur.BoardEvent.NoteAttributed;
import org.tertulia.rapporteur.BoardEvent.NoteCarried;
import org.tertulia.rapporteur.BoardEvent.NoteEdited;
import org.tertulia.rapporteur.BoardEvent.NoteEndorsed;
import org.tertulia.rapporteur.BoardEvent.NoteMoved;
import org.tertulia.rapporteur.BoardEvent.NoteRemoved;
import org.tertulia.rapporteur.BoardEvent.NoteRestored;
import org.tertulia.rapporteur.BoardEvent.NoteShown;
import org.tertulia.rapporteur.BoardEvent.NoteSourced;
import org.tertulia.rapporteur.BoardEvent.NoteStacked;
import org.tertulia.rapporteur.BoardEvent.NoteTyped;
import org.tertulia.rapporteur.BoardEvent.NoteUnstacked;
import org.tertulia.rapporteur.BoardEvent.NoteWritten;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Occasion;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.HeadingId;
import org.tertulia.sessions.StageId;

/** What follows from each thing asked of boards. */
record BoardDecider(RapporteurState own, Checks checks, Occasion occasion) {

    Decision<RapporteurEvent> decide(BoardCommand command) {
        return switch (command) {
            case WriteNote write -> onBoard(write.board(), board -> write(write, board));
            case ShowNote show -> onBoard(show.board(), board -> show(show, board));
            case EditNote edit -> onNote(edit.note(), note -> edit(edit, note));
            case TypeNote type -> onNote(type.note(), note -> type(type, note));
            case MoveNote move -> onNote(move.note(), note -> move(move, note));
            case SourceNote source -> onNote(source.note(), _ -> source(source));
            case AttributeNote attribute -> onNote(attribute.note(), note -> attribute(attribute, note));
            case StackNote stack -> onNote(stack.note(), note -> onNote(stack.onto(), onto -> stack(note, onto)));
            case UnstackNote unstack -> onNote(unstack.note(), this::unstack);
            case EndorseNote endorse -> onSeenNote(endorse.note(), _ -> endorse(endorse));
            case RemoveNote remove -> onNote(remove.note(), this::remove);
            case RestoreNote restore -> restore(restore);
            case CarryNote carry -> onNote(carry.from(), from -> carry(carry, from));
        };
    }

    private Decision<RapporteurEvent> write(WriteNote write, Board board) {
        var objection = first(
                unused(write.note()),
                writable(board, write.heading()),
                Checks.text(write.wording()),
                typable(board, write.as()),
                checks.sources(write.sources()),
                attributable(board, write.attribution()));
        return unless(objection, () -> written(write, board));
    }

    private NoteWritten written(WriteNote write, Board board) {
        return new NoteWritten(
                write.note(),
                board.id(),
                write.heading(),
                write.wording(),
                write.as(),
                write.sources(),
                write.attribution(),
                occasion.actor(),
                occasion.now());
    }

    private Decision<RapporteurEvent> edit(EditNote edit, Note note) {
        var objection = first(Checks.text(edit.wording()), note.text().objection(edit.wording(), edit.base()));
        return unless(objection, () -> new NoteEdited(note.id(), edit.wording(), occasion.actor(), occasion.now()));
    }

    private Decision<RapporteurEvent> type(TypeNote type, Note note) {
        return unless(typable(board(note), type.as()), () -> new NoteTyped(note.id(), type.as()));
    }

    private Decision<RapporteurEvent> move(MoveNote move, Note note) {
        return unless(writable(board(note), move.heading()), () -> new NoteMoved(note.id(), move.heading()));
    }

    private Decision<RapporteurEvent> source(SourceNote source) {
        return unless(checks.sources(source.sources()), () -> new NoteSourced(source.note(), source.sources()));
    }

    private Decision<RapporteurEvent> attribute(AttributeNote attribute, Note note) {
        return unless(
                attributable(board(note), attribute.attribution()),
                () -> new NoteAttributed(note.id(), attribute.attribution()));
    }

    /** A pile has one level: what lies under a note goes with it to the top of the other pile. */
    private Decision<RapporteurEvent> stack(Note note, Note onto) {
        var top = own.notes().get(onto.top());
        var objection = first(
                when(top.id().equals(note.id()), RapporteurRefusal.NOTE_ONTO_ITSELF),
                when(!meet(note, top), RapporteurRefusal.NOTE_ELSEWHERE));
        return unlessAll(
                objection,
                () -> Stream.concat(Stream.of(note.id()), note.pile().under().stream())
                        .map(lower -> new NoteStacked(lower, top.id()))
                        .toList());
    }

    private Decision<RapporteurEvent> unstack(Note note) {
        return unless(
                when(note.pile().onto() == null, RapporteurRefusal.NOTE_NOT_STACKED),
                () -> new NoteUnstacked(note.id()));
    }

    private Decision<RapporteurEvent> endorse(EndorseNote endorse) {
        return Decision.accepted(new NoteEndorsed(endorse.note(), occasion.actor(), endorse.endorsed()));
    }

    /** What lay under a removed note stands by itself. */
    private Decision<RapporteurEvent> remove(Note note) {
        var events = new ArrayList<RapporteurEvent>();
        note.pile().under().forEach(lower -> events.add(new NoteUnstacked(lower)));
        events.add(new NoteRemoved(note.id()));
        return Decision.accepted(events);
    }

    private Decision<RapporteurEvent> restore(RestoreNote restore) {
        var objection = first(
                when(!own.notes().knows(restore.note()), RapporteurRefusal.NOTE_UNKNOWN),
                when(own.notes().present(restore.note()) != null, RapporteurRefusal.NOTE_NOT_REMOVED));
        return unless(objection, () -> new NoteRestored(restore.note()));
    }

    private Decision<RapporteurEvent> carry(CarryNote carry, Note from) {
        var objection = first(
                unused(carry.note()),
                Checks.text(carry.wording()),
                checks.stage(carry.stage()),
                onward(from.standing().sources().stage(), carry.stage()));
        return unless(
                objection,
                () -> new NoteCarried(
                        carry.note(),
                        from.id(),
                        carry.stage(),
                        carry.mark(),
                        carry.wording(),
                        occasion.actor(),
                        occasion.now()));
    }

    private Decision<RapporteurEvent> show(ShowNote show, Board board) {
        return show.note() == null
                ? Decision.accepted(new NoteShown(board.id(), null))
                : onNote(show.note(), note -> show(note, board));
    }

    private Decision<RapporteurEvent> show(Note note, Board board) {
        var here = RollUp.places(note, own.boards()).stream()
                .anyMatch(place -> place.board().equals(board.id()));
        var seen = Circle.of(board).all().stream().allMatch(Circle.of(note, own)::seenIn);
        var objection = first(
                when(!here, RapporteurRefusal.NOTE_ELSEWHERE),
                when(!seen && !board.isRoom(), RapporteurRefusal.NOTE_NOT_SEEN_BY_ALL));
        return unless(objection, () -> new NoteShown(board.id(), note.id()));
    }

    private Optional<Refusal> unused(NoteId id) {
        return first(Checks.id(id), when(own.notes().knows(id), RapporteurRefusal.NOTE_EXISTS));
    }

    private static Optional<Refusal> writable(Board board, HeadingId heading) {
        return first(
                when(board.phase() == Board.Phase.PLANNED, RapporteurRefusal.BOARD_NOT_OPEN),
                when(!board.has(heading), RapporteurRefusal.HEADING_UNKNOWN));
    }

    private static Optional<Refusal> typable(Board board, @Nullable FindingType type) {
        return when(type != null && !board.findings(), RapporteurRefusal.BOARD_WITHOUT_FINDINGS);
    }

    private static Optional<Refusal> attributable(Board board, Attribution attribution) {
        return when(attribution == Attribution.ROOM_ONLY && !board.isRoom(), RapporteurRefusal.NOTE_NOT_IN_A_ROOM);
    }

    private static Optional<Refusal> onward(@Nullable StageId from, StageId to) {
        return first(
                when(from == null, RapporteurRefusal.NOTE_WITHOUT_STAGE),
                when(to.equals(from), RapporteurRefusal.STAGE_SAME));
    }

    /** Whether two notes are seen on one board at least. */
    private boolean meet(Note one, Note other) {
        var boards = RollUp.places(other, own.boards()).stream()
                .map(RapporteurView.Place::board)
                .toList();
        return RollUp.places(one, own.boards()).stream().anyMatch(place -> boards.contains(place.board()));
    }

    private Board board(Note note) {
        return own.boardOf(note);
    }

    private Decision<RapporteurEvent> onBoard(BoardId id, Function<Board, Decision<RapporteurEvent>> decide) {
        var board = own.boards().find(id);
        return board == null ? RapporteurRefusal.BOARD_UNKNOWN.decision() : decide.apply(board);
    }

    private Decision<RapporteurEvent> onNote(NoteId id, Function<Note, Decision<RapporteurEvent>> decide) {
        var note = own.notes().present(id);
        return note == null ? RapporteurRefusal.NOTE_UNKNOWN.decision() : decide.apply(note);
    }

    /** A note that the actor does not see is as if it were not there. */
    private Decision<RapporteurEvent> onSeenNote(NoteId id, Function<Note, Decision<RapporteurEvent>> decide) {
        return onNote(
                id,
                note -> Circle.of(note, own).isSeenBy(checks.scopes(occasion.actor()))
                        ? decide.apply(note)
                        : RapporteurRefusal.NOTE_UNKNOWN.decision());
    }
}
