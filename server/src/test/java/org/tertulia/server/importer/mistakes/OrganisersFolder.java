package org.tertulia.server.importer.mistakes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.tertulia.server.importer.ExchangeFolder;
import org.tertulia.server.importer.FolderReading;
import org.tertulia.server.importer.reading.Problem;

/** The folder of a small event of one morning. It has no problem until somebody makes a mistake in it. */
final class OrganisersFolder {
    static final String PROGRAMME = """
        slug: spring-2027
        zone: Europe/Madrid
        languages: [en, es]
        title: {en: Spring exchange, es: Encuentro de primavera}
        headings:
          tables:
            - {id: actions, title: {en: Actions, es: Acciones}}
        protocols:
          review:
            - {time: 10:00, title: {en: Tell, es: Contar}, prompt: {en: What was done?, es: ¿Qué se hizo?}}
        sessions:
          - id: morning
            date: 2027-04-12
            time: 09:00-11:00
            title: {en: Morning, es: Mañana}
            segments:
              - id: welcome
                kind: opening
                time: 09:00-09:30
                title:
                  en: Welcome
                  es: Bienvenida
                facilitators: [uclg]
              - id: posters
                kind: poster-round
                time: 09:30-10:00
                title: {en: Posters, es: Carteles}
                line-up: {from: listed, turns: [{practice: door, time: 4:00}]}
              - id: tables
                kind: round-tables
                time: 10:00-11:00
                title: {en: Tables, es: Mesas}
                headings: tables
                protocol: review
                rooms:
                  - {id: data, title: {en: Data, es: Datos}, rapporteur: delegate@quilmes.example.org}
        """;
    static final String ORGANISATIONS = """
        id,name,kind,country,languages
        uclg,UCLG,network,,en es
        quilmes,Quilmes,city,AR,es
        """;
    static final String PEOPLE = """
        name,email,organisation,roles,languages
        Organiser of UCLG,organiser@uclg.example.org,uclg,organiser; facilitator,en es
        Delegate of Quilmes,delegate@quilmes.example.org,quilmes,participant,es
        """;
    static final String PRACTICES = """
        practices:
          - id: door
            city: quilmes
            language: es
            title: Una puerta
            challenge: Siete ventanillas.
            response: Una puerta.
            needs: Un acuerdo.
            poster: door.pdf
        """;
    private static final long NOW = Instant.parse("2027-01-01T00:00:00Z").toEpochMilli();

    private final Path folder;

    OrganisersFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectory(folder.resolve("posters"));
        write("programme.yaml", PROGRAMME);
        write("organisations.csv", ORGANISATIONS);
        write("people.csv", PEOPLE);
        write("practices.yaml", PRACTICES);
        write("posters/door.pdf", "%PDF-1.4\n");
    }

    void write(String file, String text) throws IOException {
        write(file, text, StandardCharsets.UTF_8);
    }

    void write(String file, String text, Charset encoding) throws IOException {
        write(file, text.getBytes(encoding));
    }

    void write(String file, byte[] content) throws IOException {
        Files.write(folder.resolve(file), content);
    }

    void delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }

    void rename(String file, String other) throws IOException {
        Files.move(folder.resolve(file), folder.resolve(other));
    }

    /** Replaces a part of the programme. */
    void programme(String part, String other) throws IOException {
        replace("programme.yaml", part, other);
    }

    /** Adds a course that people take in their own time. */
    void activity(String closes) throws IOException {
        programme("sessions:\n", """
            activities:
              - {id: course, kind: course, title: {en: C, es: C}, opens: 2027-03-01, closes: "%s"}
            sessions:
            """.formatted(closes));
    }

    /**
     * Adds a session with one talk.
     *
     * @param more further fields of the talk
     */
    void session(String date, String time, String more) throws IOException {
        write(
                "programme.yaml",
                Files.readString(folder.resolve("programme.yaml"))
                        + """
                          - id: second
                            date: %s
                            time: %s
                            title: {en: Second, es: Segunda}
                            segments:
                              - {id: talk, kind: talk, time: "%s", title: {en: Talk, es: Charla}%s}
                        """.formatted(date, time, time, more).indent(0));
    }

    /** Replaces a part of the list of people. */
    void people(String part, String other) throws IOException {
        replace("people.csv", part, other);
    }

    void replace(String file, String part, String other) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(part), part);
        write(file, text.replace(part, other));
    }

    /** Writes a spreadsheet with an empty sheet before the one with these cells. */
    void writeOnSecondSheet(String file, String csv) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            workbook.newWorksheet("Cover").value(0, 0, "Spring exchange");
            var sheet = workbook.newWorksheet("People");
            var lines = csv.lines().toList();
            for (int row = 0; row < lines.size(); row++) {
                var cells = lines.get(row).split(",", -1);
                for (int place = 0; place < cells.length; place++) {
                    sheet.value(row, place, cells[place]);
                }
            }
        }
        write(file, bytes.toByteArray());
    }

    /** What {@code check} says of it at the beginning of 2027. */
    List<String> said() {
        var problems = switch (ExchangeFolder.read(folder)) {
            case FolderReading.Broken(var found) -> found;
            case FolderReading.Whole whole -> whole.warningsAt(NOW);
        };
        return Stream.of(problems).flatMap(List::stream).map(Problem::toString).toList();
    }
}
