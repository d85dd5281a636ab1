package org.tertulia.server.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tertulia.rapporteur.boards.Attribution;
import org.tertulia.rapporteur.boards.BoardEvent;
import org.tertulia.rapporteur.boards.NoteView;
import org.tertulia.rapporteur.briefs.BriefEvent;
import org.tertulia.rapporteur.briefs.MessageView;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.server.parts.ExchangeNames;
import org.tertulia.server.parts.ExchangeState;
import org.tertulia.sessions.people.Person;
import org.tertulia.sessions.people.PersonView;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.rooms.RoomView;
import org.tertulia.sessions.rooms.RoomsPhase;
import org.tertulia.sessions.undo.ActView;
import org.tertulia.sessions.whole.Role;
import org.tertulia.sessions.whole.Scopes;
import org.tertulia.sessions.whole.Whole;

/** Who may see what, written independently of the rules. */
record Secrets(Whole<ExchangeState> rules, ExchangeState state) {
    void areKept() {
        assertEquals(Set.of(), rules.scopes(state, new PersonId("stranger")));
        state.everybody().forEach(this::onlyEntersOwnRooms);
        Shown.whole(rules, state).forEach((key, looks) -> looks.forEach((scope, view) -> mayBeSeen(key, scope, view)));
    }

    private void onlyEntersOwnRooms(PersonId id) {
        var person = state.person(id);
        for (var scope : rules.scopes(state, id)) {
            var value = scope.value();
            if (value.startsWith("room/")) {
                assertTrue(person != null && mayEnter(id, person, new RoomId(value.substring(5))), id + " in " + scope);
            } else if (value.startsWith("seats/")) {
                assertTrue(state.isSeated(id, new RoomId(value.substring(6))), id + " in " + scope);
            } else if (value.startsWith("person/")) {
                assertEquals(Scopes.person(id), scope);
            }
        }
    }

    private boolean mayEnter(PersonId id, Person person, RoomId room) {
        return state.roomPhase(room) != RoomsPhase.PLANNED && (runs(person) || state.isSeated(id, room));
    }

    private void mayBeSeen(EntityKey key, Scope scope, View view) {
        switch (view) {
            case RoomView room -> room(new RoomId(key.id()), scope, room);
            case NoteView note -> note(scope, note);
            case MessageView _ -> assertEquals(Scopes.STAFF, scope);
            case PersonView person ->
                assertTrue(!scope.equals(Scopes.EVERYONE) || List.of().equals(person.assignments()));
            case ActView act -> act(scope, act);
            default -> {}
        }
    }

    /** Staff acts are shown to staff. A change of written text can be undone only by its author, who alone sees it. */
    private void act(Scope scope, ActView act) {
        var event = Objects.requireNonNull(ExchangeNames.EVENTS.type(act.what()));
        var isWritten = BoardEvent.class.isAssignableFrom(event) || BriefEvent.class.isAssignableFrom(event);
        assertEquals(isWritten && act.undoable() ? Scopes.person(act.by()) : Scopes.STAFF, scope, act::toString);
    }

    private static boolean runs(Person person) {
        return person.is(Role.ORGANISER) || person.is(Role.FACILITATOR) || person.is(Role.RAPPORTEUR);
    }

    private void room(RoomId id, Scope scope, RoomView room) {
        if (state.roomPhase(id) == RoomsPhase.PLANNED) {
            assertEquals(Scopes.STAFF, scope);
        }
        if (scope.equals(Scopes.EVERYONE)) {
            assertTrue(
                    room.seats().isEmpty() && room.pen() == null && room.calls().isEmpty(), room::toString);
        }
    }

    private void note(Scope scope, NoteView note) {
        if (note.attribution() == Attribution.ROOM_ONLY) {
            assertTrue(scope.value().startsWith("seats/"), note::toString);
        }
        if (scope.equals(Scopes.EVERYONE)) {
            noteForEveryone(note);
        }
    }

    private void noteForEveryone(NoteView note) {
        var room = state.roomOf(note.board());
        room.ifPresent(id -> assertEquals(RoomsPhase.CLOSED, state.roomPhase(id)));
        if (note.attribution() == Attribution.CITY_UNNAMED) {
            leadsToNoCity(note);
        }
    }

    /** Checks the note's fields and its places, because a room is about a practice and so leads to a city. */
    private void leadsToNoCity(NoteView note) {
        assertNull(note.author());
        assertNull(note.sources().organisation());
        assertNull(note.sources().speaker());
        assertNull(note.sources().practice());
        assertNull(note.sources().room());
        assertTrue(state.roomOf(note.board()).isEmpty(), note::toString);
        assertTrue(
                note.places().stream()
                        .allMatch(place -> state.roomOf(place.board()).isEmpty()),
                note::toString);
    }
}
