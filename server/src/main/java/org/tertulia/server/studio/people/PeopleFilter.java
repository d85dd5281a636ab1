package org.tertulia.server.studio.people;

import io.vertx.core.MultiMap;
import java.util.Objects;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.Folded;

/**
 * Which people an organiser wants to see. An empty part asks for nothing.
 *
 * @param text words that are anywhere in name, address or organisation
 * @param role the word of a role
 * @param organisation the id of an organisation
 * @param country the code of a country
 * @param link whether there is a personal link, and whether it was used: a word of {@link LinkState}
 * @param view {@code delegations} to see people under their organisations
 */
record PeopleFilter(String text, String role, String organisation, String country, String link, String view) {
    private static final int LONGEST = 200;
    static final String DELEGATIONS = "delegations";

    /** What is known of the personal links of somebody. */
    enum LinkState {
        NONE,
        MADE,
        USED
    }

    static PeopleFilter of(MultiMap params) {
        return new PeopleFilter(
                text(params, "text"),
                text(params, "role"),
                text(params, "organisation"),
                text(params, "country"),
                text(params, "link"),
                text(params, "view"));
    }

    private static String text(MultiMap params, String name) {
        var text = Objects.requireNonNullElse(params.get(name), "").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    boolean isByDelegation() {
        return view.equals(DELEGATIONS);
    }

    /** Whether more than words is asked for. */
    boolean isNarrowed() {
        return !(role + organisation + country + link + view).isEmpty();
    }

    boolean shows(ListedPerson person) {
        return Stream.of(words().split(" ")).allMatch(person.words()::contains)
                && (role.isEmpty() || person.roleWords().contains(role))
                && (organisation.isEmpty() || organisation.equals(person.organisation()))
                && (country.isEmpty() || country.equals(person.country()))
                && (link.isEmpty() || link.equals(person.link()));
    }

    private String words() {
        return Folded.words(text);
    }
}
