package org.tertulia.server.importer;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tertulia.server.files.PosterFiles;
import org.tertulia.server.importer.folder.FolderFiles;
import org.tertulia.server.importer.folder.FolderNames;
import org.tertulia.server.importer.lists.PeopleColumns;
import org.tertulia.server.importer.lists.PersonRow;
import org.tertulia.server.importer.reading.FileProblems;
import org.tertulia.server.importer.reading.Reason;

/** The pictures of people in a folder, which their list names. */
record FolderPhotos(FolderFiles files) {
    private static final String FOLDER = "photos";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}(_-][\\p{L}\\p{M}\\p{N}._ ()-]{0,99}");

    /** The pictures by the name that a row says. What is no picture, or not there, is an error of its row. */
    Map<String, PosterSource> of(List<PersonRow> people, FileProblems problems) {
        var photos = new LinkedHashMap<String, PosterSource>();
        for (var person : people) {
            if (!person.photo().isEmpty() && !photos.containsKey(person.photo())) {
                find(person, problems, photos);
            }
        }
        return photos;
    }

    private void find(PersonRow person, FileProblems problems, Map<String, PosterSource> photos) {
        var path = FOLDER + "/" + person.photo();
        var found = NAME.matcher(person.photo()).matches() ? files.find(path) : Optional.<String>empty();
        if (found.isEmpty()) {
            problems.error(person.line(), PeopleColumns.PHOTO, Reason.of("list.no-file", "path", path));
            return;
        }
        try {
            PosterFiles.unfitAsPicture(files.readExactly(found.get()))
                    .ifPresent(refusal -> problems.error(
                            person.line(), PeopleColumns.PHOTO, Reason.of(refusal.code(), refusal.details())));
        } catch (IOException unreadable) {
            problems.error(person.line(), PeopleColumns.PHOTO, Reason.of("list.closed"));
        }
        photos.put(person.photo(), new PosterSource(found.get(), () -> files.readExactly(found.get())));
    }

    /** The files that no row names. */
    List<String> unread(Map<String, PosterSource> photos) {
        var named = photos.values().stream().map(PosterSource::name).toList();
        return files.names(FOLDER).stream()
                .filter(name -> !FolderNames.isAside(name))
                .map(name -> FOLDER + "/" + name)
                .filter(path -> !named.contains(path))
                .toList();
    }
}
