package org.tertulia.server.importer.lists;

import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.languages.Language;
import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;

/**
 * The change for one row. The directory stores name and address, the exchange stores the rest.
 *
 * @param email empty if nobody has told it
 */
public record PersonChange(String name, String email, AdmitPerson command) {
    /** What the directory stores. */
    public NamedPerson named(String exchange, Language language) {
        return new NamedPerson(command.person(), exchange, name, email.isEmpty() ? null : email, language.tag());
    }
}
