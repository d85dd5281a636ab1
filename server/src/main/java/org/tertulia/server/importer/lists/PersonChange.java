package org.tertulia.server.importer;

import org.tertulia.sessions.people.PeopleCommand.AdmitPerson;

/** The change for one row. The directory stores name and address, the exchange stores the rest. */
public record PersonChange(String name, String email, AdmitPerson command) {}
