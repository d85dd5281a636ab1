package org.tertulia.server.studio.people;

import java.util.function.Function;
import org.tertulia.server.importer.lists.PeopleColumns;

/** A field of the form about a person. It is a column of a list of people, and holds what a cell of that column holds. */
enum PersonField {
    NAME(PeopleColumns.NAME, "people.name", PersonForm::name),
    EMAIL(PeopleColumns.EMAIL, "people.address", PersonForm::email),
    ORGANISATION(PeopleColumns.ORGANISATION, "people.organisation", PersonForm::organisation),
    POSITION(PeopleColumns.POSITION, "import.column.position", PersonForm::position),
    LANGUAGES(PeopleColumns.LANGUAGES, "languages", PersonForm::languages),
    ATTENDS(PeopleColumns.ATTENDS, "studio.field.attendance", PersonForm::attends),
    ROLES(PeopleColumns.ROLES, "people.roles", PersonForm::roles);

    private final String column;
    private final String label;
    private final Function<PersonForm, String> text;

    PersonField(String column, String label, Function<PersonForm, String> text) {
        this.column = column;
        this.label = label;
        this.text = text;
    }

    /** Its name in the form, and the heading of its column. */
    String column() {
        return column;
    }

    /** The key of its label. */
    String label() {
        return label;
    }

    String in(PersonForm form) {
        return text.apply(form);
    }
}
