package org.tertulia.server.exporter.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tertulia.posters.practices.Poster;
import org.tertulia.posters.practices.PosterId;
import org.tertulia.posters.practices.PracticeId;
import org.tertulia.server.exporter.ExchangeContent;
import org.tertulia.server.exporter.FileNames;
import org.tertulia.server.exporter.OrganisationsExport;
import org.tertulia.server.exporter.PeopleExport;
import org.tertulia.server.exporter.Transferable;
import org.tertulia.server.files.pages.DrawnPoster;
import org.tertulia.server.importer.lists.KnownPerson;

/** Writes an exchange as the folder that an import reads, in one ZIP file. */
public final class FolderExport {
    /** Gives the drawn pages of a poster, or a drawn picture. */
    @FunctionalInterface
    public interface Posters {
        DrawnPoster drawn(PosterId poster);
    }

    private final ExchangeContent content;
    private final Collection<KnownPerson> people;
    private final Posters posters;

    public FolderExport(ExchangeContent content, Collection<KnownPerson> people, Posters posters) {
        var whole = Transferable.of(content, people);
        this.content = whole.content();
        this.people = whole.people();
        this.posters = posters;
    }

    /** Writes one file after the other, so that only one poster is in memory. */
    public void write(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            text(zip, "programme.yaml", WrittenProgramme.of(content));
            text(zip, "organisations.csv", OrganisationsExport.csv(content.organisations()));
            text(zip, "people.csv", PeopleExport.csv(people));
            if (!content.practices().isEmpty()) {
                text(zip, "practices.yaml", new WrittenPractices(content.practices(), posterNames()).text());
            }
            posters(zip);
            photos(zip);
        }
    }

    private Map<PracticeId, String> posterNames() {
        var names = new LinkedHashMap<PracticeId, String>();
        content.practices().forEach(shown -> {
            if (shown.poster() != null) {
                names.put(shown.practice().id(), name(shown.practice().id(), shown.poster()));
            }
        });
        return names;
    }

    private static String name(PracticeId practice, Poster poster) {
        return FileNames.of(practice) + DrawnPoster.ending(poster.pages().size());
    }

    private void posters(ZipOutputStream zip) throws IOException {
        for (var shown : content.practices()) {
            var poster = shown.poster();
            if (poster != null) {
                var path = "posters/" + name(shown.practice().id(), poster);
                entry(zip, path, posters.drawn(poster.id()).file());
            }
        }
    }

    private void photos(ZipOutputStream zip) throws IOException {
        for (var person : people) {
            if (!person.photo().isEmpty()) {
                var drawn = posters.drawn(new PosterId(person.photo()));
                entry(zip, "photos/" + PeopleExport.photoOf(person), drawn.file());
            }
        }
    }

    private static void text(ZipOutputStream zip, String path, String text) throws IOException {
        entry(zip, path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void entry(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(bytes);
        zip.closeEntry();
    }
}
