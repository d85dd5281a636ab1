package org.tertulia.rapporteur.boards;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.rapporteur.boards.Board.Phase;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.sessions.rooms.RoomScopes;
import org.tertulia.sessions.whole.Scopes;

/**
 * Who sees a note or a board. Only the people seated in a room see a note for this room only. Only the room and staff see
 * its other notes until it closes; then everyone does. The seats see all of a room's board, because a note may lie under one
 * that only they see.
 *
 * @param whole the scopes that see all of it
 * @param unnamed the scopes that see a view without the city and the room, if it appears outside the room
 */
record Circle(Set<Scope> whole, Set<Scope> unnamed) {
    private static final Circle NOBODY = new Circle(Set.of(), Set.of());

    static Circle of(Board board) {
        return switch (board.phase()) {
            case PLANNED -> whole(Scopes.STAFF);
            case OPEN -> whole(Scopes.STAFF, RoomScopes.of(board.room()), RoomScopes.seats(board.room()));
            case EVERYONE ->
                board.isRoom() ? whole(Scopes.EVERYONE, RoomScopes.seats(board.room())) : whole(Scopes.EVERYONE);
        };
    }

    static Circle of(Note note, Written state) {
        if (note.removed()) {
            return NOBODY;
        }
        var board = state.boardOf(note);
        return switch (note.standing().attribution()) {
            case ROOM_ONLY -> whole(RoomScopes.seats(board.room()));
            case PUBLIC -> of(board);
            case CITY_UNNAMED -> board.phase() == Phase.EVERYONE ? unnamed(note, board, state.boards()) : of(board);
        };
    }

    Set<Scope> all() {
        return Stream.concat(whole.stream(), unnamed.stream()).collect(Collectors.toUnmodifiableSet());
    }

    boolean isEveryones() {
        return all().contains(Scopes.EVERYONE);
    }

    /** Whether people with this scope see it. */
    boolean seenIn(Scope scope) {
        return isEveryones() || whole.contains(scope);
    }

    /** Whether a person with these scopes sees it, with or without its city. */
    boolean isSeenBy(Set<Scope> scopes) {
        return all().stream().anyMatch(scopes::contains);
    }

    /** Whether a person with these scopes sees all of it. */
    boolean isWholeFor(Set<Scope> scopes) {
        return whole.stream().anyMatch(scopes::contains);
    }

    private static Circle unnamed(Note note, Board board, Boards boards) {
        var author = Scopes.person(note.origin().author());
        var knowing = board.isRoom()
                ? Set.of(Scopes.STAFF, author, RoomScopes.of(board.room()), RoomScopes.seats(board.room()))
                : Set.of(Scopes.STAFF, author);
        return RollUp.placesOutsideRooms(note, boards).isEmpty()
                ? new Circle(knowing, Set.of())
                : new Circle(knowing, Set.of(Scopes.EVERYONE));
    }

    private static Circle whole(Scope... scopes) {
        return new Circle(Set.of(scopes), Set.of());
    }
}
