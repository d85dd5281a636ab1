package org.tertulia.server.importer;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.schedules.Given;
import org.tertulia.server.importer.schedules.Given.Organiser;
import org.tertulia.sessions.programme.Segment;

/** A file with the programme of another program, and what somebody says besides. */
final class GivenSchedule {
    private static final Organiser ORGANISER = new Organiser("Organiser of UCLG", "organiser@uclg.example.org");

    private final Path file;
    private @Nullable Organiser organiser = ORGANISER;
    private @Nullable String zone;
    private @Nullable LocalDate date;

    private GivenSchedule(Path file) {
        this.file = file;
    }

    /** A sample of another program. */
    static GivenSchedule sample(String name) {
        return new GivenSchedule(Path.of("src", "test", "resources", "schedules", name));
    }

    static GivenSchedule written(Path file, String text) throws IOException {
        Files.writeString(file, text);
        return new GivenSchedule(file);
    }

    static GivenSchedule written(Path file) {
        return new GivenSchedule(file);
    }

    GivenSchedule withoutOrganiser() {
        organiser = null;
        return this;
    }

    GivenSchedule in(String place) {
        zone = place;
        return this;
    }

    GivenSchedule on(String day) {
        date = LocalDate.parse(day);
        return this;
    }

    ExchangeSource source() {
        return new ExchangeSource(file, new Given(organiser, zone, date));
    }

    FolderReading.Whole whole() {
        var reading = source().read();
        return assertInstanceOf(FolderReading.Whole.class, reading, reading::toString);
    }

    List<String> warnings() {
        return said(whole().warnings());
    }

    List<String> errors() {
        var broken = assertInstanceOf(FolderReading.Broken.class, source().read());
        return said(broken.problems().stream().filter(Problem::isError).toList());
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    /** The segments in one line each: id, kind, local times, title. */
    List<String> segments() {
        var programme = whole().exchange().programme();
        var clock = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of(programme.zone()));
        return programme.segments().stream()
                .map(segment -> "%s %s %s %s"
                        .formatted(
                                segment.id().value(),
                                segment.kind(),
                                clock.format(Instant.ofEpochMilli(segment.plannedStart())) + "+"
                                        + segment.lengthMillis() / 60_000,
                                segment.title().byLanguage()))
                .toList();
    }

    Segment segment(String id) {
        return whole().exchange().programme().segments().stream()
                .filter(segment -> segment.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
