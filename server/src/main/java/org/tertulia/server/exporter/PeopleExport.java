package org.tertulia.server.exporter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.tertulia.server.files.pages.DrawnPoster;
import org.tertulia.server.importer.lists.KnownPerson;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.people.Assignment;

/** Writes people as a list that can be imported again. */
public final class PeopleExport {
    private static final List<String> HEADINGS =
            List.of("name", "email", "organisation", "roles", "languages", "id", "position", "attends", "photo");

    private PeopleExport() {}

    public static String csv(Collection<KnownPerson> people) {
        return CsvRows.csv(HEADINGS, rows(people));
    }

    /** The cells by their headings. */
    public static List<SequencedMap<String, String>> rows(Collection<KnownPerson> people) {
        return people.stream().map(PeopleExport::row).toList();
    }

    private static SequencedMap<String, String> row(KnownPerson person) {
        var row = new LinkedHashMap<String, String>();
        row.put("name", person.name());
        row.put("email", person.email());
        row.put("organisation", person.organisation().value());
        row.put("roles", roles(person.assignments()));
        row.put("languages", String.join(" ", person.languages()));
        row.put("id", person.id().value());
        row.put("position", person.position());
        row.put("attends", person.attends() == null ? "" : Words.of(person.attends()));
        row.put("photo", person.photo().isEmpty() ? "" : photoOf(person));
        return row;
    }

    /** The name of the file with the picture of a person. */
    public static String photoOf(KnownPerson person) {
        return FileNames.of(person.id()) + DrawnPoster.ending(1);
    }

    /** The roles in the words of a list, with the places where they hold. */
    public static String roles(List<Assignment> assignments) {
        return assignments.stream().map(PeopleExport::written).collect(Collectors.joining("; "));
    }

    private static String written(Assignment assignment) {
        var role = Words.of(assignment.role());
        return assignment.to() == null
                ? role
                : role + "@" + assignment.to().value().replaceFirst("^session/", "");
    }
}
