package org.tertulia.server.importer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tertulia.posters.practices.Practice;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.server.files.PosterFiles;
import org.tertulia.server.importer.folder.FolderFields;
import org.tertulia.server.importer.folder.FolderFiles;
import org.tertulia.server.importer.reading.Fields;
import org.tertulia.server.importer.reading.KnownNames;
import org.tertulia.server.importer.reading.LanguageNames;
import org.tertulia.server.importer.reading.Reason;
import org.tertulia.server.importer.reading.UniqueIds;
import org.tertulia.server.importer.reading.Value;
import org.tertulia.server.importer.reading.Words;
import org.tertulia.sessions.programme.OrganisationId;

/** Reads {@code practices.yaml}. */
final class PracticesReader {
    private static final int MOST_PRACTICES = 500;
    private static final Pattern FILE = Pattern.compile("[\\p{L}\\p{N}(_-][\\p{L}\\p{M}\\p{N}._ ()-]{0,99}");

    private final KnownNames organisations;
    private final FolderFiles folder;
    private final UniqueIds ids = new UniqueIds("practice");

    PracticesReader(KnownNames organisations, FolderFiles folder) {
        this.organisations = organisations;
        this.folder = folder;
    }

    List<ReadPractice> read(Value root) {
        var read = new ArrayList<ReadPractice>();
        var items = root.fields(FolderFields.PRACTICES.names())
                .required("practices")
                .items();
        if (items.size() > MOST_PRACTICES) {
            root.error("has " + items.size() + " practices; an exchange has at most " + MOST_PRACTICES);
            return List.of();
        }
        for (var item : items) {
            read.add(practice(item.fields(FolderFields.PRACTICE.names())));
        }
        return read;
    }

    private ReadPractice practice(Fields fields) {
        var practice = new Practice(
                new PracticeId(ids.read(fields.required("id"))),
                new OrganisationId(Words.reference(fields.required("city"), "organisation", organisations)),
                fields.required("title").oneLine(),
                fields.expected("challenge").text(),
                fields.expected("response").text(),
                fields.expected("needs").text(),
                LanguageNames.read(fields.required("language")),
                fields.optional("sample").isTrue());
        return new ReadPractice(practice, poster(fields.optional("poster")));
    }

    private Optional<PosterSource> poster(Value value) {
        var name = value.word();
        if (value.isAbsent() || name.isEmpty()) {
            return Optional.empty();
        }
        if (!FILE.matcher(name).matches()) {
            value.error("\"" + name + "\" is not a file name; the file must be in posters/");
            return Optional.empty();
        }
        var path = "posters/" + name;
        var found = folder.find(path);
        if (found.isEmpty()) {
            value.error("there is no file " + path);
        }
        return found.map(file -> source(value, file));
    }

    /** The file as a poster. What is of another kind is refused here already. */
    private PosterSource source(Value value, String path) {
        try {
            PosterFiles.unfit(folder.readExactly(path))
                    .ifPresent(refusal -> value.error(Reason.of(refusal.code(), refusal.details())));
        } catch (IOException unreadable) {
            value.error(Reason.of("list.closed"));
        }
        return new PosterSource(path, () -> folder.readExactly(path));
    }
}
