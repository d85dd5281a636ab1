package org.tertulia.sessions.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tertulia.realtime.contract.PersonId;

/**
 * The languages that everyone in a group speaks. The country in a language tag does not count. A person whose languages
 * nobody has said does not limit the others.
 */
public final class CommonLanguages {
    private CommonLanguages() {}

    public static Set<String> spokenBy(Person person) {
        return person.languages().stream()
                .map(CommonLanguages::withoutCountry)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether all of these people speak a common language; true if there are no people. */
    public static boolean areShared(PeopleState state, Collection<PersonId> people) {
        var spoken = people.stream()
                .map(id -> state.people().byId().get(id))
                .filter(person -> person != null)
                .map(CommonLanguages::spokenBy)
                .toList();
        return areShared(spoken);
    }

    /** Whether people who speak these languages share one; true if nobody's languages are known. */
    public static boolean areShared(List<Set<String>> spoken) {
        var known = spoken.stream().filter(each -> !each.isEmpty()).toList();
        return known.isEmpty() || !common(known).isEmpty();
    }

    public static Set<String> common(List<Set<String>> spoken) {
        var common = new TreeSet<>(spoken.getFirst());
        spoken.forEach(common::retainAll);
        return common;
    }

    /** The language of a tag such as {@code pt-BR}. */
    public static String withoutCountry(String tag) {
        var dash = tag.indexOf('-');
        return dash < 0 ? tag : tag.substring(0, dash);
    }
}
