package org.tertulia.server.templates;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tertulia.server.importer.reading.Words;

/** The folder of an exchange to begin with, for one kind of event. */
public enum FolderTemplate {
    THREE_DAY_EXCHANGE("cities meet for three days: posters, peer reviews, stage discussions, a panel"),
    ONE_DAY_PEER_SESSION("cities show posters and review each other's practices, in one day"),
    TWO_DAY_SEMINAR("talks, and round tables with their own rapporteurs, on site and online"),
    TRAINING_PROGRAMME("an online course, an expert panel and virtual sessions, over several weeks"),
    HIGH_LEVEL_DIALOGUE("mayors and ministers in plenary, and side events in parallel"),
    MGI_CONSULTATION("a consultation of the Local Migration Governance Indicators, with written comments");

    private static final List<String> FILES =
            List.of("programme.yaml", "organisations.csv", "people.csv", "practices.yaml");

    private static final Pattern DATE = Pattern.compile("(?m)^( *(?:date|opens|closes): )([0-9-]{10})$");
    private static final Pattern SESSION_DATE = Pattern.compile("(?m)^ *date: ([0-9-]{10})$");
    private static final Pattern SLUG = Pattern.compile("(?m)^slug: .*$");

    private final String about;

    FolderTemplate(String about) {
        this.about = about;
    }

    /** The one with this name, in any case and with any signs between its words. */
    public static Optional<FolderTemplate> named(String written) {
        return Words.choice(written, FolderTemplate.class);
    }

    /** Its name for people, such as {@code two-day-seminar}. */
    public String title() {
        return Words.of(this);
    }

    /** One line about the event. */
    public String about() {
        return about;
    }

    /**
     * Writes its files into an empty folder. The exchange has the name of the folder in addresses.
     *
     * @param starts the day of its first session; all other days follow at the same distance
     */
    public void writeInto(Path folder, LocalDate starts) throws IOException {
        Files.createDirectories(folder);
        for (var file : FILES) {
            var text = read(file);
            if (text.isPresent()) {
                Files.writeString(folder.resolve(file), with(text.get(), slug(folder), starts));
            }
        }
    }

    private String slug(Path folder) {
        var name = Words.idOf(String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
        return name.isEmpty() ? title() : name;
    }

    private static String with(String text, String slug, LocalDate starts) {
        var first = SESSION_DATE.matcher(text);
        if (!first.find()) {
            return text;
        }
        var days = ChronoUnit.DAYS.between(LocalDate.parse(first.group(1)), starts);
        var dated = DATE.matcher(text)
                .replaceAll(
                        date -> date.group(1) + LocalDate.parse(date.group(2)).plusDays(days));
        return SLUG.matcher(dated).replaceFirst("slug: " + slug);
    }

    private Optional<String> read(String file) throws IOException {
        var path = "templates/" + title() + "/" + file;
        try (var in = FolderTemplate.class.getClassLoader().getResourceAsStream(path)) {
            if (in != null) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        if (file.equals(FILES.getFirst())) {
            throw new FileNotFoundException(path);
        }
        return Optional.empty();
    }

    /** One line for each, for a terminal. */
    public static List<String> lines() {
        return Stream.of(values())
                .map(template -> "  %-21s %s".formatted(template.title(), template.about()))
                .toList();
    }
}
