package org.tertulia.server.studio.people;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.identity.PeopleStore.Links;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.importer.reading.Folded;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.languages.Language;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.InOrder;
import org.tertulia.server.pages.PeoplePage;
import org.tertulia.server.pages.PeoplePage.Row;
import org.tertulia.server.pages.Reader;
import org.tertulia.server.studio.people.PeopleFilter.LinkState;
import org.tertulia.server.studio.people.PersonPage.Option;
import org.tertulia.sessions.programme.ProgrammeView.OrganisationView;
import org.tertulia.sessions.whole.Role;

/** Writes the list of people: everyone, of whom a filter hides some. A script on the page may show them again. */
record PeopleList(Messages messages, PeopleHere here, Map<PersonId, Links> links, PeopleFilter filter) {
    /**
     * A row of the list.
     *
     * @param roles the words of the roles, between spaces
     */
    record Line(
            Row row, String organisation, String country, String roles, String link, String words, boolean hidden) {}

    /**
     * People of one organisation, or everyone.
     *
     * @param country its name where it is another one than above; empty otherwise
     * @param ofCountry how many people the country has
     */
    record Group(String country, long ofCountry, String organisation, List<Line> lines, long shown, boolean hidden) {}

    Map<String, Object> model() {
        var people = people();
        var lines = people.stream().map(this::line).toList();
        var model = new HashMap<String, Object>();
        model.put("filter", filter);
        model.put("isNarrowed", filter.isNarrowed());
        model.put("byDelegation", filter.isByDelegation());
        model.put("groups", filter.isByDelegation() ? delegations(lines) : List.of(group("", 0, "", lines)));
        model.put("shown", lines.stream().filter(line -> !line.hidden()).count());
        model.put("all", lines.size());
        model.put("roles", roles());
        model.put("organisations", organisations(people));
        model.put("countries", countries(people));
        model.put("linkStates", linkStates());
        model.put("places", new SeenPlaces(here.seen(), messages, reader()).groups());
        return model;
    }

    /** Those whom the filter shows. */
    List<PersonId> shown() {
        return people().stream()
                .filter(filter::shows)
                .map(person -> new PersonId(person.row().id()))
                .toList();
    }

    private List<ListedPerson> people() {
        var known = here.known().stream()
                .collect(Collectors.toMap(person -> person.id().value(), person -> person));
        return new PeoplePage(messages, reader(), here.seen())
                .rows(here.known(), links).stream()
                        .flatMap(row -> Stream.ofNullable(known.get(row.id())).map(person -> listed(row, person)))
                        .toList();
    }

    private ListedPerson listed(Row row, KnownPerson person) {
        return new ListedPerson(
                row,
                person.organisation().value(),
                country(person),
                person.assignments().stream()
                        .map(assignment -> Words.of(assignment.role()))
                        .distinct()
                        .toList(),
                Words.of(link(links.get(person.id()))),
                Folded.words(row.name() + " " + row.address() + " " + row.organisation()));
    }

    private String country(KnownPerson person) {
        return here.seen()
                .find("organisation", person.organisation().value(), OrganisationView.class)
                .map(OrganisationView::country)
                .orElse("");
    }

    private static LinkState link(@Nullable Links links) {
        return links == null ? LinkState.NONE : links.used() == null ? LinkState.MADE : LinkState.USED;
    }

    private Line line(ListedPerson person) {
        return new Line(
                person.row(),
                person.organisation(),
                person.country(),
                String.join(" ", person.roleWords()),
                person.link(),
                person.words(),
                !filter.shows(person));
    }

    /** By country, then by organisation. Organisations without a country are last. */
    private List<Group> delegations(List<Line> lines) {
        var byCountry = inOrder(lines, line -> countryName(line.country()));
        var none = byCountry.remove("");
        var groups = new ArrayList<Group>();
        byCountry.forEach((country, some) -> addGroups(groups, country, some));
        if (none != null) {
            addGroups(groups, say("people.no-country"), none);
        }
        return groups;
    }

    private void addGroups(List<Group> groups, String country, List<Line> lines) {
        var first = groups.size();
        inOrder(lines, line -> line.row().organisation())
                .forEach((organisation, some) ->
                        groups.add(group(groups.size() == first ? country : "", lines.size(), organisation, some)));
    }

    private LinkedHashMap<String, List<Line>> inOrder(List<Line> lines, Function<Line, String> key) {
        return lines.stream()
                .sorted(InOrder.by(reader().language(), key))
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static Group group(String country, long ofCountry, String organisation, List<Line> lines) {
        var shown = lines.stream().filter(line -> !line.hidden()).count();
        return new Group(country, ofCountry, organisation, lines, shown, shown == 0);
    }

    private List<Option> roles() {
        return Stream.of(Role.values())
                .map(Words::of)
                .map(role -> new Option(role, say("role." + role), role.equals(filter.role())))
                .toList();
    }

    /** Only those that have people. */
    private List<Option> organisations(List<ListedPerson> people) {
        return options(
                people, ListedPerson::organisation, person -> person.row().organisation(), filter.organisation());
    }

    private List<Option> countries(List<ListedPerson> people) {
        return options(people, ListedPerson::country, person -> countryName(person.country()), filter.country());
    }

    private List<Option> options(
            List<ListedPerson> people,
            Function<ListedPerson, String> id,
            Function<ListedPerson, String> label,
            String chosen) {
        return people.stream()
                .filter(person -> !id.apply(person).isEmpty())
                .map(person -> new Option(
                        id.apply(person), label.apply(person), id.apply(person).equals(chosen)))
                .distinct()
                .sorted(InOrder.by(reader().language(), Option::label))
                .toList();
    }

    private List<Option> linkStates() {
        return Stream.of(LinkState.values())
                .map(Words::of)
                .map(state -> new Option(state, say("people.link." + state), state.equals(filter.link())))
                .toList();
    }

    private String countryName(String code) {
        return code.isEmpty()
                ? ""
                : new ULocale("und", code)
                        .getDisplayCountry(ULocale.forLocale(language().locale()));
    }

    private Language language() {
        return here.visit().language();
    }

    private Reader reader() {
        return new Reader(language(), here.visit().zone());
    }

    private String say(String key) {
        return messages.say(language(), key);
    }
}
