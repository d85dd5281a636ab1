package org.tertulia.server.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.sessions.programme.ProgrammeView.OrganisationView;

/** Names that tell people of one name apart: by their organisation, and then by their address. */
public final class Namesakes {
    private final Map<PersonId, String> names = new HashMap<>();

    private Namesakes() {}

    public static Namesakes of(Collection<KnownPerson> people, SeenExchange seen) {
        var namesakes = new Namesakes();
        var byName = new HashMap<String, List<KnownPerson>>();
        people.forEach(person -> byName.computeIfAbsent(Folded.line(person.name()), name -> new ArrayList<>())
                .add(person));
        byName.values()
                .forEach(same ->
                        same.forEach(person -> namesakes.names.put(person.id(), toldApart(person, same, seen))));
        return namesakes;
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    private static String toldApart(KnownPerson person, List<KnownPerson> same, SeenExchange seen) {
        if (same.size() == 1) {
            return person.name();
        }
        var colleagues = same.stream()
                .filter(other -> other.organisation().equals(person.organisation()))
                .count();
        var organisation = organisation(seen, person.organisation().value());
        return colleagues == 1 || person.email().isEmpty()
                ? "%s (%s)".formatted(person.name(), organisation)
                : "%s (%s, %s)".formatted(person.name(), organisation, person.email());
    }

    public static String organisation(SeenExchange seen, String id) {
        return seen.find("organisation", id, OrganisationView.class)
                .map(OrganisationView::name)
                .orElse(id);
    }
}
