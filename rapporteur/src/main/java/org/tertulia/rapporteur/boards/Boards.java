package org.tertulia.rapporteur.boards;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePBag;
import org.pcollections.HashTreePMap;
import org.pcollections.PBag;
import org.pcollections.PMap;
import org.tertulia.rapporteur.boards.Board.Phase;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.rooms.RoomId;

/**
 * All boards of an exchange.
 *
 * @param merged for the board of each merged room, the board that has its notes now; notes sent meanwhile go there too
 * @param shown the notes that boards show, each once for every board that does
 */
public record Boards(PMap<BoardId, Board> all, PMap<BoardId, BoardId> merged, PBag<NoteId> shown) {
    public static final Boards NONE = new Boards(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePBag.empty());

    /** The board of this id, or the one that its room was merged into. */
    @Nullable
    Board find(BoardId id) {
        var board = all.get(id);
        var into = merged.get(id);
        return board != null || into == null ? board : find(into);
    }

    Collection<Board> ofSegment(SegmentId segment) {
        return all.values().stream()
                .filter(board -> segment.equals(board.segment()))
                .toList();
    }

    Boards put(Board board) {
        var others = without(board.id());
        return new Boards(all.plus(board.id(), board), merged, others.plusShown(board.shown()));
    }

    Boards change(BoardId id, UnaryOperator<Board> change) {
        var board = all.get(id);
        return board == null ? this : put(change.apply(board));
    }

    Boards without(BoardId id) {
        var board = all.get(id);
        return board == null ? this : new Boards(all.minus(id), merged, minusShown(board.shown()));
    }

    private PBag<NoteId> plusShown(@Nullable NoteId note) {
        return note == null ? shown : shown.plus(note);
    }

    private PBag<NoteId> minusShown(@Nullable NoteId note) {
        return note == null ? shown : shown.minus(note);
    }

    Boards merge(RoomId room, RoomId into) {
        var others = without(BoardId.of(room));
        return new Boards(others.all, merged.plus(BoardId.of(room), BoardId.of(into)), others.shown);
    }

    /** Lets everyone see the boards of a segment's open rooms. */
    Boards closed(SegmentId segment) {
        var boards = this;
        for (var board : ofSegment(segment)) {
            boards = board.phase() == Phase.OPEN ? boards.put(board.with(Phase.EVERYONE)) : boards;
        }
        return boards;
    }

    /**
     * The boards of a new programme. Old boards and headings with notes stay, and those of rooms whose segment is one of
     * these.
     */
    Boards replan(List<Board> planned, Set<SegmentId> segments, Notes notes) {
        var boards = this;
        for (var old : all.values()) {
            var stays = !notes.isEmpty(old.id()) || (old.isRoom() && segments.contains(old.segment()));
            boards = stays ? boards : boards.without(old.id());
        }
        for (var board : planned) {
            boards = boards.put(all.containsKey(board.id()) ? keepingHeadingsInUse(board, notes) : board);
        }
        return boards;
    }

    private Board keepingHeadingsInUse(Board board, Notes notes) {
        var old = all.getOrDefault(board.id(), board);
        var used = notes.on(board.id()).stream()
                .map(note -> note.place().heading())
                .toList();
        return board.with(united(board.headings(), old.headings(), used)).showing(old.shown());
    }

    private static List<Heading> united(List<Heading> planned, List<Heading> old, List<HeadingId> used) {
        var ids = planned.stream().map(Heading::id).toList();
        var kept = old.stream().filter(heading -> !ids.contains(heading.id()) && used.contains(heading.id()));
        return Stream.concat(planned.stream(), kept).toList();
    }
}
