package org.tertulia.rapporteur;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcollections.PMap;
import org.tertulia.rapporteur.BoardEvent.NoteAttributed;
import org.tertulia.rapporteur.BoardEvent.NoteShown;
import org.tertulia.rapporteur.BriefEvent.BriefStarted;
import org.tertulia.realtime.contract.EntityKey;
import org.tertulia.realtime.contract.Event;
import org.tertulia.sessions.ProgrammeEvent.ProgrammePut;
import org.tertulia.sessions.SessionsEvent;

/**
 * What may look different after an event. Boards and briefs are few: those that changed are found by comparing. Of the
 * many notes, an event names those it changes, and with them go the notes lying under them, the boards
 * that show them and the messages that rest on them; with another attribution also those carried from them.
 */
final class Touched {
    private Touched() {}

    static Set<EntityKey> by(RapporteurState before, Event event, RapporteurState after) {
        var keys = new HashSet<EntityKey>();
        changed(before.boards().all(), after.boards().all()).map(Entities::key).forEach(keys::add);
        changed(before.briefs().all(), after.briefs().all()).map(Entities::key).forEach(keys::add);
        changed(before.briefs().messages(), after.briefs().messages())
                .map(Entities::key)
                .forEach(keys::add);
        notes(before, event, after).forEach(note -> addWithDependents(keys, note, after));
        if (event instanceof BriefStarted) {
            new Looks(after).frameworks().forEach(id -> keys.add(Entities.framework(id)));
        }
        return keys;
    }

    private static <K, V> Stream<K> changed(PMap<K, V> before, PMap<K, V> after) {
        return before.equals(after)
                ? Stream.empty()
                : Stream.concat(before.keySet().stream(), after.keySet().stream())
                        .filter(key -> !Objects.equals(before.get(key), after.get(key)));
    }

    private static Stream<NoteId> notes(RapporteurState before, Event event, RapporteurState after) {
        return switch (event) {
            case NoteShown _ -> Stream.empty();
            case NoteAttributed(var note, var _) -> Stream.concat(Stream.of(note), carriedFrom(note, after));
            case BoardEvent board -> Stream.ofNullable(board.note());
            case ProgrammePut _ -> after.notes().all().keySet().stream();
            case SessionsEvent _ -> onChangedBoards(before, after);
            default -> Stream.empty();
        };
    }

    private static Stream<NoteId> carriedFrom(NoteId note, RapporteurState after) {
        return after.notes().all().values().stream()
                .filter(one -> note.equals(one.origin().carriedFrom()))
                .map(Note::id);
    }

    private static Stream<NoteId> onChangedBoards(RapporteurState before, RapporteurState after) {
        var boards = changed(before.boards().all(), after.boards().all()).collect(Collectors.toSet());
        return boards.isEmpty()
                ? Stream.empty()
                : before.notes().all().values().stream()
                        .filter(note -> boards.contains(note.board()))
                        .map(Note::id);
    }

    private static void addWithDependents(Set<EntityKey> keys, NoteId id, RapporteurState after) {
        keys.add(Entities.key(id));
        after.notes().get(id).pile().under().forEach(lower -> keys.add(Entities.key(lower)));
        after.briefs().citing(id).forEach(message -> keys.add(Entities.key(message.id())));
        after.boards().all().values().stream()
                .filter(board -> id.equals(board.shown()))
                .forEach(board -> keys.add(Entities.key(board.id())));
    }
}
