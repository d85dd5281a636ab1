package org.tertulia.rapporteur.boards;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.rapporteur.boards.BoardView.Kind;
import org.tertulia.sessions.programme.Heading;
import org.tertulia.sessions.programme.HeadingId;
import org.tertulia.sessions.programme.Programme;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.SegmentId;
import org.tertulia.sessions.programme.Session;
import org.tertulia.sessions.programme.SessionId;
import org.tertulia.sessions.rooms.RoomEvent.RoomPlanned;

/**
 * A board, where people write.
 *
 * @param of the id of what it belongs to, without its kind
 * @param session the session it belongs to
 * @param segment for a room's board, the segment with whose rooms it opens and closes
 * @param headings the columns that the programme gives it
 * @param others more columns, for notes from below whose heading it does not have; see {@link OtherHeadings}
 * @param findings whether its notes may become findings
 */
public record Board(
        BoardId id,
        Kind kind,
        String of,
        @Nullable SessionId session,
        @Nullable SegmentId segment,
        List<Heading> headings,
        List<Heading> others,
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
        var headings = programme.exchangeHeadings();
        return everyones(BoardId.EXCHANGE, Kind.EXCHANGE, "", null, headings, true)
                .withOthers(OtherHeadings.ofFindings(headings));
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

    static Board of(RoomPlanned planned, Segment segment, Phase phase) {
        return new Board(
                BoardId.of(planned.room()),
                Kind.ROOM,
                planned.room().value(),
                segment.session(),
                segment.id(),
                planned.columns(),
                List.of(),
                true,
                phase,
                null);
    }

    private static Board everyones(
            BoardId id, Kind kind, String of, @Nullable SessionId session, List<Heading> headings, boolean findings) {
        return new Board(id, kind, of, session, null, headings, List.of(), findings, Phase.EVERYONE, null);
    }

    boolean isRoom() {
        return kind == Kind.ROOM;
    }

    /** The segment whose people alone write here; null for a board of a session or of the exchange. */
    @Nullable
    SegmentId segmentOfItself() {
        return kind == Kind.SEGMENT ? new SegmentId(of) : segment;
    }

    RoomId room() {
        return new RoomId(of);
    }

    /** Whether notes of this room also appear on that board. */
    boolean feeds(Board above) {
        return isRoom()
                && switch (above.kind) {
                    case SESSION -> above.session != null && above.session.equals(session);
                    case SEGMENT -> segment != null && above.id.equals(BoardId.of(segment));
                    case EXCHANGE, ROOM -> false;
                };
    }

    /** All its columns. */
    List<Heading> columns() {
        return others.isEmpty()
                ? headings
                : Stream.concat(headings.stream(), others.stream()).toList();
    }

    boolean has(HeadingId heading) {
        return OtherHeadings.has(headings, heading) || OtherHeadings.has(others, heading);
    }

    /** The column of a note from below that was written under this heading. */
    HeadingId column(HeadingId heading) {
        return has(heading) ? heading : OtherHeadings.ID;
    }

    /** With columns for what these rooms write. Those under which notes stand here already stay. */
    Board fedBy(List<Board> rooms, Notes notes) {
        var next = OtherHeadings.ofRooms(headings, rooms);
        return next.equals(others) ? this : withOthers(next).keepingHeadingsInUse(this, notes);
    }

    /** With these headings, and those of before under which notes stand. */
    Board replanned(List<Heading> next, Notes notes) {
        return withHeadings(next).keepingHeadingsInUse(this, notes);
    }

    /** With those headings of an older form of it under which notes stand. */
    Board keepingHeadingsInUse(Board old, Notes notes) {
        var missing =
                old.columns().stream().filter(heading -> !has(heading.id())).toList();
        if (missing.isEmpty()) {
            return this;
        }
        var used = notes.on(id).stream().map(note -> note.place().heading()).toList();
        return withMissing(
                missing.stream().filter(heading -> used.contains(heading.id())).toList());
    }

    Board withMissing(List<Heading> more) {
        var missing = more.stream().filter(heading -> !has(heading.id()));
        return withHeadings(Stream.concat(headings.stream(), missing).toList());
    }

    private Board withHeadings(List<Heading> next) {
        return new Board(id, kind, of, session, segment, next, others, findings, phase, shown);
    }

    Board withOthers(List<Heading> next) {
        return new Board(id, kind, of, session, segment, headings, next, findings, phase, shown);
    }

    Board with(Phase next) {
        return new Board(id, kind, of, session, segment, headings, others, findings, next, shown);
    }

    Board showing(@Nullable NoteId next) {
        return new Board(id, kind, of, session, segment, headings, others, findings, phase, next);
    }
}
