package org.tertulia.server.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tertulia.sessions.programme.Organisation;
import org.tertulia.sessions.programme.ProgrammeCommand.RegisterOrganisation;

/** The lists in the folder of an exchange. */
class FolderListsTest {
    @TempDir
    private Path directory;

    private WrittenFolder folder;

    @BeforeEach
    void write() throws IOException {
        folder = new WrittenFolder(directory);
    }

    private static byte[] workbook(String csv) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("List");
            var lines = csv.lines().toList();
            for (int row = 0; row < lines.size(); row++) {
                var cells = lines.get(row).split(",", -1);
                for (int place = 0; place < cells.length; place++) {
                    sheet.value(row, place, cells[place]);
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_spreadsheet_may_stand_for_a_list() throws IOException {
        var csv = folder.whole().exchange();
        for (var list : List.of("people", "organisations")) {
            Files.write(
                    directory.resolve(list + ".xlsx"), workbook(Files.readString(directory.resolve(list + ".csv"))));
            Files.delete(directory.resolve(list + ".csv"));
        }
        assertEquals(csv.people(), folder.whole().exchange().people());
        assertEquals(csv.commands(), folder.whole().exchange().commands());
    }

    @Test
    void a_list_as_spreadsheet_and_as_text_is_an_error() throws IOException {
        Files.write(directory.resolve("people.xlsx"), workbook(WrittenFolder.PEOPLE));
        assertEquals(List.of("people.xlsx: error: is there beside people.csv; keep one of them"), folder.problems());
    }

    @Test
    void a_file_that_nobody_reads_is_named() throws IOException {
        folder.write("programme.yml", "slug: small\n").write(".DS_Store", "").write("README.md", "");
        assertEquals(1, folder.warnings().size());
        assertTrue(folder.warnings().getFirst().startsWith("programme.yml: warning: is not read"));
    }

    @Test
    void a_folder_without_an_organiser_is_refused() throws IOException {
        folder.write("people.csv", WrittenFolder.PEOPLE.replace("organiser; ", ""));
        assertEquals(
                List.of("people.csv: error: has no organiser; give at least one person the role organiser"),
                folder.problems());
    }

    @Test
    void one_mistake_in_many_rows_is_said_once_with_its_lines() throws IOException {
        folder.write("people.csv", WrittenFolder.PEOPLE + "A,,lisbon,,\nB,,lisbon,,\nC,,lisbon,,\n");
        assertEquals(
                List.of("people.csv:4: error: organisation: there is no organisation \"lisbon\"; add it to the list of"
                        + " organisations (also in line 5, 6)"),
                folder.problems());
    }

    @Test
    void a_broken_file_is_one_problem_without_followers() throws IOException {
        assertHasOneProblem("programme.yaml", "slug: small\n\tzone: Europe/Madrid\n");
        assertHasOneProblem("organisations.csv", "%PDF-1.4\n");
        assertHasOneProblem("organisations.csv", "");
        assertHasOneProblem("organisations.csv", WrittenFolder.ORGANISATIONS.replace("uclg,", "u clg,"));
        assertHasOneProblem("practices.yaml", "practices: [\n");
        assertHasOneProblem("practices.yaml", WrittenFolder.PRACTICES.replace("id: door", "id: the door"));
        assertHasOneProblem("people.csv", "%PDF-1.4\n");
    }

    private void assertHasOneProblem(String file, String text) throws IOException {
        folder = new WrittenFolder(directory).write(file, text);
        var problems = folder.problems();
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.getFirst().startsWith(file), problems::toString);
    }

    @Test
    void organisations_are_read_in_the_words_of_an_office() throws IOException {
        folder.write("organisations.csv", """
            Organización;Tipo;País;Idiomas
            uclg;Red;;inglés
            Quilmes;Municipio;Argentina;Español
            Ciudad de México;ciudad;MEX;es
            """);
        var read = folder.whole().exchange().commands().stream()
                .filter(RegisterOrganisation.class::isInstance)
                .map(command -> ((RegisterOrganisation) command).organisation())
                .toList();
        assertEquals(
                List.of("uclg", "quilmes", "ciudad-de-mexico"),
                read.stream().map(organisation -> organisation.id().value()).toList());
        assertEquals(
                List.of("", "AR", "MX"),
                read.stream().map(Organisation::country).toList());
        assertEquals(
                List.of(Organisation.Kind.NETWORK, Organisation.Kind.CITY, Organisation.Kind.CITY),
                read.stream().map(Organisation::kind).toList());
        folder.write("organisations.csv", "name,kind,country\nuclg,netwrok,\nquilmes,city,Argentna\nX,,ES\n");
        assertEquals(
                List.of(
                        "organisations.csv:2: error: kind: \"netwrok\" is not a kind of organisation;"
                                + " did you mean network?",
                        "organisations.csv:3: error: country: \"Argentna\" is not the name or the code of a"
                                + " country in our list; did you mean AR?"),
                folder.problems().subList(0, 2));
        assertTrue(
                folder.problems().get(2).startsWith("organisations.csv:4: error: kind: is empty; write one of city"));
    }
}
