package org.tertulia.server.studio.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.server.languages.Messages;
import org.tertulia.server.pages.InOrder;
import org.tertulia.server.pages.Namesakes;
import org.tertulia.server.pages.Reader;
import org.tertulia.server.pages.SeenExchange;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.ProgrammeView.OrganisationView;
import org.tertulia.sessions.programme.setting.AttendanceMode;
import org.tertulia.sessions.whole.Role;

/** Writes the form about a person. */
record PersonPage(Messages messages, PeopleHere here, Reader reader) {
    private static final List<AttendanceMode> ATTENDS = List.of(AttendanceMode.ON_SITE, AttendanceMode.ONLINE);

    /** The reason why somebody who takes part already cannot be added; it has their id. */
    static final String THERE = "person.there";

    /** A choice in a menu. */
    record Option(String id, String label, boolean chosen) {}

    /** The places of one session in a menu. */
    record Group(String label, List<Option> options) {}

    /**
     * A role, and where it holds.
     *
     * @param shown its number as people count
     * @param gone a place that no longer exists
     */
    record RoleRow(
            int number, int shown, List<Option> roles, String everywhere, List<Option> gone, List<Group> places) {}

    /** What the organiser saw, and what is not asked about. */
    record Hidden(String name, String value) {}

    /** A field that somebody else has changed since, or that differs for another reason. */
    record Asked(String name, String label, String now, String mine, boolean isNow, boolean isMine) {}

    static PersonPage of(Messages messages, PeopleHere here) {
        var visit = here.visit();
        return new PersonPage(messages, here, new Reader(visit.language(), visit.zone()));
    }

    /** The whole form. */
    Map<String, Object> form(PersonForm form, List<Problem> problems, int roleRows) {
        var model = model();
        var wrong = problems.stream()
                .collect(Collectors.groupingBy(
                        Problem::field, HashMap::new, Collectors.mapping(this::said, Collectors.toList())));
        model.put("wrong", wrong);
        model.put("addedName", wrong.getOrDefault("added.name", List.of()));
        model.put("addedKind", wrong.getOrDefault("added.kind", List.of()));
        model.put("addedCountry", wrong.getOrDefault("added.country", List.of()));
        model.put("added", form.added().isThere());
        problems.stream()
                .map(Problem::reason)
                .filter(reason -> reason != null && reason.key().equals(THERE))
                .forEach(reason -> model.put("there", reason.details()));
        model.put("isWrong", !problems.isEmpty());
        model.put("form", form);
        model.put("organisations", organisations(form.organisation()));
        model.put("kinds", kinds(form.added().kind()));
        model.put("attends", attends(form.attends()));
        var rows = roles(form, roleRows);
        model.put("rows", rows);
        model.put("count", rows.size());
        return model;
    }

    Map<String, Object> model() {
        var model = new HashMap<String, Object>();
        model.put("slug", here.slug());
        model.put("exchange", here.visit().title());
        return model;
    }

    private String said(Problem problem) {
        var reason = problem.reason();
        return reason == null ? problem.message() : reason.in(messages, reader.language());
    }

    private List<Option> organisations(String chosen) {
        var all = here.seen().all(OrganisationView.class).stream()
                .map(each -> new Option(each.id(), label(each), each.id().equals(chosen)))
                .sorted(InOrder.by(reader.language(), Option::label))
                .toList();
        return all;
    }

    private static String label(SeenExchange.Seen<OrganisationView> organisation) {
        var country = organisation.view().country();
        return country.isEmpty()
                ? organisation.view().name()
                : organisation.view().name() + " (" + country + ")";
    }

    private List<Option> kinds(String chosen) {
        return Stream.of(Organisation.Kind.values())
                .map(Words::of)
                .map(kind -> new Option(kind, say("organisation.kind." + kind), kind.equals(chosen)))
                .toList();
    }

    private List<Option> attends(String chosen) {
        return ATTENDS.stream()
                .map(Words::of)
                .map(mode -> new Option(mode, say("mode." + mode), mode.equals(chosen)))
                .toList();
    }

    /** A row for each role, and empty ones up to this number. */
    private List<RoleRow> roles(PersonForm form, int rows) {
        var roles = form.eachRole();
        var places = places().groups();
        return IntStream.range(0, Math.max(roles.size(), rows))
                .mapToObj(number -> role(number, number < roles.size() ? roles.get(number) : "", places))
                .toList();
    }

