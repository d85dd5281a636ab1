package org.tertulia.server.importer.lists;

import org.jspecify.annotations.Nullable;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.languages.Language;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;
import org.tertulia.sessions.programme.setting.AttendanceMode;

/**
 * The change for one row. The directory stores name and address, the exchange stores the rest.
 *
 * @param email empty if nobody has told it
 * @param position empty if nobody has told it
 * @param attends null if nobody has told it
 * @param photo the id of their picture; empty if there is none
 */
public record PersonChange(
        String name,
        String email,
        String position,
        @Nullable AttendanceMode attends,
        String photo,
        AdmitPerson command) {
    /** What the directory stores. */
    public NamedPerson named(String exchange, Language language) {
        return new NamedPerson(
                command.person(), exchange, name, told(email), language.tag(), told(position), attends, told(photo));
    }

    private static @Nullable String told(String text) {
        return text.isEmpty() ? null : text;
    }
}
