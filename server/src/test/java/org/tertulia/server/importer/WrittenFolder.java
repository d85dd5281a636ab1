package org.tertulia.server.importer;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tertulia.server.importer.reading.Problem;

/** A small correct folder of an exchange. Each test breaks it in one place. */
public final class WrittenFolder {
    public static final String PROGRAMME = """
        slug: small
        zone: Europe/Madrid
        languages: [en, es]
        title: {en: Small, es: Pequeño}
        stages:
          - {id: now, title: {en: Now, es: Ahora}}
        headings:
          all:
            - {id: trends, title: {en: T, es: T}}
            - {id: differences, title: {en: D, es: D}}
            - {id: keys, title: {en: K, es: K}}
            - {id: forward, title: {en: F, es: F}}
          review:
            - {id: needs, title: {en: N, es: N}}
            - {id: time, title: {en: T, es: T}}
            - {id: transfer, title: {en: T, es: T}}
            - {id: agendas, title: {en: A, es: A}}
        protocols:
          short:
            - {time: 10:00, title: {en: Tell, es: Cuenta}, prompt: {en: What, es: Qué}}
        board: all
        sessions:
          - id: peer
            date: 2022-04-11
            time: 14:00-15:00
            title: {en: Peer, es: Pares}
            headings: review
            segments:
              - id: posters
                kind: poster-round
                time: 14:00-14:10
                title: {en: Posters, es: Carteles}
                facilitators: [uclg]
                line-up:
                  from: listed
                  change-over: 0:30
                  turns:
                    - {practice: door, time: 4:00}
                    - {organisation: uclg, time: 4:00}
              - id: review
                kind: peer-review
                time: 14:10-15:00
                protocol: short
                stage: now
                title: {en: Review, es: Revisión}
        """;
    public static final String ORGANISATIONS = """
        id,name,kind,country,region,languages
        uclg,UCLG,network,,,en es
        quilmes,Quilmes,city,AR,Latin America,es
        """;
    public static final String PEOPLE = """
        name,email,organisation,roles,languages
        Delegate of Quilmes,delegate@quilmes.example.org,quilmes,participant; focal-point,es
        Facilitator of UCLG,facilitator@uclg.example.org,uclg,organiser; facilitator@peer,en es
        """;
    public static final String PRACTICES = """
        practices:
          - id: door
            city: quilmes
            language: es
            title: Una puerta
            challenge: Siete ventanillas.
            response: Una puerta.
            needs: Acuerdo.
        """;

    private final Path folder;

    public WrittenFolder(Path folder) throws IOException {
        this.folder = folder;
        write("programme.yaml", PROGRAMME);
        write("organisations.csv", ORGANISATIONS);
        write("people.csv", PEOPLE);
        write("practices.yaml", PRACTICES);
    }

    public WrittenFolder write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    public WrittenFolder poster(String file, byte[] content) throws IOException {
        Files.createDirectories(folder.resolve("posters"));
        Files.write(folder.resolve("posters").resolve(file), content);
        return this;
    }

    /** Replaces an existing part of the programme. */
    public WrittenFolder programmeWith(String part, String other) throws IOException {
        assertTrue(PROGRAMME.contains(part), part);
        return write("programme.yaml", PROGRAMME.replace(part, other));
    }

    public Path path() {
        return folder;
    }

    FolderReading.Whole whole() {
        var reading = ExchangeFolder.read(folder);
        return assertInstanceOf(FolderReading.Whole.class, reading, reading::toString);
    }

    List<String> warnings() {
        return whole().warnings().stream().map(Problem::toString).toList();
    }

    List<String> problems() {
        return assertInstanceOf(FolderReading.Broken.class, ExchangeFolder.read(folder)).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
