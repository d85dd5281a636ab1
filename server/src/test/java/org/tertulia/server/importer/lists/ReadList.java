package org.tertulia.server.importer.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tertulia.realtime.contract.PersonId;
import org.tertulia.server.importer.lists.RowPreview.State;
import org.tertulia.server.importer.reading.Problem;

/** A list of people as a test reads it: into an exchange with a few organisations. */
record ReadList(PeoplePreview preview) {
    static final Map<String, String> ORGANISATIONS = Map.of(
            "uclg",
            "UCLG",
            "quilmes",
            "Municipalidad de Quilmes",
            "mexico",
            "Ciudad de México",
            "san-jose-cr",
            "San José",
            "san-jose-uy",
            "San José");

    static ReadList of(String text) {
        return of(text.getBytes(UTF_8));
    }

    static ReadList of(byte[] file) {
        return of(file, List.of());
    }

    static ReadList of(String text, List<KnownPerson> known) {
        return of(text.getBytes(UTF_8), known);
    }

    static ReadList of(byte[] file, List<KnownPerson> known) {
        var addresses = new HashMap<String, PersonId>();
        known.stream()
                .filter(person -> !person.email().isEmpty())
                .forEach(person -> addresses.put(person.email(), person.id()));
        var people = new KnownPeople("quito-2030", known, addresses, id -> false);
        return new ReadList(
                new PeopleImport(people).preview(file, new OrganisationNames(ORGANISATIONS), Set.of("peer-1")));
    }

    /** A file of the test resources. */
    static ReadList ofFile(String name) {
        try (var in = Objects.requireNonNull(ReadList.class.getResourceAsStream("/lists/" + name), name)) {
            return of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> problems() {
        return preview.problems().stream().map(Problem::toString).toList();
    }

    List<State> states() {
        return preview.rows().stream().map(RowPreview::state).toList();
    }

    List<String> names() {
        return rows().stream().map(PersonRow::name).toList();
    }

    List<String> emails() {
        return rows().stream().map(PersonRow::email).toList();
    }

    PersonRow first() {
        return rows().getFirst();
    }

    private List<PersonRow> rows() {
        return preview.rows().stream().map(RowPreview::row).toList();
    }

    /** Who takes part after the import. */
    List<KnownPerson> taken() {
        return taken(preview);
    }

    /** Who is new or changed after the import of this preview. */
    static List<KnownPerson> taken(PeoplePreview preview) {
        var known = new ArrayList<KnownPerson>();
        for (var change : preview.changes()) {
            var command = change.command();
            known.add(new KnownPerson(
                    command.person(),
                    change.name(),
                    change.email(),
                    command.organisation(),
                    command.assignments(),
                    command.languages(),
                    change.position(),
                    change.attends(),
                    change.photo()));
        }
        return known;
    }
}
