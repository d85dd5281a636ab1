package org.tertulia.server.importer;

import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;

/** What taking a row of a list means: the directory learns name and address, the exchange the rest. */
public record PersonChange(String name, String email, AdmitPerson command) {}
