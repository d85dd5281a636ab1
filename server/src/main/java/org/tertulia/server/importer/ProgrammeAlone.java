package org.tertulia.server.importer;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.KnownNames;
import org.tertulia.server.importer.reading.KnownPractices;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.text.YamlText;
import org.tertulia.sessions.programme.Programme;

/**
 * A {@code programme.yaml} from our resources that needs no other file: it names no person, organisation or practice.
 *
 * @param programme empty if the file cannot be read at all
 * @param problems errors and warnings
 */
public record ProgrammeAlone(Optional<Programme> programme, List<Problem> problems) {
    /** Reads a file, such as {@code blocks/programme.yaml}. */
    public static ProgrammeAlone readOnClassPath(String file) {
        var problems = FileProblems.ofList(file);
        var programme = YamlText.read(bytes(file), problems).map(root -> {
            var nobody = new KnownNames(Map.of());
            var none = new KnownPractices(nobody, Map.of());
            return new ProgrammeReader(root, nobody, none, slug -> ProgrammePeople.UNREAD)
                    .read()
                    .programme();
        });
        return new ProgrammeAlone(programme, problems.inOrder());
    }

    private static byte[] bytes(String file) {
        try (var in = ProgrammeAlone.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new FileNotFoundException(file);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
