package org.tertulia.server.pages;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tertulia.posters.practices.PracticeView;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.wire.PeopleDirectory;
import org.tertulia.sessions.programme.ProgrammeView.OrganisationView;
import org.tertulia.sessions.programme.ProgrammeView.SessionView;
import org.tertulia.sessions.programme.SubjectKey;
import org.tertulia.sessions.rooms.RoomView;

/** Names the subjects of turns and rooms. For a subject that the reader cannot see, it uses the id. */
record SubjectNames(SeenExchange seen, PeopleDirectory names, Reader reader, Messages messages) {
    String name(@Nullable SubjectKey subject) {
        if (subject == null) {
            return "";
        }
        var parts = subject.value().split("/", 2);
        return parts.length < 2 ? subject.value() : name(parts[0], parts[1]);
    }

    private String name(String kind, String id) {
        return switch (kind) {
            case "practice" ->
                seen.find(kind, id, PracticeView.class).map(PracticeView::title).orElse(id);
            case "session" ->
                seen.find(kind, id, SessionView.class)
                        .map(session -> reader.text(session.title()))
                        .orElse(id);
            case "room" -> seen.find(kind, id, RoomView.class).map(this::room).orElse(id);
            case "organisation" -> organisation(id);
            case "person" -> names.nameOf(new PersonId(id));
            case "unconfirmed" -> messages.say(reader.language(), "front.unconfirmed");
            default -> id;
        };
    }

    /** A room that the programme does not name, and that has no subject, has only its number. */
    private String room(RoomView room) {
        if (room.title() != null) {
            return reader.text(room.title());
        }
        return room.subject() == null
                ? messages.say(reader.language(), "room.number", Map.of("number", room.number()))
                : name(room.subject());
    }

    String organisation(String id) {
        return seen.find("organisation", id, OrganisationView.class)
                .map(OrganisationView::name)
                .orElse(id);
    }
}
