package org.tertulia.server.access;

import java.util.Set;
import org.tertulia.rapporteur.BoardId;
import org.tertulia.realtime.contract.LeasePolicy;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.server.exchange.ExchangeState;
import org.tertulia.sessions.RoomId;
import org.tertulia.sessions.RoomsPhase;
import org.tertulia.sessions.Scopes;

/** Who may say where they are, that they write, that their room is ready; and who is told. */
public final class ExchangeLeases implements LeasePolicy<ExchangeState> {
    private static final String PLENARY = "plenary";

    @Override
    public boolean mayHold(ExchangeState state, PersonId person, String key) {
        var lease = Lease.of(key);
        return switch (lease.kind()) {
            case "here" -> lease.id().isEmpty();
            case "place" -> lease.id().equals(PLENARY) || isAround(state, person, room(lease.id()));
            case "writing" -> isAround(state, person, new BoardId(lease.id()));
            case "ready" -> state.sessions().isSeated(person, new RoomId(lease.id()));
            default -> false;
        };
    }

    @Override
    public Set<Scope> seenBy(ExchangeState state, String key) {
        var lease = Lease.of(key);
        return switch (lease.kind()) {
            case "here" -> Set.of(Scopes.STAFF);
            case "place" -> lease.id().equals(PLENARY) ? Set.of(Scopes.STAFF) : circle(room(lease.id()));
            case "writing" -> circle(state, new BoardId(lease.id()));
            case "ready" -> circle(new RoomId(lease.id()));
            default -> Set.of();
        };
    }

    private static RoomId room(String place) {
        return new RoomId(place.startsWith("room:") ? place.substring("room:".length()) : "");
    }

    /** Whether they see what goes on in this room. */
    private static boolean isAround(ExchangeState state, PersonId person, RoomId room) {
        return Scopes.of(state.sessions(), person).contains(Scopes.room(room));
    }

    /** Nobody is around a board that there is not. */
    private static boolean isAround(ExchangeState state, PersonId person, BoardId board) {
        var room = state.rapporteur().roomOf(board);
        return room.map(id -> isAround(state, person, id))
                .orElseGet(() ->
                        state.rapporteur().hasBoard(board) && state.sessions().person(person) != null);
    }

    private static Set<Scope> circle(ExchangeState state, BoardId board) {
        if (!state.rapporteur().hasBoard(board)) {
            return Set.of();
        }
        return state.rapporteur()
                .roomOf(board)
                .filter(room -> state.sessions().roomPhase(room) != RoomsPhase.CLOSED)
                .map(ExchangeLeases::circle)
                .orElse(Set.of(Scopes.EVERYONE));
    }

    private static Set<Scope> circle(RoomId room) {
        return Set.of(Scopes.STAFF, Scopes.room(room));
    }

    private record Lease(String kind, String id) {
        static Lease of(String key) {
            var slash = key.indexOf('/');
            return slash < 0 ? new Lease(key, "") : new Lease(key.substring(0, slash), key.substring(slash + 1));
        }
    }
}
