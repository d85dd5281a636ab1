package org.tertulia.server.exchanges;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.audit.AuditStore;
import org.tertulia.server.audit.AuditedAct;
import org.tertulia.server.identity.NamedPerson;
import org.tertulia.server.identity.PeopleStore;
import org.tertulia.sessions.whole.Role;

/** New personal links for some people of an exchange. */
public final class Invitations {
    private static final Map<Role, Integer> SOME_OF_EACH = new EnumMap<>(Map.of(
            Role.ORGANISER, 2,
            Role.FACILITATOR, 2,
            Role.RAPPORTEUR, 2,
            Role.INTERPRETER, 1,
            Role.SPEAKER, 1,
            Role.PARTICIPANT, 6,
            Role.OBSERVER, 1));

    private static final Map<Role, Integer> ORGANISERS = Map.of(Role.ORGANISER, Integer.MAX_VALUE);

    private final PeopleStore people;
    private final AuditStore audit;
    private final String publicUrl;
    private final Map<Role, Integer> howMany;

    /** @param howMany how many people get a link for each role; only the first role in a person's row counts */
    private Invitations(PeopleStore people, AuditStore audit, String publicUrl, Map<Role, Integer> howMany) {
        this.people = people;
        this.audit = audit;
        this.publicUrl = publicUrl;
        this.howMany = howMany;
    }

    /** Links for a few people of each role, so that a new user can try every role at once. */
    public static Invitations toSomeOfEachRole(PeopleStore people, AuditStore audit, String publicUrl) {
        return new Invitations(people, audit, publicUrl, SOME_OF_EACH);
    }

    public static Invitations toOrganisers(PeopleStore people, AuditStore audit, String publicUrl) {
        return new Invitations(people, audit, publicUrl, ORGANISERS);
    }

    /** Makes the links. Returns one line for each, with name and address. */
    public List<String> lines(PlayedExchange exchange) {
        var invited = invited(exchange);
        var width = invited.stream()
                .mapToInt(person -> person.name().length())
                .max()
                .orElse(0);
        return invited.stream()
                .map(person -> "  " + pad(person.name(), width) + "  " + link(person))
                .toList();
    }

    private List<NamedPerson> invited(PlayedExchange exchange) {
        var invited = new ArrayList<NamedPerson>();
        for (var role : Role.values()) {
            exchange.people().stream()
                    .filter(id -> exchange.firstRole(id).equals(Optional.of(role)))
                    .flatMap(id -> people.find(id).stream())
                    .sorted(comparing((NamedPerson person) -> exchange.isNarrowed(person.id()))
                            .thenComparingInt(
                                    person -> -exchange.roles(person.id()).size())
                            .thenComparing(person -> person.id().value()))
                    .limit(howMany.getOrDefault(role, 0))
                    .forEach(invited::add);
        }
        return invited;
    }

    private String link(NamedPerson person) {
        audit.keep(
                        person.exchange(),
                        PersonId.ENGINE,
                        AuditedAct.LINK_MADE,
                        person.id().value())
                .await();
        var token = people.makeLink(person.id()).await();
        return publicUrl + "/x/" + person.exchange() + "/join/" + token;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
