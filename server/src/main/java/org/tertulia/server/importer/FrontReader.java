package org.tertulia.server.importer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.folder.FolderFields;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.server.importer.reading.Terms;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.importer.words.SettingWords;
import org.tertulia.server.importer.words.Unconfirmed;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.Segment;
import org.tertulia.sessions.programme.setting.Front;

/** Reads who is at the front of a segment: people, organisations, and seats that are to be confirmed. */
record FrontReader(Terms terms, ProgrammePeople people) {
    /** Null if nobody is named. */
    @Nullable
    List<Front> read(Value value) {
        if (value.isAbsent()) {
            return null;
        }
        var seats = value.items().stream().map(this::seat).toList();
        if (seats.size() > Segment.MOST_AT_FRONT) {
            value.error("names " + seats.size() + " people; a segment has at most " + Segment.MOST_AT_FRONT);
        }
        return seats.isEmpty() ? null : seats;
    }

    private Front seat(Value value) {
        if (value.isText()) {
            value.error("needs the role and the person of each seat, such as {role: speaker, person: "
                    + Words.quoted(name(value.text())) + "}");
            return new Front(Front.Role.SPEAKER, null, null);
        }
        var seat = value.fields(FolderFields.SEAT.names());
        var role = Words.choice(seat.required("role"), Front.Role.class, SettingWords::front);
        return new Front(role, person(seat), organisation(seat));
    }

    /** A name, without the position behind it. */
    private static String name(String written) {
        return written.split("[,(–—]", 2)[0].strip();
    }

    /** The field {@code person}; null if it is not there, or is to be confirmed. */
    @Nullable
    PersonId person(Fields fields) {
        var value = fields.optional("person");
        return isNobody(value) && !people.has(value) ? null : people.read(value);
    }

    /** The field {@code organisation}; null if it is not there, or is to be confirmed. */
    @Nullable
    OrganisationId organisation(Fields fields) {
        var value = fields.optional("organisation");
        return isNobody(value) && !isOrganisation(value)
                ? null
                : new OrganisationId(Words.reference(value, "organisation", terms.organisations()));
    }

    /** An organisation may be called what others write for nobody. */
    private boolean isOrganisation(Value value) {
        return value.isText() && terms.organisations().found(value.word()).size() == 1;
    }

    private static boolean isNobody(Value value) {
        return value.isAbsent() || (value.isText() && Unconfirmed.is(value.word()));
    }
}
