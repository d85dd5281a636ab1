package org.tertulia.server.studio.people;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.Reader;
import org.tertulia.server.pages.SeenExchange;
import org.tertulia.server.pages.SeenExchange.Seen;
import org.tertulia.sessions.programme.ProgrammeView.SessionView;
import org.tertulia.sessions.rooms.RoomView;
import org.tertulia.sessions.segments.SegmentView;

/** The sessions, segments and rooms to which a role may be narrowed, as a list writes them: sessions by id, the others by key. */
record SeenPlaces(SeenExchange seen, Messages messages, Reader reader) {
    /** A place in a menu. */
    record Place(String written, String label) {}

    /** A session with what is in it. */
    record Group(String label, List<Place> places) {}

    /** All that a list may name, and those that somebody has a role for although they are gone. */
    static Set<String> names(SeenExchange seen, Collection<KnownPerson> known) {
        var sessions = seen.all(SessionView.class).stream().map(Seen::id);
        var rooms = seen.all(RoomView.class).stream().map(room -> "room/" + room.id());
        var segments = seen.all(SegmentView.class).stream().map(segment -> "segment/" + segment.id());
        var names = Stream.of(sessions, segments, rooms)
                .flatMap(each -> each)
                .collect(Collectors.toCollection(HashSet::new));
        known.forEach(person -> person.assignments().forEach(assignment -> {
            if (assignment.to() != null) {
                names.add(assignment.to().value());
            }
        }));
        return names;
    }

    /** Everything in the order of the programme. */
    List<Group> groups() {
        return seen.all(SessionView.class).stream()
                .sorted(comparingLong(session -> session.view().plannedStart()))
                .map(this::group)
                .toList();
    }

    private Group group(Seen<SessionView> session) {
        var whole = new Place(session.id(), say("person.place.session"));
        var inside = seen.all(SegmentView.class).stream()
                .filter(segment -> segment.view().session().value().equals(session.id()))
                .sorted(comparingLong(segment -> segment.view().plannedStart()))
                .flatMap(segment -> Stream.concat(Stream.of(segment(segment)), rooms(segment.id())));
        return new Group(
                reader.text(session.view().title()),
                Stream.concat(Stream.of(whole), inside).toList());
    }

    private Place segment(Seen<SegmentView> segment) {
        var view = segment.view();
        return new Place("segment/" + segment.id(), reader.time(view.plannedStart()) + " " + reader.text(view.title()));
    }

    private Stream<Place> rooms(String segment) {
        return seen.all(RoomView.class).stream()
                .filter(room -> room.view().segment().value().equals(segment))
                .sorted(comparingInt(room -> room.view().number()))
                .map(room -> new Place("room/" + room.id(), "– " + label(room.view())));
    }

    private String label(RoomView room) {
        return Optional.ofNullable(room.title())
                .map(reader::text)
                .orElseGet(() -> messages.say(reader.language(), "room.number", Map.of("number", room.number())));
    }

    /** The name of a place for a sentence; its id if it is gone. */
    String name(String written) {
        return groups().stream()
                .flatMap(group -> group.places().stream()
                        .filter(place -> place.written().equals(written))
                        .map(place -> place.written().indexOf('/') < 0 ? group.label() : place.label()))
                .findFirst()
                .orElse(written);
    }

    private String say(String key) {
        return messages.say(reader.language(), key);
    }
}