    private RoleRow role(int number, String written, List<SeenPlaces.Group> places) {
        var parts = written.split("@", 2);
        var place = parts.length < 2 ? "" : parts[1];
        var groups = places.stream().map(group -> group(group, place)).toList();
        var isThere = groups.stream().flatMap(group -> group.options().stream()).anyMatch(Option::chosen);
        var gone = place.isEmpty() || isThere ? List.<Option>of() : List.of(new Option(place, place, true));
        return new RoleRow(number, number + 1, roleOptions(parts[0]), say("person.place.exchange"), gone, groups);
    }

    private List<Option> roleOptions(String chosen) {
        return Stream.of(Role.values())
                .map(Words::of)
                .map(role -> new Option(role, say("role." + role), role.equals(chosen)))
                .toList();
    }

    private static Group group(SeenPlaces.Group group, String place) {
        return new Group(
                group.label(),
                group.places().stream()
                        .map(each -> new Option(
                                each.written(), each.label(), each.written().equals(place)))
                        .toList());
    }

    private SeenPlaces places() {
        return new SeenPlaces(here.seen(), messages, reader);
    }

    /** What the organiser saw when the form was shown. */
    static List<Hidden> seen(PersonForm form) {
        return Stream.of(PersonField.values())
                .map(field -> new Hidden(PersonForm.SEEN + field.column(), field.in(form)))
                .toList();
    }

    /** The question about the fields that differ. */
    Map<String, Object> question(ChosenFields chosen, PersonForm seen, PersonForm now) {
        var model = model();
        var wanted = chosen.wanted();
        model.put(
                "asked",
                chosen.wanted().differing(now).stream()
                        .map(field -> asked(field, chosen.first(field, seen, now), wanted, now))
                        .toList());
        var hidden = new ArrayList<>(seen(now));
        Stream.of(PersonField.values())
                .map(field -> new Hidden(field.column(), field.in(wanted)))
                .forEach(hidden::add);
        hidden.add(new Hidden("added.name", wanted.added().name()));
        hidden.add(new Hidden("added.kind", wanted.added().kind()));
        hidden.add(new Hidden("added.country", wanted.added().country()));
        model.put("hidden", hidden);
        model.put("isOpen", !chosen.open().isEmpty());
        return model;
    }

    /** A field of two people. */
    record Both(String label, String one, String other) {}

    /** Two people side by side. */
    Map<String, Object> two(KnownPerson one, KnownPerson other) {
        var model = model();
        var first = PersonForm.of(one);
        var second = PersonForm.of(other);
        model.put("one", new Option(one.id().value(), here.named(one.id()), true));
        model.put("other", new Option(other.id().value(), here.named(other.id()), false));
        model.put(
                "fields",
                Stream.of(PersonField.values())
                        .map(field -> new Both(say(field.label()), text(field, first), text(field, second)))
                        .toList());
        return model;
    }

    private Asked asked(PersonField field, ChosenFields.First first, PersonForm mine, PersonForm now) {
        return new Asked(
                field.column(),
                say(field.label()),
                text(field, now),
                text(field, mine),
                first == ChosenFields.First.NOW,
                first == ChosenFields.First.MINE);
    }

    /** A field as people read it. */
    private String text(PersonField field, PersonForm form) {
        var text = field.in(form);
        return switch (field) {
            case ORGANISATION ->
                form.added().isThere() ? form.added().name() : Namesakes.organisation(here.seen(), text);
            case ATTENDS -> text.isEmpty() ? "" : word("mode." + text, text);
            case ROLES -> form.eachRole().stream().map(this::role).collect(Collectors.joining(", "));
            case NAME, EMAIL, POSITION, LANGUAGES -> text;
        };
    }

    private String role(String written) {
        var parts = written.split("@", 2);
        var role = word("role." + parts[0], parts[0]);
        return parts.length < 2 ? role : role + " (" + places().name(parts[1]) + ")";
    }

    /** A word that somebody typed into the address of a page has no message. */
    private String word(String key, String otherwise) {
        return Optional.of(key).filter(messages::knows).map(this::say).orElse(otherwise);
    }

    private String say(String key) {
        return messages.say(reader.language(), key);
    }
}
