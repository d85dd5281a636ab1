package org.tertulia.rapporteur.boards;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.PracticesState;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.programme.setting.HouseRule;
import org.tertulia.sessions.rooms.RoomScopes;
import org.tertulia.sessions.rooms.RoomsState;

/** The state of boards and notes, and of the parts below. */
public interface BoardsState extends PracticesState, RoomsState {
    Written written();

    default Boards boards() {
        return written().boards();
    }

    default Notes notes() {
        return written().notes();
    }

    /**
     * Whether a note belongs to a person: they wrote it, it is in no stack, and they see all of it, or did until it was
     * removed.
     */
    default boolean owns(PersonId person, Note note) {
        return wrote(person, note) && note.stack().equals(Note.Stack.ALONE);
    }

    /** Whether a person wrote a note and still sees all of it. */
    default boolean wrote(PersonId person, Note note) {
        return person.equals(note.origin().author()) && seesAll(person, note.removed(false));
    }

    /** Whether a person sees a note, with or without its city. */
    default boolean sees(PersonId person, Note note) {
        return Circle.of(note, written()).isSeenBy(allScopesOf(person));
    }

    /** Whether a person sees all of a note, also its city. */
    default boolean seesAll(PersonId person, Note note) {
        return Circle.of(note, written()).isWholeFor(allScopesOf(person));
    }

    /**
     * The rule of the house for what is written on a board: that of its segment, or of the segment where it was said, else
     * the strictest of those that run in its session. Null if none is said.
     */
    default @Nullable HouseRule ruleFor(Board board, @Nullable SegmentId said) {
        return Stream.of(
                        Stream.ofNullable(board.segmentOfItself()),
                        Stream.ofNullable(said),
                        runningSegments().stream()
                                .filter(segment -> segment.session().equals(board.session()))
                                .map(Segment::id))
                .map(segments ->
                        segments.flatMap(id -> Stream.ofNullable(segment(id))).toList())
                .filter(segments -> !segments.isEmpty())
                .findFirst()
                .flatMap(segments -> segments.stream()
                        .flatMap(segment -> Stream.ofNullable(segment.setting()))
                        .flatMap(setting -> Stream.ofNullable(setting.rule()))
                        .max(Comparator.naturalOrder()))
                .orElse(null);
    }

    private Set<Scope> allScopesOf(PersonId person) {
        var scopes = new HashSet<>(scopesOf(person));
        scopes.addAll(RoomScopes.of(this, person));
        return scopes;
    }

    /** Whether the board exists, or its room was merged into another. */
    default boolean hasBoard(BoardId board) {
        return boards().find(board) != null;
    }

    /** The room of a board, or the room it was merged into; empty if the board belongs to no room. */
    default Optional<RoomId> roomOf(BoardId board) {
        return Optional.ofNullable(boards().find(board)).filter(Board::isRoom).map(Board::room);
    }

    /** The segment of a board, or of its room; empty for a board of a session or of the exchange. */
    default Optional<SegmentId> segmentOf(BoardId board) {
        return Optional.ofNullable(boards().find(board)).map(Board::segmentOfItself);
    }

    /** The session of a board, or of its segment or room. */
    default Optional<SessionId> sessionOf(BoardId board) {
        return Optional.ofNullable(boards().find(board)).map(Board::session);
    }
}
