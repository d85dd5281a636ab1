package org.tertulia.rapporteur.boards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.boards.BoardView.Kind;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.rooms.RoomId;

/**
 * A board, where people write.
 *
 * @param of the id of what it belongs to, without its kind
 * @param session the session it belongs to
 * @param segment for a room's board, the segment with whose rooms it opens and closes
 * @param findings whether its notes may become findings
 */
public record Board(
        BoardId id,
        Kind kind,
        String of,
        @Nullable SessionId session,
        @Nullable SegmentId segment,
        List<Heading> headings,
        boolean findings,
        Phase phase,
        @Nullable NoteId shown) {

    /** Who sees the board. Only the board of a room changes; everyone sees all others from the start. */
    enum Phase {
        PLANNED,
        OPEN,
        EVERYONE
    }

    static Board of(Programme programme) {
        return everyones(BoardId.EXCHANGE, Kind.EXCHANGE, "", null, programme.exchangeHeadings(), true);
    }

    static Board of(Session session) {
        var id = session.id();
        return everyones(BoardId.of(id), Kind.SESSION, id.value(), id, session.headings(), true);
    }

    static Board of(Segment segment) {
        var findings = segment.kind() != Segment.Kind.WARM_UP;
        var of = segment.id().value();
        return everyones(BoardId.of(segment.id()), Kind.SEGMENT, of, segment.session(), segment.headings(), findings);
    }

    static Board of(RoomId room, Segment segment, Phase phase) {
        return new Board(
                BoardId.of(room),
                Kind.ROOM,
                room.value(),
                segment.session(),
                segment.id(),
                ReviewHeadings.ALL,
                true,
                phase,
                null);
    }

    private static Board everyones(
            BoardId id, Kind kind, String of, @Nullable SessionId session, List<Heading> headings, boolean findings) {
        return new Board(id, kind, of, session, null, headings, findings, Phase.EVERYONE, null);
    }

    boolean isRoom() {
        return kind == Kind.ROOM;
    }

    RoomId room() {
        return new RoomId(of);
    }

    boolean has(HeadingId heading) {
        return headings.stream().anyMatch(one -> one.id().equals(heading));
    }

    Board with(List<Heading> next) {
        return new Board(id, kind, of, session, segment, next, findings, phase, shown);
    }

    Board with(Phase next) {
        return new Board(id, kind, of, session, segment, headings, findings, next, shown);
    }

    Board showing(@Nullable NoteId next) {
        return new Board(id, kind, of, session, segment, headings, findings, phase, next);
    }
}
