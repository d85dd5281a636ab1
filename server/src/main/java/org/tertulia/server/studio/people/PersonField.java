package org.tertulia.server.studio.people;

import org.tertulia.server.importer.lists.PeopleColumns;

/** A field of the form about a person. It is a column of a list of people, and holds what a cell of that column holds. */
enum PersonField {
    NAME(PeopleColumns.NAME, "people.name"),
    EMAIL(PeopleColumns.EMAIL, "people.address"),
    ORGANISATION(PeopleColumns.ORGANISATION, "people.organisation"),
    POSITION(PeopleColumns.POSITION, "import.column.position"),
    LANGUAGES(PeopleColumns.LANGUAGES, "languages"),
    ATTENDS(PeopleColumns.ATTENDS, "studio.field.attendance"),
    ROLES(PeopleColumns.ROLES, "people.roles");

    private final String column;
    private final String label;

    PersonField(String column, String label) {
        this.column = column;
        this.label = label;
    }

    /** Its name in the form, and the heading of its column. */
    String column() {
        return column;
    }

    /** The key of its label. */
    String label() {
        return label;
    }

    /** What the form holds in this field. */
    String in(PersonForm form) {
        return switch (this) {
            case NAME -> form.name();
            case EMAIL -> form.email();
            case ORGANISATION -> form.organisation();
            case POSITION -> form.position();
            case LANGUAGES -> form.languages();
            case ATTENDS -> form.attends();
            case ROLES -> form.roles();
        };
    }
}
