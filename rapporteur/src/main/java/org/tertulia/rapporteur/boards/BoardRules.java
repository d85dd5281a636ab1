package org.tertulia.rapporteur.boards;

import static org.tertulia.realtime.contract.Objections.first;
import static org.tertulia.realtime.contract.Objections.when;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.tertulia.realtime.contract.Around;
import org.tertulia.realtime.contract.Decision;
import org.tertulia.realtime.contract.Event;
import org.tertulia.realtime.contract.Refusal;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.StageId;
import org.tertulia.sessions.whole.PlainText;

/** Decides commands about boards. */
final class BoardRules {
    private final Around<? extends BoardsState> around;

    BoardRules(Around<? extends BoardsState> around) {
        this.around = around;
    }

    Decision<Event> decide(BoardCommand command) {
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
            case EndorseNote endorse -> onNote(endorse.note(), _ -> endorse(endorse));
            case RemoveNote remove -> onNote(remove.note(), this::remove);
            case RestoreNote restore -> restore(restore);
            case CarryNote carry -> onNote(carry.from(), from -> carry(carry, from));
        };
    }

    private Decision<Event> write(WriteNote write, Board board) {
        var objection = first(
                unused(write.note()),
                writable(board, write.heading()),
                Checks.text(around, write.wording()),
                typable(board, write.as()),
                Checks.sources(around.state(), write.sources()),
                attributable(board, write.attribution()));
        return around.unless(objection, () -> written(write, board));
    }

    /** Under a rule of the house, a note that would say more than the rule allows says only that much. */
    private NoteWritten written(WriteNote write, Board board) {
        var rule = around.state().ruleFor(board, write.sources().segment());
        return new NoteWritten(
                write.note(),
                board.id(),
                write.heading(),
                write.wording(),
                write.as(),
                write.sources(),
                write.attribution().atMost(Attribution.widestUnder(rule, board.isRoom())),
                around.actor(),
                around.now(),
                rule);
    }

    private Decision<Event> edit(EditNote edit, Note note) {
        var objection = first(Checks.text(around, edit.wording()), note.text().objection(edit.wording(), edit.base()));
        return around.unless(objection, () -> new NoteEdited(note.id(), edit.wording(), around.actor(), around.now()));
    }

    private Decision<Event> type(TypeNote type, Note note) {
        return around.unless(typable(board(note), type.as()), () -> new NoteTyped(note.id(), type.as()));
    }

    private Decision<Event> move(MoveNote move, Note note) {
        return around.unless(writable(board(note), move.heading()), () -> new NoteMoved(note.id(), move.heading()));
    }

    private Decision<Event> source(SourceNote source) {
        return around.unless(
                Checks.sources(around.state(), source.sources()),
                () -> new NoteSourced(source.note(), source.sources()));
    }

    private Decision<Event> attribute(AttributeNote attribute, Note note) {
        return around.unless(
                first(attributable(board(note), attribute.attribution()), allowed(note, attribute.attribution())),
                () -> new NoteAttributed(note.id(), attribute.attribution()));
    }

    /**
     * A stack has one level: the notes under a note move with it. The note itself moves last, so that an undo takes it
     * out first and then stacks the others under it again.
     */
    private Decision<Event> stack(Note note, Note onto) {
        var top = around.state().notes().get(onto.top());
        var objection = first(
                when(top.id().equals(note.id()), BoardRefusal.NOTE_ONTO_ITSELF),
                when(!RollUp.meet(note, top, around.state().boards()), BoardRefusal.NOTE_ELSEWHERE));
        if (objection.isPresent()) {
            return Decision.refused(objection.get());
        }
        Stream.concat(note.stack().under().stream(), Stream.of(note.id()))
                .forEach(lower -> around.add(new NoteStacked(lower, top.id())));
        return around.accepted();
    }

    private Decision<Event> unstack(Note note) {
        return around.unless(
                when(note.stack().onto() == null, BoardRefusal.NOTE_NOT_STACKED), () -> new NoteUnstacked(note.id()));
    }

    private Decision<Event> endorse(EndorseNote endorse) {
        return around.accepted(new NoteEndorsed(endorse.note(), around.actor(), endorse.endorsed()));
    }

    /** A removed note is in no stack. */
    private Decision<Event> remove(Note note) {
        if (note.stack().onto() != null) {
            around.add(new NoteUnstacked(note.id()));
        }
        note.stack().under().forEach(lower -> around.add(new NoteUnstacked(lower)));
        return around.accepted(new NoteRemoved(note.id()));
    }

    private Decision<Event> restore(RestoreNote restore) {
        var note = around.state().notes().all().get(restore.note());
        var objection = first(
                when(note == null || !sees(note.removed(false)), BoardRefusal.NOTE_UNKNOWN),
                when(note != null && !note.removed(), BoardRefusal.NOTE_NOT_REMOVED));
        return around.unless(objection, () -> new NoteRestored(restore.note()));
    }

    private Decision<Event> carry(CarryNote carry, Note from) {
        var objection = first(
                unused(carry.note()),
                Checks.text(around, carry.wording()),
                Checks.stage(around.state(), carry.stage()),
                onward(from.standing().sources().stage(), carry.stage()));
        return around.unless(objection, () -> carried(carry, from));
    }

    private BoardEvent carried(CarryNote carry, Note from) {
        var by = around.actor();
        var at = around.now();
        return around.state().seesAll(by, from)
                ? new NoteCarried(carry.note(), from.id(), carry.stage(), carry.mark(), carry.wording(), by, at)
                : new NoteCarriedUnnamed(carry.note(), from.id(), carry.stage(), carry.mark(), carry.wording(), by, at);
    }

    private Decision<Event> show(ShowNote show, Board board) {
        return show.note() == null
                ? around.accepted(new NoteShown(board.id(), null))
                : onNote(show.note(), note -> show(note, board));
    }

    private Decision<Event> show(Note note, Board board) {
        return around.unless(
                objectionToShowing(note, board, around.state().written()), () -> new NoteShown(board.id(), note.id()));
    }

    /** Why a note cannot be shown on a board. */
    static Optional<Refusal> objectionToShowing(Note note, Board board, Written written) {
        var here = RollUp.places(note, written.boards()).stream()
                .anyMatch(place -> place.board().equals(board.id()));
        var seen = Circle.of(board).all().stream().allMatch(Circle.of(note, written)::seenIn);
        return first(
                when(!here, BoardRefusal.NOTE_ELSEWHERE),
                when(!seen && !board.isRoom(), BoardRefusal.NOTE_NOT_SEEN_BY_ALL));
    }

    private Optional<Refusal> unused(NoteId id) {
        return first(PlainText.objection(id), when(around.state().notes().knows(id), BoardRefusal.NOTE_EXISTS));
    }

    private static Optional<Refusal> writable(Board board, HeadingId heading) {
        return first(
                when(board.phase() == Board.Phase.PLANNED, BoardRefusal.BOARD_NOT_OPEN),
                when(!board.has(heading), BoardRefusal.HEADING_UNKNOWN));
    }

    private static Optional<Refusal> typable(Board board, @Nullable FindingType type) {
        return when(type != null && !board.findings(), BoardRefusal.BOARD_WITHOUT_FINDINGS);
    }

    private static Optional<Refusal> attributable(Board board, Attribution attribution) {
        return when(attribution == Attribution.ROOM_ONLY && !board.isRoom(), BoardRefusal.NOTE_NOT_IN_A_ROOM);
    }

    private Optional<Refusal> allowed(Note note, Attribution attribution) {
        var widest = Attribution.widestUnder(note.origin().rule(), board(note).isRoom());
        return when(attribution.isWiderThan(widest), BoardRefusal.NOTE_AGAINST_HOUSE_RULE);
    }

    private static Optional<Refusal> onward(@Nullable StageId from, StageId to) {
        return first(
                when(from == null, BoardRefusal.NOTE_WITHOUT_STAGE), when(to.equals(from), BoardRefusal.STAGE_SAME));
    }

    private Board board(Note note) {
        return around.state().written().boardOf(note);
    }

    private Decision<Event> onBoard(BoardId id, Function<Board, Decision<Event>> decide) {
        var board = around.state().boards().find(id);
        return board == null ? Decision.refused(BoardRefusal.BOARD_UNKNOWN) : decide.apply(board);
    }

    /** A note that the actor does not see is treated as unknown. */
    private Decision<Event> onNote(NoteId id, Function<Note, Decision<Event>> decide) {
        var note = around.state().notes().present(id);
        return note != null && sees(note) ? decide.apply(note) : Decision.refused(BoardRefusal.NOTE_UNKNOWN);
    }

    private boolean sees(Note note) {
        return around.state().sees(around.actor(), note);
    }
}
