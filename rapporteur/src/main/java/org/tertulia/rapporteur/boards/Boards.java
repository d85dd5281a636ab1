package org.tertulia.rapporteur.boards;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePBag;
import org.pcollections.HashTreePMap;
import org.pcollections.PBag;
import org.pcollections.PMap;
import org.tertulia.rapporteur.boards.Board.Phase;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SessionId;

/**
 * All boards of an exchange.
 *
 * @param merged for the board of each merged room, the board that has its notes now; notes sent meanwhile go there too
 * @param shown the notes that boards show, each once for every board that does
 */
public record Boards(PMap<BoardId, Board> all, PMap<BoardId, BoardId> merged, PBag<NoteId> shown) {
    public static final Boards NONE = new Boards(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePBag.empty());

    private static final Comparator<Board> BY_ID =
            Comparator.comparing(board -> board.id().value());

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

    /** The board of a merged room goes. The other one gets its headings, because its notes go there. */
    Boards merge(RoomId room, RoomId into) {
        var gone = all.get(BoardId.of(room));
        var others = without(BoardId.of(room))
                .change(BoardId.of(into), board -> gone == null ? board : board.withMissing(gone.headings()));
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
            boards = stays(old, segments, notes) ? boards : boards.without(old.id());
        }
        for (var board : planned) {
            boards = boards.putAgain(board, notes);
        }
        return boards;
    }

    private boolean stays(Board old, Set<SegmentId> segments, Notes notes) {
        return !notes.isEmpty(old.id())
                || (old.isRoom() && segments.contains(old.segment()))
                || roomsOf(old).anyMatch(room -> !notes.isEmpty(room.id()));
    }

    /** Puts a board that may have been there before. Then its headings with notes stay. */
    Boards putAgain(Board board, Notes notes) {
        var old = all.get(board.id());
        return put(old == null ? board : board.keepingHeadingsInUse(old, notes).showing(old.shown()));
    }

    /** Gives the boards above the rooms of a session columns for what the rooms write. */
    Boards fed(@Nullable SessionId session, Notes notes) {
        var boards = this;
        for (var above : all.values()) {
            if (!above.isRoom() && above.session() != null && above.session().equals(session)) {
                var rooms = roomsOf(above).sorted(BY_ID).toList();
                boards = boards.put(above.fedBy(rooms, notes));
            }
        }
        return boards;
    }

    /** The same for all sessions. */
    Boards allFed(Notes notes) {
        var boards = this;
        for (var session : all.values().stream().map(Board::session).collect(Collectors.toSet())) {
            boards = boards.fed(session, notes);
        }
        return boards;
    }

    private Stream<Board> roomsOf(Board above) {
        return all.values().stream().filter(board -> board.feeds(above));
    }
}
