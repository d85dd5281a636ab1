package org.tertulia.server.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tertulia.posters.practices.Practice;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.server.importer.reading.UniqueIds;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.programme.OrganisationId;

/** Reads {@code practices.yaml}. */
final class PracticesReader {
    private static final Set<String> FIELDS =
            Set.of("id", "city", "language", "title", "challenge", "response", "needs", "poster", "sample");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

    private final Set<String> organisations;
    private final FolderFiles folder;
    private final UniqueIds ids = new UniqueIds("practice");

    PracticesReader(Set<String> organisations, FolderFiles folder) {
        this.organisations = organisations;
        this.folder = folder;
    }

    List<ReadPractice> read(Value root) {
        var read = new ArrayList<ReadPractice>();
        for (var item : root.fields(Set.of("practices")).required("practices").items()) {
            read.add(practice(item.fields(FIELDS)));
        }
        return read;
    }

    private ReadPractice practice(Fields fields) {
        var practice = new Practice(
                new PracticeId(ids.read(fields.required("id"))),
                new OrganisationId(Words.reference(fields.required("city"), "organisation", organisations)),
                fields.required("title").oneLine(),
                fields.required("challenge").text(),
                fields.required("response").text(),
                fields.required("needs").text(),
                language(fields.required("language")),
                fields.optional("sample").isTrue());
        return new ReadPractice(practice, poster(fields.optional("poster")));
    }

    private static String language(Value value) {
        var language = value.text();
        if (!language.isEmpty() && !Words.isLanguage(language)) {
            value.error("\"" + language + "\" is not a language tag; write it like en or pt-BR");
        }
        return language;
    }

    private Optional<PosterSource> poster(Value value) {
        var name = value.text();
        if (value.isAbsent() || name.isEmpty()) {
            return Optional.empty();
        }
        if (!FILE.matcher(name).matches()) {
            value.error("\"" + name + "\" is not a file name; the file must be in posters/");
            return Optional.empty();
        }
        var path = "posters/" + name;
        if (!folder.has(path)) {
            value.error("there is no file " + path);
        }
        return Optional.of(new PosterSource(name, () -> folder.read(path)));
    }
}
