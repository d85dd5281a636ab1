package org.tertulia.server.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tertulia.server.languages.Messages;

class TemplatesTest {
    private static final Path TEMPLATES = Path.of("..", "frontend", "templates");

    /** What stands between two pairs of braces, without the end of a block. */
    private static final Pattern TAG = Pattern.compile("\\{\\{(?!/)([^}]*)}}");

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern FIELD = Pattern.compile("(?:\\w+=)?(?:\\.\\./)*([a-zA-Z]\\w*).*");

    @Test
    void no_helper_has_the_name_of_a_field_because_it_would_hide_the_field() throws IOException {
        var fields = new TreeSet<String>();
        try (var files = Files.list(TEMPLATES)) {
            for (var file : files.toList()) {
                TAG.matcher(Files.readString(file))
                        .results()
                        .forEach(tag -> fieldsOf(tag.group(1)).forEach(fields::add));
            }
        }
        assertTrue(fields.containsAll(Set.of("spoken", "page", "own", "left", "until")), fields::toString);
        fields.retainAll(Templates.load(Messages.load(), Site.load()).helpers());
        assertEquals(Set.of(), fields);
    }

    /** The first word of a tag is a field when it stands alone, else a helper or another template. */
    private static Stream<String> fieldsOf(String tag) {
        var words = TEXT.matcher(tag)
                .replaceAll("\"\"")
                .strip()
                .replaceFirst("^else\\s*", "")
                .split("\\s+");
        var isField = words.length == 1 && !tag.startsWith(">") && !tag.startsWith("#>");
        return Arrays.stream(words)
                .skip(isField ? 0 : 1)
                .map(word -> FIELD.matcher(word.replaceFirst("^[#^]", "")))
                .filter(field -> field.matches())
                .map(field -> field.group(1));
    }
}
