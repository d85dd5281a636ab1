package org.tertulia.server.exporter.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.server.importer.ExchangeFile;
import org.tertulia.server.importer.ExchangeFolder;
import org.tertulia.server.importer.ExchangeSource;
import org.tertulia.server.importer.FolderReading;
import org.tertulia.server.importer.WrittenFolder;
import org.tertulia.server.importer.reading.Problem;
import org.tertulia.server.importer.schedules.Given;

/** A folder that is read, written and read again says the same. */
class FolderExportTest {
    @TempDir
    private Path directory;

    @Test
    void the_sample_comes_back_whole() throws IOException {
        comesBack(RoundTrip.whole(ExchangeFolder.readOnClassPath("sample/barcelona-2022")));
    }

    @Test
    void times_until_and_after_midnight_come_back() throws IOException {
        var folder = new WrittenFolder(directory);
        folder.programmeWith("time: 14:00-15:00", "time: 23:00-01:00");
        folder.write(
                "programme.yaml",
                Files.readString(directory.resolve("programme.yaml"))
                        .replace("14:00-14:10", "23:00-24:00")
                        .replace("14:10-15:00", "00:00-01:00"));
        comesBack(RoundTrip.whole(ExchangeFolder.read(directory)));
    }

    @Test
    void rooms_calls_and_texts_of_several_lines_come_back() throws IOException {
        var folder = new WrittenFolder(directory);
        folder.programmeWith("kind: peer-review\n", """
            kind: round-tables
                    objective:
                      en: "First line: it has a colon\\n\\n- second line\\n\\ttabbed"
                      es: "no"
                    calls: {es: {link: "https://meet.example.org/a", dial-in: "+34 900"}}
                    rooms:
                      - {id: data, title: {en: "2", es: "[D]"}, theme: {en: "true", es: "'"}, facilitator: uclg,
                         rapporteur: delegate@quilmes.example.org, size: 200, headings: all, room: Sala 2}
                      - {id: r2, title: {en: I, es: I}}
            """);
        comesBack(RoundTrip.whole(ExchangeFolder.read(directory)));
    }

    @Test
    void the_people_at_the_front_and_where_they_are_come_back() throws IOException {
        var folder = new WrittenFolder(directory);
        folder.write("people.csv", """
            name,email,organisation,roles,languages,id,position,attends
            Delegate of Quilmes,delegate@quilmes.example.org,quilmes,participant,es,delegate,Mayor,online
            Organiser of UCLG,organiser@uclg.example.org,uclg,organiser; facilitator@peer,en,,,sur place
            """);
        folder.programmeWith("kind: peer-review\n", """
            kind: panel
                    venue: Centro Cultural
                    room: Sala 2
                    mode: hybrid
                    track: Data
                    house-rule: chatham-house
                    recording: false
                    front:
                      - {role: moderator, person: organiser@uclg.example.org}
                      - {role: panellist, organisation: quilmes}
                      - {role: speaker}
                    line-up:
                      from: listed
                      turns:
                        - {person: delegate, time: 4:00, topic: {en: Doors, es: Puertas}}
                        - {person: delegate, organisation: quilmes}
                        - {organisation: uclg, video: "https://video.example.org/1"}
                        - {practice: door, time: 4:00, person: delegate}
                        - {topic: {en: To come, es: Por venir}}
            """);
        var programme = Files.readString(directory.resolve("programme.yaml"));
        folder.write(
                "programme.yaml",
                programme
                        .replace("sessions:\n", """
                            activities:
                              - {id: course, kind: course, opens: 2022-03-01, closes: 2022-03-31, link: "https://course.example.org",
                                 title: {en: Course, es: Curso}, objective: {en: Learn, es: Aprender}, prompts: [{en: W, es: Q}]}
                            sessions:
                            """)
                        .replace("time: 14:00-15:00", "time: 14:00-15:00\n    zone: America/Bogota\n    track: All"));
        comesBack(RoundTrip.whole(ExchangeFolder.read(directory)));
    }

    @Test
    void lists_without_anything_in_them_come_back() throws IOException {
        var folder = new WrittenFolder(directory);
        folder.programmeWith("board: all\n", "board: all\nactivities: []\n");
        folder.write(
                "programme.yaml",
                Files.readString(directory.resolve("programme.yaml"))
                        .replace(
                                "stage: now",
                                "stage: now\n        prompts: []\n        line-up: {from: listed, turns: []}"));
        comesBack(RoundTrip.whole(ExchangeFolder.read(directory)));
    }

    private void comesBack(ExchangeFile file) throws IOException {
        new RoundTrip(directory).comesBack(file);
    }

    @Test
    void a_problem_in_a_workbook_names_sheet_row_and_column() throws IOException {
        assertEquals(
                List.of("exchange.xlsx: error: sheet Programme, row 3, session: there is no session \"dey\"; did you"
                        + " mean Day?"),
                errors("dey,panel,panel,10:00-12:00,Panel", "panel,speaker,"));
        assertEquals(
                List.of(
                        "exchange.xlsx: error: sheet Organisations, row 2, kind: \"netwrk\" is not a kind of"
                                + " organisation; did you mean network?",
                        "exchange.xlsx: error: sheet Programme, row 3, kind: \"pannel\" is not one of",
                        "exchange.xlsx: error: sheet Front, row 2, person: there is no person \"somebody\" in the list"
                                + " of people, by name, e-mail address or id"),
                errors("day,panel,pannel,10:00-12:00,Panel", "panel,speaker,somebody").stream()
                        .map(line -> line.replaceFirst("(?<=is not one of).*", ""))
                        .toList());
    }

    private List<String> errors(String segment, String seat) throws IOException {
        var file = directory.resolve("exchange.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", null)) {
            var settings = List.of("field,value", "slug,small", "zone,Europe/Madrid", "languages,en", "title en,Small");
            sheet(workbook, "Exchange", settings.toArray(String[]::new));
            sheet(workbook, "Sessions", "id,date,time,title en", "day,2027-04-11,9:00-12:00,Day");
            var welcome = "day,welcome,opening,9:00-10:00,Welcome";
            sheet(workbook, "Programme", "session,id,kind,time,title en", welcome, segment);
            sheet(workbook, "Front", "segment,role,person", seat);
            sheet(workbook, "Organisations", "name,kind", "UCLG,netwrk");
            sheet(
                    workbook,
                    "People",
                    "name,email,organisation,roles",
                    "Organiser,organiser@uclg.example.org,UCLG,organiser");
        }
        return errors(file);
    }

    private static void sheet(Workbook workbook, String name, String... rows) {
        var sheet = workbook.newWorksheet(name);
        for (int row = 0; row < rows.length; row++) {
            var cells = rows[row].split(",", -1);
            for (int column = 0; column < cells.length; column++) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    private static List<String> errors(Path file) {
        var reading = new ExchangeSource(file, Given.NOTHING).read();
        return assertInstanceOf(FolderReading.Broken.class, reading, reading::toString).problems().stream()
                .filter(Problem::isError)
                .map(Problem::toString)
                .toList();
    }
}
