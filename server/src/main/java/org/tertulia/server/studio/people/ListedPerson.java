package org.tertulia.server.studio.people;

import java.util.List;
import org.tertulia.server.pages.PeoplePage.Row;

/**
 * A person in the list, with what a filter asks about.
 *
 * @param organisation the id of the organisation
 * @param country the code of its country; empty if it has none
 * @param link a word of {@link PeopleFilter.LinkState}
 * @param words name, address and organisation without case, accents and signs
 */
record ListedPerson(Row row, String organisation, String country, List<String> roleWords, String link, String words) {}
