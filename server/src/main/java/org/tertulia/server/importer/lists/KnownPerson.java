package org.tertulia.server.importer.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.sessions.people.Assignment;
import org.tertulia.sessions.programme.OrganisationId;
import org.tertulia.sessions.programme.setting.AttendanceMode;

/**
 * A person who already takes part. The directory has the name, the exchange has the rest.
 *
 * @param email empty if nobody has told it
 * @param position what they do; empty if nobody has told it
 * @param attends on site or online; null if nobody has told it
 * @param photo the id of their picture; empty if there is none
 */
public record KnownPerson(
        PersonId id,
        String name,
        String email,
        OrganisationId organisation,
        List<Assignment> assignments,
        List<String> languages,
        String position,
        @Nullable AttendanceMode attends,
        String photo) {}
