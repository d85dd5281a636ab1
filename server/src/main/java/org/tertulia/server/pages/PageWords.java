package org.tertulia.server.pages;

import org.tertulia.server.languages.Messages;
import org.tertulia.server.wire.PeopleDirectory;

/** The texts of pages, and the names of the people whom the programme shows to everyone. */
public record PageWords(Messages messages, PeopleDirectory names) {}
