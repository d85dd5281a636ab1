package org.tertulia.server.access;

import org.jspecify.annotations.Nullable;
import org.tertulia.posters.PracticeId;
import org.tertulia.rapporteur.BoardId;
import org.tertulia.rapporteur.NoteId;
import org.tertulia.sessions.Audience;
import org.tertulia.sessions.HandId;
import org.tertulia.sessions.NoticeId;
import org.tertulia.sessions.OrganisationId;
import org.tertulia.sessions.RoomId;
import org.tertulia.sessions.SegmentId;
import org.tertulia.sessions.TurnId;

/** What a command is about, as far as rights go. */
sealed interface Matter {
    /** The whole exchange, or the actor themself. */
    record Exchange() implements Matter {}

    record OfSegment(SegmentId segment) implements Matter {}

    record OfTurn(TurnId turn) implements Matter {}

    record OfRoom(RoomId room) implements Matter {}

    record OfHand(HandId hand) implements Matter {}

    /** The speech that goes on in a segment. */
    record OfSpeech(SegmentId segment) implements Matter {}

    record OfAudience(Audience audience) implements Matter {}

    record OfNotice(NoticeId notice) implements Matter {}

    /** A practice; a new one has an organisation only by what is said of it. */
    record OfPractice(PracticeId practice, @Nullable OrganisationId said) implements Matter {}

    record OfBoard(BoardId board) implements Matter {}

    record OfNote(NoteId note) implements Matter {}
}
