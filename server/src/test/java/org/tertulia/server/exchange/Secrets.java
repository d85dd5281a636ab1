package org.tertulia.server.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.tertulia.rapporteur.Attribution;
import org.tertulia.rapporteur.RapporteurView.MessageView;
import org.tertulia.rapporteur.RapporteurView.NoteView;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.realtime.contract.Scope;
import org.tertulia.realtime.contract.View;
import org.tertulia.sessions.Keys;
import org.tertulia.sessions.Person;
import org.tertulia.sessions.Role;
import org.tertulia.sessions.RoomId;
import org.tertulia.sessions.RoomsPhase;
import org.tertulia.sessions.Scopes;
import org.tertulia.sessions.SessionsView.PersonView;
import org.tertulia.sessions.SessionsView.RoomView;

/** What must not be seen by whom, said again without looking at how the rules say it. */
record Secrets(ExchangeRules rules, ExchangeState state) {
    void areKept() {
        assertEquals(Set.of(), rules.scopes(state, new PersonId("stranger")));
        state.sessions().everybody().forEach(this::onlyEntersOwnRooms);
        Shown.whole(rules, state).forEach((key, looks) -> looks.forEach((scope, view) -> mayBeSeen(key, scope, view)));
    }

    private void onlyEntersOwnRooms(PersonId id) {
        var person = state.sessions().person(id);
        for (var scope : rules.scopes(state, id)) {
            var value = scope.value();
            if (value.startsWith("room/")) {
                assertTrue(person != null && mayEnter(id, person, new RoomId(value.substring(5))), id + " in " + scope);
            } else if (value.startsWith("person/")) {
                assertEquals(Scopes.person(id), scope);
            }
        }
    }

    private boolean mayEnter(PersonId id, Person person, RoomId room) {
        var runs = person.is(Role.ORGANISER) || person.is(Role.FACILITATOR) || person.is(Role.RAPPORTEUR);
        return state.sessions().roomPhase(room) != RoomsPhase.PLANNED
                && (runs || state.sessions().isSeated(id, room));
    }

    private void mayBeSeen(EntityKey key, Scope scope, View view) {
        switch (view) {
            case RoomView room -> room(new RoomId(Keys.id(key)), scope, room);
            case NoteView note -> note(scope, note);
            case MessageView _ -> assertEquals(Scopes.STAFF, scope);
            case PersonView person ->
                assertTrue(
                        !scope.equals(Scopes.EVERYONE) || person.assignments().isEmpty());
            default -> {}
        }
    }

    private void room(RoomId id, Scope scope, RoomView room) {
        if (state.sessions().roomPhase(id) == RoomsPhase.PLANNED) {
            assertEquals(Scopes.STAFF, scope);
        }
        if (scope.equals(Scopes.EVERYONE)) {
            assertTrue(
                    room.seats().isEmpty() && room.pen() == null && room.calls().isEmpty(), room::toString);
        }
    }

    private void note(Scope scope, NoteView note) {
        if (note.attribution() == Attribution.ROOM_ONLY) {
            assertTrue(scope.value().startsWith("room/"), note::toString);
        }
        if (scope.equals(Scopes.EVERYONE)) {
            noteForEveryone(note);
        }
    }

    private void noteForEveryone(NoteView note) {
        var room = state.rapporteur().roomOf(note.board());
        room.ifPresent(id -> assertEquals(RoomsPhase.CLOSED, state.sessions().roomPhase(id)));
        if (note.attribution() == Attribution.CITY_UNNAMED) {
            leadsToNoCity(note);
        }
    }

    /** Neither by what it says of itself nor by where it stands: a room is about a practice, and that is a city's. */
    private void leadsToNoCity(NoteView note) {
        assertNull(note.author());
        assertNull(note.sources().organisation());
        assertNull(note.sources().speaker());
        assertNull(note.sources().practice());
        assertNull(note.sources().room());
        assertTrue(state.rapporteur().roomOf(note.board()).isEmpty(), note::toString);
        assertTrue(
                note.places().stream()
                        .allMatch(place ->
                                state.rapporteur().roomOf(place.board()).isEmpty()),
                note::toString);
    }
}
