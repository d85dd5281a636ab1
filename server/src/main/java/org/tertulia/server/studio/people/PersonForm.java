package org.tertulia.server.studio.people;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tertulia.server.exporter.PeopleExport;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.sessions.programme.OrganisationId;

/**
 * The form about a person, as it was typed. Each text is what a cell of a list would hold.
 *
 * @param roles such as {@code participant; facilitator@peer-1}
 * @param added an organisation that the exchange does not have yet
 */
record PersonForm(
        String name,
        String email,
        String organisation,
        String position,
        String languages,
        String attends,
        String roles,
        AddedOrganisation added) {
    /** The most roles that the form asks for. A list may have more. */
    static final int MOST_ROLES = 200;

    /** What the organiser saw when the form was shown is in the form too, under names that begin so. */
    static final String SEEN = "seen.";

    private static final String BETWEEN_ROLES = "; ";

    static final PersonForm EMPTY = new PersonForm("", "", "", "", "", "", "", AddedOrganisation.NONE);

    /** An organisation that is typed beside the person; without a name there is none. */
    record AddedOrganisation(String name, String kind, String country) {
        static final AddedOrganisation NONE = new AddedOrganisation("", "", "");

        boolean isThere() {
            return !name.isEmpty();
        }
    }

    /** What is typed now. */
    static PersonForm typed(MultiMap form) {
        var added =
                new AddedOrganisation(text(form, "added.name"), text(form, "added.kind"), text(form, "added.country"));
        return of(name -> text(form, name), form.contains("roles") ? text(form, "roles") : chosenRoles(form), added);
    }

    /** What the organiser saw. */
    static PersonForm seen(MultiMap form) {
        return of(name -> text(form, SEEN + name), text(form, SEEN + "roles"), AddedOrganisation.NONE);
    }

    /** What is known of a person, in the words of the downloaded list. */
    static PersonForm of(KnownPerson person) {
        var row = PeopleExport.rows(List.of(person)).getFirst();
        return of(column -> row.getOrDefault(column, ""), row.getOrDefault("roles", ""), AddedOrganisation.NONE);
    }

    private static PersonForm of(Function<String, String> text, String roles, AddedOrganisation added) {
        return new PersonForm(
                text.apply("name"),
                text.apply("email"),
                text.apply("organisation"),
                text.apply("position"),
                text.apply("languages"),
                text.apply("attends"),
                roles,
                added);
    }

    private static String text(MultiMap form, String name) {
        return Objects.requireNonNullElse(form.get(name), "").strip();
    }

    private static String chosenRoles(MultiMap form) {
        return IntStream.range(0, MOST_ROLES)
                .mapToObj(number -> chosenRole(text(form, "role." + number), text(form, "place." + number)))
                .filter(role -> !role.isEmpty())
                .collect(Collectors.joining(BETWEEN_ROLES));
    }

    private static String chosenRole(String role, String place) {
        return role.isEmpty() || place.isEmpty() ? role : role + "@" + place;
    }

    /** The roles one by one. */
    List<String> eachRole() {
        return Stream.of(roles.split(BETWEEN_ROLES))
                .filter(role -> !role.isEmpty())
                .toList();
    }

    /** The same with these fields as in another form. */
    PersonForm with(List<PersonField> fields, PersonForm other) {
        Function<PersonField, String> text = field -> field.in(fields.contains(field) ? other : this);
        return new PersonForm(
                text.apply(PersonField.NAME),
                text.apply(PersonField.EMAIL),
                text.apply(PersonField.ORGANISATION),
                text.apply(PersonField.POSITION),
                text.apply(PersonField.LANGUAGES),
                text.apply(PersonField.ATTENDS),
                text.apply(PersonField.ROLES),
                fields.contains(PersonField.ORGANISATION) ? AddedOrganisation.NONE : added);
    }

    /** The same, of this organisation. */
    PersonForm of(OrganisationId other) {
        return new PersonForm(name, email, other.value(), position, languages, attends, roles, added);
    }

    /** The fields in which another form says something else. */
    List<PersonField> differing(PersonForm other) {
        return Stream.of(PersonField.values())
                .filter(field -> !field.in(this).equals(field.in(other))
                        || (field == PersonField.ORGANISATION && added.isThere()))
                .toList();
    }
}
