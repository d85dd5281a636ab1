package org.tertulia.server.access;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.PracticeId;
import org.tertulia.rapporteur.BoardId;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.server.exchange.ExchangeState;
import org.tertulia.sessions.Audience;
import org.tertulia.sessions.Keys;
import org.tertulia.sessions.RoomId;
import org.tertulia.sessions.Segment;
import org.tertulia.sessions.SegmentId;
import org.tertulia.sessions.TurnId;

/**
 * Where a command takes effect.
 *
 * @param keys the sessions and rooms that an assignment may name to cover it; none for the whole exchange
 * @param room the room that it is about
 */
record Place(Set<EntityKey> keys, @Nullable RoomId room) {
    private static final Place EXCHANGE = new Place(Set.of(), null);

    static Place of(Matter matter, ExchangeState state) {
        return switch (matter) {
            case Matter.Exchange() -> EXCHANGE;
            case Matter.OfSegment(var segment) -> of(segment, state);
            case Matter.OfSpeech(var segment) -> of(segment, state);
            case Matter.OfTurn(var turn) -> of(turn, state);
            case Matter.OfRoom(var room) -> of(room, state);
            case Matter.OfHand(var id) -> {
                var hand = state.sessions().hand(id);
                yield hand == null ? EXCHANGE : of(hand.segment(), state);
            }
            case Matter.OfAudience(var audience) -> of(audience, state);
            case Matter.OfNotice(var id) -> {
                var notice = state.sessions().notice(id);
                yield notice == null ? EXCHANGE : of(notice.audience(), state);
            }
            case Matter.OfPractice(var practice, var said) -> of(practice, state);
            case Matter.OfBoard(var board) -> of(board, state);
            case Matter.OfNote(var note) ->
                state.rapporteur().boardOf(note).map(board -> of(board, state)).orElse(EXCHANGE);
        };
    }

    private static Place of(SegmentId id, ExchangeState state) {
        var segment = state.sessions().segment(id);
        return segment == null ? EXCHANGE : new Place(Set.of(Keys.session(segment.session())), null);
    }

    private static Place of(TurnId id, ExchangeState state) {
        var turn = state.sessions().turn(id);
        return turn == null ? EXCHANGE : of(turn.segment(), state);
    }

    private static Place of(RoomId id, ExchangeState state) {
        var room = state.sessions().room(id);
        if (room == null) {
            return EXCHANGE;
        }
        var keys = new HashSet<>(of(room.segment(), state).keys);
        keys.add(Keys.room(id));
        return new Place(keys, id);
    }

    private static Place of(Audience audience, ExchangeState state) {
        return switch (audience.kind()) {
            case EVERYONE, STAFF, PERSON -> running(state);
            case ROOMS -> of(new SegmentId(audience.id()), state);
            case ROOM -> of(new RoomId(audience.id()), state);
            case PRESENTER -> of(new TurnId(audience.id()), state);
        };
    }

    /** Who runs a session may speak to all meanwhile. */
    private static Place running(ExchangeState state) {
        return inSessionsOf(state.sessions().runningSegments().stream());
    }

    /** A practice has its place in the sessions that have a turn for it. */
    private static Place of(PracticeId practice, ExchangeState state) {
        return inSessionsOf(state.sessions().programme().segments().stream()
                .filter(segment -> state.sessions().turns(segment.id()).stream()
                        .anyMatch(turn -> turn.subject().equals(practice.subject()))));
    }

    private static Place inSessionsOf(Stream<Segment> segments) {
        return new Place(
                segments.map(segment -> Keys.session(segment.session())).collect(Collectors.toSet()), null);
    }

    private static Place of(BoardId board, ExchangeState state) {
        var room = state.rapporteur().roomOf(board);
        if (room.isPresent()) {
            return of(room.get(), state);
        }
        var session = state.rapporteur().sessionOf(board).map(Keys::session).stream();
        return new Place(session.collect(Collectors.toSet()), null);
    }
}
