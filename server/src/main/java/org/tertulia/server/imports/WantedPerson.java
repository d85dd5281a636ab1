package org.tertulia.server.imports;

import org.jspecify.annotations.Nullable;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.sessions.people.PeopleCommand;

/**
 * What an organiser wants of a person.
 *
 * @param name as people call them
 * @param command admits or dismisses them
 * @param details what the directory shall say of them; null for somebody who leaves, whose details stay
 */
public record WantedPerson(
        String name, PeopleCommand command, @Nullable NamedPerson details) {}
