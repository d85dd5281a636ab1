package org.tertulia.server.importer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.checks.ReadSegment;
import org.tertulia.server.importer.folder.FolderFields;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.server.importer.reading.Terms;
import org.tertulia.server.importer.reading.UniqueIds;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.server.importer.words.Unconfirmed;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.RoomId;
import org.tertulia.sessions.programme.RoomPlan;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.setting.Setting;
import org.tertulia.sessions.whole.Role;

/** Reads the rooms that segments list, such as round tables. */
final class RoomsReader {
    private static final int USUAL_SIZE = 12;

    private final Terms terms;
    private final UniqueIds ids = new UniqueIds("room");
    private final List<RoomStaff> staff = new ArrayList<>();

    RoomsReader(Terms terms) {
        this.terms = terms;
    }

    /** The segment with the rooms that it lists. */
    ReadSegment read(ReadSegment read) {
        var value = read.fields().optional("rooms");
        if (value.isAbsent()) {
            return read;
        }
        var rooms = value.items().stream().map(this::room).toList();
        if (value.isEmptyList()) {
            value.error("needs at least one room; without this field, rooms are planned during the event");
        } else if (rooms.size() > Segment.MOST_ROOMS) {
            value.error("has " + rooms.size() + " rooms; a segment has at most " + Segment.MOST_ROOMS);
        }
        return new ReadSegment(read.segment().listing(rooms), read.fields(), read.calls());
    }

    /** The people who are named for the rooms read so far. */
    List<RoomStaff> staff() {
        return List.copyOf(staff);
    }

    private RoomPlan room(Value value) {
        var fields = value.fields(FolderFields.ROOM.names());
        var id = new RoomId(ids.read(fields.required("id")));
        return new RoomPlan(
                id,
                terms.texts().read(fields.required("title")),
                terms.texts().readIfThere(fields.optional("theme")),
                named(id, Role.FACILITATOR, fields.optional("facilitator")),
                named(id, Role.RAPPORTEUR, fields.optional("rapporteur")),
                size(fields.optional("size")),
                terms.headings(fields.optional("headings")),
                place(fields));
    }

    /** The organisations among those named. The others are people, who are looked up when people have been read. */
    private List<OrganisationId> named(RoomId room, Role role, Value value) {
        var organisations = new ArrayList<OrganisationId>();
        value.words().forEach(one -> {
            var word = one.word();
            var found = terms.organisations().found(word);
            if (found.size() == 1) {
                organisations.add(new OrganisationId(found.getFirst()));
            } else if (!word.isEmpty() && !Unconfirmed.is(word)) {
                staff.add(new RoomStaff(room, role, one));
            }
        });
        return List.copyOf(organisations);
    }

    private static int size(Value value) {
        var word = value.text();
        if (word.isEmpty()) {
            return USUAL_SIZE;
        }
        var size = word.matches("[0-9]{1,4}") ? Integer.parseInt(word) : 0;
        if (size < RoomPlan.SMALLEST || size > RoomPlan.LARGEST) {
            value.error("\"" + word + "\" is not the number of people of a room; write a number from "
                    + RoomPlan.SMALLEST + " to " + RoomPlan.LARGEST);
            return USUAL_SIZE;
        }
        return size;
    }

    private static @Nullable String place(Fields fields) {
        var value = fields.optional("room");
        var place = value.oneLine();
        if (place.codePointCount(0, place.length()) > Setting.LONGEST_PLACE) {
            value.error("is longer than " + Setting.LONGEST_PLACE + " characters");
        }
        return value.isAbsent() ? null : place;
    }
}
